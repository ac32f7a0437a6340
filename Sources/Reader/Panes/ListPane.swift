internal import NewsModel
internal import TerminalKit

/// Draws the article list: titles over one or two lines, how many quotations each holds, and which of
/// them mention the focused actor.
func drawList(_ state: ReaderState, _ area: Area, in grid: inout CellGrid) {
  guard !state.entries.isEmpty else {
    let text = state.isLoading ? "Reading…" : "No articles."
    grid.draw(text, at: Position(column: area.column + 1, row: area.row), limit: area.columns - 1)
    return
  }
  let height = state.listRowHeight
  var row = area.row
  var number = state.listTop
  while number < state.entries.count, row + height <= area.row + area.rows {
    drawEntry(state, state.entries[number], area, row: row, in: &grid)
    row += height
    number += 1
  }
}

/// The columns in front of a title: the selection, the state, a blank.
private let signColumns = 3

private func drawEntry(
  _ state: ReaderState, _ entry: Entry, _ area: Area, row: Int, in grid: inout CellGrid
) {
  let isSelected = entry.id == state.selected
  let hasKeys = state.pane == .list
  var role: Role = entry.isRead ? [] : .unread
  if entry.article == nil { role = .alert }
  let column = area.column

  if isSelected {
    grid.draw("▸", at: Position(column: column, row: row), role: .selectedElsewhere)
  }
  if entry.article == nil {
    grid.draw("!", at: Position(column: column + 1, row: row), role: .alert)
  } else if let focus = state.focus, state.shelf.digest(of: entry.id)?.index(of: focus) != nil {
    let color = state.focusedColor
    grid.draw("•", at: Position(column: column + 1, row: row), role: color.union(.name))
  }

  var room = area.columns - signColumns - 1
  let count = state.shelf.digest(of: entry.id).map { $0.quotationCount } ?? 0
  if count > 0 {
    let sign = "“\(count)"
    grid.draw(sign, endingAt: column + area.columns - 1, row: row, role: .secondary)
    room -= 4
  }
  let height = state.listRowHeight
  if height == 1, let article = entry.article {
    let tail = [article.source, article.published].compactMap { $0 }.joined(separator: ", ")
    if !tail.isEmpty, room > 60 {
      let short = tail.shortened(columns: 28)
      grid.draw(
        short, endingAt: column + area.columns - 6, row: row, role: .secondary)
      room -= 30
    }
  }
  for (index, line) in entry.title.folded(columns: room, lines: height).enumerated() {
    grid.draw(
      line, at: Position(column: column + signColumns, row: row + index), role: role, limit: room)
  }
  if isSelected {
    if hasKeys {
      for line in row..<row + height {
        grid.add(.selected, row: line, columns: column + 2..<column + area.columns)
      }
      grid.cursor = Position(column: column, row: row)
    } else {
      for line in row..<row + height {
        grid.add(
          .selectedElsewhere, row: line, columns: column + signColumns..<column + area.columns)
      }
    }
  }
}

extension ReaderState {
  /// The colour of the focused actor in the open article.
  var focusedColor: Role {
    guard let focusedID, let marks else { return [] }
    return .actorColor(marks.rank(of: focusedID))
  }
}
