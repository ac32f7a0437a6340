/// What the trained tagger takes for a cue, and is none: words that are said of somebody, deeds, names.
extension AttributionFinder {
  /// "The said road", "Her added weight", "was asked": no cue with a speaker.
  func isSpeaking(_ speech: SpeechTagger.Speech) -> Bool {
    if isAsked(speech.cue) || isInName(speech.cue) || isDone(speech) || isUnsaid(speech) {
      return false
    }
    if let source = speech.source, speech.contents.contains(where: { $0.overlaps(source) }) {
      return false
    }
    guard let source = speech.source else {
      return !isPassive(speech.cue) && !isToldIn(speech.cue)
    }
    if isHearing(source, speech.cue) { return false }
    // "Keller in 2014. (Photo: Brandt)": a label inside a bracket has nothing before the bracket.
    if let open = source.last(where: { tokens[$0].is("(") }),
      !source.suffix(from: open).contains(where: { tokens[$0].is(")") })
    {
      return false
    }
    let last = tokens[source.upperBound - 1]
    // "a fully informed choice".
    if source.upperBound == speech.cue.lowerBound, source.count > 1,
      source.allSatisfy({ tokens[$0].has([.determiner, .adverb]) || document.isMinorAdverb($0) }),
      tokens[source.lowerBound].key == Words.a || tokens[source.lowerBound].key == Words.an
        || tokens[source.lowerBound].key == Words.the
    {
      return false
    }
    if source.count == 1, last.has([.determiner, .masculine, .feminine]), !last.has(.nominative),
      discourse.reference(at: source.lowerBound).map({
        discourse.references[$0].form == .pronoun
      }) ?? true
    {
      return false
    }
    // A passive has its speaker behind it.
    return source.upperBound > speech.cue.lowerBound
      || !isPassive(speech.cue) && !isPassiveAs(speech.cue)
  }

  /// "one of 14 stories told in a report".
  private func isToldIn(_ cue: Range<Int>) -> Bool {
    guard let last = cue.last, cue.upperBound < tokens.count else { return false }
    return tokens[last].key == Words.told && tokens[cue.upperBound].key == Words.in
  }

  /// The Smith of "the judge told Smith: “...”", whom the tagger takes for one with a colon of his own.
  private func isHearing(_ source: Range<Int>, _ cue: Range<Int>) -> Bool {
    guard cue.count == 1, tokens[cue.lowerBound].is(":"), source.upperBound == cue.lowerBound,
      source.lowerBound > 0
    else { return false }
    return Self.addressing.contains(tokens[source.lowerBound - 1].key)
  }

  /// "a firm said to be broke", "was appointed as chair", "pointed his gun": words that are said of
  /// somebody, or of a deed.
  private func isDone(_ speech: SpeechTagger.Speech) -> Bool {
    let cue = speech.cue
    let last = tokens[cue.upperBound - 1]
    let next = cue.upperBound < tokens.count ? tokens[cue.upperBound] : nil
    if cue.count == 1, last.key == Words.said, next?.key == Words.to,
      cue.upperBound + 1 < tokens.count, tokens[cue.upperBound + 1].has(.auxiliary)
    {
      return true
    }
    if let next, Self.deeds.contains(where: { $0.verbs.contains(last.key) && $0.isBehind(next) }) {
      return true
    }
    if cue.count > 1, Self.prizes.contains(last.key) { return true }
    if isTurned(speech) || isDescribing(cue) || isWithholding(cue, speech.contents)
      || isOfThing(speech)
    {
      return true
    }
    // "Citing two officials, the paper said", "the paper, citing two officials, said": they told it.
    if cue.count == 1, SpeechActFinder.quoting.contains(last.key),
      last.isCapitalized
        || document.endsInIng(cue.lowerBound) && speech.contents.allSatisfy(isSomebody)
    {
      return true
    }
    // "The agency quoted Keller as saying": what "saying" leads to is all.
    if actFinder.startOfSaying(quotedAt: cue.upperBound - 1, in: sentence(of: cue)) != nil {
      return true
    }
    // "Stoltenberg listens to Blinken", "Under questioning from Keller, she said": they say nothing.
    if Self.listening.contains(tokens[cue.lowerBound].key) { return true }
    if cue.count > 1, Self.questioning.contains(last.key) { return true }
    if cue.count == 1, actFinder.isNoun(cue.lowerBound, in: sentence(of: cue)) { return true }
    guard cue.count > 1, speech.source.map({ $0.upperBound <= cue.lowerBound }) ?? true,
      let verb = cue.last(where: { Self.suffered.contains(tokens[$0].key) })
    else { return false }
    var index = verb - 1
    while index > cue.lowerBound, tokens[index].has(.adverb) { index -= 1 }
    return index >= cue.lowerBound && Self.being.contains(tokens[index].key)
  }

  /// The officials of "citing two officials": somebody who may have told it.
  private func isSomebody(_ words: Range<Int>) -> Bool {
    guard let last = words.last, words.count <= Self.longestSomebody else { return false }
    return tokens[last].has([.group, .roleHead]) || Self.insiders.contains(tokens[last].key)
      || discourse.reference(at: last).map { discourse.references[$0].form == .name } ?? false
  }

  private static let longestSomebody = 6
  private static let insiders = KeySet(words: "insider insiders source sources")

  /// "the suspect, described as tall, fled": by somebody.
  private func isDescribing(_ cue: Range<Int>) -> Bool {
    cue.count == 1 && actFinder.isReducedRelative(cue.lowerBound)
  }

  /// "said nothing", "declined to give her name": the words before or behind are not said.
  func isWithholding(_ cue: Range<Int>, _ contents: [Range<Int>]) -> Bool {
    let next = cue.upperBound
    guard next < tokens.count, let last = cue.last else { return false }
    if Self.empty.contains(tokens[next].key), tokens[last].has(.cue) {
      return !contents.contains { $0.lowerBound >= next }
    }
    let verb = tokens[cue.lowerBound].key
    let isRefusing = Self.refusing.contains(verb)
    // "asked not to be named", "asked to remain anonymous".
    guard isRefusing || verb == Words.asked else { return false }
    // "asked not to be named because she feared reprisals": why is no words of hers either.
    return contents.contains { content in
      let words = isRefusing ? content : content.prefix(Self.longestRefusal)
      return words.count <= Self.longestRefusal
        && words.contains { Self.naming.contains(tokens[$0].key) }
        && (isRefusing
          || words.contains { tokens[$0].key == Self.not || tokens[$0].key == Self.anonymous })
    }
  }

  private static let questioning = KeySet(words: "questioning cross-examination")
  private static let not = WordHash.of("not")
  private static let anonymous = WordHash.of("anonymous")

  private static let empty = KeySet(words: "nothing little")
  private static let refusing = KeySet(
    words: "declined declines declining refused refuses refusing")
  private static let naming = KeySet(
    words: "name names named identified surname quoted anonymous comment elaborate weigh")
  /// "to give her last name".
  private static let longestRefusal = 6

  /// "The firm also named Keller", "those attending include Berg": who stands behind the verb of a clause
  /// is its object, where neither a sign nor a passive turns the clause around.
  private func isTurned(_ speech: SpeechTagger.Speech) -> Bool {
    guard let source = speech.source, let content = speech.contents.last,
      source.lowerBound == speech.cue.upperBound, content.upperBound <= speech.cue.lowerBound,
      tokens[speech.cue.lowerBound..<source.lowerBound].allSatisfy({ $0.isWord }),
      let last = speech.cue.last
    else { return false }
    let before = tokens[content.upperBound - 1]
    let gap = tokens[content.upperBound..<speech.cue.lowerBound]
    return before.isWord && gap.allSatisfy { $0.isWord } && !tokens[last].has([.cue, .preposition])
      && document.piece(of: content.upperBound - 1) == nil
  }

  /// "Keller wanted to say that the road was open": she did not.
  private func isUnsaid(_ speech: SpeechTagger.Speech) -> Bool {
    guard let content = speech.contents.first else { return false }
    return (speech.cue.lowerBound...speech.cue.upperBound).contains { index in
      index > 0 && index + 1 < content.lowerBound && tokens[index].key == Words.to
        && Self.wishing.contains(tokens[index - 1].key) && tokens[index + 1].has(.cue)
    }
  }

  private static let wishing = KeySet(
    words: "want wants wanted wish wishes wished hope hopes hoped intend intends intended plan"
      + " plans planned")

  var actFinder: SpeechActFinder {
    SpeechActFinder(document: document, references: discourse.placed)
  }

  func sentence(of cue: Range<Int>) -> Range<Int> {
    document.sentences[document.sentence(of: cue.lowerBound)].tokens
  }

  /// Verbs that tell of a deed where such a word follows.
  private static let deeds: [(verbs: KeySet, isBehind: @Sendable (Token) -> Bool)] = [
    // "pointed his gun", "pointed at the sky".
    (
      KeySet(words: "pointed points pointing"), { $0.has(.determiner) || $0.key == Words.at }
    ),
    // "The war has seen a build-up of troops": what happened.
    (
      KeySet(words: "see sees saw seen seeing"), { $0.key == Words.a || $0.key == Words.an }
    ),
    // "presented medals to the guards".
    (
      KeySet(words: "presented presents presenting handed awarded gave received"),
      { Self.prizes.contains($0.key) }
    ),
    // "is expected on Monday", "is expected in Varna".
    (
      KeySet(words: "expected"),
      { $0.has(.calendar) || $0.is(".") || $0.key == Words.on || $0.key == Words.in }
    ),
    // "continued to be hounded".
    (KeySet(words: "continue continues continued"), { $0.key == Words.to }),
  ]
  private static let prizes = KeySet(
    words: "awards medals prizes trophies gifts flowers certificates diplomas orders")
  private static let listening = KeySet(words: "listen listens listened listening")
  /// What is done to somebody by others.
  private static let suffered = KeySet(
    words: "appointed nominated named elected selected chosen hired asked questioned accused"
      + " allowed charged arrested assumed pinned recognised recognized projected exposed offered enacted"
      + " considered deemed highlighted known released presented thanked praised invited honoured honored"
      + " greeted welcomed criticised criticized photographed pictured")
  static let being = KeySet(words: "is are was were be been being")

  /// The Ask of "The My Ask Vexel service": inside a sentence a capital makes a verb part of a name.
  private func isInName(_ cue: Range<Int>) -> Bool {
    guard cue.count == 1, tokens[cue.lowerBound].isCapitalized,
      !tokens[cue.lowerBound].shape.contains(.allCapitals),
      !document.startsSentence[cue.lowerBound], cue.lowerBound > 0
    else { return false }
    let isBehindName = tokens[cue.lowerBound - 1].isWord && tokens[cue.lowerBound - 1].isCapitalized
    guard isBehindName else { return false }
    // A headline writes all its long words so.
    let small = sentence(of: cue).count { index in
      tokens[index].isWord && !tokens[index].isCapitalized
        && tokens[index].end - tokens[index].start > 3
    }
    return small > 2
  }

  /// "Asked whether ..., Keller said", "when pressed about it": the speaker hears this.
  func isAsked(_ cue: Range<Int>) -> Bool {
    guard Self.asking.contains(tokens[cue.lowerBound].key), cue.upperBound < tokens.count,
      cue.dropFirst().allSatisfy({ tokens[$0].has(.preposition) })
    else { return false }
    let sentence = sentence(of: cue)
    let opens =
      cue.lowerBound == sentence.lowerBound
      || tokens[cue.lowerBound - 1].has([.subordinator, .adverb, .conjunction])
        && !tokens[cue.lowerBound - 1].has(.auxiliary)
        && (cue.lowerBound - 1 == sentence.lowerBound
          || discourse.reference(at: cue.lowerBound - 2) == nil)
    let next = tokens[cue.lowerBound + 1]
    return (opens || standsBehindSubject(cue, in: sentence))
      && (next.has([.relative, .subordinator, .preposition, .calendar]) || next.key == Words.if
        || next.is(",") || Self.questions.contains(next.key))
  }

  /// "Mayor Anna Keller, asked whether ..., said": no comma parts a subject from its own verb, but for the
  /// one of "Keller, the mayor, asked whether".
  private func standsBehindSubject(_ cue: Range<Int>, in sentence: Range<Int>) -> Bool {
    let comma = cue.lowerBound - 1
    guard comma > sentence.lowerBound, tokens[comma].is(","),
      let reference = discourse.reference(at: comma - 1)
    else { return false }
    let subject = discourse.references[reference].phrase
    return subject.upperBound == comma
      && (sentence.lowerBound..<max(sentence.lowerBound, subject.lowerBound)).allSatisfy {
        tokens[$0].isWord && !tokens[$0].has([.relative, .preposition])
      }
  }

  private static let asking = KeySet(words: "asked pressed questioned quizzed told")
  private static let questions = KeySet(words: "why how what whether if")

  /// "was remembered as": by whom, the words do not say.
  func isPassiveAs(_ cue: Range<Int>) -> Bool {
    cue.count > 2 && tokens[cue.upperBound - 1].key == Words.as
      && Self.being.contains(tokens[cue.upperBound - 3].key)
      && document.ends(cue.upperBound - 2, in: "ed")
  }

  private func isPassive(_ cue: Range<Int>) -> Bool {
    guard cue.count > 1 else { return false }
    return Self.being.contains(tokens[cue.upperBound - 2].key)
      && tokens[cue.upperBound - 1].has(.cue)
  }
}
