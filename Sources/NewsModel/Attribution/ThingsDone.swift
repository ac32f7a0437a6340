/// Cues whose object is a thing: "added two goals" tells of a deed, "added that it was late" of speech.
extension AttributionFinder {
  /// "She added two goals", "the firm posted a profit", "they welcomed a daughter": a thing is no words, which a
  /// clause or marks would show.
  func isOfThing(_ speech: SpeechTagger.Speech) -> Bool {
    guard let last = speech.cue.last, let content = speech.contents.first,
      speech.contents.count == 1, content.lowerBound == speech.cue.upperBound,
      let first = content.first, !tokens[first].has([.relative, .subordinator])
    else { return false }
    let verb = tokens[last].key
    let isAdding = Self.adding.contains(verb) && isAmount(first)
    let nouns = Self.things.first { $0.verbs.contains(verb) }?.nouns
    guard isAdding || nouns != nil, !content.contains(where: { document.piece(of: $0) != nil })
    else { return false }
    // "the conversion to become", "a drug that works": verbs of the thing.
    let end =
      content.first { tokens[$0].has(.relative) || tokens[$0].key == Words.to }
      ?? content.upperBound
    guard discourse.clauses.verbs(between: first, and: end) == 0 else { return false }
    // "its bid to acquire the bank was being considered".
    let isClause = (end..<max(end, content.upperBound)).contains {
      tokens[$0].has(.auxiliary) && !tokens[$0 - 1].has(.relative)
    }
    guard !isClause else { return false }
    return isAdding
      || nouns.map { nouns in (first..<end).contains { nouns.contains(tokens[$0].key) } } ?? false
  }

  private func isAmount(_ index: Int) -> Bool {
    tokens[index].has(.determiner) || document.isAmount(index)
      || Self.amounts.contains(tokens[index].key)
  }

  private static let adding = KeySet(words: "added adds add adding")
  /// What is done where a verb of saying has such an object; no verb stands twice.
  private static let things: [(verbs: KeySet, nouns: KeySet)] = [
    (
      KeySet(words: "posted posts post posting"),
      KeySet(
        words:
          "profit profits loss losses earnings gain gains increase increases decline declines rise"
          + " deficit surplus revenue revenues sales growth win wins time times score scores shutout bail bond"
      )
    ),
    (
      KeySet(words: "claimed claims claim claiming"),
      KeySet(
        words:
          "life lives title titles crown medal medals gold silver bronze podium pole spot wicket"
          + " wickets points win")
    ),
    (
      KeySet(words: "welcomed welcomes welcome welcoming"),
      KeySet(words: "daughter son baby twins child")
    ),
    (
      KeySet(words: "signed signs sign signing"),
      KeySet(
        words: "contract contracts lease autographs goalie goaltender defenceman defenseman forward"
      )
    ),
  ]
  private static let amounts = KeySet(
    words: "one two three four five six seven eight nine ten more another its his her their some")
}
