internal import TerminalKit

/// The commands by name, with their keys and help.
enum PalettePopup {
  /// Room for the longest name.
  private static let nameColumns = 34
  /// Where the help begins, behind the key.
  private static let helpColumn = 41

  static func draw(_ state: ReaderState, _ palette: Palette, in grid: inout CellGrid) {
    let commands = palette.commands(in: state.pane)
    let area = Popup.area(in: grid.size, columns: 104, rows: 22)
    let inside = Popup.drawFrame(area, title: "Commands", in: &grid)
    drawInput(
      palette.editor, after: ":", row: inside.row,
      columns: inside.column..<inside.column + inside.columns, in: &grid)
    let room = inside.rows - 1
    let top = max(0, min(palette.selected - room / 2, commands.count - room))
    let isNarrow = inside.columns < 60
    for offset in 0..<max(0, room) {
      let index = top + offset
      guard commands.indices.contains(index) else { break }
      let command = commands[index]
      let row = inside.row + 1 + offset
      grid.draw(
        command.name, at: Position(column: inside.column + 1, row: row), limit: inside.columns - 1)
      let keys = command.keys.first.map { KeyNotation.display($0) } ?? ""
      let keyColumn = inside.column + (isNarrow ? inside.columns - 7 : nameColumns)
      grid.draw(keys, at: Position(column: keyColumn, row: row), role: .key, limit: 7)
      if !isNarrow {
        grid.draw(
          command.help.shortened(columns: inside.columns - helpColumn),
          at: Position(column: inside.column + helpColumn, row: row), role: .secondary)
      }
      if index == palette.selected {
        grid.add(.selected, row: row, columns: inside.column..<inside.column + inside.columns)
      }
    }
  }
}
