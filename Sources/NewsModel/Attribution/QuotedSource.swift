/// Sources that other words than a verb of saying have: who is quoted "as saying" or heard saying it, and
/// whose an answer is.
extension SpeechActFinder {
  /// The Keller of "the agency quoted Keller as saying": who is quoted speaks.
  func quoted(_ index: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    if let source = quoted(beforeColonFrom: index, in: sentence) { return source }
    guard let end = startOfSaying(quotedAt: index, in: sentence), end > index + 1,
      !isPassive(index, in: sentence)
    else { return nil }
    // "quoted him as saying".
    if end == index + 2, let found = references.at(index + 1) { return .reference(found) }
    let source = nounPhrase(startingAt: index + 1, in: sentence)
    // "quoted a Northbank insider as saying", "quoted Gazette editor Anna Keller as saying".
    if case .reference(let found) = source,
      references[found].phrase.upperBound == end || references[found].kind == .person
    {
      return source
    }
    return SourceHead(document: document, references: references).source((index + 1)..<end)
  }

  /// The mother of "Keller quoted his mother: “Pay your debts.”"
  private func quoted(
    beforeColonFrom index: Int, in sentence: Range<Int>
  ) -> SpeechAct.Source? {
    let reach = sentence.dropLast().dropFirst(index + 1 - sentence.lowerBound).prefix(
      Self.farthestSaying)
    guard !isPassive(index, in: sentence),
      let colon = reach.first(where: { !tokens[$0].isWord && tokens[$0].kind != .possessive }),
      tokens[colon].is(":"), colon > index + 1, document.piece(of: colon + 1) != nil
    else { return nil }
    let words = (index + 1)..<colon
    guard let last = references.at(colon - 1), references[last].form != .pronoun,
      (1...2).contains(references[last].phrase.lowerBound - index)
    else {
      let isSomebody = tokens[colon - 1].has([.roleHead, .femaleRole, .maleRole, .group])
      return isSomebody && tokens[index + 1].has(.determiner) ? .words(words) : nil
    }
    return references[last].actor == nil ? .words(words) : .reference(last)
  }

  /// The same from "saying".
  func quoted(
    before index: Int, in sentence: Range<Int>, _ number: Int, after acts: [SpeechAct]
  ) -> SpeechAct.Source? {
    guard index > sentence.lowerBound, tokens[index - 1].key == Words.as else { return nil }
    let reach = max(sentence.lowerBound, index - Self.farthestSaying)..<(index - 1)
    let verb = reach.last { startOfSaying(quotedAt: $0, in: sentence) == index - 1 }
    guard let verb else { return nil }
    return isPassive(verb, in: sentence)
      ? subject(ofVerb: verb, in: sentence, number, after: acts) : quoted(verb, in: sentence)
  }

  /// The "as" of "quoted Keller, the mayor, as saying".
  func startOfSaying(quotedAt index: Int, in sentence: Range<Int>) -> Int? {
    guard Self.quoting.contains(tokens[index].key), index + 2 < sentence.upperBound else {
      return nil
    }
    let reach = (index + 1)..<min(sentence.upperBound - 1, index + Self.farthestSaying)
    return reach.first {
      tokens[$0].key == Words.as && tokens[$0 + 1].has(.cueParticiple)
        && document.piece(of: $0) == nil
    }
  }

  /// "by the Valley Gazette, a paper from Varna, as saying".
  private static let farthestSaying = 14

  /// The "quoted" of "Keller was quoted by the agency as saying": she speaks, at "saying".
  func isQuotedByOthers(_ index: Int, in sentence: Range<Int>) -> Bool {
    startOfSaying(quotedAt: index, in: sentence) != nil && isPassive(index, in: sentence)
  }

  /// The officer of "Footage shows the officer telling him", the Keller of "a recording of Keller saying".
  func perceived(before index: Int, in sentence: Range<Int>) -> SpeechAct.Source? {
    guard index > sentence.lowerBound else { return nil }
    if let found = references.at(index - 1) {
      return references[found].phrase.upperBound == index && isPerceived(references[found].phrase)
        ? .reference(found) : nil
    }
    var start = index - 1
    while start > sentence.lowerBound, index - start < Self.longestSeen, tokens[start].isWord,
      document.piece(of: start) == nil, !tokens[start].has(.determiner)
    {
      start -= 1
    }
    let words = start..<index
    return words.count > 1 && tokens[start].has(.determiner) && isPerceived(words)
      ? .words(words) : nil
  }

  /// Whether somebody is the object of a verb or a noun that tells what others saw and heard: not who sees it
  /// speaks, nor what shows it.
  func isPerceived(_ phrase: Range<Int>) -> Bool {
    var before = phrase.lowerBound - 1
    if before > 0, tokens[before].has(.determiner) { before -= 1 }
    guard before > 0 else { return false }
    return Self.perceiving.contains(tokens[before].key)
      || tokens[before].key == Words.of && Self.recordings.contains(tokens[before - 1].key)
  }

  /// "a young police officer".
  private static let longestSeen = 5

  private static let perceiving = KeySet(
    words: """
      show shows showed showing hear hears heard hearing overheard captured captures caught recorded
      filmed saw see sees recall recalls recalled remember remembers remembered describes described
      """)
  private static let recordings = KeySet(
    words: "recording recordings video videos clip clips footage tape tapes audio")

  static let quoting = KeySet(words: "quoted quotes quote cited cites cite quoting citing")

  /// The Keller of "“No” was Keller's reply", the her of "“Slow down” is her advice".
  func owner(ofAnswer noun: Int, in sentence: Range<Int>) -> Int? {
    guard Self.answers.contains(tokens[noun].key), noun - 2 > sentence.lowerBound else {
      return nil
    }
    let last = tokens[noun - 1].kind == .possessive ? noun - 2 : noun - 1
    guard let owner = references.at(last),
      references[owner].phrase.upperBound == last + 1,
      last == noun - 2 || tokens[last].has(.determiner)
    else { return nil }
    let verb = references[owner].phrase.lowerBound - 1
    guard verb > sentence.lowerBound, Self.equating.contains(tokens[verb].key) else { return nil }
    return document.piece(of: verb - 1) == nil ? nil : owner
  }

  private static let equating = KeySet(words: "is was remains came")
  private static let answers = KeySet(
    words:
      "reply answer response message advice verdict motto mantra explanation assessment comment")
}
