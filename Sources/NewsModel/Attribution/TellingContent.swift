/// Which contents of the tagger's are told: whole ones, and such as say something.
extension AttributionFinder {
  /// Without the sign at its end, and the comma, colon or "that" it opens with.
  func trimmed(_ content: Range<Int>) -> Range<Int> {
    var content = content
    while content.count > 1, let last = content.last, tokens[last].is(".") || tokens[last].is(",") {
      content = content.lowerBound..<last
    }
    // "said that, while it was late, ...": first "that", then its comma.
    while content.count > 1, let first = content.first,
      tokens[first].is(",") || tokens[first].is(":") || tokens[first].is("—")
        || tokens[first].key == Words.that && !document.isThatItself(first)
    {
      content = (first + 1)..<content.upperBound
    }
    return withoutNext(withoutHearing(withoutOccasion(content)))
  }

  /// Without the next of "called it “a start,” and Varna's Anna Keller, who did not": somebody else.
  private func withoutNext(_ content: Range<Int>) -> Range<Int> {
    guard let last = content.last(where: { document.piece(of: $0) != nil }),
      last + 2 < content.upperBound, tokens[last].kind == .quotationMark,
      tokens[last + 1].key == Words.and, content.upperBound < tokens.count,
      tokens[content.upperBound].is(","),
      ((last + 2)..<content.upperBound).allSatisfy({
        tokens[$0].isCapitalized || tokens[$0].kind == .possessive
      })
    else { return content }
    return content.lowerBound..<(last + 1)
  }

  /// Without the ", a trial heard Monday" at its end, which says where it was told.
  private func withoutHearing(_ content: Range<Int>) -> Range<Int> {
    guard
      let comma = content.lastIndex(where: { tokens[$0].is(",") && document.piece(of: $0) == nil }),
      comma > content.lowerBound + 1
    else { return content }
    let tail = (comma + 1)..<content.upperBound
    guard tail.count <= Self.longestHearing, let first = tail.first,
      tokens[first].has(.determiner),
      let verb = verb(ofHearingIn: tail), verb > first + 1,
      tail.suffix(from: verb + 1).allSatisfy({ tokens[$0].has([.calendar, .preposition]) })
    else { return content }
    return content.lowerBound..<comma
  }

  /// "the district court in Varna was told on Monday".
  private static let longestHearing = 9

  /// Without the "in an interview with Brandt" at its end, which says where it was said.
  private func withoutOccasion(_ content: Range<Int>) -> Range<Int> {
    guard
      let noun = content.lastIndex(where: { SourceHead.occasions.contains(tokens[$0].key) }),
      document.piece(of: noun) == nil
    else { return content }
    var start = noun - 1
    if start > content.lowerBound, tokens[start].key != Words.a, tokens[start].key != Words.an {
      start -= 1
    }
    guard start > content.lowerBound + 1,
      tokens[start].key == Words.a || tokens[start].key == Words.an,
      tokens[start - 1].key == Words.in || tokens[start - 1].key == Words.on
    else { return content }
    let behind = tokens[(noun + 1)..<content.upperBound]
    let isOfOccasion = behind.first?.has([.preposition, .calendar]) ?? true
    guard isOfOccasion,
      !behind.contains(where: { $0.has([.cue, .auxiliary, .relative]) || !$0.isWord })
    else { return content }
    let isBehindSign = tokens[start - 2].is(",")
    return content.lowerBound..<(isBehindSign ? start - 2 : start - 1)
  }

  /// "said nothing", "opened the gate": so few words tell nothing unless the text marks them, or a cue
  /// beyond doubt gives them by themselves.
  ///
  /// - Parameter others: what else is said in the sentence.
  func isWorthTelling(
    _ content: Range<Int>, hasClause: Bool, isSure: Bool, _ pieces: [Int],
    besides others: [Range<Int>]
  ) -> Bool {
    // A quotation's own words are the quotation's.
    if let piece = document.piece(of: content.lowerBound),
      document.pieces[piece].tokensWithMarks.lowerBound < content.lowerBound
    {
      return false
    }
    let owners = Set(
      content.compactMap { document.piece(of: $0) }.compactMap { draftOfPiece[$0] })
    if !owners.isEmpty {
      return isSure && owners.allSatisfy { isInside(content, of: $0) }
    }
    if pieces.contains(where: { content.overlaps(document.pieces[$0].tokens) }) { return true }
    // "As she tells Northbank's Anna Keller": who hears it.
    let isListener = content.allSatisfy { index in
      tokens[index].kind == .possessive
        || discourse.reference(at: index).map { discourse.references[$0].form == .name } ?? false
    }
    if isListener { return false }
    if content.count >= (hasClause ? 2 : Self.fewestWords) { return true }
    return isSure && content.count >= Self.fewestOfSure && !isTopic(content)
      && !Self.empty.contains(tokens[content.lowerBound].key)
      && !others.contains { Self.isPart(content, of: $0) }
  }

  /// The toll of "Keller spoke of the toll": no words of hers.
  private func isTopic(_ content: Range<Int>) -> Bool {
    content.lowerBound > 0 && Self.topical.contains(tokens[content.lowerBound - 1].key)
  }

  private static let topical = KeySet(words: "of about on")
  /// "Nobody said anything on strikes".
  private static let empty = KeySet(
    words: "nothing anything something everything little much more less so no")

  /// "saying Keller called the toll “a joke”": whether words are a part of what another act says.
  func isInside(_ content: Range<Int>, of draft: Int) -> Bool {
    drafts[draft].content.contains { Self.isPart(content, of: $0) }
  }

  private static func isPart(_ content: Range<Int>, of whole: Range<Int>) -> Bool {
    whole != content && whole.lowerBound <= content.lowerBound
      && content.upperBound <= whole.upperBound
  }

  static let fewestWords = 5
  /// "acknowledged their uphill battle".
  private static let fewestOfSure = 3
}
