/// The name of a file: the bytes that open it, which need not be UTF-8, and what to call it.
struct InputPath: Hashable, Sendable {
  /// Without a terminating NUL.
  let bytes: [UInt8]

  init(_ name: String) {
    bytes = Array(name.utf8)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var display: String { String(decoding: bytes, as: UTF8.self) }

  func appending(_ name: [UInt8]) -> InputPath {
    let separator: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return InputPath(bytes: bytes + separator + name)
  }

  /// Calls `body` with the name as the system wants it.
  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      // An array with an element in it has an address.
      guard let base = buffer.baseAddress else {
        preconditionFailure("a name has a NUL at its end")
      }
      return body(base)
    }
  }
}
