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

/// An article that was read from a file.
struct FileArticle: Sendable {
  var entry: EntryID
  var article: Article
  /// Where it stands, absolute: the same place with another text is a new version of it.
  var place: String?
}

/// What was done with an article in a session before.
struct Remembered: Sendable {
  var entry: EntryID
  var reading: Reading
  /// The byte under the cursor where the reader left it.
  var offset: Int?
}
