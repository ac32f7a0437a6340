/// Bytes of unknown encoding, decoded: valid UTF-8 with LF line ends, no byte order mark, and an
/// account of what had to be mended.
struct DecodedText {
  var utf8: [UInt8]
  /// The same as a string, where checking made one that is still right and not too large to be kept
  /// twice.
  private(set) var text: String?
  var repairs: [Repair]

  /// Tries, in this order: UTF-16 (by its mark, or by the NUL bytes that English leaves in it), UTF-8,
  /// UTF-8 with a few broken sequences, Windows-1252.
  ///
  /// UTF-8 that was once misread as Windows-1252 and saved again ("â€œ") stays as it is printed: what
  /// it was cannot be known for sure, and an article's text is not ours to change.
  /// - Parameter bytes: given away where nobody else needs them, they are mended where they are.
  /// - Throws: `ArticleError` when this is no text, or nothing but white space.
  init(_ bytes: consuming [UInt8]) throws(ArticleError) {
    if bytes.isEmpty { throw .empty }
    if let order = UTF16Text.byteOrder(of: bytes) {
      let (utf8, broken) = UTF16Text.utf8(bytes, order: order)
      self.utf8 = utf8
      repairs = [.decoded(from: "UTF-16")]
      if broken > 0 { repairs.append(.replacedBrokenBytes(count: broken)) }
    } else {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      (utf8, text, repairs) = Self.eightBit(bytes, from: start)
    }
    let census = ControlCensus(utf8)
    if census.isBinary { throw .binary }
    if census.returns > 0 {
      LineEnds.normalize(&utf8)
      text = nil
    }
    if WhiteSpace.trimmed(utf8, 0, utf8.count).isEmpty { throw .empty }
  }

  private static func eightBit(
    _ bytes: consuming [UInt8], from start: Int
  ) -> ([UInt8], String?, [Repair]) {
    var content = bytes
    content.removeFirst(start)
    let isLarge = content.count > LongText.longestArticle
    if !isLarge, let text = String(validating: content, as: UTF8.self) {
      return (content, text, [])
    }
    let census = UTF8Census(content[...])
    if isLarge, census.broken == 0 { return (content, nil, []) }
    // A byte order mark, or more sound sequences than broken ones, is proof enough of UTF-8: in
    // Windows-1252 a capital letter with an accent would have to stand before a sign each time.
    if start > 0 || census.sound >= census.broken || census.endsWithin {
      let text = String(decoding: content, as: UTF8.self)
      return (Array(text.utf8), text, [.replacedBrokenBytes(count: census.broken)])
    }
    let (utf8, undefined) = Windows1252.utf8(content)
    var repairs = [Repair.decoded(from: "Windows-1252")]
    if undefined > 0 { repairs.append(.replacedBrokenBytes(count: undefined)) }
    return (utf8, nil, repairs)
  }
}

/// The control characters of some text.
private struct ControlCensus {
  private var nuls = 0
  private var others = 0
  private let count: Int
  /// Carriage returns.
  private(set) var returns = 0

  init(_ utf8: [UInt8]) {
    count = utf8.count
    // Nearly every text has none; this loop has no branch, and runs over sixteen bytes at a time.
    var found: UInt8 = 0
    for byte in utf8 { found |= (byte < 0x20 ? 1 : 0) & (byte == 0x0A ? 0 : 1) }
    if found == 0 { return }
    for byte in utf8 where byte < 0x20 {
      switch byte {
      case 0: nuls += 1
      case 0x0D: returns += 1
      // Backspace, line ends and tabs. Escape sequences are no reason to refuse either: a text
      // copied from a terminal has them, and nothing obeys them here.
      case 0x08...0x0C, 0x1B: break
      default: others += 1
      }
    }
  }

  /// Text holds no NUL, and other control characters only by accident.
  var isBinary: Bool { nuls > 0 || others > 8 && others > count / 100 }
}
