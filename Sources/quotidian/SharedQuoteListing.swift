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
    let words = Self.withoutComma(base.text)
    // What nobody has in marks are nobody's own words.
    lines += TextWrapping.lines(
      base.relation == .paraphrased ? words : "“\(words)”", indent: 0, columns: columns)
    lines += TextWrapping.lines(summary, indent: 2, columns: columns)
    for place in quotation.places { append(place) }
    lines.append("")
  }

  /// "In 4 articles. Disputed: Antony Blinken (2) or Jens Stoltenberg (2)."
  private var summary: String {
    let count = Set(quotation.places.map(\.article)).count
    var line = "In \(count) articles. "
    let names = quotation.speakers.map { speaker in
      let articles = Set(speaker.places.map { quotation.places[$0].article }).count
      return "\(speaker.isDoubtful ? "perhaps " : "")\(speaker.name) (\(articles))"
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
    let alterations = quotation.alterations
    guard let gravest = alterations.first?.gravity else { return line }
    let told = alterations.prefix(Self.toldAlterations).map(Self.phrase)
    let more = alterations.count > told.count ? "; …" : ""
    return line + " \(Self.heading(gravest)) \(told.joined(separator: "; "))\(more)."
  }

  /// So many alterations are told in the summary; the passages show all.
  private static let toldAlterations = 3

  private static func phrase(_ alteration: SharedQuotation.Alteration) -> String {
    if alteration.new.isEmpty { return "without “\(alteration.old)”" }
    if alteration.old.isEmpty { return "with “\(alteration.new)”" }
    return "“\(alteration.new)” for “\(alteration.old)”"
  }

  private static func heading(_ change: AlteredWords.Gravity) -> String {
    switch change {
    case .negation: "Turned round:"
    case .number: "Another figure:"
    case .modality: "Another strength:"
    case .word: "Other words:"
    case .form: "Another form:"
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
