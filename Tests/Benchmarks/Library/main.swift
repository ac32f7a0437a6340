// What a library costs as it grows.
//
//     swift run -c release benchmark-library make FILE COUNT     import COUNT articles into FILE
//     swift run -c release benchmark-library read FILE           open it, go through it, search it
//
// `make` imports articles that the program invents (see NewsLikeText); `read` takes any library. Two
// programs, so that the memory of each is its own. Times compare within one run; the ratios to a
// library of five articles, which `read` makes for itself, should hold anywhere. `figures.md` has some.

import Glibc
import NewsLibrary
import NewsModel
import Synchronization

func importArticles(_ path: String, count: Int) throws {
  let library = try Library(path: path, creates: true)
  let bytes = Atomic<Int>(0)
  let number = Mutex(0)
  let wall = Timing.now(CLOCK_MONOTONIC)
  let processor = Timing.now(CLOCK_PROCESS_CPUTIME_ID)
  var shown = 0
  var last = (wall: wall, processor: processor, total: 0)
  let run = ImportRun(into: library)
  try run.run {
    let next = number.withLock { number in
      defer { number += 1 }
      return number
    }
    guard next < count else { return nil }
    guard let article = try? NewsLikeText.article(next) else { return .failure }
    bytes.add(article.text.utf8.count, ordering: .relaxed)
    return .article(ImportItem(article: article, place: "/articles/\(next)"))
  } report: { progress in
    // Ten lines: they tell whether the rate stays.
    guard progress.total * 10 / count > shown else { return }
    shown = progress.total * 10 / count
    let now = (
      wall: Timing.now(CLOCK_MONOTONIC), processor: Timing.now(CLOCK_PROCESS_CPUTIME_ID),
      total: progress.total
    )
    let articles = Double(now.total - last.total)
    print(
      "\(progress.total) articles: \(Int(articles / (now.wall - last.wall)))/s,",
      "\(((now.processor - last.processor) / articles * 1000).fixed) ms of processor an article")
    last = now
  }
  let seconds = Timing.now(CLOCK_MONOTONIC) - wall
  let each = (Timing.now(CLOCK_PROCESS_CPUTIME_ID) - processor) / Double(count) * 1000
  let text = bytes.load(ordering: .relaxed)
  let size = try library.info().fileSize
  print(
    "\(Int(Double(count) / seconds))/s, \(each.fixed) ms of processor an article,",
    "\(Machine.peakMemory) MiB,",
    "file \(size >> 20) MiB, \((Double(size) / Double(text)).fixed) x the text")
}

/// What is asked of a library, and how long the answers take.
struct Reading {
  let library: Library
  let search: LibrarySearch

  init(_ path: String) throws {
    library = try Library(path: path)
    search = try LibrarySearch(library)
  }

  /// What the first frame waits for.
  static func opening(_ path: String) throws {
    let library = try Library(path: path)
    let rows = try library.rows(below: nil, limit: 240)
    if let first = rows.first { _ = try library.article(first.id) }
    _ = try library.savedSearches()
  }

  /// Numbers of articles all over the library.
  func sample(_ count: Int) throws -> [ArticleID] {
    let top = try library.rows(below: nil, limit: 1)[0].id.rawValue
    let bottom = try library.rows(above: ArticleID(rawValue: 0), limit: 1)[0].id.rawValue
    var random = SplitMix64(state: 3)
    return try (0..<count).compactMap { _ in
      let place = bottom + Int64(random.below(Int(top - bottom) + 1))
      return try library.rows(below: ArticleID(rawValue: place + 1), limit: 1).first?.id
    }
  }

  func time(_ queries: [String], _ body: (SearchQuery) throws -> Void) rethrows -> Timing {
    var timing = Timing()
    for text in queries {
      let query = SearchQuery(text, isTyping: true)
      for _ in 0..<3 { try timing.add { try body(query) } }
    }
    return timing
  }

  /// How long a search that counts all it finds goes on after it has been cancelled.
  func cancellation() throws -> Timing {
    var timing = Timing()
    for _ in 0..<30 {
      let hasEnded = Atomic<Bool>(false)
      let isRunning = Atomic<Bool>(false)
      let body: @Sendable () -> Void = {
        isRunning.store(true, ordering: .releasing)
        _ = try? search.facets(SearchQuery("t", isTyping: true))
        hasEnded.store(true, ordering: .releasing)
      }
      let thread = BackgroundThread(body)
      while !isRunning.load(ordering: .acquiring) {}
      usleep(5000)
      timing.add {
        search.cancel()
        while !hasEnded.load(ordering: .acquiring) {}
      }
      thread.join()
    }
    return timing
  }
}

/// A thread to wait for.
final class BackgroundThread {
  private final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  private var thread = pthread_t()

  init(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(body))
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
  }

  func join() { pthread_join(thread, nil) }
}

func readArticles(_ path: String) throws {
  let folder = "/tmp/benchmark-library-\(getpid())"
  let five = folder + "/library.sqlite"
  defer {
    for ending in ["", "-wal", "-shm"] { unlink(five + ending) }
    rmdir(folder)
  }
  try Library(path: five, creates: true).add(
    (0..<5).map { ImportItem(article: try NewsLikeText.article($0)) })
  let small = try Reading(five)
  let large = try Reading(path)
  print("\(try large.library.count()) articles, \(try large.library.info().fileSize >> 20) MiB\n")

  func compare(_ name: String, _ small: Timing, _ large: Timing) {
    print(
      "\(name): \(large.text);",
      "\((large.median / max(small.median, 0.001)).fixed) times that of five articles")
  }
  compare(
    "opening", try Timing.of(30) { _ in try Reading.opening(five) },
    try Timing.of(30) { _ in try Reading.opening(path) })
  func rows(_ reading: Reading, _ ids: [ArticleID]) throws -> Timing {
    try Timing.of(300) { _ = try reading.library.rows(below: ids[$0 % ids.count], limit: 5) }
  }
  func articles(_ reading: Reading, _ ids: [ArticleID]) throws -> Timing {
    try Timing.of(300) { _ = try reading.library.article(ids[$0 % ids.count]) }
  }
  let few = try small.library.rows(below: nil, limit: 5).map(\.id)
  let many = try large.sample(300)
  compare("five rows anywhere", try rows(small, few), try rows(large, many))
  compare("an article anywhere", try articles(small, few), try articles(large, many))
  print("count of all: \(try Timing.of(20) { _ in _ = try large.library.count() }.text)")
  let places = try Timing.of(100) {
    _ = try large.library.position(of: many[$0 % many.count])
  }
  print("place in the list: \(places.text)")

  let letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }
  let beginnings = letters.flatMap { letter in ["a", "e", "ta", "re"].map { letter + $0 } }
  let pairs = zip(NewsLikeText.common, NewsLikeText.common.dropFirst()).map { "\($0) \($1)" }
  let queries: [(String, [String])] = [
    ("one letter", letters), ("two and three letters", beginnings),
    ("the commonest words", NewsLikeText.common.map { $0 + " " }),
    ("pairs of them", pairs.map { $0 + " " }), ("phrases of them", pairs.map { "\"\($0)\"" }),
    ("said by whom", ["said:the speaker:castro ", "speaker:anna castro", "actor:bank said:of "]),
    ("nothing", ["zzzz", "said:zzzz ", "speaker:nobody "]),
  ]
  for (name, texts) in queries {
    print("\n\(name)")
    print(
      "  first results:", try large.time(texts) { _ = try large.search.find($0, limit: 60) }.text)
    print("  count:", try large.time(texts) { _ = try large.search.count($0) }.text)
    print(
      "  the most to the point:",
      try large.time(texts) { _ = try large.search.find($0, by: .relevance, limit: 60) }.text)
    print("  facets:", try large.time(texts) { _ = try large.search.facets($0) }.text)
  }
  print("\nafter a cancellation a search goes on for: \(try large.cancellation().text)")
  print("\(Machine.peakMemory) MiB")
}

print(Machine.description)
do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  if arguments.count == 3, arguments[0] == "make", let count = Int(arguments[2]), count >= 10 {
    try importArticles(arguments[1], count: count)
  } else if arguments.count == 2, arguments[0] == "read" {
    try readArticles(arguments[1])
  } else {
    print("usage: benchmark-library make FILE COUNT | read FILE")
    exit(2)
  }
} catch {
  print("benchmark-library: \(error)")
  exit(1)
}
