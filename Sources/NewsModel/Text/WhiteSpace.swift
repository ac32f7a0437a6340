/// Unicode's White_Space property over UTF-8 bytes.
enum WhiteSpace {
  /// The length in bytes of the white space scalar at `index`, or 0 when there is none.
  static func length(in bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || byte &- 0x09 < 5 { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 {
      guard index + 1 < bytes.count else { return 0 }
      return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0
    }
    guard byte == 0xE1 || byte == 0xE2 || byte == 0xE3, index + 2 < bytes.count else { return 0 }
    return isThreeByte(byte, bytes[index + 1], bytes[index + 2]) ? 3 : 0
  }

  /// The length in bytes of the white space scalar that ends just before `index`, or 0.
  static func length(in bytes: [UInt8], before index: Int) -> Int {
    let byte = bytes[index - 1]
    if byte == 0x20 || byte &- 0x09 < 5 { return 1 }
    guard byte & 0xC0 == 0x80, index >= 2 else { return 0 }
    if bytes[index - 2] == 0xC2 { return byte == 0xA0 || byte == 0x85 ? 2 : 0 }
    guard index >= 3 else { return 0 }
    return isThreeByte(bytes[index - 3], bytes[index - 2], byte) ? 3 : 0
  }

  /// `start..<end` without white space at either end; empty at `start` when there is nothing else.
  static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextRange {
    var low = start
    var high = end
    while low < high {
      let length = length(in: bytes, at: low)
      if length == 0 { break }
      low += length
    }
    if low >= high { return TextRange(start, start) }
    while high > low {
      let length = length(in: bytes, before: high)
      if length == 0 { break }
      high -= length
    }
    return TextRange(low, high)
  }

  private static func isThreeByte(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch (a, b) {
    // U+2000 to U+200A, the line and paragraph separators, and the narrow no-break space.
    case (0xE2, 0x80): (0x80...0x8A).contains(c) || c == 0xA8 || c == 0xA9 || c == 0xAF
    case (0xE2, 0x81): c == 0x9F
    case (0xE3, 0x80): c == 0x80
    case (0xE1, 0x9A): c == 0x80
    default: false
    }
  }
}
