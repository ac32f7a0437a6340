public import NewsModel

/// What a user wrote on an article or on a passage of it.
public struct Note: Hashable, Sendable, Identifiable {
  /// Given by the library when the note is added; 0 before.
  public var id: Int64
  public var article: ArticleID
  /// The passage, or `nil` for a note on the whole article.
  public var range: TextRange?
  public var text: String

  public init(id: Int64 = 0, article: ArticleID, range: TextRange? = nil, text: String) {
    self.id = id
    self.article = article
    self.range = range
    self.text = text
  }
}

/// A query with a name, shown like a folder.
public struct SavedSearch: Hashable, Sendable {
  public var name: String
  public var query: String

  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
