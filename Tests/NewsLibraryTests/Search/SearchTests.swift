@testable import NewsLibrary
import NewsModel
import Testing

@Suite struct SearchTests {
  /// Five articles whose numbers are their places in time.
  private static func shelf() throws -> (TemporaryLibrary, LibrarySearch, [ArticleID]) {
    let place = try TemporaryLibrary()
    let texts = [
      (
        "Rail strike enters second week",
        "“We will not close a single line,” said Anna Castro. Boris Ivanov said that “trains are late”.",
        "BBC News", "2021-03-01"
      ),
      (
        "Council votes on the northern line",
        "The council of Zürich voted. “Lines must close,” said Boris Ivanov on Monday.",
        "Daily Planet", "2021-07-15"
      ),
      (
        "Weather stays mild", "Nobody said anything on strikes. The line of clouds moved on.",
        "BBC News", "2022-02-02"
      ),
      (
        "Ministry denies", "A ministry spoke of a rail plan, and of a strike that was far away.",
        "Daily Planet", "2022-12-31"
      ),
      (
        "Łódź and Málaga", "Cafés in Łódź were full. People were striking.", "El Diario",
        "2023-01-01"
      ),
    ]
    let ids = try texts.map { title, text, source, published in
      try place.add(
        text, ArticleMetadata(title: title, source: source, published: published))
    }
    return (place, try LibrarySearch(place.library), ids)
  }

  @Test(arguments: [
    ("line", [2, 1, 0]), ("LINE -close", [2]), ("strike rail", [3, 0]), ("\"rail strike\"", [0]),
    ("rail or council", [3, 1, 0]), ("(rail or council) -strike", [1]), ("li*", [2, 1, 0]),
    ("l*", [4, 2, 1, 0]), ("coun*", [1]), ("counc*", [1]), ("title:line", [1]),
    ("title:l*", [4, 1]),
    ("said:close", [1, 0]), ("said:strikes", []), ("said:c*", [1, 0]),
    ("speaker:ivanov", [1, 0]), ("speaker:castro", [0]), ("speaker:ivanov said:close", [1]),
    ("speaker:castro said:trains", []), ("actor:\"anna castro\"", [0]),
    ("source:bbc", [2, 0]), ("source:\"daily planet\" line", [1]), ("date:2021", [1, 0]),
    ("date:2021-07..2022-02", [2, 1]), ("date:2022..", [4, 3, 2]), ("-date:2021", [4, 3, 2]),
    ("zurich", [1]), ("lodz", [4]), ("łodz malaga", [4]), ("cafe*", [4]),
    ("near:\"rail strike\"", [3, 0]), ("near:2:\"rail strike\"", [0]), ("~strike", [4, 3, 2, 0]),
    ("has:quotes", [1, 0]), ("is:unread", [4, 3, 2, 1, 0]), ("is:read", []), ("nowhere", []),
    ("is:unread line", [2, 1, 0]), ("", [4, 3, 2, 1, 0]), ("-line -rail", [4]),
  ])
  func finds(_ text: String, _ expected: [Int]) throws {
    let (place, search, ids) = try Self.shelf()
    let query = SearchQuery(text)
    #expect(query.problems.isEmpty)
    let found = try search.find(query, limit: 10)
    #expect(found.map { ids.firstIndex(of: $0.row.id) } == expected)
    #expect(try search.count(query) == expected.count)
    #expect(Set(try search.find(query, by: .relevance).map(\.row.id)) == Set(found.map(\.row.id)))
    // The same language finds the same in articles that are in no library.
    let matching = try ids.indices.filter { index in
      let stored = try place.library.article(ids[index])
      return query.matches(stored.article, stored.annotation) != nil
    }
    #expect(matching.reversed() == expected)
  }

  @Test func rowsAroundAPlaceAreThoseOfTheList() throws {
    let (_, search, ids) = try Self.shelf()
    let query = SearchQuery("line")
    let rows = try search.rows(query, around: ids[1], before: 5, after: 1)
    #expect(rows.rows.map(\.id) == [ids[2], ids[1]])
    #expect(!rows.hasAbove && rows.hasBelow)
    let last = try search.lastRows(query, limit: 2)
    #expect(last.rows.map(\.id) == [ids[1], ids[0]])
    #expect(last.hasAbove && !last.hasBelow)
    #expect(try search.position(of: ids[0], in: query) == 2)
  }

  @Test func relevancePutsTitlesFirst() throws {
    let (_, search, ids) = try Self.shelf()
    let found = try search.find(SearchQuery("rail strike"), by: .relevance)
    #expect(found.first?.row.id == ids[0])
  }

  @Test func snippetsMarkWhatWasFound() throws {
    let (_, search, _) = try Self.shelf()
    let found = try search.find(SearchQuery("said:close"), limit: 1)
    let snippet = try #require(found.first?.snippet)
    let utf8 = Array(snippet.text.utf8)
    let marked = snippet.hits.map {
      String(decoding: utf8[$0.start..<$0.end], as: UTF8.self)
    }
    #expect(marked == ["close"])
    #expect(snippet.text.contains("“Lines must close,” said Boris Ivanov"))
  }

  @Test func facetsCountWhatIsFound() throws {
    let (_, search, _) = try Self.shelf()
    let facets = try search.facets(SearchQuery("line"))
    #expect(facets.count == 3)
    #expect(
      facets.sources == [
        Facets.Value(name: "BBC News", count: 2), Facets.Value(name: "Daily Planet", count: 1),
      ])
    #expect(facets.years.map(\.name) == ["2022", "2021"])
    #expect(facets.years.map(\.count) == [1, 2])
    #expect(facets.actors.contains(Facets.Value(name: "Boris Ivanov", count: 2)))
  }

  @Test func changedArticlesAreFoundByTheirNewWordsOnly() throws {
    let place = try TemporaryLibrary()
    try place.add("Rail\n\nThe old words of Anna Castro stood here.", place: "/a")
    try place.add("Rail\n\nThe new words stand here.", place: "/a")
    let search = try LibrarySearch(place.library)
    for (text, count) in [
      ("old", 0), ("new", 1), ("o*", 0), ("n*", 1), ("actor:castro", 0), ("rail", 1),
    ] {
      #expect(try search.count(SearchQuery(text)) == count, "\(text)")
    }
    #expect(try place.library.check() == [])
  }

  @Test func manyArticlesOfOneDaySpillIntoTheNext() throws {
    let place = try TemporaryLibrary()
    let items = try (0..<5000).map { index in
      ImportItem(
        article: try ArticleParser.parse(
          text: "Item \(index)", metadata: ArticleMetadata(published: "2021-03-01")),
        annotation: Annotation(), model: Annotator.version)
    }
    try place.library.add(items)
    let search = try LibrarySearch(place.library)
    #expect(try search.count(SearchQuery("date:2021-03-01")) == 5000)
    #expect(try search.count(SearchQuery("date:2021-03-02")) == 0)
    #expect(try search.facets(SearchQuery("")).years.map(\.count) == [5000])
    #expect(try place.library.count() == 5000)
    #expect(try place.library.rows(above: nil, limit: 1).first?.title == "Item 0")
    #expect(try place.library.check() == [])
  }
}
