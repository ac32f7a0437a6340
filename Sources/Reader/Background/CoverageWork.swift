internal import NewsModel
internal import Synchronization
internal import TerminalKit

/// Compares articles with one another, on a thread of its own that ends when there is nothing to do:
/// those in memory, or of a library those of the same days and those with the actor in question.
final class CoverageWork: Sendable {
  private struct Queue {
    var waiting: [@Sendable (inout Coverage) -> ReaderEvent?] = []
    var isRunning = false
  }

  private let mailbox: Mailbox<ReaderEvent>
  private let queue = Mutex(Queue())
  /// Held by the thread that works, for as long as a piece of work takes.
  private let coverage = Mutex(Coverage())

  private let library: (any ArticleLibrary)?
  /// The article asked about last: work for another one ends.
  private let wanted = Mutex<EntryID?>(nil)

  /// Of a library, so many articles of the same days are compared with one.
  private static let neighbourCount = 200
  /// More articles than this are not kept at hand.
  private static let capacity = 1200

  init(mailbox: Mailbox<ReaderEvent>, library: (any ArticleLibrary)? = nil) {
    self.mailbox = mailbox
    self.library = library
  }

  /// Takes articles in.
  func add(_ accounts: [(EntryID, ArticleAccount)]) {
    guard !accounts.isEmpty else { return }
    start { coverage in
      for (id, account) in accounts { coverage.add(account, number: id.number) }
      return .coverageChanged
    }
  }

  func ask(_ question: CoverageQuestion) {
    guard let library else { return start { question.answer(&$0) } }
    if case .elsewhere(let id) = question { wanted.withLock { $0 = id } }
    start { [self] coverage in
      do {
        try gather(for: question, from: library, into: &coverage)
      } catch {
        return .failed("\(error)")
      }
      return question.answer(&coverage)
    }
  }

  /// Takes in what a question is about.
  private func gather(
    for question: CoverageQuestion, from library: any ArticleLibrary, into coverage: inout Coverage
  ) throws {
    var ids: [EntryID] = []
    var center: EntryID?
    switch question {
    case .elsewhere(let id):
      ids = [id] + (try library.neighbours(of: id, limit: Self.neighbourCount))
      center = id
    case .dossier(let id, let actor):
      let stored = try library.article(id)
      let name = stored.annotation.map {
        $0.actors.indices.contains(actor.index) ? $0[actor].name : ""
      }
      ids = [id] + (try library.articles(with: name ?? "", limit: Self.neighbourCount))
    case .list, .decide, .undoDecision: break
    }
    if coverage.count > Self.capacity { coverage = Coverage() }
    for id in ids where coverage.account(of: id.number) == nil {
      // The reader has gone on.
      if let center, wanted.withLock({ $0 }) != center { return }
      let stored = try library.article(id)
      guard let annotation = stored.annotation else { continue }
      coverage.add(ArticleAccount(stored.article, annotation), number: id.number)
    }
  }

  private func start(_ body: @escaping @Sendable (inout Coverage) -> ReaderEvent?) {
    let mustStart = queue.withLock { queue in
      queue.waiting.append(body)
      defer { queue.isRunning = true }
      return !queue.isRunning
    }
    guard mustStart else { return }
    startThread { [self] in
      while let body = next() {
        if let event = coverage.withLock({ body(&$0) }) { mailbox.post(event) }
      }
    }
  }

  private func next() -> (@Sendable (inout Coverage) -> ReaderEvent?)? {
    queue.withLock { queue in
      if queue.waiting.isEmpty {
        queue.isRunning = false
        return nil
      }
      return queue.waiting.removeFirst()
    }
  }
}
