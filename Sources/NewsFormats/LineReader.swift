import Glibc

/// The lines of a stream, one at a time.
struct LineReader {
  enum Line {
    /// Without its line end.
    case bytes(ArraySlice<UInt8>)
    /// Longer than a line may be; passed over.
    case tooLong
  }

  private static let chunk = 1 << 18

  private let stream: InputStream
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`.
  private var start = 0
  private var isAtEnd = false
  /// The number of the line last handed out, from 1.
  private(set) var number = 0

  /// - Parameter limit: the longest line that is handed out, in bytes.
  init(_ stream: InputStream, limit: Int) {
    self.stream = stream
    self.limit = limit
  }

  mutating func next() throws(InputError) -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = lineEnd(from: searched) {
        defer { start = end + 1 }
        number += 1
        return isTooLong || end - start > limit ? .tooLong : .bytes(buffer[start..<end])
      }
      if isAtEnd {
        guard isTooLong || start < buffer.count else { return nil }
        defer { start = buffer.count }
        number += 1
        return isTooLong || buffer.count - start > limit ? .tooLong : .bytes(buffer[start...])
      }
      if start > 0 {
        buffer.removeFirst(start)
        start = 0
      }
      if buffer.count > limit {
        isTooLong = true
        buffer.removeAll(keepingCapacity: true)
      }
      searched = buffer.count
      isAtEnd = try stream.read(Self.chunk, into: &buffer) == 0
    }
  }

  /// Lines are long: `memchr` finds their ends at the speed of memory.
  private func lineEnd(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
