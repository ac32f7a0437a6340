/// How a text sets its paragraphs: one a line, or wrapped over several lines of some width.
enum ParagraphLayout {
  /// Lines longer than this are no hard-wrapped text.
  private static let widestColumn = 100
  /// Nobody wraps an article at fewer columns.
  private static let narrowestColumn = 35
  /// A word of this length may have moved to the next line.
  private static let longestWord = 14

  /// The lines, with those that one paragraph was wrapped into joined to one.
  static func paragraphs(of lines: [TextLine], in bytes: [UInt8]) -> [TextLine] {
    guard let width = wrapWidth(of: lines, in: bytes) else {
      return bulletsJoined(lines, in: bytes).flatMap { GluedParagraphs.split($0, in: bytes) }
    }
    var paragraphs: [TextLine] = []
    var last: TextLine?
    for line in lines {
      if let upper = last, var paragraph = paragraphs.last,
        continues(upper, line, width: width, in: bytes)
      {
        paragraph.range.end = line.range.end
        paragraphs[paragraphs.count - 1] = paragraph
      } else {
        paragraphs.append(line)
      }
      last = line
    }
    return paragraphs
  }

  /// The width a text was wrapped at, or `nil` when a line is a paragraph.
  ///
  /// What tells wrapped lines from short paragraphs is that they go on in the middle of a sentence:
  /// most begin with a small letter, below lines of about one width.
  private static func wrapWidth(of lines: [TextLine], in bytes: [UInt8]) -> Int? {
    var pairs = 0
    var interrupted: [Int] = []
    var long = 0
    var above = 0
    for (index, line) in lines.enumerated() {
      // No sign has more than four bytes: a line that long need not be counted.
      let columns =
        line.range.count > 4 * widestColumn
        ? widestColumn + 1 : columns(of: line.range, in: bytes)
      if columns > widestColumn { long += 1 }
      if index > 0, line.blankBefore == 0 {
        pairs += 1
        if bytes[line.range.start].isLowercase, above <= widestColumn,
          !SentenceEnd.ends(lines[index - 1].range, in: bytes)
        {
          interrupted.append(above)
        }
      }
      above = columns
    }
    // A long address or table row may stand in wrapped text, but no more than a few.
    guard pairs >= 2, interrupted.count * 3 >= pairs, long * 20 <= lines.count,
      let width = interrupted.max(), width >= narrowestColumn
    else { return nil }
    let full = interrupted.count { $0 + longestWord >= width }
    return full * 3 >= interrupted.count * 2 ? width : nil
  }

  /// Whether the line below is part of the paragraph above: it has to be there because its first
  /// word did not fit any more, or goes on in small letters.
  private static func continues(
    _ upper: TextLine, _ lower: TextLine, width: Int, in bytes: [UInt8]
  ) -> Bool {
    guard lower.blankBefore == 0, lower.indent <= upper.indent + 1 else { return false }
    if bytes[lower.range.start].isLowercase { return true }
    var end = lower.range.start
    while end < lower.range.end, bytes[end] != 0x20 { end += 1 }
    let word = columns(of: TextRange(lower.range.start, end), in: bytes)
    return columns(of: upper.range, in: bytes) + 1 + word > width
  }

  /// A bullet alone on its line belongs to the line below.
  private static func bulletsJoined(_ lines: [TextLine], in bytes: [UInt8]) -> [TextLine] {
    var paragraphs: [TextLine] = []
    paragraphs.reserveCapacity(lines.count)
    var bullet: TextLine?
    for line in lines {
      if let held = bullet {
        bullet = nil
        if line.blankBefore <= 1, !Bullet.stands(alone: line.range, in: bytes) {
          var joined = held
          joined.range.end = line.range.end
          paragraphs.append(joined)
          continue
        }
        paragraphs.append(held)
      }
      if Bullet.stands(alone: line.range, in: bytes) {
        bullet = line
      } else {
        paragraphs.append(line)
      }
    }
    if let bullet { paragraphs.append(bullet) }
    return paragraphs
  }

  private static func columns(of range: TextRange, in bytes: [UInt8]) -> Int {
    var columns = 0
    for index in range.start..<range.end where bytes[index] & 0xC0 != 0x80 { columns += 1 }
    return columns
  }
}
