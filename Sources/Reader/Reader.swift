public import TerminalKit

/// The reader: articles, text and actors in three panes.
///
/// Inside it is `ReaderState.update`, which folds events into a state, and `view`, which draws the
/// state as cells; both are pure. Here they meet the screen and the background.
public enum Reader {
  /// How a session ended.
  public enum Ending: Hashable, Sendable {
    case quit
    /// A signal asked for it: close the screen and pass the signal on.
    case signal(Int32)
  }

  /// Shows the articles of a feed until the user quits. The first frame shows what is there by then,
  /// and the rest comes in while the reader is up.
  public static func run(on screen: some Screen, _ feed: ArticleFeed) -> Ending {
    let mailbox = Mailbox<ReaderEvent>(waking: screen.waker)
    let library = feed.library.map { LibraryWork($0, mailbox: mailbox) }
    let coverage = CoverageWork(mailbox: mailbox, library: feed.library)
    let work = BackgroundWork(
      mailbox: mailbox, annotate: feed.annotate,
      coverage: library == nil ? coverage : nil)
    defer { library?.finish() }
    var state = ReaderState(size: screen.size, annotate: feed.annotate)
    screen.theme = ReaderTheme(screen.colors)
    feed.connect(to: mailbox)
    // Articles on disk are here before anyone sees a frame without them.
    var events = screen.nextEvents(within: firstFramePatience)
    var effects: [Effect] = []
    var hasWaited = false
    while true {
      for event in events {
        switch event {
        case .terminate(let signal): return .signal(signal)
        case .background: screen.theme = ReaderTheme(screen.colors)
        case .wake:
          for message in mailbox.take() { effects += state.update(message) }
        default: effects += state.update(.terminal(event))
        }
      }
      if effects.contains(where: \.isQuit) {
        for effect in effects { perform(effect, work, library, coverage, screen) }
        return .quit
      }
      // What the library gives at once stands in the frame of the key that wanted it.
      if library != nil, !hasWaited, effects.contains(where: \.isAwaited) {
        for effect in effects where effect.isAwaited {
          perform(effect, work, library, coverage, screen)
        }
        effects.removeAll(where: \.isAwaited)
        hasWaited = true
        events = screen.nextEvents(within: answerPatience)
        continue
      }
      hasWaited = false
      // The frame first: what it sets going in the background may take its processor.
      screen.present(view(state, screen.size))
      for effect in effects { perform(effect, work, library, coverage, screen) }
      effects = []
      events = screen.nextEvents()
    }
  }

  /// How long the first frame waits for the first article, in milliseconds.
  private static let firstFramePatience = 10
  /// How long a frame waits for what the library may answer at once, in milliseconds.
  private static let answerPatience = 4

  private static func perform(
    _ effect: Effect, _ work: BackgroundWork, _ library: LibraryWork?, _ coverage: CoverageWork,
    _ screen: some Screen
  ) {
    switch effect {
    case .annotate(let id, let article, let isUrgent):
      work.annotate(id, article, isUrgent: isUrgent)
    case .typeset(let id, let article, let measure):
      work.typeset(id, article, measure: measure)
    case .find(let text, let query, let entries, let search):
      if let library {
        library.find(text, search: search)
      } else {
        work.find(query, in: entries, search: search)
      }
    case .cancelFind:
      work.cancelFind()
      library?.cancelFind()
    case .list(let request, let entries):
      if let library { library.list(request) } else { work.list(request, in: entries) }
    case .tally(let window): library?.tally(window)
    case .load(let id, let isUrgent): library?.load(id, isUrgent: isUrgent)
    case .change(let change, let isLogged): library?.keep(change, isLogged: isLogged)
    case .undo: library?.undo()
    case .redo: library?.redo()
    case .keepPlace(let place): library?.keep(place)
    case .keepSession(let session): library?.keep(session)
    case .saveSearch(let search): library?.save(search)
    case .deleteSearch(let search): library?.delete(search)
    case .count(let focus): library?.count(focus)
    case .seek(let seek): library?.seek(seek)
    case .elsewhere(let id): coverage.ask(.elsewhere(id))
    case .dossier(let id, let actor): coverage.ask(.dossier(id, actor))
    case .decide(let edit): coverage.ask(.decide(edit))
    case .undoDecision(let isRedo): coverage.ask(.undoDecision(isRedo: isRedo))
    case .explain(let id, let article, let what): work.explain(id, article, what)
    case .redraw: screen.repaint()
    case .quit: break
    }
  }
}
