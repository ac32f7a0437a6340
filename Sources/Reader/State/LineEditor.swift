internal import TerminalKit

/// A line of input with a cursor, edited by the usual keys.
struct LineEditor: Hashable, Sendable {
  private(set) var text = ""
  /// How many characters stand before the cursor.
  private(set) var cursor = 0

  /// Takes a key.
  /// - Returns: false for a key that does not edit.
  mutating func take(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let character), []): insert(String(character))
    case (.backspace, []), (.character("h"), .control): delete(from: cursor - 1, to: cursor)
    case (.delete, []), (.character("d"), .control): delete(from: cursor, to: cursor + 1)
    case (.left, []), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, []), (.character("f"), .control): cursor = min(text.count, cursor + 1)
    case (.home, []), (.character("a"), .control): cursor = 0
    case (.end, []), (.character("e"), .control): cursor = text.count
    case (.character("u"), .control): delete(from: 0, to: cursor)
    case (.character("k"), .control): delete(from: cursor, to: text.count)
    case (.character("w"), .control), (.backspace, .alt): delete(from: wordStart, to: cursor)
    default: return false
    }
    return true
  }

  /// Takes pasted text; line ends become blanks.
  mutating func insert(_ pasted: String) {
    let line = pasted.map { $0.isNewline ? " " : $0 }
    text.insert(contentsOf: line, at: text.index(text.startIndex, offsetBy: cursor))
    // Characters may join with their neighbours: count anew.
    cursor = min(cursor + line.count, text.count)
  }

  private var wordStart: Int {
    let before = Array(text.prefix(cursor))
    var start = before.count
    while start > 0, before[start - 1].isWhitespace { start -= 1 }
    while start > 0, !before[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func delete(from start: Int, to end: Int) {
    guard start >= 0, start < end, end <= text.count else { return }
    let low = text.index(text.startIndex, offsetBy: start)
    let high = text.index(text.startIndex, offsetBy: end)
    text.removeSubrange(low..<high)
    cursor = min(start, text.count)
  }
}
