/// Indirect and mixed speech: the clauses that cues govern.
extension AttributionFinder {
  /// Adds the clauses that cues govern, and takes the quotations inside them off the list. Where the
  /// trained tagger sees a cue that the rules do not know, it becomes an act.
  mutating func addClauses(
    _ acts: inout [SpeechAct], _ sentence: Range<Int>, _ number: Int, _ pieces: inout [Int],
    _ taggers: inout Taggers
  ) {
    let finder = ContentClause(document: document, references: discourse.placed)
    let clauses = acts.indices.map { index in
      let next = index + 1 < acts.count ? acts[index + 1] : nil
      return finder.behind(acts[index], in: sentence, before: next)
        ?? finder.before(acts[index], in: sentence)
    }
    guard taggers.speech != nil || recorder != nil else {
      for (act, clause) in zip(acts, clauses) where !hasItsQuotation(act, pieces, sentence) {
        if let clause { addClause(act, clause, sentence, number, &pieces, beside: acts) }
      }
      return
    }
    let features = SpeechFeatures(
      document, view: view, references: discourse.placed, sentence: sentence, acts: acts,
      clauses: clauses)
    recorder?(features)
    guard let found = taggers.speech?.speeches(features) else { return }
    // Loops in place of closures here: a closure that asks the finder has a copy of it made each time.
    var speeches: [SpeechTagger.Speech] = []
    for speech in found {
      let speech = withSpeakerBehind(speech)
      if isSpeaking(speech) { speeches.append(speech) }
    }
    takeSources(of: speeches, into: &acts)
    // What is plainly said stays where the tagger is silent.
    for (act, clause) in zip(acts, clauses) where !hasItsQuotation(act, pieces, sentence) {
      if clause == nil, let parts = finder.around(act, in: sentence) {
        addSplitClause(act, parts, number, &pieces, evidence: nil)
        speeches.removeAll { $0.cue.overlaps(act.cue) }
      }
      let isTagged = speeches.contains { $0.cue.overlaps(act.cue) }
      guard let clause, isPlain(act, clause, sentence), !isWithholding(act.cue, [clause]) else {
        continue
      }
      if isTagged, act.form == .verb { continue }
      addClause(act, clause, sentence, number, &pieces, beside: acts)
    }
    let known = acts
    var tagged: [TaggedAct] = []
    var contents = clauses.compactMap(\.self)
    for speech in speeches {
      let rule = known.firstIndex { $0.cue.overlaps(speech.cue) }
      let act = if let rule { known[rule] } else { act(of: speech, number) }
      tagged.append(
        TaggedAct(
          speech: speech, act: act, clause: rule.flatMap { clauses[$0] }, isKnown: rule != nil))
      for content in speech.contents { contents.append(trimmed(content)) }
    }
    acts += tagged.filter { !$0.isKnown }.map(\.act)
    for tagged in tagged {
      if !tagged.isKnown, belongsToAnother(tagged.speech, known, pieces),
        !hasItsQuotation(tagged.act, pieces, sentence)
      {
        continue
      }
      addTagged(tagged, in: sentence, number, &pieces, beside: acts, contents)
    }
  }

  /// An act of speech as the tagger sees it, with what the rules know of it.
  private struct TaggedAct {
    var speech: SpeechTagger.Speech
    var act: SpeechAct
    /// The clause that the rules give it.
    var clause: Range<Int>?
    /// Whether the rules see the cue at all.
    var isKnown: Bool
  }

  /// Adds what the tagger sees governed by a cue.
  private mutating func addTagged(
    _ tagged: TaggedAct, in sentence: Range<Int>, _ number: Int, _ pieces: inout [Int],
    beside acts: [SpeechAct], _ others: [Range<Int>]
  ) {
    let speech = tagged.speech
    let act = tagged.act
    // "“The road,” as Keller put it, “is a wound”": one quotation, which the rules put together.
    if act.form == .asPut, !pieces.isEmpty { return }
    var contents: [Range<Int>] = []
    for content in speech.contents.map({ whole(trimmed($0), tagged.clause, of: act) }) {
      let first = content.lowerBound
      // "..., the Gazette reported, citing Keller".
      let isCiting =
        SpeechActFinder.quoting.contains(tokens[first].key) && document.endsInIng(first)
      if contents.last?.overlaps(content) ?? false || isCiting || isSource(content, of: act) {
        continue
      }
      contents.append(content)
    }
    // "The dam leaks, says a memo, which said it would be mended": what "which" opens is all there is.
    if speech.cue.lowerBound > sentence.lowerBound,
      tokens[speech.cue.lowerBound - 1].has(.relative),
      contents.contains(where: { $0.lowerBound >= speech.cue.upperBound })
    {
      contents.removeAll { $0.upperBound <= speech.cue.lowerBound }
    }
    contents = contents.compactMap { content in
      beforeAbsolute(
        beforeMainVerb(beforeOther(content, behind: speech.cue), of: act, acts), of: act, acts)
    }
    // "Few believed Keller when she said it": no words of Keller's.
    contents.removeAll { content in
      content.lowerBound > 0 && tokens[content.lowerBound].has(.cue)
        && tokens[content.lowerBound - 1].has(.nominative)
    }
    // "Asked whether she would go, Keller said no", "Keller shrugged when asked about it".
    contents.removeAll { content in
      isAsked(content.prefix(1))
        || content.count > 1 && tokens[content.lowerBound].has(.subordinator)
          && isAsked((content.lowerBound + 1)..<(content.lowerBound + 2))
    }
    // "Anna Keller, whose daughter was hurt, cried": a clause about her.
    if let source = speech.source, !contents.isEmpty {
      contents.removeAll { content in
        source.upperBound <= content.lowerBound && content.upperBound <= speech.cue.lowerBound
          && (tokens[content.lowerBound].has(.relative)
            || tokens[content.lowerBound].key == Words.whose)
      }
      // What she says is then where the rules see it.
      if contents.isEmpty, let clause = tagged.clause,
        clause.upperBound <= source.lowerBound || clause.lowerBound >= speech.cue.upperBound
      {
        contents = [clause]
      }
    }
    // "Footage shows Keller telling him: “Go.”": the footage says nothing itself.
    contents.removeAll { content in
      acts.contains { other in
        other.cue != act.cue && content.contains(other.cue.lowerBound) && isOfPerceived(other)
          && pieces.contains { document.pieces[$0].tokens.lowerBound > other.cue.lowerBound }
      }
    }
    // "It closed the plant, which Keller said would cost jobs", "..., a move critics say will cost jobs".
    if let source = speech.source ?? act.sourceWords(discourse.placed),
      isSplit(contents, around: speech.cue), opensRelative(source, act)
    {
      contents = [relativeClause(contents[1])]
    }
    // "“A disgrace,” Brandt said of the so-called “snitch line”": what it was about.
    let hasQuotation = hasItsQuotation(act, pieces, sentence)
    if hasQuotation, let last = speech.cue.last, tokens[last].key == Words.of {
      contents.removeAll { $0.lowerBound >= speech.cue.upperBound }
    }
    // The what of "condemned what she called a farce" says nothing by itself.
    if contents.count > 1 {
      contents.removeAll { content in
        content.count == 1
          && (tokens[content.lowerBound].has(.relative)
            || tokens[content.lowerBound].key == Words.what)
      }
    }
    if hasQuotation {
      if isSplit(contents, around: speech.cue) {
        addSplitClause(act, contents, number, &pieces, evidence: speech.evidence)
      } else if let frame = frame(contents, pieces, sentence) {
        // The town “deserves a bridge,” Keller said: the words before are hers too.
        addClause(act, frame, sentence, number, &pieces, beside: acts, evidence: speech.evidence)
      }
      return
    }
    if let clause = tagged.clause, isPlain(act, clause, sentence) {
      if act.form != .verb { return }
      // "Northbank, a Varna concern, said that it would": where "that" follows, nothing before is said.
      if clause.lowerBound > act.cue.upperBound,
        contents.contains(where: { $0.lowerBound >= act.cue.upperBound })
      {
        contents.removeAll { $0.upperBound <= act.cue.lowerBound }
      }
    }
    if isSplit(contents, around: speech.cue) {
      addSplitClause(act, contents, number, &pieces, evidence: speech.evidence)
      return
    }
    for content in contents {
      guard
        isWorthTelling(
          content, hasClause: tagged.clause != nil, isSure: speech.isSure, pieces, besides: others)
      else { continue }
      addClause(act, content, sentence, number, &pieces, beside: acts, evidence: speech.evidence)
    }
  }

  /// The critics of ", a move critics say will cost jobs", the Keller of ", which Keller said would".
  private func opensRelative(_ source: Range<Int>, _ act: SpeechAct) -> Bool {
    let head = SourceHead(document: document, references: discourse.placed).trimmed(source)
    if source.lowerBound > 0, head.lowerBound > source.lowerBound {
      return tokens[source.lowerBound - 1].is(",") && !tokens[head.lowerBound - 1].is(",")
    }
    let start = min(
      head.lowerBound, act.sourceWords(discourse.placed)?.lowerBound ?? head.lowerBound)
    return start > 1 && tokens[start - 1].key == Words.which && tokens[start - 2].is(",")
  }

  /// "shows Keller saying".
  func isOfPerceived(_ act: SpeechAct) -> Bool {
    guard act.form == .participle, let source = act.sourceWords(discourse.placed) else {
      return false
    }
    return actFinder.isPerceived(source)
  }

  /// The Keller of "Keller is warning of snow". But "Keller seems to have left" is what others say.
  private func isSource(_ content: Range<Int>, of act: SpeechAct) -> Bool {
    guard case .reference(let source) = act.source, document.endsInIng(act.cue.upperBound - 1)
    else { return false }
    return discourse.references[source].phrase == content
  }

  /// The clause of "Police say the suspect, described as tall, fled", of which the tagger sees the subject
  /// alone, and of "told the court Keller had lied", which the tagger parts elsewhere from who hears it.
  private func whole(
    _ content: Range<Int>, _ clause: Range<Int>?, of act: SpeechAct
  ) -> Range<Int> {
    guard let clause else { return content }
    if content.overlaps(clause), content.lowerBound >= act.cue.upperBound,
      isTellingListener(act.cue, clause)
    {
      return clause.lowerBound..<max(content.upperBound, clause.lowerBound + 1)
    }
    guard clause.lowerBound == content.lowerBound,
      content.upperBound < clause.upperBound, tokens[content.upperBound].is(","),
      discourse.clauses.verbs(between: content.lowerBound, and: content.upperBound) == 0,
      discourse.clauses.verbs(between: content.upperBound, and: clause.upperBound) > 0
    else { return content }
    return clause
  }

  /// "Northbank approached the dam's owners because “it pays,” Keller said": what a plain act stands right
  /// behind is all its own, whatever verb its words hold.
  private func belongsToAnother(
    _ speech: SpeechTagger.Speech, _ acts: [SpeechAct], _ pieces: [Int]
  ) -> Bool {
    guard let content = speech.contents.last,
      !speech.cue.contains(where: { tokens[$0].has([.cue, .cueParticiple, .characterizing]) }),
      let last = pieces.last(where: { content.overlaps(document.pieces[$0].tokens) })
    else { return false }
    let piece = document.pieces[last]
    return acts.contains { act in
      act.form == .verb && !act.cue.overlaps(speech.cue) && isRightBehind(piece, act)
        && tokens[act.cue.lowerBound].has(.cue) && !tokens[act.cue.lowerBound].has(.weakCue)
    }
  }

  /// Whether the rules alone are sure of a clause: "said that ...", "according to ...", "..., Keller
  /// said".
  private func isPlain(
    _ act: SpeechAct, _ clause: Range<Int>, _ sentence: Range<Int>
  ) -> Bool {
    guard act.form == .verb else {
      // "The agency quoted Keller as saying the toll would rise."
      let isAsSaying =
        act.form == .participle && act.cue.lowerBound > 0
        && (tokens[act.cue.lowerBound - 1].key == Words.as
          || isOfPerceived(act)
            && (tokens[clause.lowerBound - 1].key == Words.that
              || isTellingListener(act.cue, clause)))
      return isAsSaying || act.form == .accordingTo || act.form == .asPut || act.form == .passive
    }
    let isSaid = act.cue.count == 1 && Self.plainest.contains(tokens[act.cue.lowerBound].key)
    guard clause.lowerBound >= act.cue.upperBound else {
      if actFinder.closesStatement(act, in: sentence) || isClosing(act, sentence) { return true }
      guard isSaid, case .reference(let source) = act.source,
        !(act.cue.upperBound..<min(tokens.count, act.cue.upperBound + 2)).contains(where: {
          document.piece(of: $0) != nil
        })
      else { return false }
      if discourse.references[source].actor != nil { return true }
      // "The road is shut, says a flood engineer."
      let phrase = discourse.references[source].phrase
      return tokens[act.cue.lowerBound - 1].is(",") && phrase.lowerBound == act.cue.upperBound
        && discourse.references[source].form != .pronoun
        && (phrase.upperBound >= tokens.count || tokens[phrase.upperBound].kind == .punctuation)
    }
    let hasVerb =
      discourse.clauses.verbs(between: clause.lowerBound, and: clause.upperBound) > 0
    guard clause.lowerBound > act.cue.upperBound else {
      return isSaid && hasVerb && (isByStandIn(act) || isByDoer(act))
    }
    if isByDoer(act), hasVerb, Self.telling.contains(tokens[act.cue.lowerBound].key) { return true }
    let before = tokens[clause.lowerBound - 1]
    if isTellingListener(act.cue, clause) { return true }
    // "said in an email the road was shut".
    if isSaid, tokens[act.cue.upperBound].key == Words.in,
      before.has(.document) || SourceHead.occasions.contains(before.key)
    {
      return true
    }
    return before.key == Words.that || isSaid && (before.has(.calendar) || before.is(":"))
  }

  /// "..., claimed the motoring organisation."
  private func isClosing(_ act: SpeechAct, _ sentence: Range<Int>) -> Bool {
    if case .reference(let index) = act.source, discourse.references[index].form == .pronoun {
      return false
    }
    guard let source = act.sourceWords(discourse.placed), source.lowerBound == act.cue.upperBound,
      source.count > 1,
      act.cue.lowerBound > sentence.lowerBound
    else { return false }
    return tokens[act.cue.lowerBound - 1].is(",") && tokens[act.cue.lowerBound].has(.cue)
      && !tokens[act.cue.lowerBound].has(.weakCue)
      && (source.upperBound >= sentence.upperBound || tokens[source.upperBound].is("."))
  }

  private static let neither = WordHash.of("neither")

  /// "Both said the road was shut", "One said it was open": what the tagger hardly ever sees.
  private func isByStandIn(_ act: SpeechAct) -> Bool {
    guard case .words(let source) = act.source, source.count <= 2 else { return false }
    let key = tokens[source.upperBound - 1].key
    return SpeechActFinder.standIns.contains(key) && key != Self.neither
  }

  /// "The woman who accused a senator said she waited": the tagger often sees the senator's name alone.
  private func isByDoer(_ act: SpeechAct) -> Bool {
    guard case .words(let source) = act.source else { return false }
    return source.contains { tokens[$0].key == Words.who }
  }

  /// "told Reuters the deal collapsed", "told the court Keller had lied".
  private func isTellingListener(_ cue: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard cue.count == 1, let verb = cue.first,
      Self.telling.contains(tokens[verb].key), clause.lowerBound > cue.upperBound
    else { return false }
    let listener = cue.upperBound..<clause.lowerBound
    let isNamed = listener.allSatisfy { index in
      tokens[index].isWord
        && (tokens[index].has([.group, .determiner])
          || discourse.reference(at: index).map { discourse.references[$0].form == .name } ?? false)
    }
    if isNamed { return true }
    // "the packed court": small words up to a name.
    return listener.count <= Self.longestListener && tokens[clause.lowerBound].isCapitalized
      && tokens[listener.lowerBound].has(.determiner)
      && listener.dropFirst().allSatisfy { index in
        tokens[index].isWord && !tokens[index].isCapitalized
          && !tokens[index].has([
            .preposition, .conjunction, .auxiliary, .adverb, .relative, .subordinator, .cue, .verb,
            .anyPronoun,
          ])
      }
  }

  private static let telling = KeySet(words: "told tells telling")
  /// "the packed district court".
  private static let longestListener = 4

  private static let plainest = KeySet(words: "said says")

  /// "...," he told the press, and left: whether a cue has its content in the quotation before it.
  private func hasItsQuotation(
    _ act: SpeechAct, _ pieces: [Int], _ sentence: Range<Int>
  ) -> Bool {
    if pieces.isEmpty { return false }
    // "On NBC's “Meet the Press,” Keller said ...": a title is not what she said.
    return pieces.contains { number in
      let piece = document.pieces[number]
      // "...," Keller said, adding that ...": her words before are those of "said".
      let isBehind =
        act.form == .participle
        ? isRightBehind(piece, act.cue) : isRightBehind(piece, act.extent(discourse.placed))
      guard isBehind, things.isSpeech(piece, 1, in: sentence, isWhole: false)
      else { return false }
      return act.form == .verb || piece.tokensWithMarks.lowerBound == sentence.lowerBound
        || piece.tokens.lowerBound == sentence.lowerBound
    }
  }
}
