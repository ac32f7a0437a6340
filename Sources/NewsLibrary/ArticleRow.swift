internal import GRDB

/// A row of the list.
public struct ArticleRow: Hashable, Sendable, Identifiable {
  public let id: ArticleID
  public let title: String
  public let source: String?
  /// As its input gives it: `yyyy-MM-dd` or longer.
  public let published: String?
  /// How many attributions its annotation has; 0 too while it has none.
  public let quoteCount: Int
  public let isUnread: Bool
  public let isStarred: Bool
  public let hasNotes: Bool
  /// Whether the same article was found at more than one place.
  public let hasDuplicates: Bool
  public let isAnnotated: Bool
}

extension Library {
  /// The next rows down the list, which runs from the newest article to the oldest.
  ///
  /// Costs the rows it gives, not those above them.
  /// - Parameter id: the row above them, which need not exist; `nil` for the top.
  public func rows(below id: ArticleID?, limit: Int) throws(LibraryError) -> [ArticleRow] {
    try read { db in
      try ArticleRow.fetch(db, "a.id < ?1 ORDER BY a.id DESC LIMIT ?2") {
        $0.bind(1, id?.rawValue ?? .max)
        $0.bind(2, limit)
      }
    }
  }

  /// The next rows up the list, the uppermost first.
  /// - Parameter id: the row below them, which need not exist; `nil` for the bottom.
  public func rows(above id: ArticleID?, limit: Int) throws(LibraryError) -> [ArticleRow] {
    try read { db in
      try ArticleRow.fetch(db, "a.id > ?1 ORDER BY a.id LIMIT ?2") {
        $0.bind(1, id?.rawValue ?? .min)
        $0.bind(2, limit)
      }.reversed()
    }
  }

  /// The rows of some articles, in the order of `ids`, without those that are gone.
  public func rows(of ids: [ArticleID]) throws(LibraryError) -> [ArticleRow] {
    try read { db in try ArticleRow.fetch(db, ids.map(\.rawValue)) }
  }

  /// How many articles there are. Costs a row for each day that has some.
  public func count() throws(LibraryError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT coalesce(sum(articles), 0) FROM day_count") ?? 0 }
  }

  /// How many rows stand above an article in the list. Costs as `count()` does, and the rows of a day.
  public func position(of id: ArticleID) throws(LibraryError) -> Int {
    try read { db in
      let day = id.day.number
      let later = try Int.fetchOne(
        db, sql: "SELECT coalesce(sum(articles), 0) FROM day_count WHERE day > ?", arguments: [day])
      let same = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM article WHERE id > ? AND id < ?",
        arguments: [id.rawValue, ArticleID.first(on: Day(number: day + 1))])
      return (later ?? 0) + (same ?? 0)
    }
  }
}

extension ArticleRow {
  /// What `article.flags` holds.
  enum Flag {
    static let titleIsDerived = 1
    static let hasDuplicates = 2
    /// Its annotation was made elsewhere and is left as it is. In the index `article_model` too.
    static let isAnnotationGiven = 4
  }

  static func fetch(
    _ db: Database, _ condition: String, _ bind: (RawStatement) -> Void
  ) throws -> [ArticleRow] {
    let statement = try RawStatement(
      db,
      """
      SELECT a.id, a.title, s.name, a.published, a.quotes, a.flags, a.model,
        u.article IS NOT NULL, t.article IS NOT NULL,
        EXISTS (SELECT 1 FROM note WHERE article = a.id)
      FROM article a LEFT JOIN source s ON s.id = a.source
        LEFT JOIN unread u ON u.article = a.id LEFT JOIN starred t ON t.article = a.id
      WHERE \(condition)
      """)
    bind(statement)
    var rows: [ArticleRow] = []
    while try statement.step() { rows.append(ArticleRow(statement)) }
    return rows
  }

  static func fetch(_ db: Database, _ ids: [Int64]) throws -> [ArticleRow] {
    guard !ids.isEmpty else { return [] }
    // Numbers, so they need no binding.
    let list = ids.map { String($0) }.joined(separator: ",")
    let rows = try fetch(db, "a.id IN (\(list))") { _ in }
    let places = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.sorted { places[$0.id.rawValue, default: 0] < places[$1.id.rawValue, default: 0] }
  }

  private init(_ statement: RawStatement) {
    let flags = Int(statement.integer(5))
    id = ArticleID(rawValue: statement.integer(0))
    title = statement.text(1) ?? ""
    source = statement.text(2)
    published = statement.text(3)
    quoteCount = Int(statement.integer(4))
    isAnnotated = statement.integer(6) != 0
    hasDuplicates = flags & Flag.hasDuplicates != 0
    isUnread = statement.integer(7) != 0
    isStarred = statement.integer(8) != 0
    hasNotes = statement.integer(9) != 0
  }
}
