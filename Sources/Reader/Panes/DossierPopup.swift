internal import NewsModel
internal import TerminalKit

/// An actor over all articles, or the reasons for a decision: lines, some of which lead somewhere.
enum DossierPopup {
  private static let columns = 100

  static func rows(in size: Size) -> Int {
    max(1, Popup.area(in: size, columns: columns, rows: .max).rows - 2)
  }

  static func draw(_ dossier: Dossier, in grid: inout CellGrid) {
    let area = Popup.area(in: grid.size, columns: columns, rows: .max)
    let inside = Popup.drawFrame(area, title: dossier.title, in: &grid)
    var rows: [(text: String, line: Int, isFirst: Bool)] = []
    var selectedRow = 0
    for (index, line) in dossier.lines.enumerated() {
      let indent = line.target == nil ? 0 : 2
      if index == dossier.selected { selectedRow = rows.count }
      let parts = line.text.folded(columns: inside.columns - indent, lines: 4)
      for (number, part) in (parts.isEmpty ? [""] : parts).enumerated() {
        rows.append((part, index, number == 0))
      }
    }
    let top = max(0, min(selectedRow - inside.rows / 2, rows.count - inside.rows))
    for offset in 0..<inside.rows where rows.indices.contains(top + offset) {
      let (text, index, isFirst) = rows[top + offset]
      let row = inside.row + offset
      let leads = dossier.lines[index].target != nil
      grid.draw(
        text, at: Position(column: inside.column + (leads ? 2 : 0), row: row),
        role: dossier.lines[index].isHeading ? .subheading : [])
      guard index == dossier.selected, leads else { continue }
      if isFirst {
        grid.draw("▸", at: Position(column: inside.column, row: row), role: .selectedElsewhere)
        grid.cursor = Position(column: inside.column, row: row)
      }
      grid.add(.selected, row: row, columns: inside.column + 1..<inside.column + inside.columns)
    }
    let hint = " Enter goes there · ↑ ↓ select · q closes "
    if SafeText.width(of: hint) < area.columns - 4 {
      grid.draw(
        hint, endingAt: area.column + area.columns - 2, row: area.row + area.rows - 1,
        role: .secondary)
    }
  }
}
