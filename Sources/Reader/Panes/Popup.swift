internal import TerminalKit

/// A framed part of the screen above the panes.
enum Popup {
  /// Where a popup of at most `columns` stands: in the middle, and on a small screen all of it.
  static func area(in size: Size, columns: Int, rows: Int) -> Area {
    let status = size.rows - 1
    let width = size.columns < 60 ? size.columns : min(columns, size.columns - 4)
    let height = status < 16 ? status : min(rows, status - 2)
    return Area(
      column: (size.columns - width) / 2, row: (status - height) / 2, columns: width, rows: height)
  }

  /// Clears a popup's cells and draws its frame and title.
  /// - Returns: the area inside.
  static func drawFrame(_ area: Area, title: String, in grid: inout CellGrid) -> Area {
    let inside = Area(
      column: area.column + 2, row: area.row + 1, columns: area.columns - 4, rows: area.rows - 2)
    let bar = String(repeating: "─", count: max(0, area.columns - 2))
    let blank = String(repeating: " ", count: max(0, area.columns - 2))
    let last = area.row + area.rows - 1
    for row in area.row...max(area.row, last) {
      let isEdge = row == area.row || row == last
      let (left, right) = row == area.row ? ("┌", "┐") : isEdge ? ("└", "┘") : ("│", "│")
      let column = area.column
      grid.draw(left, at: Position(column: column, row: row), role: .border)
      grid.draw(
        isEdge ? bar : blank, at: Position(column: column + 1, row: row),
        role: isEdge ? .border : [])
      grid.draw(right, at: Position(column: column + area.columns - 1, row: row), role: .border)
    }
    grid.draw(
      " \(title) ", at: Position(column: area.column + 2, row: area.row), role: .activeTitle,
      limit: area.columns - 4)
    grid.cursor = nil
    return inside
  }
}
