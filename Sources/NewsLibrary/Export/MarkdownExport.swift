internal import NewsModel

/// An article's part of an export in Markdown.
enum MarkdownExport {
  static func text(
    _ subject: ExportSubject, _ stored: LibraryArticle, _ records: [ExportRecord]
  ) -> String {
    guard !records.isEmpty else { return "" }
    let article = stored.article
    var lines = ["## \(escaped(article.title))", ""]
    let origin = [article.source, article.published, article.url, article.path].compactMap { $0 }
    if !origin.isEmpty { lines += ["*\(escaped(origin.joined(separator: " · ")))*", ""] }
    switch subject {
    case .articles:
      for block in article.blocks where block.role != .headline {
        lines += [escaped(article[block.range]), ""]
      }
    case .quotations:
      for record in records {
        let speaker = record["speaker"].isEmpty ? record["printed"] : record["speaker"]
        lines += ["> \(quoted(record["quotation"]))", ">"]
        lines += [
          "> — \(speaker.isEmpty ? "speaker unknown" : escaped(speaker)), paragraph "
            + "\(record["paragraph"]), \(record["start"])–\(record["end"])", "",
        ]
      }
    case .notes:
      for record in records {
        if !record["passage"].isEmpty { lines += ["> \(quoted(record["passage"]))", ""] }
        lines += [escaped(record["note"]), ""]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n> ")
  }

  /// What Markdown would take for its own signs.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
