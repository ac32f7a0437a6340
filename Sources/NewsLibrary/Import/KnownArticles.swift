internal import GRDB
public import NewsModel

extension Library {
  /// Which articles of the library these are, `nil` for those it does not have: one that came from the
  /// same place, whatever its text has become since, or else one with the same text, source and title.
  ///
  /// Costs a look into an index each, and reading the texts of those found by their text.
  public func known(
    _ articles: [(article: Article, place: String?)]
  ) throws(LibraryError) -> [ArticleID?] {
    try read { db in
      let byPlace = try RawStatement(db, "SELECT article FROM origin WHERE place = ?1")
      let byHash = try RawStatement(db, "SELECT id FROM article WHERE hash = ?1")
      let compression = Compression()
      return try articles.map { article, place in
        if let place {
          defer { byPlace.reset() }
          byPlace.bind(1, text: place)
          if try byPlace.step() { return ArticleID(rawValue: byPlace.integer(0)) }
        }
        defer { byHash.reset() }
        byHash.bind(1, TextHash.of(article.text))
        while try byHash.step() {
          let id = ArticleID(rawValue: byHash.integer(0))
          let stored = try StoredArticle.fetch(db, id, compression)?.article
          if stored?.text == article.text, stored?.title == article.title,
            stored?.source == article.source
          {
            return id
          }
        }
        return nil
      }
    }
  }
}
