internal import NewsModel

/// Keeps what a reader did with articles of files, from one session to the next.
protocol ReadingMemory: DecisionStore {
  /// What was done with articles before; only of those that are known.
  func recall(_ articles: [FileArticle]) throws -> [Remembered]
  /// Makes `reading` what was done with an article.
  /// - Parameter takesIn: whether an article that is not known is to be from now on; otherwise nothing
  ///   is kept of it.
  func keep(_ reading: Reading, of article: FileArticle, takesIn: Bool) throws
  /// Keeps the place in an article that is known.
  func keep(_ place: Place) throws
}
