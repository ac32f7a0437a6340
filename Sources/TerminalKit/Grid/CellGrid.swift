/// A whole frame: rows of cells, and where the cursor stands. Every text that is drawn goes through
/// the sanitizing gate, so no grid holds anything a terminal would obey.
public struct CellGrid: Hashable, Sendable {
  public let size: Size
  /// Row by row from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor rests, or `nil` to hide it.
  public var cursor: Position?

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// The cells of a row.
  public subscript(row row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Draws `text` from a position rightwards, cut at `limit` columns (and at the grid's edges).
  ///
  /// A wide character that does not fit whole is left out and its place is blank.
  /// - Returns: the number of columns drawn.
  @discardableResult
  public mutating func draw(
    _ text: some StringProtocol, at position: Position, role: Role = [], limit: Int = .max
  ) -> Int {
    var pen = Pen(at: position, role: role, limit: limit, in: size)
    SafeText.forEachPiece(of: text) { draw($0, with: &pen) }
    return pen.drawn
  }

  /// Draws pieces, as `draw(_:at:role:limit:)` draws text.
  @discardableResult
  public mutating func draw(
    _ pieces: some Sequence<SafeText.Piece>, at position: Position, role: Role = [],
    limit: Int = .max
  ) -> Int {
    var pen = Pen(at: position, role: role, limit: limit, in: size)
    for piece in pieces where !draw(piece, with: &pen) { break }
    return pen.drawn
  }

  /// Adds roles to the cells of a stretch of one row, leaving what they show.
  public mutating func add(_ role: Role, row: Int, columns: Range<Int>) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + column].role.formUnion(role)
    }
  }

  /// The characters of a row, wide ones once: what a person reads there, trailing blanks included.
  public func text(row: Int) -> String {
    var text = ""
    for cell in self[row: row] where cell.width > 0 { text.append(cell.character) }
    return text
  }

  /// A place that moves rightwards as it draws.
  private struct Pen {
    var column: Int
    let row: Int
    let role: Role
    /// The first column it may not touch.
    let end: Int
    var drawn = 0

    init(at position: Position, role: Role, limit: Int, in size: Size) {
      column = position.column
      row = position.row
      self.role = role
      let isOnGrid = (0..<size.rows).contains(row)
      let (sum, isTooLarge) = column.addingReportingOverflow(limit)
      end = isOnGrid ? min(size.columns, isTooLarge ? size.columns : sum) : column
    }
  }

  /// Draws one piece; false when there is no room for it.
  private mutating func draw(_ piece: SafeText.Piece, with pen: inout Pen) -> Bool {
    guard pen.column + piece.width <= pen.end else {
      if pen.column >= 0, pen.column < pen.end {
        put(.blank, width: 1, column: pen.column, row: pen.row, role: pen.role)
      }
      return false
    }
    if pen.column >= 0 {
      put(piece.glyph, width: piece.width, column: pen.column, row: pen.row, role: pen.role)
    } else if pen.column + piece.width > 0 {
      put(.blank, width: 1, column: 0, row: pen.row, role: pen.role)
    }
    pen.column += piece.width
    pen.drawn += piece.width
    return true
  }

  private mutating func put(_ glyph: Glyph, width: Int, column: Int, row: Int, role: Role) {
    let index = row * size.columns + column
    let last = index + width - 1
    // Half a wide character cannot stay: blank what is left of one that is overwritten.
    if cells[index].width == 0 { halve(at: index - 1) }
    if column + width < size.columns, cells[last + 1].width == 0 { halve(at: last + 1) }
    cells[index] = Cell(glyph: glyph, width: UInt8(width), role: role)
    if width == 2 { cells[last] = Cell(glyph: .blank, width: 0, role: role) }
  }

  private mutating func halve(at index: Int) {
    cells[index] = Cell(glyph: .blank, width: 1, role: cells[index].role)
  }
}
