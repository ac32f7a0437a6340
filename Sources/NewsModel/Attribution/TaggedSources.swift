/// Who says what the trained tagger found: the source that it sees, or whom the sentence is about.
extension AttributionFinder {
  /// Where the tagger sees the source of a cue that the rules know, it sees it whole; only a bare
  /// pronoun is better left to them.
  func takeSources(of speeches: [SpeechTagger.Speech], into acts: inout [SpeechAct]) {
    guard !speeches.isEmpty, !acts.isEmpty else { return }
    let heads = SourceHead(document: document, references: discourse.placed)
    for speech in speeches {
      guard let words = printed(speech),
        let act = acts.firstIndex(where: { $0.cue.overlaps(speech.cue) }), !isQuoted(acts[act])
      else { continue }
      if isExpletive(words, of: speech.cue) {
        acts[act].source = .nobody
        continue
      }
      guard !heads.isNobody(words), !isParenthesis(words, before: speech.cue),
        !isHearer(words, of: speech)
      else { continue }
      // "Studies in Varna": the tagger may see the town alone.
      if case .words(let whole) = acts[act].source, whole.lowerBound < words.lowerBound,
        whole.upperBound == words.upperBound,
        tokens[whole.lowerBound..<words.lowerBound].contains(where: { $0.has(.preposition) })
      {
        continue
      }
      // "The woman who accused a senator told": the tagger may see the senator alone.
      if case .words(let whole) = acts[act].source, whole.lowerBound < words.lowerBound,
        whole.upperBound == words.upperBound,
        tokens[whole.lowerBound..<words.lowerBound].contains(where: { $0.key == Words.who })
      {
        continue
      }
      // "said Northbank & Olsen analyst Anna Keller": the firm is not two sources.
      if case .reference(let person) = acts[act].source,
        discourse.references[person].kind == .person,
        discourse.references[person].phrase.upperBound == words.upperBound,
        words.lowerBound == speech.cue.upperBound, words.contains(where: { tokens[$0].is("&") })
      {
        continue
      }
      if let antecedent = antecedent(openedBy: words) {
        acts[act].source = antecedent
        continue
      }
      let source = heads.source(words)
      if case .words = source, words.count == 1,
        tokens[words.lowerBound].has([.anyPronoun, .relative])
      {
        continue
      }
      acts[act].source = source
    }
  }

  /// "The boat will be mended, says veterans' affairs minister Tom Brandt": where a name with its office
  /// stands alone behind a cue that has its content before it, that is its source, and nothing said.
  func withSpeakerBehind(_ speech: SpeechTagger.Speech) -> SpeechTagger.Speech {
    guard speech.source == nil, speech.contents.count > 1, let last = speech.contents.last,
      last.lowerBound == speech.cue.upperBound,
      speech.contents[0].upperBound <= speech.cue.lowerBound,
      !last.contains(where: { tokens[$0].has([.cue, .auxiliary, .relative, .nominative]) }),
      let name = discourse.reference(at: last.upperBound - 1).map({ discourse.references[$0] }),
      name.form == .name, name.kind == .person, name.tokens.upperBound == last.upperBound
    else { return speech }
    var speech = speech
    speech.source = speech.contents.removeLast()
    return speech
  }

  /// The source that the tagger sees, set right.
  private func printed(_ speech: SpeechTagger.Speech) -> Range<Int>? {
    speech.source.map { words in
      // The documents of "Keller, who court documents say was there".
      let isObject =
        words.count > 1 && Self.who.contains(tokens[words.lowerBound].key) && !opensRelative(words)
      return ungoverned(
        named(isObject ? words.dropFirst() : words, behind: speech.cue), of: speech.cue)
    }
  }

  /// The Keller of "according to Anna Keller, head of the clinic", of whom the tagger may see only what she
  /// is.
  private func named(_ source: Range<Int>, behind cue: Range<Int>) -> Range<Int> {
    let comma = source.lowerBound - 1
    guard comma > cue.upperBound, tokens[comma].is(","), comma - cue.upperBound <= Self.nameReach,
      (cue.upperBound..<comma).allSatisfy({
        tokens[$0].isWord && document.piece(of: $0) == nil && !tokens[$0].has([.cue, .auxiliary])
      }),
      discourse.reference(at: comma - 1).map({ discourse.references[$0].form == .name }) ?? false
    else { return source }
    return cue.upperBound..<comma
  }

  /// The mayor of "Unlike Keller, the mayor said": what a preposition governs up to a comma speaks not;
  /// but the "to" of "according to Keller, the mayor" is the cue's.
  private func ungoverned(_ source: Range<Int>, of cue: Range<Int>) -> Range<Int> {
    guard source.lowerBound > 0, tokens[source.lowerBound - 1].has(.preposition),
      !cue.contains(source.lowerBound - 1),
      let comma = source.first(where: { tokens[$0].is(",") }), comma + 1 < source.upperBound
    else { return source }
    return (comma + 1)..<source.upperBound
  }

  /// "the agency quoted Keller as saying", "Footage shows Keller saying": the rules know that neither the
  /// agency nor the footage speaks.
  private func isQuoted(_ act: SpeechAct) -> Bool {
    // "Keller quoted his mother: “...”"
    let end = act.extent(discourse.placed).upperBound
    if act.form == .verb, end > act.cue.upperBound, end < tokens.count, tokens[end].is(":"),
      SpeechActFinder.quoting.contains(tokens[act.cue.lowerBound].key)
    {
      return true
    }
    guard let phrase = act.sourceWords(discourse.placed) else { return false }
    if act.form == .participle {
      if actFinder.isPerceived(phrase) { return true }
      return phrase.upperBound == act.cue.lowerBound - 1
        && tokens[phrase.upperBound].key == Words.as
    }
    return phrase.lowerBound >= act.cue.upperBound && phrase.upperBound + 1 < tokens.count
      && tokens[phrase.upperBound].key == Words.as
      && tokens[phrase.upperBound + 1].has(.cueParticiple)
  }

  /// The book of "Keller -- author of Roads, a book on tolls -- said": what stands between dashes before
  /// a cue says more of the subject, and is not it.
  private func isParenthesis(_ words: Range<Int>, before cue: Range<Int>) -> Bool {
    var index = cue.lowerBound - 1
    let sentence = document.sentences[document.sentence(of: cue.lowerBound)].tokens
    while index > words.upperBound, tokens[index].has([.adverb, .auxiliary]) { index -= 1 }
    guard index >= words.upperBound, tokens[index].isDash else { return false }
    return (sentence.lowerBound + 1..<max(sentence.lowerBound + 1, words.lowerBound)).contains {
      tokens[$0].isDash
    }
  }

  /// The judge of "A man who cheated others told a judge he was sorry": who is told is not who tells.
  private func isHearer(_ words: Range<Int>, of speech: SpeechTagger.Speech) -> Bool {
    isAddressed(words, by: speech.cue)
      && speech.contents.allSatisfy { $0.lowerBound >= words.upperBound }
  }

  /// The "it" of "it is understood that": nobody.
  private func isExpletive(_ words: Range<Int>, of cue: Range<Int>) -> Bool {
    guard words.count == 1, tokens[words.lowerBound].key == Words.it,
      words.upperBound < tokens.count, Self.being.contains(tokens[words.upperBound].key)
    else { return false }
    return Self.held.contains(tokens[cue.upperBound - 1].key)
  }

  private static let held = KeySet(
    words: "understood believed thought hoped feared assumed reported alleged rumored rumoured"
      + " estimated expected claimed said known accepted")

  func act(of speech: SpeechTagger.Speech, _ number: Int) -> SpeechAct {
    let heads = SourceHead(document: document, references: discourse.placed)
    if speech.source.map({ isExpletive($0, of: speech.cue) }) ?? isPassiveAs(speech.cue) {
      return SpeechAct(form: .verb, cue: speech.cue, source: .nobody)
    }
    let words = printed(speech).flatMap { words in
      heads.isNobody(words) || isBeforeAntecedent(words, of: speech.cue, number) ? nil : words
    }
    // "the school board, which called it a loss", "Keller, who in May called it one".
    if let antecedent = words.flatMap(antecedent(openedBy:)) {
      return SpeechAct(form: .verb, cue: speech.cue, source: antecedent)
    }
    let source = words.map(heads.source) ?? subject(ofBareCue: speech.cue, number)
    return SpeechAct(form: .verb, cue: speech.cue, source: source)
  }

  /// Whom the words of a source tell of that open a relative clause.
  private func antecedent(openedBy words: Range<Int>) -> SpeechAct.Source? {
    guard opensRelative(words) else { return nil }
    return actFinder.antecedent(ofRelative: words.lowerBound, in: sentence(of: words))
  }

  /// Whether the words of a source open with who acts in them: "who represents the women", "who in May". But
  /// the authorities of "a man who authorities say ran" speak of him.
  private func opensRelative(_ words: Range<Int>) -> Bool {
    guard Self.who.contains(tokens[words.lowerBound].key) else { return false }
    // More than a noun with its modifiers is a clause.
    guard let next = words.dropFirst().first, words.count <= Self.longestObject else { return true }
    let token = tokens[next]
    guard token.isWord, !token.isCapitalized, !token.has([.determiner, .group]),
      discourse.reference(at: next) == nil
    else { return false }
    return token.has([.preposition, .adverb, .auxiliary, .verb]) || token.shape.contains(.endsInS)
      || document.ends(next, in: "ed")
  }

  /// "who the Varna police".
  private static let longestObject = 4

  /// Whose a cue is that has no subject of its own: "..., trashing the plan" is the main clause's.
  private func subject(ofBareCue cue: Range<Int>, _ number: Int) -> SpeechAct.Source {
    if let name = nameBehind(cue, number) { return .reference(name) }
    if let antecedent = antecedent(ofRelativeBefore: cue, number) { return antecedent }
    if let subject = subject(rightBefore: cue, number) { return .reference(subject) }
    if hasOtherSubject(cue, number) { return .nobody }
    if let subject = discourse.subject(ofSentence: number) {
      let start = discourse.references[subject].phrase.lowerBound
      if start < cue.lowerBound || cue.lowerBound - document.sentences[number].tokens.lowerBound < 3
      {
        return .reference(subject)
      }
    }
    return .carried
  }

  /// The lawyers of "Keller was heard by lawyers who have been arguing": whom a relative clause tells of.
  private func antecedent(ofRelativeBefore cue: Range<Int>, _ number: Int) -> SpeechAct.Source? {
    let sentence = document.sentences[number].tokens
    var index = cue.lowerBound - 1
    while index > sentence.lowerBound, tokens[index].has([.adverb, .auxiliary]),
      !tokens[index].has(.relative)
    {
      index -= 1
    }
    guard index > sentence.lowerBound, Self.who.contains(tokens[index].key),
      document.piece(of: index) == nil
    else { return nil }
    return actFinder.antecedent(ofRelative: index, in: sentence) ?? .nobody
  }

  private static let who = KeySet(words: "who which")

  private func isBeforeAntecedent(
    _ source: Range<Int>, of cue: Range<Int>, _ number: Int
  ) -> Bool {
    guard case .reference(let nearer) = antecedent(ofRelativeBefore: cue, number) else {
      return false
    }
    return source.upperBound <= discourse.references[nearer].phrase.lowerBound
  }

  /// The reports of "She left, although earlier reports have complained": a subject of its own.
  private func subject(rightBefore cue: Range<Int>, _ number: Int) -> Int? {
    let sentence = document.sentences[number].tokens
    var index = cue.lowerBound - 1
    while index > sentence.lowerBound, tokens[index].has([.adverb, .auxiliary]) { index -= 1 }
    guard index >= sentence.lowerBound, document.piece(of: index) == nil,
      let found = discourse.reference(at: index)
    else { return nil }
    let reference = discourse.references[found]
    let start = reference.phrase.lowerBound
    guard reference.form == .role || reference.form == .nameless, !reference.isModifier,
      reference.phrase.upperBound == index + 1, start > sentence.lowerBound,
      tokens[start - 1].has([.subordinator, .relative, .conjunction])
        || tokens[start - 1].has(.adverb)
    else { return nil }
    return document.endsInIng(cue.lowerBound) ? nil : found
  }

  /// The members of "the power that family members intend to keep": a noun right before a finite cue is
  /// its subject, though nobody the text names.
  private func hasOtherSubject(_ cue: Range<Int>, _ number: Int) -> Bool {
    let sentence = document.sentences[number].tokens
    var index = cue.lowerBound - 1
    while index >= sentence.lowerBound, tokens[index].has([.adverb, .auxiliary]) { index -= 1 }
    guard index >= sentence.lowerBound, document.piece(of: index) == nil else { return false }
    let token = tokens[index]
    guard token.isWord, !token.isCapitalized, discourse.reference(at: index) == nil,
      token.has(.common), token.shape.contains(.endsInS),
      !token.has([
        .conjunction, .preposition, .determiner, .relative, .subordinator, .anyPronoun, .cue,
        .cueParticiple, .verb, .calendar,
      ])
    else { return false }
    // "Swimmers on the banks chanted": those are no subject.
    var start = index
    while start > sentence.lowerBound, tokens[start - 1].isWord,
      !tokens[start - 1].has(.preposition)
    {
      if tokens[start - 1].has([.relative, .conjunction, .cue, .auxiliary]) { break }
      start -= 1
    }
    if start > sentence.lowerBound, tokens[start - 1].has(.preposition) { return false }
    return !document.endsInIng(cue.lowerBound)
  }

  /// The Deutsch of: "...," says its inventor Dr Richard Deutsch, who ...
  private func nameBehind(_ cue: Range<Int>, _ number: Int) -> Int? {
    guard cue.lowerBound > 0, document.piece(of: cue.lowerBound - 1) != nil else { return nil }
    let end = min(document.sentences[number].tokens.upperBound, cue.upperBound + Self.nameReach)
    for index in cue.upperBound..<max(cue.upperBound, end) {
      if let reference = discourse.reference(at: index),
        discourse.references[reference].form == .name,
        discourse.references[reference].kind == .person
      {
        return reference
      }
      guard tokens[index].isWord else { return nil }
    }
    return nil
  }

  /// A person's titles take no more words.
  private static let nameReach = 8
}
