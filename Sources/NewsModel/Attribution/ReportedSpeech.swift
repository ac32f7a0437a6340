/// Indirect and mixed speech: the clauses that cues govern.
extension AttributionFinder {
  /// Adds the clauses that cues govern, and takes the quotations inside them off the list. Where the
  /// trained tagger sees a cue that the rules do not know, it becomes an act.
  mutating func addClauses(
    _ acts: inout [SpeechAct], _ sentence: Range<Int>, _ number: Int, _ pieces: inout [Int],
    _ taggers: inout Taggers
  ) {
    let finder = ContentClause(document: document, references: discourse.references)
    let clauses = acts.indices.map { index in
      let next = index + 1 < acts.count ? acts[index + 1] : nil
      return finder.behind(acts[index], in: sentence, before: next)
        ?? finder.before(acts[index], in: sentence)
    }
    guard taggers.weights.hasSpeech || recorder != nil else {
      for (act, clause) in zip(acts, clauses) where !hasItsQuotation(act, pieces, sentence) {
        if let clause { addClause(act, clause, sentence, number, &pieces) }
      }
      return
    }
    let features = SpeechFeatures(
      document, view: view, discourse: discourse, sentence: sentence, acts: acts,
      clauses: clauses)
    recorder?(features)
    guard taggers.weights.hasSpeech else { return }
    let speeches = SpeechTagger.speeches(features, &taggers).filter(isSpeaking)
    // What is plainly said stays where the tagger is silent.
    for (act, clause) in zip(acts, clauses) where !hasItsQuotation(act, pieces, sentence) {
      guard let clause, isPlain(act, clause) else { continue }
      let isTagged = speeches.contains { $0.cue.overlaps(act.cue) }
      if isTagged, act.form == .verb { continue }
      addClause(act, clause, sentence, number, &pieces)
    }
    let known = acts
    for speech in speeches {
      let rule = known.firstIndex { $0.cue.overlaps(speech.cue) }
      var act = rule.map { known[$0] } ?? act(of: speech)
      if let source = speech.source.map(source) { act.source = source }
      if rule == nil { acts.append(act) }
      if hasItsQuotation(act, pieces, sentence) { continue }
      if let rule, act.form != .verb, let clause = clauses[rule], isPlain(act, clause) { continue }
      // "called the plan 'reckless'": the marked words alone are somebody's.
      let hasClause = rule.flatMap { clauses[$0] } != nil
      let marksOnly =
        !pieces.isEmpty && !hasClause && tokens[act.cue.lowerBound].has(.characterizing)
      for content in speech.contents.map(trimmed) where !marksOnly {
        guard isWorthTelling(content, hasClause: hasClause, pieces) else { continue }
        addClause(act, content, sentence, number, &pieces, evidence: speech.evidence)
      }
    }
  }

  /// Whether the rules alone are sure of a clause: "said that ...", "according to ...".
  private func isPlain(_ act: SpeechAct, _ clause: Range<Int>) -> Bool {
    act.form == .accordingTo || act.form == .asPut
      || (act.form == .verb && clause.lowerBound > act.cue.upperBound
        && tokens[clause.lowerBound - 1].key == Words.that)
  }

  /// "The said road", "Her added weight", "was asked": no cue with a speaker.
  private func isSpeaking(_ speech: SpeechTagger.Speech) -> Bool {
    guard let source = speech.source else { return true }
    let last = tokens[source.upperBound - 1]
    if source.count == 1, last.has([.determiner, .masculine, .feminine]), !last.has(.nominative),
      discourse.reference(at: source.lowerBound).map({
        discourse.references[$0].form == .pronoun
      }) ?? true
    {
      return false
    }
    // A passive has its speaker behind it.
    return source.upperBound > speech.cue.lowerBound || !isPassive(speech.cue)
  }

  private func isPassive(_ cue: Range<Int>) -> Bool {
    guard cue.count > 1 else { return false }
    let forms: Set<UInt64> = [
      Words.be, Words.been, Words.being, Words.is, Words.are, Words.was, Words.were,
    ]
    return forms.contains(tokens[cue.upperBound - 2].key) && tokens[cue.upperBound - 1].has(.cue)
  }

  /// "said nothing", "opened the gate": so few words tell nothing unless the text marks them.
  private func isWorthTelling(_ content: Range<Int>, hasClause: Bool, _ pieces: [Int]) -> Bool {
    // A quotation's own words are the quotation's.
    if let piece = document.piece(of: content.lowerBound),
      document.pieces[piece].tokensWithMarks.lowerBound < content.lowerBound
    {
      return false
    }
    if content.contains(where: { index in
      document.piece(of: index).map { draftOfPiece[$0] != nil } ?? false
    }) {
      return false
    }
    if pieces.contains(where: { content.overlaps(document.pieces[$0].tokens) }) { return true }
    return content.count >= (hasClause ? 2 : Self.fewestWords)
  }

  private static let fewestWords = 5

  /// "...," he told the press, and left: whether a cue has its content in the quotation before it.
  private func hasItsQuotation(
    _ act: SpeechAct, _ pieces: [Int], _ sentence: Range<Int>
  ) -> Bool {
    pieces.contains { number in
      let piece = document.pieces[number]
      guard isRightBehind(piece, act) else { return false }
      return act.form == .verb || piece.tokensWithMarks.lowerBound == sentence.lowerBound
        || piece.tokens.lowerBound == sentence.lowerBound
    }
  }

  func act(of speech: SpeechTagger.Speech) -> SpeechAct {
    SpeechAct(form: .verb, cue: speech.cue, source: speech.source.map(source) ?? .carried)
  }

  /// The reference that a stretch of words is, or the words themselves.
  func source(_ words: Range<Int>) -> SpeechAct.Source {
    for index in words {
      guard let reference = discourse.reference(at: index) else { continue }
      if index > words.lowerBound, tokens[index - 1].has(.preposition) { break }
      return .reference(reference)
    }
    return .words(words)
  }

  private func trimmed(_ content: Range<Int>) -> Range<Int> {
    var content = content
    while content.count > 1, let last = content.last, tokens[last].is(".") || tokens[last].is(",") {
      content = content.lowerBound..<last
    }
    if content.count > 1, let first = content.first,
      tokens[first].is(",") || tokens[first].is(":")
        || tokens[first].key == Words.that
    {
      content = (first + 1)..<content.upperBound
    }
    return content
  }

  /// Indirect and mixed speech: a clause, with the quotations in it.
  private mutating func addClause(
    _ act: SpeechAct, _ clause: Range<Int>, _ sentence: Range<Int>, _ number: Int,
    _ pieces: inout [Int], evidence: SpeechTagger.Evidence? = nil
  ) {
    guard var clause = clear(clause, of: act.cue) else { return }
    // A clause that opens with a quotation, or leads to one by a colon, is not the quotation's frame.
    if let first = pieces.first(where: {
      clause.contains(document.pieces[$0].tokensWithMarks.lowerBound)
    }) {
      let start = document.pieces[first].tokensWithMarks.lowerBound
      if start == clause.lowerBound { return }
      if tokens[start - 1].is(":") || tokens[start - 1].is(",") {
        clause = clause.lowerBound..<(start - 1)
        guard clause.count > 2 else { return }
      }
    }
    let inside = pieces.filter { clause.contains(document.pieces[$0].tokensWithMarks.lowerBound) }
    var draft = AttributionDraft(
      kind: inside.isEmpty ? .indirect : .mixed, content: [clause], pieces: inside, cue: act.cue,
      sentence: number, evidence: evidence)
    if let last = inside.last {
      let end = document.pieces[last].tokensWithMarks.upperBound
      if end > clause.upperBound, let whole = clear(clause.lowerBound..<end, of: act.cue) {
        draft.content = [whole]
      }
    }
    assign(
      act, to: &draft, rule: act.form == .accordingTo || act.form == .asPut ? .accordingTo : .clause
    )
    append(draft)
    pieces.removeAll { inside.contains($0) }
  }

  /// The part of a clause that its cue, of which a rule may see more words than the tagger, leaves.
  private func clear(_ clause: Range<Int>, of cue: Range<Int>) -> Range<Int>? {
    guard clause.overlaps(cue) else { return clause }
    let before = clause.lowerBound..<max(clause.lowerBound, cue.lowerBound)
    let behind = min(clause.upperBound, cue.upperBound)..<clause.upperBound
    let part = before.count > behind.count ? before : behind
    return part.isEmpty ? nil : part
  }
}
