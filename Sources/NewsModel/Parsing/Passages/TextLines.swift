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
