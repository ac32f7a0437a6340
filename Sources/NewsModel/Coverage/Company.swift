/// Who stands beside whom: the evidence of company in the text.
struct Company {
  /// In how many articles each occurs.
  private var articleCounts: [UInt32: Int] = [:]
  private let articleCount: Int

  init(_ entries: [ActorIdentities.Entry]) {
    var articles: Set<Int> = []
    for entry in entries {
      articleCounts[entry.trace.companyKey, default: 0] += 1
      articles.insert(entry.place.article)
    }
    articleCount = articles.count
  }

  /// Whether somebody is beside so many that it tells nothing: in more than one of eight articles, of
  /// eighty at least.
  func isEverywhere(_ key: UInt32) -> Bool {
    articleCount >= 80 && (articleCounts[key] ?? 0) * 8 > articleCount
  }

  /// What it tells that somebody occurs in two articles: 1 for one who is in two articles only, less
  /// for all others.
  func weight(_ key: UInt32) -> Double {
    2 / Double(max(2, articleCounts[key] ?? 2)).squareRoot() / 2.0.squareRoot()
  }
}
