public import NewsLibrary
public import NewsModel
internal import Synchronization
internal import TerminalKit

/// Articles on their way to the reader. Reading begins with `init`, on a thread of its own, so that
/// the first article is ready when the screen is.
public final class ArticleFeed: Sendable {
  private struct State {
    /// What has come before there is a reader to take it.
    var kept: [ReaderEvent] = []
    var mailbox: Mailbox<ReaderEvent>?
  }

  let annotate: @Sendable (Article) -> Annotation
  let library: (any ArticleLibrary)?
  /// What keeps stars, tags and notes of articles that are in no library.
  let memory: (any ReadingMemory)?
  private let state = Mutex(State())

  /// - Parameters:
  ///   - libraryPath: the library that remembers what is done with the articles, and takes in those
  ///     with a star, a tag or a note. It need not be there. `nil` forgets with the session.
  ///   - annotate: called on several threads.
  ///   - read: hands over all inputs, in the order of the list; may wait for files and pipes.
  public init(
    remembersIn libraryPath: String? = nil,
    annotate: @escaping @Sendable (Article) -> Annotation = { Annotator().annotate($0) },
    reading read: @escaping @Sendable (_ deliver: (Arrival) -> Void) -> Void
  ) {
    self.annotate = annotate
    library = nil
    memory = libraryPath.map { LibraryMemory(path: $0) }
    startThread { [self] in
      read { post(.arrived($0)) }
      post(.allArrived)
    }
  }

  /// The articles of a library. It is opened at once, on a thread of its own.
  init(
    _ library: any ArticleLibrary,
    annotate: @escaping @Sendable (Article) -> Annotation = { Annotator().annotate($0) }
  ) {
    self.annotate = annotate
    self.library = library
    memory = nil
    startThread { [self] in post(.opened(library.opening())) }
  }

  /// The articles of a library, which is opened by now.
  public convenience init(_ library: Library) { self.init(LibraryArticles(library)) }

  /// Everything from now on goes to `mailbox`, and at once what has come before.
  func connect(to mailbox: Mailbox<ReaderEvent>) {
    state.withLock { state in
      for event in state.kept { mailbox.post(event) }
      state.kept = []
      state.mailbox = mailbox
    }
  }

  private func post(_ event: ReaderEvent) {
    state.withLock { state in
      if let mailbox = state.mailbox { mailbox.post(event) } else { state.kept.append(event) }
    }
  }
}
