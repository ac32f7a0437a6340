internal import NewsModel
internal import Synchronization
internal import TerminalKit

/// Does what takes longer than a frame, off the thread that reads keys. Answers come back through the
/// mailbox, which wakes the loop.
final class BackgroundWork: Sendable {
  private struct Queue {
    var urgent: [(EntryID, Article)] = []
    var waiting: [(EntryID, Article)] = []
    /// The first of `waiting` that is still to be done.
    var next = 0
    var isRunning = false

    mutating func take() -> (EntryID, Article)? {
      if let job = urgent.popLast() { return job }
      if next < waiting.count {
        next += 1
        return waiting[next - 1]
      }
      waiting = []
      next = 0
      isRunning = false
      return nil
    }
  }

  private let mailbox: Mailbox<ReaderEvent>
  private let annotate: @Sendable (Article) -> Annotation
  private let queue = Mutex(Queue())
  private let search = Mutex<Task<Void, Never>?>(nil)

  init(mailbox: Mailbox<ReaderEvent>, annotate: @escaping @Sendable (Article) -> Annotation) {
    self.mailbox = mailbox
    self.annotate = annotate
  }

  /// Annotates one article after the other, the urgent ones first.
  func annotate(_ id: EntryID, _ article: Article, isUrgent: Bool) {
    let mustStart = queue.withLock { queue in
      if isUrgent {
        queue.urgent.append((id, article))
      } else {
        queue.waiting.append((id, article))
      }
      defer { queue.isRunning = true }
      return !queue.isRunning
    }
    guard mustStart else { return }
    Task.detached(priority: .utility) { [self] in
      while let (id, article) = queue.withLock({ $0.take() }) {
        mailbox.post(.annotated(id, annotate(article)))
      }
    }
  }

  func typeset(_ id: EntryID, _ article: Article, measure: Int) {
    Task.detached(priority: .userInitiated) { [mailbox] in
      mailbox.post(.typeset(id, Page(article, measure: measure)))
    }
  }

  /// Searches all articles; a search still running ends.
  func find(_ query: KeywordQuery, in entries: [Entry], search number: Int) {
    let task = Task.detached(priority: .userInitiated) { [mailbox] in
      var found = FoundLines()
      var shown = 0
      for entry in entries {
        if Task.isCancelled { return }
        guard let article = entry.article else { continue }
        CollectionSearch(query: query).add(article, entry: entry.id, to: &found)
        // The first screenful at once, then only the end: more frames would tell nobody anything.
        if shown == 0, found.lines.count >= 60 {
          shown = found.lines.count
          mailbox.post(.found(found, search: number))
        }
      }
      found.isComplete = true
      mailbox.post(.found(found, search: number))
    }
    replaceSearch(by: task)
  }

  func cancelFind() { replaceSearch(by: nil) }

  private func replaceSearch(by task: Task<Void, Never>?) {
    let old = search.withLock { search in
      defer { search = task }
      return search
    }
    old?.cancel()
  }
}
