import NewsModel
import TerminalKit
import Testing

@testable import Reader

struct MoveTests {
  private static let long =
    "Head\n" + (1...40).map { "Paragraph \($0) is a line of some words." }.joined(separator: "\n")

  private func driver(_ size: Size = Size(columns: 80, rows: 24)) -> ReaderDriver {
    ReaderDriver(
      [
        makeArticle(Self.long, id: "0"), makeArticle("Second\nShort.", id: "1"),
        makeArticle("Third\nShort too.", id: "2"),
      ],
      size: size)
  }

  @Test func rowsShowTheirArticleAtOnce() {
    var reader = driver()
    reader.press("j")
    #expect(reader.state.selected?.number == 1)
    #expect(reader.screen.contains { $0.contains("Short.") })
    reader.press("k k")
    #expect(reader.state.selected?.number == 0)
    #expect(reader.status.contains("this is the first article"))
  }

  @Test func linesMoveTheCursorOverTheBlankOnes() {
    var reader = driver()
    reader.press("Enter j")
    #expect(reader.textAtCursor(11) == "Paragraph 1")
    reader.press("Down")
    #expect(reader.textAtCursor(11) == "Paragraph 2")
    reader.press("k Up")
    #expect(reader.textAtCursor(4) == "Head")
  }

  @Test func homeAndEndReachTheEdges() {
    var reader = driver()
    reader.press("Enter G")
    #expect(reader.textAtCursor(12) == "Paragraph 40")
    #expect(reader.status.hasSuffix("100%"))
    reader.press("g g")
    #expect(reader.textAtCursor(4) == "Head")
    #expect(reader.screen[0].isEmpty || !reader.screen[0].contains("Paragraph"))
    reader.press("End Home")
    #expect(reader.textAtCursor(4) == "Head")
  }

  @Test func spacePagesAndAtTheEndGoesOnToTheNextArticle() {
    var reader = driver()
    reader.press("Enter")
    var pages = 0
    while reader.state.selected?.number == 0, pages < 50 {
      reader.press("Space")
      pages += 1
    }
    #expect(reader.state.selected?.number == 1)
    #expect((4...12).contains(pages))
    reader.press("Space Space")
    #expect(reader.state.selected?.number == 2)
  }

  @Test func pageUpUndoesPageDown() {
    var reader = driver()
    reader.press("Enter Space")
    let top = reader.state.open?.top
    reader.press("Space b")
    #expect(reader.state.open?.top == top)
  }

  @Test func articlesChangeWithoutLeavingTheText() {
    var reader = driver()
    reader.press("Enter J")
    #expect(reader.state.selected?.number == 1)
    #expect(reader.state.pane == .text)
    reader.press("K")
    #expect(reader.state.selected?.number == 0)
  }

  @Test func allPanesAreReachedByKeysAtEverySize() {
    for size in [(200, 60), (120, 40), (80, 24), (60, 60), (40, 10), (20, 5)] {
      var reader = driver(Size(columns: size.0, rows: size.1))
      for keys in ["Tab Tab", "l l", "Right Right"] {
        reader.press(keys)
        #expect(reader.state.pane == .actors)
        reader.press("h h")
        #expect(reader.state.pane == .list)
      }
      reader.press("S-Tab")
      #expect(reader.state.pane == .actors)
    }
  }

  @Test func resizingKeepsThePlaceAndComingBackIsExact() {
    var reader = driver(Size(columns: 120, rows: 40))
    reader.press("Enter Space j j")
    let before = reader.frame
    let cursor = reader.state.open?.cursor
    for size in [(40, 10), (200, 60), (80, 24), (25, 6), (60, 60)] {
      reader.resize(size.0, size.1)
      #expect(reader.state.open?.cursor == cursor)
      let rows = reader.state.rows(of: .text)
      if let text = reader.state.open {
        #expect((text.top..<text.top + rows).contains(text.cursorLine))
      }
    }
    reader.resize(120, 40)
    let isSame = reader.frame == before
    #expect(isSame)
  }

  @Test func aTinyScreenSaysWhatItNeeds() {
    var reader = driver()
    reader.resize(18, 4)
    #expect(reader.screen[0].hasPrefix("20x5 needed (18x4"))
    reader.press("j")
    reader.resize(80, 24)
    #expect(reader.state.selected?.number == 0)
  }

  @Test func aSizeOfNothingIsPassedOver() {
    var reader = driver()
    reader.resize(0, 0)
    #expect(reader.state.size == Size(columns: 80, rows: 24))
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 10)])
  func aTitleThatIsNotInTheTextStandsAboveIt(columns: Int, rows: Int) {
    let article = Article(
      id: "a", text: "Only a paragraph.",
      blocks: [Block(role: .paragraph, range: TextRange(0, 17))], title: "From elsewhere")
    var reader = ReaderDriver([article], size: Size(columns: columns, rows: rows))
    reader.press("Enter")
    #expect(reader.screen[0].contains("From elsewhere"))
    #expect(reader.screen.contains { $0.contains("Only a paragraph.") })
  }

  @Test func zoomGivesThePaneTheScreen() {
    var reader = driver(Size(columns: 120, rows: 40))
    reader.press("Enter z")
    #expect(reader.state.layout.list == nil && reader.state.layout.actors == nil)
    #expect(reader.state.layout.text?.columns == 120)
    reader.press("z")
    #expect(reader.state.layout.list != nil)
  }

  @Test func theSidebarCanBeHidden() {
    var reader = driver(Size(columns: 120, rows: 40))
    reader.press("i")
    #expect(reader.state.layout.actors == nil)
    reader.press("Tab Tab")
    #expect(reader.state.layout.actors != nil)
  }

  @Test func theFirstFrameDoesNotWaitForTheAnnotation() {
    let annotation = Annotation(actors: [Actor(kind: .person, name: "Castro", mentionCount: 1)])
    var reader = ReaderDriver([], size: Size(columns: 120, rows: 40), annotate: { _ in annotation })
    reader.holdsBackground = true
    reader.send(.arrived(.article(makeArticle("Head\nText by Castro"))))
    #expect(reader.screen.contains { $0.contains("Text by Castro") })
    #expect(reader.screen.contains { $0.contains("Reading…") })
    reader.finishBackground()
    #expect(reader.screen.contains { $0.contains("1 a Castro") })
  }

  @Test func aKeyBeforeTheAnnotationIsNotLost() {
    let annotation = Annotation(actors: [Actor(kind: .person, name: "Castro", mentionCount: 1)])
    var reader = ReaderDriver([], annotate: { _ in annotation })
    reader.holdsBackground = true
    reader.send(.arrived(.article(makeArticle("Head\nText by Castro"))))
    reader.press("1 Tab Tab")
    #expect(reader.state.focus?.actor.name == "Castro")
    let before = reader.frame
    reader.finishBackground()
    let isSame = reader.frame == before
    #expect(isSame)
  }

  @Test func articlesThatArriveLaterDoNotMoveTheSelection() {
    var reader = driver()
    reader.press("j")
    reader.send(.arrived(.article(makeArticle("Fourth\nText", id: "3"))))
    #expect(reader.state.selected?.number == 1)
    #expect(reader.state.entries.count == 4)
  }

  @Test func anUnreadableInputKeepsItsRowAndSaysWhy() {
    var reader = driver(Size(columns: 120, rows: 40))
    reader.send(.arrived(.failure(path: "notes.bin", reason: "this is not text")))
    reader.press("G")
    #expect(reader.screen.contains { $0.contains("!") && $0.contains("notes.bin") })
    #expect(reader.screen.contains { $0.contains("cannot be read: this is not text") })
    reader.press("Enter")
    #expect(reader.status.contains("this is not text"))
    reader.press("K")
    #expect(reader.screen.contains { $0.contains("Short too.") })
  }

  @Test func theFirstReadableInputIsShownFirst() {
    var reader = ReaderDriver([])
    reader.send(.arrived(.failure(path: "empty.txt", reason: "there is no text in it")))
    reader.send(.arrived(.article(makeArticle("Head\nText"))))
    #expect(reader.state.selected?.number == 1)
    reader.press("k")
    reader.send(.arrived(.article(makeArticle("Late\nText", id: "b"))))
    #expect(reader.state.selected?.number == 0)
  }

  @Test func withoutArticlesTheScreenTellsWhatToDo() {
    let reader = ReaderDriver([])
    #expect(reader.screen.contains { $0.contains("quotidian PATH") })
  }

  @Test func aVeryLongArticleShowsAtOnceAndIsCompleteLater() {
    let text = "Head\n" + (1...20_000).map { "Paragraph \($0) of many." }.joined(separator: "\n")
    var reader = ReaderDriver([])
    reader.holdsBackground = true
    reader.send(.arrived(.article(makeArticle(text))))
    reader.press("Enter")
    #expect(reader.state.open?.page.isWhole == false)
    #expect(reader.screen.contains { $0.contains("Paragraph 1 of many.") })
    reader.press("G")
    #expect(reader.screen.contains { $0.contains("Paragraph 20000 of many.") })
    reader.finishBackground()
    #expect(reader.state.open?.page.isWhole == true)
    #expect(reader.screen.contains { $0.contains("Paragraph 20000 of many.") })
    reader.press("g g")
    #expect(reader.screen.contains { $0.contains("Paragraph 1 of many.") })
  }

  @Test func clicksSelectAndDoubleClicksOpen() {
    var reader = driver(Size(columns: 120, rows: 40))
    // Two rows an article below the title line.
    reader.mouse(.press, column: 5, row: 3)
    #expect(reader.state.selected?.number == 1)
    reader.mouse(.doubleClick, column: 5, row: 1)
    #expect(reader.state.selected?.number == 0)
    #expect(reader.state.pane == .text)
  }

  @Test func theWheelScrollsWhatIsUnderThePointer() {
    var reader = driver(Size(columns: 120, rows: 40))
    reader.mouse(.wheelDown, column: 60, row: 10)
    #expect(reader.state.open?.top == 3)
    #expect(reader.state.pane == .list)
    reader.mouse(.wheelUp, column: 60, row: 10)
    #expect(reader.state.open?.top == 0)
  }

  @Test func aClickInTheTextPutsTheCursorThere() {
    var reader = driver(Size(columns: 120, rows: 40))
    let row = reader.screen.firstIndex { $0.contains("Paragraph 3 is") }!
    let column = reader.screen[row].distance(
      from: reader.screen[row].startIndex, to: reader.screen[row].range(of: "some words")!)
    reader.mouse(.press, column: column, row: row)
    #expect(reader.textAtCursor(10) == "some words")
    #expect(reader.state.pane == .text)
  }
}

extension String {
  /// Where a text begins, without Foundation.
  fileprivate func range(of text: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
