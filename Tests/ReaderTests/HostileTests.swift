import NewsModel
import TerminalKit
import Testing

@testable import Reader

/// Text that tries to break out, keys without sense, and windows of any size: every frame must be
/// whole and hold nothing a terminal would obey.
struct HostileTests {
  private static let cast = ToyAnnotator(
    """
    PER Blinken: he
    ORG word
    """)

  private static let keys =
    CommandTable.commands.flatMap(\.keys).filter { !["Q", "C-c", "q"].contains($0) }
    + ["q", "BS", "Del", "C-w", "C-u", "x", "\u{301}", "日", "F5"]

  @Test(arguments: 0..<24)
  func noFrameIsBroken(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) * 31 + 7)
    let articles = (0..<4).map { number in
      makeArticle(
        makeHostileText(length: Int.random(in: 1...150, using: &generator), using: &generator),
        id: "\(number)", source: makeHostileText(length: 3, using: &generator))
    }
    var reader = ReaderDriver(
      articles, size: Self.size(&generator), annotate: { Self.cast.annotate($0) })
    reader.send(
      .arrived(
        .failure(path: makeHostileText(length: 5, using: &generator), reason: "\u{1B}[2J")))
    for _ in 0..<120 {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0:
        let size = Self.size(&generator)
        reader.resize(size.columns, size.rows)
      case 1:
        let actions: [Mouse.Action] = [
          .press, .doubleClick, .wheelUp, .wheelDown, .rightPress, .release,
        ]
        reader.mouse(
          actions.randomElement(using: &generator) ?? .press,
          column: Int.random(in: 0..<220, using: &generator),
          row: Int.random(in: 0..<70, using: &generator))
      case 2: reader.send(.terminal(.paste(makeHostileText(length: 2, using: &generator))))
      default: reader.press(Self.keys.randomElement(using: &generator) ?? "j")
      }
      check(reader.frame, reader.state.size)
    }
  }

  private static func size(_ generator: inout SeededGenerator) -> Size {
    Size(
      columns: Int.random(in: 1...220, using: &generator),
      rows: Int.random(in: 1...70, using: &generator))
  }

  private func check(_ frame: CellGrid, _ size: Size) {
    let isWhole = frame.size == size && frame.cells.count == size.columns * size.rows
    #expect(isWhole)
    if let cursor = frame.cursor {
      #expect((0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row))
    }
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let cell = frame[column, row]
        guard let scalar = cell.character.unicodeScalars.first else { continue }
        let isPrintable =
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && scalar.properties.generalCategory != .format
        #expect(isPrintable, "U+\(String(scalar.value, radix: 16)) at \(column), \(row)")
        if cell.width == 2 {
          #expect(column + 1 < size.columns && frame[column + 1, row].width == 0)
        }
        column += max(1, Int(cell.width))
      }
    }
  }

  @Test(arguments: 0..<20)
  func aViewAtAnotherSizeIsTheViewAfterResizing(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) + 500)
    var reader = ReaderDriver(
      [makeArticle(makeHostileText(length: 80, using: &generator))],
      annotate: { Self.cast.annotate($0) })
    reader.press("Enter 1 a")
    let size = Self.size(&generator)
    let ahead = view(reader.state, size)
    reader.resize(size.columns, size.rows)
    let isSame = reader.frame == ahead
    #expect(isSame)
  }
}
