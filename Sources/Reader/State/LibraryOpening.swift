internal import NewsModel

/// What the reader begins with on a library.
struct LibraryOpening: Sendable {
  var searches: [SavedSearch] = []
  var window: ListWindow
  /// The article to begin with.
  var article: StoredArticle?
  /// What is to be said at once: that the library can only be read.
  var notice: String?
}

/// Where the reader is, kept for the next time.
struct Session: Hashable, Sendable {
  var scope: Scope
  var selected: EntryID?
}
