internal import GRDB
internal import NewsModel

/// The keys by which articles with the same words are found, in the index `compared`, and which
/// articles have not been compared with the others yet, in `uncompared`.
///
/// *Why not a table of keys?* Keys are scattered: eighty rows an article, each into another page,
/// would be most of the time of an import. The index writes them in one piece and sorts later.
enum ComparedKeys {
  /// What the keys are made by: with another model articles have other keys.
  static var version: String { "\(ArticleAccount.indexVersion) \(Annotator.version)" }

  private static let setting = "compared keys"

  /// A key as a word of the index.
  static func word(_ key: UInt32) -> String { String(key, radix: 36) }

  /// The keys of an article as the index takes them; empty without an annotation.
  static func words(of article: Article, _ annotation: Annotation?) -> [UInt8] {
    guard let annotation else { return [] }
    var words: [UInt8] = []
    for key in ArticleAccount.indexKeys(of: article, annotation) {
      words.append(contentsOf: word(key).utf8)
      words.append(0x20)
    }
    return words
  }

  /// Empties an index whose keys another version made. All articles are to be given keys and compared
  /// anew then; nothing else changes. To be called first in every transaction that touches keys.
  static func renew(_ db: Database) throws {
    let known = try String.fetchOne(
      db, sql: "SELECT value FROM setting WHERE key = ?", arguments: [setting])
    guard known != version else { return }
    try db.execute(sql: "INSERT INTO compared(compared) VALUES('delete-all')")
    try db.execute(sql: "INSERT OR REPLACE INTO uncompared SELECT id, 0, 0 FROM article")
    try db.execute(
      sql: "INSERT OR REPLACE INTO setting VALUES(?, ?)", arguments: [setting, version])
  }

  /// Whether the index holds the keys of an article.
  static func hasKeys(_ id: Int64, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT hasKeys FROM uncompared WHERE article = ?", arguments: [id]) ?? true
  }
}

/// The articles of a library for the comparison across articles.
///
/// Numbers are those of `ArticleID`. Within one call of `Library` only.
struct LibraryCoverageStore: CoverageStore {
  private let compression = Compression()
  private let article: RawStatement
  private let byKey: RawStatement

  init(_ db: Database) throws {
    article = try RawStatement(db, StoredArticle.query)
    byKey = try RawStatement(db, "SELECT rowid FROM compared WHERE compared MATCH ?1 LIMIT ?2")
  }

  func stored(_ id: Int64) throws -> LibraryArticle? {
    try StoredArticle.fetch(article, ArticleID(rawValue: id), compression)
  }

  func account(of article: Int) -> ArticleAccount? {
    guard let stored = try? stored(Int64(article)), let annotation = stored.annotation else {
      return nil
    }
    return ArticleAccount(stored.article, annotation)
  }

  func articles(withKey key: UInt32, limit: Int) -> [Int]? {
    defer { byKey.reset() }
    byKey.bind(1, text: "\"\(ComparedKeys.word(key))\"")
    byKey.bind(2, limit + 1)
    var found: [Int] = []
    while (try? byKey.step()) == true { found.append(Int(byKey.integer(0))) }
    return found.count <= limit ? found : nil
  }
}
