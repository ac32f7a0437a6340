internal import NewsModel

/// One line of an export: named values in a fixed order.
struct ExportRecord {
  private(set) var fields: [(name: String, value: JSONValue)]

  /// The names of the values, for a heading.
  static func columns(_ subject: ExportSubject) -> [String] {
    let article = ["title", "source", "published", "url", "path", "id"]
    switch subject {
    case .articles: return article + ["quotes", "text"]
    case .quotations:
      return [
        "quotation", "type", "speaker", "printed", "cue", "confidence", "paragraph", "start", "end",
      ]
        + article
    case .notes: return ["note", "passage", "paragraph", "start", "end"] + article
    }
  }

  /// The values as text, those that are not known empty, in the order of `columns`.
  var values: [String] {
    fields.map { field in
      switch field.value {
      case .text(let text): text
      case .number(let number): String(number)
      default: String(decoding: field.value.utf8, as: UTF8.self)
      }
    }
  }

  /// The values that are known.
  var json: JSONValue {
    .object(fields.filter { $0.value != .text("") }.map { ($0.name, $0.value) })
  }

  subscript(name: String) -> String {
    zip(fields, values).first { $0.0.name == name }?.1 ?? ""
  }

  static func records(
    _ subject: ExportSubject, _ stored: LibraryArticle, _ notes: [Note]
  ) -> [ExportRecord] {
    let article = stored.article
    let head: [JSONValue] = [
      .text(article.title), .text(article.source ?? ""), .text(article.published ?? ""),
      .text(article.url ?? ""), .text(article.path ?? ""), .text(article.id),
    ]
    let offsets = ScalarOffsets(article.text)
    func record(_ values: [JSONValue]) -> ExportRecord {
      ExportRecord(fields: zip(columns(subject), values).map { ($0, $1) })
    }
    func position(_ range: TextRange) -> [JSONValue] {
      let scalars = offsets.scalars(range)
      return [
        .number(article.paragraph(at: range.start)), .number(scalars.lowerBound),
        .number(scalars.upperBound),
      ]
    }
    switch subject {
    case .articles:
      return [
        record(
          head + [.number(stored.annotation?.attributions.count ?? 0), .text(article.text)])
      ]
    case .quotations:
      guard let annotation = stored.annotation else { return [] }
      return annotation.attributions.map { attribution in
        record(
          [
            .text(article.words(of: attribution.content)), .text(attribution.kind.rawValue),
            .text(attribution.speaker.map { annotation[$0].name } ?? ""),
            .text(attribution.source.map { article[$0] } ?? ""),
            .text(attribution.cue.map { article[$0] } ?? ""), .share(attribution.confidence),
          ] + position(attribution.extent) + head)
      }
    case .notes:
      let length = article.text.utf8.count
      return notes.map { note in
        // The text may have changed since.
        let range = note.range.map { TextRange(min($0.start, length), min($0.end, length)) }
        let whole: [JSONValue] = [.text(""), .text(""), .text(""), .text("")]
        return record(
          [.text(note.text)]
            + (range.map { [.text(article.passage($0))] + position($0) } ?? whole) + head)
      }
    }
  }
}

extension Article {
  /// The number of the block that holds an offset, from 1.
  fileprivate func paragraph(at offset: Int) -> Int {
    (blocks.firstIndex { $0.range.end > offset } ?? blocks.count - 1) + 1
  }

  /// The parts of what is said, with "[…]" where other words stand between two of them.
  fileprivate func words(of content: TextRanges) -> String {
    var words = ""
    var end: Int?
    for range in content {
      if let end {
        let between = self[TextRange(end, max(end, range.start))]
        words += between.contains(where: \.isLetter) ? " […] " : " "
      }
      words += self[range]
      end = range.end
    }
    return words
  }

  /// A passage that a note names, moved to whole signs.
  fileprivate func passage(_ range: TextRange) -> String {
    let bytes = Array(text.utf8)[range.start..<range.end]
    return String(decoding: bytes, as: UTF8.self)
  }
}
