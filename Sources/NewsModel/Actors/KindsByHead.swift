/// What the words of a name, how they are written and where they stand say of its kind.
extension NameKinds {
  /// What the words of a longer name say it is: "Sydney Morning Herald" is listed, "Brooklyn Herald" a
  /// newspaper, "Volgograd Arena" a place.
  func kindByHead(_ reference: Reference) -> Actor.Kind? {
    if NameParser(document).isListedPhrase(reference.tokens) {
      let classes = NameParser(document).listedClasses(reference.tokens)
      return classes.contains(.organization) ? .organization : .place
    }
    guard let last = reference.tokens.last else { return nil }
    if reference.kind == .place, isSchool(reference) { return .organization }
    if Self.facilities.contains(tokens[last].key), !isCalled(reference) {
      return isBehindOffice(reference) ? .person : .place
    }
    let opensWithPlace = tokens[reference.tokens.lowerBound].has([.place, .demonym])
    if opensWithPlace, Self.newspapers.contains(tokens[last].key) { return .organization }
    // "Alberta NDP".
    if reference.tokens.count > 1, opensWithPlace, tokens[last].has(.organization),
      tokens[last].shape.contains(.allCapitals), !tokens[last].has(.place)
    {
      return .organization
    }
    if Self.industries.contains(tokens[last].key),
      !reference.tokens.contains(where: { tokens[$0].has(.roleHead) })
    {
      return .organization
    }
    return nil
  }

  /// "Mr Emil Tower".
  private func isCalled(_ reference: Reference) -> Bool {
    reference.kind == .person && (reference.office != nil || reference.phrase != reference.tokens)
  }

  /// "union president Anna Street".
  private func isBehindOffice(_ reference: Reference) -> Bool {
    let first = reference.tokens.lowerBound
    return reference.tokens.count == 2 && first > 0 && tokens[first - 1].has(.roleHead)
      && !tokens[first].has([.place, .organization, .common])
  }

  /// "on Keller Hill", "on Wall Street", "at Keller House": where something is, whatever else bears the
  /// name.
  func isSite(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    guard reference.tokens.count == 2, let last = reference.tokens.last, start > 1,
      tokens[last].isCapitalized
    else { return false }
    let next = reference.tokens.upperBound
    // "on Wall Street reform".
    if next < tokens.count, tokens[next].isWord,
      !tokens[next].has([
        .preposition, .conjunction, .subordinator, .relative, .auxiliary, .verb, .adverb, .calendar,
      ])
    {
      return false
    }
    if tokens[start - 1].key == Words.on { return Self.streets.contains(tokens[last].key) }
    return tokens[last].key == Self.house && reference.kind != .person
      && tokens[start - 1].key == Words.at && !tokens[start - 2].has([.roleHead, .group])
      && !NameParser(document).isListedPhrase(reference.tokens)
  }

  /// "Varna School of Music".
  private func isSchool(_ reference: Reference) -> Bool {
    reference.tokens.dropFirst().contains {
      tokens[$0].key == Words.of && Self.schools.contains(tokens[$0 - 1].key)
    }
  }

  /// The ZEPPEL of "they read ZEPPEL": capitals that a sentence of small letters holds are no person's.
  func isWrittenLarge(_ reference: Reference) -> Bool {
    let first = reference.tokens.lowerBound
    let token = tokens[first]
    guard token.shape.contains(.allCapitals), token.end - token.start > 3, first > 0,
      reference.office == nil, reference.phrase == reference.tokens,
      !token.has([.given, .common, .place]), !document.startsSentence[first],
      words.of(token.key).isDisjoint(with: .called),
      document.bytes[Int(token.start)..<Int(token.end)].allSatisfy(\.isUppercase)
    else { return false }
    let next = reference.tokens.upperBound
    return !tokens[first - 1].shape.contains(.allCapitals)
      && (next >= tokens.count || !tokens[next].shape.contains(.allCapitals))
  }

  /// What is built, and is where something happens rather than who does it.
  private static let facilities = KeySet(
    words:
      "airport arena stadium gymnasium gym auditorium hotel station tower street road avenue plaza boulevard highway motorway "
      + "bridge tunnel mosque cathedral cemetery airfield")

  /// What a company makes, at the end of its name.
  private static let industries = KeySet(
    words:
      "graphics technologies industries airlines airways pharmaceuticals electronics systems motors "
      + "telecommunications consulting publications publishing software semiconductor semiconductors "
      + "petroleum laboratories enterprises holdings stores")

  static let newspapers = KeySet(
    words:
      "herald times post gazette tribune telegraph globe chronicle journal examiner inquirer "
      + "courier dispatch star sun mail paper weekly news mirror observer review beacon bee sentinel"
  )

  private static let streets = KeySet(words: "street hill avenue road square")
  private static let house = WordHash.of("house")
  private static let schools = KeySet(
    words: "school college university institute academy conservatory faculty")
}
