internal import TerminalKit

/// The help screen: the command table as it dispatches in the pane, and what the signs mean.
enum HelpPopup {
  struct Line: Hashable {
    var keys = ""
    var text: String
    var isTitle = false
  }

  private static let columns = 84
  private static let keyColumns = 20

  /// The signs of the text pane, which no key explains.
  private static let signs: [(sign: String, meaning: String)] = [
    ("a “…", "a quotation begins; the letter is its speaker, ? when nobody is known"),
    ("▌", "a quotation goes on; ┆ speech that is reported without marks"),
    ("Name:", "who speaks in the paragraph below; beside a line — Name; Name? is a guess"),
    ("=3 ≠1", "the same words stand in 3 other articles; 1 names another speaker"),
    ("·", "not the article itself: lists of links, notices; passed over by a and s"),
    ("/", "a line with a match"),
    ("•", "a line, or in the list an article, that mentions the focused actor"),
    ("bold", "an actor by name; underlined by title or pronoun"),
    ("12 “3", "12 mentions and 3 quotations"),
  ]

  static func lines(for pane: Pane, columns: Int) -> [Line] {
    let room = min(Self.columns, columns) - 4
    let keyColumns = room < 50 ? 8 : keyColumns
    var lines: [Line] = []
    func add(_ keys: String, _ text: String) {
      // Keys that do not fit get a line of their own.
      let isLong = SafeText.width(of: keys) >= keyColumns
      if isLong { lines.append(Line(keys: keys, text: "")) }
      for (index, part) in text.folded(columns: room - keyColumns, lines: 3).enumerated() {
        lines.append(Line(keys: index == 0 && !isLong ? keys : "", text: part))
      }
    }
    for section in CommandTable.sections {
      let commands = section.commands.filter { $0.panes.contains(pane) }
      guard !commands.isEmpty else { continue }
      if !lines.isEmpty { lines.append(Line(text: "")) }
      lines.append(Line(text: section.title, isTitle: true))
      for command in commands { add(command.displayedKeys, command.help) }
    }
    lines.append(Line(text: ""))
    lines.append(Line(text: "Signs", isTitle: true))
    for (sign, meaning) in signs { add(sign, meaning) }
    lines.append(Line(text: ""))
    lines.append(Line(text: "Mouse", isTitle: true))
    add("click", "select a row; focus an actor in the text or the sidebar")
    add("double click", "read an article; go to the actor's next mention")
    add("wheel", "scroll what is under the pointer")
    return lines
  }

  /// How many lines are in sight.
  static func rows(in size: Size) -> Int {
    Popup.area(in: size, columns: columns, rows: .max).rows - 2
  }

  static func draw(_ state: ReaderState, top: Int, in grid: inout CellGrid) {
    let lines = lines(for: state.pane, columns: state.size.columns)
    let area = Popup.area(in: grid.size, columns: columns, rows: .max)
    let inside = Popup.drawFrame(area, title: "Keys: \(state.pane.name)", in: &grid)
    let keyColumns = inside.columns < 50 ? 8 : keyColumns
    for row in 0..<inside.rows {
      guard lines.indices.contains(top + row) else { break }
      let line = lines[top + row]
      let place = Position(column: inside.column, row: inside.row + row)
      if line.isTitle {
        grid.draw(line.text, at: place, role: .subheading, limit: inside.columns)
      } else {
        grid.draw(line.keys, at: place, role: .key, limit: inside.columns)
        grid.draw(
          line.text, at: Position(column: place.column + keyColumns, row: place.row),
          limit: inside.columns - keyColumns)
      }
    }
    let bottom = min(lines.count, top + inside.rows)
    let left = lines.count - bottom
    let hint = left > 0 ? " \(left) more lines: Space · q closes " : " q closes "
    grid.draw(
      hint, endingAt: area.column + area.columns - 2, row: area.row + area.rows - 1,
      role: .secondary)
  }
}
