internal import TerminalKit

/// Keys as the command table and the tests write them: `j`, `C-d`, `M-Left`, `Space`, and `g g` for
/// one after the other.
enum KeyNotation {
  private static let names: [(String, Key.Code)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Enter", .enter), ("Tab", .tab),
    ("S-Tab", .backTab), ("Esc", .escape), ("BS", .backspace), ("Del", .delete),
    ("Ins", .insert), ("Space", .character(" ")),
  ]

  /// The keys of a sequence; unknown names are left out.
  static func parse(_ sequence: String) -> [Key] {
    sequence.split(separator: " ").compactMap { parseKey($0) }
  }

  private static func parseKey(_ name: Substring) -> Key? {
    if name.count == 1, let character = name.first { return Key(.character(character)) }
    if let code = names.first(where: { $0.0 == name })?.1 { return Key(code) }
    if name.hasPrefix("C-"), let key = parseKey(name.dropFirst(2)) {
      return Key(key.code, key.modifiers.union(.control))
    }
    if name.hasPrefix("M-"), let key = parseKey(name.dropFirst(2)) {
      return Key(key.code, key.modifiers.union(.alt))
    }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return Key(.function(number)) }
    return nil
  }

  /// A sequence as people read it: `g g`, `Ctrl-d`, `↓`.
  static func display(_ sequence: String) -> String {
    sequence.split(separator: " ").map { name in
      switch name {
      case "Up": "↑"
      case "Down": "↓"
      case "Left": "←"
      case "Right": "→"
      case "S-Tab": "Shift-Tab"
      case _ where name.hasPrefix("C-"): "Ctrl-" + name.dropFirst(2)
      case _ where name.hasPrefix("M-"): "Alt-" + display(String(name.dropFirst(2)))
      default: String(name)
      }
    }.joined(separator: " ")
  }
}
