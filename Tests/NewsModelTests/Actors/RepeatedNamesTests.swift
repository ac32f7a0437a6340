import Testing

@testable import NewsModel

/// Names that stand again where taggers overlook them.
@Suite struct RepeatedNamesTests {
  private func references(_ text: String, adding names: [Range<Int>], kind: Actor.Kind) -> [String]
  {
    let document = NewsCase(text).document
    let found = RepeatedNames(document).added(
      to: names.map { Reference(.name, $0, kind: kind) })
    return found.map { document.text($0.tokens) }
  }

  @Test func aNameOfSeveralWordsIsFoundAgain() {
    #expect(
      references(
        "The Zemblan Gazette came. He told the Zemblan Gazette that he left.", adding: [1..<3],
        kind: .organization) == ["Zemblan Gazette", "Zemblan Gazette"])
  }

  @Test func aTeamIsCalledByItsLastWord() {
    #expect(
      references(
        "He left the Varna Harriers. Nobody saw the Harriers again.", adding: [3..<5],
        kind: .organization) == ["Varna Harriers", "Harriers"])
  }

  @Test func partOfALongerNameIsNotIt() {
    #expect(
      references(
        "He saw Anna Keller. He came to Anna Keller Square.", adding: [2..<4], kind: .person)
        == ["Anna Keller"])
  }

  @Test func whatIsOverlookedAsOftenAsSeenIsNone() {
    #expect(
      references("He played Dark Zone. She hates Dark Zone.", adding: [2..<4], kind: .person)
        == ["Dark Zone"])
  }
}
