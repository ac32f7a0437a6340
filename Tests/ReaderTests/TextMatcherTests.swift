import NewsModel
import Testing

@testable import Reader

struct TextMatcherTests {
  private func matches(_ query: String, _ text: String) -> [String] {
    TextMatcher(query)?.matches(in: text).map { text[$0] } ?? []
  }

  @Test func smallLettersMatchBoth() {
    #expect(matches("nato", "NATO and Nato and nato") == ["NATO", "Nato", "nato"])
  }

  @Test func aCapitalAsksForItself() {
    #expect(matches("Nato", "NATO and Nato and nato") == ["Nato"])
  }

  @Test func accentsAreFolded() {
    #expect(matches("zurich", "Zürich, Zu\u{308}rich") == ["Zürich", "Zu\u{308}rich"])
    #expect(matches("zürich", "Zurich") == ["Zurich"])
    #expect(matches("strasse", "Straße") == ["Straße"])
  }

  @Test func anAccentBelongsToTheMatch() {
    let text = "cafe\u{301}s"
    #expect(TextMatcher("cafe")?.matches(in: text) == [TextRange(0, 6)])
  }

  @Test func typographicMarksAreFolded() {
    #expect(matches("don't", "we don’t") == ["don’t"])
    #expect(matches("\"only shows", "saying it “only shows") == ["“only shows"])
    #expect(matches("war - a", "the war – a test") == ["war – a"])
  }

  @Test func blanksMatchAnyWhiteSpace() {
    #expect(matches("nuclear power", "nuclear\n power, nuclear\u{A0}power").count == 2)
  }

  @Test func cyrillicAndGreekFoldTheirCase() {
    #expect(matches("киев", "Киев") == ["Киев"])
    #expect(matches("αθηνα", "ΑΘΗΝΑ") == ["ΑΘΗΝΑ"])
  }

  @Test func matchesDoNotOverlap() {
    #expect(TextMatcher("aa")?.matches(in: "aaaaa") == [TextRange(0, 2), TextRange(2, 4)])
  }

  @Test func aWordIsFoundAtItsStartOnly() {
    let matcher = TextMatcher("nat", atWordStart: true)
    #expect(matcher?.matches(in: "NATO senator nation").count == 2)
    #expect(TextMatcher("語", atWordStart: true)?.matches(in: "日本語").count == 1)
  }

  @Test func nothingToLookForIsNoQuery() {
    #expect(TextMatcher("") == nil)
    #expect(TextMatcher("\u{301}") == nil)
  }

  @Test(arguments: 0..<60)
  func whatIsFoundFoldsToTheQuery(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) + 77)
    let text = makeHostileText(length: 80, using: &generator)
    for query in ["word", "blinken", " ", "\"", "e", "日本"] {
      let folded = Folding.fold(query, foldsCase: true)
      var end = 0
      for match in TextMatcher(query)?.matches(in: text) ?? [] {
        #expect(match.start >= end)
        end = match.end
        #expect(Folding.fold(text[match], foldsCase: true) == folded)
      }
    }
  }
}

struct KeywordQueryTests {
  @Test func wordsAndPhrasesAreTerms() {
    #expect(
      KeywordQuery.split("nuclear \"every inch\" plant") == ["nuclear", "every inch", "plant"])
  }

  @Test func typographicMarksMakePhrasesToo() {
    #expect(KeywordQuery.split("“every inch”") == ["every inch"])
  }

  @Test func anOpenPhraseRunsToTheEnd() {
    #expect(KeywordQuery.split("nato \"every in") == ["nato", "every in"])
  }

  @Test func blanksAloneAreNoQuery() {
    #expect(KeywordQuery("  \" \" ") == nil)
  }
}

struct CollectionSearchTests {
  private func search(_ query: String, _ texts: [String]) throws -> (FoundLines, [Article]) {
    let articles = texts.map { makeArticle($0) }
    let search = CollectionSearch(query: try #require(KeywordQuery(query)))
    var found = FoundLines()
    for (number, article) in articles.enumerated() {
      search.add(article, entry: EntryID(number: number), to: &found)
    }
    return (found, articles)
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
    let search = CollectionSearch(query: try #require(KeywordQuery("harbour words")))
    var found = FoundLines()
    search.add(article, entry: EntryID(number: 0), to: &found)
    #expect(found.lines.map(\.matches) == [[TextRange(15, 20)]])
    let titleOnly = CollectionSearch(query: try #require(KeywordQuery("harbour")))
    titleOnly.add(article, entry: EntryID(number: 1), to: &found)
    #expect(found.lines.last?.excerpt == TextRange(0, 21))
  }

  @Test func aPhraseOccursAsItIs() throws {
    let (found, _) = try search("\"every inch\"", ["inch by inch, every one", "defend every inch"])
    #expect(found.lines.map(\.entry.number) == [1])
  }

  @Test func theExcerptHoldsItsMatchesAndBeginsWithAWord() throws {
    let long = String(repeating: "filler words ", count: 40) + "the needle " + "and more words "
    let (found, articles) = try search("needle", [long])
    let line = try #require(found.lines.first)
    #expect(articles[0].text[line.matches[0]] == "needle")
    #expect(line.excerpt.contains(line.matches[0]))
    let excerpt = articles[0].text[line.excerpt]
    #expect(excerpt.hasPrefix("words ") || excerpt.hasPrefix("filler "))
  }

  @Test(arguments: 0..<40)
  func excerptsAreValid(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) + 5)
    let text = makeHostileText(length: 200, using: &generator)
    for query in ["a", "word", "日", "e", "\u{600}"] {
      let (found, articles) = try search(query, [text])
      for line in found.lines {
        #expect(line.matches.allSatisfy { line.excerpt.contains($0) })
        // Slicing traps on a range that is not on scalar boundaries.
        #expect(!articles[0].text[line.excerpt].isEmpty)
      }
    }
  }
}
