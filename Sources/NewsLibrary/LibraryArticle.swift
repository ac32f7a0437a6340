internal import GRDB
public import NewsModel

/// An article of the library with its annotation.
public struct LibraryArticle: Sendable {
  public let id: ArticleID
  public let article: Article
  /// `nil` while the article has not been annotated.
  public let annotation: Annotation?
  /// The version of the model that made the annotation; "" without one.
  public let model: String
}

extension Library {
  /// Opens an article. Costs reading and unpacking its text, 0.1 ms for 3 KB, and no annotating.
  public func article(_ id: ArticleID) throws(LibraryError) -> LibraryArticle {
    try read { db in
      guard let article = try StoredArticle.fetch(db, id, Compression()) else {
        throw LibraryError.notFound("the article is not in the library any more")
      }
      return article
    }
  }

  /// Opens articles, those that are there. A third of the cost of opening each alone.
  public func articles(_ ids: [ArticleID]) throws(LibraryError) -> [LibraryArticle] {
    try read { db in
      let statement = try RawStatement(db, StoredArticle.query)
      let compression = Compression()
      return try ids.compactMap { try StoredArticle.fetch(statement, $0, compression) }
    }
  }
}

/// Reads articles out of the tables.
enum StoredArticle {
  static let query = """
    SELECT a.title, s.name, a.published, m.version, c.article, c.annotation
    FROM article a JOIN content c ON c.id = a.id JOIN model m ON m.id = a.model
      LEFT JOIN source s ON s.id = a.source
    WHERE a.id = ?1
    """

  static func fetch(
    _ db: Database, _ id: ArticleID, _ compression: Compression
  ) throws -> LibraryArticle? {
    try fetch(RawStatement(db, query), id, compression)
  }

  /// - Parameter statement: of `query`.
  static func fetch(
    _ statement: RawStatement, _ id: ArticleID, _ compression: Compression
  ) throws -> LibraryArticle? {
    defer { statement.reset() }
    statement.bind(1, id.rawValue)
    guard try statement.step() else { return nil }
    let bytes = try statement.withBlob(4) { try compression.decompress($0) }
    let article = try ArticleCoder.decode(
      bytes, title: statement.text(0) ?? "", source: statement.text(1),
      published: statement.text(2))
    let annotation: Annotation? =
      statement.isNull(5)
      ? nil
      : try AnnotationCoder.decode(
        try statement.withBlob(5) { try compression.decompress($0) },
        textLength: article.text.utf8.count)
    return LibraryArticle(
      id: id, article: article, annotation: annotation, model: statement.text(3) ?? "")
  }
}
