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
        if let clause { addClause(act, clause, sentence, number, &pieces, beside: acts) }
      }
      return
    }
    let features = SpeechFeatures(
      document, view: view, discourse: discourse, sentence: sentence, acts: acts,
      clauses: clauses)
    recorder?(features)
    guard taggers.weights.hasSpeech else { return }
    var speeches = SpeechTagger.speeches(features, &taggers)
    speeches.removeAll { !isSpeaking($0) }
    takeSources(of: speeches, into: &acts)
    // What is plainly said stays where the tagger is silent.
    for (act, clause) in zip(acts, clauses) where !hasItsQuotation(act, pieces, sentence) {
      if clause == nil, let parts = finder.around(act, in: sentence) {
        addSplitClause(act, parts, number, evidence: nil)
        speeches.removeAll { $0.cue.overlaps(act.cue) }
      }
      let isTagged = speeches.contains { $0.cue.overlaps(act.cue) }
      guard let clause, isPlain(act, clause) else { continue }
      if isTagged, act.form == .verb { continue }
      addClause(act, clause, sentence, number, &pieces, beside: acts)
    }
    let known = acts
    for speech in speeches {
      let rule = known.firstIndex { $0.cue.overlaps(speech.cue) }
      let act = rule.map { known[$0] } ?? act(of: speech, number)
      if rule == nil { acts.append(act) }
      if hasItsQuotation(act, pieces, sentence) {
        // The town “deserves a bridge,” Keller said: the words before are hers too.
        if let frame = frame(speech.contents, pieces, sentence) {
          addClause(
            act, frame, sentence, number, &pieces, beside: acts, evidence: speech.evidence)
        }
        continue
      }
      if let rule, act.form != .verb, let clause = clauses[rule], isPlain(act, clause) { continue }
      if rule == nil, belongsToAnother(speech, known, pieces) { continue }
      // "called the plan 'reckless'": the marked words alone are somebody's.
      let hasClause = rule.flatMap { clauses[$0] } != nil
      let marksOnly =
        !pieces.isEmpty && !hasClause && tokens[act.cue.lowerBound].has(.characterizing)
      guard !marksOnly else { continue }
      var contents = speech.contents.map { trimmed($0) }
      // "Northbank, a Varna concern, said that it would": where "that" follows, nothing before is said.
      if let rule, let clause = clauses[rule], isPlain(act, clause),
        clause.lowerBound > act.cue.upperBound,
        contents.contains(where: { $0.lowerBound >= act.cue.upperBound })
      {
        contents.removeAll { $0.upperBound <= act.cue.lowerBound }
      }
      if isSplit(contents, around: speech.cue, pieces) {
        addSplitClause(act, contents, number, evidence: speech.evidence)
        continue
      }
      contents.removeAll { !isWorthTelling($0, hasClause: hasClause, pieces) }
      for content in contents {
        addClause(
          act, content, sentence, number, &pieces, beside: acts, evidence: speech.evidence)
      }
    }
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
  private func isPlain(_ act: SpeechAct, _ clause: Range<Int>) -> Bool {
    guard act.form == .verb else { return act.form == .accordingTo || act.form == .asPut }
    let isSaid = act.cue.count == 1 && Self.plainest.contains(tokens[act.cue.lowerBound].key)
    guard clause.lowerBound >= act.cue.upperBound else {
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
    guard clause.lowerBound > act.cue.upperBound else { return false }
    let before = tokens[clause.lowerBound - 1]
    return before.key == Words.that || (isSaid && before.has(.calendar))
  }

  private static let plainest: Set<UInt64> = Set(["said", "says"].map { WordHash.of($0.utf8) })

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
    // "As she tells Northbank's Anna Keller": who hears it.
    let isListener = content.allSatisfy { index in
      tokens[index].kind == .possessive
        || discourse.reference(at: index).map { discourse.references[$0].form == .name } ?? false
    }
    if isListener { return false }
    return content.count >= (hasClause ? 2 : Self.fewestWords)
  }

  private static let fewestWords = 5

  /// "...," he told the press, and left: whether a cue has its content in the quotation before it.
  private func hasItsQuotation(
    _ act: SpeechAct, _ pieces: [Int], _ sentence: Range<Int>
  ) -> Bool {
    if pieces.isEmpty { return false }
    // "On NBC's “Meet the Press,” Keller said ...": a title is not what she said.
    return pieces.contains { number in
      let piece = document.pieces[number]
      guard isRightBehind(piece, act), things.isSpeech(piece, 1, in: sentence, isWhole: false)
      else { return false }
      return act.form == .verb || piece.tokensWithMarks.lowerBound == sentence.lowerBound
        || piece.tokens.lowerBound == sentence.lowerBound
    }
  }

  private func trimmed(_ content: Range<Int>) -> Range<Int> {
    var content = content
    while content.count > 1, let last = content.last, tokens[last].is(".") || tokens[last].is(",") {
      content = content.lowerBound..<last
    }
    if content.count > 1, let first = content.first,
      tokens[first].is(",") || tokens[first].is(":") || tokens[first].is("—")
        || tokens[first].key == Words.that
    {
      content = (first + 1)..<content.upperBound
    }
    return content
  }

  /// Indirect and mixed speech: a clause, with the quotations in it.
  private mutating func addClause(
    _ act: SpeechAct, _ clause: Range<Int>, _ sentence: Range<Int>, _ number: Int,
    _ pieces: inout [Int], beside acts: [SpeechAct], evidence: SpeechTagger.Evidence? = nil
  ) {
    guard var clause = clear(clause, of: act.cue) else { return }
    clause = ending(clause, of: act, beforeQuotationsOf: acts, pieces)
    var act = act
    if namesItsSpeaker(clause, act) {
      let isBehind = clause.lowerBound >= act.cue.upperBound
      if evidence == nil || (isBehind && isOfSaying(act.cue)) { return }
      act.source = .nobody
    }
    // "According to a note, she told them" is nobody's speech, neither is "she told them" the note's.
    if act.form != .accordingTo, tokens[clause.lowerBound].key == Words.according { return }
    if act.form == .accordingTo, clause.upperBound < tokens.count,
      tokens[clause.upperBound].is(":"),
      clause.count <= Self.fewestWords
    {
      return
    }
    // A clause that opens with a quotation, or leads to one by a colon, is not the quotation's frame.
    if let first = pieces.first(where: {
      clause.contains(document.pieces[$0].tokensWithMarks.lowerBound)
    }) {
      let start = document.pieces[first].tokensWithMarks.lowerBound
      if start == clause.lowerBound { return }
      if tokens[start - 1].is(":") {
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

  /// "Claiming the toll was unfair, Keller told the press that “...”", "urged her to leave and said, “...”":
  /// a clause ends where another cue, set off by a comma or a joint, leads to its own quotation.
  private func ending(
    _ clause: Range<Int>, of act: SpeechAct, beforeQuotationsOf acts: [SpeechAct], _ pieces: [Int]
  ) -> Range<Int> {
    for other in acts
    where other.form == .verb && clause.contains(other.cue.lowerBound) && other.cue != act.cue {
      let behind = pieces.first {
        document.pieces[$0].tokensWithMarks.lowerBound >= other.cue.upperBound
      }
      guard let behind, leads(other, to: document.pieces[behind]) else { continue }
      var end = other.cue.lowerBound
      let extent = other.extent(discourse.references)
      if extent.lowerBound > clause.lowerBound { end = min(end, extent.lowerBound) }
      while end > clause.lowerBound, tokens[end - 1].has([.adverb, .auxiliary, .determiner]) {
        end -= 1
      }
      guard end - 1 > clause.lowerBound,
        tokens[end - 1].is(",") || tokens[end - 1].has(.conjunction)
      else { continue }
      end -= 1
      if tokens[end - 1].is(",") { end -= 1 }
      if end - clause.lowerBound >= Self.fewestWords { return clause.lowerBound..<end }
    }
    return clause
  }

  /// Whether only a comma, a colon, "that" or who hears it stands between a cue and a quotation.
  private func leads(_ act: SpeechAct, to piece: QuotationPiece) -> Bool {
    let gap = act.cue.upperBound..<piece.tokensWithMarks.lowerBound
    guard let last = gap.last else { return true }
    let isSign = tokens[last].is(",") || tokens[last].is(":") || tokens[last].key == Words.that
    return isSign && gap.count <= 4 && gap.dropLast().allSatisfy { tokens[$0].isWord }
  }

  /// Whether the words that print the speaker are among those spoken: "Keller is expected to leave",
  /// where nobody is named who expects it. "Saying she was tired, Keller left" has her twice.
  private func namesItsSpeaker(_ clause: Range<Int>, _ act: SpeechAct) -> Bool {
    let cue = tokens[act.cue.upperBound - 1]
    if document.bytes[Int(cue.start)..<Int(cue.end)].suffix(3).elementsEqual("ing".utf8) {
      return false
    }
    switch act.source {
    case .reference(let index): return clause.overlaps(discourse.references[index].phrase)
    case .words(let words): return clause.overlaps(words)
    case .carried, .nobody: return false
    }
  }

  private func isOfSaying(_ cue: Range<Int>) -> Bool {
    cue.contains { tokens[$0].has([.cue, .characterizing]) && !tokens[$0].has(.weakCue) }
  }

  /// The content that runs from the writer's own words into a quotation.
  private func frame(
    _ contents: [Range<Int>], _ pieces: [Int], _ sentence: Range<Int>
  ) -> Range<Int>? {
    contents.lazy.map(trimmed).first { content in
      guard let first = pieces.first(where: { content.overlaps(document.pieces[$0].tokens) }) else {
        return false
      }
      let start = document.pieces[first].tokensWithMarks.lowerBound
      return content.lowerBound < start && content.lowerBound == sentence.lowerBound
        && tokens[start - 1].isWord && draftOfPiece[first] == nil
    }
  }

  /// "The road, Keller said, would open": whether two parts without marks are one clause around its cue.
  private func isSplit(_ contents: [Range<Int>], around cue: Range<Int>, _ pieces: [Int]) -> Bool {
    guard contents.count == 2, contents[0].upperBound <= cue.lowerBound,
      contents[1].lowerBound >= cue.upperBound
    else { return false }
    return contents.allSatisfy { content in
      !pieces.contains { content.overlaps(document.pieces[$0].tokensWithMarks) }
    }
  }

  private mutating func addSplitClause(
    _ act: SpeechAct, _ contents: [Range<Int>], _ number: Int, evidence: SpeechTagger.Evidence?
  ) {
    var act = act
    if contents.contains(where: { namesItsSpeaker($0, act) }) {
      if evidence == nil || isOfSaying(act.cue) { return }
      act.source = .nobody
    }
    var draft = AttributionDraft(
      kind: .indirect, content: contents, pieces: [], cue: act.cue, sentence: number,
      evidence: evidence)
    assign(act, to: &draft, rule: act.form == .accordingTo ? .accordingTo : .clause)
    append(draft)
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
