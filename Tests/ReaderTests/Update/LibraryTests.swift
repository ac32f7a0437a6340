import NewsModel
import TerminalKit
import Synchronization
import Testing

@testable import Reader

struct LibraryTests {
  private func driver(_ count: Int, size: Size = Size(columns: 80, rows: 24)) -> ReaderDriver {
    ReaderDriver(library: ToyLibrary(numbers: (1...count).reversed()), size: size)
  }

  @Test func theNewestArticleComesFirst() {
    let reader = driver(5)
    #expect(reader.state.selected?.number == 5)
    #expect(reader.screen.contains { $0.contains("Text of 5.") })
    #expect(reader.status.contains("1/5"))
  }

  @Test func aMillionArticlesAreReadByRanges() throws {
    let library = ToyLibrary(numbers: (1...1_000_000).reversed())
    var reader = ReaderDriver(library: library)
    reader.press("j j j")
    #expect(reader.state.selected?.number == 999_997)
    #expect(reader.status.contains("4/1,000,000"))
    #expect(reader.screen.contains { $0.contains("Text of 999997.") })
    #expect(reader.state.list.rows.count <= 2 * Listing.reach)
    reader.press("G")
    #expect(reader.state.selected?.number == 1)
    #expect(reader.status.contains("1,000,000/1,000,000"))
    reader.press("g g")
    #expect(reader.state.selected?.number == 1_000_000)
    #expect(library.rowCount.withLock { $0 } <= 4 * Listing.reach + 200)
  }

  @Test func theRowsSlideAlongWithTheCursor() {
    var reader = driver(5000)
    for _ in 0..<1000 { reader.press("j") }
    #expect(reader.state.selected?.number == 4000)
    #expect(reader.status.contains("1,001/5,000"))
    for _ in 0..<1000 { reader.press("k") }
    #expect(reader.state.selected?.number == 5000)
    #expect(reader.state.listTop == 0)
  }

  @Test func stepsBeyondTheRowsAtHandAreTakenWhenThereAreMore() {
    var reader = driver(5000)
    reader.holdsBackground = true
    for _ in 0..<500 { reader.press("j") }
    #expect(reader.state.selected?.number == 5000 - (2 * Listing.reach - 1))
    while !reader.held.isEmpty { reader.finishBackground() }
    reader.holdsBackground = false
    #expect(reader.state.selected?.number == 4500)
  }

  @Test func anArticleThatHasToBeFetchedIsShownWhenItComes() {
    var reader = driver(50)
    reader.holdsBackground = true
    for _ in 0..<20 { reader.press("j") }
    #expect(reader.state.selected?.number == 30)
    #expect(reader.screen.contains { $0.contains("Reading…") })
    reader.finishBackground()
    #expect(reader.screen.contains { $0.contains("Text of 30.") })
  }

  @Test func articlesBesideTheSelectedOneAreAtHand() {
    var reader = driver(50)
    reader.press("j")
    reader.holdsBackground = true
    reader.press("j")
    #expect(reader.screen.contains { $0.contains("Text of 48.") })
  }

  @Test func articlesOfARunningImportAppearWithoutMovingTheCursor() {
    let library = ToyLibrary(numbers: (1...50).reversed())
    var reader = ReaderDriver(library: library, size: Size(columns: 120, rows: 40))
    reader.press("j j")
    let row = reader.screen.firstIndex { $0.contains("▸") }
    library.state.withLock { $0.articles.insert(99, at: 0) }
    reader.send(.libraryChanged)
    #expect(reader.state.selected?.number == 48)
    #expect(reader.screen.contains { $0.contains("Article 99") })
    #expect(reader.status.contains("4/51"))
    // Further down the screen stays as it is.
    for _ in 0..<30 { reader.press("j") }
    let before = reader.screen.dropLast().map { $0 }
    library.state.withLock { $0.articles.insert(100, at: 0) }
    reader.send(.libraryChanged)
    #expect(reader.screen.dropLast().dropFirst() == before.dropFirst())
    #expect(row != nil)
  }

  @Test func marksAreKeptAndUndone() {
    let library = ToyLibrary(numbers: (1...9).reversed())
    var reader = ReaderDriver(library: library)
    reader.press("*")
    #expect(reader.screen[0].contains("★"))
    #expect(library.state.withLock { $0.readings[9]?.isStarred } == true)
    reader.press("u")
    #expect(!reader.screen[0].contains("★"))
    #expect(reader.status.contains("undone: starred"))
    #expect(library.state.withLock { $0.readings[9]?.isStarred } == false)
  }

  @Test func storiesAreFoundAmongTheRowsOfALibrary() {
    let storm =
      "The storm flooded the harbour of Porto Verde, and Mayor Ana Lima closed the bridge."
    let vote = "Parliament in Oslo voted on fishing quotas after Minister Kari Berg had resigned."
    let library = ToyLibrary(
      numbers: [4, 3, 2, 1],
      make: { number in
        makeArticle(
          "\(number % 2 == 0 ? "Storm" : "Vote") \(number)\n\(number % 2 == 0 ? storm : vote)",
          id: "\(number)")
      })
    var reader = ReaderDriver(
      library: library,
      annotate: {
        ToyAnnotator("PER Ana Lima\nPER Kari Berg\nLOC Porto Verde\nLOC Oslo\nORG Parliament")
          .annotate($0)
      })
    reader.press("d")
    #expect(reader.state.list.headings.count == 2)
    #expect(reader.state.list.articleCount == 4)
    reader.press("d")
    #expect(reader.state.list.headings.isEmpty)
    #expect(reader.state.list.articleCount == 4)
  }

  @Test func theReaderComesBackToWhereItLeftAnArticle() {
    let long = "Long\n" + (1...90).map { "Paragraph \($0)." }.joined(separator: "\n")
    let library = ToyLibrary(numbers: [2, 1], make: { makeArticle(long, id: "\($0)") })
    var reader = ReaderDriver(library: library)
    reader.press("Enter Space Space")
    let cursor = reader.state.open?.cursor
    reader.press("J K")
    #expect(reader.state.open?.cursor == cursor)
    reader.press("J")
    let again = ReaderDriver(library: library)
    #expect(again.state.open?.cursor == cursor)
  }

  @Test func aFilterNarrowsTheListAsTypedAndEscapeRestoresIt() {
    var reader = driver(500)
    reader.press("j j f")
    reader.type("77")
    #expect(reader.status.contains("filter: 77"))
    #expect(reader.status.contains("1 article"))
    #expect(reader.state.selected?.number == 77)
    reader.press("Esc")
    #expect(reader.state.selected?.number == 498)
    #expect(reader.status.contains("3/500"))
  }

  @Test func aSavedSearchStandsAboveTheArticlesLikeAFolder() {
    var reader = driver(500)
    reader.press("f")
    reader.type("article 12")
    reader.press("Enter W")
    reader.type("Dozens")
    reader.press("Enter q")
    #expect(reader.state.list.scope.isAll)
    #expect(reader.screen[0].contains("› Dozens"))
    reader.press("g g")
    #expect(reader.state.folder == 0)
    reader.press("Enter")
    #expect(reader.state.list.scope.name == "Dozens")
    #expect(reader.state.list.articleCount == 11)
    reader.press("q")
    #expect(reader.state.list.scope.isAll)
    #expect(reader.state.folder == 0)
    reader.press("D")
    #expect(reader.state.searches.isEmpty)
  }
}
