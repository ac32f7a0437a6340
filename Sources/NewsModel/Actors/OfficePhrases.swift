/// Offices, groups and bodies that no name stands beside: "the minister", "two officials", "the agency".
extension ReferenceFinder {
  mutating func addLowercaseOffices() {
    for index in references.indices where references[index].form == .role {
      references[index] = extendedLeft(references[index])
    }
    let wanted: LexicalClass = [.roleHead, .institution, .group, .document, .body]
    for sentence in document.sentences {
      for index in sentence.tokens {
        let token = tokens[index]
        if token.kind == .number, addAge(index, in: sentence.tokens) { continue }
        guard token.isWord, !isTaken[index], token.has(wanted), !isVerbHere(index) else { continue }
        if index + 1 < sentence.tokens.upperBound, isNoun(index + 1) || isTwinned(index) {
          continue
        }
        addNounPhrase(at: index, in: sentence.tokens)
      }
    }
  }

  /// "the 34-year-old", where no noun follows: somebody the reader knows.
  ///
  /// - Returns: whether it was such a one.
  private mutating func addAge(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard !isTaken[index], index > sentence.lowerBound, document.age(index) != nil,
      tokens[index - 1].key == Words.the || document.isMinorAdverb(index - 1)
    else { return false }
    let next = index + 1
    if next < sentence.upperBound, tokens[next].isWord,
      !tokens[next].has([
        .preposition, .conjunction, .auxiliary, .cue, .relative, .subordinator, .adverb, .verb,
      ])
    {
      return false
    }
    let (phrase, office, _) = nounPhrase(endingAt: index, from: sentence.lowerBound)
    guard tokens[phrase.lowerBound].key == Words.the else { return false }
    var reference = Reference(.role, phrase, office: office)
    reference.isDefinite = true
    take(phrase)
    references.append(reference)
    return true
  }

  private mutating func addNounPhrase(at head: Int, in sentence: Range<Int>) {
    let token = tokens[head]
    var (phrase, office, isDefinite) = nounPhrase(endingAt: head, from: sentence.lowerBound)
    let endOfOffice = endOfOffice(behind: head, in: sentence)
    phrase = phrase.lowerBound..<endOfOffice
    office = office.lowerBound..<endOfOffice
    let isBody = token.has(.body) && tokens[phrase.lowerBound].key == Words.the
    if token.has(.body), !isBody, !token.has([.roleHead, .institution, .group, .document]) {
      return
    }
    let isNameless =
      token.has([.group, .document]) && !token.has([.roleHead, .institution]) && !isBody
    if !isNameless, phrase.count == 1, !token.isCapitalized, !token.has(.group) { return }
    var form: Reference.Form = isNameless ? .nameless : .role
    let first = tokens[phrase.lowerBound]
    if Self.indefinite.contains(first.key) { form = .nameless }
    var reference = Reference(form, phrase, office: office)
    reference.isDefinite = isDefinite
    reference.isPlural = token.has(.group) && !token.has(.roleHead)
    reference.gender = gender(of: head)
    reference.kind = token.has(.institution) || isBody ? .organization : nil
    reference.phrase = phrase.lowerBound..<endOfComplement(behind: endOfOffice - 1, in: sentence)
    markModifiers(in: phrase)
    take(phrase)
    references.append(reference)
  }

  /// "the" or a possessive before a capitalised office, and what hangs on it behind.
  private func extendedLeft(_ office: Reference) -> Reference {
    let start = office.phrase.lowerBound
    guard start > sentenceStart(of: start) else { return office }
    let (phrase, words, isDefinite) = nounPhrase(endingAt: start, from: sentenceStart(of: start))
    guard isDefinite || phrase.lowerBound < start else { return office }
    var reference = office
    reference.isDefinite = isDefinite
    reference.phrase = phrase.lowerBound..<reference.phrase.upperBound
    reference.tokens = reference.phrase
    reference.office = words.lowerBound..<reference.phrase.upperBound
    return reference
  }

  /// Where an office ends that goes on behind its head: "secretary of state", "director of public
  /// prosecutions", "minister for foreign affairs" as far as their words are those of offices.
  private func endOfOffice(behind head: Int, in sentence: Range<Int>) -> Int {
    let end = head + 1
    guard end + 1 < sentence.upperBound, tokens[head].has(.roleHead),
      tokens[end].key == Words.of || tokens[end].key == Words.for
    else { return end }
    let rest = (end + 1)..<sentence.upperBound
    let modifiers = rest.prefix {
      tokens[$0].has(.roleModifier) && !tokens[$0].has([.place, .organization, .roleHead])
    }
    guard !modifiers.isEmpty else { return end }
    let next = modifiers.upperBound
    // "the director of public works".
    let goesOn =
      next < sentence.upperBound && tokens[next].isWord
      && !tokens[next].has([
        .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple, .relative,
        .subordinator, .adverb, .determiner, .verb, .calendar, .weakCue, .characterizing,
      ]) && !document.ends(next, in: "ed")
    return goesOn ? end : next
  }

  /// "of the European Commission", "for the Interior Ministry": one phrase with its names.
  private func endOfComplement(behind head: Int, in sentence: Range<Int>) -> Int {
    var end = head + 1
    if end + 1 < sentence.upperBound, document.isParentOfSome(head) { return end + 2 }
    while end + 1 < sentence.upperBound,
      [Words.of, Words.for, Words.at, Words.from, Words.in].contains(tokens[end].key)
    {
      var next = end + 1
      if tokens[next].has(.determiner) { next += 1 }
      guard next < sentence.upperBound,
        let complement = reference(at: next), references[complement].form == .name
      else { break }
      end = max(references[complement].phrase.upperBound, next + 1)
    }
    return end
  }

  /// The noun phrase that ends with a head, leftwards over modifiers to its article, and the office in
  /// it.
  func nounPhrase(
    endingAt head: Int, from lowest: Int
  ) -> (phrase: Range<Int>, office: Range<Int>, isDefinite: Bool) {
    var start = head
    var strong = head
    while start > lowest, head - start < Self.modifiers {
      let token = tokens[start - 1]
      if token.has(.determiner), token.isWord {
        // "the two ministers".
        let opens = start - 2 >= lowest && tokens[start - 2].key == Words.the
        let isDefinite = opens || !Self.indefinite.contains(token.key)
        let phrase = (start - (opens ? 2 : 1))..<(head + 1)
        return (phrase, withoutArticle(phrase), isDefinite)
      }
      if token.has([.masculine, .feminine, .neuter, .plural]), !token.has(.nominative) {
        let phrase = (start - 1)..<(head + 1)
        return (phrase, withoutArticle(phrase), true)
      }
      let isStrong =
        token.has([.roleModifier, .demonym, .place, .organization, .roleHead, .institution])
        || token.kind == .possessive
        // "But novelist Anna Keller".
        || (token.isWord && token.isCapitalized && !token.has([.conjunction, .subordinator]))
      let isPlain =
        token.isWord && token.has(.common)
        && !token.has([
          .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple, .relative,
          .subordinator, .adverb,
        ])
      guard isStrong || isPlain, !isVerbBehindSubject(start - 1, from: lowest) else { break }
      start -= 1
      if isStrong { strong = start }
    }
    if start < strong, isTradeOfGroup(start, head: head, from: lowest) { strong = start }
    let range = strong..<(head + 1)
    if let article = article(before: start, head: head, from: lowest) {
      let isDefinite = tokens[article].key != Words.a && tokens[article].key != Words.an
      return (article..<(head + 1), range, isDefinite)
    }
    let hasOwner = range.contains { tokens[$0].kind == .possessive }
    let isDefinite = hasOwner || tokens[strong].has([.place, .organization, .demonym])
    return (range, withoutArticle(range), isDefinite)
  }

  /// The fired of "Keller fired engineer Tom Brandt", the charged of "Police charged manager Tom Brandt".
  private func isVerbBehindSubject(_ index: Int, from lowest: Int) -> Bool {
    let token = tokens[index]
    guard index > lowest, token.isWord, !token.isCapitalized,
      token.has(.verb) || document.ends(index, in: "ed"),
      !token.has([.roleModifier, .roleHead]), !Self.states.contains(token.key)
    else { return false }
    let before = tokens[index - 1]
    return before.isCapitalized && !before.has([.determiner, .preposition, .demonym])
      || before.has(.nominative) || before.has(.group)
  }

  /// What people are called for what became of them: "Ohio convicted killer Tom Brandt".
  private static let states = KeySet(
    words:
      "retired convicted accused suspected disgraced acclaimed renowned celebrated noted elected"
      + " appointed beloved embattled decorated respected trusted registered certified licensed")

  /// "one analyst", "another official": somebody new; "neither man", "some minister": nobody in particular.
  private static let indefinite = KeySet(
    words: "a an one another neither either no any some every each what which whatever")

  /// More words than this stand before a head only in error.
  private static let modifiers = 7

  /// The business of "..., business sources said": a plain word that opens a clause with a group.
  private func isTradeOfGroup(_ index: Int, head: Int, from lowest: Int) -> Bool {
    guard tokens[head].has(.group),
      index == lowest || tokens[index - 1].is(",") || tokens[index - 1].has(.conjunction)
    else { return false }
    return !tokens[index].has([.verb, .weakCue, .characterizing, .calendar])
      && !document.endsInIng(index) && !document.ends(index, in: "ed")
      && !document.ends(index, in: "ly")
  }

  /// The article of "the now 77-year-old mayor", "the visibly moved president": behind an age, an
  /// adverb and words that no list holds, which only an article makes part of the phrase.
  private func article(before start: Int, head: Int, from lowest: Int) -> Int? {
    var index = start
    while index > lowest, head - index < Self.modifiers {
      let token = tokens[index - 1]
      if token.key == Words.the || token.key == Words.a || token.key == Words.an
        || (token.has([.masculine, .feminine, .neuter, .plural]) && token.has(.determiner))
      {
        return index < start ? index - 1 : nil
      }
      let isModifier =
        document.age(index - 1) != nil || document.isMinorAdverb(index - 1)
        // "the US car maker": a name stays one of its own.
        || token.isWord && !token.isCapitalized
          && !token.has([
            .determiner, .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple,
            .relative, .subordinator, .adverb, .verb, .calendar,
          ])
      guard isModifier else { return nil }
      index -= 1
    }
    return nil
  }

  func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
    let first = tokens[phrase.lowerBound]
    let drops = first.has(.determiner) || first.has([.masculine, .feminine, .neuter, .plural])
    return drops && phrase.count > 1
      ? withoutArticle((phrase.lowerBound + 1)..<phrase.upperBound) : phrase
  }

  /// "reports that", "experts say": nouns that are verbs here are left alone.
  private func isVerbHere(_ index: Int) -> Bool {
    guard tokens[index].has([.cue, .auxiliary]), index > 0 else { return false }
    let before = tokens[index - 1]
    return
      !(before.has([.determiner, .preposition, .demonym, .roleModifier])
      || before.kind == .possessive)
  }

  private func isNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalized, token.has(.common) else { return false }
    return !token.has([
      .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple, .relative,
      .subordinator, .adverb, .determiner, .weakCue, .characterizing,
    ]) && token.has([.roleHead, .group, .organizationHead, .eventHead, .document, .placeHead])
  }

  /// The sister of "its sister paper", who is nobody.
  private func isTwinned(_ index: Int) -> Bool {
    let next = tokens[index + 1]
    return tokens[index].key == Self.sister && next.isWord && !next.isCapitalized
      && !next.has([
        .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple, .relative,
        .subordinator, .adverb, .determiner, .weakCue, .characterizing, .verb,
      ])
  }

  private static let sister = WordHash.of("sister")

  func sentenceStart(of token: Int) -> Int {
    document.sentences[document.sentence(of: token)].tokens.lowerBound
  }
}
