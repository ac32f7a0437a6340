internal import NewsModel
internal import TerminalKit

/// Draws the open article: the lines in sight, with what is said and who is meant.
func drawText(_ state: ReaderState, _ area: Area, in grid: inout CellGrid) {
  let columns = TextColumns(area, longest: state.longestLine)
  guard let text = state.open else {
    drawNoText(state, columns, area, in: &grid)
    return
  }
  let painter = TextPainter(state: state, text: text, columns: columns, area: area)
  for row in 0..<area.rows {
    let index = text.top + row
    guard text.page.lines.indices.contains(index) else { break }
    painter.draw(line: index, row: area.row + row, in: &grid)
  }
  if state.pane == .text {
    let row = text.cursorLine - text.top
    if (0..<area.rows).contains(row) {
      let line = TypesetLine(text.page.lines[text.cursorLine].range, of: text.article.text)
      let indent = text.indent(ofLine: text.cursorLine)
      grid.cursor = Position(
        column: columns.text + indent + line.column(of: text.cursor), row: area.row + row)
    }
  }
}

/// Why there is no text to read, and what helps.
private func drawNoText(
  _ state: ReaderState, _ columns: TextColumns, _ area: Area, in grid: inout CellGrid
) {
  var lines: [(String, Role)] = []
  if let failure = state.selected.flatMap({ state.entry($0).failure }) {
    lines = [(failure.path, .headline), ("cannot be read: \(failure.reason)", .alert), ("", [])]
    lines.append(("J goes on to the next article.", []))
  } else if state.isLoading || (state.isLibrary && state.selected != nil) {
    lines = [("Reading…", .secondary)]
  } else if !state.list.scope.isAll {
    lines = [("Nothing found.", .headline), ("", []), ("q goes back to the list before.", [])]
  } else if state.isLibrary {
    lines = [
      ("No articles yet.", .headline), ("", []),
      ("quotidian import PATH... takes them into the library; quotidian PATH... reads files.", []),
      ("q quits.", []),
    ]
  } else {
    lines = [
      ("No articles.", .headline), ("", []),
      ("Name files or folders to read: quotidian PATH...", []), ("q quits.", []),
    ]
  }
  var row = area.row + 1
  for (line, role) in lines {
    for folded in line.isEmpty ? [""] : line.folded(columns: columns.measure, lines: 4) {
      guard row < area.row + area.rows else { return }
      grid.draw(folded, at: Position(column: columns.text, row: row), role: role)
      row += 1
    }
  }
}

extension OpenText {
  /// How far a line is set in.
  func indent(ofLine index: Int) -> Int {
    let block = Int(page.lines[index].block)
    return article.blocks[block].role.isCaption ? Page.captionIndent : 0
  }
}

extension ReaderState {
  /// The byte of the open article that a cell shows, or the nearest one in its line.
  func offset(at position: Position) -> Int? {
    guard let area = layout.text, let text = open, area.contains(position) else { return nil }
    let index = text.top + position.row - area.row
    guard text.page.lines.indices.contains(index) else { return nil }
    let columns = TextColumns(area, longest: longestLine)
    let line = TypesetLine(text.page.lines[index].range, of: text.article.text)
    let column = position.column - columns.text - text.indent(ofLine: index)
    return line.offset(column: max(0, column)) ?? text.page.lines[index].range.start
  }
}
