import Testing

@testable import NewsModel

/// Texts longer than any article, which are annotated part by part.
@Suite struct LongTextTests {
  private static let story = """
    The road stays shut, Mayor Anna Keller said on Friday. “We will open it in spring,” Keller told \
    reporters. Police chief Peter Lang called the delay “a scandal”.


    """
  private static let copies = 2 * LongText.longestArticle / story.utf8.count + 1
  private static let long = String(repeating: story, count: copies)

  @Test func eachPartIsReadAsItWouldBeAlone() throws {
    let one = NewsCase(Self.story)
    let article = try ArticleParser.parse(text: Self.long)
    let annotation = Annotator().annotate(article)
    let expected = one.annotation.attributions.count * Self.copies
    #expect(annotation.attributions.count == expected)
    let speakers = annotation.attributions.compactMap { $0.speaker }.map { annotation[$0].name }
    #expect(Set(speakers) == ["Anna Keller", "Peter Lang"])
    #expect(speakers.count == expected)
  }

  @Test func anActorOfOnePartIsTheActorOfThatNameInAnother() throws {
    let annotation = Annotator().annotate(try ArticleParser.parse(text: Self.long))
    #expect(annotation.actors.map(\.name).sorted() == ["Anna Keller", "Peter Lang"])
    let keller = try #require(annotation.actors.first { $0.name == "Anna Keller" })
    #expect(
      keller.mentionCount == annotation.mentions.count { annotation[$0.actor].name == keller.name })
    #expect(keller.roles == ["Mayor"])
  }

  @Test func rangesAreThoseOfTheWholeText() throws {
    let article = try ArticleParser.parse(text: Self.long)
    let annotation = Annotator().annotate(article)
    let last = try #require(annotation.mentions.last { annotation[$0.actor].name == "Peter Lang" })
    #expect(article[last.range] == "Peter Lang")
    #expect(last.range.start > Self.long.utf8.count - Self.story.utf8.count)
    let pairs = zip(annotation.mentions, annotation.mentions.dropFirst())
    #expect(pairs.allSatisfy { $0.range.end <= $1.range.start })
  }

  @Test func paragraphLongerThanAPartIsCutBetweenWords() throws {
    let line = Self.long.split(separator: "\n").joined(separator: " ")
    let article = try ArticleParser.parse(text: line)
    let annotation = Annotator().annotate(article)
    let names = Set(annotation.mentions.filter { $0.kind == .name }.map { article[$0.range] })
    #expect(names == ["Anna Keller", "Keller", "Peter Lang"])
    #expect(annotation.mentions.count >= 3 * Self.copies - 6)
  }

  @Test func wordWithoutEndIsCutBetweenScalars() throws {
    let article = try ArticleParser.parse(
      text: String(repeating: "ж", count: LongText.longestArticle))
    _ = Annotator().annotate(article)
  }

  @Test func textOfTooManyLinesIsRefused() {
    let lines = [UInt8](repeating: 0x0A, count: 1) + Array("a".utf8)
    let bytes = Array(repeatElement(lines, count: TextLines.most + 1).joined())
    #expect(throws: ArticleError.tooManyLines) { try ArticleParser.parse(bytes) }
  }
}
