import Testing

@testable import NewsModel

@Suite struct SpeakerRuleTests {
  @Test func namesForTheAnnotationFormat() {
    for rule in SpeakerRule.allCases {
      #expect(rule.rawValue.allSatisfy { $0 == "-" || ($0.isASCII && $0.isLowercase) })
    }
  }

  private func rule(_ text: String, at index: Int = 0) -> SpeakerRule? {
    let attributions = NewsCase(text).annotation.attributions
    return attributions.indices.contains(index) ? attributions[index].rule : nil
  }

  @Test func everyRuleHasItsCase() {
    #expect(rule("“It is open,” Anna Keller said.") == .besideQuotation)
    #expect(rule("Anna Keller said: “It is open.”") == .colon)
    #expect(rule("Anna Keller said that it was open.") == .clause)
    #expect(rule("According to Anna Keller, it is open.") == .accordingTo)
    #expect(rule("“It is open,” Anna Keller said. “All is well.”", at: 1) == .sameParagraph)
    #expect(
      rule("“It is open,” Anna Keller said.\n\n“We are glad of it all.”", at: 1)
        == .paragraphBefore)
    #expect(rule("Anna Keller smiled. “It is open at last, at last!”") == .personBefore)
    #expect(
      rule("headline> Road will ‘stay open’ - Keller\n\nAnna Keller came.") == .dash)
    #expect(
      rule("subheading> “It will stay open”\n\n“It will stay open,” Anna Keller said.")
        == .repeatedWords)
    #expect(
      rule("subheading> “No town is an island”\n\n“It is open,” Anna Keller said.")
        == .speakerAfter)
    #expect(rule("“It is open at last, at last!”") == SpeakerRule.none)
  }
}
