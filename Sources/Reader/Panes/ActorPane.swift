internal import NewsModel
internal import TerminalKit

/// Draws the sidebar: the actors by kind with digit, letter, and how often they are mentioned and
/// quoted; below, more about the selected one.
func drawActors(_ state: ReaderState, _ area: Area, in grid: inout CellGrid) {
  guard let marks = state.marks, !marks.roster.isEmpty else {
    drawNoActors(state, area, in: &grid)
    return
  }
  let rows = ActorRows(marks).rows
  let most = marks.annotation.actors.map(\.mentionCount).max() ?? 0
  for offset in 0..<state.actorListRows {
    let index = state.actorTop + offset
    guard rows.indices.contains(index) else { break }
    switch rows[index] {
    case .heading(let heading):
      grid.draw(
        heading, at: Position(column: area.column + 1, row: area.row + offset), role: .secondary,
        limit: area.columns - 1)
    case .actor(let id):
      drawActor(state, marks, id, most: most, area, row: area.row + offset, in: &grid)
    }
  }
  if state.actorListRows < area.rows { drawDetails(state, marks, area, in: &grid) }
}

private func drawNoActors(_ state: ReaderState, _ area: Area, in grid: inout CellGrid) {
  var text = "No people, organizations or places found in this article."
  if let note = state.marks?.annotation.note { text += " " + note }
  if state.open == nil { text = "" } else if state.marks == nil { text = "Reading…" }
  for (row, line) in text.folded(columns: area.columns - 2, lines: area.rows).enumerated() {
    grid.draw(
      line, at: Position(column: area.column + 1, row: area.row + row), role: .secondary)
  }
}

/// The columns in front of a name: selection, digit, blank, letter, blank.
private let labelColumns = 5
/// The columns behind it for the mentions and the quotations.
private let countColumns = 8
private let barColumns = 5

private func drawActor(
  _ state: ReaderState, _ marks: ArticleMarks, _ id: Actor.ID, most: Int, _ area: Area, row: Int,
  in grid: inout CellGrid
) {
  let actor = marks.annotation[id]
  let rank = marks.rank(of: id)
  let color = Role.actorColor(rank)
  let isFocused = id == state.focusedID
  let isSelected = id == state.selectedActor
  let column = area.column
  if isSelected {
    grid.draw("▸", at: Position(column: column, row: row), role: .selectedElsewhere)
  }
  if rank < 9 { grid.draw("\(rank + 1)", at: Position(column: column + 1, row: row), role: .key) }
  if let letter = marks.letter(of: id) {
    grid.draw(
      String(letter), at: Position(column: column + 3, row: row), role: [color, .speaker])
  }
  let end = column + area.columns - 1
  var nameRole: Role = actor.isPeripheral ? [color, .secondary] : [color, .name]
  if isFocused { nameRole = [color, .focused] }
  let hasBars = area.columns >= 32
  let room = area.columns - labelColumns - countColumns - (hasBars ? barColumns + 1 : 0)
  let name = SafeText.width(of: actor.name) <= room ? actor.name : actor.shortName
  grid.draw(
    name.shortened(columns: room), at: Position(column: column + labelColumns, row: row),
    role: nameRole)
  grid.draw("\(actor.mentionCount)", endingAt: end - 4, row: row)
  let quotationCount = marks.quotationCount(of: id)
  if quotationCount > 0 {
    grid.draw("“\(quotationCount)", endingAt: end, row: row, role: [.speaker, color])
  }
  if hasBars {
    let bar = bar(actor.mentionCount, of: most)
    grid.draw(
      bar, at: Position(column: end - countColumns - barColumns + 1, row: row), role: color)
  }
  if isSelected, state.pane == .actors {
    grid.add(.selected, row: row, columns: column + 1..<column + area.columns)
    grid.cursor = Position(column: column, row: row)
  }
}

/// A bar of eighths of a column.
private func bar(_ count: Int, of most: Int) -> String {
  let eighths = most == 0 ? 0 : max(1, count * barColumns * 8 / most)
  let rests = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  return String(repeating: "█", count: eighths / 8) + rests[eighths % 8]
}

/// The selected actor: name, roles and spellings as printed.
private func drawDetails(
  _ state: ReaderState, _ marks: ArticleMarks, _ area: Area, in grid: inout CellGrid
) {
  guard let id = state.selectedActor else { return }
  let actor = marks.annotation[id]
  var row = area.row + area.rows - ReaderState.actorDetailRows
  let last = area.row + area.rows
  grid.draw(
    String(repeating: "─", count: area.columns), at: Position(column: area.column, row: row),
    role: .border)
  row += 1
  func draw(_ text: String, role: Role, lines: Int) {
    for line in text.folded(columns: area.columns - 2, lines: lines) where row < last {
      grid.draw(line, at: Position(column: area.column + 1, row: row), role: role)
      row += 1
    }
  }
  draw(actor.name, role: [.name, .actorColor(marks.rank(of: id))], lines: 1)
  draw(actor.roles.joined(separator: "; "), role: [], lines: 2)
  let quoted = marks.quotationCount(of: id)
  let reported = marks.reportCount(of: id)
  let speech = [(quoted, "quoted"), (reported, "reported")].filter { $0.0 > 0 }
  draw(speech.map { "\($0.1) \($0.0)" }.joined(separator: ", "), role: [], lines: 1)
  if let said = state.elsewhere?.said(by: id, in: marks.annotation), said.articles > 0 {
    let articles = said.articles == 1 ? "1 article" : "\(said.articles) articles"
    let text = "said elsewhere: \(articles)\(said.isDisputed ? ", disputed" : "")"
    draw(text, role: said.isDisputed ? .alert : [], lines: 2)
  }
  if let note = marks.annotation.note { draw(note, role: .alert, lines: 2) }
  let others = actor.aliases.filter { $0 != actor.name }
  if !others.isEmpty {
    draw("also " + others.joined(separator: ", "), role: .secondary, lines: last - row)
  }
}

/// Draws the line about the focused actor where the sidebar has no room.
func drawStrip(_ state: ReaderState, row: Int, in grid: inout CellGrid) {
  guard let marks = state.marks else { return }
  guard let id = state.focusedID else {
    // The first few by number, for the digits.
    var column = 0
    for (rank, id) in marks.roster.prefix(9).enumerated() {
      let label = "\(rank + 1) \(marks.annotation[id].shortName)  "
      guard column + SafeText.width(of: label) <= grid.size.columns else { break }
      column += grid.draw(
        label, at: Position(column: column, row: row), role: .actorColor(rank))
    }
    return
  }
  let actor = marks.annotation[id]
  let roles = actor.roles.isEmpty ? "" : ", " + actor.roles.joined(separator: "; ")
  let text =
    "\(actor.name)\(roles)".shortened(columns: max(1, grid.size.columns - 12))
  grid.draw(text, at: Position(column: 0, row: row), role: state.focusedColor)
  grid.draw(
    "\(actor.mentionCount)  “\(marks.quotationCount(of: id))", endingAt: grid.size.columns, row: row
  )
}
