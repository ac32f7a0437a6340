/// A stretch of text that gets one role: a line, or the lines of one wrapped paragraph. With the
/// features of its shape that the rules ask for, counted once.
struct Passage {
  /// How a passage ends, closing marks and brackets aside.
  enum Ending: UInt8 { case open, stop, exclamation, question, colon, comma }

  var range: TextRange
  var blankBefore: Int
  private(set) var words = 0
  /// Words that begin with a capital or a digit.
  private(set) var capitalizedWords = 0
  /// Words of two letters or more, all of them capitals.
  private(set) var shoutedWords = 0
  /// A sentence ends inside, and another begins.
  private(set) var hasInnerStop = false
  private(set) var ending = Ending.open

  /// Whether this reads as running text: it ends as a sentence does and is more than a few words,
  /// holds several sentences, or is too long for anything else.
  var isProse: Bool {
    if words >= 35 { return true }
    if words < 4 { return false }
    return ending == .stop || ending == .exclamation || ending == .comma || hasInnerStop
  }

  init(_ line: TextLine, in bytes: [UInt8]) {
    range = line.range
    blankBefore = line.blankBefore
    bytes.withUnsafeBufferPointer { countWords(in: $0, of: bytes) }
    ending = Self.ending(of: range, in: bytes, isLong: words > Self.longestAbbreviated)
  }

  /// A line of more words that ends in an abbreviation's stop is a sentence, not a title ("... by
  /// Ford Motor Co.").
  private static let longestAbbreviated = 10

  /// - Parameter bytes: those of `text`.
  private mutating func countWords(in bytes: UnsafeBufferPointer<UInt8>, of text: [UInt8]) {
    var index = range.start
    var endedSentence = false
    while index < range.end {
      while index < range.end, bytes[index] <= 0x20 { index += 1 }
      let start = index
      var letters = 0
      var capitals = 0
      var ideographs = 0
      while index < range.end, bytes[index] > 0x20 {
        let byte = bytes[index]
        if byte < 0x80 {
          if byte.isLetter { letters += 1 }
          if byte.isUppercase { capitals += 1 }
        } else if byte >= 0xC3, byte != 0xE2, byte < 0xEF {
          // The first byte of a letter; 0xE2 begins dashes and marks.
          letters += 1
          if byte >= 0xE3, byte <= 0xE9 { ideographs += 1 }
        }
        index += 1
      }
      guard index > start else { break }
      let head = bytes[start]
      let first =
        head.isLetter || head.isDigit ? head : firstSign(from: start, to: index, in: text)
      // A dash between blanks is no word.
      guard letters > 0 || first.isDigit else { continue }
      // Chinese and Japanese set no blanks: two signs are about a word.
      words += max(1, ideographs / 2)
      let isCapitalized = first.isUppercase || first.isDigit
      if isCapitalized { capitalizedWords += 1 }
      if capitals >= 2, capitals == letters { shoutedWords += 1 }
      if endedSentence, isCapitalized { hasInnerStop = true }
      // Most words end in a letter, and no sentence does.
      endedSentence =
        letters > 1 && !bytes[index - 1].isLetter
        && SentenceEnd.ends(TextRange(start, index), in: text)
    }
  }

  /// The first letter or digit of a word, behind marks and brackets; 0 when there is none.
  private func firstSign(from start: Int, to end: Int, in bytes: [UInt8]) -> UInt8 {
    for index in start..<end where bytes[index].isLetter || bytes[index].isDigit {
      return bytes[index]
    }
    return 0
  }

  private static func ending(of range: TextRange, in bytes: [UInt8], isLong: Bool) -> Ending {
    let end = SentenceEnd.withoutClosers(range, in: bytes)
    guard end > range.start else { return .open }
    switch bytes[end - 1] {
    case UInt8(ascii: "."):
      if isLong { return .stop }
      return SentenceEnd.isAbbreviation(TextRange(range.start, end), in: bytes) ? .open : .stop
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
    case 0x80...:
      let tail = bytes[range.start..<end].suffix(3)
      return foreignEndings.first { tail.suffix($0.sign.count).elementsEqual($0.sign) }?.ending
        ?? .open
    default: return .open
    }
  }

  /// The stops beyond ASCII: …, those of Chinese and Japanese, of Hindi, of Arabic.
  private static let foreignEndings: [(sign: [UInt8], ending: Ending)] = [
    ("…", .stop), ("。", .stop), ("！", .exclamation), ("？", .question), ("।", .stop),
    ("؟", .question), ("۔", .stop), ("：", .colon),
  ].map { (Array($0.utf8), $1) }
}
