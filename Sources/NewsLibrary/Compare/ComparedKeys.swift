internal import GRDB
internal import NewsModel

/// The keys by which articles with the same words are found, in the index `compared`.
///
/// *Why not a table?* Keys are scattered: eighty rows an article, each into another page, would be
/// most of the time of an import. The index writes them in one piece and sorts later.
enum ComparedKeys {
  /// A key as a word of the index.
  static func word(_ key: UInt32) -> String { String(key, radix: 36) }

  static func insert(_ keys: [UInt32], _ id: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO compared(rowid, key) VALUES(?, ?)").execute(
      arguments: [id, keys.map(word).joined(separator: " ")])
  }

  /// Takes out the keys of an article that is about to change, if they are in.
  static func remove(_ old: LibraryArticle, _ db: Database) throws {
    let id = old.id.rawValue
    let hasKeys = try Bool.fetchOne(
      db, sql: "SELECT hasKeys FROM uncompared WHERE article = ?", arguments: [id])
    guard hasKeys ?? true, let annotation = old.annotation else { return }
    let keys = ArticleAccount(old.article, annotation).indexKeys
    try db.execute(
      sql: "INSERT INTO compared(compared, rowid, key) VALUES('delete', ?, ?)",
      arguments: [id, keys.map(word).joined(separator: " ")])
    try db.execute(sql: "DELETE FROM disputed WHERE article = ?", arguments: [id])
  }
}

/// The articles of a library for the comparison across articles.
///
/// Numbers are those of `ArticleID`. Within one call of `Library` only.
struct LibraryCoverageStore: CoverageStore {
  private let db: Database
  private let compression = Compression()

  init(_ db: Database) { self.db = db }

  func account(of article: Int) -> ArticleAccount? {
    guard
      let statement = try? RawStatement(db, StoredArticle.query),
      let stored = try? StoredArticle.fetch(
        statement, ArticleID(rawValue: Int64(article)), compression),
      let annotation = stored.annotation
    else { return nil }
    return ArticleAccount(stored.article, annotation)
  }

  func articles(withKey key: UInt32, limit: Int) -> [Int]? {
    let found = try? Int.fetchAll(
      db, sql: "SELECT rowid FROM compared WHERE compared MATCH ? LIMIT ?",
      arguments: ["\"\(ComparedKeys.word(key))\"", limit + 1])
    guard let found, found.count <= limit else { return nil }
    return found
  }
}
