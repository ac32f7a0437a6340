/// Classes of ASCII bytes. Bytes of 0x80 and above, which belong to other scalars, are in none of
/// them.
extension UInt8 {
  var isUppercase: Bool { self &- 0x41 < 26 }
  var isLowercase: Bool { self &- 0x61 < 26 }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// The byte with `A`-`Z` made small.
  var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}
