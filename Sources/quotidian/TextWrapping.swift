import TerminalKit

/// Words set in lines of a width.
enum TextWrapping {
  /// - Parameters:
  ///   - indent: blanks before every line.
  ///   - columns: the width of a line, indent included. A word that is wider has a line of its own.
  static func lines(_ text: some StringProtocol, indent: Int, columns: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    var width = indent
    for word in text.split(whereSeparator: \.isWhitespace) {
      let wordWidth = SafeText.width(of: word)
      if width > indent, width + 1 + wordWidth > columns {
        lines.append(line)
        line = margin
        width = indent
      }
      if width > indent {
        line += " "
        width += 1
      }
      line += word
      width += wordWidth
    }
    if width > indent { lines.append(line) }
    return lines
  }
}
