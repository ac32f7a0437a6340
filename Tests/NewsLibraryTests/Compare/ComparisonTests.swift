import GRDB
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct ComparisonTests {
  private static let words =
    "The northern line will never be closed while I hold this office and this chair"

  /// An article in which somebody says the same as in all others.
  @discardableResult
  private func add(_ speaker: String, to place: TemporaryLibrary, at path: String) throws
    -> ArticleID
  {
    try place.add(
      "Line stays, says \(path)\n\n“\(Self.words),” said \(speaker) on Monday.", place: path
    ).id
  }

  private func disputed(_ place: TemporaryLibrary) throws -> Set<ArticleID> {
    while try place.library.compareNew(limit: 2) > 0 {}
    return Set(try LibrarySearch(place.library).all(SearchQuery("has:disputed")))
  }

  @Test func sameWordsOfTwoSpeakersAreDisputed() throws {
    let place = try TemporaryLibrary()
    let other = try place.add("Weather\n\nIt rained on Monday, nothing else.", place: "/c").id
    let castro = try add("Anna Castro", to: place, at: "/a")
    let ivanov = try add("Boris Ivanov", to: place, at: "/b")
    #expect(try place.library.uncomparedCount() == 3)
    #expect(try disputed(place) == [castro, ivanov])
    #expect(try place.library.uncomparedCount() == 0)
    #expect(try place.library.sharedQuotations(in: castro).count == 1)
    #expect(try place.library.sharedQuotations(in: other).isEmpty)
    #expect(try place.library.check() == [])
  }

  @Test func aDisputeEndsWithEitherArticle() throws {
    let place = try TemporaryLibrary()
    let castro = try add("Anna Castro", to: place, at: "/a")
    let ivanov = try add("Boris Ivanov", to: place, at: "/b")
    #expect(try disputed(place) == [castro, ivanov])
    // The partner changes its mind: neither is in dispute, also the one that did not change.
    try add("Anna Castro", to: place, at: "/b")
    #expect(try disputed(place) == [])
    try add("Boris Ivanov", to: place, at: "/b")
    #expect(try disputed(place) == [castro, ivanov])
    try place.add("Line stays\n\nNobody said a word.", place: "/b")
    #expect(try disputed(place) == [])
    #expect(try place.library.sharedQuotations(in: castro).isEmpty)
    #expect(try place.library.check() == [])
  }

  @Test func aDisputeWithAnotherGoesOn() throws {
    let place = try TemporaryLibrary()
    let castro = try add("Anna Castro", to: place, at: "/a")
    let ivanov = try add("Boris Ivanov", to: place, at: "/b")
    let jensen = try add("Carla Jensen", to: place, at: "/c")
    #expect(try disputed(place) == [castro, ivanov, jensen])
    try place.add("Line stays\n\nNobody said a word.", place: "/c")
    #expect(try disputed(place) == [castro, ivanov])
  }

  @Test func articlesWithTheSameWordsAreFoundWheneverTheyCame() throws {
    let place = try TemporaryLibrary()
    let castro = try add("Anna Castro", to: place, at: "/a")
    for number in 0..<5 {
      try place.add("Weather \(number)\n\nIt rained on Monday, nothing else.", place: "/w\(number)")
    }
    let ivanov = try add("Boris Ivanov", to: place, at: "/b")
    #expect(try place.library.articlesSharingQuotations(with: castro) == [ivanov])
    #expect(try place.library.articlesSharingQuotations(with: ivanov) == [castro])
  }

  @Test func keysComeInWithTheirArticle() throws {
    let place = try TemporaryLibrary()
    let castro = try add("Anna Castro", to: place, at: "/a")
    try add("Boris Ivanov", to: place, at: "/b")
    let stored = try place.library.article(castro)
    let annotation = try #require(stored.annotation)
    #expect(
      ArticleAccount.indexKeys(of: stored.article, annotation)
        == ArticleAccount(stored.article, annotation).indexKeys)
    // Nothing has been compared yet.
    #expect(try place.library.sharedQuotations(in: castro).count == 1)
  }

  @Test func anArticleThatChangesWhileItIsComparedIsComparedAgain() throws {
    let place = try TemporaryLibrary()
    try add("Anna Castro", to: place, at: "/a")
    let stamp = try place.library.read { db in
      try Int.fetchOne(db, sql: "SELECT stamp FROM uncompared")
    }
    try place.add("Line stays\n\nNobody said a word.", place: "/a")
    let later = try place.library.read { db in
      try Int.fetchOne(db, sql: "SELECT stamp FROM uncompared")
    }
    #expect(stamp != later)
  }

  @Test func keysOfAnotherVersionAreMadeAnew() throws {
    let place = try TemporaryLibrary()
    let castro = try add("Anna Castro", to: place, at: "/a")
    let ivanov = try add("Boris Ivanov", to: place, at: "/b")
    #expect(try disputed(place) == [castro, ivanov])
    try place.library.write { db in
      try db.execute(sql: "UPDATE setting SET value = 'earlier'")
      // As if they had been other keys.
      try db.execute(sql: "INSERT INTO compared(compared) VALUES('delete-all')")
      try db.execute(sql: "INSERT INTO compared(rowid, key) VALUES(?, 'a b c')", arguments: [1])
    }
    #expect(try place.library.sharedQuotations(in: castro).isEmpty)
    // A change before the keys are there: nothing is taken out that is not in.
    try add("Carla Jensen", to: place, at: "/b")
    #expect(try place.library.uncomparedCount() == 2)
    #expect(try disputed(place) == [castro, ivanov])
    #expect(try place.library.sharedQuotations(in: castro).count == 1)
    #expect(try place.library.check() == [])
  }
}
