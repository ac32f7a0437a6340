import NewsModel

/// Explanations of one article, for people.
struct ExplanationListing {
  private(set) var lines: [String] = []
  private let article: Article
  private let explanation: ArticleExplanation
  private let columns: Int

  /// - Parameters:
  ///   - quotes: indexes of the attributions to explain.
  ///   - actors: indexes of the actors to explain.
  init(
    _ article: Article, _ explanation: ArticleExplanation, quotes: [Int], actors: [Int],
    columns: Int
  ) {
    self.article = article
    self.explanation = explanation
    self.columns = columns
    lines += ListingHead.lines(article, explanation.annotation, columns: columns)
    for index in quotes { appendQuotation(index) }
    for index in actors { appendActor(index) }
    if quotes.isEmpty, actors.isEmpty { lines += ["", "  Nobody is named or quoted."] }
    lines.append("")
  }

  private mutating func appendQuotation(_ index: Int) {
    let annotation = explanation.annotation
    let attribution = annotation.attributions[index]
    let speaker =
      attribution.speaker.map { annotation[$0].name }
      ?? attribution.source.map { "“\(article[$0])”" } ?? "speaker unknown"
    lines.append("")
    append("\(explanation.attributions[index].title): \(speaker)", indent: 0)
    let words = Said.words(of: attribution, in: article)
    append(attribution.quotations.isEmpty ? words : "“\(words)”", indent: 6)
    append(explanation.attributions[index].findings)
  }

  private mutating func appendActor(_ index: Int) {
    lines.append("")
    append(explanation.actors[index].title, indent: 0)
    append(explanation.actors[index].findings)
  }

  private mutating func append(_ findings: [Explanation.Finding]) {
    for finding in findings {
      var wrapped = TextWrapping.lines(finding.sentence, indent: 4, columns: columns)
      if let first = wrapped.first { wrapped[0] = "  - " + first.dropFirst(4) }
      lines += wrapped
    }
  }

  private mutating func append(_ text: String, indent: Int) {
    lines += TextWrapping.lines(text, indent: indent, columns: columns)
  }
}
