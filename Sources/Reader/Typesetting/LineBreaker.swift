internal import NewsModel

/// Breaks text into lines of a measure: by words, ragged right, after hyphens and dashes, between
/// ideographs, and never inside a grapheme. A run without an opportunity is cut at the measure.
struct LineBreaker {
  /// The widest line, in columns; taken as 2 at least, so that a wide character has room.
  var measure: Int
  /// Whether a line feed in the text starts a new line; otherwise it is a blank like any other.
  var honoursLineFeeds = false

  /// Calls `body` with the lines of a part of `text`, in order. Joined they are the part, byte for
  /// byte: white space where a line breaks hangs at its end, unseen.
  func forEachLine(of part: TextRange, in text: String, _ body: (TextRange) -> Void) {
    let measure = max(2, measure)
    let bytes = text.utf8.span
    var lineStart = part.start
    var column = 0
    /// The last place where the line may end, and the column there.
    var opportunity = (offset: part.start, column: 0)
    var last: UInt32 = 0

    text.forEachPiece(in: part) { piece in
      if piece.isSpace {
        column += 1
        opportunity = (piece.range.end, column)
        last = 0
        if honoursLineFeeds, bytes.hasLineFeed(in: piece.range) {
          body(TextRange(lineStart, piece.range.end))
          lineStart = piece.range.end
          column = 0
          opportunity = (lineStart, 0)
        }
        return
      }
      let scalar = bytes.scalar(at: piece.offset).scalar
      if Self.mayBreak(between: last, and: scalar) { opportunity = (piece.offset, column) }
      if column + piece.width > measure {
        if opportunity.offset == lineStart {
          opportunity = cut(text, from: lineStart, before: piece.offset, column: column)
        }
        body(TextRange(lineStart, opportunity.offset))
        lineStart = opportunity.offset
        column -= opportunity.column
        opportunity = (lineStart, 0)
      }
      column += piece.width
      last = scalar
    }
    if lineStart < part.end { body(TextRange(lineStart, part.end)) }
  }

  /// Where a run without an opportunity is cut: between graphemes, unless one is wider than the line.
  private func cut(
    _ text: String, from start: Int, before end: Int, column: Int
  ) -> (offset: Int, column: Int) {
    if text.isGraphemeBoundary(end) { return (end, column) }
    var best = (offset: end, column: column)
    var width = 0
    text.forEachPiece(in: TextRange(start, end)) { piece in
      if piece.offset > start, text.isGraphemeBoundary(piece.offset) {
        best = (piece.offset, width)
      }
      width += piece.width
    }
    return best
  }

  /// The part of UAX #14 that news text needs. Blanks are not asked about.
  private static func mayBreak(between left: UInt32, and right: UInt32) -> Bool {
    if left < 0x80, right < 0x80 {
      // After a hyphen within a word; not in "-5", nor between the dashes of "--".
      return left == 0x2D && right.isLetterASCII
    }
    if left == 0x2010 || left == 0x2013 || left == 0x2014 { return !closing.contains(right) }
    guard isIdeographic(left) || isIdeographic(right), left != 0 else { return false }
    return !closing.contains(right) && !opening.contains(left)
  }

  /// Chinese, Japanese and Korean letters and punctuation, and wide emoji.
  private static func isIdeographic(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// What must not start a line.
  private static let closing = scalars("、。，．：；？！）］｝〉》」』】〕〗’”»…‥ー々–—,.:;?!)]}%\"'")
  /// What must not end one.
  private static let opening = scalars("（［｛〈《「『【〔〖‘“«([{$\"'")

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }
}

extension UInt32 {
  fileprivate var isLetterASCII: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension Span<UInt8> {
  /// Whether a line feed stands in a range of the bytes.
  func hasLineFeed(in range: TextRange) -> Bool {
    for index in range.start..<range.end where self[index] == 0x0A { return true }
    return false
  }
}
