internal import TerminalKit

/// A rectangle of cells.
struct Area: Hashable, Sendable {
  var column: Int
  var row: Int
  var columns: Int
  var rows: Int

  func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < column + columns
      && position.row >= row && position.row < row + rows
  }
}

/// Which pane stands where. All three can always be reached: what does not fit beside the pane that
/// has the keys slides in when it gets them.
struct Layout: Hashable, Sendable {
  /// The sizes at which the layout changes, in columns and rows.
  enum Breakpoint {
    static let smallest = Size(columns: 20, rows: 5)
    /// Three panes side by side.
    static let threePanes = 108
    /// Two of them, like a window that slides over the three.
    static let twoPanes = 70
    /// Below this width, a screen higher than `portraitRows` has the list above the text.
    static let portraitColumns = 80
    static let portraitRows = 40
    /// A title line above the panes.
    static let headerRows = 8
    /// A line about the focused actor where the sidebar has no room.
    static let stripRows = 12
  }

  let size: Size
  private(set) var header: Int?
  private(set) var list: Area?
  private(set) var text: Area?
  private(set) var actors: Area?
  /// Columns between panes, and the rows they run over.
  private(set) var verticalRules: [Area] = []
  private(set) var horizontalRule: Area?
  private(set) var strip: Int?
  let status: Int

  var isTooSmall: Bool {
    size.columns < Breakpoint.smallest.columns || size.rows < Breakpoint.smallest.rows
  }

  init(size: Size, pane: Pane, isZoomed: Bool, showsActors: Bool) {
    self.size = size
    status = max(0, size.rows - 1)
    let width = size.columns
    let isPortrait =
      width < Breakpoint.portraitColumns && size.rows > Breakpoint.portraitRows
    guard !isTooSmall else { return }

    if !isZoomed, width >= Breakpoint.threePanes {
      header = size.rows >= Breakpoint.headerRows ? 0 : nil
      let body = Area(column: 0, row: header == nil ? 0 : 1, columns: width, rows: 0)
      let rows = status - body.row
      let listColumns = Self.between(width, from: (108, 26), (120, 30), to: (200, 50))
      let actorColumns = Self.between(width, from: (108, 24), (120, 26), to: (200, 36))
      let shown = showsActors || pane == .actors
      let textColumns = width - listColumns - 1 - (shown ? actorColumns + 1 : 0)
      list = Area(column: 0, row: body.row, columns: listColumns, rows: rows)
      text = Area(column: listColumns + 1, row: body.row, columns: textColumns, rows: rows)
      rule(at: listColumns, row: body.row, rows: rows)
      if shown {
        rule(at: width - actorColumns - 1, row: body.row, rows: rows)
        actors = Area(
          column: width - actorColumns, row: body.row, columns: actorColumns, rows: rows)
      }
    } else if !isZoomed, isPortrait {
      let above = status * 3 / 10
      let top = Area(column: 0, row: 0, columns: width, rows: above)
      if pane == .actors { actors = top } else { list = top }
      horizontalRule = Area(column: 0, row: above, columns: width, rows: 1)
      text = Area(column: 0, row: above + 1, columns: width, rows: status - above - 1)
    } else if !isZoomed, width >= Breakpoint.twoPanes {
      let side = Self.between(width, from: (70, 22), (80, 26), to: (108, 34))
      let withActors = pane == .actors || (pane == .text && showsActors)
      // The text keeps its width when the window slides, so that no line breaks anew.
      let textColumns = width - side - 1
      if withActors {
        text = Area(column: 0, row: 0, columns: textColumns, rows: status)
        rule(at: textColumns, row: 0, rows: status)
        actors = Area(column: textColumns + 1, row: 0, columns: side, rows: status)
      } else {
        list = Area(column: 0, row: 0, columns: side, rows: status)
        rule(at: side, row: 0, rows: status)
        text = Area(column: side + 1, row: 0, columns: textColumns, rows: status)
      }
    } else {
      strip = size.rows >= Breakpoint.stripRows && pane == .text ? status - 1 : nil
      let whole = Area(column: 0, row: 0, columns: width, rows: strip ?? status)
      switch pane {
      case .list: list = whole
      case .text: text = whole
      case .actors: actors = whole
      }
    }
  }

  subscript(pane: Pane) -> Area? {
    switch pane {
    case .list: list
    case .text: text
    case .actors: actors
    }
  }

  /// The pane that shows a cell.
  func pane(at position: Position) -> Pane? {
    Pane.allCases.first { self[$0]?.contains(position) == true }
  }

  private mutating func rule(at column: Int, row: Int, rows: Int) {
    verticalRules.append(Area(column: column, row: row, columns: 1, rows: rows))
  }

  /// A width that grows with the screen's along two straight stretches.
  private static func between(
    _ width: Int, from low: (at: Int, is: Int), _ middle: (at: Int, is: Int),
    to high: (at: Int, is: Int)
  ) -> Int {
    let (a, b) = width < middle.at ? (low, middle) : (middle, high)
    let grown = a.is + (width - a.at) * (b.is - a.is) / (b.at - a.at)
    return min(max(grown, low.is), high.is)
  }
}

/// The columns of the text pane: gutter, text, and a margin for the speakers where it is wide enough.
struct TextColumns: Sendable {
  /// Two columns of signs and a blank.
  static let gutter = 3
  /// The narrowest margin worth having.
  private static let noteColumns = 16...26
  /// The shortest line beside which a margin is given room.
  private static let measureBesideNotes = 66

  /// The first column of the gutter.
  let column: Int
  /// The longest line.
  let measure: Int
  /// The first column of the margin and its width; `nil` when the speakers stand between the
  /// paragraphs instead.
  let notes: (column: Int, columns: Int)?

  var text: Int { column + Self.gutter }

  init(_ area: Area, longest: Int) {
    let room = area.columns - Self.gutter
    let beside = room - 2 - Self.noteColumns.lowerBound
    if beside >= Self.measureBesideNotes {
      measure = min(longest, beside)
      let columns = min(Self.noteColumns.upperBound, room - 2 - measure)
      let spare = room - measure - 2 - columns
      column = area.column + spare / 2
      notes = (column + Self.gutter + measure + 2, columns)
    } else {
      measure = max(2, min(longest, room - 1))
      column = area.column + max(0, room - 1 - measure) / 2
      notes = nil
    }
  }
}
