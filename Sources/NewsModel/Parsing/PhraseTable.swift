/// Fixed phrases that give a block away, matched without regard to ASCII case.
struct PhraseTable: Sendable {
  /// By first byte, so that most places of a text are passed over with one look.
  private let byFirst: [[[UInt8]]]

  /// - Parameter phrases: in small letters.
  init(_ phrases: [String]) {
    var byFirst = Array(repeating: [[UInt8]](), count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      byFirst[Int(bytes[0])].append(bytes)
    }
    self.byFirst = byFirst
  }

  /// Where a phrase that `range` opens with ends, or `nil`. A phrase that ends in a letter ends at a
  /// word's end. The longest one counts.
  func match(at start: Int, within range: TextRange, in bytes: [UInt8]) -> Int? {
    var longest: Int?
    for phrase in byFirst[Int(bytes[start].lowercased)] where start + phrase.count <= range.end {
      var length = 1
      while length < phrase.count, bytes[start + length].lowercased == phrase[length] {
        length += 1
      }
      guard length == phrase.count else { continue }
      let end = start + length
      if phrase[length - 1].isLetter, end < range.end, bytes[end].isLetter { continue }
      longest = max(longest ?? 0, end)
    }
    return longest
  }

  func opens(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    match(at: range.start, within: range, in: bytes) != nil
  }

  /// The range of the first phrase that begins a word of `range`, or `nil`.
  func first(in range: TextRange, of bytes: [UInt8]) -> TextRange? {
    var index = range.start
    while index < range.end {
      if let end = match(at: index, within: range, in: bytes) { return TextRange(index, end) }
      while index < range.end, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
      index += 1
    }
    return nil
  }

  func occurs(in range: TextRange, of bytes: [UInt8]) -> Bool {
    first(in: range, of: bytes) != nil
  }
}
