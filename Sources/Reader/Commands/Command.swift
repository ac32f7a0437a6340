/// A part of the screen that keys can go to.
enum Pane: Int, CaseIterable, Sendable {
  case list, text, actors

  var name: String {
    switch self {
    case .list: "Articles"
    case .text: "Text"
    case .actors: "Actors"
    }
  }
}

/// What a command does. `Update` holds the doing.
enum Action: Hashable, Sendable {
  case down, up, halfPageDown, halfPageUp, pageDown, pageUp, top, bottom
  case paneLeft, paneRight, nextPane, previousPane
  case enter, nextArticle, previousArticle
  case focusDigit, unfocus
  case nextMention, previousMention, nextQuotation, previousQuotation
  case search, nextMatch, previousMatch, find, filter, saveSearch, deleteSearch
  case groupByStory, disputed, articlesOfActor, compare, dossier, explain, cross, crossBack
  case renameActor, mergeActor, splitActor, hideActor
  case toggleRead, markAllRead, toggleStar, comment, comments, tag, undo, redo
  case back, forward, setMark, goToMark
  case copyQuotation, copyTitle, copyURL, copyParagraph, copyArticle, copyName
  case zoom, toggleActors, wider, narrower
  case help, palette, redraw, toggleMouse
  case stepBack, interrupt, quit
}

/// A row of the command table: it dispatches keys, and makes the help screen, the palette and the
/// hints of the status line.
struct Command: Sendable {
  let action: Action
  /// What the palette calls it; unique among the commands of a pane.
  let name: String
  /// The panes where its keys work.
  let panes: [Pane]
  /// Key sequences in `KeyNotation`.
  let keys: [String]
  /// One line for the help screen.
  let help: String
  /// One word for the status line, where it is worth its room there.
  let hint: String?

  init(
    _ action: Action, _ name: String, in panes: [Pane] = Pane.allCases, keys: String,
    help: String, hint: String? = nil
  ) {
    self.init(
      action, name, in: panes, keys: keys.split(separator: ",").map { String($0) }, help: help,
      hint: hint)
  }

  init(
    _ action: Action, _ name: String, in panes: [Pane], keys: [String], help: String,
    hint: String? = nil
  ) {
    self.action = action
    self.name = name
    self.panes = panes
    self.keys = keys
    self.help = help
    self.hint = hint
  }

  /// Its keys as people read them. A row of single digits reads as a range.
  var displayedKeys: String {
    if keys.count > 3, let first = keys.first, let last = keys.last { return "\(first)…\(last)" }
    return keys.map { KeyNotation.display($0) }.joined(separator: " ")
  }
}
