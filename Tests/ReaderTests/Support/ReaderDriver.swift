import NewsModel
import TerminalKit

@testable import Reader

/// The reader without a terminal: events go in, frames come out, and what would run in the background
/// runs at once.
struct ReaderDriver {
  private(set) var state: ReaderState
  private(set) var hasQuit = false
  /// Work that is held back until `finishBackground`.
  private(set) var held: [Effect] = []
  var holdsBackground = false

  init(
    _ articles: [Article], size: Size = Size(columns: 80, rows: 24),
    annotate: @escaping @Sendable (Article) -> Annotation = { _ in Annotation() }
  ) {
    state = ReaderState(size: size, annotate: annotate)
    for article in articles { send(.arrived(.article(article))) }
    send(.allArrived)
  }

  mutating func send(_ event: ReaderEvent) {
    for effect in state.update(event) {
      if holdsBackground { held.append(effect) } else { run(effect) }
    }
  }

  mutating func finishBackground() {
    let effects = held
    held = []
    for effect in effects { run(effect) }
  }

  private mutating func run(_ effect: Effect) {
    switch effect {
    case .annotate(let id, let article, _):
      send(.annotated([Annotated(entry: id, annotation: state.annotate(article))]))
    case .typeset(let id, let article, let measure):
      send(.typeset(id, Page(article, measure: measure)))
    case .find(let query, let entries, let search):
      var found = FoundLines()
      for entry in entries {
        guard let article = entry.article else { continue }
        CollectionSearch(query: query).add(article, entry: entry.id, to: &found)
      }
      found.isComplete = true
      send(.found(found, search: search))
    case .cancelFind, .redraw: break
    case .quit: hasQuit = true
    }
  }

  /// Presses keys, written as in the command table.
  mutating func press(_ keys: String) {
    for key in KeyNotation.parse(keys) { send(.terminal(.key(key))) }
  }

  /// Types text, character by character.
  mutating func type(_ text: String) {
    for character in text { send(.terminal(.key(Key(.character(character))))) }
  }

  mutating func mouse(_ action: Mouse.Action, column: Int, row: Int) {
    send(.terminal(.mouse(Mouse(action, at: Position(column: column, row: row)))))
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.terminal(.resize(Size(columns: columns, rows: rows))))
  }

  var frame: CellGrid { view(state, state.size) }

  var screen: [String] { (0..<frame.size.rows).map { frame.text(row: $0).trimmedRight } }

  var status: String { screen.last ?? "" }

  /// The text from the cursor on.
  func textAtCursor(_ count: Int) -> String {
    guard let open = state.open else { return "" }
    let bytes = open.article.text.utf8.dropFirst(open.cursor).prefix(count)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
