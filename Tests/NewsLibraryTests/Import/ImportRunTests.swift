import NewsLibrary
import NewsModel
import Synchronization
import Testing

@Suite struct ImportRunTests {
  private static func items(_ count: Int) throws -> [ImportItem] {
    try (0..<count).map { index in
      ImportItem(
        article: try ArticleParser.parse(text: "Article \(index) on rail and road."),
        place: "/articles/\(index)")
    }
  }

  private func run(_ items: [ImportItem], into library: Library) throws -> ImportProgress {
    let next = Mutex(0)
    return try ImportRun(into: library, threads: 2).run {
      let index = next.withLock { index in
        defer { index += 1 }
        return index
      }
      return index < items.count ? .article(items[index]) : nil
    }
  }

  @Test func importsAllOnceAndInOrder() throws {
    let place = try TemporaryLibrary()
    let items = try Self.items(500)
    #expect(try run(items, into: place.library).added == 500)
    #expect(try run(items, into: place.library).unchanged == 500)
    let titles = try place.library.rows(below: nil, limit: 1000).map(\.title)
    #expect(titles == (0..<500).reversed().map { "Article \($0) on rail and road." })
    #expect(try place.library.check() == [])
  }

  @Test func annotationsMadeElsewhereStay() throws {
    let place = try TemporaryLibrary()
    let article = try ArticleParser.parse(text: "Someone spoke.")
    let actor = Actor(
      kind: .person, name: "Some One", aliases: ["Some One"], mentionCount: 1, attributionCount: 1)
    let given = Annotation(
      attributions: [
        Attribution(
          kind: .indirect, content: [TextRange(8, 13)], quotations: [], speaker: Actor.ID(0),
          confidence: 0.5)
      ], actors: [actor],
      mentions: [Mention(range: TextRange(0, 7), kind: .name, actor: Actor.ID(0))])
    let id = try place.library.add([
      ImportItem(article: article, annotation: given, model: "other 1.0")
    ])[0].id
    let stored = try place.library.article(id)
    #expect(stored.annotation.map { String(reflecting: $0) } == String(reflecting: given))
    #expect(stored.model == "other 1.0")
    // Not outdated: it is nothing that this program could make better.
    #expect(try place.library.annotateOutdated() == 0)
    #expect(try LibrarySearch(place.library).count(SearchQuery("speaker:\"some one\"")) == 1)
  }

  @Test func outdatedAnnotationsAreMadeAgain() throws {
    let place = try TemporaryLibrary()
    let article = try ArticleParser.parse(
      text: "“We will not close a single line,” said Anna Castro, of the World Bank.")
    try place.library.add([ImportItem(article: article)])
    #expect(try place.library.annotateOutdated() == 0)
    #expect(try place.library.info().outdated == 0)
  }
}

@Suite struct ComparisonTests {
  @Test func sameWordsOfTwoSpeakersAreDisputed() throws {
    let place = try TemporaryLibrary()
    let words = "The northern line will never be closed while I hold this office and this chair"
    let other = try place.add("Weather\n\nIt rained on Monday, nothing else.", place: "/c").id
    let ids = try ["Anna Castro", "Boris Ivanov"].map { speaker in
      try place.add("Line stays\n\n“\(words),” said \(speaker) on Monday.", place: "/\(speaker)").id
    }
    #expect(try place.library.uncomparedCount() == 3)
    while try place.library.compareNew() > 0 {}
    #expect(try place.library.uncomparedCount() == 0)
    let search = try LibrarySearch(place.library)
    #expect(Set(try search.all(SearchQuery("has:disputed"))) == Set(ids))
    #expect(try place.library.sharedQuotations(in: ids[0]).count == 1)
    #expect(try place.library.sharedQuotations(in: other).isEmpty)
    // The dispute ends with the words.
    try place.add("Line stays\n\nNobody said a word.", place: "/Boris Ivanov")
    while try place.library.compareNew() > 0 {}
    #expect(try place.library.sharedQuotations(in: ids[0]).isEmpty)
    #expect(try place.library.check() == [])
  }
}
