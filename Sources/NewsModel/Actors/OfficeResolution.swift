/// Whom an office means that stands without a name: "the minister", "the ministry".
extension Discourse {
  mutating func resolveOffice(_ index: Int, sentence: Int) {
    let reference = references[index]
    guard let words = reference.office else { return }
    if reference.kind == .organization { return resolveInstitution(index, sentence: sentence) }
    guard reference.isDefinite || tokens[words.lowerBound].isCapitalized, !reference.isPlural else {
      return
    }
    let phrase = Office(words, in: document)
    guard !phrase.core.isEmpty else { return }
    var best: (actor: Int, fit: Office.Fit, last: Int)?
    for trace in traces.suffix(Self.memory) {
      guard let actor = trace.actor, trace.token < reference.tokens.lowerBound,
        cast[actor].kind == .person
      else { continue }
      let fit = cast[actor].fit(phrase)
      guard fit > .none, reference.gender.agrees(with: cast[actor].gender) else { continue }
      if best.map({ fit > $0.fit || (fit == $0.fit && trace.token >= $0.last) }) ?? true {
        best = (actor, fit, trace.token)
      }
    }
    // An office that anybody in the text holds, also one not yet mentioned in running text.
    if best == nil {
      let holders = cast.members.indices.prefix(Self.memory).filter { actor in
        cast[actor].offices.contains { $0.fit(phrase) == .whole }
          && !cast[actor].sitsElsewhere(than: phrase)
      }
      if holders.count == 1 { best = (holders[0], .whole, 0) }
    }
    if let best {
      if let nearer = nearer(than: best.actor, phrase, reference, sentence: sentence) {
        return resolution.set(index, actor: nearer)
      }
      // "President Lang met Anna Berg. The Zemblan president": not he whom no country is given.
      let isOwned =
        phrase.owners.isEmpty || !cast[best.actor].seat.isEmpty
        || cast[best.actor].offices.contains { !$0.owners.isEmpty }
      if isOwned || !isOfficelessNamed(since: best.last, before: reference.tokens.lowerBound) {
        resolution.set(index, actor: best.actor)
        resolution.seat(best.actor, in: phrase.seat)
      }
      return
    }
    if let holder = formerHolder(of: phrase, reference, sentence: sentence) {
      return resolution.set(index, actor: holder)
    }
    if reference.isDefinite, let age = document.age(in: reference.tokens) {
      if let person = person(aged: age, gender: reference.gender) {
        return resolution.set(index, actor: person)
      }
      if let person = onlyPersonNamed(inSentence: sentence - 1), cast[person].offices.isEmpty,
        !isAgeKnown(of: person), reference.gender.agrees(with: cast[person].gender),
        document.sentences[sentence].block == document.sentences[sentence - 1].block,
        let head = phrase.core.last, !Self.unnamed.contains(head), !Self.strangers.contains(head)
      {
        return resolution.set(index, actor: person)
      }
      // "the 34-year-old".
      if isSource(reference.phrase),
        let person = described(
          by: reference.phrase, head: words.upperBound - 1, office: phrase,
          gender: reference.gender, sentence: sentence)
      {
        return resolution.set(index, actor: person)
      }
      if let last = words.last, document.age(last) != nil {
        if let person = onlyPerson(before: index, sentence: sentence) {
          resolution.set(index, actor: person)
        }
        return
      }
    }
    if reference.isDefinite, isSource(reference.phrase),
      let person = described(
        by: reference.phrase, head: words.upperBound - 1, office: phrase, gender: reference.gender,
        sentence: sentence)
    {
      resolution.set(index, actor: person)
      resolution.seat(person, in: phrase.seat)
      return
    }
    // "her father" is somebody else than the one in focus, whose he may be; "my father" the writer's. So is
    // "its head".
    if tokens[reference.tokens.lowerBound].has(.anyPronoun) { return }
    // "the woman who called the police" is told by what she did, and may be anybody.
    let end = reference.phrase.upperBound
    if end < tokens.count, tokens[end].has(.relative) { return }
    // "the head of the bank": somebody the text would name, or has not.
    if end > words.upperBound || end < tokens.count && Self.belonging.contains(tokens[end].key) {
      return
    }
    // "the president said", where the text never says who is president: the one in focus, unless
    // known to be something else. Whom a quotation calls so its speaker alone knows, who may be in focus.
    guard reference.isDefinite, document.piece(of: reference.tokens.lowerBound) == nil,
      phrase.owners.isEmpty, !phrase.isPast,
      !isBroughtIn(index, head: words.upperBound - 1),
      let person = presumedHolder(of: phrase, reference, sentence: sentence),
      cast[person].offices.isEmpty, let head = phrase.core.last,
      !cast[person].isAddressedOtherwise(than: head),
      !Self.trades.contains(head) || !cast[person].given.isEmpty
        || cast[person].gender != .unknown
    else { return }
    resolution.set(index, actor: person)
  }

  /// The Keller of "Keller said no. The former teacher promised more": nobody that the text calls so, and
  /// said right behind whom the sentence before is about.
  private func formerHolder(
    of phrase: Office, _ reference: Reference, sentence: Int
  ) -> Int? {
    // "The former economics teacher", of which the office is the teacher's.
    let isPast = phrase.isPast || reference.phrase.contains { Office.isPast(tokens[$0].key) }
    guard isPast, reference.isDefinite, isSource(reference.phrase), sentence > 0,
      document.piece(of: reference.tokens.lowerBound) == nil,
      document.sentences[sentence].block - document.sentences[sentence - 1].block <= 1,
      let person = personSpokenOf(inSentence: sentence - 1),
      reference.gender.agrees(with: cast[person].gender),
      // "The former president" is not the one in office.
      !cast[person].offices.contains(where: { $0.core.last == phrase.core.last })
    else { return nil }
    return person
  }

  /// Whom a bare office may mean that the text gives nobody.
  private func presumedHolder(
    of phrase: Office, _ reference: Reference, sentence: Int
  ) -> Int? {
    if Office.headsOfGovernment.contains(phrase.core) {
      return firstNamed(spokenOfBefore: sentence)
    }
    // "the chief economist".
    guard phrase.core.count == 1 || phrase.core.count == 2 && phrase.core[0] == Office.chief,
      let head = phrase.core.last, !Self.unnamed.contains(head)
    else { return nil }
    return focus(
      before: reference.tokens.lowerBound, sentence: sentence, gender: reference.gender, reach: 2)
  }

  /// The Berg of "Actress Anna Keller came. [...] Eva Berg was late, the actress said": who is in focus,
  /// where the text has long left the one it calls so, and many may be called so.
  private func nearer(
    than holder: Int, _ phrase: Office, _ reference: Reference, sentence: Int
  ) -> Int? {
    guard reference.isDefinite, phrase.owners.isEmpty, let head = phrase.core.last,
      Self.shared.contains(head),
      // A senator is addressed as one: who is not is none.
      !(OfficeWords.isTold(head) && cast[holder].titles.contains(head)),
      let person = focus(
        before: reference.tokens.lowerBound, sentence: sentence, gender: reference.gender, reach: 1),
      person != holder, cast[person].offices.isEmpty,
      !traces.suffix(Self.memory).contains(where: {
        $0.actor == holder && $0.sentence >= sentence - 2 && $0.token < reference.tokens.lowerBound
      })
    else { return nil }
    return person
  }

  /// Offices of which a text may have several holders, one after the other.
  private static let shared = KeySet(
    words: "actor actress singer star writer author player striker coach senator congressman"
      + " congresswoman lawmaker representative governor candidate columnist analyst economist"
      + " professor lawyer musician rapper model director comedian designer artist")

  /// Whether somebody without an office was named since a token.
  private func isOfficelessNamed(since first: Int, before token: Int) -> Bool {
    traces.suffix(Self.memory).contains { trace in
      guard trace.token > first, trace.token < token, let actor = trace.actor else { return false }
      return cast[actor].kind == .person && cast[actor].offices.isEmpty
    }
  }

  /// What joins an office to what it is of.
  static let belonging = KeySet(words: "of for at")

  /// Whether a cue stands beside words.
  private func isSource(_ phrase: Range<Int>) -> Bool {
    // "The Texas senator has repeatedly said".
    let next = (phrase.upperBound..<tokens.count).prefix(Self.farthestCue).first {
      !tokens[$0].has([.auxiliary, .adverb]) && !document.isMinorAdverb($0)
    }
    if let next, tokens[next].has([.cue, .characterizing]), !tokens[next].isCapitalized {
      return true
    }
    let before = phrase.lowerBound - 1
    return before > 0 && tokens[before].has(.cue) && document.piece(of: before - 1) != nil
  }

  /// Whether the text has spoken of "a psychiatrist" before "the psychiatrist": nobody whom it names.
  private func isBroughtIn(_ index: Int, head: Int) -> Bool {
    references[..<index].suffix(Self.memory).contains { other in
      guard other.form == .nameless, other.actor == nil, let last = other.office?.last else {
        return false
      }
      return tokens[last].key == tokens[head].key
    }
  }

  /// The Blair of "Tony Blair backed the plan. The prime minister said": he opened the text, or said what it
  /// opens with.
  private func firstNamed(spokenOfBefore sentence: Int) -> Int? {
    guard sentence > 0 else { return nil }
    if let person = personSpokenOf(inSentence: sentence - 1) {
      let isFirst = person < standings.count && standings[person].isFirstNamed
      return isFirst || speaksFirst(person, inSentence: sentence - 1) ? person : nil
    }
    // "Tony Blair backed the plan, as Labour said it was late": though a party speaks.
    guard let lastSpeaker, lastSpeaker.sentence == sentence - 1,
      cast[lastSpeaker.actor].kind != .person,
      let first = references(inSentence: sentence - 1).first,
      references[first].form == .name, let person = references[first].actor,
      references[first].phrase.lowerBound == document.sentences[sentence - 1].tokens.lowerBound,
      cast[person].kind == .person, standings[person].isFirstNamed
    else { return nil }
    return person
  }

  /// The Blair of "The plan is Bush's, Tony Blair has said", where no sentence of the text's stands before.
  private func speaksFirst(_ person: Int, inSentence number: Int) -> Bool {
    let block = document.sentences[number].block
    return lastSpeaker.map { $0.actor == person && $0.sentence == number } ?? false
      && !document.sentences[..<number].contains { sentence in
        sentence.block == block || document.blocks[sentence.block].role == .paragraph
      }
  }

  /// In words, with what may stand before a cue.
  private static let farthestCue = 4

  /// Whom news quotes without a name: not any word in capitals nearby that may be a firm.
  static let trades = KeySet(
    words: """
      analyst trader dealer broker economist expert engineer lawyer executive banker investor
      researcher scientist
      """)

  /// Offices of people whom news leaves without a name.
  private static let unnamed = KeySet(
    words: """
      spokesman spokeswoman spokesperson official source aide reporter witness driver employee
      resident student neighbour neighbor friend survivor victim man woman boy girl child
      teenager person speaker
      """)

  /// How many mentions back an office may look: enough for any article, and a bound for a book.
  private static let memory = 400

  /// "the ministry", "the foreign ministry": the last one, or a new one of the country at hand.
  mutating func resolveInstitution(_ index: Int, sentence: Int) {
    let reference = references[index]
    guard reference.isDefinite, let words = reference.office, let head = words.last else { return }
    if tokens[head].has(.body) { return resolveBody(index, head: head, sentence: sentence) }
    guard tokens[head].key == Self.ministry else { return }
    if words.count == 1 {
      if let last = institutions.last { resolution.set(index, actor: last) }
      return
    }
    let owner = references(inSentence: sentence).first { other in
      references[other].kind == .place && !references[other].isModifier
        && references[other].tokens.lowerBound < reference.tokens.lowerBound
        && !tokens[max(0, references[other].phrase.lowerBound - 1)].has(.preposition)
    }
    let title = titled(document.text(words))
    if let owner, let country = references[owner].actor {
      let name = "\(cast[country].forms[0])'s \(title)"
      let actor = resolution.addOther(.organization, named: name, at: reference.tokens.lowerBound)
      resolution.set(index, actor: actor)
      institutions.append(actor)
    } else if let last = institutions.last(where: { ministry in
      cast[ministry].forms.contains { $0.hasSuffix(title) }
    }) {
      resolution.set(index, actor: last)
    } else {
      let actor = resolution.addOther(.organization, named: title, at: reference.tokens.lowerBound)
      resolution.set(index, actor: actor)
      institutions.append(actor)
    }
  }

  private static let ministry = WordHash.of("ministry".utf8)

  func isMinistry(_ actor: Int) -> Bool {
    cast[actor].forms[0].hasSuffix("inistry") || cast[actor].forms[0].hasPrefix("Ministry of")
  }

  /// "foreign ministry" as a name: "Foreign Ministry".
  func titled(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
