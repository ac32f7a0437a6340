/// Decodes one scalar out of bytes that nobody has checked.
enum UTF8Scalar {
  /// The scalar at an offset and its length in bytes; `nil` and 1 where no valid one starts.
  static func decode(_ bytes: Span<UInt8>, at offset: Int) -> (scalar: UInt32?, length: Int) {
    let first = UInt32(bytes[offset])
    let length: Int
    var scalar: UInt32
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC2..<0xE0: (length, scalar) = (2, first & 0x1F)
    case 0xE0..<0xF0: (length, scalar) = (3, first & 0x0F)
    case 0xF0..<0xF5: (length, scalar) = (4, first & 0x07)
    default: return (nil, 1)
    }
    guard offset + length <= bytes.count else { return (nil, 1) }
    for place in 1..<length {
      let byte = UInt32(bytes[offset + place])
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    // Overlong forms, surrogates, and what lies beyond Unicode.
    let isValid =
      switch length {
      case 3: scalar >= 0x800 && !(0xD800..<0xE000).contains(scalar)
      case 4: scalar >= 0x10000 && scalar < 0x110000
      default: true
      }
    return isValid ? (scalar, length) : (nil, 1)
  }
}
