/// The part of an English word that its forms share; only for comparing.
///
/// A few suffixes, in the manner of Lovins (1968) and Porter (1980), without their exceptions: a wrong
/// stem is shared by all forms of its word, so it does no harm.
enum WordStem {
  /// The hash of a word's stem.
  /// - Parameters:
  ///   - word: in small letters.
  ///   - key: its own hash.
  static func key(of word: Span<UInt8>, _ key: UInt64) -> UInt64 {
    guard word.count > 3 else { return key }
    let length = length(of: word)
    guard length > 2 else { return key }
    // Without a final e, and with i for y: "engage", "carry" and "carried".
    let last = word[length - 1]
    var hash = WordHash.start
    for index in 0..<(length - 1) { hash = WordHash.adding(word[index], to: hash) }
    switch last {
    case UInt8(ascii: "e"): break
    case UInt8(ascii: "y"): hash = WordHash.adding(UInt8(ascii: "i"), to: hash)
    default: hash = WordHash.adding(last, to: hash)
    }
    return WordHash.finish(hash)
  }

  private static func length(of word: Span<UInt8>) -> Int {
    let suffix = suffix(of: word)
    guard suffix > 0 else { return word.count }
    let length = word.count - suffix
    // "stopping", "stopped".
    guard length > 3 else { return length }
    let last = word[length - 1]
    let isDoubled =
      last == word[length - 2] && last != UInt8(ascii: "s") && last != UInt8(ascii: "l")
    return isDoubled ? length - 1 : length
  }

  /// How many letters at the end of a word are its suffix. Three letters at least stay before one.
  private static func suffix(of word: Span<UInt8>) -> Int {
    let count = word.count
    var tail: UInt64 = 0
    for index in max(0, count - longestSuffix)..<count { tail = tail << 8 | UInt64(word[index]) }

    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      var packed: UInt64 = 0
      for index in 0..<length { packed = packed << 8 | UInt64(suffix.utf8Start[index]) }
      return count >= length + 3 && tail & (1 << UInt64(length * 8) - 1) == packed
    }

    // By the last letter, the longest first. "carries" and "carried" keep their i.
    switch word[count - 1] {
    case UInt8(ascii: "s"):
      if ends("ations") || ends("ements") { return 6 }
      if ends("ness") || ends("ings") { return 4 }
      if ends("ies") { return 2 }
      if ends("ers") { return 3 }
      return ends("es") ? 2 : ends("s") ? 1 : 0
    case UInt8(ascii: "d"): return ends("ied") || ends("ed") ? 2 : 0
    case UInt8(ascii: "g"): return ends("ing") ? 3 : 0
    case UInt8(ascii: "y"): return ends("ly") ? 2 : 0
    case UInt8(ascii: "r"): return ends("er") ? 2 : 0
    case UInt8(ascii: "n"): return ends("ation") ? 5 : 0
    case UInt8(ascii: "t"): return ends("ement") ? 5 : 0
    case UInt8(ascii: "e"): return ends("ance") ? 4 : 0
    default: return 0
    }
  }

  private static let longestSuffix = 6
}
