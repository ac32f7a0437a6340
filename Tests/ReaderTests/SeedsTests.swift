import Foundation
import NewsModel
import TerminalKit
import Testing

@testable import Reader

/// The reader on the articles of `seeds/` with the project's own annotations: whatever the model finds,
/// the jumps must land on it.
struct SeedsTests {
  private static let articles: [Article] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../seeds").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
        return nil
      }
      return try? ArticleParser.parse([UInt8](data), path: name)
    }
  }()

  static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  @Test func theSeedsAreThere() { #expect(Self.articles.count >= 5) }

  @Test(arguments: sizes)
  func everyMentionOfTheFocusedActorIsReached(size: Size) throws {
    var reader = ReaderDriver(Self.articles, size: size, annotate: { Annotator().annotate($0) })
    reader.press("Enter 1")
    let name = try #require(reader.state.focus?.actor.name)
    var reached: Set<Place> = []
    var last: Place?
    for _ in 0..<300 {
      reader.press("a")
      let place = try #require(reader.state.open?.place)
      // A press that only asks, or finds nothing further, stays.
      if place == last, reader.state.crossing == nil { break }
      if place != last {
        let marks = try #require(reader.state.marks)
        let mention = marks.annotation.mentions.first { $0.range.start == place.cursor }
        #expect(mention?.actor == reader.state.focusedID, "\(name): \(reader.textAtCursor(30))")
        reached.insert(place)
        try expectCursorInSight(reader)
      }
      last = place
    }
    #expect(reached.count > 5)
  }

  @Test(arguments: sizes)
  func everyQuotationIsReached(size: Size) throws {
    var reader = ReaderDriver(Self.articles, size: size, annotate: { Annotator().annotate($0) })
    reader.press("Enter")
    var reached: Set<Int> = []
    while reader.state.selected?.number == 0 {
      reader.press("s")
      guard reader.state.selected?.number == 0, let text = reader.state.open else { break }
      reached.insert(text.cursor)
      try expectCursorInSight(reader)
      #expect(reached.count < 100)
    }
    let marks = ArticleMarks(Annotator().annotate(Self.articles[0]))
    let wanted = marks.quotations.filter { quotation in
      quotation.isFirst
        && Self.articles[0].block(at: quotation.range.start)?.role.isMargin != true
    }
    #expect(reached == Set(wanted.map(\.range.start)))
  }

  private func expectCursorInSight(_ reader: ReaderDriver) throws {
    let area = try #require(reader.state.layout.text)
    let cursor = try #require(reader.frame.cursor)
    #expect(area.contains(cursor))
  }
}
