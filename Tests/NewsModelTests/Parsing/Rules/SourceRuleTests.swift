import Testing

@testable import NewsModel

@Suite struct SourceRuleTests {
  @Test func headlineOfUnnamedSourcesIsNoSourceLine() throws {
    #expect(
      try blocks(of: "Sources: Jets to fire coach\n\n\(body)\n\(secondBody)").first
        == "headline: Sources: Jets to fire coach")
  }

  @Test(arguments: ["Source: Harbour Wire", "(Source: Harbour Wire)", "Sources: Reuters, AFP"])
  func labelledLineAtTheFootIsASource(line: String) throws {
    #expect(
      try blocks(of: "Line stays open\n\n\(body)\n\(secondBody)\n\(line)").last == "source: \(line)"
    )
  }
}
