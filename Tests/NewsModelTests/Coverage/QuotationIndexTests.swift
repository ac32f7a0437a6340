import NewsModel
import Testing

/// The index of winnowed shingles.
@Suite struct QuotationIndexTests {
  @Test func rowsAreFoundByTheirKey() {
    var index = QuotationIndex()
    for article in [5, 1, 3, 1] { index.insert(77, article: article) }
    index.insert(78, article: 9)
    #expect(index.articles(withKey: 77, limit: 3) == [1, 3, 5])
    #expect(index.articles(withKey: 79, limit: 3) == [])
    #expect(index.rowCount == 4)
  }

  @Test func aKeyOfTooManyTellsNothing() {
    var index = QuotationIndex()
    for article in 0..<4 { index.insert(.max, article: article) }
    #expect(index.articles(withKey: .max, limit: 3) == nil)
    #expect(index.articles(withKey: .max, limit: 4)?.count == 4)
  }

  @Test func removedRowsAreGone() {
    var index = QuotationIndex()
    index.insert(1, article: 1)
    index.insert(1, article: 2)
    index.remove(1, article: 1)
    index.remove(1, article: 8)
    #expect(index.articles(withKey: 1, limit: 9) == [2])
    #expect(index.rowCount == 1)
  }

  @Test func fiveContentWordsInARowShareAFingerprint() {
    let shared = "grey herons nest beneath crumbling harbour walls"
    for (before, after) in [("", ""), ("Old fishermen say that ", " every spring"), ("", " again")]
    {
      let a = fingerprints("Several \(shared) near Lisk")
      let b = fingerprints(before + shared + after)
      #expect(!a.isDisjoint(with: b), "\(before)…\(after)")
    }
  }

  @Test func otherWordsShareNone() {
    #expect(
      fingerprints("Grey herons nest beneath crumbling harbour walls")
        .isDisjoint(with: fingerprints("Lorries leave narrow bridges before early winter storms")))
  }

  private func fingerprints(_ words: String) -> Set<UInt32> {
    let report = Report("a", "“\(words),” she said.", said: [.init(words)])
    return Set(QuotationFingerprints.of(report.article, report.annotation).map(\.hash))
  }
}
