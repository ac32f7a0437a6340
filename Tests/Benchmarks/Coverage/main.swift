// What it costs to set articles side by side, as the collection grows.
//
//     swift run -c release benchmark-coverage COUNT PATH...
//
// Reads articles from PATH... and repeats them with edits until there are COUNT. At 1,000, 3,000, 10,000
// and so on prints a row: what an article took since the row before to be annotated, and to be made an
// account and added to the index; what two questions took, put to articles from everywhere in the
// collection: what an article shares with others, and who an actor of it is in all others; the bytes of
// index an article; the memory of the process an article; the processor time until then. Times are of
// the processor, in milliseconds. Rows are written as they come. `figures.md` holds what was measured.

import Glibc
import NewsFormats
import NewsModel

/// SplitMix64 (Steele, Lea, Flood 2014): the same edits in every run.
struct Edits {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }

  /// Another outlet's version: one paragraph in five left out, one word in twenty replaced by another
  /// of the text.
  mutating func version(of article: Article, copy: Int) throws -> Article {
    let bytes = Array(article.text.utf8)
    let words = bytes.split(separator: 0x20)
    guard words.count > 1 else { return article }
    var text: [UInt8] = []
    for paragraph in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if next(below: 5) == 0 { continue }
      for word in paragraph.split(separator: 0x20) {
        text += next(below: 20) == 0 ? words[next(below: words.count)] : word
        text.append(0x20)
      }
      text.append(0x0A)
    }
    let metadata = ArticleMetadata(source: article.source, published: article.published)
    return try ArticleParser.parse(
      text: String(decoding: text, as: UTF8.self), id: "\(article.id)-\(copy)", metadata: metadata)
  }
}

/// What something took, over several times.
struct Cost {
  private(set) var sum = 0.0
  private(set) var slowest = 0.0
  private(set) var count = 0

  mutating func measure<T>(_ work: () -> T) -> T {
    let start = Self.now()
    let result = work()
    let time = Self.now() - start
    sum += time
    slowest = max(slowest, time)
    count += 1
    return result
  }

  /// The mean, and the slowest.
  var text: String { "\(Self.fixed(sum / Double(max(1, count)))) (\(Self.fixed(slowest)))" }

  /// Processor time of the process, in milliseconds.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  private static func fixed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// A collection that grows, and what its growth cost since the last row.
struct GrowingCollection {
  private let count: Int
  private(set) var coverage = Coverage()
  private let annotator = Annotator()
  private var annotating = Cost()
  private var adding = Cost()
  private var edits = Edits(state: 7)

  /// So many articles are asked at each row.
  private static let asked = 100

  init(count: Int) { self.count = count }

  private mutating func add(_ article: Article) {
    let annotation = annotating.measure { annotator.annotate(article) }
    adding.measure { coverage.add(ArticleAccount(article, annotation), number: coverage.count) }
    if Self.isRow(coverage.count) || coverage.count == count { report() }
  }

  /// 1,000, 3,000, 10,000 and so on.
  private static func isRow(_ count: Int) -> Bool {
    var row = 1_000
    while row < count { row *= 10 }
    return row == count || count >= 3_000 && row / 10 * 3 == count
  }

  private mutating func report() {
    var asking = Cost()
    var telling = Cost()
    var shared = 0
    var places = 0
    for _ in 0..<Self.asked {
      let article = edits.next(below: coverage.count)
      // A finder of its own for each: nothing is ready beforehand.
      var finder = SharedQuotationFinder(coverage, actors: coverage.actors)
      shared += asking.measure { finder.sharedQuotations(in: article).count }
      guard let actors = coverage.account(of: article)?.actors, !actors.isEmpty else { continue }
      let place = ActorPlace(article: article, actor: edits.next(below: actors.count))
      let identity = telling.measure { coverage.actors.identities(around: place)[place] }
      places += identity?.places.count ?? 0
    }
    write(
      "| \(coverage.count) | \(annotating.text) | \(adding.text) | \(asking.text) | \(shared) |"
        + " \(telling.text) | \(places) | \(coverage.indexByteCount / coverage.count) |"
        + " \(Self.memory() / coverage.count) | \(Int(Cost.now() / 1000)) |")
    annotating = Cost()
    adding = Cost()
  }

  /// The most memory resident, in KiB.
  private static func memory() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss
  }

  /// Reads the articles of the paths, then edited versions of them, until there are enough.
  mutating func grow(from paths: [String]) {
    write(
      "| articles | annotate | account and add | ask what is shared | found | ask who somebody is |"
        + " places | index, bytes | memory, KiB | CPU, s |\n|\(String(repeating: " --- |", count: 10))"
    )
    var copy = 0
    while coverage.count < count {
      for input in ArticleFiles(paths: paths, format: nil) {
        guard coverage.count < count, case .success(let article) = input.result else { continue }
        if copy == 0 {
          add(article)
        } else if let version = try? edits.version(of: article, copy: copy) {
          add(version)
        }
      }
      copy += 1
    }
    var all = Cost()
    let actors = all.measure { coverage.identities().all.count }
    write("who is who over all, ms: \(all.text), \(actors) actors")
  }
}

/// Writes a line at once, so that a run that is cut short has said what it knows.
func write(_ line: String) {
  print(line)
  fflush(nil)
}

let arguments = CommandLine.arguments.dropFirst()
guard let count = arguments.first.flatMap({ Int($0) }), count >= 10, arguments.count > 1 else {
  print("usage: benchmark-coverage COUNT PATH...")
  exit(2)
}
var collection = GrowingCollection(count: count)
collection.grow(from: Array(arguments.dropFirst()))
