/// Headings inside the text.
extension BlockRule {
  /// A short line without a final stop, above running text. A quotation may be one: it has no stop
  /// inside its marks either, while a quotation that is a paragraph ends its sentence.
  static let subheading = BlockRule("a short line above running text", role: .subheading) {
    index, draft in
    let passage = draft.passages[index]
    guard passage.words >= 1, passage.words <= longestSubheading, !passage.hasInnerStop,
      index > 0, index + 1 < draft.passages.count, draft.roles[index + 1] == nil
    else { return false }
    let next = draft.passages[index + 1]
    guard next.isProse, next.words > passage.words,
      // A line that begins with a small letter goes on from the line above.
      !draft.bytes[passage.range.start].isLowercase,
      !Bullet.opens(passage.range, in: draft.bytes), !isNumber(passage, in: draft.bytes),
      !speakers.opens(passage.range, in: draft.bytes)
    else { return false }
    switch passage.ending {
    case .open: return !isSpokenLine(passage.range, in: draft.bytes)
    case .question: return isQuestionHeading(passage, in: draft.bytes)
    case .stop, .exclamation, .colon, .comma: return false
    }
  }

  private static let longestSubheading = 14
  /// A question that long is one the writer asks.
  private static let longestQuestion = 8

  /// A question may head a part; asked by someone, or in the flow of an argument, it does not.
  private static func isQuestionHeading(_ passage: Passage, in bytes: [UInt8]) -> Bool {
    passage.words <= longestQuestion
      && !QuotationMark.opens(passage.range, in: bytes)
      && !isSpokenLine(passage.range, in: bytes)
      && !flow.opens(passage.range, in: bytes)
  }

  /// Who asks and answers in an interview.
  static let speakers = PhraseTable(["q:", "a:", "q.", "a.", "question:", "answer:"])
  /// Words that tie a sentence to the one before.
  private static let flow = PhraseTable(["but", "so", "and", "or", "then", "yet", "well", "now"])

  /// `Matt Smith: "What about it?"`: a colon, and words in marks behind it.
  private static func isSpokenLine(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    for index in range.start..<range.end where bytes[index] == UInt8(ascii: ":") {
      let rest = WhiteSpace.trimmed(bytes, index + 1, range.end)
      if !rest.isEmpty, QuotationMark.opens(rest, in: bytes) { return true }
    }
    return false
  }

  /// Tables and page numbers leave lines of figures behind.
  private static func isNumber(_ passage: Passage, in bytes: [UInt8]) -> Bool {
    let letters = bytes[passage.range.start..<passage.range.end].lazy
      .filter { $0.isLetter || $0 >= 0x80 }
    return letters.count * 3 < passage.range.count
  }
}
