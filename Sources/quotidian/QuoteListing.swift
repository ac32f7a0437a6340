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
    for index in annotation.attributions.indices { append(index) }
    lines.append("")
  }

  private mutating func append(_ index: Int) {
    let attribution = annotation.attributions[index]
    lines.append("")
    lines += TextWrapping.lines(speaker(of: index), indent: 2, columns: columns)
    lines += TextWrapping.lines(words(of: attribution), indent: 6, columns: columns)
  }

  /// "Antony Blinken? (“he”), told"
  private func speaker(of index: Int) -> String {
    let attribution = annotation.attributions[index]
    let printed = annotation.printedSource(of: index).map { article[$0] }
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
