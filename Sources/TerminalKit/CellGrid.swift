/// One grapheme on the screen.
public struct Cell: Hashable, Sendable {
  /// What the cell shows; never a control character (`SafeText` sees to that).
  public var character: Character
  /// 1 or 2 columns; 0 for the right half of a wide character to its left.
  public var width: UInt8
  public var role: Role

  public init(_ character: Character, width: UInt8 = 1, role: Role = []) {
    self.character = character
    self.width = width
    self.role = role
  }

  public static let blank = Cell(" ")
}

/// A whole frame: rows of cells, and where the cursor stands. Every text that is drawn goes through
/// the sanitizing gate, so no grid holds anything a terminal would obey.
public struct CellGrid: Hashable, Sendable {
  public let size: Size
  /// Row by row from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor rests, or `nil` to hide it.
  public var cursor: Position?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Draws `text` from a position rightwards, cut at `limit` columns (and at the grid's edge).
  ///
  /// A wide character that does not fit whole is left out and its place is blank.
  /// - Returns: the number of columns drawn.
  @discardableResult
  public mutating func draw(
    _ text: String, at position: Position, role: Role = [], limit: Int = .max
  ) -> Int {
    guard position.row >= 0, position.row < size.rows else { return 0 }
    let room = min(limit, size.columns - position.column)
    var column = 0
    for piece in SafeText.pieces(of: text) {
      guard column + piece.width <= room else { break }
      put(
        piece.character, width: piece.width,
        at: Position(column: position.column + column, row: position.row), role: role)
      column += piece.width
    }
    return column
  }

  /// Adds roles to the cells of a stretch of one row, leaving what they show.
  public mutating func add(_ role: Role, row: Int, columns: Range<Int>) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      let index = row * size.columns + column
      cells[index].role.formUnion(role)
    }
  }

  /// The characters of a row, wide ones once: what a person reads there, trailing blanks included.
  public func text(row: Int) -> String {
    var text = ""
    for column in 0..<size.columns where self[column, row].width > 0 {
      text.append(self[column, row].character)
    }
    return text
  }

  private mutating func put(_ character: Character, width: Int, at position: Position, role: Role) {
    guard position.column >= 0 else { return }
    let index = position.row * size.columns + position.column
    // Half a wide character cannot stay: blank what is left of one that is overwritten.
    if cells[index].width == 0, position.column > 0 { cells[index - 1] = .blank }
    let last = index + width - 1
    if position.column + width < size.columns, cells[last + 1].width == 0 {
      cells[last + 1] = .blank
    }
    cells[index] = Cell(character, width: UInt8(width), role: role)
    if width == 2 { cells[last] = Cell(" ", width: 0, role: role) }
  }
}
