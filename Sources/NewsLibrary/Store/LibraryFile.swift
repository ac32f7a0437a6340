internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// The file of a library as a file: made, looked at, copied.
enum LibraryFile {
  enum State {
    case current
    /// A file that nothing has been written to yet.
    case empty
    case older(form: Int)
  }

  /// Makes an empty file and the folders on the way to it, for the user alone.
  static func create(_ path: String) throws(LibraryError) {
    try makeFolders(of: path)
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw .cannotOpen(path: path, reason: SystemError.message(errno))
    }
    close(file)
  }

  /// Takes away a file that nothing could be written to.
  static func removeIfEmpty(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size == 0 else { return }
    for ending in ["-wal", "-shm", ""] { unlink(path + ending) }
  }

  /// Gives a file without tables those of the current form.
  static func finish(_ path: String, _ patience: Double = Connection.patience) throws {
    let queue = try Connection.open(path, label: "creator", isWriter: true, patience)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA page_size = \(Schema.pageSize)")
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      // Another program may have been first.
      if try Migrations.form(of: db) == 0 { try Migrations.run(on: db) }
    }
    try queue.close()
  }

  static func state(of queue: DatabaseQueue, _ path: String) throws -> State {
    try queue.unsafeRead { db in
      let form = try Migrations.form(of: db)
      let owner = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      if owner != Schema.applicationID {
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard tables == 0, form == 0 else { throw LibraryError.notALibrary(path: path) }
        return .empty
      }
      if form > Migrations.current {
        throw LibraryError.newerVersion(path: path, found: form, known: Migrations.current)
      }
      return form == Migrations.current ? .current : .older(form: form)
    }
  }

  static func migrate(_ path: String) throws {
    let queue = try Connection.open(path, label: "migration", isWriter: true)
    try queue.writeWithoutTransaction { try Migrations.run(on: $0) }
    try queue.close()
  }

  /// Copies a library, as it is at one moment, to a new file beside it.
  /// - Parameters:
  ///   - name: put between the file's name and its ending.
  ///   - begins: told the copy's path before the copying begins.
  /// - Returns: the copy's path.
  @discardableResult
  static func backUp(
    _ path: String, name: String, begins: (String) -> Void = { _ in }
  ) throws -> String {
    var copy = "\(path).\(name)"
    var number = 2
    while access(copy, F_OK) == 0 {
      copy = "\(path).\(name)-\(number)"
      number += 1
    }
    begins(copy)
    try self.copy(path, to: copy)
    return copy
  }

  /// Copies a library to a file that is not there yet: written under another name and renamed when it
  /// is whole.
  static func copy(_ path: String, to target: String) throws {
    let draft = "\(target).part"
    unlink(draft)
    do {
      let source = try Connection.open(path, label: "source", isWriter: false)
      let draftFile = Glibc.open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard draftFile >= 0 else {
        throw LibraryError.cannotOpen(path: draft, reason: SystemError.message(errno))
      }
      close(draftFile)
      try source.backup(to: try Connection.open(draft, label: "copy", isWriter: true))
      try source.close()
      for ending in ["-wal", "-shm"] { unlink(draft + ending) }
      guard rename(draft, target) == 0 else {
        throw LibraryError.cannotOpen(path: target, reason: SystemError.message(errno))
      }
    } catch {
      for ending in ["", "-wal", "-shm"] { unlink(draft + ending) }
      throw error
    }
  }

  private static func makeFolders(of path: String) throws(LibraryError) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      if mkdir(folder, 0o700) != 0, errno != EEXIST, errno != EISDIR {
        throw .cannotOpen(path: path, reason: SystemError.message(errno))
      }
    }
  }
}

/// What the system says about a failed call.
enum SystemError {
  static func message(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: return "no permission"
    case ENOSPC, EDQUOT: return "no room left on the disk"
    case EROFS: return "the disk is read-only"
    default:
      var buffer = [CChar](repeating: 0, count: 256)
      guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
      return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
