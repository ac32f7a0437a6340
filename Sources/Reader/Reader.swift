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
    let memory = feed.memory.map { MemoryWork($0, mailbox: mailbox) }
    let coverage = CoverageWork(
      mailbox: mailbox, library: feed.library, decisions: feed.library ?? feed.memory)
    let work = BackgroundWork(
      mailbox: mailbox, annotate: feed.annotate,
      coverage: library == nil ? coverage : nil)
    let desk = Desk(work: work, library: library, memory: memory, coverage: coverage)
    defer { desk.finish() }
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
        default:
          library?.keyCame()
          effects += state.update(.terminal(event))
        }
      }
      if effects.contains(where: \.isQuit) {
        for effect in effects { desk.perform(effect, screen) }
        return .quit
      }
      // What the library gives at once stands in the frame of the key that wanted it.
      if library != nil, !hasWaited, effects.contains(where: \.isAwaited) {
        for effect in effects where effect.isAwaited {
          desk.perform(effect, screen)
        }
        effects.removeAll(where: \.isAwaited)
        hasWaited = true
        events = screen.nextEvents(within: answerPatience)
        continue
      }
      hasWaited = false
      // The frame first: what it sets going in the background may take its processor.
      screen.present(view(state, screen.size))
      for effect in effects { desk.perform(effect, screen) }
      effects = []
      events = screen.nextEvents()
    }
  }

  /// How long the first frame waits for the first article, in milliseconds.
  private static let firstFramePatience = 10
  /// How long a frame waits for what the library may answer at once, in milliseconds.
  private static let answerPatience = 4
}
