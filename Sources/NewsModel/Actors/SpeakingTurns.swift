/// Who speaks on in news: what speaks for whom "he said" may mean, of which the snippets that taught the
/// weights of pronouns know little.
extension Discourse {
  /// What speaks for each candidate besides the trained weights, in hundredths of a nat.
  ///
  /// - Parameter candidates: nobody stands last.
  func bonuses(
    of candidates: [PronounChoice.Candidate], pronoun index: Int, sentence number: Int
  ) -> [Int32] {
    guard let nobody = candidates.last else { return [] }
    var bonuses = candidates.map { candidate in
      (goesOnActing(candidate, index) ? 3 * Self.step : 0)
        + (owns(candidate, sentence: number) ? 2 * Self.step : 0)
    }
    guard nobody.facts.saysSomething || speaksOverAdverbs(index) else { return bonuses }
    let isNameless = isNamelessSpeaking(at: number) && goesOnNameless(index, number, candidates)
    if isNameless { bonuses[bonuses.count - 1] += 6 * Self.step }
    let somebodySpeaks =
      isNameless || candidates.contains { $0.facts.kind == 0 && $0.facts.spokeLast > 0 }
    let between =
      namesPerson(before: references[index].tokens.lowerBound, besidesQuotations: true)
      ? nil : candidates.firstIndex { actsInBetween($0, sentence: number) }
    let goesOn =
      between == nil && !isNewPerson(candidates, sentence: number)
      && !candidates.contains { leadsIn($0, to: index) }
    // The nearest stands first.
    let newcomer = goesOn ? nil : between ?? candidates.firstIndex(where: isNewHere)
    if let newcomer { bonuses[newcomer] += 2 * Self.step }
    let agreeing = personAgreeing(inSentence: number - 1)
    let toldOf = spokenOf(among: candidates, by: index).subtracting(
      candidates.lazy.filter(speaksInSentence).compactMap(\.actor))
    for (place, candidate) in candidates.enumerated() {
      if let actor = candidate.actor, toldOf.contains(actor) { bonuses[place] -= 3 * Self.step }
      if isKinOfAnother(candidate) { bonuses[place] -= 3 * Self.step }
      // "She said" is no firm's while somebody who spoke is at hand.
      if somebodySpeaks, isBody(candidate) { bonuses[place] -= Self.isNoBody }
      // "When Keller was asked about Brandt, she said": who the clause before is about.
      if leadsIn(candidate, to: index) { bonuses[place] += Self.step }
      if agreeing != nil, candidate.actor == agreeing { bonuses[place] += 2 * Self.step }
      if isQuestioned(candidate) { bonuses[place] += 4 * Self.step }
      if speaksInSentence(candidate) {
        bonuses[place] += Self.step
      } else if goesOn, candidate.facts.spokeLast > 0 {
        bonuses[place] += Self.step
        // So does somebody without a name, of whom the snippets know even less.
        if candidate.actor == nil, isNamelessAtHand(number, candidates) {
          let isNext = candidate.facts.spokeLast == 1 && candidate.facts.blocks == 0
          bonuses[place] += (isNext ? 3 : 1) * Self.step
        }
      }
    }
    return bonuses
  }

  /// In hundredths of a nat, as the weights.
  private static let step: Int32 = 150

  private static let isNoBody: Int32 = 450

  /// "He also accused", "she has said", "he went on to urge": a cue behind words that the trained weights
  /// know nothing of.
  private func speaksOverAdverbs(_ index: Int) -> Bool {
    let token = references[index].tokens.lowerBound
    guard tokens[token].has(.nominative) else { return false }
    var next = token + 1
    let end = min(tokens.count, next + 4)
    while next < end, document.piece(of: next) == nil {
      // "had told" is of the time before.
      guard tokens[next].key != Self.had else { return false }
      if next > token + 1, tokens[next].has([.cue, .characterizing]), !tokens[next].has(.weakCue) {
        return true
      }
      guard tokens[next].has([.adverb, .auxiliary]) else { break }
      next += 1
    }
    // "He went on to say", "He went on: “...”"
    return next + 3 < tokens.count && Self.going.contains(tokens[next].key)
      && tokens[next + 1].key == Words.on
      && (tokens[next + 2].key == Words.to || tokens[next + 2].is(":"))
  }

  private static let had = WordHash.of("had")
  private static let going = KeySet(words: "went goes")

  /// The Ulf of "Tom Keller, whose son Ulf was among the dead": the clause is about Keller.
  private func isKinOfAnother(_ candidate: PronounChoice.Candidate) -> Bool {
    guard let mention = candidate.reference, candidate.facts.sentences > 0 else { return false }
    let start = references[mention].tokens.lowerBound
    guard start > 1, Kin.contains(tokens[start - 1].key) else { return false }
    return (max(0, start - 4)..<(start - 1)).contains { tokens[$0].key == Words.whose }
  }

  private func isBody(_ candidate: PronounChoice.Candidate) -> Bool {
    candidate.actor != nil && (candidate.facts.kind == 1 || candidate.facts.kind == 2)
  }

  /// Whether a candidate is the subject of a clause with "when" or the like that ends before a pronoun.
  private func leadsIn(_ candidate: PronounChoice.Candidate, to pronoun: Int) -> Bool {
    guard let mention = candidate.reference, candidate.actor != nil, candidate.facts.kind == 0,
      candidate.facts.sentences == 0, !candidate.facts.isBehind,
      candidate.facts.mentionRole == .subordinateSubject
    else { return false }
    let before = references[mention].phrase.lowerBound - 1
    let comma = references[pronoun].tokens.lowerBound - 1
    return before >= 0 && tokens[before].has(.subordinator) && tokens[comma].is(",")
  }

  /// Whether a later paragraph has come to somebody else than the last speaker: "Brandt, a teacher,
  /// stayed. “I like it,” he said."
  private func isNewPerson(
    _ candidates: [PronounChoice.Candidate], sentence number: Int
  ) -> Bool {
    guard let lastSpeaker else { return false }
    if let lastNameless, lastNameless.sentence > lastSpeaker.sentence {
      return candidates.contains { candidate in
        candidate.actor != nil && candidate.facts.kind == 0 && candidate.facts.leadsSentence
          && !candidate.facts.mentionIsQuoted
          && candidate.facts.sentences < number - lastNameless.sentence
      }
    }
    let since =
      document.sentences[number].block - document.sentences[lastSpeaker.sentence].block
    let sinceMentioned =
      candidates.lazy.filter { $0.actor == lastSpeaker.actor && !$0.facts.mentionIsQuoted }
      .map(\.facts.blocks).min() ?? since
    // "While Keller concedes that, he says ...".
    if candidates.contains(where: { $0.actor != lastSpeaker.actor && speaksInSentence($0) }) {
      return true
    }
    return candidates.contains {
      $0.facts.blocks < min(since, sinceMentioned) && isIntroduced($0)
    }
  }

  /// Whether a mention brings a person in: as the subject, by the full name or with a title.
  private func isIntroduced(_ candidate: PronounChoice.Candidate) -> Bool {
    candidate.actor != nil && candidate.facts.leadsSentence && candidate.facts.kind == 0
      && !candidate.facts.mentionIsQuoted
      && [.fullName, .titledName].contains(candidate.facts.form)
  }

  /// Whether a mention brings a person in just before, in the pronoun's own paragraph.
  private func isNewHere(_ candidate: PronounChoice.Candidate) -> Bool {
    candidate.facts.blocks == 0 && (1...2).contains(candidate.facts.sentences)
      && isIntroduced(candidate)
  }

  /// Whether a sentence between the last speaker's and the pronoun's has somebody else act:
  /// "“He is fast,” said Reid. Stone thanked his line. “They gave me time,” he said." Or a paragraph does.
  private func actsInBetween(_ candidate: PronounChoice.Candidate, sentence number: Int) -> Bool {
    guard candidate.facts.blocks <= 1, candidate.facts.sentences == 1,
      candidate.facts.mentionRole == .subject || candidate.facts.mentionRole == .opening,
      candidate.facts.leadsSentence,
      candidate.facts.kind == 0,
      [.singleName, .fullName, .titledName, .office].contains(candidate.facts.form),
      let mention = candidate.reference, candidate.actor != nil,
      let lastSpeaker, lastSpeaker.actor != candidate.actor
    else { return false }
    let block = document.sentences[number].block
    let since = block - document.sentences[lastSpeaker.sentence].block
    // "Keller says it is safe. But Anna Brandt has doubts. / “Is it?” she asked": the paragraph ends with
    // somebody new.
    let isLastNamed =
      since == 1 && lastSpeaker.sentence < number - 1 && isIntroduced(candidate)
      && references[mention].tokens.count > 1
    guard
      candidate.facts.blocks == 0
        ? since > 0 || lastSpeaker.sentence == number - 2 : since > 1 || isLastNamed
    else { return false }
    let opening = document.sentences[number - 1].tokens
      .prefix { $0 < references[mention].phrase.lowerBound }
    return opening.allSatisfy { tokens[$0].has([.conjunction, .adverb]) }
  }

  /// Who agrees in "Anna Keller, a doctor, agrees.", and will say why.
  private func personAgreeing(inSentence number: Int) -> Int? {
    guard number >= 0, let subject = subject(ofSentence: number),
      references[subject].form == .name, let actor = references[subject].actor,
      cast[actor].kind == .person,
      document.sentences[number].tokens.suffix(2).contains(where: {
        Self.agreeing.contains(tokens[$0].key)
      })
    else { return nil }
    return actor
  }

  private static let agreeing = KeySet(
    words: "agreed agrees disagreed disagrees concurred objected")

  /// Whether a candidate is the Keller of "Brandt asked Keller whether it was over. She said", "“Is it over?”
  /// Brandt asked Keller. “It is,” she said".
  private func isQuestioned(_ candidate: PronounChoice.Candidate) -> Bool {
    guard candidate.facts.sentences == 1, candidate.facts.kind == 0,
      !candidate.facts.mentionIsQuoted, candidate.actor != nil, let mention = candidate.reference
    else { return false }
    let phrase = references[mention].phrase
    let end = phrase.upperBound
    guard phrase.lowerBound > 0, end < tokens.count,
      Self.asking.contains(tokens[phrase.lowerBound - 1].key)
    else { return false }
    if tokens[end].is(".") { return candidate.facts.blocks <= 1 }
    return candidate.facts.opens && candidate.facts.blocks == 0
      && (tokens[end].has([.relative, .subordinator, .preposition])
        || Self.questions.contains(tokens[end].key))
  }

  private static let asking = KeySet(words: "asked pressed questioned quizzed grilled")
  /// What a question that is told opens with.
  static let questions = KeySet(words: "whether if why how what when where about")

  /// "A spokesman for the council confirmed it, but he ...": whether a candidate without a name is the
  /// subject that a clause goes on with.
  private func goesOnActing(_ candidate: PronounChoice.Candidate, _ pronoun: Int) -> Bool {
    let token = references[pronoun].tokens.lowerBound
    guard candidate.actor == nil, let mention = candidate.reference,
      references[mention].form == .nameless || references[mention].form == .role,
      candidate.facts.leadsSentence, candidate.facts.sentences == 0, !candidate.facts.isBehind,
      tokens[token].has(.nominative), token > 1
    else { return false }
    return tokens[token - 1].has(.conjunction) && !tokens[token - 2].isWord
  }

  /// "Berg, the younger son, was asked about his mother": whether a candidate is the subject of the
  /// pronoun's own sentence, which brings him in. What the paragraphs before were about counts for less.
  private func owns(_ candidate: PronounChoice.Candidate, sentence number: Int) -> Bool {
    guard candidate.facts.role == .owner, !candidate.facts.isQuoted,
      candidate.facts.sentences == 0, !candidate.facts.isBehind, isIntroduced(candidate),
      let lastSpeaker
    else { return false }
    return document.sentences[lastSpeaker.sentence].block < document.sentences[number].block
  }

  /// Whether a candidate is a person who speaks before the pronoun in its own sentence.
  private func speaksInSentence(_ candidate: PronounChoice.Candidate) -> Bool {
    candidate.actor != nil && candidate.facts.kind == 0 && candidate.facts.sentences == 0
      && !candidate.facts.isBehind && candidate.facts.speaksHere
      && !candidate.facts.mentionIsQuoted
  }

  /// Whether the nameless one who spoke last did so in this paragraph, and nobody named has acted since, or
  /// in the one before, and nobody was named since.
  private func isNamelessAtHand(_ number: Int, _ candidates: [PronounChoice.Candidate]) -> Bool {
    guard let last = lastNameless else { return false }
    let blocks = document.sentences[number].block - document.sentences[last.sentence].block
    guard blocks <= 1 else { return false }
    return !candidates.contains { candidate in
      candidate.actor != nil && candidate.facts.kind == 0
        && candidate.facts.sentences < number - last.sentence
        && (blocks == 1 || candidate.facts.leadsSentence && !candidate.facts.mentionIsQuoted)
    }
  }

  /// Whether "he said" may be the nameless one who spoke last, of whom no candidate knows.
  private func goesOnNameless(
    _ index: Int, _ number: Int, _ candidates: [PronounChoice.Candidate]
  ) -> Bool {
    guard let last = lastNameless, candidates.last?.facts.saysSomething == true,
      isNamelessAtHand(number, candidates)
    else { return false }
    let head = tokens[head(ofNameless: last.source)]
    let sex: Gender = head.has(.femaleRole) ? .female : head.has(.maleRole) ? .male : .unknown
    let isOne =
      !head.shape.contains(.endsInS) && !head.has([.document, .institution, .body, .group])
      && references[index].gender.agrees(with: sex)
    return isOne
      && !candidates.contains { candidate in
        candidate.reference.map { last.source.contains(references[$0].tokens.lowerBound) } ?? false
      }
  }
}
