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
