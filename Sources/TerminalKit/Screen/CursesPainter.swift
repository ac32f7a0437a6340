internal import CNcurses
internal import CTerminal
internal import Glibc

/// Copies what changed between two frames into curses.
struct CursesPainter {
  /// What a theme may use.
  var colors: TerminalColors
  var theme: any Theme = PlainTheme() {
    didSet {
      cells.removeAll(keepingCapacity: true)
      last = nil
    }
  }

  /// What curses shows; `nil` to have all of the next frame painted.
  private var last: CellGrid?
  /// A cell without text for each role that was met.
  private var cells: [Role: cchar_t] = [:]
  private var pairs: [UInt8: Int32] = [:]
  private var run: [cchar_t] = []
  private let hasColors: Bool

  /// Starts colours; curses must be up.
  /// - Parameter isMono: leave colours alone whatever the terminal has.
  init(isMono: Bool) {
    // Asking a terminal without colours for a pair would crash ncurses.
    hasColors = !isMono && has_colors() && start_color() == OK && use_default_colors() == OK
    let count =
      switch hasColors ? curses_colors() : 0 {
      case 256...: 256
      case 16...: 16
      case 8...: 8
      default: 0
      }
    colors = TerminalColors(count: count, hasItalic: terminfo_string("sitm") != nil)
  }

  /// Has the next frame painted whole, whatever the terminal shows now.
  mutating func forget() {
    last = nil
    clearok(curses_window(), true)
  }

  /// Paints a frame and moves the cursor; one write, or none when nothing changed.
  mutating func paint(_ grid: CellGrid) {
    let window = curses_window()
    let columns = min(grid.size.columns, Int(curses_columns()))
    let rows = min(grid.size.rows, Int(curses_rows()))
    let former = last?.size == grid.size ? last : nil
    for row in 0..<rows {
      guard let changed = Self.changed(row, columns, from: former, to: grid) else { continue }
      put(grid, row: row, changed, in: window)
    }
    last = grid
    if let cursor = grid.cursor, (0..<columns).contains(cursor.column),
      (0..<rows).contains(cursor.row)
    {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      curs_set(0)
    }
    wnoutrefresh(window)
    doupdate()
  }

  /// The stretch of a row that differs, from its first cell to its last.
  private static func changed(
    _ row: Int, _ columns: Int, from former: CellGrid?, to grid: CellGrid
  ) -> Range<Int>? {
    guard let former else { return 0..<columns }
    let base = row * grid.size.columns
    return former.cells.withUnsafeBufferPointer { old in
      grid.cells.withUnsafeBufferPointer { new in
        var start = 0
        while start < columns, old[base + start] == new[base + start] { start += 1 }
        guard start < columns else { return nil }
        var end = columns
        while old[base + end - 1] == new[base + end - 1] { end -= 1 }
        // A wide character is painted whole.
        if start > 0, new[base + start].width == 0 { start -= 1 }
        if new[base + end - 1].width == 2, end < columns { end += 1 }
        return start..<end
      }
    }
  }

  private mutating func put(
    _ grid: CellGrid, row: Int, _ columns: Range<Int>, in window: UnsafeMutablePointer<WINDOW>?
  ) {
    run.removeAll(keepingCapacity: true)
    var role = grid[columns.lowerBound, row].role
    var style = styled(role)
    for column in columns {
      let cell = grid[column, row]
      if cell.width == 0 { continue }
      if cell.role != role {
        role = cell.role
        style = styled(role)
      }
      // A grid may be wider than the screen for the moment of a resize.
      let fits = column + Int(cell.width) <= columns.upperBound
      append(cell.glyph, width: fits ? cell.width : 1, isShown: fits, style)
    }
    _ = run.withUnsafeBufferPointer {
      mvwadd_wchnstr(
        window, Int32(row), Int32(columns.lowerBound), $0.baseAddress, Int32($0.count))
    }
  }

  private mutating func append(
    _ glyph: Glyph, width: UInt8, isShown: Bool, _ style: cchar_t
  ) {
    var cell = style
    guard isShown else {
      curses_set_scalar(&cell, 0, 0x20)
      run.append(cell)
      return
    }
    if glyph.base < 0x7F || terminal_columns(glyph.base) == Int32(width) {
      for place in 0..<Glyph.capacity {
        let scalar = glyph.scalar(at: place)
        if scalar == 0 { break }
        if place > 0, terminal_columns(scalar) != 0 { continue }
        curses_set_scalar(&cell, Int32(place), scalar)
      }
      run.append(cell)
      return
    }
    // The C library of this machine knows another Unicode than our table: keep the columns right.
    curses_set_scalar(&cell, 0, 0xFFFD)
    run.append(cell)
    if width == 2 {
      curses_set_scalar(&cell, 0, 0x20)
      run.append(cell)
    }
  }

  private mutating func styled(_ role: Role) -> cchar_t {
    if let known = cells[role] { return known }
    let style = theme.style(for: role)
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= CURSES_BOLD }
    if style.attributes.contains(.dim) { attributes |= CURSES_DIM }
    if style.attributes.contains(.italic), colors.hasItalic { attributes |= CURSES_ITALIC }
    if style.attributes.contains(.underline) { attributes |= CURSES_UNDERLINE }
    if style.attributes.contains(.reverse) { attributes |= CURSES_REVERSE }
    let cell = curses_cell(attributes, style.foreground.map { pair($0) } ?? 0)
    cells[role] = cell
    return cell
  }

  /// The number of the colour pair with a foreground over the terminal's own background; 0, the
  /// default colours, where there is none.
  private mutating func pair(_ foreground: UInt8) -> Int32 {
    guard hasColors, Int(foreground) < colors.count else { return 0 }
    if let known = pairs[foreground] { return known }
    let made = max(0, alloc_pair(color(foreground), -1))
    pairs[foreground] = made
    return made
  }

  /// What curses calls a colour of the 256: its number, or its red, green and blue where the terminal
  /// takes colours directly.
  private func color(_ index: UInt8) -> Int32 {
    let index = Int32(index)
    // Direct-colour entries keep the first eight numbers for the palette.
    guard curses_colors() > 256, index >= 8 else { return index }
    if index < 16 {
      return [0x808080, 0xFF0000, 0xFF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0xFFFF, 0xFFFFFF][
        Int(index) - 8]
    }
    if index >= 232 { return (8 + (index - 232) * 10) * 0x010101 }
    func level(_ step: Int32) -> Int32 { step == 0 ? 0 : 55 + step * 40 }
    let cube = index - 16
    return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6)
  }
}
