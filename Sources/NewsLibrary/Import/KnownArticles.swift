internal import GRDB
public import NewsModel

/// An article of the library that one from elsewhere turned out to be.
public struct KnownArticle: Hashable, Sendable {
  public let id: ArticleID
  /// Whether the library has the same text of it: offsets into the one are offsets into the other.
  public let hasSameText: Bool
}

extension Library {
  /// Which articles of the library these are, `nil` for those it does not have: one that came from the
  /// same place, whatever its text has become since, or else one with the same text, source and title.
  ///
  /// Costs a look into an index each, and reading the texts of those found by their text.
  public func known(
    _ articles: [(article: Article, place: String?)]
  ) throws(LibraryError) -> [KnownArticle?] {
    try read { db in
      let byPlace = try RawStatement(
        db,
        "SELECT o.article, a.hash FROM origin o JOIN article a ON a.id = o.article WHERE place = ?1"
      )
      let byHash = try RawStatement(db, "SELECT id FROM article WHERE hash = ?1")
      let compression = Compression()
      return try articles.map { article, place in
        let hash = TextHash.of(article.text)
        if let place {
          defer { byPlace.reset() }
          byPlace.bind(1, text: place)
          if try byPlace.step() {
            return KnownArticle(
              id: ArticleID(rawValue: byPlace.integer(0)), hasSameText: byPlace.integer(1) == hash)
          }
        }
        defer { byHash.reset() }
        byHash.bind(1, hash)
        while try byHash.step() {
          let id = ArticleID(rawValue: byHash.integer(0))
          if let stored = try StoredArticle.fetch(db, id, compression),
            stored.article.isSame(as: article)
          {
            return KnownArticle(id: id, hasSameText: true)
          }
        }
        return nil
      }
    }
  }
}

extension Article {
  /// Whether two articles have the same text, title and source.
  func isSame(as other: Article) -> Bool {
    text == other.text && title == other.title && source == other.source
  }
}
