/// The Windows-1252 encoding, after the WHATWG Encoding Standard's index.
enum Windows1252 {
  /// What bytes 0x80 to 0x9F stand for; 0 where the encoding leaves a byte undefined. All other bytes
  /// stand for the scalar of the same number.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The bytes as UTF-8, and how many of them the encoding does not define (now U+FFFD).
  static func utf8(_ bytes: some Collection<UInt8>) -> (utf8: [UInt8], undefined: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 16)
    var undefined = 0
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
      } else if byte < 0xA0 {
        let scalar = upperControls[Int(byte - 0x80)]
        if scalar == 0 { undefined += 1 }
        UTF8Bytes.append(scalar == 0 ? 0xFFFD : UInt32(scalar), to: &utf8)
      } else {
        UTF8Bytes.append(UInt32(byte), to: &utf8)
      }
    }
    return (utf8, undefined)
  }
}
