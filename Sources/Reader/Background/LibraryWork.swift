internal import Glibc
internal import NewsModel
internal import Synchronization
internal import TerminalKit

/// Asks a library what the reader wants to know, off the thread that reads keys.
///
/// Rows, searches and counts each end the question of their kind before them. Changes are written one
/// after the other, and the last one is in when `finish` returns.
final class LibraryWork: Sendable {
  private enum Kind: Int {
    case list, tally, find, seek, count
  }

  private struct Writes {
    var waiting: [@Sendable () throws -> ReaderEvent?] = []
    /// The latest place of the session: only the last one counts.
    var session: Session?
    var isRunning = false
  }

  private let library: any ArticleLibrary
  private let mailbox: Mailbox<ReaderEvent>
  private let questions = Mutex<[Int: Cancellation]>([:])
  private let loads = Mutex<(waiting: [EntryID], isRunning: Bool)>(([], false))
  private let writes = Mutex(Writes())
  /// The article asked for last.
  private let visible = Mutex<EntryID?>(nil)

  /// What can wait begins when the first screens are there, in microseconds.
  private static let upkeepDelay: UInt32 = 2_000_000

  init(_ library: any ArticleLibrary, mailbox: Mailbox<ReaderEvent>) {
    self.library = library
    self.mailbox = mailbox
    startThread { library.watch { mailbox.post(.libraryChanged) } }
    startThread { [self] in
      usleep(Self.upkeepDelay)
      library.refresh {
        visible.withLock { $0.map { [$0] } ?? [] }
      } changed: {
        mailbox.post(.loaded($0))
      }
    }
  }

  // MARK: Questions

  func list(_ request: ListRequest) {
    ask(.list) { [library, mailbox] cancellation in
      guard let window = try library.window(request, cancellation) else { return }
      mailbox.post(.listed(window))
      guard window.problem == nil, !cancellation.isCancelled,
        let tally = try library.tally(window, cancellation)
      else { return }
      mailbox.post(.tallied(tally))
    }
  }

  func tally(_ window: ListWindow) {
    ask(.tally) { [library, mailbox] cancellation in
      if let tally = try library.tally(window, cancellation) { mailbox.post(.tallied(tally)) }
    }
  }

  func find(_ query: String, search: Int) {
    ask(.find) { [library, mailbox] cancellation in
      try library.find(query, cancellation) { mailbox.post(.found($0, search: search)) }
    }
  }

  func cancelFind() { replace(.find, by: nil) }

  func seek(_ seek: Seek) {
    ask(.seek) { [library, mailbox] cancellation in
      let found = try library.seek(seek, cancellation)
      if !cancellation.isCancelled { mailbox.post(.sought(seek, found)) }
    }
  }

  func count(_ focus: Focus) {
    ask(.count) { [library, mailbox] cancellation in
      if let count = try library.count(focus, cancellation) {
        mailbox.post(.counted(key: focus.key, count))
      }
    }
  }

  private func ask(_ kind: Kind, _ body: @escaping @Sendable (Cancellation) throws -> Void) {
    let cancellation = Cancellation()
    replace(kind, by: cancellation)
    startThread { [mailbox] in
      do {
        try body(cancellation)
      } catch {
        if !cancellation.isCancelled { mailbox.post(.failed("\(error)")) }
      }
    }
  }

  private func replace(_ kind: Kind, by new: Cancellation?) {
    let old = questions.withLock { questions in
      defer { questions[kind.rawValue] = new }
      return questions[kind.rawValue]
    }
    old?.cancel()
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
    start { $0.session = session }
  }

  private func write(_ body: @escaping @Sendable () throws -> ReaderEvent?) {
    start { $0.waiting.append(body) }
  }

  private func start(_ add: (inout Writes) -> Void) {
    let mustStart = writes.withLock { writes in
      add(&writes)
      defer { writes.isRunning = true }
      return !writes.isRunning
    }
    guard mustStart else { return }
    startThread { [self] in
      while let body = nextWrite() {
        do {
          if let event = try body() { mailbox.post(event) }
        } catch {
          mailbox.post(.failed("\(error)"))
        }
      }
    }
  }

  private func nextWrite() -> (@Sendable () throws -> ReaderEvent?)? {
    writes.withLock { writes in
      if !writes.waiting.isEmpty { return writes.waiting.removeFirst() }
      if let session = writes.session {
        writes.session = nil
        return { [library] in
          try library.keep(session)
          return nil
        }
      }
      writes.isRunning = false
      return nil
    }
  }

  /// Waits until everything that was changed is kept.
  func finish() {
    // Nothing tells when a thread is done; the last write of a session takes a millisecond or two.
    for _ in 0..<2000 where writes.withLock({ $0.isRunning }) { usleep(1000) }
  }
}
