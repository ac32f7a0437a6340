internal import NewsModel
internal import TerminalKit

/// The search over all open articles: the query, and the matching lines under their titles.
enum FindPopup {
  private static let columns = 110

  private enum Row {
    case title(String)
    /// An index into the lines found.
    case line(Int)
  }

  /// How many rows show titles and lines.
  static func rows(in size: Size) -> Int {
    max(1, Popup.area(in: size, columns: columns, rows: .max).rows - 4)
  }

  static func draw(_ state: ReaderState, _ find: Find, in grid: inout CellGrid) {
    let area = Popup.area(in: grid.size, columns: columns, rows: .max)
    let inside = Popup.drawFrame(area, title: "Find in all articles", in: &grid)
    // On a narrow screen the query needs the room.
    let isNarrow = inside.columns < 44
    let count = isNarrow ? "\(find.found.lines.count)" : countText(state, find)
    drawInput(
      find.editor, after: "", row: inside.row,
      columns: inside.column..<inside.column + inside.columns - count.count - 1, in: &grid)
    grid.draw(
      count, endingAt: inside.column + inside.columns, row: inside.row, role: .secondary)
    grid.draw(
      String(repeating: "─", count: inside.columns),
      at: Position(column: inside.column, row: inside.row + 1), role: .border)
    let list = drawFacets(find.found, inside, in: &grid)
    let (rows, top) = rows(find, in: grid.size)
    for offset in 0..<Self.rows(in: grid.size) {
      guard rows.indices.contains(top + offset) else { break }
      let row = list.row + 2 + offset
      switch rows[top + offset] {
      case .title(let title):
        grid.draw(
          title.shortened(columns: list.columns),
          at: Position(column: list.column, row: row), role: .headline)
      case .line(let index):
        draw(find.found.lines[index], list, row: row, in: &grid)
        if index == find.selected {
          grid.draw("▸", at: Position(column: list.column, row: row), role: .selectedElsewhere)
          grid.add(.selected, row: row, columns: list.column + 1..<list.column + list.columns)
        }
      }
    }
    let hint = " Enter goes there · ↑ ↓ select · Esc closes "
    if SafeText.width(of: hint) < area.columns - 4 {
      grid.draw(
        hint, endingAt: area.column + area.columns - 2, row: area.row + area.rows - 1,
        role: .secondary)
    }
  }

  /// The columns beside the lines for what the results have in common.
  private static let facetColumns = 26

  /// Draws the outlets, years and actors of the results where there is room.
  /// - Returns: the room that is left.
  private static func drawFacets(
    _ found: FoundLines, _ inside: Area, in grid: inout CellGrid
  ) -> Area {
    guard !found.facets.isEmpty, inside.columns >= 90 else { return inside }
    var rest = inside
    rest.columns -= facetColumns + 2
    let column = rest.column + rest.columns + 2
    var row = inside.row + 2
    let last = inside.row + inside.rows
    let room = max(1, (inside.rows - 2) / found.facets.count - 2)
    for facet in found.facets where !facet.values.isEmpty && row < last {
      grid.draw(facet.title, at: Position(column: column, row: row), role: .secondary)
      row += 1
      for value in facet.values.prefix(room) where row < last {
        let count = value.count.grouped
        grid.draw(
          value.name.shortened(columns: facetColumns - count.count - 1),
          at: Position(column: column, row: row))
        grid.draw(count, endingAt: column + facetColumns, row: row, role: .secondary)
        row += 1
      }
      row += 1
    }
    return rest
  }

  /// The line found that a cell shows.
  static func line(at position: Position, _ find: Find, in size: Size) -> Int? {
    let area = Popup.area(in: size, columns: columns, rows: .max)
    let offset = position.row - area.row - 3
    guard area.contains(position), offset >= 0, offset < Self.rows(in: size) else { return nil }
    let (rows, top) = rows(find, in: size)
    guard rows.indices.contains(top + offset), case .line(let index) = rows[top + offset] else {
      return nil
    }
    return index
  }

  /// All rows, and the first one in sight: the selected line is near the middle.
  private static func rows(_ find: Find, in size: Size) -> (rows: [Row], top: Int) {
    var rows: [Row] = []
    var selected = 0
    var last: EntryID?
    for (index, line) in find.found.lines.enumerated() {
      if line.entry != last { rows.append(.title(line.title)) }
      last = line.entry
      if index == find.selected { selected = rows.count }
      rows.append(.line(index))
    }
    let room = Self.rows(in: size)
    return (rows, max(0, min(selected - room / 2, rows.count - room)))
  }

  private static func countText(_ state: ReaderState, _ find: Find) -> String {
    guard KeywordQuery(find.editor.text) != nil else {
      return state.list.total.map { "\($0.grouped) articles" } ?? ""
    }
    let found = find.found
    if let problem = found.problem { return problem.text }
    guard !found.lines.isEmpty else { return found.isComplete ? "nothing found" : "…" }
    let more = found.isComplete ? "" : "…"
    let lines =
      found.lines.count == 1 ? "1 line" : "\(found.lines.count)\(found.isCut ? "+" : "") lines"
    guard let count = found.articleCount else { return lines + more }
    return "\(lines) in \(count == 1 ? "1 article" : "\(count.grouped) articles")\(more)"
  }

  /// A line found, moved so that its first match is in sight, with "…" where it is cut.
  private static func draw(
    _ line: FoundLine, _ inside: Area, row: Int, in grid: inout CellGrid
  ) {
    var column = inside.column + 2
    var room = inside.columns - 2
    let start = start(of: line, room: room)
    if start > 0 {
      grid.draw("…", at: Position(column: column, row: row))
      column += 1
      room -= 1
    }
    let typeset = TypesetLine(TextRange(start, line.text.utf8.count), of: line.text)
    let isCut = typeset.pieces.reduce(0) { $0 + $1.piece.width } > room
    if isCut { room -= 1 }
    grid.draw(
      typeset.pieces.lazy.map(\.piece), at: Position(column: column, row: row), limit: room)
    if isCut { grid.draw("…", at: Position(column: column + room, row: row)) }
    for match in line.matches {
      guard let cells = typeset.columns(of: match) else { continue }
      let end = min(cells.upperBound, room)
      guard cells.lowerBound < end else { continue }
      grid.add(.match, row: row, columns: cells.lowerBound + column..<end + column)
    }
  }

  /// Where the part of a line begins that has its first match in sight: behind a blank, where there is
  /// one before the match.
  private static func start(of line: FoundLine, room: Int) -> Int {
    guard let first = line.matches.first else { return 0 }
    let lead = SafeText.width(of: line.text[TextRange(0, first.start)])
    guard lead > room / 2 else { return 0 }
    var width = 0
    var cut = 0
    var word: Int?
    line.text.forEachPiece(in: TextRange(0, first.start)) { piece in
      if lead - width > room / 3 {
        cut = piece.range.end
        word = piece.isSpace ? cut : nil
      } else if word == nil, piece.isSpace {
        word = piece.range.end
      }
      width += piece.width
    }
    return word ?? cut
  }
}
