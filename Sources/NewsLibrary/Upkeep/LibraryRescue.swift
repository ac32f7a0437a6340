internal import GRDB
internal import Glibc
internal import NewsModel

/// Copies what can be read of a damaged library into a new one, and puts that in its place.
struct LibraryRescue {
  private let path: String
  private let draft: String

  init(_ path: String) {
    self.path = path
    draft = path + ".repaired"
  }

  /// Small tables are copied as they are.
  private static let tables = [
    "starred", "tag", "tagged", "note", "place", "saved_search", "session", "actor_decision",
  ]

  func run() throws -> Library.Rescue {
    guard access(path, F_OK) == 0 else { throw LibraryError.missing(path: path) }
    for ending in ["", "-wal", "-shm"] { unlink(draft + ending) }
    var rescue = Library.Rescue()
    let damaged = try Connection.open(path, label: "damaged", isWriter: false)
    do {
      try refuseOthers(damaged)
      let target = try Library(path: draft, creates: true)
      try damaged.unsafeRead { db in
        try copyArticles(from: db, to: target, &rescue)
        for table in Self.tables { copy(table, from: db, to: target) }
      }
      try target.writingConnection().writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      try target.close()
      try damaged.close()
    } catch {
      for ending in ["", "-wal", "-shm"] { unlink(draft + ending) }
      throw error
    }
    rescue.damagedFile = try exchange()
    return rescue
  }

  /// What is sound but not this program's to read is left alone.
  private func refuseOthers(_ damaged: DatabaseQueue) throws {
    do {
      _ = try LibraryFile.state(of: damaged, path)
    } catch let error as LibraryError {
      throw error
    } catch {
      // Not even its head can be read: that is what repairing is for.
    }
  }

  /// Numbers are kept, for notes and stars hang on them.
  private func copyArticles(
    from db: Database, to target: Library, _ rescue: inout Library.Rescue
  ) throws {
    let compression = Compression()
    var place = Int64.max
    var isAtEnd = false
    while !isAtEnd {
      var found: [(id: Int64, item: ImportItem, isUnread: Bool)] = []
      let ids = numbers(db, below: place)
      isAtEnd = ids.isEmpty
      place = ids.last ?? place
      for id in ids {
        guard
          let stored = try? StoredArticle.fetch(db, ArticleID(rawValue: id), compression)
        else {
          rescue.lost += 1
          continue
        }
        let origin = try? String.fetchOne(
          db, sql: "SELECT place FROM origin WHERE article = ?", arguments: [id])
        let unread = try? Int.fetchOne(
          db, sql: "SELECT 1 FROM unread WHERE article = ?", arguments: [id])
        let item = ImportItem(
          article: stored.article, annotation: stored.annotation, model: stored.model,
          place: origin ?? nil)
        found.append((id, item, (unread ?? nil) != nil))
      }
      var preparer = ArticlePreparer()
      let prepared = found.map { preparer.prepare($0.item) }
      try target.write { db in
        let writer = try ArticleWriter(db, names: NameNumbers(), today: .today)
        for (index, article) in prepared.enumerated() {
          try writer.restore(article, as: found[index].id)
          if !found[index].isUnread {
            try db.execute(
              sql: "DELETE FROM unread WHERE article = ?", arguments: [found[index].id])
          }
        }
        try writer.finish()
      }
      rescue.saved += prepared.count
    }
  }

  /// The next numbers of articles, from the table whose pages can still be read.
  private func numbers(_ db: Database, below place: Int64) -> [Int64] {
    for table in ["content", "article"] {
      let ids = try? Int64.fetchAll(
        db, sql: "SELECT id FROM \(table) WHERE id < ? ORDER BY id DESC LIMIT 500",
        arguments: [place])
      if let ids { return ids }
    }
    return []
  }

  /// What cannot be read of a small table is left.
  private func copy(_ table: String, from db: Database, to target: Library) {
    guard let rows = try? Row.fetchCursor(db, sql: "SELECT * FROM \(table)") else { return }
    _ = try? target.write { other in
      while let row = try? rows.next() {
        let values = StatementArguments(row.databaseValues)
        let marks = row.databaseValues.map { _ in "?" }.joined(separator: ", ")
        try other.execute(
          sql: "INSERT OR IGNORE INTO \(table) VALUES(\(marks))", arguments: values)
      }
    }
  }

  private func exchange() throws -> String {
    var kept = "\(path).damaged"
    var number = 2
    while access(kept, F_OK) == 0 {
      kept = "\(path).damaged-\(number)"
      number += 1
    }
    for ending in ["-wal", "-shm", ""] { rename(path + ending, kept + ending) }
    guard rename(draft, path) == 0 else {
      throw LibraryError.cannotOpen(path: path, reason: SystemError.message(errno))
    }
    return kept
  }
}
