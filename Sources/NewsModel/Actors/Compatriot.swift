/// Whom "the Serb" means: print calls people by where they are from, not to repeat their names.
extension Discourse {
  /// The person of a people: whom the sentence before is about, or else who is told to be of it.
  ///
  /// - Parameters:
  ///   - words: the description with its article; `head` is its last word.
  func compatriot(_ words: Range<Int>, head: Int, sentence: Int) -> Int? {
    guard tokens[words.lowerBound].key == Words.the, tokens[head].isCapitalized,
      tokens[head].has(.demonym), head == words.upperBound - 1, sentence > 0,
      words.count == 2 || words.count == 3 && document.age(head - 1) != nil,
      Nation.namesOne(document.text(head..<(head + 1)))
    else { return nil }
    let nation = Nation.key(document.text(head..<(head + 1)))
    let recent = traces.reversed().prefix { sentence - $0.sentence <= Self.compatriotReach }.filter
    {
      $0.token < words.lowerBound && !$0.isQuoted
    }
    // Whom the sentence before is about, if nobody else is in it.
    if document.sentences[sentence].block - document.sentences[sentence - 1].block <= 1,
      let person = personSpokenOf(inSentence: sentence - 1),
      cast[person].nations.isEmpty || cast[person].nations.contains(nation),
      recent.allSatisfy({ trace in
        trace.sentence < sentence - 1 || trace.actor == person || trace.role == .owner
          || trace.actor.map { cast[$0].kind != .person }
            ?? (trace.form == .unresolved || trace.role == .apposition)
      })
    {
      return person
    }
    return recent.lazy.compactMap(\.actor).first {
      cast[$0].kind == .person && cast[$0].nations.contains(nation)
    }
  }

  /// In sentences.
  private static let compatriotReach = 6
}
