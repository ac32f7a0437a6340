internal import Glibc
internal import NewsModel
internal import Synchronization
internal import TerminalKit

/// Compares articles with one another, on a thread of its own that ends when there is nothing to do:
/// those in memory, or of a library those of the same days and those with the actor in question.
final class CoverageWork: Sendable {
  private struct Compared {
    var coverage = Coverage()
    /// Whether decisions of former sessions are in force.
    var knowsDecisions = false
  }

  private let mailbox: Mailbox<ReaderEvent>
  private let queue = SerialQueue()
  /// Held by the thread that works, for as long as a piece of work takes.
  private let compared = Mutex(Compared())

  private let library: (any ArticleLibrary)?
  private let decisions: (any DecisionStore)?
  /// The article asked about last: work for another one ends.
  private let wanted = Mutex<EntryID?>(nil)

  /// Of a library, so many articles of the same days are compared with one.
  private static let neighbourCount = 200
  /// Whoever leafs through articles does not wait for the comparison of each, in microseconds.
  private static let patience: UInt32 = 120_000
  /// Articles are fetched so many at a time.
  private static let handful = 16
  /// More articles than this are not kept at hand.
  private static let capacity = 1200

  /// - Parameter decisions: where what is decided about actors is kept; `nil` forgets it.
  init(
    mailbox: Mailbox<ReaderEvent>, library: (any ArticleLibrary)? = nil,
    decisions: (any DecisionStore)? = nil
  ) {
    self.mailbox = mailbox
    self.library = library
    self.decisions = decisions
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
    if case .elsewhere(let id) = question { wanted.withLock { $0 = id } }
    start { [self] coverage in
      if let library { try gather(for: question, from: library, into: &coverage) }
      let before = coverage.decisions.inForce
      let answer = question.answer(&coverage)
      if coverage.decisions.inForce != before { try decisions?.keep(coverage.decisions) }
      return answer
    }
  }

  /// Looks the decisions up again: some have been taken back or made again.
  func reloadDecisions() {
    start { [self] coverage in
      guard let kept = try decisions?.decisions(), kept.inForce != coverage.decisions.inForce else {
        return nil
      }
      coverage.decisions = kept
      return .coverageChanged
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
      usleep(Self.patience)
      guard wanted.withLock({ $0 }) == id else { return }
      ids = [id] + (try library.neighbours(of: id, limit: Self.neighbourCount))
      center = id
    case .dossier(let id, let actor):
      let stored = try library.article(id)
      let name = stored.annotation.map {
        $0.actors.indices.contains(actor.index) ? $0[actor].name : ""
      }
      ids = [id] + (try library.articles(with: name ?? "", limit: Self.neighbourCount))
    case .list(let window, _): ids = window.entries.map(\.id)
    case .decide, .undoDecision: break
    }
    if coverage.count > Self.capacity { coverage = Coverage(decisions: coverage.decisions) }
    var missing = ids.filter { coverage.account(of: $0.number) == nil }[...]
    while !missing.isEmpty {
      // The reader has gone on.
      if let center, wanted.withLock({ $0 }) != center { return }
      for (id, account) in try library.accounts(of: Array(missing.prefix(Self.handful))) {
        coverage.add(account, number: id.number)
      }
      missing = missing.dropFirst(Self.handful)
    }
  }

  private func start(_ body: @escaping @Sendable (inout Coverage) throws -> ReaderEvent?) {
    queue.add { [self] in
      let event = compared.withLock { compared -> ReaderEvent? in
        do {
          if !compared.knowsDecisions {
            compared.knowsDecisions = true
            if let kept = try decisions?.decisions() { compared.coverage.decisions = kept }
          }
          return try body(&compared.coverage)
        } catch {
          return .failed("\(error)")
        }
      }
      if let event { mailbox.post(event) }
    }
  }

  /// Waits until every decision is kept.
  func finish() { queue.finish() }
}
