import FoundationEssentials
import NewsModel
import TerminalKit
import Testing

@testable import Reader

/// What is done with articles of files is there again in the next session.
struct LibraryMemoryTests {
  private func articles(_ first: String = "One\nHe said “so”.") throws -> [Article] {
    try [(first, "/news/1.txt"), ("Two\nText of two.", "/news/2.txt")].map {
      try ArticleParser.parse(Array($0.utf8), path: $1)
    }
  }

  private func session(_ place: LibraryPlace, _ articles: [Article]) -> ReaderDriver {
    ReaderDriver(
      articles, memory: LibraryMemory(path: place.file),
      annotate: { ToyAnnotator("PER He\nPER Two").annotate($0) })
  }

  @Test func starTagAndCommentAreThereAgain() throws {
    let place = LibraryPlace()
    var first = session(place, try articles())
    first.press("* t")
    first.type("war")
    first.press("Enter Enter s c")
    first.type("Sure?")
    first.press("Enter")
    let again = session(place, try articles())
    let reading = again.state.entries[0].reading
    #expect(reading.isStarred && reading.isRead)
    #expect(reading.tags == ["war"])
    #expect(reading.notes == first.state.entries[0].reading.notes)
    #expect(reading.notes.first?.range != nil)
    #expect(again.state.entries[1].reading == Reading())
  }

  @Test func whatIsUndoneIsNotThereAgain() throws {
    let place = LibraryPlace()
    var first = session(place, try articles())
    first.press("* j * u")
    let again = session(place, try articles())
    #expect(again.state.entries.map(\.reading.isStarred) == [true, false])
  }

  @Test func lookingAroundMakesNoLibrary() throws {
    let place = LibraryPlace()
    var reader = session(place, try articles())
    reader.press("Enter Space J r R u q")
    #expect(!FileManager.default.fileExists(atPath: place.file))
  }

  @Test func aLaterVersionOfTheFileKeepsItsMarks() throws {
    let place = LibraryPlace()
    var first = session(place, try articles())
    first.press("* Enter s c")
    first.type("Sure?")
    first.press("Enter")
    let again = session(place, try articles("One\nA correction. He said “so”."))
    let reading = again.state.entries[0].reading
    #expect(reading.isStarred)
    // Its passage is not where it was.
    #expect(reading.notes == [Note(range: nil, text: "Sure?")])
  }

  @Test func whatIsDecidedAboutActorsIsThereAgain() throws {
    let place = LibraryPlace()
    var first = session(place, try articles())
    first.press("Tab Tab c")
    first.type("Somebody Else")
    first.press("Enter")
    #expect(first.screen.contains { $0.contains("Somebody Else") })
    var again = session(place, try articles())
    #expect(again.state.marks?.annotation.actors.first?.name == "Somebody Else")
    again.press("Tab Tab c")
    again.type("A Third")
    again.press("Enter u")
    let last = session(place, try articles())
    #expect(last.state.marks?.annotation.actors.first?.name == "Somebody Else")
  }
  @Test func aDecisionOfAFormerSessionCanBeTakenBack() throws {
    let place = LibraryPlace()
    var first = session(place, try articles())
    first.press("Tab Tab c")
    first.type("Somebody Else")
    first.press("Enter")
    var again = session(place, try articles())
    again.press("Tab Tab u")
    #expect(again.state.marks?.annotation.actors.first?.name == "He")
    let last = session(place, try articles())
    #expect(last.state.marks?.annotation.actors.first?.name == "He")
  }
}
