import NewsLibrary
import NewsModel

/// What a search found, in print.
enum FoundListing {
  static func lines(
    _ found: [FoundArticle], _ count: Int, _ facets: Facets?, _ columns: Int
  ) -> [String] {
    var lines: [String] = []
    for article in found {
      lines += TextWrapping.lines(article.row.title, indent: 0, columns: columns)
      let origin = [article.row.source, article.row.published].compactMap { $0 }
      lines += TextWrapping.lines(origin.joined(separator: " · "), indent: 2, columns: columns)
      if let snippet = article.snippet, !snippet.text.isEmpty {
        lines += TextWrapping.lines(marked(snippet), indent: 4, columns: columns)
      }
      lines.append("")
    }
    let articles = count == 1 ? "1 article" : "\(count) articles"
    lines.append(found.count < count ? "\(found.count) of \(articles)" : articles)
    if let facets {
      lines += self.lines("Sources", facets.sources)
      lines += self.lines("Years", facets.years)
      let actors =
        facets.actorSample < facets.count
        ? "Actors of the newest \(facets.actorSample)" : "Actors"
      lines += self.lines(actors, facets.actors)
    }
    return lines
  }

  private static func lines(_ name: String, _ values: [Facets.Value]) -> [String] {
    values.isEmpty
      ? [] : ["", name] + values.map { "  \($0.count)  \($0.name)" }
  }

  /// Hits between brackets.
  private static func marked(_ snippet: Snippet) -> String {
    var text: [UInt8] = []
    var end = 0
    let utf8 = Array(snippet.text.utf8)
    for hit in snippet.hits {
      text += utf8[end..<hit.start] + [UInt8(ascii: "[")] + utf8[hit.start..<hit.end]
      text.append(UInt8(ascii: "]"))
      end = hit.end
    }
    return String(decoding: text + utf8[end...], as: UTF8.self)
  }

  static func json(_ found: [FoundArticle]) -> [UInt8] {
    var bytes: [UInt8] = []
    for article in found {
      var fields: [(String, JSONValue)] = [
        ("id", .number(Int(article.row.id.rawValue))), ("title", .text(article.row.title)),
      ]
      if let source = article.row.source { fields.append(("source", .text(source))) }
      if let published = article.row.published { fields.append(("published", .text(published))) }
      fields.append(("quotes", .number(article.row.quoteCount)))
      if let snippet = article.snippet {
        fields.append(("snippet", .text(snippet.text)))
        // In code points, as everywhere in the annotation format.
        let offsets = ScalarOffsets(snippet.text)
        fields.append(
          (
            "hits",
            .list(
              snippet.hits.map { hit in
                let range = offsets.scalars(hit)
                return .list([.number(range.lowerBound), .number(range.upperBound)])
              })
          ))
      }
      bytes += JSONValue.object(fields).utf8 + [0x0A]
    }
    return bytes
  }
}
