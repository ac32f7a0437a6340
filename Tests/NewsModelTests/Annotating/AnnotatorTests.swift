import NewsModel
import Testing

/// What holds of every annotation of every text.
@Suite struct AnnotatorTests {
  // MARK: Ranges

  @Test(arguments: Seed.all.map(\.name))
  func rangesOfTheSeedsAreSound(name: String) throws {
    let article = try #require(Seed[name]?.article)
    expectSound(Annotator().annotate(article), of: article)
  }

  @Test func rangesOfAwkwardTextsAreSound() throws {
    var random = SeededRandom(seed: 4)
    for _ in 0..<100 {
      let article = try ArticleParser.parse(
        Array(("The road is open. " + random.newsLikeText(scalars: 300)).utf8), path: nil)
      expectSound(Annotator().annotate(article), of: article)
    }
  }

  @Test func anyBytesThatParseAreAnnotated() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<100 {
      let bytes = random.bytes(Int.random(in: 1...300, using: &random))
      guard let article = try? ArticleParser.parse(bytes, path: nil) else { continue }
      expectSound(Annotator().annotate(article), of: article)
    }
  }

  @Test func shortTextsAreAnnotated() {
    for text in [
      "", " ", ".", "“", "”", ":“", ": “a”", "a", "said", "he said", "“”", "'", "'s", "’",
    ] {
      let news = NewsCase(text)
      expectSound(news.annotation, of: news.article)
    }
  }

  @Test func articleWithoutBlocksIsAnnotated() {
    let article = Article(id: "x", text: "“It is open,” Anna Keller said.", blocks: [], title: "")
    expectSound(Annotator().annotate(article), of: article)
  }

  @Test func blocksThatLeaveTextOutAreAnnotated() {
    let text = "“It is open,” Anna Keller said. “It is safe.”"
    for start in stride(from: 3, to: text.utf8.count - 8, by: 1) {
      let range = TextRange(start, min(start + 20, text.utf8.count))
      let article = Article(
        id: "x", text: text.filter { $0.isASCII } + "      ",
        blocks: [Block(role: .paragraph, range: range)], title: "")
      expectSound(Annotator().annotate(article), of: article)
    }
  }

  // MARK: Always the same

  @Test func twiceIsOnce() {
    for article in Seed.all.compactMap(\.article) {
      #expect(dump(article) == dump(article))
    }
  }

  @Test func sameOnEveryThread() async throws {
    let articles = Seed.all.compactMap(\.article)
    let alone = articles.map(dump)
    let together = await withTaskGroup(of: (Int, String).self) { group in
      for round in 0..<4 {
        for index in articles.indices {
          group.addTask { (index + round * articles.count, self.dump(articles[index])) }
        }
      }
      return await group.reduce(into: [(Int, String)]()) { $0.append($1) }
    }
    #expect(together.count == 4 * articles.count)
    for (index, dumped) in together { #expect(dumped == alone[index % articles.count]) }
  }

  // MARK: One lost mark

  /// A paragraph that loses a mark keeps the quotations of all the others.
  @Test(arguments: Seed.all.map(\.name))
  func aLostMarkCostsNoOtherParagraph(name: String) throws {
    let seed = try #require(Seed[name])
    let whole = try #require(seed.article)
    let expected = quotationsByBlock(of: whole)
    let bytes = Array(whole.text.utf8)
    var lost = 0
    for mark in quotationMarks(in: whole) {
      let without = removing(mark, from: whole, bytes)
      let found = quotationsByBlock(of: without)
      for (block, quotations) in expected.enumerated()
      where !whole.blocks[block].range.contains(mark.start) {
        let printed = whole[whole.blocks[block].range].prefix(40)
        #expect(found[block] == quotations, "without \(mark): \(printed)")
      }
      lost += 1
    }
    #expect(lost > 10)
  }

  @Test(arguments: Seed.all.map(\.name))
  func seedsCutAnywhereAreAnnotated(name: String) throws {
    let bytes = Array(try #require(Seed[name]).text.utf8)
    var random = SeededRandom(seed: 6)
    for _ in 0..<10 {
      let end = Int.random(in: 1...bytes.count, using: &random)
      let start = Int.random(in: 0..<end, using: &random)
      guard let article = try? ArticleParser.parse(Array(bytes[start..<end]), path: nil) else {
        continue
      }
      expectSound(Annotator().annotate(article), of: article)
    }
  }

  @Test(arguments: Seed.all.map(\.name))
  func seedsWithChangedBytesAreAnnotated(name: String) throws {
    let bytes = Array(try #require(Seed[name]).text.utf8)
    var random = SeededRandom(seed: 7)
    for _ in 0..<10 {
      var changed = bytes
      for _ in 0..<20 {
        let at = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed.remove(at: at)
        case 1: changed.insert(contentsOf: "“\"’\n".utf8.shuffled(using: &random), at: at)
        default: changed[at] = UInt8.random(in: 0...255, using: &random)
        }
      }
      guard let article = try? ArticleParser.parse(changed, path: nil) else { continue }
      expectSound(Annotator().annotate(article), of: article)
    }
  }

  // MARK: Awkward texts

  /// Texts of marks, cues or names alone. What they cost is measured in `Tests/Benchmarks/Annotation`.
  @Test(arguments: [
    "‘a ", "'a ", "“a ", "” a ", "\"a ", "a” ", "he said ", "“a,” he said, ", "said, ", "(", "“‘",
    "Anna Keller, ", "the minister, ", "of the ", "A. ", "according to ", "a, ", "John ", "« ",
    "he ", "’ ", "s' ", "that ", "as he put it ", "the ministry ", "Mr ", "-", "'s",
  ])
  func awkwardTextsAreAnnotated(unit: String) throws {
    let text = String(repeating: unit, count: 2_000 / unit.utf8.count)
    let article = try ArticleParser.parse(text: text)
    expectSound(Annotator().annotate(article), of: article)
  }

  // MARK: -

  private func dump(_ article: Article) -> String {
    let annotation = Annotator().annotate(article)
    return "\(annotation.attributions)\n\(annotation.actors)\n\(annotation.mentions)"
  }

  private func expectSound(
    _ annotation: Annotation, of article: Article, at location: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(article.text.utf8)
    func isValid(_ range: TextRange) -> Bool {
      range.start < range.end && range.end <= bytes.count && bytes[range.start] & 0xC0 != 0x80
        && (range.end == bytes.count || bytes[range.end] & 0xC0 != 0x80)
    }
    func areInOrder(_ ranges: some Collection<TextRange>) -> Bool {
      zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start }
    }
    let actors = annotation.actors.indices
    var mentions = Array(repeating: 0, count: actors.count)
    var attributions = mentions
    #expect(areInOrder(annotation.mentions.map(\.range)), sourceLocation: location)
    for mention in annotation.mentions {
      #expect(isValid(mention.range), sourceLocation: location)
      #expect(actors.contains(mention.actor.index), sourceLocation: location)
      mentions[mention.actor.index] += 1
    }
    let extents = annotation.attributions.map(\.extent)
    #expect(extents == extents.sorted(), sourceLocation: location)
    for attribution in annotation.attributions {
      #expect(!attribution.content.isEmpty, sourceLocation: location)
      #expect(areInOrder(attribution.content), sourceLocation: location)
      #expect(areInOrder(attribution.quotations), sourceLocation: location)
      #expect(
        attribution.content.allSatisfy(isValid) && attribution.quotations.allSatisfy(isValid),
        sourceLocation: location)
      #expect(
        [attribution.cue, attribution.source].allSatisfy { $0.map(isValid) ?? true },
        sourceLocation: location)
      #expect(
        attribution.quotations.isEmpty == (attribution.kind == .indirect),
        sourceLocation: location)
      #expect((0...1).contains(attribution.confidence), sourceLocation: location)
      #expect(
        (attribution.confidence > 0) == (attribution.rule != .otherLanguage),
        sourceLocation: location)
      if let cue = attribution.cue {
        #expect(!attribution.content.contains { $0.overlaps(cue) }, sourceLocation: location)
      }
      guard let speaker = attribution.speaker else { continue }
      #expect(actors.contains(speaker.index), sourceLocation: location)
      attributions[speaker.index] += 1
    }
    for (index, actor) in annotation.actors.enumerated() {
      #expect(actor.mentionCount == mentions[index], sourceLocation: location)
      #expect(actor.attributionCount == attributions[index], sourceLocation: location)
      #expect(!actor.name.isEmpty && actor.aliases.first == actor.name, sourceLocation: location)
      #expect(Set(actor.aliases).count == actor.aliases.count, sourceLocation: location)
    }
    let kinds = annotation.actors.map { Actor.Kind.allCases.firstIndex(of: $0.kind) ?? 9 }
    #expect(kinds == kinds.sorted(), sourceLocation: location)
  }

  /// The marked parts of each block, without their marks.
  private func quotationsByBlock(of article: Article) -> [[String]] {
    let quotations = Annotator().annotate(article).attributions.flatMap(\.quotations).sorted()
    return article.blocks.map { block in
      quotations.filter { block.range.contains($0.start) }.map { range in
        article[range].filter { !"\"“”‘’'".contains($0) }.trimmed
      }
    }
  }

  /// Every quotation mark that does not stand inside a word.
  private func quotationMarks(in article: Article) -> [TextRange] {
    let scalars = Array(article.text.unicodeScalars)
    var ranges: [TextRange] = []
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let end = offset + UTF8.width(scalar)
      let around = scalars[max(0, index - 1)..<min(scalars.count, index + 2)]
      let isApostrophe = around.count { $0.properties.isAlphabetic } == 2
      if "\"“”‘’'".unicodeScalars.contains(scalar), !isApostrophe {
        ranges.append(TextRange(offset, end))
      }
      offset = end
    }
    return ranges
  }

  /// The same article without some bytes: its blocks keep their roles.
  private func removing(_ range: TextRange, from article: Article, _ bytes: [UInt8]) -> Article {
    func moved(_ offset: Int) -> Int { offset >= range.end ? offset - range.count : offset }
    let text = String(decoding: bytes[..<range.start] + bytes[range.end...], as: UTF8.self)
    return Article(
      id: "x", text: text,
      blocks: article.blocks.map {
        Block(role: $0.role, range: TextRange(moved($0.range.start), moved($0.range.end)))
      }, title: article.title)
  }
}
