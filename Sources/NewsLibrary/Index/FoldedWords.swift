internal import NewsModel

/// The words of a text as the search index has them, and where in the text each stands.
///
/// A word is a run of letters and digits; apostrophes, hyphens and all other signs part words, so
/// "don't" is two, in the text and in a query alike.
struct FoldedWords {
  /// The folded words in UTF-8 with a blank behind each.
  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []

  struct Word {
    /// Where the folded word stands in `bytes`, without its blank.
    var folded: Range<Int>
    /// Where it stands in the text.
    var range: TextRange
  }

  /// Longer ones are no words that anyone would type, and are cut.
  private static let longest = 64

  init() {}

  init(_ text: String) { append(text) }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Adds the words of a part of a text, or of all of it. About 300 MB/s of ASCII.
  mutating func append(_ text: String, part: TextRange? = nil) {
    let span = text.utf8.span
    append(span, from: part?.start ?? 0, to: part?.end ?? span.count)
  }

  /// Adds the words of a part of UTF-8.
  mutating func append(_ text: Span<UInt8>, from start: Int, to end: Int) {
    append(text, from: start, to: end, folding: Self.ascii.span)
  }

  /// - Parameter ascii: what each ASCII character becomes.
  private mutating func append(
    _ text: Span<UInt8>, from start: Int, to end: Int, folding ascii: Span<UInt8>
  ) {
    var index = start
    var wordStart = start
    var folded = bytes.count
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        let letter = ascii[Int(byte)]
        if letter == 0 {
          if bytes.count > folded { close(&folded, TextRange(wordStart, index)) }
          index += 1
          wordStart = index
        } else {
          bytes.append(letter)
          index += 1
        }
        continue
      }
      let (scalar, length) = text.scalar(at: index)
      switch LetterFolding.fold(scalar) {
      case .separator:
        if bytes.count > folded { close(&folded, TextRange(wordStart, index)) }
        index += length
        wordStart = index
      case .nothing:
        index += length
        if bytes.count == folded { wordStart = index }
      case .letter(let letter):
        append(scalar: letter)
        index += length
      case .pair(let first, let second):
        bytes.append(first)
        bytes.append(second)
        index += length
      case .word(let sign):
        if bytes.count > folded { close(&folded, TextRange(wordStart, index)) }
        append(scalar: sign)
        close(&folded, TextRange(index, index + length))
        index += length
        wordStart = index
      }
    }
    if bytes.count > folded { close(&folded, TextRange(wordStart, end)) }
  }

  private mutating func close(_ folded: inout Int, _ range: TextRange) {
    if bytes.count - folded > Self.longest {
      var end = folded + Self.longest
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeSubrange(end...)
    }
    words.append(Word(folded: folded..<bytes.count, range: range))
    bytes.append(0x20)
    folded = bytes.count
  }

  private mutating func append(scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The bytes, in an array that does not keep the room of a longer text before it.
  func copy() -> [UInt8] { bytes.withUnsafeBufferPointer { [UInt8]($0) } }

  /// The folded form of a word.
  func text(_ word: Word) -> String { String(decoding: bytes[word.folded], as: UTF8.self) }

  /// ASCII letters in lower case and digits; 0 for what parts words.
  private static let ascii: [UInt8] = (0..<0x80).map { (byte: UInt8) in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }
}

extension Span<UInt8> {
  /// The scalar that begins at an offset of valid UTF-8, and its length in bytes.
  func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    switch lead {
    case ..<0xC0: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | tail(offset + 1), 2)
    case ..<0xF0: return ((lead & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2), 3)
    default:
      let high = (lead & 0x07) << 18 | tail(offset + 1) << 12
      return (high | tail(offset + 2) << 6 | tail(offset + 3), 4)
    }
  }

  private func tail(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }
}
