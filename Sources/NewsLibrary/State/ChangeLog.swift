internal import GRDB
internal import NewsModel

/// Makes changes of the reading state and writes down what each changed, so that it can be taken back
/// and made again, also after the program has ended.
struct ChangeLog {
  private let db: Database

  /// Older ones cannot be taken back any more.
  private static let mostChanges = 500

  init(_ db: Database) { self.db = db }

  /// Makes changes that belong together.
  /// - Parameter label: what was done, for people: "mark 3 articles read".
  func make(_ changes: [StateChange], label: String) throws {
    let made = try changes.map(apply).filter { !$0.isEmpty }
    guard !made.isEmpty else { return }
    // What was taken back cannot be made again on top of something else.
    try db.execute(sql: "DELETE FROM change WHERE isUndone")
    var writer = ByteWriter()
    writer.list(made) { $1.encode(to: &$0) }
    let statement = try RawStatement(
      db, "INSERT INTO change(label, isUndone, steps) VALUES(?1, 0, ?2)")
    statement.bind(1, text: label)
    statement.bind(2, blob: Compression().compress(writer.bytes))
    try statement.run()
    try db.execute(
      sql: "DELETE FROM change WHERE id <= (SELECT max(id) FROM change) - ?",
      arguments: [Self.mostChanges])
  }

  /// Takes the last change back, or makes the last one that was taken back again.
  /// - Returns: its label; `nil` when there is none.
  func move(undoing: Bool) throws -> String? {
    let statement = try RawStatement(
      db,
      """
      SELECT id, label, steps FROM change WHERE isUndone = ?1 ORDER BY id \(undoing ? "DESC" : "")
      LIMIT 1
      """)
    statement.bind(1, undoing ? 0 : 1)
    guard try statement.step() else { return nil }
    let id = statement.integer(0)
    let label = statement.text(1)
    let bytes = try statement.withBlob(2) { try Compression().decompress($0) }
    statement.reset()
    var reader = ByteReader(bytes)
    let changes = try reader.list { (reader) throws(ByteReader.Malformed) in
      try StateChange(&reader)
    }
    for change in undoing ? changes.reversed().map(\.inverse) : changes { _ = try apply(change) }
    try db.execute(
      sql: "UPDATE change SET isUndone = ? WHERE id = ?", arguments: [undoing, id])
    return label
  }

  // MARK: Changes

  /// - Returns: the part of the change that changed something.
  private func apply(_ change: StateChange) throws -> StateChange {
    switch change {
    case .unread(let ids, let isSet): .unread(try set(ids, isSet, in: "unread"), isSet)
    case .starred(let ids, let isSet): .starred(try set(ids, isSet, in: "starred"), isSet)
    case .tagged(let tag, let ids, let isSet): .tagged(tag, try set(ids, isSet, tag: tag), isSet)
    case .note(let id, _, let new): try apply(id, new)
    case .savedSearch(let name, _, let new): try apply(name, new)
    case .decision(let id, let decision, let isSet): try apply(id, decision, isSet)
    }
  }

  private func set(_ ids: [Int64], _ isSet: Bool, in table: String) throws -> [Int64] {
    let statement = try RawStatement(
      db,
      isSet
        // Articles that are gone come back into no list.
        ? "INSERT OR IGNORE INTO \(table) SELECT id FROM article WHERE id = ?1"
        : "DELETE FROM \(table) WHERE article = ?1")
    return try ids.filter { id in
      statement.bind(1, id)
      try statement.run()
      return db.changesCount > 0
    }
  }

  private func set(_ ids: [Int64], _ isSet: Bool, tag name: String) throws -> [Int64] {
    if isSet { try db.execute(sql: "INSERT OR IGNORE INTO tag(name) VALUES(?)", arguments: [name]) }
    guard
      let tag = try Int64.fetchOne(db, sql: "SELECT id FROM tag WHERE name = ?", arguments: [name])
    else { return [] }
    let statement = try RawStatement(
      db,
      isSet
        ? "INSERT OR IGNORE INTO tagged SELECT ?2, id FROM article WHERE id = ?1"
        : "DELETE FROM tagged WHERE article = ?1 AND tag = ?2")
    let changed = try ids.filter { id in
      statement.bind(1, id)
      statement.bind(2, tag)
      try statement.run()
      return db.changesCount > 0
    }
    if !isSet {
      try db.execute(
        sql: "DELETE FROM tag WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM tagged WHERE tag = ?1)",
        arguments: [tag])
    }
    return changed
  }

  private func apply(_ id: Int64, _ new: Note?) throws -> StateChange {
    let old = try Note.fetch(db, "id = ?1") { $0.bind(1, id) }.first
    if let new {
      let statement = try RawStatement(
        db,
        """
        INSERT OR REPLACE INTO note(id, article, start, length, text)
        VALUES(?1, ?2, ?3, ?4, ?5)
        """)
      statement.bind(1, id)
      statement.bind(2, new.article.rawValue)
      statement.bind(3, new.range.map { Int64($0.start) })
      statement.bind(4, new.range.map { Int64($0.count) })
      statement.bind(5, text: new.text)
      try statement.run()
    } else {
      try db.execute(sql: "DELETE FROM note WHERE id = ?", arguments: [id])
    }
    return .note(id, from: old, to: new)
  }

  private func apply(_ name: String, _ query: String?) throws -> StateChange {
    let old = try String.fetchOne(
      db, sql: "SELECT query FROM saved_search WHERE name = ?", arguments: [name])
    if let query {
      try db.execute(
        sql: """
          INSERT INTO saved_search(name, query) VALUES(?, ?)
          ON CONFLICT(name) DO UPDATE SET query = excluded.query
          """, arguments: [name, query])
    } else {
      try db.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
    }
    return .savedSearch(name, from: old, to: query)
  }

  private func apply(_ id: Int64, _ decision: [UInt8], _ isSet: Bool) throws -> StateChange {
    if isSet {
      let statement = try RawStatement(db, "INSERT OR REPLACE INTO actor_decision VALUES(?1, ?2)")
      statement.bind(1, id)
      statement.bind(2, blob: decision)
      try statement.run()
    } else {
      try db.execute(sql: "DELETE FROM actor_decision WHERE id = ?", arguments: [id])
    }
    return .decision(id, decision, isSet)
  }
}

extension Note {
  static func fetch(
    _ db: Database, _ condition: String, _ bind: (RawStatement) -> Void
  ) throws -> [Note] {
    let statement = try RawStatement(
      db, "SELECT id, article, start, length, text FROM note WHERE \(condition) ORDER BY start, id")
    bind(statement)
    var notes: [Note] = []
    while try statement.step() {
      let start = Int(statement.integer(2))
      let range =
        statement.isNull(2)
        ? nil : TextRange(max(0, start), max(0, start) + max(0, Int(statement.integer(3))))
      notes.append(
        Note(
          id: statement.integer(0), article: ArticleID(rawValue: statement.integer(1)),
          range: range, text: statement.text(4) ?? ""))
    }
    return notes
  }
}
