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
    let work = BackgroundWork(mailbox: mailbox, annotate: feed.annotate)
    var state = ReaderState(size: screen.size, annotate: feed.annotate)
    screen.theme = ReaderTheme(screen.colors)
    feed.connect(to: mailbox)
    // Articles on disk are here before anyone sees a frame without them.
    var events = screen.nextEvents(within: firstFramePatience)
    while true {
      var effects: [Effect] = []
      for event in events {
        switch event {
        case .terminate(let signal): return .signal(signal)
        case .background: screen.theme = ReaderTheme(screen.colors)
        case .wake:
          for message in mailbox.take() { effects += state.update(message) }
        default: effects += state.update(.terminal(event))
        }
      }
      // The frame first: what it sets going in the background may take its processor.
      if !effects.contains(where: \.isQuit) { screen.present(view(state, screen.size)) }
      for effect in effects {
        if effect.isQuit { return .quit }
        perform(effect, work, screen)
      }
      events = screen.nextEvents()
    }
  }

  /// How long the first frame waits for the first article, in milliseconds.
  private static let firstFramePatience = 10

  private static func perform(_ effect: Effect, _ work: BackgroundWork, _ screen: some Screen) {
    switch effect {
    case .annotate(let id, let article, let isUrgent):
      work.annotate(id, article, isUrgent: isUrgent)
    case .typeset(let id, let article, let measure):
      work.typeset(id, article, measure: measure)
    case .find(let query, let entries, let search):
      work.find(query, in: entries, search: search)
    case .cancelFind: work.cancelFind()
    case .redraw: screen.repaint()
    case .quit: break
    }
  }
}
