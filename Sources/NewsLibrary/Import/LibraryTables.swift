internal import GRDB
internal import NewsModel

/// The numbers of sources, models and actors that have been asked for, so that not each article has
/// to look them up. Kept across transactions by one importer, and emptied when one fails.
final class NameNumbers {
  fileprivate var sources: [String: Int64] = [:]
  fileprivate var models: [String: Int64] = ["": 0]
  fileprivate var actors: [IndexEntry.Name: Int64] = [:]

  /// About 20 MB of names.
  fileprivate static let mostActors = 100_000

  func forget() {
    sources = [:]
    models = ["": 0]
    actors = [:]
  }
}

/// The statements of an import, prepared once a transaction.
struct LibraryTables {
  private let db: Database
  private let names: NameNumbers

  private let insertRow, updateRow, insertContent, updateContent, updateAnnotation: RawStatement
  private let insertUncompared, insertUnread, insertOrigin, insertDuplicate,
    flagDuplicate: RawStatement
  private let insertWords, removeWords, setSaidParts, insertMarks, removeMarks: RawStatement
  private let insertKeys, removeKeys: RawStatement
  private let disputes: DisputeStatements
  /// Tells a change from those before and after it.
  private let stamp = Int64.random(in: 1..<1 << 20)
  private let originOf, byHash, hashOf, modelOf, lastID, article, addToDay: RawStatement
  private let actorNumber, insertActor, insertActorWords: RawStatement

  init(_ db: Database, names: NameNumbers) throws {
    self.db = db
    self.names = names
    insertRow = try RawStatement(
      db,
      """
      INSERT INTO article(id, hash, title, source, published, day, quotes, flags, model)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """)
    updateRow = try RawStatement(
      db,
      """
      UPDATE article SET hash = ?2, title = ?3, source = ?4, published = ?5, day = ?6, quotes = ?7,
        flags = ?8, model = ?9 WHERE id = ?1
      """)
    insertContent = try RawStatement(db, "INSERT INTO content VALUES(?1, ?2, ?3)")
    updateContent = try RawStatement(
      db, "UPDATE content SET article = ?2, annotation = ?3 WHERE id = ?1")
    updateAnnotation = try RawStatement(db, "UPDATE content SET annotation = ?2 WHERE id = ?1")
    insertUnread = try RawStatement(db, "INSERT OR IGNORE INTO unread VALUES(?1)")
    insertUncompared = try RawStatement(db, "INSERT OR REPLACE INTO uncompared VALUES(?1, 1, ?2)")
    insertOrigin = try RawStatement(db, "INSERT OR REPLACE INTO origin VALUES(?1, ?2)")
    insertDuplicate = try RawStatement(db, "INSERT OR IGNORE INTO duplicate VALUES(?1, ?2)")
    flagDuplicate = try RawStatement(
      db,
      "UPDATE article SET flags = flags | \(ArticleRow.Flag.hasDuplicates) WHERE id = ?1")
    insertWords = try RawStatement(
      db, "INSERT INTO words(rowid, body, title, said) VALUES(?1, ?2, ?3, ?4)")
    removeWords = try RawStatement(
      db,
      "INSERT INTO words(words, rowid, body, title, said) VALUES('delete', ?1, ?2, ?3, ?4)")
    setSaidParts = try RawStatement(db, "INSERT OR REPLACE INTO said_by VALUES(?1, ?2)")
    insertMarks = try RawStatement(db, "INSERT INTO marks(rowid, mark) VALUES(?1, ?2)")
    removeMarks = try RawStatement(
      db, "INSERT INTO marks(marks, rowid, mark) VALUES('delete', ?1, ?2)")
    insertKeys = try RawStatement(db, "INSERT INTO compared(rowid, key) VALUES(?1, ?2)")
    removeKeys = try RawStatement(
      db, "INSERT INTO compared(compared, rowid, key) VALUES('delete', ?1, ?2)")
    disputes = try DisputeStatements(db)
    originOf = try RawStatement(db, "SELECT article FROM origin WHERE place = ?1")
    byHash = try RawStatement(db, "SELECT id FROM article WHERE hash = ?1")
    hashOf = try RawStatement(db, "SELECT hash FROM article WHERE id = ?1")
    modelOf = try RawStatement(
      db, "SELECT version FROM article a JOIN model m ON m.id = a.model WHERE a.id = ?1")
    lastID = try RawStatement(db, "SELECT max(id) FROM article WHERE id >= ?1 AND id < ?2")
    article = try RawStatement(db, StoredArticle.query)
    addToDay = try RawStatement(
      db,
      """
      INSERT INTO day_count VALUES(?1, ?2)
      ON CONFLICT(day) DO UPDATE SET articles = articles + excluded.articles
      """)
    actorNumber = try RawStatement(db, "SELECT id FROM actor WHERE name = ?1 AND kind = ?2")
    insertActor = try RawStatement(db, "INSERT INTO actor(kind, name) VALUES(?2, ?1)")
    insertActorWords = try RawStatement(
      db, "INSERT INTO actor_words(rowid, name) VALUES(?1, ?2)")
  }

  // MARK: Rows and texts

  func insertRow(_ article: PreparedArticle, _ id: Int64) throws {
    try runRow(insertRow, article, id)
  }

  func updateRow(_ article: PreparedArticle, _ id: Int64) throws {
    try runRow(updateRow, article, id)
  }

  private func runRow(_ row: RawStatement, _ article: PreparedArticle, _ id: Int64) throws {
    row.bind(1, id)
    row.bind(2, article.hash)
    row.bind(3, text: article.title)
    row.bind(4, try article.source.map(source))
    row.bind(5, text: article.published)
    row.bind(6, article.day.map { Int64($0.number) })
    row.bind(7, article.quotes)
    row.bind(8, article.flags)
    row.bind(9, try model(article.model))
    try row.run()
  }

  func insertContent(_ article: PreparedArticle, _ id: Int64) throws {
    try runContent(insertContent, article, id)
  }

  func updateContent(_ article: PreparedArticle, _ id: Int64) throws {
    try runContent(updateContent, article, id)
  }

  private func runContent(
    _ content: RawStatement, _ article: PreparedArticle, _ id: Int64
  ) throws {
    content.bind(1, id)
    content.bind(2, blob: article.content)
    if let annotation = article.annotation {
      content.bind(3, blob: annotation)
    } else {
      content.bindNull(3)
    }
    try content.run()
  }

  func updateAnnotation(_ id: Int64, _ annotation: [UInt8], quotes: Int, model: String) throws {
    updateAnnotation.bind(1, id)
    updateAnnotation.bind(2, blob: annotation)
    try updateAnnotation.run()
    try db.execute(
      sql: "UPDATE article SET quotes = ?, model = ?, flags = flags & ~4 | ? WHERE id = ?",
      arguments: [
        quotes, try self.model(model),
        model == Annotator.version ? 0 : ArticleRow.Flag.isAnnotationGiven, id,
      ])
  }

  func markUnread(_ id: Int64) throws {
    insertUnread.bind(1, id)
    try insertUnread.run()
  }

  /// Others may share what the article quotes, or share it no more: `Library.compareNew` will see.
  func markUncompared(_ id: Int64, isNew: Bool) throws {
    if !isNew { try disputes.end(id) }
    insertUncompared.bind(1, id)
    insertUncompared.bind(2, stamp)
    try insertUncompared.run()
  }

  /// Whether the index of compared keys has those of an article.
  func hasKeys(_ id: Int64) throws -> Bool { try ComparedKeys.hasKeys(id, db) }

  func article(_ id: Int64, _ compression: Compression) throws -> LibraryArticle? {
    try StoredArticle.fetch(article, ArticleID(rawValue: id), compression)
  }

  func add(_ count: Int, to day: Int) throws {
    addToDay.bind(1, day)
    addToDay.bind(2, count)
    try addToDay.run()
  }

  /// One behind the last number that is taken on a day.
  func nextID(on day: Day) throws -> Int64 {
    defer { lastID.reset() }
    let first = ArticleID.first(on: day)
    lastID.bind(1, first)
    lastID.bind(2, ArticleID.first(on: Day(number: day.number + 1)))
    guard try lastID.step(), !lastID.isNull(0) else { return first }
    return lastID.integer(0) + 1
  }

  // MARK: Places and sameness

  func article(at place: String) throws -> Int64? {
    originOf.bind(1, text: place)
    return try number(originOf)
  }

  func note(_ place: String, of id: Int64, isDuplicate: Bool) throws {
    insertOrigin.bind(1, text: place)
    insertOrigin.bind(2, id)
    try insertOrigin.run()
    guard isDuplicate else { return }
    insertDuplicate.bind(1, id)
    insertDuplicate.bind(2, text: place)
    try insertDuplicate.run()
    flagDuplicate.bind(1, id)
    try flagDuplicate.run()
  }

  func forgetPlaces(of id: Int64, but place: String?) throws {
    let others = try String.fetchAll(
      db, sql: "SELECT place FROM duplicate WHERE article = ? AND place IS NOT ?",
      arguments: [id, place])
    for other in others {
      try db.execute(
        sql: "DELETE FROM origin WHERE place = ? AND article = ?", arguments: [other, id])
    }
    try db.execute(sql: "DELETE FROM duplicate WHERE article = ?", arguments: [id])
  }

  func articles(withHash hash: Int64) throws -> [Int64] {
    defer { byHash.reset() }
    byHash.bind(1, hash)
    var ids: [Int64] = []
    while try byHash.step() { ids.append(byHash.integer(0)) }
    return ids
  }

  func hash(of id: Int64) throws -> Int64? {
    hashOf.bind(1, id)
    return try number(hashOf)
  }

  func model(of id: Int64) throws -> String? {
    defer { modelOf.reset() }
    modelOf.bind(1, id)
    return try modelOf.step() ? modelOf.text(0) : nil
  }

  private func number(_ statement: RawStatement) throws -> Int64? {
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : nil
  }

  // MARK: Names

  func source(_ name: String) throws -> Int64 {
    if let id = names.sources[name] { return id }
    let id = try numberOrNew("source", "name", name)
    names.sources[name] = id
    return id
  }

  private func model(_ version: String) throws -> Int64 {
    if let id = names.models[version] { return id }
    let id = try numberOrNew("model", "version", version)
    names.models[version] = id
    return id
  }

  private func numberOrNew(_ table: String, _ column: String, _ name: String) throws -> Int64 {
    if let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM \(table) WHERE \(column) = ?", arguments: [name])
    {
      return id
    }
    try db.execute(sql: "INSERT INTO \(table)(\(column)) VALUES(?)", arguments: [name])
    return db.lastInsertedRowID
  }

  func actor(_ name: IndexEntry.Name) throws -> Int64 {
    if let id = names.actors[name] { return id }
    if names.actors.count >= NameNumbers.mostActors { names.actors = [:] }
    let kind = Actor.Kind.allCases.firstIndex(of: name.kind) ?? 0
    actorNumber.bind(1, text: name.name)
    actorNumber.bind(2, kind)
    let id: Int64
    if let known = try number(actorNumber) {
      id = known
    } else {
      insertActor.bind(1, text: name.name)
      insertActor.bind(2, kind)
      try insertActor.run()
      id = db.lastInsertedRowID
      insertActorWords.bind(1, id)
      insertActorWords.bind(2, text: FoldedWords(name.name).bytes)
      try insertActorWords.run()
    }
    names.actors[name] = id
    return id
  }

  // MARK: Indexes

  func insertWords(_ entry: IndexEntry, _ id: Int64) throws { try runWords(insertWords, entry, id) }
  func removeWords(_ entry: IndexEntry, _ id: Int64) throws { try runWords(removeWords, entry, id) }

  private func runWords(_ words: RawStatement, _ entry: IndexEntry, _ id: Int64) throws {
    words.bind(1, id)
    words.bind(2, text: entry.body)
    words.bind(3, text: entry.title)
    words.bind(4, text: entry.said)
    try words.run()
  }

  func setSaidParts(_ parts: [UInt8], _ id: Int64) throws {
    setSaidParts.bind(1, id)
    setSaidParts.bind(2, blob: parts)
    try setSaidParts.run()
  }

  func insertMarks(_ marks: [UInt8], _ id: Int64) throws { try runMarks(insertMarks, marks, id) }
  func removeMarks(_ marks: [UInt8], _ id: Int64) throws { try runMarks(removeMarks, marks, id) }

  func insertKeys(_ keys: [UInt8], _ id: Int64) throws { try runMarks(insertKeys, keys, id) }
  func removeKeys(_ keys: [UInt8], _ id: Int64) throws { try runMarks(removeKeys, keys, id) }

  private func runMarks(_ statement: RawStatement, _ marks: [UInt8], _ id: Int64) throws {
    statement.bind(1, id)
    statement.bind(2, text: marks)
    try statement.run()
  }
}
