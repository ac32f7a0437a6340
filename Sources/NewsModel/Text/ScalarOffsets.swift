/// Translates between byte offsets and Unicode scalar offsets of one text.
///
/// `TextRange` counts UTF-8 bytes; the annotation format counts scalars, as Python, brat and the W3C
/// annotation model do. Making one costs a pass over the text and four bytes for every 64 of it;
/// ASCII text needs neither table nor search. Each translation then looks at no more than 64 bytes
/// (`scalar(atByte:)`), or also searches the table by halves (`byte(atScalar:)`).
public struct ScalarOffsets: Sendable {
  private static let stride = 64

  private let text: String
  /// The number of scalars that begin before each multiple of `stride` bytes; empty for ASCII.
  private let counts: [Int32]
  /// The number of scalars in the text.
  public let count: Int

  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var counts: [Int32] = []
    var scalars = 0
    Self.read(text) { bytes in
      counts.reserveCapacity(bytes.count / Self.stride + 1)
      var start = 0
      while start < bytes.count {
        counts.append(Int32(scalars))
        let end = min(start + Self.stride, bytes.count)
        for index in start..<end where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
        start = end
      }
    }
    self.counts = scalars == text.utf8.count ? [] : counts
    count = scalars
  }

  /// The bytes of a text whose UTF-8 is contiguous, without a copy.
  private static func read<Result>(
    _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = text
    return text.withUTF8(body)
  }

  /// The number of scalars before a byte offset, which must be on a scalar boundary and no further
  /// than the end of the text.
  public func scalar(atByte offset: Int) -> Int {
    if counts.isEmpty { return offset }
    if offset == text.utf8.count { return count }
    let block = offset / Self.stride
    return Self.read(text) { bytes in
      var scalars = Int(counts[block])
      for index in (block * Self.stride)..<offset where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
      return scalars
    }
  }

  /// The byte offset at which a scalar begins, or `nil` when the text has not that many. The offset
  /// just behind the last scalar is the length of the text.
  public func byte(atScalar offset: Int) -> Int? {
    guard offset >= 0, offset <= count else { return nil }
    if counts.isEmpty { return offset }
    if offset == count { return text.utf8.count }
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(counts[middle]) <= offset { low = middle } else { high = middle }
    }
    return Self.read(text) { bytes in
      var scalars = Int(counts[low])
      for index in (low * Self.stride)..<bytes.count where bytes[index] & 0xC0 != 0x80 {
        if scalars == offset { return index }
        scalars += 1
      }
      return nil
    }
  }

  /// A range of bytes as a half-open range of scalars.
  public func scalars(_ range: TextRange) -> Range<Int> {
    scalar(atByte: range.start)..<scalar(atByte: range.end)
  }

  /// A half-open range of scalars as a range of bytes; `nil` when it is not inside the text.
  public func range(ofScalars start: Int, _ end: Int) -> TextRange? {
    guard start <= end, let low = byte(atScalar: start), let high = byte(atScalar: end) else {
      return nil
    }
    return TextRange(low, high)
  }
}
