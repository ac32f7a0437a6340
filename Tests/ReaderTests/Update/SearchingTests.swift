import NewsModel
import TerminalKit
import Testing

@testable import Reader

struct SearchingTests {
  private static let text =
    "Head\n"
    + (1...60).map { "Line \($0) of the text\($0 % 20 == 0 ? ", with a needle" : "")." }
    .joined(separator: "\n")

  private func driver() -> ReaderDriver {
    ReaderDriver([makeArticle(Self.text), makeArticle("Other\nNeedle")])
  }

  @Test func theTextFollowsAsTyped() {
    var reader = driver()
    reader.press("Enter /")
    reader.type("needl")
    #expect(reader.textAtCursor(6) == "needle")
    #expect(reader.status.hasPrefix("/needl"))
    #expect(reader.status.hasSuffix("1/3"))
    #expect(reader.screen.contains { $0.contains("Line 20 of the text, with a needle") })
  }

  @Test func escapeRestoresTheExactPlace() {
    var reader = driver()
    reader.press("Enter j j j C-d")
    let before = reader.frame
    reader.press("/")
    reader.type("needle")
    let hasMoved = reader.frame != before
    #expect(hasMoved)
    reader.press("Esc")
    // A frame is too long to be shown when it is wrong.
    let isSame = reader.frame == before
    #expect(isSame)
  }

  @Test func nAndNGoRoundTheMatches() {
    var reader = driver()
    reader.press("Enter /")
    reader.type("needle")
    reader.press("Enter n")
    #expect(reader.status.contains("/needle 2/3"))
    reader.press("n n")
    #expect(reader.status.contains("1/3"))
    #expect(reader.status.contains("on from the top"))
    reader.press("N")
    #expect(reader.status.contains("3/3"))
  }

  @Test func aQueryWithoutAMatchSaysSoAndStays() {
    var reader = driver()
    reader.press("Enter /")
    reader.type("xyz")
    #expect(reader.status.hasSuffix("no match"))
    #expect(reader.state.open?.cursor == 0)
  }

  @Test func backspaceOnAnEmptyQueryLeaves() {
    var reader = driver()
    reader.press("Enter /")
    reader.type("n")
    reader.press("BS BS")
    #expect(reader.state.search == nil)
  }

  @Test func theListSearchesItsTitles() {
    var reader = driver()
    reader.press("/")
    reader.type("oth")
    #expect(reader.state.selected?.number == 1)
    reader.press("Esc")
    #expect(reader.state.selected?.number == 0)
  }

  @Test func findShowsTheLinesOfAllArticlesAndEnterGoesThere() {
    var reader = driver()
    reader.press("F")
    reader.type("needle")
    #expect(reader.screen.contains { $0.contains("4 lines in 2 articles") })
    reader.press("Down Down Down Enter")
    #expect(reader.state.selected?.number == 1)
    #expect(reader.state.pane == .text)
    #expect(reader.textAtCursor(6) == "Needle")
    reader.press("H")
    #expect(reader.state.selected?.number == 0)
  }

  @Test func findFollowsEachKeyAndEscapeLeavesEverythingAsItWas() {
    var reader = driver()
    let before = reader.frame
    reader.press("F")
    reader.type("needle text")
    #expect(reader.screen.contains { $0.contains("in 1 article") })
    reader.type("x")
    #expect(reader.screen.contains { $0.contains("nothing found") })
    reader.press("Esc")
    // A frame is too long to be shown when it is wrong.
    let isSame = reader.frame == before
    #expect(isSame)
  }

  @Test func theNextKeyMakesAnOlderSearchOfManyArticlesVoid() {
    let filler = String(repeating: "Some words to fill an article with. ", count: 3000)
    var reader = ReaderDriver(
      (0..<8).map { makeArticle("Head \($0)\n\(filler)\nneedle \($0)", id: "\($0)") })
    reader.holdsBackground = true
    reader.press("F")
    reader.type("nee")
    #expect(reader.held.contains { if case .cancelFind = $0 { true } else { false } })
    let late = reader.held
    reader.type("d")
    // What the search for "nee" found comes too late.
    for case .find(_, _, let search) in late {
      reader.send(.found(FoundLines(articleCount: 99), search: search))
    }
    #expect(!reader.screen.contains { $0.contains("99") })
    reader.finishBackground()
    #expect(reader.screen.contains { $0.contains("8 lines in 8 articles") })
  }

  @Test func thePaletteFindsCommandsByNameAndRunsThem() {
    var reader = driver()
    reader.press("Enter :")
    reader.type("zoom")
    reader.press("Enter")
    #expect(reader.state.isZoomed)
  }
}
