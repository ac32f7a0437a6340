internal import NewsModel
internal import TerminalKit

/// All that the reader shows and knows. `update` changes it, `view` draws it; neither touches
/// anything else.
struct ReaderState: Sendable {
  var size: Size
  var pane = Pane.list
  var isZoomed = false
  var showsActors = true
  /// The longest line of the text pane, in columns.
  var longestLine = 76

  var entries: [Entry] = []
  var isLoading = true
  /// The article whose text is shown.
  var selected: EntryID?
  var listTop = 0

  var open: OpenText?
  var selectedActor: Actor.ID?
  var actorTop = 0

  var focus: Focus?
  /// The same actor in the open article.
  var focusedID: Actor.ID?
  /// In how many of the articles annotated so far it occurs.
  var focusedArticleCount = 0

  var search: Search?
  var overlay: Overlay?
  var jumps = JumpList()
  var message: Message?
  /// The keys typed so far of a command of several keys.
  var pendingKeys: [Key] = []
  /// What a second press of a jump at the end of an article does.
  var crossing: Crossing?
  /// Whether there was any key or click.
  var hasBegun = false
  /// Whether the last key was an interrupt.
  var isInterrupted = false

  var shelf = AnnotationShelf()
  /// How articles are annotated.
  let annotate: @Sendable (Article) -> Annotation
  /// What has been asked for since the last event.
  var effects: [Effect] = []

  init(size: Size, annotate: @escaping @Sendable (Article) -> Annotation) {
    self.size = size
    self.annotate = annotate
  }

  /// A line for the right half of the status line, until the next key.
  struct Message: Hashable, Sendable {
    var text: String
    var isAlert = false
  }

  /// The article a jump goes on to when the same key is pressed again.
  struct Crossing: Hashable, Sendable {
    var action: Action
    var entry: EntryID
  }

  var layout: Layout {
    Layout(
      size: size, pane: pane, isZoomed: isZoomed, showsActors: showsActors,
      needsTitle: open?.needsTitle ?? false)
  }

  /// What is known of the open article's actors; `nil` while it is being read.
  var marks: ArticleMarks? { open.flatMap { shelf[$0.entry] } }

  func entry(_ id: EntryID) -> Entry { entries[id.number] }

  /// The rows of a pane; where it is not shown, of the largest one that could be.
  func rows(of pane: Pane) -> Int { max(1, (layout[pane]?.rows ?? size.rows - 1)) }

  /// The measure the open article is set to.
  var measure: Int {
    let area = layout.text ?? Area(column: 0, row: 0, columns: size.columns, rows: size.rows)
    return TextColumns(area, longest: longestLine).measure
  }
}

/// A search in one pane, as it is typed or kept.
struct Search: Sendable {
  let pane: Pane
  var editor = LineEditor()
  /// Whether keys go into the query.
  var isTyping = true
  /// What is looked for: one text, or the words of a search over all articles.
  var matchers: [TextMatcher] = []
  /// Every match in the open article, in reading order; empty in the other panes.
  var matches: [TextRange] = []
  let origin: Origin

  /// Where everything stood before.
  struct Origin: Sendable {
    var place: Place?
    var selectedActor: Actor.ID?
    var listTop: Int
    var actorTop: Int
  }

  var query: String { editor.text }

  /// How many matches begin at or before a byte: the number of the match there.
  func number(at offset: Int) -> Int {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What covers the panes and takes the keys.
enum Overlay: Sendable {
  /// - Parameter top: the first line in sight.
  case help(top: Int)
  case find(Find)
  case palette(Palette)
}

/// The search over all open articles.
struct Find: Sendable {
  var editor = LineEditor()
  /// Tells the results of this search from those of one before.
  var search = 0
  var found = FoundLines()
  var selected = 0
}

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
