internal import NewsModel
internal import TerminalKit

/// The frame that shows a state. Pure: the same state gives the same cells.
///
/// Costs well under a millisecond, whatever the size of the article or of the collection: only what
/// is in sight is looked at.
func view(_ state: ReaderState, _ size: Size) -> CellGrid {
  guard size == state.size else {
    var fitted = state
    fitted.size = size
    fitted.relayout()
    return view(fitted, size)
  }
  var grid = CellGrid(size: size)
  let layout = state.layout
  guard !layout.isTooSmall else {
    let smallest = Layout.Breakpoint.smallest
    let message =
      "\(smallest.columns)x\(smallest.rows) needed (\(size.columns)x\(size.rows))"
    grid.draw(message, at: Position(column: 0, row: 0))
    return grid
  }
  drawRules(layout, in: &grid)
  if let header = layout.header { drawHeader(state, layout, row: header, in: &grid) }
  if let area = layout.list { drawList(state, area, in: &grid) }
  if let area = layout.text { drawText(state, area, in: &grid) }
  if let area = layout.actors { drawActors(state, area, in: &grid) }
  if let strip = layout.strip { drawStrip(state, row: strip, in: &grid) }
  drawStatus(state, row: layout.status, in: &grid)
  switch state.overlay {
  case .help(let top): HelpPopup.draw(state, top: top, in: &grid)
  case .find(let find): FindPopup.draw(state, find, in: &grid)
  case .palette(let palette): PalettePopup.draw(state, palette, in: &grid)
  case .comparison(let comparison): ComparisonPopup.draw(state, comparison, in: &grid)
  case .dossier(let dossier): DossierPopup.draw(dossier, in: &grid)
  case nil: break
  }
  return grid
}

private func drawRules(_ layout: Layout, in grid: inout CellGrid) {
  for rule in layout.verticalRules {
    for row in rule.row..<rule.row + rule.rows {
      grid.draw("│", at: Position(column: rule.column, row: row), role: .border)
    }
  }
  if let rule = layout.horizontalRule {
    grid.draw(
      String(repeating: "─", count: rule.columns),
      at: Position(column: rule.column, row: rule.row), role: .border)
  }
}

/// The line above three panes: what each of them shows.
private func drawHeader(
  _ state: ReaderState, _ layout: Layout, row: Int, in grid: inout CellGrid
) {
  func role(_ pane: Pane) -> Role { state.pane == pane ? .activeTitle : .paneTitle }
  if let area = layout.list {
    let total = state.list.total.map(\.grouped) ?? "…"
    let count = state.isLoading ? "\(total) so far…" : total
    let name = state.list.scope.title.map { "\(Pane.list.name) › \($0)" } ?? Pane.list.name
    let room = max(4, area.columns - count.count - 3)
    grid.draw(
      " \(name.shortened(columns: room))  \(count)", at: Position(column: area.column, row: row),
      role: role(.list),
      limit: area.columns)
  }
  if let area = layout.text {
    let columns = TextColumns(area, longest: state.longestLine)
    let imprint = state.open.map { [$0.article.source, $0.article.published].compactMap { $0 } }
    let tail = imprint?.joined(separator: ", ") ?? ""
    let room = columns.measure - (tail.isEmpty ? 0 : SafeText.width(of: tail) + 2)
    let title = state.selected.map { state.entry($0).title } ?? ""
    grid.draw(
      title.shortened(columns: max(8, room)), at: Position(column: columns.text, row: row),
      role: role(.text))
    if !tail.isEmpty, room > 20 {
      grid.draw(
        tail, at: Position(column: columns.text + room + 2, row: row), role: .secondary)
    }
  }
  if let area = layout.actors {
    let title = area.columns < 24 ? " Actors" : " Actors by mentions"
    grid.draw(
      title, at: Position(column: area.column, row: row), role: role(.actors), limit: area.columns)
  }
  for rule in layout.verticalRules {
    grid.draw("│", at: Position(column: rule.column, row: row), role: .border)
  }
}

extension CellGrid {
  /// Draws text so that it ends before a column.
  mutating func draw(_ text: String, endingAt column: Int, row: Int, role: Role = []) {
    draw(text, at: Position(column: column - SafeText.width(of: text), row: row), role: role)
  }
}
