/// Number words as figures, so that "five" and "5" are one word.
enum NumberWords {
  /// - Parameter key: a word's hash.
  /// - Returns: the hash of its figure.
  static func figure(_ key: UInt64) -> UInt64? { figures[key] }

  /// Number words have three to six letters and begin with one of these.
  static func mayBeFigure(_ word: Span<UInt8>) -> Bool {
    guard word.count >= 3, word.count <= 6 else { return false }
    switch word[0] {
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"), UInt8(ascii: "e"),
      UInt8(ascii: "n"):
      return true
    default: return false
    }
  }

  private static let figures: [UInt64: UInt64] = {
    let words = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    var result: [UInt64: UInt64] = [:]
    for (index, word) in words.enumerated() {
      result[WordHash.of(word.utf8)] = WordHash.of("\(index + 2)".utf8)
    }
    return result
  }()
}
