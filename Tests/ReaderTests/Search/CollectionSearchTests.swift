import NewsModel
import Testing

@testable import Reader

struct CollectionSearchTests {
  private static let none: @Sendable (Article) -> Annotation = { _ in Annotation() }

  private func search(_ query: String, _ texts: [String]) throws -> (FoundLines, [Article]) {
    let articles = texts.map { makeArticle($0) }
    let made = CollectionSearch(query, annotate: Self.none)
    let search = try #require(made)
    var found = FoundLines()
    for (number, article) in articles.enumerated() {
      search.add(entry(article, number), to: &found)
    }
    return (found, articles)
  }

  private func entry(_ article: Article, _ number: Int) -> Entry {
    Entry(id: EntryID(number: number), arrival: .article(article))
  }

  @Test func theLanguageOfTheLibraryWorksOnFiles() throws {
    let made = CollectionSearch("speaker:castro -harbour") {
      ToyAnnotator("PER Anna Castro").annotate($0)
    }
    let search = try #require(made)
    var found = FoundLines()
    search.add(entry(makeArticle("One\n“We go,” said Anna Castro at the harbour."), 0), to: &found)
    search.add(entry(makeArticle("Two\n“We stay,” said Anna Castro."), 1), to: &found)
    search.add(entry(makeArticle("Three\nThey met Anna Castro."), 2), to: &found)
    #expect(found.lines.map(\.entry.number) == [1])
    #expect(CollectionSearch.matchers("speaker:castro -harbour").count == 1)
    let problem = CollectionSearch("date:2022-13 war", annotate: Self.none)?.problem
    #expect(problem != nil)
  }

  @Test func allWordsMustOccur() throws {
    let (found, _) = try search("nuclear plant", ["A nuclear test", "The plant\nA nuclear one"])
    #expect(found.articleCount == 1)
    #expect(found.lines.map(\.entry.number) == [1, 1])
  }

  @Test func aTitleThatIsNotInTheTextCounts() throws {
    let article = Article(
      id: "a", text: "A paragraph of words.",
      blocks: [Block(role: .paragraph, range: TextRange(0, 21))], title: "Harbour reopens")
    let search = try #require(CollectionSearch("harbour words", annotate: Self.none))
    var found = FoundLines()
    search.add(entry(article, 0), to: &found)
    #expect(found.lines.map(\.target) == [15])
    let titleOnly = try #require(CollectionSearch("harbour", annotate: Self.none))
    titleOnly.add(entry(article, 1), to: &found)
    #expect(found.lines.last?.text == "A paragraph of words.")
  }

  @Test func aPhraseOccursAsItIs() throws {
    let (found, _) = try search("\"every inch\"", ["inch by inch, every one", "defend every inch"])
    #expect(found.lines.map(\.entry.number) == [1])
  }

  @Test func theExcerptHoldsItsMatchesAndBeginsWithAWord() throws {
    let long = String(repeating: "filler words ", count: 40) + "the needle " + "and more words "
    let (found, articles) = try search("needle", [long])
    let line = try #require(found.lines.first)
    #expect(line.text[line.matches[0]] == "needle")
    #expect(line.target == articles[0].text.utf8.count - "needle and more words ".utf8.count)
    #expect(line.text.hasPrefix("words ") || line.text.hasPrefix("filler "))
  }

  @Test(arguments: 0..<40)
  func excerptsAreValid(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) + 5)
    let text = makeHostileText(length: 200, using: &generator)
    for query in ["a", "word", "日", "e", "\u{600}"] {
      let (found, _) = try search(query, [text])
      for line in found.lines {
        #expect(!line.text.isEmpty)
        // Slicing traps on a range that is not on scalar boundaries.
        #expect(line.matches.allSatisfy { !line.text[$0].isEmpty })
      }
    }
  }
}
