// What it costs to set articles side by side, as the collection grows.
//
//     swift run -c release benchmark-coverage COUNT PATH...
//
// Reads articles from PATH... and repeats them with edits until there are COUNT. After every tenth of
// them prints: the time an article took to be annotated, to be made an account and added to the index,
// and to be asked what it shares; the bytes of index an article; the memory of the process; and the time
// to tell who is who over all of them, which is done anew when it is asked for and something was added.
//
// On an AMD EPYC, 2.5 MB of mixed news repeated up to 16,000 articles (22 November 2026): annotating
// 1.1 ms, account and adding 0.25 ms at 2,000 and 0.28 ms at 16,000, index 393 and 362 bytes an article,
// who is who 0.26 and 0.30 ms an article. Asking takes 2 ms at 2,000 and 55 ms at 16,000, where each
// article has sixteen versions and the answer grows with them. 100,000 were not done in ten minutes.

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
    let words = article.text.split(separator: " ")
    guard words.count > 1 else { return article }
    var text = ""
    for paragraph in article.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if next(below: 5) == 0 { continue }
      let edited = paragraph.split(separator: " ").map { word in
        next(below: 20) == 0 ? words[next(below: words.count)] : word
      }
      text += edited.joined(separator: " ") + "\n"
    }
    let metadata = ArticleMetadata(source: article.source, published: article.published)
    return try ArticleParser.parse(
      text: text, id: "\(article.id)-\(copy)", metadata: metadata)
  }
}

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

func memory() -> Int {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return usage.ru_maxrss
}

func fixed(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}

let arguments = CommandLine.arguments.dropFirst()
guard let count = arguments.first.flatMap({ Int($0) }), count >= 10, arguments.count > 1 else {
  print("usage: benchmark-coverage COUNT PATH...")
  exit(2)
}

/// A collection that grows, and what its growth cost since the last report.
struct GrowingCollection {
  let count: Int
  var coverage = Coverage()
  let annotator = Annotator()
  var annotating = 0.0
  var adding = 0.0
  var slowestAddition = 0.0
  var edits = Edits(state: 7)

  init(count: Int) { self.count = count }

  mutating func add(_ article: Article) {
    let start = now()
    let annotation = annotator.annotate(article)
    let annotated = now()
    coverage.add(ArticleAccount(article, annotation), number: coverage.count)
    let added = now()
    annotating += annotated - start
    adding += added - annotated
    slowestAddition = max(slowestAddition, added - annotated)
    let tenth = count / 10
    guard coverage.count % tenth == 0 else { return }
    var asking = 0.0
    var slowest = 0.0
    var shared = 0
    let asked = 100
    for sample in 0..<asked {
      // A finder of its own for each: nothing is ready beforehand.
      var finder = SharedQuotationFinder(coverage)
      let start = now()
      shared += finder.sharedQuotations(in: coverage.count - 1 - sample * 7).count
      let time = now() - start
      asking += time
      slowest = max(slowest, time)
    }
    print(
      "\(coverage.count) articles: annotate \(fixed(annotating / Double(tenth))) ms,",
      "account and add \(fixed(adding / Double(tenth))) ms (slowest \(fixed(slowestAddition))),",
      "ask \(fixed(asking / Double(asked))) ms (slowest \(fixed(slowest)); \(shared) shared in \(asked)),",
      "index \(coverage.indexByteCount / coverage.count) bytes an article,",
      "\(memory() / coverage.count) KiB an article in all")
    let resolving = now()
    let actors = coverage.identities().all.count
    print(
      "  who is who over all: \(fixed((now() - resolving) / Double(coverage.count))) ms an article,",
      "\(actors) actors")
    annotating = 0
    adding = 0
    slowestAddition = 0
  }

  /// Reads the articles of the paths, then edited versions of them, until there are enough.
  mutating func grow(from paths: [String]) {
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
  }
}

var collection = GrowingCollection(count: count)
collection.grow(from: Array(arguments.dropFirst()))
