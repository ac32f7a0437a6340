import NewsLibrary
import NewsModel
import Testing

@Suite struct ArticleTests {
  private static let text = """
    Council votes on the railway

    LONDON, March 4, 2022 - “We will not close a single line,” said Anna Castro, of the World Bank.

    Castro told reporters that “trains are late”.
    """

  @Test func comesOutAsItWentIn() throws {
    let place = try TemporaryLibrary()
    let article = try ArticleParser.parse(Array(Self.text.utf8), path: "a.txt")
    let annotation = Annotator().annotate(article)
    let id = try place.library.add([ImportItem(article: article)])[0].id
    let stored = try place.library.article(id)
    #expect(String(reflecting: stored.article) == String(reflecting: article))
    #expect(stored.annotation.map { String(reflecting: $0) } == String(reflecting: annotation))
    #expect(stored.model == Annotator.version)
    #expect(annotation.attributions.count >= 2)
  }

  @Test func rowsComeNewestFirst() throws {
    let place = try TemporaryLibrary()
    let dates = ["2021-05-01", "2022-01-01", "1999-12-31", "2021-05-01"]
    for (index, date) in dates.enumerated() {
      try place.add("Some text number \(index).", ArticleMetadata(published: date))
    }
    let rows = try place.library.rows(below: nil, limit: 10)
    #expect(rows.map(\.published) == ["2022-01-01", "2021-05-01", "2021-05-01", "1999-12-31"])
    #expect(rows[1].title.contains("3") && rows[2].title.contains("0"))
    #expect(try place.library.count() == 4)
    #expect(try place.library.position(of: rows[2].id) == 2)
    #expect(try place.library.rows(below: rows[1].id, limit: 1) == [rows[2]])
    #expect(try place.library.rows(above: rows[2].id, limit: 1) == [rows[1]])
  }

  @Test func sameTextIsAddedOnce() throws {
    let place = try TemporaryLibrary()
    guard case .added(let id) = try place.add(Self.text, place: "/a.txt") else {
      Issue.record("not added")
      return
    }
    #expect(try place.add(Self.text, place: "/a.txt") == .unchanged(id))
    #expect(try place.add(Self.text, place: "/b.txt") == .duplicate(id))
    #expect(try place.add(Self.text, place: "/a.txt") == .unchanged(id))
    #expect(try place.add(Self.text) == .unchanged(id))
    #expect(try place.library.rows(below: nil, limit: 10).map(\.hasDuplicates) == [true])
  }

  @Test func changedFileKeepsItsNumber() throws {
    let place = try TemporaryLibrary()
    let id = try place.add(Self.text, place: "/a.txt").id
    #expect(try place.add(Self.text + "\n\nMore.", place: "/a.txt") == .updated(id))
    #expect(try place.library.count() == 1)
    #expect(try place.library.article(id).article.text.hasSuffix("More."))
  }
}
