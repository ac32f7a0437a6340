import GRDB
import NewsModel
import Testing

@testable import NewsLibrary

/// Who says what: the indexes, the texts, and one article by itself have to give the same answer.
@Suite struct SaidByTests {
  private static let said = [
    "we will close the line", "nobody closed a line", "trains were late", "the will of the people",
    "it is late and we close", "lines, lines and lines",
  ]
  private static let speakers = ["Anna Castro", "Boris Ivanov", "Clara Castro"]

  private static let queries = [
    "speaker:castro said:close", "speaker:castro said:\"the line\"", "speaker:ivanov said:clos",
    "speaker:ivanov said:~close", "said:line said:late speaker:castro", "said:close* speaker:anna",
    "speaker:anna speaker:castro said:late", "speaker:castro said:l", "said:will speaker:nobody",
    "said:close speaker:boris trains", "said:close speaker:castro -speaker:ivanov",
    "(said:close speaker:castro) or (said:late speaker:ivanov)", "said:nowhere speaker:castro",
    "said:line near:\"close line\" speaker:ivanov", "said:people* said:~will speaker:clara",
    "said:\"line lines\" speaker:castro", "said:close said:close speaker:castro",
  ]

  /// Articles in which each of three speakers says something else.
  private static func shelf(_ count: Int) throws -> (TemporaryLibrary, [ArticleID]) {
    let place = try TemporaryLibrary()
    let items = try (0..<count).map { index in
      let lines = speakers.enumerated().map { number, speaker in
        // Every pair of sentences comes to stand together.
        "“\(said[(index / (number * number + 1) + number) % said.count]),” said \(speaker)."
      }
      return ImportItem(
        article: try ArticleParser.parse(
          text: "Day \(index)\n\n\(lines.joined(separator: "\n\n"))\n"))
    }
    return (place, try place.library.add(items).map(\.id))
  }

  @Test(arguments: [0, 2, 1])
  func findsWhatEachArticleSays(_ step: Int) throws {
    let (place, ids) = try Self.shelf(120)
    // As of a form that had no such rows: all articles, every second, none.
    try place.library.write { db in
      switch step {
      case 1: break
      case 2: try db.execute(sql: "DELETE FROM said_by WHERE article % 2 = 0")
      default: try db.execute(sql: "DELETE FROM said_by")
      }
    }
    let stored = try ids.map { try place.library.article($0) }
    let search = try LibrarySearch(place.library)
    var found = 0
    for text in Self.queries {
      let query = SearchQuery(text, isTyping: true)
      let expected = zip(ids, stored).filter {
        query.matches($0.1.article, $0.1.annotation) != nil
      }.map(\.0)
      #expect(try search.all(query) == expected.reversed(), "\(text)")
      #expect(try search.count(query) == expected.count, "\(text)")
      let up = try search.lastRows(query, limit: 5).rows.map(\.id)
      #expect(up == Array(expected.reversed().suffix(5)), "\(text)")
      found += expected.count
    }
    // Or all of it would agree on nothing.
    #expect(found > 200)
  }

  @Test func findsNothingAcrossTwoQuotations() throws {
    let place = try TemporaryLibrary()
    let id = try place.add(
      """
      Northern line

      “Trains are late,” said Anna Castro.

      Boris Ivanov waited.

      “Lines must close,” said Anna Castro.
      """, ArticleMetadata(title: "Northern line")
    )
    let search = try LibrarySearch(place.library)
    #expect(try search.all(SearchQuery("said:\"are late\" speaker:castro")) == [id])
    #expect(try search.all(SearchQuery("said:\"late lines\" speaker:castro")) == [])
    #expect(try search.all(SearchQuery("said:late said:close speaker:castro")) == [])
  }

  @Test func followsAnArticleThatChanges() throws {
    let place = try TemporaryLibrary()
    let query = SearchQuery("said:close speaker:castro")
    let id = try place.add("“We close,” said Anna Castro.", place: "/a").id
    let search = try LibrarySearch(place.library)
    #expect(try search.all(query) == [id])
    try place.add("“We close,” said Boris Ivanov. “We wait,” said Anna Castro.", place: "/a")
    #expect(try search.all(query) == [])
    #expect(try search.all(SearchQuery("said:wait speaker:castro")) == [id])
    #expect(try place.library.check() == [])
  }

  @Test func aChangeOfAllThatIsFoundAsksTheSame() throws {
    let (place, _) = try Self.shelf(12)
    let query = SearchQuery("said:close speaker:castro")
    let count = try LibrarySearch(place.library).count(query)
    try place.library.markAllRead(query)
    let read = try LibrarySearch(place.library).count(SearchQuery("is:read"))
    #expect(count > 0 && read == count)
  }
}
