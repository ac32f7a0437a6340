import Glibc

/// An open file or pipe, read from front to back. Closed when it goes; standard input stays open.
final class InputStream {
  /// What to call it in errors.
  let name: String
  /// What articles from it have as `path`: nothing for standard input.
  let path: String?
  private let descriptor: Int32

  static func standardInput() -> InputStream {
    InputStream(name: "standard input", path: nil, descriptor: STDIN_FILENO)
  }

  static func open(_ path: InputPath) throws(InputError) -> InputStream {
    let descriptor = path.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else {
      throw InputError(path: path.display, cause: .cannotOpen(code: errno))
    }
    return InputStream(name: path.display, path: path.display, descriptor: descriptor)
  }

  private init(name: String, path: String?, descriptor: Int32) {
    self.name = name
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// How many bytes the file holds, or `nil` for a pipe or a device.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Appends up to `count` bytes to `bytes`.
  /// - Returns: how many there were; 0 at the end.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(InputError) -> Int {
    var got = -1
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, count)
      } while got < 0 && errno == EINTR
      initialized = max(got, 0)
    }
    let code = errno
    bytes.append(contentsOf: chunk)
    if got < 0 { throw InputError(path: name, cause: .cannotRead(code: code)) }
    return got
  }
}
