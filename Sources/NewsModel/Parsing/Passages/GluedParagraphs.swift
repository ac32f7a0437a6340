/// Paragraphs that lost the line ends between them: "... on Friday.The minister ...".
enum GluedParagraphs {
  /// Only a long line holds several paragraphs.
  private static let shortestLine = 400

  /// The paragraphs of a line; itself when it is one. A sentence that begins right behind another's
  /// stop is a slip when it happens once, and a lost line end when it happens again.
  static func split(_ line: TextLine, in bytes: [UInt8]) -> [TextLine] {
    guard line.range.count >= shortestLine else { return [line] }
    let seams = seams(in: line.range, of: bytes)
    guard seams.count >= 2 else { return [line] }
    var paragraphs: [TextLine] = []
    var start = line.range.start
    for end in seams + [line.range.end] {
      let range = WhiteSpace.trimmed(bytes, start, end)
      paragraphs.append(
        TextLine(
          range: range, blankBefore: paragraphs.isEmpty ? line.blankBefore : 0,
          indent: paragraphs.isEmpty ? line.indent : 0))
      start = end
    }
    return paragraphs
  }

  /// Where a sentence begins without a blank before it.
  private static func seams(in range: TextRange, of bytes: [UInt8]) -> [Int] {
    var seams: [Int] = []
    // Straight marks open and close in turn.
    var isQuoted = false
    var index = range.start
    while index + 2 < range.end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      let isStop =
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
      index += 1
      // "... of the part.)When the shoot began": no word goes on behind a closing bracket.
      if byte == UInt8(ascii: ")"), bytes[index].isUppercase, bytes[index + 1].isLowercase {
        seams.append(index)
        continue
      }
      guard isStop, index - 1 - range.start >= 3, endsWord(before: index - 1, in: bytes),
        !SentenceEnd.isAbbreviation(TextRange(range.start, index), in: bytes)
      else { continue }
      var next = index
      if bytes[next] == UInt8(ascii: "\"") {
        if isQuoted { next += 1 }
      } else {
        next += closingMark(at: next, of: range, in: bytes)
      }
      if opensSentence(at: next, of: range, in: bytes) { seams.append(next) }
    }
    return seams
  }

  /// At least two small letters, figures or a bracket: not the stop of an initial or an address.
  private static func endsWord(before index: Int, in bytes: [UInt8]) -> Bool {
    let last = bytes[index - 1]
    if last == UInt8(ascii: ")") || last == UInt8(ascii: "%") { return true }
    return last.isLowercase && bytes[index - 2].isLowercase
      || last.isDigit && bytes[index - 2].isDigit || last >= 0x80
  }

  private static func closingMark(at index: Int, of range: TextRange, in bytes: [UInt8]) -> Int {
    guard index + 2 < range.end, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
    guard bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99 else { return 0 }
    // “...’’ closes with two.
    let isDoubled =
      bytes[index + 2] == 0x99 && index + 5 < range.end
      && bytes[(index + 3)..<(index + 6)].elementsEqual(bytes[index..<(index + 3)])
    return isDoubled ? 6 : 3
  }

  private static func opensSentence(at index: Int, of range: TextRange, in bytes: [UInt8]) -> Bool {
    var start = index
    if start < range.end, bytes[start] == UInt8(ascii: "\"") {
      start += 1
    } else if start + 2 < range.end, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      bytes[start + 2] == 0x9C || bytes[start + 2] == 0x98
    {
      start += 3
    }
    guard start + 1 < range.end, bytes[start].isUppercase else { return false }
    let second = bytes[start + 1]
    return second.isLowercase || second == 0x20 || second == UInt8(ascii: "'")
      || second == UInt8(ascii: ".") || second.isUppercase
  }
}
