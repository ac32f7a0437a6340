internal import NewsModel

/// An article that was read from a file.
struct FileArticle: Sendable {
  var entry: EntryID
  var article: Article
  /// Where it stands, absolute: the same place with another text is a new version of it.
  var place: String?
}
