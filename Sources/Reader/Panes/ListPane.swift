internal import NewsModel
internal import TerminalKit

/// Draws the article list: titles over one or two lines, how many quotations each holds, and which of
/// them mention the focused actor.
func drawList(_ state: ReaderState, _ area: Area, in grid: inout CellGrid) {
  guard !state.list.rows.isEmpty else {
    let text =
      state.isLoading ? "Reading…" : state.list.scope.isAll ? "No articles." : "Nothing found."
    grid.draw(text, at: Position(column: area.column + 1, row: area.row), limit: area.columns - 1)
    return
  }
  var row = area.row
  var index = max(0, state.listTop)
  while index < state.list.rows.count {
    let height = state.listRows(index...index)
    guard row + height <= area.row + area.rows else { break }
    switch state.list.rows[index] {
    case .article(let id): drawEntry(state, state.entry(id), area, row: row, in: &grid)
    case .folder(let folder): drawFolder(state, folder, area, row: row, in: &grid)
    case .heading(let heading):
      grid.draw(
        state.list.headings[heading].shortened(columns: area.columns - 2),
        at: Position(column: area.column + 1, row: row), role: .subheading)
    }
    row += height
    index += 1
  }
}

/// A saved search, which Enter goes into.
private func drawFolder(
  _ state: ReaderState, _ folder: Int, _ area: Area, row: Int, in grid: inout CellGrid
) {
  guard state.searches.indices.contains(folder) else { return }
  let search = state.searches[folder]
  let isSelected = state.folder == folder
  if isSelected {
    grid.draw("▸", at: Position(column: area.column, row: row), role: .selectedElsewhere)
  }
  let room = area.columns - signColumns - 1
  let name = "› \(search.name)".shortened(columns: room)
  grid.draw(name, at: Position(column: area.column + 1, row: row), role: .key)
  if search.name != search.query {
    let width = SafeText.width(of: name) + 2
    if room - width > 6 {
      grid.draw(
        search.query.shortened(columns: room - width),
        at: Position(column: area.column + 1 + width, row: row), role: .secondary)
    }
  }
  if isSelected, state.pane == .list {
    grid.add(.selected, row: row, columns: area.column + 2..<area.column + area.columns)
    grid.cursor = Position(column: area.column, row: row)
  }
}

/// The columns in front of a title: the selection, the state, a blank.
private let signColumns = 3

private func drawEntry(
  _ state: ReaderState, _ entry: Entry, _ area: Area, row: Int, in grid: inout CellGrid
) {
  let isSelected = entry.id == state.selected && state.folder == nil
  let hasKeys = state.pane == .list
  var role: Role = entry.reading.isRead ? [] : .unread
  if entry.failure != nil { role = .alert }
  let column = area.column

  if isSelected {
    grid.draw("▸", at: Position(column: column, row: row), role: .selectedElsewhere)
  }
  if entry.failure != nil {
    grid.draw("!", at: Position(column: column + 1, row: row), role: .alert)
  } else if let focus = state.focus, state.shelf.digest(of: entry.id)?.index(of: focus) != nil {
    let color = state.focusedColor
    grid.draw("•", at: Position(column: column + 1, row: row), role: color.union(.name))
  }

  var room = area.columns - signColumns - 1
  let count = state.shelf.digest(of: entry.id)?.quotationCount ?? entry.quotationCount ?? 0
  if entry.reading.isStarred {
    let star = Position(column: column + area.columns - (count > 0 ? 6 : 2), row: row)
    grid.draw("★", at: star, role: .key)
    room -= 2
  }
  if count > 0 {
    let sign = "“\(count)"
    grid.draw(sign, endingAt: column + area.columns - 1, row: row, role: .secondary)
    room -= 4
  }
  let height = state.listRowHeight
  if height == 1, !entry.imprint.isEmpty, room > 60 {
    let short = entry.imprint.shortened(columns: 28)
    grid.draw(short, endingAt: column + area.columns - 8, row: row, role: .secondary)
    room -= 30
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
