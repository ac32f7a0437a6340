internal import NewsModel
internal import Synchronization
internal import TerminalKit

/// Asks a library what the reader wants to know, off the thread that reads keys.
///
/// Rows, searches and counts each end the question of their kind before them. Changes are written one
/// after the other, and the last one is in when `finish` returns.
final class LibraryWork: Sendable {
  private let library: any ArticleLibrary
  private let mailbox: Mailbox<ReaderEvent>
  private let listing = LatestQuestion()
  private let tallying = LatestQuestion()
  private let searching = LatestQuestion()
  private let seeking = LatestQuestion()
  private let counting = LatestQuestion()
  private let loads = Mutex<(waiting: [EntryID], isRunning: Bool)>(([], false))
  private let writes = SerialQueue()
  /// The latest place of the session: only the last one counts.
  private let session = Mutex<Session?>(nil)
  /// The article asked for last.
  private let visible = Mutex<EntryID?>(nil)
  private let quiet = Quiet()

  init(_ library: any ArticleLibrary, mailbox: Mailbox<ReaderEvent>) {
    self.library = library
    self.mailbox = mailbox
    startThread { library.watch { mailbox.post(.libraryChanged) } }
    startThread { [self] in
      library.refresh {
        quiet.wait()
      } visible: {
        visible.withLock { $0.map { [$0] } ?? [] }
      } changed: {
        mailbox.post(.loaded($0))
      }
    }
  }

  /// What can wait gives way to whoever is typing.
  func keyCame() { quiet.keyCame() }

  // MARK: Questions

  /// - Parameter group: puts the rows under the headings of their stories, where that is wanted.
  func list(_ request: ListRequest, group: @escaping @Sendable (ListWindow) -> Void) {
    ask(listing.ask()) { [library, mailbox] cancellation in
      guard let window = try library.window(request, cancellation) else { return }
      if request.scope.isByStory, window.problem == nil { return group(window) }
      mailbox.post(.listed(window))
      guard window.problem == nil, !cancellation.isCancelled,
        let tally = try library.tally(window, cancellation)
      else { return }
      mailbox.post(.tallied(tally))
    }
  }

  func tally(_ window: ListWindow) {
    ask(tallying.ask()) { [library, mailbox] cancellation in
      if let tally = try library.tally(window, cancellation) { mailbox.post(.tallied(tally)) }
    }
  }

  func find(_ query: String, search: Int) {
    ask(searching.ask()) { [library, mailbox] cancellation in
      try library.find(query, cancellation) { mailbox.post(.found($0, search: search)) }
    }
  }

  func cancelFind() { searching.cancel() }

  func seek(_ seek: Seek) {
    ask(seeking.ask()) { [library, mailbox] cancellation in
      let found = try library.seek(seek, cancellation)
      if !cancellation.isCancelled { mailbox.post(.sought(seek, found)) }
    }
  }

  func count(_ focus: Focus) {
    ask(counting.ask()) { [library, mailbox] cancellation in
      if let count = try library.count(focus, cancellation) {
        mailbox.post(.counted(key: focus.key, count))
      }
    }
  }

  private func ask(
    _ cancellation: Cancellation, _ body: @escaping @Sendable (Cancellation) throws -> Void
  ) {
    startThread { [mailbox] in
      do {
        try body(cancellation)
      } catch {
        if !cancellation.isCancelled { mailbox.post(.failed("\(error)")) }
      }
    }
  }

  // MARK: Articles

  /// Fetches an article; the one asked for last comes first.
  func load(_ id: EntryID, isUrgent: Bool) {
    if isUrgent { visible.withLock { $0 = id } }
    if isUrgent {
      startThread { [self] in load(id) }
      return
    }
    let mustStart = loads.withLock { loads in
      loads.waiting.append(id)
      // Whoever holds a key down goes past more articles than anybody will look at.
      if loads.waiting.count > 8 { loads.waiting.removeFirst() }
      defer { loads.isRunning = true }
      return !loads.isRunning
    }
    guard mustStart else { return }
    startThread { [self] in
      while let id = nextLoad() { load(id) }
    }
  }

  private func nextLoad() -> EntryID? {
    loads.withLock { loads in
      let id = loads.waiting.popLast()
      if id == nil { loads.isRunning = false }
      return id
    }
  }

  private func load(_ id: EntryID) {
    do {
      mailbox.post(.loaded(try library.article(id)))
    } catch {
      mailbox.post(.notLoaded(id, reason: "\(error)"))
    }
  }

  // MARK: Changes

  func keep(_ change: ReadingChange, isLogged: Bool) {
    write { [library] in
      try library.keep(change, isLogged: isLogged)
      return nil
    }
  }

  func undo() { write { [library] in .undone(label: try library.undo(), isRedo: false) } }
  func redo() { write { [library] in .undone(label: try library.redo(), isRedo: true) } }

  func keep(_ place: Place) {
    write { [library] in
      try library.keep(place)
      return nil
    }
  }

  func save(_ search: SavedSearch) {
    write { [library] in
      try library.save(search)
      return nil
    }
  }

  func delete(_ search: SavedSearch) {
    write { [library] in
      try library.delete(search)
      return nil
    }
  }

  func keep(_ session: Session) {
    if let id = session.selected { visible.withLock { $0 = id } }
    let isWaiting = self.session.withLock { last in
      defer { last = session }
      return last != nil
    }
    guard !isWaiting else { return }
    write { [self] in
      let latest = self.session.withLock { session in
        defer { session = nil }
        return session
      }
      if let latest { try library.keep(latest) }
      return nil
    }
  }

  private func write(_ body: @escaping @Sendable () throws -> ReaderEvent?) {
    writes.add { [mailbox] in
      do {
        if let event = try body() { mailbox.post(event) }
      } catch {
        mailbox.post(.failed("\(error)"))
      }
    }
  }

  /// Waits until everything that was changed is kept.
  func finish() { writes.finish() }
}
