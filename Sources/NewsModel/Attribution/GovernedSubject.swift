/// Names beside a cue that other words govern, and what those words say who speaks.
extension SpeechActFinder {
  /// The witness of "A witness who saw the crash from his window told": what stands before the cue ends a
  /// relative clause, and who that tells of speaks.
  func told(
    byDeedEndingWith words: Range<Int>, in sentence: Range<Int>
  ) -> SpeechAct.Source? {
    var index = words.lowerBound - 1
    while index > sentence.lowerBound, words.lowerBound - index <= Self.longestDeed {
      let token = tokens[index]
      let opens = opensDeed(index, in: sentence)
      guard token.isWord || document.isAmount(index), document.piece(of: index) == nil,
        opens || isDeed(index, before: words)
          || !token.has([.relative, .subordinator, .conjunction, .cue])
      else { return nil }
      if opens { break }
      index -= 1
    }
    // "the man who Keller said had left": there she speaks.
    guard index > sentence.lowerBound, opensDeed(index, in: sentence), index + 1 < words.lowerBound,
      !tokens[index + 1].has([.determiner, .nominative]), !tokens[index + 1].isCapitalized,
      let reference = references.at(index - 1),
      references[reference].form != .pronoun
    else { return nil }
    let phrase = references[reference].phrase
    guard phrase.upperBound == index,
      phrase.lowerBound == sentence.lowerBound || !tokens[phrase.lowerBound - 1].has(.preposition)
    else { return nil }
    return references[reference].actor == nil
      ? .words(phrase.lowerBound..<words.upperBound) : .reference(reference)
  }

  /// The who of "A witness who saw it", the that of "The firm that built it" where it opens a sentence.
  private func opensDeed(_ index: Int, in sentence: Range<Int>) -> Bool {
    if tokens[index].key == Words.who { return true }
    guard tokens[index].key == Words.that, index > sentence.lowerBound,
      let reference = references.at(index - 1)
    else { return false }
    return references[reference].phrase == sentence.lowerBound..<index
  }

  /// The accusing of "The woman who accused a senator said", the saying of "The man who said he saw the crash
  /// told": what these govern is no subject of another verb.
  private func isDeed(_ cue: Int, before words: Range<Int>) -> Bool {
    tokens[cue - 1].key == Words.who
      && (tokens[cue].has(.characterizing) || references.at(words.upperBound - 1) == nil)
  }

  /// A relative clause of more words has another subject in it.
  private static let longestDeed = 10

  /// The studies of "studies in Varna suggested": no reference, but neither is the town.
  func thing(
    governing reference: Int, through last: Int, in sentence: Range<Int>
  ) -> Range<Int>? {
    let governed = references[reference]
    guard governed.form == .name, governed.kind == .place || governed.kind == .organization else {
      return nil
    }
    var start = governed.phrase.lowerBound
    if start > sentence.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
    if let first = startOfPair(endingBefore: start, in: sentence) { start = first }
    guard start - 2 >= sentence.lowerBound, Self.placing.contains(tokens[start - 1].key) else {
      return nil
    }
    var first = start - 1
    while first > sentence.lowerBound, start - first <= Self.longestDescription {
      let token = tokens[first - 1]
      guard token.isWord, document.piece(of: first - 1) == nil,
        references.at(first - 1) == nil,
        !token.has([
          .preposition, .relative, .subordinator, .auxiliary, .conjunction, .anyPronoun,
          .calendar, .adverb,
        ])
      else { break }
      first -= 1
      if token.has(.determiner) { break }
    }
    // The noun itself: "studies", "the test".
    guard first < start - 1,
      tokens[start - 2].shape.contains(.endsInS) || tokens[first].has(.determiner),
      first == sentence.lowerBound || tokens[first - 1].is(",")
        || tokens[first - 1].has([.conjunction, .subordinator])
    else { return nil }
    return first..<references[last].phrase.upperBound
  }

  private static let placing = KeySet(words: "in from at by of on")

  /// The start of "Varna" in "studies in Varna and Harvard said", where a preposition governs both names.
  func startOfPair(endingBefore second: Int, in sentence: Range<Int>) -> Int? {
    guard second - 3 > sentence.lowerBound, tokens[second - 1].key == Words.and,
      let index = references.at(second - 2),
      references[index].form == .name,
      references[index].phrase.upperBound == second - 1
    else { return nil }
    var start = references[index].phrase.lowerBound
    if start > sentence.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
    return start > sentence.lowerBound && tokens[start - 1].has(.preposition) ? start : nil
  }

  /// The Courier of "according to Varna newspaper Courier": a name right behind what it is.
  func title(behind reference: Int, in sentence: Range<Int>) -> Int? {
    let kind = references[reference]
    let end = kind.phrase.upperBound
    guard kind.form == .role || kind.form == .nameless, kind.actor == nil,
      end < sentence.upperBound,
      tokens[end - 1].has([.document, .organizationHead, .institution, .body]),
      let name = references.at(end), references[name].form == .name,
      references[name].phrase.lowerBound == end
    else { return nil }
    return name
  }

  /// The Keller of "said Northbank & Olsen bridge analyst Anna Keller": the firm says nothing.
  func employee(of reference: Int, in sentence: Range<Int>) -> Int? {
    let firm = references[reference]
    var index = firm.phrase.upperBound
    guard firm.form == .name, index < sentence.upperBound,
      firm.kind != .person || tokens[index].is("&")
    else { return nil }
    var isOffice = false
    while index < min(sentence.upperBound, firm.phrase.upperBound + Self.longestDescription) {
      guard document.piece(of: index) == nil else { return nil }
      if let next = references.at(index), references[next].kind == .person,
        references[next].form == .name
      {
        if isOffice || references[next].office != nil { return next }
        // The Olsen of the firm.
        guard tokens[index - 1].is("&") || tokens[index - 1].is(";") else { return nil }
      }
      let token = tokens[index]
      // "&amp;", as a web page wrote it out.
      guard token.isWord || token.is("&") || token.is(";"),
        !token.has([
          .preposition, .relative, .subordinator, .auxiliary, .conjunction, .cue, .calendar,
          .determiner, .anyPronoun,
        ])
      else { return nil }
      isOffice = token.has(.roleHead)
      index += 1
    }
    return nil
  }
}

extension Document {
  /// Whether a token is a number, or the sign of a currency.
  func isAmount(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .number || token.is("$") || token.is("£") || token.is("€")
  }
}
