internal import GRDB
internal import GRDBSQLite
internal import Glibc
internal import NewsModel

/// What a library holds.
public struct LibraryInfo: Hashable, Sendable {
  public var articles = 0
  public var unread = 0
  public var starred = 0
  public var notes = 0
  public var duplicates = 0
  public var sources = 0
  public var actors = 0
  /// Articles whose annotation is not of this program's model, but for those that came with one.
  public var outdated = 0
  /// Articles that have not been compared with all others yet.
  public var uncompared = 0
  /// The file and its log, in bytes.
  public var fileSize = 0
  /// The number of the library's form.
  public var form = 0
}

extension Library {
  /// Costs a look at some tables, a second at a million articles.
  public func info() throws(LibraryError) -> LibraryInfo {
    try read { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      var info = LibraryInfo()
      info.articles = try count("SELECT coalesce(sum(articles), 0) FROM day_count")
      info.unread = try count("SELECT count(*) FROM unread")
      info.starred = try count("SELECT count(*) FROM starred")
      info.notes = try count("SELECT count(*) FROM note")
      info.duplicates = try count("SELECT count(*) FROM duplicate")
      info.sources = try count("SELECT count(*) FROM source")
      info.actors = try count("SELECT count(*) FROM actor")
      info.outdated = try Outdated.count(db)
      info.uncompared = try count("SELECT count(*) FROM uncompared")
      info.form = try Migrations.form(of: db)
      for ending in ["", "-wal"] {
        var status = stat()
        if stat(path + ending, &status) == 0 { info.fileSize += Int(status.st_size) }
      }
      return info
    }
  }

  /// Looks for damage in all of the file and between its tables. Reads all of it.
  /// - Returns: what is wrong, a line each; empty for a sound library.
  public func check() throws(LibraryError) -> [String] {
    var problems: [String] = []
    do {
      problems = try read { db in
        try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      }
      problems += try read { db in try Self.disagreements(db) }
    } catch LibraryError.damaged(_, let detail) {
      problems.append(detail)
    }
    do {
      // The index compares itself with its checksums; it changes nothing, but asks as a change does.
      try write { db in
        for index in ["words", "marks", "actor_words", "compared"] {
          try db.execute(sql: "INSERT INTO \(index)(\(index)) VALUES('integrity-check')")
        }
      }
    } catch LibraryError.damaged {
      problems.append("the search index is damaged")
    }
    return problems
  }

  /// What the tables say of each other must agree.
  private static func disagreements(_ db: Database) throws -> [String] {
    let rules = [
      (
        "articles without a text",
        "SELECT count(*) FROM article WHERE id NOT IN (SELECT id FROM content)"
      ),
      (
        "texts without an article",
        "SELECT count(*) FROM content WHERE id NOT IN (SELECT id FROM article)"
      ),
      (
        "articles that the search does not know",
        "SELECT count(*) FROM article WHERE id NOT IN (SELECT id FROM words_docsize)"
      ),
      (
        "articles in the search that are not there",
        "SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT id FROM article)"
      ),
      (
        "articles with speakers that are not there",
        "SELECT count(*) FROM said_by WHERE article NOT IN (SELECT id FROM article)"
      ),
      (
        "days whose articles are miscounted",
        """
        SELECT count(*) FROM (SELECT id >> 12 AS day, count(*) AS articles FROM article GROUP BY 1)
        AS counted LEFT JOIN day_count USING (day)
        WHERE counted.articles IS NOT day_count.articles
        """
      ),
      (
        "places of articles that are not there",
        "SELECT count(*) FROM origin WHERE article NOT IN (SELECT id FROM article)"
      ),
    ]
    var problems: [String] = []
    for (what, query) in rules {
      let count = try Int.fetchOne(db, sql: query) ?? 0
      if count > 0 { problems.append("\(count) \(what)") }
    }
    return problems
  }

  /// Copies the library, as it is at this moment, to a file that is not there yet.
  public func backUp(to target: String) throws(LibraryError) {
    guard access(target, F_OK) != 0 else {
      throw .cannotOpen(path: target, reason: "there is a file of this name already")
    }
    do { try LibraryFile.copy(path, to: target) } catch { throw LibraryError(error, path: target) }
  }

  /// Copies the library beside itself.
  /// - Returns: the copy's path.
  public func backUp() throws(LibraryError) -> String {
    do {
      return try LibraryFile.backUp(path, name: "backup")
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Makes the search index one piece and gives back what room the file does not need. Takes as long
  /// as copying the file, and needs as much room while it runs.
  public func vacuum() throws(LibraryError) {
    do {
      try writingConnection().writeWithoutTransaction { db in
        for index in ["words", "marks", "compared"] {
          try db.execute(sql: "INSERT INTO \(index)(\(index)) VALUES('optimize')")
        }
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// What could be saved of a damaged library.
  public struct Rescue: Hashable, Sendable {
    public var saved = 0
    /// Articles whose text could not be read.
    public var lost = 0
    /// Where the damaged file is kept.
    public var damagedFile = ""
  }

  /// Makes the library at `path` anew from what can be read of it, and keeps the damaged file beside
  /// it. Annotations are made again, as are the indexes.
  public static func repair(path: String) throws(LibraryError) -> Rescue {
    do {
      return try LibraryRescue(path).run()
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
