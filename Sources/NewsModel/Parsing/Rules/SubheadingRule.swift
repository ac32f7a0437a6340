/// Headings inside the text.
extension BlockRule {
  /// A short line without a final stop, above running text. A quotation may be one: it has no stop
  /// inside its marks either, while a quotation that is a paragraph ends its sentence.
  static let subheading = BlockRule("a short line above running text", role: .subheading) {
    index, draft in
    let passage = draft.passages[index]
    guard passage.words >= 1, passage.words <= longestSubheading, !passage.hasInnerStop,
      passage.ending == .open || passage.ending == .question,
      index > 0, index + 1 < draft.passages.count, draft.roles[index + 1] == nil,
      !Bullet.opens(passage.range, in: draft.bytes)
    else { return false }
    let next = draft.passages[index + 1]
    return next.isProse && next.words > passage.words
      && !opensSmall(passage.range, in: draft.bytes) && !isNumber(passage, in: draft.bytes)
  }

  private static let longestSubheading = 14

  /// A line that begins with a small letter goes on from the line above.
  private static func opensSmall(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    bytes[range.start].isLowercase
  }

  /// Tables and page numbers leave lines of figures behind.
  private static func isNumber(_ passage: Passage, in bytes: [UInt8]) -> Bool {
    let letters = bytes[passage.range.start..<passage.range.end].lazy
      .filter { $0.isLetter || $0 >= 0x80 }
    return letters.count * 3 < passage.range.count
  }
}
