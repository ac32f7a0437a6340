import NewsModel

/// The quotations of one article, for people.
struct QuoteListing {
  private(set) var lines: [String] = []
  private let article: Article
  private let annotation: Annotation
  private let columns: Int

  init(_ article: Article, _ annotation: Annotation, columns: Int) {
    self.article = article
    self.annotation = annotation
    self.columns = columns
    lines += ListingHead.lines(article, annotation, columns: columns)
    if annotation.attributions.isEmpty { lines += ["", "  No quotations."] }
    for attribution in annotation.attributions { append(attribution) }
    lines.append("")
  }

  private mutating func append(_ attribution: Attribution) {
    lines.append("")
    lines += TextWrapping.lines(speaker(of: attribution), indent: 2, columns: columns)
    lines += TextWrapping.lines(words(of: attribution), indent: 6, columns: columns)
  }

  /// "Antony Blinken? (“he”), told"
  private func speaker(of attribution: Attribution) -> String {
    let printed = attribution.source.map { article[$0] }
    var line: String
    if let id = attribution.speaker {
      line = annotation[id].name
      if attribution.isDoubtful { line += "?" }
      if let printed, printed != annotation[id].name { line += " (“\(printed)”)" }
    } else {
      // In marks, since it is only what the text prints: nobody knows who that is.
      line = printed.map { "“\($0)”" } ?? "Speaker unknown"
    }
    if let cue = attribution.cue { line += ", \(article[cue])" }
    return line
  }

  private func words(of attribution: Attribution) -> String {
    let words = Said.words(of: attribution, in: article)
    return attribution.kind == .direct ? "“\(words)”" : words
  }
}

/// The title of an article in a listing, and where it comes from.
enum ListingHead {
  static func lines(_ article: Article, _ annotation: Annotation, columns: Int) -> [String] {
    let origin = [article.source, article.published, article.path].compactMap { $0 }
    return TextWrapping.lines(article.title, indent: 0, columns: columns)
      + TextWrapping.lines(origin.joined(separator: " · "), indent: 0, columns: columns)
      + TextWrapping.lines(annotation.note ?? "", indent: 0, columns: columns)
  }
}
