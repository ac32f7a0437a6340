internal import TerminalKit

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

  /// - Parameter needsTitle: whether a title line is wanted where there is none by itself, for a text
  ///   that does not begin with its headline.
  init(size: Size, pane: Pane, isZoomed: Bool, showsActors: Bool, needsTitle: Bool = false) {
    self.size = size
    status = max(0, size.rows - 1)
    guard !isTooSmall else { return }
    let isHigh = size.rows >= Breakpoint.headerRows
    let isPortrait =
      size.columns < Breakpoint.portraitColumns && size.rows > Breakpoint.portraitRows
    if !isZoomed, size.columns >= Breakpoint.threePanes {
      header = isHigh ? 0 : nil
      layOutThree(withActors: showsActors || pane == .actors)
    } else if !isZoomed, isPortrait {
      layOutPortrait(withActors: pane == .actors)
    } else if !isZoomed, size.columns >= Breakpoint.twoPanes {
      header = isHigh && needsTitle ? 0 : nil
      layOutTwo(withActors: pane == .actors || (pane == .text && showsActors))
    } else {
      header = isHigh && needsTitle && pane == .text ? 0 : nil
      layOutOne(pane)
    }
  }

  private mutating func layOutThree(withActors: Bool) {
    let listColumns = Self.between(size.columns, from: (108, 26), (120, 30), to: (200, 50))
    let actorColumns = Self.between(size.columns, from: (108, 24), (120, 26), to: (200, 36))
    let textEnd = size.columns - (withActors ? actorColumns + 1 : 0)
    list = body(from: 0, to: listColumns)
    rule(at: listColumns)
    text = body(from: listColumns + 1, to: textEnd)
    guard withActors else { return }
    rule(at: textEnd)
    actors = body(from: textEnd + 1, to: size.columns)
  }

  private mutating func layOutPortrait(withActors: Bool) {
    let above = status * 3 / 10
    let top = Area(column: 0, row: 0, columns: size.columns, rows: above)
    if withActors { actors = top } else { list = top }
    horizontalRule = Area(column: 0, row: above, columns: size.columns, rows: 1)
    text = Area(column: 0, row: above + 1, columns: size.columns, rows: status - above - 1)
  }

  private mutating func layOutTwo(withActors: Bool) {
    let side = Self.between(size.columns, from: (70, 22), (80, 26), to: (108, 34))
    // The text keeps its width when the window slides, so that no line breaks anew.
    let textColumns = size.columns - side - 1
    if withActors {
      text = body(from: 0, to: textColumns)
      rule(at: textColumns)
      actors = body(from: textColumns + 1, to: size.columns)
    } else {
      list = body(from: 0, to: side)
      rule(at: side)
      text = body(from: side + 1, to: size.columns)
    }
  }

  private mutating func layOutOne(_ pane: Pane) {
    var whole = body(from: 0, to: size.columns)
    if size.rows >= Breakpoint.stripRows, pane == .text {
      strip = status - 1
      whole.rows -= 1
    }
    switch pane {
    case .list: list = whole
    case .text: text = whole
    case .actors: actors = whole
    }
  }

  /// The rows between header and status line, from one column to before another.
  private func body(from start: Int, to end: Int) -> Area {
    let row = header == nil ? 0 : 1
    return Area(column: start, row: row, columns: end - start, rows: status - row)
  }

  private mutating func rule(at column: Int) {
    verticalRules.append(body(from: column, to: column + 1))
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
