/// What terminals send for keys that are not characters: the sequences that xterm, the Linux console,
/// rxvt, screen and tmux share. What differs elsewhere comes from terminfo.
enum KeySequences {
  /// By the final byte of `ESC [ … X` and `ESC O X`.
  static let byFinal: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "M"): .enter,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// By the number in `ESC [ n ~`, which rxvt ends with `^` for control.
  static let byNumber: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  /// rxvt's arrows with a modifier: `ESC [ a` with shift, `ESC O a` with control.
  static let rxvtArrows: [UInt8: Key.Code] = [
    UInt8(ascii: "a"): .up, UInt8(ascii: "b"): .down,
    UInt8(ascii: "c"): .right, UInt8(ascii: "d"): .left,
  ]

  /// Terminfo's names for keys. Its F13 and up are the first twelve with a modifier, under names that
  /// differ from terminal to terminal.
  static let terminfo: [(name: String, code: Key.Code)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
      ("kcbt", .backTab), ("kent", .enter), ("kbs", .backspace),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// The key for a Unicode scalar that came as a number or as a byte below 0x80.
  static func key(scalar: UInt32, _ modifiers: Key.Modifiers = []) -> Key? {
    switch scalar {
    case 0x09: return Key(.tab, modifiers)
    case 0x0A, 0x0D: return Key(.enter, modifiers)
    case 0x08, 0x7F: return Key(.backspace, modifiers)
    case 0x1B: return Key(.escape, modifiers)
    case 0: return Key(.character(" "), modifiers.union(.control))
    case 0x01...0x1A:
      return character(scalar + 0x60, modifiers.union(.control))
    case 0x1C...0x1F:
      return character(scalar + 0x40, modifiers.union(.control))
    case 0x80..<0xA0: return nil
    default: return character(scalar, modifiers)
    }
  }

  private static func character(_ scalar: UInt32, _ modifiers: Key.Modifiers) -> Key? {
    guard let scalar = Unicode.Scalar(scalar) else { return nil }
    return Key(.character(Character(scalar)), modifiers)
  }

  /// xterm's modifier parameter: one more than a set of bits.
  static func modifiers(parameter: Int) -> Key.Modifiers {
    let bits = parameter - 1
    guard bits > 0 else { return [] }
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
