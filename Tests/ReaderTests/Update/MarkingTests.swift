import NewsModel
import TerminalKit
import Testing

@testable import Reader

/// What is done with articles in memory.
struct MarkingTests {
  private func driver() -> ReaderDriver {
    ReaderDriver(
      (1...4).map { makeArticle("Article \($0)\nHe said “so \($0)”.", id: "\($0)") },
      annotate: { ToyAnnotator("PER He").annotate($0) })
  }

  @Test func everythingCanBeUndoneAndDoneAgain() {
    var reader = driver()
    reader.press("* j t")
    reader.type("war")
    reader.press("Enter u")
    #expect(reader.state.entries[1].reading.tags.isEmpty)
    #expect(reader.status.contains("undone: tagged war"))
    reader.press("u")
    #expect(!reader.state.entries[0].reading.isStarred)
    reader.press("u")
    #expect(reader.status.contains("nothing to undo"))
    reader.press("C-r C-r")
    #expect(reader.state.entries[0].reading.isStarred)
    #expect(reader.state.entries[1].reading.tags == ["war"])
  }

  @Test func aTagAgainTakesItOff() {
    var reader = driver()
    for _ in 0..<2 {
      reader.press("t")
      reader.type("war")
      reader.press("Enter")
    }
    #expect(reader.state.entries[0].reading.tags.isEmpty)
  }

  @Test func allReadIsOneStep() {
    var reader = driver()
    reader.press("R")
    #expect(reader.state.entries.allSatisfy { $0.reading.isRead })
    reader.press("u")
    #expect(reader.state.entries.allSatisfy { !$0.reading.isRead })
  }

  @Test func inTheTextACommentIsOnTheQuotation() throws {
    var reader = driver()
    reader.press("Enter s c")
    #expect(reader.status.hasPrefix("comment on this passage:"))
    reader.type("Sure?")
    reader.press("Enter")
    let note = try #require(reader.state.entries[0].reading.notes.first)
    #expect(note.text == "Sure?")
    let range = try #require(note.range)
    let article = try #require(reader.state.entries[0].article)
    #expect(article[range] == "“so 1”")
  }

  @Test func aCommentIsRewrittenAndTakenOff() {
    var reader = driver()
    reader.press("Enter s c")
    reader.type("Sure")
    reader.press("Enter c")
    #expect(reader.status.contains("Sure"))
    reader.type("?")
    reader.press("Enter")
    #expect(reader.state.entries[0].reading.notes.map(\.text) == ["Sure?"])
    #expect(reader.screen.contains { $0.contains("*") && $0.contains("“so 1”") })
    reader.press("c C-u Enter")
    #expect(reader.state.entries[0].reading.notes.isEmpty)
    reader.press("u u")
    #expect(reader.state.entries[0].reading.notes.map(\.text) == ["Sure"])
  }

  @Test func commentsAreListedAndLeadToTheirPassages() throws {
    var reader = driver()
    reader.press("c")
    reader.type("On all of it")
    reader.press("Enter Enter s c")
    reader.type("Sure?")
    reader.press("Enter g g C")
    #expect(reader.screen.contains { $0.contains("On the article") })
    #expect(reader.screen.contains { $0.contains("Sure?") })
    reader.press("j Enter")
    #expect(reader.textAtCursor(5) == "“so")
    #expect(reader.status.contains("✎ Sure?"))
  }

  @Test func theQueryLanguageFiltersFilesToo() {
    var reader = ReaderDriver(
      [
        makeArticle("One\n“We go,” said Anna Castro.", id: "1", source: "The Post"),
        makeArticle("Two\nThey met Anna Castro.", id: "2", source: "The Herald"),
        makeArticle("Three\nNobody was there.", id: "3", source: "The Post"),
      ], annotate: { ToyAnnotator("PER Anna Castro").annotate($0) })
    func found(_ query: String) -> [Int] {
      reader.press("g g f")
      reader.type(query)
      defer { reader.press("Esc") }
      return reader.state.list.rows.compactMap { $0.article?.number }
    }
    #expect(found("actor:castro") == [0, 1])
    #expect(found("speaker:castro") == [0])
    #expect(found("said:go") == [0])
    #expect(found("source:post -castro") == [2])
    #expect(found("met or nobody") == [1, 2])
  }

  @Test func aFilterByWhatWasDone() {
    var reader = driver()
    reader.press("j * f")
    reader.type("is:starred")
    #expect(reader.state.list.articleCount == 1)
    reader.press("Enter")
    #expect(reader.state.selected?.number == 1)
    reader.press("q")
    #expect(reader.state.list.articleCount == 4)
  }
}
