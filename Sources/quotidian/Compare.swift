import ArgumentParser
import NewsFormats
import NewsModel

/// `quotidian compare`: two articles side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two articles: the words both have, and what only one of them has.",
    usage: "quotidian compare [--format text|jsonl] [--input-format text|jsonl] A B",
    version: Version.current)

  @Option(help: "text (for people) or jsonl (JSON, on one line).")
  var format = CoverageFormat.text

  @OptionGroup var inputs: Inputs

  func validate() throws {
    if inputs.paths.count != 2 { throw ValidationError("Name two articles to compare.") }
  }

  func run() throws {
    var collection = Collection(inputs, keepsAnnotations: true)
    if collection.articles.count != 2 {
      try collection.end(isEmpty: false)
      throw ValidationError(
        "compare wants two articles; there are \(collection.articles.count) in these inputs.")
    }
    let output = StandardOutput()
    var finder = collection.finder()
    let comparison = ArticleComparison(
      shared: finder.all(among: collection.coverage.articles), annotations: collection.annotations,
      actors: collection.actors())
    switch format {
    case .text:
      let listing = ComparisonListing(comparison, collection, columns: output.columns)
      try output.write(lines: listing.lines)
    case .jsonl: try output.write(CoverageLines.line(comparison, collection.articles))
    }
    try collection.end(isEmpty: false)
  }
}

/// Two articles for people.
struct ComparisonListing {
  private(set) var lines: [String] = []
  private let collection: Collection
  private let columns: Int

  init(_ comparison: ArticleComparison, _ collection: Collection, columns: Int) {
    self.collection = collection
    self.columns = columns
    for (index, label) in ["A", "B"].enumerated() {
      let article = collection.articles[index]
      let origin = [article.source, article.published, article.path].compactMap { $0 }
      lines += TextWrapping.lines("\(label): \(article.title)", indent: 0, columns: columns)
      lines += TextWrapping.lines(origin.joined(separator: " · "), indent: 3, columns: columns)
    }
    heading("Quotations in both", count: comparison.shared.count)
    for quotation in comparison.shared {
      lines += SharedQuoteListing(quotation, collection.articles, columns: columns).lines
    }
    for (index, label) in ["A", "B"].enumerated() {
      heading("Quotations in \(label) only", count: comparison.own[index].count)
      for attribution in comparison.own[index] { append(attribution, index) }
    }
    heading("Actors in both", count: comparison.actorsInBoth.count)
    append(comparison.actorsInBoth)
    for (index, label) in ["A", "B"].enumerated() {
      heading("Actors in \(label) only", count: comparison.actorsInOne[index].count)
      append(comparison.actorsInOne[index])
    }
    lines.append("")
  }

  private mutating func heading(_ text: String, count: Int) {
    lines += ["", "\(text): \(count)"]
  }

  private mutating func append(_ attribution: Int, _ number: Int) {
    let annotation = collection.annotations[number]
    let article = collection.articles[number]
    let said = annotation.attributions[attribution]
    let speaker =
      said.speaker.map { annotation[$0].name } ?? said.source.map { "“\(article[$0])”" }
      ?? "Speaker unknown"
    lines += TextWrapping.lines(
      "\(speaker): \(Said.words(of: said, in: article))", indent: 2, columns: columns)
  }

  private mutating func append(_ actors: [ActorIdentity]) {
    guard !actors.isEmpty else { return }
    lines += TextWrapping.lines(
      actors.map(\.name).joined(separator: "; "), indent: 2, columns: columns)
  }
}
