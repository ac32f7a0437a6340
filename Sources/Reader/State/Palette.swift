/// The commands by name.
struct Palette: Sendable {
  var editor = LineEditor()
  var selected = 0

  /// The commands of a pane whose name or help holds what is typed, the names first.
  func commands(in pane: Pane) -> [Command] {
    let all = CommandTable.commands(in: pane)
    guard let matcher = TextMatcher(editor.text) else { return all }
    let named = all.filter { matcher.isFound(in: $0.name) }
    return named + all.filter { !matcher.isFound(in: $0.name) && matcher.isFound(in: $0.help) }
  }
}
