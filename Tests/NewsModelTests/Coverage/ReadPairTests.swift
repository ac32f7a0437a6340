import FoundationEssentials
import Glibc
import NewsModel
import Testing

/// What is found to be the same words in the 300 articles of the BASIL collection, against pairs that
/// were matched by a program and pairs that a person read. The articles stand in `../shared/data`
/// beside the package where somebody has put them; `ReadPairs.tsv` holds ids and offsets alone.
@Suite(
  .enabled(
    if: ReadPairs.areHere,
    "../shared/data IS NOT HERE: neither recall nor precision of shared quotations was measured"))
struct ReadPairTests {
  @Test func nineInTenOfTheListedPairsAreFound() throws {
    let pairs = try #require(ReadPairs.all)
    let found = pairs.listed.count { pairs.areShared($0.a.place, $0.b.place) }
    #expect(pairs.listed.count == 356)
    #expect(found * 10 >= pairs.listed.count * 9, "\(found) of \(pairs.listed.count)")
  }

  @Test func nineteenInTwentyOfTheReadPairsAreTheSameWords() throws {
    let pairs = try #require(ReadPairs.all)
    let reported = pairs.read.filter { pairs.areShared($0.a, $0.b) }
    let same = reported.count(where: \.isSame)
    #expect(pairs.read.count == 200)
    // So few would mean that something else is measured than was read.
    #expect(reported.count >= 160, "\(reported.count)")
    #expect(same * 20 >= reported.count * 19, "\(same) of \(reported.count)")
  }
}

/// The BASIL articles with what they share.
struct ReadPairs {
  struct Place: Hashable {
    let article: String
    /// In Unicode scalars.
    let range: Range<Int>
  }

  /// A pair that a program matched, as the collection has it.
  struct Listed: Decodable {
    struct Side: Decodable {
      let doc: String
      let start: Int
      let end: Int
      var place: Place { Place(article: doc, range: start..<end) }
    }
    let a: Side
    let b: Side
  }

  /// A pair that a person read.
  struct Read {
    let a: Place
    let b: Place
    let isSame: Bool
  }

  let listed: [Listed]
  let read: [Read]
  /// By article: ranges with the number of the shared quotation.
  private var shared: [String: [(range: Range<Int>, quotation: Int)]] = [:]

  private static let folder = packageRoot.deletingLastPathComponent().appending(path: "shared/data")
  private static let articles = folder.appending(path: "attribution/basil.jsonl.gz")
  private static let pairs = folder.appending(path: "coverage/same-quote-pairs-basil.jsonl.gz")

  static var areHere: Bool {
    [articles, pairs].allSatisfy { FileManager.default.fileExists(atPath: $0.path()) }
  }

  static let all: ReadPairs? = try? ReadPairs()

  private struct Document: Decodable {
    let id: String
    let text: String
  }

  private init() throws {
    listed = try Self.lines(of: Self.pairs).map {
      try JSONDecoder().decode(Listed.self, from: Data($0))
    }
    let table = try String(
      contentsOf: packageRoot.appending(path: "Tests/NewsModelTests/Coverage/ReadPairs.tsv"),
      encoding: .utf8)
    read = try table.split(separator: "\n").filter { $0.first != "#" }.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      try #require(fields.count == 7)
      return Read(
        a: try Self.place(fields[0..<3]), b: try Self.place(fields[3..<6]),
        isSame: fields[6] == "same")
    }
    var coverage = Coverage()
    var offsets: [ScalarOffsets] = []
    for line in try Self.lines(of: Self.articles) {
      let document = try JSONDecoder().decode(Document.self, from: Data(line))
      let article = try ArticleParser.parse(text: document.text, id: document.id)
      coverage.add(ArticleAccount(article, Annotator().annotate(article)), number: offsets.count)
      offsets.append(ScalarOffsets(article.text))
    }
    var finder = SharedQuotationFinder(coverage, actors: coverage.actors)
    for (number, quotation) in finder.all(among: coverage.articles).enumerated() {
      for place in quotation.places {
        for range in place.ranges {
          let scalars = offsets[place.article]
          let low = scalars.scalar(atByte: range.start)
          let high = scalars.scalar(atByte: range.end)
          shared[place.articleID, default: []].append((low..<high, number))
        }
      }
    }
  }

  private static func place(_ fields: ArraySlice<String>) throws -> Place {
    let numbers = fields.dropFirst().compactMap { Int($0) }
    try #require(numbers.count == 2)
    return Place(article: fields[fields.startIndex], range: numbers[0]..<numbers[1])
  }

  /// Whether two passages are reported to be the same words.
  func areShared(_ a: Place, _ b: Place) -> Bool {
    !quotations(at: a).isDisjoint(with: quotations(at: b))
  }

  private func quotations(at place: Place) -> Set<Int> {
    Set(
      (shared[place.article] ?? []).filter { $0.range.overlaps(place.range) }.map(\.quotation))
  }

  /// The lines of a file packed by gzip.
  private static func lines(of file: URL) throws -> [ArraySlice<UInt8>] {
    let pipe = try #require(popen("gzip -dc '\(file.path())'", "r"))
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes.split(separator: 0x0A)
  }
}
