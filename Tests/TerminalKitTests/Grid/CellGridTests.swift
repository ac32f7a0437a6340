import Testing

@testable import TerminalKit

@Suite struct CellGridTests {
  func grid(_ columns: Int, _ rows: Int = 1) -> CellGrid {
    CellGrid(size: Size(columns: columns, rows: rows))
  }

  @Test func `text is cut at the limit and at the edge`() {
    var grid = grid(6)
    #expect(grid.draw("abcdef", at: Position(column: 1, row: 0), limit: 3) == 3)
    #expect(grid.text(row: 0) == " abc  ")
    #expect(grid.draw("xyz", at: Position(column: 4, row: 0)) == 2)
    #expect(grid.text(row: 0) == " abcxy")
  }

  @Test(arguments: [-1, 1, 7]) func `rows outside the grid are left alone`(row: Int) {
    var grid = grid(4)
    let before = grid
    #expect(grid.draw("abc", at: Position(column: 0, row: row)) == 0)
    grid.add(Role(rawValue: 1), row: row, columns: 0..<4)
    #expect(grid == before)
  }

  @Test func `text may start left of the grid`() {
    var grid = grid(4)
    grid.draw("東京x", at: Position(column: -1, row: 0))
    #expect(grid.text(row: 0) == " 京x")
    #expect(grid[0, 0].width == 1)
  }

  @Test func `a wide character that does not fit leaves a blank`() {
    var grid = grid(4)
    grid.draw("....", at: Position(column: 0, row: 0))
    #expect(grid.draw("a東京", at: Position(column: 0, row: 0)) == 3)
    #expect(grid.text(row: 0) == "a東 ")
  }

  @Test(arguments: [(0, " x京"), (1, "x 京"), (2, "東x ")])
  func `half a wide character never stays`(column: Int, expected: String) {
    var grid = grid(4)
    grid.draw("東京", at: Position(column: 0, row: 0))
    // Columns 1, 0 and 2: the right half, the left half, and the left half of the second.
    grid.draw("x", at: Position(column: [1, 0, 2][column], row: 0))
    #expect(grid.text(row: 0) == expected)
  }

  @Test func `a wide character over two halves blanks both neighbours`() {
    var grid = grid(4)
    grid.draw("東京", at: Position(column: 0, row: 0))
    grid.draw("国", at: Position(column: 1, row: 0))
    #expect(grid.text(row: 0) == " 国 ")
  }

  @Test func `roles are added to what is there`() {
    var grid = grid(4)
    grid.draw("abcd", at: Position(column: 0, row: 0), role: Role(rawValue: 1))
    grid.add(Role(rawValue: 2), row: 0, columns: 2..<99)
    #expect(grid[row: 0].map(\.role.rawValue) == [1, 1, 3, 3])
    #expect(grid.text(row: 0) == "abcd")
  }

  @Test func `a grid of no or negative size takes drawing without harm`() {
    for size in [Size(columns: 0, rows: 0), Size(columns: -3, rows: 2), Size(columns: 1, rows: 1)] {
      var grid = CellGrid(size: size)
      grid.draw("東\u{301}\u{1B}x", at: Position(column: 0, row: 0))
      #expect(grid.cells.allSatisfy { $0.width == 1 })
    }
  }

  @Test func `whatever is drawn wherever, the frame is printable and its widths add up`() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      var grid = grid(Int.random(in: 1...30, using: &random), 3)
      for _ in 0..<20 {
        let place = Position(
          column: Int.random(in: -5...32, using: &random),
          row: Int.random(in: -1...3, using: &random))
        grid.draw(
          random.text(scalars: 12), at: place, limit: Int.random(in: -1...40, using: &random))
      }
      for row in 0..<3 {
        let cells = Array(grid[row: row])
        #expect(cells.reduce(0) { $0 + Int($1.width) } == cells.count)
        for (column, cell) in cells.enumerated() {
          #expect(cell.character.unicodeScalars.allSatisfy(isPrintable))
          let next = column + 1 < cells.count ? cells[column + 1].width : 1
          #expect((cell.width == 2) == (next == 0))
        }
      }
    }
  }
}
