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

  /// The library behind it, where there is one.
  let library: ToyLibrary?
  /// What remembers the articles of files, where anything does.
  let memory: (any ReadingMemory)?
  /// What has been decided about actors.
  private(set) var decisions = ActorDecisions()
  /// What was copied last.
  private(set) var copied: String?

  init(
    library: ToyLibrary, size: Size = Size(columns: 80, rows: 24),
    annotate: @escaping @Sendable (Article) -> Annotation = { _ in Annotation() }
  ) {
    self.library = library
    memory = nil
    state = ReaderState(size: size, annotate: annotate)
    send(.opened(library.opening()))
  }

  init(
    _ articles: [Article], size: Size = Size(columns: 80, rows: 24),
    memory: (any ReadingMemory)? = nil,
    annotate: @escaping @Sendable (Article) -> Annotation = { _ in Annotation() }
  ) {
    library = nil
    self.memory = memory
    if let known = try? memory?.decisions() { decisions = known }
    state = ReaderState(size: size, annotate: annotate)
    for article in articles { send(.arrived(.article(article, place: article.path))) }
    send(.allArrived)
    send(.coverageChanged)
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
    case .find(let text, let entries, let search) where library == nil:
      var found = FoundLines()
      let query = CollectionSearch(text, annotate: state.annotate)
      for entry in entries {
        query?.add(entry, to: &found)
      }
      found.isComplete = true
      send(.found(found, search: search))
    case .list(let request, let entries) where library == nil:
      let filter = EntryFilter(annotate: state.annotate)
      guard let window = filter.window(request, of: entries) else { break }
      if request.scope.needsCoverage {
        compared(.list(window, isWhole: true))
      } else {
        send(.listed(window))
      }
    case .list(let request, _) where request.scope.isByStory:
      if let library { compared(.list(library.window(request), isWhole: false)) }
    case .decide(let edit): compared(.decide(edit))
    case .undoDecision(let isRedo): compared(.undoDecision(isRedo: isRedo))
    case .copy(let text): copied = text
    case .recall, .remember: remember(effect)
    case .keepPlace where library == nil: remember(effect)
    case .elsewhere(let id) where library == nil: compared(.elsewhere(id))
    case .dossier(let id, let actor): compared(.dossier(id, actor))
    case .explain(let id, let article, let what):
      send(
        .dossier(
          Dossier(what, in: article, state.annotate(article), entry: id, reasons: nil)))
    case .cancelFind, .redraw: break
    case .quit: hasQuit = true
    default: if let library { for event in library.answer(effect) { send(event) } }
    }
  }

  /// Answers what the comparison of all articles tells, made anew.
  private mutating func compared(_ question: CoverageQuestion) {
    var coverage = Coverage(decisions: decisions)
    for entry in state.entries + Array(state.stored.values) {
      guard let article = entry.article ?? library?.article(entry.id).article else { continue }
      coverage.add(ArticleAccount(article, state.annotate(article)), number: entry.id.number)
    }
    let answer = question.answer(&coverage)
    if decisions.inForce != coverage.decisions.inForce {
      try? memory?.keep(coverage.decisions)
    }
    decisions = coverage.decisions
    if let answer { send(answer) }
  }

  private mutating func remember(_ effect: Effect) {
    guard let memory else { return }
    do {
      switch effect {
      case .recall(let article): send(.recalled(try memory.recall([article])))
      case .remember(let readings, let takesIn):
        for (article, reading) in readings {
          try memory.keep(reading, of: article, takesIn: takesIn)
        }
      case .keepPlace(let place): try memory.keep(place)
      default: break
      }
    } catch {
      send(.failed("\(error)"))
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
