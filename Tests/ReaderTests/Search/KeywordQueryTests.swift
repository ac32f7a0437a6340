import Testing

@testable import Reader

struct KeywordQueryTests {
  @Test func wordsAndPhrasesAreTerms() {
    #expect(
      KeywordQuery.split("nuclear \"every inch\" plant") == ["nuclear", "every inch", "plant"])
  }

  @Test func typographicMarksMakePhrasesToo() {
    #expect(KeywordQuery.split("“every inch”") == ["every inch"])
  }

  @Test func anOpenPhraseRunsToTheEnd() {
    #expect(KeywordQuery.split("nato \"every in") == ["nato", "every in"])
  }

  @Test func blanksAloneAreNoQuery() {
    #expect(KeywordQuery("  \" \" ") == nil)
  }
}
