internal import NewsModel
internal import Synchronization
internal import TerminalKit

/// Does what takes longer than a frame, off the thread that reads keys. Answers come back through the
/// mailbox, which wakes the loop.
///
/// On threads of its own, which end when there is nothing to do: the pool behind Swift's tasks wakes up
/// once a second for as long as the program lives.
final class BackgroundWork: Sendable {
  private struct Job {
    var entry: EntryID
    var article: Article
    var isUrgent: Bool
    /// Whether nothing was waiting behind it when it was taken.
    var isLast = false
  }

  private struct Queue {
    var urgent: [Job] = []
    var waiting: [Job] = []
    /// The first of `waiting` that is still to be done.
    var next = 0
    var isRunning = false

    mutating func take() -> Job? {
      if let job = urgent.popLast() { return job }
      if next < waiting.count {
        next += 1
        var job = waiting[next - 1]
        job.isLast = next == waiting.count
        return job
      }
      waiting = []
      next = 0
      isRunning = false
      return nil
    }
  }

  /// How many annotations nobody waits for are handed over at once: each hand-over is a frame.
  private static let batchSize = 32

  private let mailbox: Mailbox<ReaderEvent>
  private let annotate: @Sendable (Article) -> Annotation
  /// Compares the articles in memory with one another; nobody does for those of a library.
  private let coverage: CoverageWork?
  private let queue = Mutex(Queue())
  private let searching = LatestQuestion()
  private let listing = LatestQuestion()

  init(
    mailbox: Mailbox<ReaderEvent>, annotate: @escaping @Sendable (Article) -> Annotation,
    coverage: CoverageWork?
  ) {
    self.mailbox = mailbox
    self.coverage = coverage
    self.annotate = annotate
  }

  /// Annotates one article after the other, the urgent ones first.
  func annotate(_ id: EntryID, _ article: Article, isUrgent: Bool) {
    let mustStart = queue.withLock { queue in
      let job = Job(entry: id, article: article, isUrgent: isUrgent)
      if isUrgent { queue.urgent.append(job) } else { queue.waiting.append(job) }
      defer { queue.isRunning = true }
      return !queue.isRunning
    }
    guard mustStart else { return }
    startThread { [self] in
      var batch: [Annotated] = []
      var accounts: [(EntryID, ArticleAccount)] = []
      while let job = queue.withLock({ $0.take() }) {
        let annotation = annotate(job.article)
        batch.append(Annotated(entry: job.entry, annotation: annotation))
        if coverage != nil { accounts.append((job.entry, ArticleAccount(job.article, annotation))) }
        if job.isUrgent || job.isLast || batch.count == Self.batchSize {
          mailbox.post(.annotated(batch))
          batch = []
          coverage?.add(accounts)
          accounts = []
        }
      }
    }
  }

  func typeset(_ id: EntryID, _ article: Article, measure: Int) {
    startThread { [mailbox] in
      mailbox.post(.typeset(id, Page(article, measure: measure)))
    }
  }

  /// Searches all articles; a search still running ends.
  func find(_ text: String, in entries: [Entry], search number: Int) {
    let cancellation = searching.ask()
    startThread { [mailbox, annotate] in
      var found = FoundLines()
      var shown = 0
      let search = CollectionSearch(text, annotate: annotate)
      found.problem = search?.problem
      for entry in entries {
        if cancellation.isCancelled { return }
        search?.add(entry, to: &found)
        // The first screenful at once, then only the end: more frames would tell nobody anything.
        if shown == 0, found.lines.count >= 60 {
          shown = found.lines.count
          mailbox.post(.found(found, search: number))
        }
      }
      found.isComplete = true
      mailbox.post(.found(found, search: number))
    }
  }

  /// Lists the entries that a query finds; a list still being made ends.
  func list(_ request: ListRequest, in entries: [Entry]) {
    let cancellation = listing.ask()
    startThread { [mailbox, coverage, annotate] in
      let filter = EntryFilter(annotate: annotate)
      guard let window = filter.window(request, of: entries, cancellation) else { return }
      if request.scope.needsCoverage, let coverage {
        coverage.ask(.list(window, isWhole: true))
      } else {
        mailbox.post(.listed(window))
      }
    }
  }

  /// Says why the model decided as it did, from the attribution itself.
  func explain(_ id: EntryID, _ article: Article, _ what: Explained) {
    startThread { [mailbox, annotate] in
      let annotation = annotate(article)
      mailbox.post(.dossier(Dossier(explaining: what, in: article, annotation, entry: id)))
    }
  }

  /// Tells the reader what could not be done.
  func report(_ reason: String) { mailbox.post(.failed(reason)) }

  func cancelFind() { searching.cancel() }
}
