/// The bare shape of "he said", "said the minister": a cheap look at the tokens around a mark, before
/// names and noun phrases are known.
enum CuePattern {
  /// How many tokens a speaker with titles takes at most: "the former Deputy Prime Minister Olha
  /// Stefanishyna said".
  private static let reach = 12

  /// Whether a cue with its speaker stands right behind a token: "Blinken said", "said Smith",
  /// "the US Secretary of State continued".
  ///
  /// - Parameter alone: whether the cue must be all that follows, as behind a quotation that ends with
  ///   a full stop: `"..." Smith said.`, but not `"..." Smith said his party would ...`.
  static func follows(
    _ index: Int, in block: Range<Int>, of tokens: [Token], alone: Bool = false
  ) -> Bool {
    var next = index + 1
    if next < block.upperBound, tokens[next].is(",") { next += 1 }
    guard next < block.upperBound else { return false }
    let first = tokens[next]
    if first.has(.cue), !first.isCapitalized {
      guard next + 1 < block.upperBound else { return false }
      let second = tokens[next + 1]
      if alone, second.has([.determiner, .nominative]), !second.isCapitalized { return true }
      return second.isCapitalized
        || second.has([.nominative, .determiner, .roleHead, .roleModifier])
        || second.kind == .punctuation || second.has([.preposition, .adverb])
    }
    guard
      first.isCapitalized
        || first.has([.nominative, .determiner, .roleHead, .roleModifier, .group])
    else { return false }
    let end = min(block.upperBound, next + reach)
    for position in next..<end {
      let token = tokens[position]
      // "The report said": behind an article a report is a noun.
      if position > next, token.has(.cue), !token.isCapitalized,
        !tokens[position - 1].has(.determiner)
      {
        // "“Why would he?” Keller has agreed to pay.": a sentence of its own.
        if position + 1 < block.upperBound, tokens[position + 1].key == Words.to,
          binding.contains(token.key)
        {
          return false
        }
        return !alone || isAlone(position, in: block, of: tokens)
      }
      // "“Why?” Anna Keller, another lawyer, asked."
      if token.is(","), position > next, tokens[position - 1].isCapitalized,
        let close = endOfApposition(position, in: block, of: tokens)
      {
        let cue = close + 1
        guard tokens[cue].has(.cue), !tokens[cue].isCapitalized else { return false }
        if !alone, tokens[cue].key == Words.asked, cue + 1 < block.upperBound {
          return !tokens[cue + 1].has([.preposition, .subordinator, .relative])
        }
        return isAlone(cue, in: block, of: tokens)
      }
      let fits =
        token.isCapitalized || token.kind == .possessive
        || token.has([
          .nominative, .determiner, .roleHead, .roleModifier, .adverb, .auxiliary, .particle,
          .organizationHead, .group, .document, .body, .institution,
        ]) || token.is("-") || isPrepositionInTitle(token)
      if !fits { return false }
    }
    return false
  }

  /// The comma that closes what a comma behind a name says of its bearer.
  private static func endOfApposition(
    _ comma: Int, in block: Range<Int>, of tokens: [Token]
  ) -> Int? {
    let end = min(block.upperBound - 1, comma + reach)
    guard comma + 1 < end, tokens[comma + 1].has(.determiner) else { return nil }
    let close = ((comma + 1)..<end).first { !tokens[$0].isWord && tokens[$0].kind != .possessive }
    return close.flatMap { tokens[$0].is(",") ? $0 : nil }
  }

  /// Whether nothing that could be said stands behind a cue.
  private static func isAlone(_ cue: Int, in block: Range<Int>, of tokens: [Token]) -> Bool {
    // "“... safe.” Walk agreed, but": a sentence of its own.
    if agreeing.contains(tokens[cue].key) { return false }
    let next = cue + 1
    guard next < block.upperBound else { return true }
    let token = tokens[next]
    if token.key == Words.that || token.key == Words.to || token.is(":") { return false }
    if token.has(.calendar) { return true }
    return !token.has([.nominative, .determiner]) && !token.isCapitalized
      && !opensClause(next, in: block, of: tokens)
  }

  /// Whether a comma or colon and a quotation stand behind the first words: "He told reporters, “It is late.”"
  static func leadsToQuotation(
    _ start: Int, in block: Range<Int>, of tokens: [Token]
  ) -> Bool {
    let end = min(block.upperBound - 1, start + reach)
    guard start < end, let sign = (start..<end).first(where: { !tokens[$0].isWord }) else {
      return false
    }
    return (tokens[sign].is(",") || tokens[sign].is(":")) && tokens[sign + 1].kind == .quotationMark
  }

  private static let agreeing = KeySet(words: "agreed agrees disagreed disagrees concurred")

  private static let binding = KeySet(
    words: "agreed agrees promised promises vowed vows threatened threatens offered offers pledged")

  /// Whether a noun and its verb follow: the "officers had found" of "Keller said officers had found".
  private static func opensClause(
    _ start: Int, in block: Range<Int>, of tokens: [Token]
  ) -> Bool {
    let noVerbs: LexicalClass = [
      .preposition, .subordinator, .conjunction, .relative, .cueParticiple, .auxiliary,
    ]
    guard tokens[start].isWord, !tokens[start].has(noVerbs), !tokens[start].has(.adverb) else {
      return false
    }
    let words = tokens[(start + 1)..<min(block.upperBound, start + 6)].prefix { token in
      token.isWord && !token.has(noVerbs.subtracting(.auxiliary))
    }
    return words.contains { $0.has([.auxiliary, .verb]) }
  }

  private static func isPrepositionInTitle(_ token: Token) -> Bool {
    token.key == of || token.key == `for`
  }
  private static let of = WordHash.of("of".utf8)
  private static let `for` = WordHash.of("for".utf8)
}
