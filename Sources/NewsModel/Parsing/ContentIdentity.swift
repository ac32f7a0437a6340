/// An id made from an article's text alone, so that the same text has the same id everywhere.
enum ContentIdentity {
  /// The 64-bit FNV-1a hash of the bytes (Fowler, Noll, Vo) as 16 hexadecimal digits.
  ///
  /// Two of a million different articles share an id by chance once in 37 million such collections.
  /// It is a name, not a seal: anyone can make a text for a given id.
  static func id(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
