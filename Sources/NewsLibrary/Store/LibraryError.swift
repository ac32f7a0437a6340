internal import GRDB
internal import Glibc

/// Why the library could not do what was asked. The description is a line for people that names the
/// file, what was wrong and what to do; the library is as it was before.
public enum LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(path: String)
  /// The file or its folder cannot be opened, made or written; the text is the system's reason.
  case cannotOpen(path: String, reason: String)
  case readOnly(path: String)
  case notALibrary(path: String)
  case newerVersion(path: String, found: Int, known: Int)
  case damaged(path: String, detail: String)
  case locked(path: String)
  case full(path: String)
  /// The system refused to take what was written, and not for want of room.
  case unwritable(path: String)
  /// The work was cancelled.
  case cancelled
  /// There is no such article, note or search any more.
  case notFound(String)
  case failed(path: String, detail: String)

  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no library yet; quotidian import PATH makes one"
    case .cannotOpen(let path, let reason): "\(path): the library cannot be opened (\(reason))"
    case .readOnly(let path):
      "\(path): the library cannot be changed: the file or its folder is read-only"
    case .notALibrary(let path): "\(path): this is no library of quotidian"
    case .newerVersion(let path, let found, let known):
      "\(path): written by a newer quotidian (form \(found), this one knows \(known)): update it"
    case .damaged(let path, let detail):
      "\(path): the library is damaged (\(detail)): quotidian library repair saves what can be read"
    case .locked(let path):
      "\(path): another program is changing the library: try again when it is done"
    case .full(let path):
      "\(path): there is no room left on the disk: make room and do it again"
    case .unwritable(let path):
      "\(path): the library cannot be written: the disk fails, or files may not be so large"
    case .cancelled: "cancelled"
    case .notFound(let what): what
    case .failed(let path, let detail): "\(path): the library failed (\(detail))"
    }
  }

  /// What an error of the database or of the coders means for the library at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as LibraryError: self = error
    case is ByteReader.Malformed: self = .damaged(path: path, detail: "an article cannot be read")
    case let error as DatabaseError: self.init(error, path: path)
    case is CancellationError: self = .cancelled
    default: self = .failed(path: path, detail: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    case .SQLITE_NOTADB: self = .notALibrary(path: path)
    // Its log stands beside it.
    case .SQLITE_CANTOPEN where Self.isFolderReadOnly(path): self = .readOnly(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: detail)
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    case .SQLITE_IOERR: self.init(disk: error.extendedResultCode, path: path)
    default: self = .failed(path: path, detail: detail)
    }
  }

  private static func isFolderReadOnly(_ path: String) -> Bool {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    return access(folder.isEmpty ? "/" : folder, W_OK) != 0 && access(path, F_OK) == 0
  }

  private init(disk code: ResultCode, path: String) {
    switch code {
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC,
      .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_DELETE:
      self = .unwritable(path: path)
    // The index of the log is a file that is made as large as it will be.
    case .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMOPEN: self = .full(path: path)
    case .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_CORRUPTFS:
      self = .damaged(path: path, detail: "a part of the file is missing")
    default: self = .failed(path: path, detail: "the disk could not be read")
    }
  }
}
