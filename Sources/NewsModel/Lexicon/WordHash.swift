/// Hashes of words, the same in every run and on every machine (FNV-1a, 64 bits, finished with the
/// mixer of MurmurHash3 so that the low bits can index a table). Never 0.
enum WordHash {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { hash = adding(byte, to: hash) }
    return finish(hash)
  }

  /// A word byte by byte: `finish` of `start` with each byte added is `of` all of them.
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The key of a word that is written in the source: a constant once the compiler has been at it.
  @inline(__always)
  static func of(_ word: StaticString) -> UInt64 {
    var hash = start
    let bytes = word.utf8Start
    for index in 0..<word.utf8CodeUnitCount {
      hash = adding(bytes[index], to: hash)
    }
    return finish(hash)
  }

  /// The key of a phrase that is continued by one more word.
  static func joining(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    finish(phrase &* 0x9e37_79b9_7f4a_7c15 ^ word)
  }

  @inline(__always)
  static func finish(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 33
    hash = hash &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    return hash == 0 ? 1 : hash
  }
}
