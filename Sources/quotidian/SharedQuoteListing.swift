import NewsModel

/// Shared quotations for people: the words, who is named as the speaker, then every place with its
/// outlet, its date and what it has otherwise.
struct SharedQuoteListing {
  private(set) var lines: [String] = []
  private let quotation: SharedQuotation
  private let columns: Int

  init(_ quotation: SharedQuotation, columns: Int) {
    self.quotation = quotation
    self.columns = columns
    let base = quotation.places[quotation.base]
    lines += TextWrapping.lines("“\(base.text)”", indent: 0, columns: columns)
    lines += TextWrapping.lines(summary, indent: 0, columns: columns)
    for (index, place) in quotation.places.enumerated() { append(place, index) }
    lines.append("")
  }

  /// "In 4 articles. Antony Blinken (2) or Jens Stoltenberg (2): disputed."
  private var summary: String {
    var line = "In \(Set(quotation.places.map(\.article)).count) articles. "
    let names = quotation.speakers.map { "\($0.name) (\($0.places.count))" }
    if names.isEmpty {
      line += "Nobody is named."
    } else if quotation.isDisputed {
      line += "DISPUTED: \(names.joined(separator: " or "))."
    } else {
      line += "\(names.joined(separator: ", "))."
    }
    if let first = quotation.first { line += " First: \(first.outlet ?? first.title)." }
    return line
  }

  private mutating func append(_ place: SharedQuotation.Place, _ index: Int) {
    lines.append("")
    let origin = [place.published, place.outlet, place.title].compactMap { $0 }
    lines += TextWrapping.lines(origin.joined(separator: " · "), indent: 2, columns: columns)
    var head = place.source.name ?? "speaker unknown"
    head += " (\(place.relation.rawValue))"
    lines += TextWrapping.lines(head, indent: 4, columns: columns)
    lines += TextWrapping.lines(place.text, indent: 6, columns: columns)
    for altered in place.altered {
      lines += TextWrapping.lines("\(altered.gravity)", indent: 6, columns: columns)
    }
  }
}
