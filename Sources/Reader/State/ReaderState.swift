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
