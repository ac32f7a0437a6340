import CMalloc
import Glibc
import NewsFormats
import NewsModel

// What annotation costs, and how cost grows: `benchmark-annotation [PATH...]`, `seeds` without a path.
// Figures of one run compare with each other only; the last column is the ratio that should hold
// anywhere.

let paths = CommandLine.arguments.count > 1 ? Array(CommandLine.arguments[1...]) : ["seeds"]
let articles = Texts.articles(in: paths, bytes: 4 << 20)
guard !articles.isEmpty else {
  print("benchmark-annotation: no article in \(paths.joined(separator: ", "))")
  exit(2)
}

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
func decimal(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
func resident() -> String {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return "\(usage.ru_maxrss / 1024) MiB"
}

mallopt(M_MMAP_THRESHOLD, 256 << 10)
mallopt(M_TRIM_THRESHOLD, 512 << 10)
let annotator = Annotator()
let size = articles.reduce(0) { $0 + $1.text.utf8.count }
var lines = AnnotationLines()

print("\(articles.count) articles, \(size) bytes\n")
print(padded("an article", 26), "MB/s  allocations  bytes allocated  share of time")
let steps: [(String, () -> Void)] = [
  ("parse", { for article in articles { _ = try? ArticleParser.parse(text: article.text) } }),
  ("annotate", { for article in articles { _ = annotator.annotate(article) } }),
  (
    "annotate and write",
    {
      for article in articles {
        lines.write(article, annotator.annotate(article)) { (_: [UInt8]) in }
      }
    }
  ),
]
let measured = steps.map { ($0.0, Measurement.best($0.1)) }
let whole = measured.map(\.1.seconds).max() ?? 1
for (name, cost) in measured {
  print(
    padded(name, 26), decimal(Double(size) / cost.seconds / 1e6), " ",
    padded("\(cost.allocations / articles.count)", 12),
    padded("\(cost.allocatedBytes / articles.count)", 16),
    "\(Int((cost.seconds / whole * 100).rounded())) %")
}

print("\n" + padded("one text", 26), "MB/s  allocated bytes a byte  time a byte, to the shortest")
func measure(_ name: String, _ text: String, against base: Double?) -> Double? {
  guard let article = try? ArticleParser.parse(text: text) else {
    print(padded(name, 26), "refused")
    return nil
  }
  let cost = Measurement.best(of: 2) { _ = annotator.annotate(article) }
  let perByte = cost.seconds / Double(text.utf8.count)
  print(
    padded(name, 26), decimal(1 / perByte / 1e6), " ",
    padded("\(cost.allocatedBytes / text.utf8.count)", 23), decimal(perByte / (base ?? perByte)))
  return perByte
}
let base = measure("news, 1 MiB", Texts.joined(articles, bytes: 1 << 20), against: nil)
for mebibytes in [4, 16] {
  _ = measure(
    "news, \(mebibytes) MiB", Texts.joined(articles, bytes: mebibytes << 20 - 1 << 17),
    against: base)
}
for (name, unit) in Texts.awkward {
  let short = measure("\(name), 1 MiB", Texts.awkward(unit, bytes: 1 << 20), against: nil)
  _ = measure("\(name), 8 MiB", Texts.awkward(unit, bytes: 8 << 20), against: short)
}

// A walk over the whole sentence from each of its marks would cost eight times as much a byte.
let growth = Texts.hostile.compactMap { unit -> (unit: String, ratio: Double)? in
  func perByte(_ bytes: Int) -> Double? {
    let text = Texts.awkward(unit, bytes: bytes)
    guard let article = try? ArticleParser.parse(text: text) else { return nil }
    let rounds = 400_000 / bytes
    let cost = Measurement.best { for _ in 0..<rounds { _ = annotator.annotate(article) } }
    return cost.seconds / Double(rounds * text.utf8.count)
  }
  guard let short = perByte(500), let long = perByte(4_000) else { return nil }
  return (unit, long / short)
}
print(
  "\none sentence of marks or cues, 4 KB, time a byte, to 500 bytes: the worst of \(growth.count)")
for worst in growth.sorted(by: { $0.ratio > $1.ratio }).prefix(3) {
  print(padded("“\(worst.unit)”", 26), decimal(worst.ratio))
}
print("\nmost memory resident at any time: \(resident())")
