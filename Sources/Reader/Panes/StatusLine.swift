internal import NewsModel
internal import TerminalKit

/// Draws the last line: where the reader is, what is looked for and followed, and what the keys do.
/// A message takes the place of the keys until the next one.
func drawStatus(_ state: ReaderState, row: Int, in grid: inout CellGrid) {
  let width = grid.size.columns
  if let search = state.search, search.isTyping {
    drawSearchPrompt(state, search, row: row, in: &grid)
    return
  }
  if let prompt = state.prompt {
    let note = state.message?.text ?? (prompt.purpose == .filter ? state.filterCount : "")
    let role: Role = state.message?.isAlert == true ? .alert : .secondary
    let shown = note.shortened(columns: max(0, width / 2))
    drawInput(
      prompt.editor, after: prompt.label, row: row,
      columns: 0..<max(2, width - SafeText.width(of: shown) - 1), in: &grid)
    grid.draw(shown, endingAt: width, row: row, role: role)
    return
  }
  let percent = state.open.map { "\($0.percent(rows: state.rows(of: .text)))%" } ?? ""
  let variants = StatusParts(state).variants
  let message = state.pendingText ?? state.message.map { $0.text }
  // A message needs room to say something: what else stands there gives way first.
  let wanted = message.map { min(SafeText.width(of: $0), width * 2 / 3) } ?? 0
  let tail = width < 60 ? 0 : 5
  let parts =
    variants.first { variant in
      variant.reduce(0) { $0 + SafeText.width(of: $1.text) + 2 } + wanted + tail <= width
    } ?? []
  var column = 0
  for part in parts {
    let drawn = grid.draw(
      part.text, at: Position(column: column, row: row), role: part.role, limit: width - column)
    column += drawn + 2
  }
  let end = width - (tail == 0 ? 0 : tail + 1)
  if tail > 0 { grid.draw(percent, endingAt: width, row: row, role: .secondary) }
  if let message {
    let role: Role = state.message?.isAlert == true ? .alert : []
    let room = max(0, end - column)
    grid.draw(message.shortened(columns: room), at: Position(column: column, row: row), role: role)
  } else {
    drawHints(state, from: column, to: end, row: row, in: &grid)
  }
}

private func drawSearchPrompt(
  _ state: ReaderState, _ search: Search, row: Int, in grid: inout CellGrid
) {
  let width = grid.size.columns
  let count: String
  switch search.pane {
  case .text where search.matchers.isEmpty: count = ""
  case .text where search.matches.isEmpty: count = "no match"
  case .text: count = "\(search.number(at: state.open?.cursor ?? 0))/\(search.matches.count)"
  case .list, .actors: count = state.message == nil ? "" : "no match"
  }
  let isMissing = count == "no match"
  drawInput(
    search.editor, after: "/", row: row, columns: 0..<max(2, width - count.count - 1), in: &grid)
  grid.draw(count, endingAt: width, row: row, role: isMissing ? .alert : .secondary)
}

/// Draws a line of input with the cursor in it; a long one shows its end.
func drawInput(
  _ editor: LineEditor, after prompt: String, row: Int, columns: Range<Int>,
  in grid: inout CellGrid
) {
  var column = columns.lowerBound
  column += grid.draw(
    prompt, at: Position(column: column, row: row), role: .key, limit: max(0, columns.count - 8))
  let room = max(1, columns.upperBound - column - 1)
  var before = SafeText.pieces(of: String(editor.text.prefix(editor.cursor)))[...]
  while before.reduce(0, { $0 + $1.width }) > room { before = before.dropFirst() }
  column += grid.draw(before, at: Position(column: column, row: row))
  grid.cursor = Position(column: column, row: row)
  grid.draw(
    String(editor.text.dropFirst(editor.cursor)), at: Position(column: column, row: row),
    limit: max(0, columns.upperBound - column))
}

/// Draws as many hints as there is room for, the help always.
private func drawHints(
  _ state: ReaderState, from start: Int, to end: Int, row: Int, in grid: inout CellGrid
) {
  let hints = CommandTable.commands(in: state.pane).compactMap { command in
    command.hint.map { (keys: command.hintedKeys, text: $0, action: command.action) }
  }
  func width(_ hint: (keys: String, text: String, action: Action)) -> Int {
    SafeText.width(of: hint.keys) + 1 + hint.text.count + 2
  }
  var room = end - start
  var chosen: [(keys: String, text: String, action: Action)] = []
  let help = hints.filter { $0.action == .help }
  room -= help.reduce(0) { $0 + width($1) }
  guard room >= 0 else { return }
  for hint in hints where hint.action != .help && width(hint) <= room {
    chosen.append(hint)
    room -= width(hint)
  }
  var column = start + room
  for hint in chosen + help {
    column += grid.draw(hint.keys, at: Position(column: column, row: row), role: .key) + 1
    column += grid.draw(hint.text, at: Position(column: column, row: row), role: .secondary) + 2
  }
}

extension Command {
  /// The first of its keys; a run of digits whole.
  fileprivate var hintedKeys: String {
    keys.count > 3 ? displayedKeys : keys.first.map { KeyNotation.display($0) } ?? ""
  }
}

extension ReaderState {
  /// How much the filter being typed leaves.
  fileprivate var filterCount: String {
    guard let total = list.total else { return "…" }
    return total == 1 ? "1 article" : "\(total.grouped) articles"
  }

  /// What may follow the keys typed so far.
  fileprivate var pendingText: String? {
    guard !pendingKeys.isEmpty else { return nil }
    let next = Keymap.continuations(of: pendingKeys, in: pane)
    // A command of many letters is told once.
    var told: [(keys: [String], help: String)] = []
    for (keys, command) in next {
      if told.last?.help == command.help {
        told[told.count - 1].keys.append(keys)
      } else {
        told.append(([keys], command.help))
      }
    }
    return told.map { keys, help in
      "\(keys.count > 3 ? "\(keys[0])…\(keys[keys.count - 1])" : keys.joined(separator: " ")) \(help)"
    }.joined(separator: "   ")
  }
}
