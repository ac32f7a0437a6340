internal import NewsModel

/// An article as an item of a bibliography (CSL-JSON 1.0.2).
struct CSLItem {
  private let stored: LibraryArticle

  init(_ stored: LibraryArticle) { self.stored = stored }

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
    fields.append(("language", .text("en")))
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
