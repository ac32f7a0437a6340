internal import GRDB

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
    case .full(let path): "\(path): there is no room left on the disk"
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
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: detail)
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    case .SQLITE_IOERR: self = .failed(path: path, detail: "the disk could not be read or written")
    default: self = .failed(path: path, detail: detail)
    }
  }
}
