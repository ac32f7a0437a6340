/// Counts the lines of a file that are not empty, as fast as it can be read.
enum LineCount {
  private static let chunk = 1 << 20

  /// - Returns: `nil` for a pipe, a device, and a file that cannot be read.
  static func of(_ path: InputPath) -> Int? {
    guard let stream = try? InputStream.open(path), stream.size != nil else { return nil }
    let newline = UInt8(ascii: "\n")
    var count = 0
    var before = newline
    var bytes: [UInt8] = []
    while true {
      bytes.removeAll(keepingCapacity: true)
      guard let read = try? stream.read(chunk, into: &bytes) else { return nil }
      if read == 0 { break }
      for byte in bytes {
        if byte == newline, before != newline { count += 1 }
        before = byte
      }
    }
    return before == newline ? count : count + 1
  }
}
