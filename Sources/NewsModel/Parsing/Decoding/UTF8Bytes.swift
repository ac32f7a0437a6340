/// Writes scalars as UTF-8.
enum UTF8Bytes {
  /// - Parameter scalar: a Unicode scalar value; surrogates are the caller's to replace.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F | 0x80 }
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: scalar >> 6) | 0xC0)
      bytes.append(tail(0))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(truncatingIfNeeded: scalar >> 12) | 0xE0)
      bytes.append(tail(6))
      bytes.append(tail(0))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: scalar >> 18) | 0xF0)
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }
}
