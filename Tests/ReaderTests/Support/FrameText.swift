import TerminalKit

@testable import Reader

/// A frame as text that a person can read and review: each row between bars, and beneath it, where a
/// cell has a role, a row with one letter a cell.
enum FrameText {
  /// The letters, the first that fits wins. A capital: within a quotation.
  private static let letters: [(role: Role, letter: Character)] = [
    (.selected, "="),
    (.currentMatch, "%"),
    (.match, "/"),
    (.difference, "d"),
    (.focused, "f"),
    (.alert, "!"),
    (.key, "k"),
    (.uncertain, "?"),
    (.speaker, "s"),
    (.name, "a"),
    (.reference, "p"),
    (.headline, "h"),
    (.subheading, "b"),
    (.standfirst, "t"),
    (.caption, "c"),
    (.imprint, "i"),
    (.margin, "m"),
    (.activeTitle, "T"),
    (.selectedElsewhere, "-"),
    (.unread, "u"),
    (.indirectSpeech, "r"),
  ]

  static func write(_ frame: CellGrid) -> String {
    var lines: [String] = []
    for row in 0..<frame.size.rows {
      lines.append("|" + frame.text(row: row).trimmedRight)
      let roles = roles(frame, row: row).trimmedRight
      if !roles.isEmpty { lines.append(":" + roles) }
    }
    lines.append(frame.cursor.map { "cursor at column \($0.column), row \($0.row)" } ?? "no cursor")
    return lines.joined(separator: "\n") + "\n"
  }

  /// One letter for each cell that shows something; wide characters count once, as in the text above.
  private static func roles(_ frame: CellGrid, row: Int) -> String {
    var text = ""
    for cell in frame[row: row] where cell.width > 0 {
      let role = cell.role
      let letter = letters.first { role.contains($0.role) }?.letter
      if role.contains(.quotation) {
        text.append(letter.map { Character($0.uppercased()) } ?? "q")
      } else if role.contains(.gutter), letter == nil {
        text.append("g")
      } else {
        text.append(letter ?? " ")
      }
    }
    return text
  }
}
