import TerminalKit
import Testing

@testable import Reader

struct LayoutTests {
  static let sizes = [
    Size(columns: 20, rows: 5), Size(columns: 40, rows: 10), Size(columns: 60, rows: 50),
    Size(columns: 69, rows: 24), Size(columns: 70, rows: 24), Size(columns: 79, rows: 60),
    Size(columns: 80, rows: 24), Size(columns: 107, rows: 30), Size(columns: 108, rows: 6),
    Size(columns: 120, rows: 40), Size(columns: 200, rows: 60), Size(columns: 400, rows: 100),
  ]

  @Test(arguments: sizes, Pane.allCases)
  func thePaneWithTheKeysIsShown(size: Size, pane: Pane) {
    for isZoomed in [false, true] {
      for showsActors in [false, true] {
        let layout = Layout(size: size, pane: pane, isZoomed: isZoomed, showsActors: showsActors)
        #expect(layout[pane] != nil)
      }
    }
  }

  @Test(arguments: sizes, Pane.allCases)
  func panesNeitherOverlapNorLeaveTheScreen(size: Size, pane: Pane) {
    let layout = Layout(size: size, pane: pane, isZoomed: false, showsActors: true)
    var taken = Set<Position>()
    let areas =
      Pane.allCases.compactMap { layout[$0] } + layout.verticalRules
      + [layout.horizontalRule].compactMap { $0 }
    for area in areas {
      for row in area.row..<area.row + area.rows {
        for column in area.column..<area.column + area.columns {
          #expect(taken.insert(Position(column: column, row: row)).inserted)
          #expect((0..<size.columns).contains(column) && (0..<layout.status).contains(row))
        }
      }
    }
  }

  @Test func wideScreensShowThreePanesAndKeepTheMeasure() throws {
    let layout = Layout(
      size: Size(columns: 200, rows: 60), pane: .text, isZoomed: false, showsActors: true)
    #expect(layout.list != nil && layout.actors != nil)
    let columns = TextColumns(try #require(layout.text), longest: 76)
    #expect((66...76).contains(columns.measure))
    #expect(columns.notes != nil)
  }

  @Test func aWindowOfTwoSlidesOverTheThree() {
    let size = Size(columns: 80, rows: 24)
    let left = Layout(size: size, pane: .list, isZoomed: false, showsActors: true)
    let right = Layout(size: size, pane: .text, isZoomed: false, showsActors: true)
    #expect(left.list != nil && left.text != nil && left.actors == nil)
    #expect(right.list == nil && right.text != nil && right.actors != nil)
    // No line breaks anew when it slides.
    #expect(left.text?.columns == right.text?.columns)
  }

  @Test func portraitHasTheListAboveTheText() throws {
    let layout = Layout(
      size: Size(columns: 60, rows: 60), pane: .text, isZoomed: false, showsActors: true)
    let list = try #require(layout.list)
    let text = try #require(layout.text)
    #expect(list.row + list.rows < text.row)
  }

  @Test func belowTwentyByFiveNothingIsLaidOut() {
    for size in [Size(columns: 19, rows: 24), Size(columns: 80, rows: 4)] {
      let layout = Layout(size: size, pane: .list, isZoomed: false, showsActors: true)
      #expect(layout.isTooSmall)
    }
  }
}
