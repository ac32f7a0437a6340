internal import NewsModel
internal import TerminalKit

/// One grapheme of an article's text as the screen shows it, and where it stands.
struct TypesetPiece {
  var piece: SafeText.Piece
  /// Where it begins in the text, in UTF-8 bytes.
  var offset: Int
  /// White space is one blank, however many bytes it takes in the text.
  var isSpace: Bool

  var width: Int { piece.width }
  var range: TextRange { TextRange(offset, offset + piece.byteCount) }
}

extension String {
  /// Calls `body` with the pieces of a part of the text, in order. Together their ranges cover it.
  func forEachPiece(in part: TextRange, _ body: (TypesetPiece) -> Void) {
    let bytes = utf8.span.extracting(0..<part.end)
    var offset = part.start
    while offset < part.end {
      var piece = SafeText.piece(in: bytes, at: offset)
      // White space of more bytes carries a combining mark, and is a letter to the eye.
      let isSpace = piece.byteCount == 1 && bytes[offset].isWhiteSpace
      if isSpace {
        piece.glyph = Cell.blank.glyph
        while offset + piece.byteCount < part.end, bytes[offset + piece.byteCount].isWhiteSpace,
          SafeText.piece(in: bytes, at: offset + piece.byteCount).byteCount == 1
        {
          piece.byteCount += 1
        }
      }
      body(TypesetPiece(piece: piece, offset: offset, isSpace: isSpace))
      offset += piece.byteCount
    }
  }

  /// Whether a byte offset lies between two graphemes. Costs a look at the neighbours.
  func isGraphemeBoundary(_ offset: Int) -> Bool {
    utf8.index(utf8.startIndex, offsetBy: offset).samePosition(in: self) != nil
  }

  /// The text of a range of UTF-8 bytes. Costs a copy of the range.
  subscript(range: TextRange) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.start)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }
}

extension UInt8 {
  /// A blank, tab, line feed or the like.
  var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
