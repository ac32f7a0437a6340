import GRDB
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct ReannotationTests {
  private let quotation =
    "“We will not close a single line,” said Anna Castro, of the World Bank."

  /// A library whose annotations an earlier model made, which found nobody and nothing.
  private func shelf(_ count: Int) throws -> (TemporaryLibrary, [ArticleID]) {
    let place = try TemporaryLibrary()
    let empty = Annotation(attributions: [], actors: [], mentions: [])
    let ids = try (0..<count).map { index in
      let article = try ArticleParser.parse(text: "Line \(index) stays open\n\n\(quotation)")
      return try place.library.add([
        ImportItem(
          article: article, annotation: empty, model: Annotator.version, place: "/\(index)")
      ])[0].id
    }
    try place.library.write { db in
      try db.execute(sql: "UPDATE model SET version = 'earlier' WHERE id > 0")
    }
    return (place, ids)
  }

  @Test func newestAndVisibleFirstAndInAnySession() throws {
    let (place, ids) = try shelf(8)
    #expect(try place.library.info().outdated == 8)
    #expect(try place.library.annotateOutdated(visible: [ids[1]], limit: 3) == 3)
    func isDone(_ id: ArticleID) throws -> Bool {
      try place.library.article(id).model == Annotator.version
    }
    #expect(try ids.map(isDone) == [false, true, false, false, false, false, true, true])
    // Another session goes on where this one ended.
    let later = try Library(path: place.library.path)
    #expect(try later.annotateOutdated(limit: 100) == 5)
    #expect(try later.annotateOutdated() == 0)
    #expect(try later.info().outdated == 0)
    #expect(try ids.allSatisfy(isDone))
    #expect(try later.check() == [])
  }

  @Test func whatIsFoundAnewIsSearchedAndReadingStateStays() throws {
    let (place, ids) = try shelf(2)
    let search = try LibrarySearch(place.library)
    #expect(try search.count(SearchQuery("speaker:castro")) == 0)
    try place.library.setStarred([ids[0]], true)
    try place.library.setRead([ids[0]], true)
    try place.library.add(Note(article: ids[0], range: TextRange(0, 4), text: "Mine"))
    while try place.library.annotateOutdated() > 0 {}
    #expect(try search.all(SearchQuery("speaker:castro said:\"single line\"")).count == 2)
    let row = try place.library.rows(of: [ids[0]])[0]
    #expect(row.isStarred && !row.isUnread && row.hasNotes && row.quoteCount == 1)
  }

  @Test func decisionsOnActorsOutliveIt() throws {
    let (place, ids) = try shelf(1)
    let article = try place.library.article(ids[0]).article
    let castro = PrintedActor(article: article.id, kind: .person, name: "Anna Castro")
    var decisions = ActorDecisions()
    for decision in [ActorDecision.rename(castro, to: "A. Castro"), .hide(castro)] {
      decisions.append(decision)
      try place.library.setActorDecisions(decisions)
    }
    while try place.library.annotateOutdated() > 0 {}
    let later = try Library(path: place.library.path)
    #expect(
      try later.actorDecisions().inForce == [.rename(castro, to: "A. Castro"), .hide(castro)])
    // The decisions name the actor that the new annotation has.
    let stored = try later.article(ids[0])
    let annotation = try #require(stored.annotation)
    var coverage = Coverage(decisions: try later.actorDecisions())
    coverage.add(ArticleAccount(stored.article, annotation), number: 0)
    let actor = try #require(coverage.identities().all.first { $0.name == "A. Castro" })
    #expect(actor.isHidden)
    #expect(try later.undo() == "hide an actor")
    #expect(try later.undo() == "name an actor \"A. Castro\"")
    #expect(try later.actorDecisions().inForce == [])
    try later.redo()
    #expect(try later.actorDecisions().inForce == [.rename(castro, to: "A. Castro")])
  }
}
