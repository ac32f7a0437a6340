extension Document {
  /// A source with the word that denies it: "Not everyone".
  func withNegation(ofSource source: Range<Int>) -> Range<Int> {
    guard let first = source.first, first > 0, Negation.not == tokens[first - 1].key,
      Negation.many.contains(tokens[first].key)
    else { return source }
    return (first - 1)..<source.upperBound
  }

  /// A cue with the words that deny it: "do not believe", "has never said". Without them the words told would
  /// stand as what somebody says.
  func withNegation(_ cue: Range<Int>) -> Range<Int> {
    guard let first = cue.first, tokens[first].isWord else { return cue }
    var start = first
    var denied: Int?
    while start > 0, first - start < Negation.reach, piece(of: start - 1) == piece(of: first),
      tokens[start - 1].isWord,
      tokens[start - 1].has([.auxiliary, .adverb]) || Negation.words.contains(tokens[start - 1].key)
    {
      start -= 1
      if Negation.words.contains(tokens[start].key) { denied = start }
    }
    guard let denied else { return cue }
    // "did not": with its verb.
    let hasVerb = denied > start && tokens[denied - 1].has(.auxiliary)
    return (hasVerb ? denied - 1 : denied)..<cue.upperBound
  }
}

private enum Negation {
  static let not = WordHash.of("not")
  static let many = KeySet(words: "everyone everybody all every many enough")
  static let words = KeySet(
    words: """
      not never don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't
      isn't wasn't aren't weren't
      """)
  /// How far before a cue its auxiliaries go.
  static let reach = 4
}
