internal import NewsModel
internal import TerminalKit

/// All that the reader shows and knows. `update` changes it, `view` draws it; neither touches
/// anything else.
struct ReaderState: Sendable {
  var size: Size
  var pane = Pane.list
  var isZoomed = false
  var showsActors = true
  var takesMouse = true
  /// The longest line of the text pane, in columns.
  var longestLine = 76

  /// Whether the articles lie in a library; otherwise all of them are in memory.
  var isLibrary = false
  /// The articles in memory, by number.
  var entries: [Entry] = []
  /// What is known of a library's articles: of the rows at hand.
  var stored: [EntryID: Entry] = [:]
  var list = ArticleList()
  var isLoading = true
  /// The article whose text is shown.
  var selected: EntryID?
  /// The saved search the list's cursor is on; `nil` when it is on the selected article.
  var folder: Int?
  /// The first row of the list in sight, an index into `list.rows`.
  var listTop = 0
  var searches: [SavedSearch] = []
  /// What the list waits for.
  var listing = Listing()
  /// The list as it was before saved searches and filters were gone into, the outermost first.
  var outerLists: [ListOrigin] = []

  var open: OpenText?
  /// Where to go in the selected article when it has come from the library.
  var landing: Landing?
  /// Where the reader left the articles in memory.
  var places: [EntryID: Place] = [:]
  /// What was done with articles in memory.
  var log = ReadingLog()
  /// The articles with which something was done: what was read of them from the library before the
  /// change was kept does not undo it.
  var touched: Set<EntryID> = []
  var selectedActor: Actor.ID?
  var actorTop = 0

  /// What other articles have of the open one.
  var elsewhere: Elsewhere?
  /// The open article with what was decided about its actors.
  var decided: DecidedMarks?

  var focus: Focus?
  /// The same actor in the open article.
  var focusedID: Actor.ID?
  /// In how many of the articles annotated so far it occurs.
  var focusedArticleCount = 0

  var search: Search?
  var prompt: Prompt?
  var overlay: Overlay?
  var jumps = JumpList()
  /// Places marked with letters.
  var bookmarks: [Character: Place] = [:]
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
  /// The opened articles whose annotation is under way in the background.
  var awaited: Set<EntryID> = []
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
  var marks: ArticleMarks? {
    guard let open else { return nil }
    return decided?.entry == open.entry ? decided?.marks : shelf[open.entry]
  }

  func entry(_ id: EntryID) -> Entry {
    if !isLibrary, entries.indices.contains(id.number) { return entries[id.number] }
    return stored[id] ?? Entry(stored: id, title: "")
  }

  /// The text of an article where it is at hand.
  func article(of id: EntryID) -> Article? {
    isLibrary ? shelf.article(of: id) : entry(id).article
  }

  /// The rows of a pane; where it is not shown, of the largest one that could be.
  func rows(of pane: Pane) -> Int { max(1, (layout[pane]?.rows ?? size.rows - 1)) }

  /// The measure the open article is set to.
  var measure: Int {
    let area = layout.text ?? Area(column: 0, row: 0, columns: size.columns, rows: size.rows)
    return TextColumns(area, longest: longestLine).measure
  }
}
