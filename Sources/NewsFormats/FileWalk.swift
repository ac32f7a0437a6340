import Glibc

/// The files behind the paths a user named: files themselves, and all that is in folders.
///
/// Folders are walked in the order of their names' bytes, so that the order is the same everywhere.
/// What is hidden (its name begins with a dot) or no file in a folder is passed over; named itself, it
/// counts. A folder reached twice, by a link that leads back up, is walked once. Memory: the names of
/// the folders on the way down.
struct FileWalk: IteratorProtocol {
  enum Found {
    case file(InputPath)
    case standardInput
  }

  private struct Pending {
    var path: InputPath
    var isNamed: Bool
  }
  private struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  /// The next one last.
  private var pending: [Pending]
  private var walked: Set<Identity> = []

  init(paths: [String]) {
    pending = paths.reversed().map { Pending(path: InputPath($0), isNamed: true) }
  }

  mutating func next() -> Result<Found, InputError>? {
    while let candidate = pending.popLast() {
      if candidate.isNamed, candidate.path.bytes == [UInt8(ascii: "-")] {
        return .success(.standardInput)
      }
      var status = stat()
      guard candidate.path.withCString({ stat($0, &status) }) == 0 else {
        return .failure(error(candidate.path))
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        let identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
        guard walked.insert(identity).inserted else { continue }
        if let error = push(contentsOf: candidate.path) { return .failure(error) }
      case S_IFREG: return .success(.file(candidate.path))
      default:
        // A pipe or device that the user names is meant; one that lies in a folder could block.
        if candidate.isNamed { return .success(.file(candidate.path)) }
      }
    }
    return nil
  }

  private mutating func push(contentsOf folder: InputPath) -> InputError? {
    guard let stream = folder.withCString({ opendir($0) }) else { return error(folder) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    names.sort { $1.lexicographicallyPrecedes($0) }
    for name in names { pending.append(Pending(path: folder.appending(name), isNamed: false)) }
    return nil
  }

  private func error(_ path: InputPath) -> InputError {
    InputError(path: path.display, cause: .cannotOpen(code: errno))
  }
}
