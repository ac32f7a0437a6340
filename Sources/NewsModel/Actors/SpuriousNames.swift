/// What is written like a name and names nobody: parts of words, headline words, eponyms, things.
extension NameKinds {
  /// The US of "US$5", and "R-Varna", a party and where its member comes from.
  func isPartOfWord(_ reference: Reference) -> Bool {
    guard let first = reference.tokens.first else { return false }
    let next = reference.tokens.upperBound
    if next < tokens.count, tokens[next].is("$"), !tokens[next].shape.contains(.spaceBefore) {
      return true
    }
    guard first > 0, tokens[first - 1].is(",") || tokens[first - 1].is("(") else { return false }
    let word = Array(document.bytes[Int(tokens[first].start)..<Int(tokens[first].end)].prefix(3))
    return word.count == 3 && (word[0] == UInt8(ascii: "R") || word[0] == UInt8(ascii: "D"))
      && word[1] == UInt8(ascii: "-") && word[2].isUppercase
  }

  /// The "SA" of "Vexel SA's plant".
  func isSignOnly(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    return reference.tokens.count == 1 && tokens[start].has(.companySuffix) && start > 0
      && tokens[start - 1].isWord && tokens[start - 1].isCapitalized
  }

  /// The Keller of "Keller's disease", once.
  func isEponym(_ reference: Reference) -> Bool {
    let next = reference.tokens.upperBound
    return reference.tokens.count == 1 && next + 1 < tokens.count
      && tokens[next].kind == .possessive && Self.afflictions.contains(tokens[next + 1].key)
      && words.of(tokens[reference.tokens.lowerBound].key).isDisjoint(with: .personal)
  }

  /// What the storms of a text are called, "Hurricane Lee" and "tropical storm Fiona", but for surnames and
  /// given names of people whom it names in full.
  func stormNames(among references: [Reference]) -> KeySet {
    let places = tokens.indices.dropFirst().filter { index in
      tokens[index].isWord && tokens[index].isCapitalized && document.callsStorm(index - 1)
    }
    var storms = KeySet()
    guard !places.isEmpty else { return storms }
    var people = KeySet()
    for reference in references where reference.form == .name && reference.tokens.count > 1 {
      for index in reference.tokens
      where index == reference.tokens.lowerBound || !document.callsStorm(index - 1) {
        people.insert(tokens[index].key)
      }
    }
    for index in places where !people.contains(tokens[index].key) {
      storms.insert(tokens[index].key)
    }
    return storms
  }

  func isStorm(_ reference: Reference, _ storms: KeySet) -> Bool {
    storms.count > 0 && reference.tokens.count == 1 && reference.office == nil
      && storms.contains(tokens[reference.tokens.lowerBound].key)
  }

  /// The Tom Keller of "the Tom Keller Show", which is no person.
  func isPartOfTitle(_ reference: Reference) -> Bool {
    let next = reference.tokens.upperBound
    return reference.kind == .person && next < tokens.count && tokens[next].isCapitalized
      && Self.titled.contains(tokens[next].key) && !document.startsSentence[next]
  }

  private static let titled = KeySet(words: "show prize award awards trophy medal lecture")
  private static let afflictions = KeySet(words: "disease syndrome palsy lymphoma sarcoma")

  /// The Valley Rover of "said the Valley Rover": people bear no article.
  func isThingWithArticle(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    guard reference.tokens.count > 1, reference.office == nil,
      reference.phrase.lowerBound == start, start > 0, tokens[start - 1].key == Words.the,
      !tokens[start].has([.given, .title]), !tokens[start].isInitials,
      reference.tokens.upperBound < tokens.count
    else { return false }
    let next = tokens[reference.tokens.upperBound]
    return next.kind == .punctuation || next.has([.cue, .auxiliary, .preposition])
  }

  /// The Tory of "Tory plans": a word that is no name, where no title makes it one.
  func isWordOnly(_ reference: Reference) -> Bool {
    guard reference.tokens.count == 1, reference.office == nil,
      reference.phrase == reference.tokens
    else { return false }
    let token = tokens[reference.tokens.lowerBound]
    return token.has(.notAName) && !token.has([.given, .place, .organization])
      && !Self.deities.contains(token.key)
      && words.of(token.key).isDisjoint(with: .called)
  }

  private static let deities = KeySet(words: "god allah jesus christ lord")

  /// The iodine of "Iodine is dear", which the text also writes small.
  func isSmallElsewhere(_ reference: Reference) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    return document.census.lowercased.contains(token.key)
      && !token.has([.common, .given, .demonym])
      && reference.office == nil && words.of(token.key).isDisjoint(with: .personal)
  }

  /// The iodine of "Iodine is dear", which the text writes small everywhere else.
  func isNeverCapitalInside(_ reference: Reference) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    return isSmallElsewhere(reference) && token.isCapitalized && !token.shape.contains(.allCapitals)
      && !token.has(.organization) && !document.census.capitalizedInside.contains(token.key)
  }

  /// "Bangladeshis", and the Vexels where a Vexel is a thing.
  func isPlural(_ reference: Reference, of company: [UInt64: NamedThings.Votes]) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    let word = document.bytes[Int(token.start)..<Int(token.end)]
    guard word.last == UInt8(ascii: "s"), !token.has(.given), reference.office == nil else {
      return false
    }
    let singular = WordHash.of(word.dropLast().lazy.map(\.lowercased))
    return Lexicon.shared.classes(of: singular).contains(.demonym)
      || company[WordHash.joining(0, singular)]?.isThing == true
  }
}
