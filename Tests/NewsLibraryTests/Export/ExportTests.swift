import FoundationEssentials
import NewsLibrary
import NewsModel
import Testing

@Suite struct ExportTests {
  private func export(
    _ subject: ExportSubject, _ format: ExportFormat, _ query: String = ""
  ) throws -> String {
    let place = try TemporaryLibrary()
    let id = try place.add(
      "Zürich votes.\n\n“We will not close, ever,” said Anna Castro, of the World Bank.",
      ArticleMetadata(
        title: "Votes, and \"more\"", byline: "Carla Díaz and Jo Li", source: "BBC",
        published: "2022-03-04", url: "https://example.org/a"))
    try place.library.add(Note(article: id, range: TextRange(0, 7), text: "=1+1"))
    var bytes: [UInt8] = []
    try place.library.export(subject, as: format, of: SearchQuery(query)) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func quotationsHaveSpeakerSourceDateAndPosition() throws {
    struct Line: Decodable {
      var quotation, speaker, source, published, title: String
      var paragraph, start, end: Int
    }
    let line = try JSONDecoder().decode(
      Line.self, from: Data(try export(.quotations, .jsonl).utf8))
    #expect(line.quotation == "We will not close, ever,")
    #expect(line.speaker == "Anna Castro" && line.source == "BBC")
    #expect(line.published == "2022-03-04" && line.title == "Votes, and \"more\"")
    // Code points, not bytes: the ü before is one.
    #expect(line.paragraph == 2 && line.start == 16 && line.end == 40)
  }

  @Test func csvIsQuotedAndHarmless() throws {
    let lines = try export(.quotations, .csv).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[1].contains("\"Votes, and \"\"more\"\"\""))
    // A spreadsheet must not take a note for a formula.
    #expect(try export(.notes, .csv).contains("\r\n'=1+1,Zürich,"))
  }

  @Test func bibliographiesAreCSL() throws {
    struct Item: Decodable {
      struct Name: Decodable { var literal: String }
      struct Issued: Decodable {
        var dateParts: [[Int]]
        enum CodingKeys: String, CodingKey { case dateParts = "date-parts" }
      }
      var type, title: String
      var author: [Name]
      var issued: Issued
      var URL: String
      var annote: String?
    }
    let items = try JSONDecoder().decode(
      [Item].self, from: Data(try export(.articles, .csl).utf8))
    #expect(items.count == 1)
    #expect(items[0].author.map(\.literal) == ["Carla Díaz", "Jo Li"])
    #expect(items[0].issued.dateParts == [[2022, 3, 4]])
    #expect(items[0].type == "article-newspaper" && items[0].annote == nil)
    let quoted = try JSONDecoder().decode(
      [Item].self, from: Data(try export(.quotations, .csl).utf8))
    #expect(
      quoted.first?.annote == "Anna Castro: “We will not close, ever,” (paragraph 2, 16–40)")
  }

  @Test func markdownNamesTheSpeaker() throws {
    let text = try export(.quotations, .markdown)
    #expect(text.hasPrefix("## Votes, and \"more\"\n"))
    #expect(text.contains("> We will not close, ever,\n>\n> — Anna Castro, paragraph 2, 16–40\n"))
    #expect(try export(.quotations, .markdown, "nowhere") == "")
  }
}
