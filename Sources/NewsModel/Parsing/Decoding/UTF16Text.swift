/// UTF-16 text, with a byte order mark or without.
enum UTF16Text {
  enum ByteOrder { case little, big }

  /// How many bytes are looked at when there is no mark.
  private static let sampleBytes = 1024

  /// The byte order, or `nil` when this does not look like UTF-16.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    // The spaces, letters and stops of a European language leave every other byte NUL; hardly any
    // text has U+0000 or a scalar whose low byte is zero.
    let pairs = min(bytes.count, sampleBytes) / 2
    var evenZeros = 0
    var oddZeros = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { evenZeros += 1 }
      if bytes[2 * pair + 1] == 0 { oddZeros += 1 }
    }
    if oddZeros * 10 >= pairs * 6, evenZeros * 20 <= pairs { return .little }
    if evenZeros * 10 >= pairs * 6, oddZeros * 20 <= pairs { return .big }
    return nil
  }

  /// The text as UTF-8 without its mark, and how many lone surrogates or halves of a unit it held
  /// (now U+FFFD).
  static func utf8(_ bytes: [UInt8], order: ByteOrder) -> (utf8: [UInt8], broken: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var broken = 0
    func unit(_ index: Int) -> UInt32 {
      let (low, high) = order == .little ? (0, 1) : (1, 0)
      return UInt32(bytes[index + low]) | UInt32(bytes[index + high]) << 8
    }
    var index = 0
    if bytes.count >= 2, unit(0) == 0xFEFF { index = 2 }
    while index + 1 < bytes.count {
      var scalar = unit(index)
      index += 2
      if scalar & 0xFC00 == 0xD800, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(index) & 0x3FF
        index += 2
      } else if scalar & 0xF800 == 0xD800 {
        scalar = 0xFFFD
        broken += 1
      }
      UTF8Bytes.append(scalar, to: &utf8)
    }
    if index < bytes.count {
      UTF8Bytes.append(0xFFFD, to: &utf8)
      broken += 1
    }
    return (utf8, broken)
  }
}
