import Testing

@testable import NewsModel

@Suite("Articles from text")
struct ArticleParserTests {
  @Test("the same text has the same id, another text another")
  func identity() throws {
    let id = try ArticleParser.parse(text: "a").id
    // FNV-1a of "a", from the published test vectors.
    #expect(id == "af63dc4c8601ec8c")
    #expect(try ArticleParser.parse(text: "b").id != id)
    #expect(try ArticleParser.parse(text: "a", id: "mine").id == "mine")
  }

  @Test("without a headline the first sentence is the title")
  func derivedTitle() throws {
    let article = try ArticleParser.parse(
      text: "Mr. Orr left the U.S. today. He will be back.\n\(body)")
    #expect(article.title == "Mr. Orr left the U.S. today.")
    #expect(article.titleIsDerived)
  }

  @Test("a long first sentence is cut between words")
  func cutTitle() throws {
    let sentence = (1...60).map { "word\($0)" }.joined(separator: " ") + "."
    let title = try ArticleParser.parse(text: "\(sentence)\n\(body)").title
    #expect(title.hasSuffix("…"))
    #expect(title.unicodeScalars.count <= 121)
    #expect(title.unicodeScalars.count > 100)
    #expect(sentence.hasPrefix(title.dropLast()))
    #expect(sentence.dropFirst(title.count - 1).first == " ")
  }

  @Test("one endless word is cut too")
  func endlessWord() throws {
    let title = try ArticleParser.parse(text: String(repeating: "é", count: 5000)).title
    #expect(title == String(repeating: "é", count: 120) + "…")
  }

  @Test("a printed headline is the title, its line breaks blanks")
  func printedTitle() throws {
    let article = try ArticleParser.parse(text: "Council keeps the line\n\n\(body)")
    #expect(article.title == "Council keeps the line")
    #expect(!article.titleIsDerived)
  }

  @Test("what a format gives goes before what the text prints")
  func givenMetadata() throws {
    let article = try ArticleParser.parse(
      text: "(Source: Town Hall)\n\(body)",
      metadata: ArticleMetadata(
        title: "T", source: "Post", published: "2020-01-02T03:04:05Z", url: "https://x.example"))
    #expect(article.title == "T")
    #expect(!article.titleIsDerived)
    #expect(article.source == "Post")
    #expect(article.published == "2020-01-02T03:04:05Z")
    #expect(article.url == "https://x.example")
  }

  @Test("given blocks stay, and what they leave out is paragraphs")
  func givenBlocks() throws {
    let article = try ArticleParser.parse(
      text: "One\r\nTwo\n\nThree four", blocks: [Block(role: .headline, range: TextRange(5, 8))])
    #expect(
      noted(article) == ["paragraph: One", "headline: Two", "paragraph: Three four"])
    #expect(article.text == "One\r\nTwo\n\nThree four")
    #expect(article.title == "Two")
  }
}

@Suite("What holds for the blocks of any text")
struct BlockPropertiesTests {
  /// Lines to throw together, each of a kind that some rule looks for.
  private static let lines = [
    "Politics", "Council keeps the northern line", "By Ana Ruiz, Harbour Post", "March 4, 2022",
    "-",
    "• Item", "See also:", "Read more: Trains", "(photo credit: Jo Lee)", "Photo: A/Reuters", "",
    "",
    " \u{A0}\u{2003}", "LONDON, March 4 - Trains stop.", "“No”", "Leave a Reply", "(Source: X)",
    "(", ")",
    "\u{2028}x\u{2028}", "Mayor Ruiz speaks. (credit: A/B)", "Mayor Ruiz speaks. (credit: A/B)",
    "She said it was over.Then she left.\"Yes,\" he said.\"No.\"Why?"
      + String(repeating: " word", count: 90),
    "The council voted late on Tuesday to keep the northern line", "open for another year.",
    "日本語の新聞。",
    "|", "A | AP", "\u{200B}", "é", "Washington (CNN)In the hall.", "by", "source:", "q:", "-- x",
    "...",
  ]

  @Test("blocks are in order, disjoint, trimmed, and cover all but white space", arguments: 0..<40)
  func properties(seed: Int) throws {
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<50 {
      let chosen = (0..<(1 + next(14))).map { _ in Self.lines[next(Self.lines.count)] }
      let text = chosen.joined(separator: next(3) == 0 ? "\n\n" : "\n")
      let metadata = ArticleMetadata(title: next(2) == 0 ? Self.lines[next(Self.lines.count)] : nil)
      guard let article = try? ArticleParser.parse(text: text, metadata: metadata) else { continue }
      let bytes = Array(text.utf8)
      var end = 0
      for block in article.blocks {
        #expect(block.range.start >= end && !block.range.isEmpty, "\(text)")
        #expect(isBlank(bytes[end..<block.range.start]), "uncovered in \(text)")
        let printed = article[block.range]
        #expect(
          printed.first?.isWhitespace == false && printed.last?.isWhitespace == false, "\(text)")
        end = block.range.end
      }
      #expect(isBlank(bytes[end...]), "uncovered at the end of \(text)")
    }
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
