internal import NewsModel
internal import TerminalKit

/// A line of the page as it is drawn: its pieces, without the blank that hangs at its end.
struct TypesetLine {
  private(set) var pieces: [TypesetPiece] = []

  init(_ range: TextRange, of text: String) {
    text.forEachPiece(in: range) { pieces.append($0) }
    if pieces.last?.isSpace == true { pieces.removeLast() }
  }

  /// The bytes that are seen.
  var range: TextRange {
    TextRange(
      pieces.first?.range.start ?? 0,
      max(pieces.first?.range.start ?? 0, pieces.last?.range.end ?? 0))
  }

  /// The columns that show a part of the text, from 0; `nil` when none do.
  func columns(of part: TextRange) -> Range<Int>? {
    var column = 0
    var first: Int?
    for piece in pieces {
      if piece.range.start >= part.end { break }
      if piece.range.end > part.start, first == nil { first = column }
      column += piece.width
    }
    return first.map { $0..<column }
  }

  /// The byte shown at a column; behind the end the last one.
  func offset(column: Int) -> Int? {
    var left = column
    for piece in pieces {
      if left < piece.width { return piece.offset }
      left -= piece.width
    }
    return pieces.last?.offset
  }

  /// The column of a byte, from 0.
  func column(of offset: Int) -> Int {
    var column = 0
    for piece in pieces {
      if piece.range.end > offset { break }
      column += piece.width
    }
    return column
  }
}

extension String {
  /// The text on at most `count` lines of `columns` each; the last one ends in `…` when there is
  /// more.
  func folded(columns: Int, lines count: Int) -> [String] {
    var lines: [String] = []
    var isCut = false
    LineBreaker(measure: columns).forEachLine(of: TextRange(0, utf8.count), in: self) { range in
      if lines.count < count { lines.append(self[range]) } else { isCut = true }
    }
    guard isCut, let last = lines.last else { return lines }
    lines[lines.count - 1] = last.shortened(columns: columns, always: true)
    return lines
  }

  /// The text cut to a width, with `…` at the end if anything is missing.
  func shortened(columns: Int, always: Bool = false) -> String {
    if !always, SafeText.width(of: self) <= columns { return self }
    var width = 0
    var short = ""
    for piece in SafeText.pieces(of: self) {
      if width + piece.width > columns - 1 { break }
      width += piece.width
      short.append(piece.character)
    }
    while short.last == " " { short.removeLast() }
    return short + "…"
  }
}
