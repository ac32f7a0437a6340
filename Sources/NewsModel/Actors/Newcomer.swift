/// Somebody without a name whom a sentence brings in: "One shopper shrugged. “We will see,” he said."
extension Discourse {
  /// The person with an indefinite article who is a sentence's subject and acts in it alone: who "he said"
  /// behind it means is nobody that the text names.
  func newcomer(inSentence number: Int) -> Range<Int>? {
    let sentence = document.sentences[number].tokens
    guard document.blocks[document.sentences[number].block].role == .paragraph,
      let first = sentence.first(where: { !tokens[$0].has([.conjunction, .adverb]) }),
      Self.articles.contains(tokens[first].key), document.piece(of: first) == nil,
      let head = head(ofPersonFrom: first, in: sentence)
    else { return nil }
    let verb = (head + 1..<sentence.upperBound).first {
      document.piece(of: $0) == nil && clauses.verbs(between: $0, and: $0 + 1) > 0
    }
    guard let verb else { return nil }
    // "A man attacked Keller. “I was afraid,” he said."
    let isAlone = references(inSentence: number).allSatisfy { index in
      let other = references[index]
      guard other.tokens.lowerBound > verb, document.piece(of: other.tokens.lowerBound) == nil
      else {
        return true
      }
      return other.form != .pronoun && (other.form != .name || other.kind != .person)
    }
    return isAlone ? first..<(head + 1) : nil
  }

  /// The "shopper" of "one weary shopper shrugged", the "lawyer" of "a lawyer for the city".
  private func head(ofPersonFrom first: Int, in sentence: Range<Int>) -> Int? {
    // With no more than three words before it.
    for index in sentence.dropLast().dropFirst(first + 1 - sentence.lowerBound).prefix(4) {
      let token = tokens[index]
      guard token.isWord || token.kind == .number,
        !token.has([.preposition, .auxiliary, .relative, .conjunction])
      else { return nil }
      let isPerson =
        token.has([.roleHead, .femaleRole, .maleRole]) || Self.people.contains(token.key)
      // "A student protest", "A worker's body".
      guard isPerson, !token.shape.contains(.endsInS) || token.key == Self.boss else { continue }
      let next = tokens[index + 1]
      if next.kind == .possessive { return nil }
      let endsHere =
        !next.isWord || next.has([.preposition, .relative, .adverb])
        || clauses.verbs(between: index + 1, and: index + 2) > 0
      if endsHere { return index }
    }
    return nil
  }

  private static let articles = KeySet(words: "a an one another")
  private static let boss = WordHash.of("boss")

  /// People who hold no office and follow no trade.
  private static let people = KeySet(
    words:
      "shopper passer-by passerby bystander onlooker commuter passenger tourist visitor villager"
      + " pensioner retiree fan customer client voter protester demonstrator supporter donor tenant"
      + " landlord homeowner shopkeeper teenager child youth local volunteer refugee migrant patient"
      + " prisoner inmate juror gunman spectator pedestrian motorist traveller traveler guest relative"
      + " mourner colleague classmate teammate organiser organizer source insider")
}

extension Document {
  /// Whether a phrase opens a sentence and a comma parts it from the subject that it tells of.
  func isFronted(_ phrase: Range<Int>, before subject: Int) -> Bool {
    let start = sentences[sentence(of: phrase.lowerBound)].tokens.lowerBound
    return phrase.lowerBound == start && subject > phrase.upperBound && tokens[subject - 1].is(",")
      && tokens[phrase.upperBound..<(subject - 1)].allSatisfy {
        $0.isWord && !$0.has([.auxiliary, .verb])
      }
  }
}
