import GRDB
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct RelevanceTests {
  private func library() throws -> TemporaryLibrary {
    let place = try TemporaryLibrary()
    let items = try (0..<300).map { index in
      let bridge =
        index % 7 == 0 ? "The bridge, the old bridge of \(index)" : "A street of \(index)"
      let text =
        "\(bridge)\n\n" + String(repeating: "The town of Adell waits. ", count: index % 11 + 1)
      return ImportItem(article: try ArticleParser.parse(text: text))
    }
    try place.library.add(items)
    return place
  }

  /// FTS5's own function is the standard; less is better there.
  @Test(arguments: [
    "the", "bridge", "bridge OR street", "\"the town\" AND bridge", "title : bridge",
    "NEAR(bridge old, 3) OR adel*",
  ])
  func isWhatFTS5SaysOfTheSameWords(_ expression: String) throws {
    let place = try library()
    let queue = try Connection.open(place.library.path, label: "test", isWriter: false)
    try queue.unsafeRead { db in
      let interruption = Interruption()
      try Relevance.register(on: db, interruption)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT relevance(words, 1.0, 10.0, 2.5), bm25(words, 1.0, 10.0, 2.5)
          FROM words WHERE words MATCH ?
          """, arguments: [expression])
      #expect(!rows.isEmpty)
      for row in rows {
        let (own, theirs): (Double, Double) = (row[0], row[1])
        #expect(abs(own + theirs) <= 1e-12 * max(1, abs(own)))
      }
    }
    try queue.close()
  }

  @Test func endsInTheMiddleOfCountingOnceItIsNotWanted() throws {
    let place = try library()
    let queue = try Connection.open(place.library.path, label: "test", isWriter: false)
    let interruption = Interruption()
    try queue.unsafeRead { db in
      try Relevance.register(on: db, interruption)
      interruption.cancel()
      // SQLite itself knows of no interruption here.
      let error = #expect(throws: DatabaseError.self) {
        try Row.fetchOne(db, sql: "SELECT relevance(words) FROM words WHERE words MATCH 'the'")
      }
      #expect(error?.resultCode == .SQLITE_INTERRUPT)
      interruption.begin(interruption.ticket())
      #expect(
        try Row.fetchOne(db, sql: "SELECT relevance(words) FROM words WHERE words MATCH 'the'")
          != nil)
    }
    try queue.close()
  }

  @Test func aRareWordBesideCommonOnesPutsItsArticlesFirst() throws {
    let place = try library()
    try place.add("A street\n\nThe town of Adell waits for the ferry. The ferry is late.\n")
    let search = try LibrarySearch(place.library)
    let found = try search.find(SearchQuery("the or ferry"), by: .relevance, limit: 3)
    #expect(found.count == 3)
    let first = try #require(found.first)
    #expect(first.snippet?.text.contains("ferry") == true)
  }
}
