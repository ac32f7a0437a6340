import NewsModel

/// A shared quotation for people: the words, who is named as the speaker, then every place with its
/// speaker, its date, its outlet and what it has otherwise.
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
    lines += TextWrapping.lines(
      "“\(Self.withoutComma(base.text))”", indent: 0, columns: columns)
    lines += TextWrapping.lines(summary, indent: 2, columns: columns)
    for place in quotation.places { append(place) }
    lines.append("")
  }

  /// "In 4 articles. Disputed: Antony Blinken (2) or Jens Stoltenberg (2)."
  private var summary: String {
    let count = Set(quotation.places.map(\.article)).count
    var line = "In \(count) articles. "
    let names = quotation.speakers.map { speaker in
      "\(speaker.name) (\(Set(speaker.places.map { quotation.places[$0].article }).count))"
    }
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

  /// Who says it and how the words are given, where it stands, and the passage unless it is the one
  /// above, word for word.
  private mutating func append(_ place: SharedQuotation.Place) {
    let article = articles[place.article]
    var head = place.source.name ?? "Speaker unknown"
    if let printed = place.source.printed, printed != head, !head.hasSuffix(printed) {
      head += " (“\(printed)”)"
    }
    head += " · \(Self.phrase(place.relation))"
    lines += TextWrapping.lines(head, indent: 2, columns: columns)
    let origin = [place.published ?? "undated", place.outlet, place.title].compactMap { $0 }
    appendLine(origin.joined(separator: " · "))
    if let path = article.path { appendLine(path) }
    if place.relation == .wordForWord { return }
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

  /// One line, cut where there is no room.
  private mutating func appendLine(_ text: String) {
    let wrapped = TextWrapping.lines(text, indent: 6, columns: columns - 1)
    guard let first = wrapped.first else { return }
    lines.append(wrapped.count > 1 ? first + "…" : first)
  }

  /// Without the comma that leads on to the cue.
  private static func withoutComma(_ text: String) -> String {
    text.hasSuffix(",") ? String(text.dropLast()) : text
  }

  private static func phrase(_ relation: SharedQuotation.Relation) -> String {
    switch relation {
    case .wordForWord: "word for word"
    case .abridged: "abridged"
    case .partlyQuoted: "quoted in part"
    case .altered: "words changed"
    case .paraphrased: "paraphrased"
    }
  }
}
