/// The place, date or agency in front of a paragraph: "BRUSSELS, March 4 (Reuters) -".
enum Dateline {
  /// No dateline is longer, in bytes.
  private static let longest = 90

  /// The range of the dateline a paragraph opens with, its dash included, or `nil`.
  ///
  /// - Parameter isFirst: whether the paragraph is among the first of its article; further down,
  ///   only what no sentence begins with counts.
  static func opening(_ range: TextRange, in bytes: [UInt8], isFirst: Bool) -> TextRange? {
    guard let dash = dash(in: range, of: bytes) ?? bareBracket(in: range, of: bytes) else {
      return nil
    }
    let head = WhiteSpace.trimmed(bytes, range.start, dash.start)
    let rest = WhiteSpace.trimmed(bytes, dash.end, range.end)
    guard !head.isEmpty, !rest.isEmpty, opensSentence(rest, in: bytes) else { return nil }
    var reading = DatelineReading(head, in: bytes)
    reading.hasDash = !dash.isEmpty
    return reading.isDateline(isFirst: isFirst)
      ? TextRange(range.start, max(dash.end, head.end)) : nil
  }

  /// Whether a line is a place with a date, or a place above a line that opens with the dash.
  static func isPlace(_ range: TextRange, in bytes: [UInt8], isAboveDash: Bool) -> Bool {
    guard bytes[range.start].isUppercase else { return false }
    var reading = DatelineReading(range, in: bytes)
    reading.hasDash = isAboveDash
    return reading.lower == 0 && reading.words <= 5
      && (isAboveDash || reading.hasComma && reading.hasMonth && reading.hasFigure)
  }

  static func opensWithDash(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let dashes: [[UInt8]] = [Array("-- ".utf8), Array("— ".utf8), Array("– ".utf8)]
    return dashes.contains { bytes[range.start..<range.end].starts(with: $0) }
  }

  /// The first dash with a blank on at least one side, or a double hyphen.
  private static func dash(in range: TextRange, of bytes: [UInt8]) -> TextRange? {
    let end = min(range.end, range.start + longest)
    var index = range.start + 1
    while index + 1 < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") {
        if bytes[index + 1] == UInt8(ascii: "-") { return TextRange(index, index + 2) }
        if bytes[index - 1] == 0x20, bytes[index + 1] == 0x20 { return TextRange(index, index + 1) }
        if bytes[index - 1] == UInt8(ascii: ")") { return TextRange(index, index + 1) }
      } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 || bytes[index + 2] == 0x95
      {
        return TextRange(index, index + 3)
      }
      index += 1
    }
    return nil
  }

  /// "Washington (CNN)In his first ...": the bracket of an agency, without a dash behind it.
  private static func bareBracket(in range: TextRange, of bytes: [UInt8]) -> TextRange? {
    let end = min(range.end, range.start + longest)
    guard let close = bytes[range.start..<end].firstIndex(of: UInt8(ascii: ")")) else { return nil }
    return TextRange(close + 1, close + 1)
  }

  /// A paragraph behind a dateline begins a sentence.
  private static func opensSentence(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let byte = bytes[range.start]
    return byte.isUppercase || byte.isDigit || byte >= 0xC2 || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "$")
  }
}
