/// Where a sentence ends, as far as the shape of a block depends on it.
enum SentenceEnd {
  private static let abbreviations = KeySet(words: FunctionWords.abbreviations.description)
  private static let smallAbbreviations = KeySet(
    words: FunctionWords.smallAbbreviations.description)

  /// In bytes, without the last stop.
  private static let longestAbbreviation = 6

  /// Whether the word at `range` ends a sentence: with a stop, a question or exclamation mark, closing
  /// marks aside, and not as an abbreviation.
  static func ends(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let end = withoutClosers(range, in: bytes)
    guard end > range.start else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return !isAbbreviation(TextRange(range.start, end), in: bytes)
    default: return false
    }
  }

  /// Whether a range that ends in a stop ends in an abbreviation: a known one, an initial, or one
  /// with stops inside ("U.S.").
  static func isAbbreviation(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let end = range.end - 1
    var start = end
    var hasInnerStop = false
    // One more than the longest says enough, and an endless word costs no more than a short one.
    while start > range.start, end - start <= longestAbbreviation,
      bytes[start - 1].isLetter || bytes[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
      if bytes[start] == UInt8(ascii: ".") { hasInnerStop = true }
    }
    if start == end { return false }
    if hasInnerStop {
      return bytes[end - 1] != UInt8(ascii: ".") && end - start <= longestAbbreviation
    }
    if end - start == 1 { return bytes[start].isUppercase }
    guard end - start <= longestAbbreviation else { return false }
    let key = WordHash.of(bytes[start..<end].lazy.map(\.lowercased))
    return (bytes[start].isUppercase ? abbreviations : smallAbbreviations).contains(key)
  }

  /// The end of `range` without the closing quotation marks, brackets and blanks behind its last
  /// word or stop. Printers also use opening marks to close.
  static func withoutClosers(_ range: TextRange, in bytes: [UInt8]) -> Int {
    var end = range.end
    while end > range.start {
      switch bytes[end - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x20, 0x0A,
        UInt8(ascii: "*"):
        end -= 1
      case 0x98...0x9F
      where end - range.start >= 3 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2:
        end -= 3
      // 」 and 』; ？ and ！ are stops, and stay.
      case 0x8D where isCorner(before: end, from: range.start, in: bytes): end -= 3
      case 0x8F where isCorner(before: end, from: range.start, in: bytes): end -= 3
      case 0xBB where end - range.start >= 2 && bytes[end - 2] == 0xC2:
        end -= 2
      default: return end
      }
    }
    return end
  }

  /// Whether the three bytes before `end` are a closing mark of U+3000 to U+303F.
  private static func isCorner(before end: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    end - start >= 3 && bytes[end - 3] == 0xE3 && bytes[end - 2] == 0x80
  }
}
