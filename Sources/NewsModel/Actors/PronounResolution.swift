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
    var chosen = candidates.count - 1
    let bonuses = bonuses(of: candidates, pronoun: index, sentence: number)
    for place in candidates.indices {
      candidates[place].facts.rivals = rivals
      candidates[place].score = pronouns.score(candidates[place].facts) + bonuses[place]
    }
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

  /// Whether a mention is the Brandt of "Asked by Brandt whether", with a pronoun behind it.
  private func isAsker(_ mention: Range<Int>, before pronoun: Int) -> Bool {
    guard mention.upperBound < pronoun,
      tokens[mention.upperBound].has([.relative, .subordinator, .preposition])
        || tokens[mention.upperBound].key == Words.whether
    else { return false }
    let start = document.sentences[document.sentence(of: pronoun)].tokens.lowerBound
    // A phrase may begin in the sentence before.
    let by = (start..<max(start, mention.lowerBound)).last { tokens[$0].key == Words.by }
    return by.map { $0 > start && tokens[$0 - 1].key == Words.asked } ?? false
  }

  /// Whether a mention is the Brandt of "Asked if Brandt would stay, he said": whoever is asked about
  /// himself is "he" there, and named behind it.
  private func isAskedAbout(_ mention: Range<Int>, before pronoun: Int) -> Bool {
    let start = mention.lowerBound
    guard start > 1, mention.upperBound < pronoun, tokens[pronoun].has(.nominative),
      tokens[pronoun - 1].is(","), tokens[start - 2].key == Words.asked
    else { return false }
    return Self.questions.contains(tokens[start - 1].key)
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
    // "Asked by Brandt whether he was late, Keller said": the one who asks knows.
    if trace.sentence == number,
      isAsker(mention.phrase, before: token) || isAskedAbout(mention.phrase, before: token)
    {
      return nil
    }
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
