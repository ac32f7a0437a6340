/// Tells from the words beside a name that it is a body's: "the Ulfsen union", "founder of Blue Ulfsen".
struct PlainBodies {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  func holds(_ run: Range<Int>) -> Bool {
    guard let first = run.first, let last = run.last,
      !tokens[last].has([.eventHead, .roleHead, .title, .demonym, .calendar]),
      !run.contains(where: { tokens[$0].has([.notAName, .calendar]) })
    else { return false }
    let isUnlisted = run.allSatisfy { document.isUnlisted($0) }
    if isUnlisted || run.count > 1 {
      if isQuoted(run) || isCalled(run), !tokens[first].has([.place, .demonym]) { return true }
    }
    if run.count > 1, !tokens[first].has([.given, .title, .roleHead]), isFounded(run) {
      return true
    }
    if isUnlisted,
      document.nounOfExamples(before: first).map({ Self.kinds.contains($0) }) ?? false
    {
      return true
    }
    return isNewsroom(run)
  }

  /// "the Ulfsen union".
  func isCalled(_ run: Range<Int>) -> Bool {
    let next = run.upperBound
    guard run.lowerBound > 0, next < tokens.count, tokens[run.lowerBound - 1].key == Words.the,
      !document.isAdjectival(run.upperBound - 1), !tokens[next].isCapitalized
    else { return false }
    return Self.bodies.contains(tokens[next].key)
  }

  /// 'the newspaper "Blue Ulfsen"'.
  private func isQuoted(_ run: Range<Int>) -> Bool {
    let mark = run.lowerBound - 1
    guard mark > 0, tokens[mark].kind == .quotationMark, run.upperBound < tokens.count,
      tokens[run.upperBound].kind == .quotationMark, !tokens[mark - 1].isCapitalized
    else { return false }
    return Self.bodies.contains(tokens[mark - 1].key)
  }

  /// "founder of Blue Ulfsen".
  private func isFounded(_ run: Range<Int>) -> Bool {
    let of = run.lowerBound - 1
    guard of > 0, tokens[of].key == Words.of, !tokens[of - 1].isCapitalized else { return false }
    return Self.founders.contains(tokens[of - 1].key)
  }

  /// "Blue News".
  private func isNewsroom(_ run: Range<Int>) -> Bool {
    guard run.count == 2, let first = run.first, let last = run.last,
      !document.startsSentence[first], tokens[last].key == Self.news
    else { return false }
    return !tokens[first].has([.anyPronoun, .demonym]) && tokens[first].key != Words.the
  }

  private static let news = WordHash.of("news")
  private static let founders = KeySet(
    words: "founder co-founder founders co-founders ceo cofounder chairman chairwoman")
  private static let bodies = KeySet(
    words:
      """
      union party newspaper newspapers magazine tabloid airline broadcaster
      retailer think-tank consultancy supermarket militia
      """)
  private static let kinds = KeySet(
    words:
      """
      companies firms groups banks airlines retailers organizations organisations agencies charities
      newspapers broadcasters start-ups startups parties unions publishers manufacturers carmakers
      automakers outlets lenders insurers suppliers brands magazines
      """)
}
