internal import Dispatch
internal import GRDB
internal import Glibc
internal import Synchronization

/// How far an import is. Only what has reached the disk counts.
public struct ImportProgress: Hashable, Sendable {
  public var added = 0
  public var updated = 0
  /// Here already, as it is.
  public var unchanged = 0
  /// Here already, from another place.
  public var duplicates = 0
  /// Inputs that could not be read.
  public var failures = 0
  /// Bytes of text.
  public var bytes = 0

  /// Nothing yet.
  public init() {}

  /// All inputs that are dealt with.
  public var total: Int { added + updated + unchanged + duplicates + failures }

  mutating func count(_ outcome: ImportOutcome) {
    switch outcome {
    case .added: added += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    case .duplicate: duplicates += 1
    }
  }
}

/// What an import is given for each input: an article, or the news that there is none.
public enum ImportInput: Sendable {
  case article(ImportItem)
  /// Nothing to import; whoever gave it has told why.
  case failure
}

/// Imports many articles: on all cores, written in their order, some thousands in a transaction.
///
/// A kill at any moment leaves the library whole, with all that was reported and perhaps more; the
/// same import again adds the rest. Holds some tens of megabytes of articles at a time.
public struct ImportRun: Sendable {
  private let library: Library
  private let threads: Int
  private let patience: Double

  /// - Parameters:
  ///   - threads: how many annotate; the calling one writes meanwhile.
  ///   - patience: an article waits at most so long for others to be written with, in seconds. What a
  ///     transaction adds to the indexes is merged with the rest later, so that few large ones cost less
  ///     than many small ones: a twentieth of an import between 1.5 and 4 seconds.
  public init(into library: Library, threads: Int = ImportRun.cores, patience: Double = 1.5) {
    self.library = library
    self.threads = max(1, threads)
    self.patience = patience
  }

  /// How many processors may be used.
  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A transaction has at most so many articles, and so many bytes of text but for one article.
  private static let mostArticles = 8000
  private static let mostBytes = 24 << 20

  /// A thread takes so many inputs at a time: taking each alone would be waiting for the others.
  private static let handful = 8

  /// So much text is annotated while a transaction is written, which takes the time of some thousand
  /// articles: with less, the threads that annotate would wait for it.
  private static let waitingBytes = 20 << 20
  /// What a handful weighs is counted in so many bytes of text.
  private static let unit = 16 << 10

  private struct Prepared: Sendable {
    var number: Int
    /// `nil` for a failure.
    var article: PreparedArticle?
  }

  private enum Message: Sendable {
    case prepared([Prepared])
    case threadEnded
  }

  /// - Parameters:
  ///   - next: gives the inputs one at a time, `nil` at the end; called from several threads, never by
  ///     two at once. Give `nil` also to stop early: what was given before is written.
  ///   - report: called after each transaction.
  /// - Returns: what has been done.
  /// - Throws: what kept a transaction from being written; the ones before it stand.
  @discardableResult
  public func run(
    _ next: @escaping @Sendable () -> ImportInput?,
    report: (ImportProgress) -> Void = { _ in }
  ) throws(LibraryError) -> ImportProgress {
    let queue = BoundedQueue<Message>(capacity: Self.waitingBytes / Self.unit)
    let isFailed = Atomic<Bool>(false)
    let source = Mutex(0)
    let library = library
    let isFailedNow: @Sendable () -> Bool = { isFailed.load(ordering: .relaxed) }
    for _ in 0..<threads {
      startThread {
        var preparer = ArticlePreparer()
        let known = KnownTexts(library)
        var isAtEnd = false
        while !isAtEnd, !isFailedNow() {
          let (inputs, first) = source.withLock { count in
            var inputs: [ImportInput] = []
            while inputs.count < Self.handful, let input = next() { inputs.append(input) }
            defer { count += inputs.count }
            return (inputs, count)
          }
          isAtEnd = inputs.count < Self.handful
          let prepared = inputs.enumerated().map { index, input in
            switch input {
            case .failure: Prepared(number: first + index, article: nil)
            case .article(let item):
              Prepared(number: first + index, article: preparer.prepare(item, unless: known))
            }
          }
          let bytes = prepared.reduce(0) { $0 + ($1.article?.size ?? 0) }
          if !prepared.isEmpty { queue.put(.prepared(prepared), weight: bytes / Self.unit) }
        }
        queue.put(.threadEnded)
      }
    }
    var batch = Batch(library, patience)
    var running = threads
    var failure: LibraryError?
    while running > 0 {
      switch queue.take(before: batch.deadline) {
      case .prepared(let prepared) where failure == nil: for each in prepared { batch.add(each) }
      case .prepared: break
      case .threadEnded: running -= 1
      case nil: batch.isDue = true
      }
      guard failure == nil, batch.isDue || running == 0 else { continue }
      do throws(LibraryError) {
        try batch.write()
        report(batch.progress)
      } catch {
        failure = error
        isFailed.store(true, ordering: .relaxed)
      }
    }
    if let failure { throw failure }
    return batch.progress
  }

  /// The articles of the next transaction.
  private struct Batch {
    let library: Library
    let patience: Double
    let names = NameNumbers()
    var progress = ImportProgress()
    var isDue = false
    /// When what waits has waited long enough.
    var deadline = DispatchTime.distantFuture
    private var waiting: [Prepared] = []
    private var bytes = 0

    init(_ library: Library, _ patience: Double) {
      self.library = library
      self.patience = patience
    }

    mutating func add(_ prepared: Prepared) {
      if waiting.isEmpty { deadline = .now() + patience }
      waiting.append(prepared)
      bytes += prepared.article?.size ?? 0
      isDue =
        isDue || waiting.count >= mostArticles || bytes >= mostBytes || .now() >= deadline
    }

    mutating func write() throws(LibraryError) {
      isDue = false
      deadline = .distantFuture
      guard !waiting.isEmpty else { return }
      // Threads overtake each other by an article or two.
      waiting.sort { $0.number < $1.number }
      let articles = waiting.compactMap(\.article)
      do {
        let outcomes = try library.write { db in
          let writer = try ArticleWriter(db, names: names, today: .today)
          let outcomes = try articles.map { try writer.add($0) }
          try writer.finish()
          return outcomes
        }
        for outcome in outcomes { progress.count(outcome) }
      } catch {
        names.forget()
        throw LibraryError(error, path: library.path)
      }
      progress.failures += waiting.count - articles.count
      progress.bytes += bytes
      waiting.removeAll(keepingCapacity: true)
      bytes = 0
    }
  }
}

/// Runs `body` on a thread of its own.
///
/// *Why not a task?* The pool of tasks has as many threads as there are processors, and these wait for
/// one another.
func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let box = Unmanaged.passRetained(Box(body))
  let error = pthread_create(
    &thread, nil,
    { context in
      guard let context else { return nil }
      Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body()
      return nil
    }, box.toOpaque())
  precondition(error == 0, "no thread can be started")
  pthread_detach(thread)
}
