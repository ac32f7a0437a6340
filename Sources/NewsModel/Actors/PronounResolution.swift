/// Whom "he", "she", "his" and the like mean.
extension Discourse {
  mutating func resolvePronoun(_ index: Int, sentence number: Int) {
    var candidates = candidates(for: index, sentence: number)
    guard !candidates.isEmpty else { return }
    let rivals = candidates.indices.count { place in
      !candidates[..<place].contains { $0.actor == candidates[place].actor }
    }
    var nobody = PronounChoice.Candidate(
      reference: nil, actor: nil, facts: pronounFacts(index, sentence: number), score: 0)
    nobody.facts.rivals = rivals
    candidates.append(nobody)
    let isNameless = isNamelessSpeaking(at: number) && goesOnNameless(index, number, candidates)
    let somebodySpeaks =
      isNameless || candidates.contains { $0.facts.kind == 0 && $0.facts.spokeLast > 0 }
    let speaks = nobody.facts.saysSomething || speaksOverAdverbs(index)
    var chosen = candidates.count - 1
    let between = candidates.firstIndex { actsInBetween($0, sentence: number) }
    let goesOn =
      between == nil && !isNewPerson(candidates, sentence: number)
      && !candidates.contains { leadsIn($0, to: index) }
    // The nearest stands first.
    let newcomer = between ?? candidates.firstIndex(where: isNewHere)
    for place in candidates.indices {
      candidates[place].facts.rivals = rivals
      candidates[place].score = pronouns.score(candidates[place].facts)
      // "She said" is no firm's while somebody who spoke is at hand.
      if speaks, somebodySpeaks, isBody(candidates[place]) {
        candidates[place].score -= Self.isNoBody
      }
      // "When Keller was asked about Brandt, she said": who the clause before is about.
      if speaks, leadsIn(candidates[place], to: index) {
        candidates[place].score += Self.goesOnSpeaking
      }
      // Who speaks goes on speaking: "he said" in news, which the snippets that taught the weights
      // hardly have.
      if speaks, speaksInSentence(candidates[place]) {
        candidates[place].score += Self.goesOnSpeaking
      } else if goesOn, speaks, candidates[place].facts.spokeLast > 0 {
        candidates[place].score += Self.goesOnSpeaking
        // So does somebody without a name, of whom the snippets know even less.
        if candidates[place].actor == nil, isNamelessAtHand(number, candidates) {
          let isNext = candidates[place].facts.spokeLast == 1 && candidates[place].facts.blocks == 0
          candidates[place].score += (isNext ? 3 : 1) * Self.goesOnSpeaking
        }
      }
      if speaks, !goesOn, place == newcomer {
        candidates[place].score += 2 * Self.goesOnSpeaking
      }
      if goesOnActing(candidates[place], index) {
        candidates[place].score += 3 * Self.goesOnSpeaking
      }
      if owns(candidates[place], sentence: number) {
        candidates[place].score += 2 * Self.goesOnSpeaking
      }
    }
    if speaks, let person = personAgreeing(inSentence: number - 1) {
      for place in candidates.indices where candidates[place].actor == person {
        candidates[place].score += 2 * Self.goesOnSpeaking
      }
    }
    if isNameless { candidates[candidates.count - 1].score += 6 * Self.goesOnSpeaking }
    // The nearest of equals.
    for place in candidates.indices where candidates[place].score > candidates[chosen].score {
      chosen = place
    }
    observer?(PronounChoice(reference: index, chosen: chosen, candidates: candidates))
    guard let actor = candidates[chosen].actor else { return }
    let rival = candidates.lazy.filter { $0.actor != actor }.map(\.score).max()
    let gender = references[index].gender
    if cast[actor].kind != .person { resolution.makePerson(actor) }
    resolution.prove(actor)
    resolution.set(index, actor: actor, margin: rival.map { candidates[chosen].score - $0 })
    resolution.setGender(gender, of: actor, source: .pronoun)
    standings[actor].pronouns += 1
    lastOfGender[gender == .male ? 0 : 1] = (actor, number)
  }

  /// In hundredths of a nat, as the other weights.
  private static let goesOnSpeaking: Int32 = 150

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
    return next + 3 < tokens.count && Self.going.contains(tokens[next].key)
      && tokens[next + 1].key == Words.on && tokens[next + 2].key == Words.to
  }

  private static let had = WordHash.of("had")
  private static let going = KeySet(words: "went goes")

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
      candidates.lazy.filter { $0.actor == lastSpeaker.actor }.map(\.facts.blocks).min() ?? since
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
  /// "“He is fast,” said Reid. Stone thanked his line. “They gave me time,” he said."
  private func actsInBetween(_ candidate: PronounChoice.Candidate, sentence number: Int) -> Bool {
    guard candidate.facts.blocks == 0, candidate.facts.sentences == 1,
      candidate.facts.mentionRole == .subject || candidate.facts.mentionRole == .opening,
      candidate.facts.leadsSentence,
      candidate.facts.kind == 0,
      [.singleName, .fullName, .titledName].contains(candidate.facts.form),
      let mention = candidate.reference, candidate.actor != nil,
      let lastSpeaker, lastSpeaker.actor != candidate.actor, lastSpeaker.sentence == number - 2,
      document.sentences[lastSpeaker.sentence].block == document.sentences[number].block
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
    let isOne =
      !head.shape.contains(.endsInS) && !head.has([.document, .institution, .body, .group])
    return isOne
      && !candidates.contains { candidate in
        candidate.reference.map { last.source.contains(references[$0].tokens.lowerBound) } ?? false
      }
  }

  /// How many sentences back a pronoun may look, and how many mentions.
  private static let reach = 6
  private static let mentions = 40

  /// The mentions that may be meant, the nearest first; those behind the pronoun last.
  private func candidates(for index: Int, sentence number: Int) -> [PronounChoice.Candidate] {
    let reference = references[index]
    let token = reference.tokens.lowerBound
    let base = pronounFacts(index, sentence: number)
    var result: [PronounChoice.Candidate] = []
    var end = traces.count
    while end > 0, traces[end - 1].token > token { end -= 1 }
    result.reserveCapacity(16)
    var others: [Int] = []
    for place in stride(from: end - 1, through: max(0, end - Self.mentions), by: -1) {
      let trace = traces[place]
      if trace.sentence < number - Self.reach { break }
      if var facts = facts(trace, base, of: index, sentence: number) {
        facts.nearer = others.count
        result.append(
          PronounChoice.Candidate(
            reference: trace.reference, actor: trace.actor, facts: facts, score: 0))
      }
      let other = trace.actor ?? -1 - trace.reference
      if !others.contains(other) { others.append(other) }
    }
    for trace in traces[end...].prefix(Self.mentions) {
      guard trace.sentence == number, trace.actor != nil,
        let facts = facts(trace, base, of: index, sentence: number)
      else { continue }
      result.append(
        PronounChoice.Candidate(
          reference: trace.reference, actor: trace.actor, facts: facts, score: 0))
    }
    return result
  }

  // MARK: Facts

  private func pronounFacts(_ index: Int, sentence number: Int) -> PronounFacts {
    var facts = PronounFacts()
    let token = references[index].tokens.lowerBound
    let sentence = document.sentences[number].tokens
    facts.role = pronounRole(token, sentence)
    facts.isQuoted = document.piece(of: token) != nil
    facts.opens = (sentence.lowerBound..<token).allSatisfy { place in
      tokens[place].kind == .quotationMark || tokens[place].has([.conjunction, .adverb])
    }
    if token > sentence.lowerBound {
      facts.isSubordinate = tokens[token - 1].has([.subordinator, .relative])
    }
    if facts.role == .subject {
      facts.saysSomething = token + 1 < sentence.upperBound && tokens[token + 1].has(.cue)
    }
    facts.precedesVerbs = clauses.verbs(between: sentence.lowerBound, and: token) == 0
    if facts.role == .owner, token + 1 < sentence.upperBound {
      facts.ownsKin = tokens[token + 1].has([.femaleRole, .maleRole])
    }
    return facts
  }

  /// "her" owns where a noun follows.
  private func pronounRole(_ token: Int, _ sentence: Range<Int>) -> PronounRole {
    let pronoun = tokens[token]
    if pronoun.has(.nominative) { return .subject }
    switch pronoun.key {
    case Words.his: return .owner
    case Words.her:
      guard token + 1 < sentence.upperBound, tokens[token + 1].isWord else { return .object }
      let next = tokens[token + 1]
      return next.has([
        .preposition, .conjunction, .determiner, .subordinator, .relative, .anyPronoun, .auxiliary,
      ]) ? .object : .owner
    case Words.himself, Words.herself: return .reflexive
    default: return .object
    }
  }

  /// What a mention and its actor are to a pronoun; `nil` where they cannot be meant.
  private func facts(
    _ trace: Trace, _ base: PronounFacts, of index: Int, sentence number: Int
  ) -> PronounFacts? {
    let token = references[index].tokens.lowerBound
    let gender = references[index].gender
    let mention = references[trace.reference]
    if mention.isSurelyBody { return nil }
    // "the Home Office" is nobody.
    if mention.form == .name, mention.kind != .person, mention.tokens.lowerBound > 0,
      tokens[mention.tokens.lowerBound - 1].key == Words.the
    {
      return nil
    }
    var facts = base
    if let actor = trace.actor {
      // Field by field: a member is a large thing to copy.
      let agrees = cast[actor].gender == gender
      switch cast[actor].genderSource {
      case .none: facts.gender = 0
      case .givenName:
        guard agrees else { return nil }
        facts.gender = 1
      case .pronoun: facts.gender = agrees ? 3 : 5
      case .title:
        guard agrees else { return nil }
        facts.gender = 2
      }
      facts.isListed = mention.tokens.contains {
        tokens[$0].has([.place, .organization, .demonym])
      }
      // A city or a company that everybody knows does not turn into a person by a pronoun nearby.
      if facts.isListed, cast[actor].kind != .person { return nil }
      describe(
        actor, isDoubtful: mention.actor == nil, in: &facts, sentence: number, gender: gender)
    } else {
      // "A father of two, he said ...": that is he himself.
      if trace.sentence == number, document.isFronted(mention.phrase, before: token) { return nil }
      guard gender.agrees(with: trace.gender) else { return nil }
      facts.gender = trace.gender == .unknown ? 0 : 2
      if let last = lastNameless, last.source.contains(trace.token) {
        facts.spokeLast = number - last.sentence <= 1 ? 1 : 2
      }
    }
    facts.form = trace.form
    if trace.form == .samePronoun,
      pronounRole(trace.token, document.sentences[trace.sentence].tokens) != base.role
    {
      facts.form = .otherPronoun
    }
    facts.mentionRole = trace.role
    facts.isJoined = trace.isJoined
    facts.sentences = number - trace.sentence
    facts.isBehind = trace.token > token
    facts.mentionIsQuoted = trace.isQuoted
    if let piece = document.piece(of: token) {
      facts.sharesQuotation = document.piece(of: trace.token) == piece
    }
    facts.blocks = document.sentences[number].block - document.sentences[trace.sentence].block
    facts.isOwned = trace.isOwned
    facts.leadsSentence = trace.isSubject
    let sentence = document.sentences[trace.sentence].tokens
    facts.opensSentence = mention.phrase.lowerBound == sentence.lowerBound
    if trace.sentence == number {
      let first = facts.isBehind ? token + 1 : mention.phrase.upperBound
      let last = facts.isBehind ? mention.phrase.lowerBound : token
      facts.verbsBetween = clauses.verbs(between: first, and: last)
      facts.boundaries = clauses.boundaries(between: first, and: last)
      facts.isRightBefore =
        last - first == 1 && (tokens[first].has(.conjunction) || tokens[first].is(","))
      facts.holdsPronoun = mention.phrase.contains(token) || isOwnKin(token, mention)
    }
    facts.speaksHere = isSpeaking(mention, trace)
    return facts
  }

  /// "his brother, James": the name behind a relation that the pronoun owns.
  private func isOwnKin(_ token: Int, _ mention: Reference) -> Bool {
    let start = mention.phrase.lowerBound
    guard start > token, start - token <= 5 else { return false }
    return ((token + 1)..<start).allSatisfy { place in
      tokens[place].is(",")
        || (tokens[place].isWord
          && !tokens[place].has([
            .preposition, .conjunction, .auxiliary, .verb, .subordinator, .determiner,
          ]))
    }
  }

  private func isSpeaking(_ mention: Reference, _ trace: Trace) -> Bool {
    let next = mention.phrase.upperBound
    if next < tokens.count, tokens[next].has(.cue), !tokens[next].isCapitalized { return true }
    let before = mention.phrase.lowerBound - 1
    return before > 0 && tokens[before].has(.cue) && !tokens[before].isCapitalized
      && (tokens[before - 1].kind == .quotationMark || tokens[before - 1].is(","))
  }

  private func describe(
    _ actor: Int, isDoubtful: Bool, in facts: inout PronounFacts, sentence number: Int,
    gender: Gender
  ) {
    facts.kind =
      switch cast[actor].kind {
      case .person: 0
      case .organization: 1
      case .place: 2
      }
    if isDoubtful { facts.kind = 3 }
    facts.hasGivenName = !cast[actor].given.isEmpty
    if actor < standings.count {
      facts.names = standings[actor].names
      facts.isTopic = standings[actor].isTopic
      facts.isFirstNamed = standings[actor].isFirstNamed
      facts.isInHeadline = standings[actor].isInHeadline
      facts.pronouns = standings[actor].pronouns
    }
    if let last = lastOfGender[gender == .male ? 0 : 1], last.actor == actor {
      facts.continues = min(3, 1 + number - last.sentence)
    }
    if let lastSpeaker, lastSpeaker.actor == actor, !isNamelessSpeaking(at: number) {
      facts.spokeLast = number - lastSpeaker.sentence <= 1 ? 1 : 2
    }
  }
}
