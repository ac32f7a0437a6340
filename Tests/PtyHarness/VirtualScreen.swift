internal import CVTerm

/// The screen that a program's output makes on libvterm.
final class VirtualScreen {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private var callbacks = VTermScreenCallbacks()
  private(set) var columns: Int
  private(set) var rows: Int
  private(set) var isCursorVisible = true
  private(set) var isAlternate = false
  private(set) var cursor = (column: 0, row: 0)

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    terminal = vterm_new(Int32(rows), Int32(columns))
    screen = vterm_obtain_screen(terminal)
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    callbacks.settermprop = { property, value, user in
      guard let user, let value else { return 0 }
      let screen = Unmanaged<VirtualScreen>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_CURSORVISIBLE: screen.isCursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_ALTSCREEN: screen.isAlternate = value.pointee.boolean != 0
      default: break
      }
      return 1
    }
    callbacks.movecursor = { position, _, _, user in
      guard let user else { return 0 }
      let screen = Unmanaged<VirtualScreen>.fromOpaque(user).takeUnretainedValue()
      screen.cursor = (Int(position.col), Int(position.row))
      return 1
    }
    let user = Unmanaged.passUnretained(self).toOpaque()
    withUnsafePointer(to: &callbacks) { vterm_screen_set_callbacks(screen, $0, user) }
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    vterm_screen_flush_damage(screen)
  }

  func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  func cell(column: Int, row: Int) -> ShownCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = ""
    withUnsafeBytes(of: cell.chars) {
      for scalar in $0.bindMemory(to: UInt32.self) {
        guard scalar != 0, let scalar = Unicode.Scalar(scalar) else { break }
        text.unicodeScalars.append(scalar)
      }
    }
    let isDefault = cell.fg.type & UInt8(VTERM_COLOR_DEFAULT_FG.rawValue) != 0
    let isIndexed = cell.fg.type & 1 != 0
    return ShownCell(
      text: text, width: Int(cell.width), isBold: cell.attrs.bold != 0,
      isItalic: cell.attrs.italic != 0, isUnderlined: cell.attrs.underline != 0,
      isReverse: cell.attrs.reverse != 0, hasColor: !isDefault,
      color: isIndexed && !isDefault ? Int(cell.fg.indexed.idx) : nil)
  }
}

/// A cell as a terminal shows it.
public struct ShownCell: Sendable {
  public var text: String
  public var width: Int
  public var isBold: Bool
  public var isItalic: Bool
  public var isUnderlined: Bool
  public var isReverse: Bool
  /// Whether its foreground is another than the terminal's own.
  public var hasColor: Bool
  /// The foreground's place in the palette.
  public var color: Int?
}
