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
        number += 1
        return take(start..<end, isTooLong: isTooLong, next: end + 1)
      }
      if isAtEnd {
        guard isTooLong || start < buffer.count else { return nil }
        number += 1
        return take(start..<buffer.count, isTooLong: isTooLong, next: buffer.count)
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

  /// A line, and where the next one begins.
  ///
  /// A very long line takes the whole buffer along, so that it can be freed as soon as it is read.
  private mutating func take(_ range: Range<Int>, isTooLong: Bool, next: Int) -> Line {
    start = next
    if isTooLong || range.count > limit { return .tooLong }
    guard range.count > Self.chunk else { return .bytes(buffer[range]) }
    let rest = Array(buffer[next...])
    defer {
      buffer = rest
      start = 0
    }
    return .bytes(buffer[range])
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
