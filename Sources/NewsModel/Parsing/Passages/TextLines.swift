/// A line that is not blank.
struct TextLine {
  /// Without white space at either end.
  var range: TextRange
  /// How many blank lines stand before it.
  var blankBefore: Int
  /// White space before its first sign, in bytes.
  var indent: Int
}

enum TextLines {
  /// The most lines a text may have. News of 16 MiB has 240,000 when it is wrapped at 72 columns.
  static let most = 250_000

  /// Refuses a text of so many lines that it cannot be one article: each would be a paragraph, and
  /// the paragraphs would take more memory than the text.
  static func check(_ bytes: [UInt8]) throws(ArticleError) {
    // A shorter text costs little, whatever its lines.
    guard bytes.count > 2 * most else { return }
    var ends = 0
    for byte in bytes { ends &+= byte == 0x0A ? 1 : 0 }
    if ends >= most { throw .tooManyLines }
  }

  /// The lines of `bytes` (LF or CR ends them) that are not blank.
  static func find(in bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var blank = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let range = WhiteSpace.trimmed(bytes, start, end)
      if range.isEmpty {
        blank += 1
      } else {
        lines.append(TextLine(range: range, blankBefore: blank, indent: range.start - start))
        blank = 0
      }
      start = end + 1
    }
    return lines
  }
}
