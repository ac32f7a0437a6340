internal import NewsModel

/// An article as an item of a bibliography (CSL-JSON 1.0.2).
///
/// Its quotations, or the notes on it, are the item's annotation, a line each.
struct CSLItem {
  private let stored: LibraryArticle
  private let remarks: [String]

  init(_ stored: LibraryArticle, _ subject: ExportSubject, _ records: [ExportRecord]) {
    self.stored = stored
    remarks =
      switch subject {
      case .articles: []
      case .quotations: records.map(Self.quotation)
      case .notes: records.map { Self.placed($0["note"], $0) }
      }
  }

  /// `Anna Castro: “We stay.” (paragraph 2, 16–40)`
  private static func quotation(_ record: ExportRecord) -> String {
    let speaker = record["speaker"].isEmpty ? record["printed"] : record["speaker"]
    return placed("\(speaker.isEmpty ? "?" : speaker): “\(record["quotation"])”", record)
  }

  private static func placed(_ text: String, _ record: ExportRecord) -> String {
    guard !record["paragraph"].isEmpty else { return text }
    return
      "\(text) (paragraph \(record["paragraph"]), \(record["start"])–\(record["end"]))"
  }

  var json: JSONValue {
    let article = stored.article
    var fields: [(String, JSONValue)] = [
      ("id", .text(article.id)), ("type", .text("article-newspaper")),
      ("title", .text(article.title)),
    ]
    if let source = article.source { fields.append(("container-title", .text(source))) }
    if let byline = article.byline {
      fields.append(
        ("author", .list(Self.authors(byline).map { .object([("literal", .text($0))]) })))
    }
    if let day = article.published.flatMap({ Day(iso: $0) }), let published = article.published {
      let parts = published.prefix(10).split(separator: "-").compactMap { Int($0) }
      if parts.count == 3, day.number > 0 {
        fields.append(
          ("issued", .object([("date-parts", .list([.list(parts.map { .number($0) })]))])))
      }
    }
    if let url = article.url { fields.append(("URL", .text(url))) }
    if let language = article.language ?? stored.annotation?.reading.language?.code {
      fields.append(("language", .text(language)))
    }
    if !remarks.isEmpty { fields.append(("annote", .text(remarks.joined(separator: "\n")))) }
    return .object(fields)
  }

  /// "Anna Castro, Boris Ivanov and Carla Díaz": three.
  private static func authors(_ byline: String) -> [String] {
    var authors: [String] = []
    var words: [Substring] = []
    func close() {
      if !words.isEmpty { authors.append(words.joined(separator: " ")) }
      words = []
    }
    for word in byline.split(separator: " ") {
      if word == "and" || word == "&" {
        close()
      } else if word.hasSuffix(",") {
        words.append(word.dropLast())
        close()
      } else {
        words.append(word)
      }
    }
    close()
    return authors
  }
}
