import NewsModel

/// A shared quotation for people: the words, who is named as the speaker, then every place with its
/// date, its outlet, its speaker and what it has otherwise.
struct SharedQuoteListing {
  private(set) var lines: [String] = []
  private let quotation: SharedQuotation
  private let articles: [Article]
  private let columns: Int

  /// - Parameter articles: by their numbers in the quotation.
  init(_ quotation: SharedQuotation, _ articles: [Article], columns: Int) {
    self.quotation = quotation
    self.articles = articles
    self.columns = columns
    let base = quotation.places[quotation.base]
    lines += TextWrapping.lines("“\(base.text)”", indent: 0, columns: columns)
    lines += TextWrapping.lines(summary, indent: 2, columns: columns)
    for place in quotation.places { append(place) }
    lines.append("")
  }

  /// "In 4 articles. Disputed: Antony Blinken (2) or Jens Stoltenberg (2)."
  private var summary: String {
    let count = Set(quotation.places.map(\.article)).count
    var line = "In \(count) articles. "
    let names = quotation.speakers.map { "\($0.name) (\($0.places.count))" }
    if names.isEmpty {
      line += "No outlet names a speaker."
    } else if quotation.isDisputed {
      line += "Disputed: \(names.joined(separator: " or "))."
    } else {
      line += "Speaker: \(names.joined(separator: "; "))."
    }
    if let first = quotation.first {
      line += " First, by date: \(first.outlet ?? first.title)."
    }
    if let change = quotation.gravestChange { line += " \(Self.sentence(change))" }
    return line
  }

  private static func sentence(_ change: AlteredWords.Gravity) -> String {
    switch change {
    case .negation: "A “not” is dropped or added."
    case .number: "A figure is changed."
    case .modality: "The strength of the statement is changed."
    case .word: "Words are changed."
    case .form: "The form of a word is changed."
    }
  }

  private mutating func append(_ place: SharedQuotation.Place) {
    let article = articles[place.article]
    lines.append("")
    let origin = [place.published ?? "undated", place.outlet, place.title].compactMap { $0 }
    lines += TextWrapping.lines(origin.joined(separator: " · "), indent: 2, columns: columns)
    if let path = article.path { lines += TextWrapping.lines(path, indent: 2, columns: columns) }
    var head = place.source.name ?? "speaker unknown"
    if let printed = place.source.printed, printed != head { head += " (“\(printed)”)" }
    head += ": \(Self.phrase(place.relation))"
    lines += TextWrapping.lines(head, indent: 4, columns: columns)
    let base = quotation.places[quotation.base]
    let passage: String
    if place.relation == .paraphrased {
      passage = place.text
    } else {
      passage = DifferenceText(base: base, baseText: articles[base.article].text)
        .text(of: place, in: article)
    }
    lines += TextWrapping.lines(passage, indent: 6, columns: columns)
  }

  private static func phrase(_ relation: SharedQuotation.Relation) -> String {
    switch relation {
    case .wordForWord: "word for word"
    case .abridged: "abridged"
    case .partlyQuoted: "quoted in part"
    case .altered: "in other words"
    case .paraphrased: "paraphrased"
    }
  }
}
