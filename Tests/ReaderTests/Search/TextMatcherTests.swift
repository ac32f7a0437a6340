import NewsModel
import Testing

@testable import Reader

struct TextMatcherTests {
  private func matches(_ query: String, _ text: String) -> [String] {
    TextMatcher(query)?.matches(in: text).map { text[$0] } ?? []
  }

  @Test func smallLettersMatchBoth() {
    #expect(matches("nato", "NATO and Nato and nato") == ["NATO", "Nato", "nato"])
  }

  @Test func aCapitalAsksForItself() {
    #expect(matches("Nato", "NATO and Nato and nato") == ["Nato"])
  }

  @Test func accentsAreFolded() {
    #expect(matches("zurich", "Zürich, Zu\u{308}rich") == ["Zürich", "Zu\u{308}rich"])
    #expect(matches("zürich", "Zurich") == ["Zurich"])
    #expect(matches("strasse", "Straße") == ["Straße"])
  }

  @Test func anAccentBelongsToTheMatch() {
    let text = "cafe\u{301}s"
    #expect(TextMatcher("cafe")?.matches(in: text) == [TextRange(0, 6)])
  }

  @Test func typographicMarksAreFolded() {
    #expect(matches("don't", "we don’t") == ["don’t"])
    #expect(matches("\"only shows", "saying it “only shows") == ["“only shows"])
    #expect(matches("war - a", "the war – a test") == ["war – a"])
  }

  @Test func blanksMatchAnyWhiteSpace() {
    #expect(matches("nuclear power", "nuclear\n power, nuclear\u{A0}power").count == 2)
  }

  @Test func cyrillicAndGreekFoldTheirCase() {
    #expect(matches("киев", "Киев") == ["Киев"])
    #expect(matches("αθηνα", "ΑΘΗΝΑ") == ["ΑΘΗΝΑ"])
  }

  @Test func matchesDoNotOverlap() {
    #expect(TextMatcher("aa")?.matches(in: "aaaaa") == [TextRange(0, 2), TextRange(2, 4)])
  }

  @Test func aWordIsFoundAtItsStartOnly() {
    let matcher = TextMatcher("nat", atWordStart: true)
    #expect(matcher?.matches(in: "NATO senator nation").count == 2)
    #expect(TextMatcher("語", atWordStart: true)?.matches(in: "日本語").count == 1)
  }

  @Test func nothingToLookForIsNoQuery() {
    #expect(TextMatcher("") == nil)
    #expect(TextMatcher("\u{301}") == nil)
  }

  @Test(arguments: 0..<60)
  func whatIsFoundFoldsToTheQuery(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) + 77)
    let text = makeHostileText(length: 80, using: &generator)
    for query in ["word", "blinken", " ", "\"", "e", "日本"] {
      let folded = Folding.fold(query, foldsCase: true)
      var end = 0
      for match in TextMatcher(query)?.matches(in: text) ?? [] {
        #expect(match.start >= end)
        end = match.end
        #expect(Folding.fold(text[match], foldsCase: true) == folded)
      }
    }
  }
}
