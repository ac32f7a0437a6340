/// The articles about the same event as one: alike in names and words that few other articles have.
///
/// What a key tells is the less the more articles have it (inverse document frequency, Sparck Jones
/// 1972); counted when asked, so that the order in which articles came does not matter.
struct StoryNeighbours<Store: CoverageStore> {
  let store: Store

  /// A key that more articles have tells nothing.
  static var commonKey: Int { 400 }
  /// What shared keys must tell together: two that few articles have, or more that some have.
  static var evidence: Float { 9 }

  /// - Parameter account: gives the account of an article, perhaps a kept one.
  /// - Returns: the articles with their similarity, the most alike first.
  func of(
    _ article: Int, _ topic: StoryTopic, account: (Int) -> ArticleAccount?
  ) -> [(article: Int, similarity: Float)] {
    var evidence: [Int: Float] = [:]
    for key in topic.indexKeys {
      guard let articles = store.articles(withKey: key, limit: Self.commonKey) else { continue }
      let told = Self.told(articles.count)
      for other in articles { evidence[other, default: 0] += told }
    }
    evidence[article] = nil
    return evidence.compactMap { other, told -> (article: Int, similarity: Float)? in
      guard told >= Self.evidence, let theirs = account(other)?.topic, topic.isNear(theirs) else {
        return nil
      }
      let similarity = topic.similarity(theirs)
      return similarity >= StoryTopic.sameStory ? (other, similarity) : nil
    }
    // Equally alike ones by their ids: numbers depend on the order of arrival.
    .sorted { a, b in
      if a.similarity != b.similarity { return a.similarity > b.similarity }
      return (account(a.article)?.id ?? "") < (account(b.article)?.id ?? "")
    }
  }

  private static func told(_ count: Int) -> Float {
    var told: Float = 0
    var articles = max(count, 1)
    // Bits: the binary logarithm without Foundation.
    while articles < commonKey {
      articles *= 2
      told += 1
    }
    return told
  }
}
