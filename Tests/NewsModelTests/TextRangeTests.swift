import Testing

@testable import NewsModel

@Suite struct TextRangeTests {
  @Test func countAndEmptiness() {
    #expect(TextRange(2, 5).count == 3)
    #expect(TextRange(2, 2).isEmpty)
    #expect(!TextRange(2, 3).isEmpty)
  }

  @Test func holdsItsStartAndNotItsEnd() {
    let range = TextRange(2, 5)
    #expect([1, 2, 4, 5].map { range.contains($0) } == [false, true, true, false])
    #expect(range.contains(TextRange(2, 5)) && range.contains(TextRange(3, 3)))
    #expect(!range.contains(TextRange(4, 6)))
  }

  @Test func neighboursDoNotOverlap() {
    #expect(!TextRange(0, 2).overlaps(TextRange(2, 4)))
    #expect(TextRange(0, 3).overlaps(TextRange(2, 4)))
    #expect(TextRange(0, 2).intersection(TextRange(2, 4)) == nil)
    #expect(TextRange(0, 3).intersection(TextRange(2, 4)) == TextRange(2, 3))
  }

  @Test func readingOrder() {
    let sorted = [TextRange(3, 4), TextRange(0, 5), TextRange(0, 2)].sorted()
    #expect(sorted == [TextRange(0, 2), TextRange(0, 5), TextRange(3, 4)])
  }

  @Test func articleGivesTheTextOfARange() {
    let article = NewsCase("Čapek läuft.").article
    #expect(article[TextRange(0, 6)] == "Čapek")
    #expect(article[TextRange(7, 13)] == "läuft")
    #expect(article[TextRange(3, 3)] == "")
  }
}
