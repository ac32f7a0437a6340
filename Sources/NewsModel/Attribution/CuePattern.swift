/// The bare shape of "he said", "said the minister": a cheap look at the tokens around a mark, before
/// names and noun phrases are known.
enum CuePattern {
  /// How many tokens a speaker with titles takes at most: "the former Deputy Prime Minister Olha
  /// Stefanishyna said".
  private static let reach = 12

  /// Whether a cue with its speaker stands right behind a token: "Blinken said", "said Smith",
  /// "the US Secretary of State continued".
  static func follows(_ index: Int, in block: Range<Int>, of tokens: [Token]) -> Bool {
    var next = index + 1
    if next < block.upperBound, tokens[next].is(",") { next += 1 }
    guard next < block.upperBound else { return false }
    let first = tokens[next]
    if first.has(.cue), !first.isCapitalized {
      guard next + 1 < block.upperBound else { return false }
      let second = tokens[next + 1]
      return second.isCapitalized
        || second.has([.nominative, .determiner, .roleHead, .roleModifier])
        || second.kind == .punctuation || second.has([.preposition, .adverb])
    }
    guard first.isCapitalized || first.has([.nominative, .determiner, .roleHead, .roleModifier])
    else { return false }
    let end = min(block.upperBound, next + reach)
    for position in next..<end {
      let token = tokens[position]
      if position > next, token.has(.cue), !token.isCapitalized { return true }
      let fits =
        token.isCapitalized || token.kind == .possessive
        || token.has([
          .nominative, .determiner, .roleHead, .roleModifier, .adverb, .auxiliary, .particle,
          .organizationHead, .group,
        ]) || token.is("-") || isPrepositionInTitle(token)
      if !fits { return false }
    }
    return false
  }

  private static func isPrepositionInTitle(_ token: Token) -> Bool {
    token.key == of || token.key == `for`
  }
  private static let of = WordHash.of("of".utf8)
  private static let `for` = WordHash.of("for".utf8)
}
