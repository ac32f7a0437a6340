import FoundationEssentials
import NewsModel
import Testing

/// The annotator against a person's reading of five published articles, which stand in
/// `../shared/seeds` beside the package where somebody has put them. They are not ours to print:
/// `Seeds/published.gold` holds offsets and names alone.
@Suite(
  .enabled(
    if: PublishedSeeds.areHere,
    "../shared/seeds IS NOT HERE: nothing was measured on the published articles"))
struct PublishedSeedTests {
  @Test func everyArticleIsRead() {
    #expect(PublishedSeeds.all.count == 5)
    #expect(PublishedSeeds.all.map(\.quotations.count).reduce(0, +) == 49)
    #expect(PublishedSeeds.all.map(\.people.count).reduce(0, +) == 36)
  }

  @Test func fortySixQuotationsAreFound() {
    let missed = PublishedSeeds.all.flatMap { article in
      article.quotations.filter { article.attribution(of: $0) == nil }.map { article.at($0) }
    }
    #expect(missed.count <= 3, "\(missed)")
  }

  @Test func fortyFourSpeakersAreRight() {
    let wrong = PublishedSeeds.all.flatMap { article in
      article.quotations.filter { !article.hasItsSpeaker($0) }.map { article.at($0) }
    }
    #expect(wrong.count <= 5, "\(wrong)")
  }

  @Test func everyPersonIsFound() {
    let missed = PublishedSeeds.all.flatMap { article in
      article.people.filter { !article.names(person: $0) }.map { "\(article.name) \($0)" }
    }
    #expect(missed == [])
  }

  @Test func atMostEightActorsAreWrong() {
    let wrong = PublishedSeeds.all.flatMap { article in
      article.wrongActors.map { "\(article.name) \($0.kind.rawValue) \($0.name)" }
    }
    #expect(wrong.count <= 8, "\(wrong)")
  }
}

enum PublishedSeeds {
  static let folder = packageRoot.deletingLastPathComponent().appending(path: "shared/seeds")

  static var areHere: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  static let all: [PublishedSeed] = (try? read()) ?? []

  private static func read() throws -> [PublishedSeed] {
    let gold = try Data(contentsOf: goldFolder.appending(path: "published.gold"))
    var seeds: [PublishedSeed] = []
    for line in String(decoding: gold, as: UTF8.self).split(separator: "\n") where line.first != "#"
    {
      if line.first != " " {
        seeds.append(try PublishedSeed(name: String(line)))
      } else {
        try seeds[seeds.count - 1].add(line.trimmed)
      }
    }
    return seeds
  }
}

/// A published article, its annotation and the reading of it.
struct PublishedSeed: Sendable {
  struct Quotation: Sendable {
    let range: TextRange
    let speakers: [String]
  }

  let name: String
  let article: Article
  let annotation: Annotation
  var quotations: [Quotation] = []
  var people: [String] = []
  var organizations: [String] = []
  var places: [String] = []

  init(name: String) throws {
    self.name = name
    let bytes = try Data(contentsOf: PublishedSeeds.folder.appending(path: name))
    article = try ArticleParser.parse([UInt8](bytes), path: name)
    annotation = Annotator().annotate(article)
  }

  mutating func add(_ line: String) throws {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts[0] {
    case "person": people.append(parts[1])
    case "organization": organizations.append(parts[1])
    case "place": places.append(parts[1])
    default:
      let fields = parts[1].split(separator: " ", maxSplits: 2)
      let scalars = article.text.unicodeScalars
      let start = scalars.index(scalars.startIndex, offsetBy: try #require(Int(fields[0])))
      let end = scalars.index(scalars.startIndex, offsetBy: try #require(Int(fields[1])))
      let range = TextRange(
        article.text.utf8.distance(from: article.text.startIndex, to: start),
        article.text.utf8.distance(from: article.text.startIndex, to: end))
      quotations.append(
        Quotation(range: range, speakers: fields[2].split(separator: "|").map(\.trimmed)))
    }
  }

  func at(_ quotation: Quotation) -> String { "\(name.prefix(3)):\(quotation.range.start)" }

  /// The attribution with a marked piece that covers four fifths of a quotation, and is not much
  /// longer.
  func attribution(of quotation: Quotation) -> Attribution? {
    annotation.attributions.first { attribution in
      attribution.quotations.contains { piece in
        let shared = piece.intersection(quotation.range)?.count ?? 0
        return shared * 5 >= quotation.range.count * 4 && piece.count * 4 <= (shared + 8) * 5
      }
    }
  }

  func hasItsSpeaker(_ quotation: Quotation) -> Bool {
    guard let attribution = attribution(of: quotation) else { return false }
    guard let speaker = attribution.speaker else {
      guard let source = attribution.source else { return false }
      return quotation.speakers.contains { $0.folded == article[source].folded }
    }
    let name = annotation[speaker].name.folded
    return quotation.speakers.contains { name == $0.folded || name.hasSuffix(" " + $0.folded) }
  }

  func names(person: String) -> Bool {
    annotation.actors.contains { $0.kind == .person && isName($0, of: person) }
  }

  var wrongActors: [Actor] {
    annotation.actors.filter { actor in
      switch actor.kind {
      case .person: !people.contains { isName(actor, of: $0) }
      case .organization: !organizations.contains { $0.folded == actor.name.folded }
      case .place: !places.contains { $0.folded == actor.name.folded }
      }
    }
  }

  /// Whether a form the article prints ends in the person's surname, in one spelling or another.
  private func isName(_ actor: Actor, of person: String) -> Bool {
    let surname = person.folded.split(separator: " ").last ?? ""
    return ([actor.name] + actor.aliases).contains { form in
      let last = form.folded.split(separator: " ").last ?? ""
      return last == surname || (surname.count > 5 && last.prefix(6) == surname.prefix(6))
    }
  }
}

extension String {
  /// Lower case, with plain apostrophes, without an article in front.
  fileprivate var folded: String {
    let plain = lowercased().map { $0 == "’" || $0 == "‘" ? "'" : $0 }
    let text = String(plain)
    return text.hasPrefix("the ") ? String(text.dropFirst(4)) : text
  }
}
