internal import GRDB
internal import GRDBSQLite
internal import Glibc
internal import Synchronization

/// A collection of articles with their annotations, a search index over them, and what their reader
/// did with them: one SQLite file, from five articles to millions.
///
/// Calls wait for the disk: make them on background threads, any of them at a time. All of them throw
/// `LibraryError` and leave the library whole. Several programs may have one library open, and one of
/// them may be importing into it.
public final class Library: Sendable {
  /// The file.
  public let path: String

  /// How long a change waits unless told otherwise, in seconds: longer than an import holds the file.
  public static let patience = Connection.patience

  private let patience: Double
  private let reader: DatabaseQueue
  private let writer = Mutex<DatabaseQueue?>(nil)

  /// Opens the library at `path`. Costs a page or two of the file, whatever its size.
  ///
  /// A library of an older form is brought to this one, after a copy of it has been made beside it.
  /// - Parameters:
  ///   - creates: whether to make a new one, in a folder that only the user can enter, where there is
  ///     none; otherwise that is an error.
  ///   - patience: how long a change waits for another program's, in seconds.
  ///   - willMigrate: told where the copy of an older form will be, before it is made: that takes a
  ///     second for each 200 MB.
  public init(
    path: String, creates: Bool = false, patience: Double = Library.patience,
    willMigrate: (_ copy: String) -> Void = { _ in }
  ) throws(LibraryError) {
    self.path = path
    self.patience = patience
    do {
      var status = stat()
      if stat(path, &status) != 0 {
        guard errno == ENOENT || errno == ENOTDIR else {
          throw LibraryError.cannotOpen(path: path, reason: SystemError.message(errno))
        }
        guard creates else { throw LibraryError.missing(path: path) }
        try LibraryFile.create(path)
      }
      reader = try Self.open(path, creates: creates, patience)
      switch try LibraryFile.state(of: reader, path) {
      case .current: break
      case .empty: throw LibraryError.missing(path: path)
      case .older(let form):
        try LibraryFile.backUp(path, name: "before-form-\(form + 1)", begins: willMigrate)
        try LibraryFile.migrate(path)
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// The connection that reads, in a file that has tables where these may be made.
  private static func open(
    _ path: String, creates: Bool, _ patience: Double
  ) throws -> DatabaseQueue {
    let reader = try Connection.open(path, label: "reader", isWriter: false)
    guard creates, case .empty = try LibraryFile.state(of: reader, path) else { return reader }
    try reader.close()
    do {
      try LibraryFile.finish(path, patience)
    } catch {
      let error = LibraryError(error, path: path)
      // Never for a lock: another program may be making the same library.
      if [.full(path: path), .unwritable(path: path)].contains(error) {
        LibraryFile.removeIfEmpty(path)
      }
      throw error
    }
    return try Connection.open(path, label: "reader", isWriter: false)
  }

  /// Runs `body` on the connection that lists and opens articles.
  func read<T>(_ body: (Database) throws -> T) throws(LibraryError) -> T {
    do { return try reader.unsafeRead(body) } catch { throw LibraryError(error, path: path) }
  }

  /// Runs `body` in a transaction: all of what it changes comes to be, or nothing.
  func write<T>(_ body: (Database) throws -> T) throws(LibraryError) -> T {
    do {
      return try writingConnection().writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw LibraryError.cancelled }
        return result
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Opened with the first change: a reader that only reads has no use for it.
  func writingConnection() throws -> DatabaseQueue {
    try writer.withLock { writer in
      if let writer { return writer }
      let opened = try Connection.open(path, label: "writer", isWriter: true, patience)
      writer = opened
      return opened
    }
  }

  /// Closes the file now rather than with the last use of the library.
  func close() throws {
    try writer.withLock { writer in
      try writer?.close()
      writer = nil
    }
    try reader.close()
  }
}
