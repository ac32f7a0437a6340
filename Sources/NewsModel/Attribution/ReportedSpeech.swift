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

  /// "The said road", "Her added weight", "was asked": no cue with a speaker.
  private func isSpeaking(_ speech: SpeechTagger.Speech) -> Bool {
    if isAsked(speech.cue) || isInName(speech.cue) || isDone(speech) { return false }
    if let source = speech.source, speech.contents.contains(where: { $0.overlaps(source) }) {
      return false
    }
    guard let source = speech.source else { return !isPassive(speech.cue) }
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
    return source.upperBound > speech.cue.lowerBound || !isPassive(speech.cue)
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
    if cue.count == 1, Self.pointing.contains(last.key), let next, next.has(.determiner) {
      return true
    }
    // "continued to be hounded".
    if cue.count == 1, Self.continuing.contains(last.key), next?.key == Words.to { return true }
    if cue.count == 1, finder.isNoun(cue.lowerBound, in: sentence(of: cue)) { return true }
    guard cue.count > 1, let source = speech.source, source.upperBound <= cue.lowerBound,
      let verb = cue.last(where: { Self.suffered.contains(tokens[$0].key) })
    else { return false }
    var index = verb - 1
    while index > cue.lowerBound, tokens[index].has(.adverb) { index -= 1 }
    return index >= cue.lowerBound && Self.being.contains(tokens[index].key)
  }

  private var finder: SpeechActFinder {
    SpeechActFinder(document: document, discourse: discourse)
  }

  private func sentence(of cue: Range<Int>) -> Range<Int> {
    document.sentences[document.sentence(of: cue.lowerBound)].tokens
  }

  private static let continuing = KeySet(words: "continue continues continued")
  private static let pointing = KeySet(words: "pointed points pointing")
  /// What is done to somebody by others.
  private static let suffered = KeySet(
    words: "appointed nominated named elected selected chosen hired asked questioned accused"
      + " allowed charged arrested assumed pinned recognised recognized projected exposed offered enacted"
      + " considered deemed highlighted known released presented")
  private static let being = KeySet(words: "is are was were be been being")

  /// The Ask of "The My Ask Vexel service": inside a sentence a capital makes a verb part of a name.
  private func isInName(_ cue: Range<Int>) -> Bool {
    guard cue.count == 1, tokens[cue.lowerBound].isCapitalized,
      !tokens[cue.lowerBound].shape.contains(.allCapitals),
      !document.startsSentence[cue.lowerBound], cue.lowerBound > 0
    else { return false }
    let isBehindName = tokens[cue.lowerBound - 1].isWord && tokens[cue.lowerBound - 1].isCapitalized
    guard isBehindName else { return false }
    // A headline writes all its long words so.
    let small = document.sentences[document.sentence(of: cue.lowerBound)].tokens.count { index in
      tokens[index].isWord && !tokens[index].isCapitalized
        && tokens[index].end - tokens[index].start > 3
    }
    return small > 2
  }

  /// "Asked whether ..., Keller said", "when pressed about it": the speaker hears this.
  private func isAsked(_ cue: Range<Int>) -> Bool {
    guard cue.count == 1, Self.asking.contains(tokens[cue.lowerBound].key),
      cue.upperBound < tokens.count
    else { return false }
    let sentence = document.sentences[document.sentence(of: cue.lowerBound)].tokens
    let opens =
      cue.lowerBound == sentence.lowerBound
      || tokens[cue.lowerBound - 1].has([.subordinator, .adverb, .conjunction])
        && !tokens[cue.lowerBound - 1].has(.auxiliary)
        && (cue.lowerBound - 1 == sentence.lowerBound
          || discourse.reference(at: cue.lowerBound - 2) == nil)
    let next = tokens[cue.upperBound]
    return opens
      && (next.has([.relative, .subordinator, .preposition]) || next.key == Words.if
        || next.is(",") || Self.questions.contains(next.key))
  }

  private static let asking: Set<UInt64> = Set(
    ["asked", "pressed", "questioned", "quizzed", "told"].map { WordHash.of($0.utf8) })
  private static let questions: Set<UInt64> = Set(
    ["why", "how", "what", "whether", "if"].map { WordHash.of($0.utf8) })

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

  /// Where the tagger sees the source of a cue that the rules know, it sees it whole; only a bare
  /// pronoun is better left to them.
  private func takeSources(of speeches: [SpeechTagger.Speech], into acts: inout [SpeechAct]) {
    guard !speeches.isEmpty, !acts.isEmpty else { return }
    let heads = SourceHead(document: document, discourse: discourse)
    for speech in speeches {
      guard let words = speech.source,
        let act = acts.firstIndex(where: { $0.cue.overlaps(speech.cue) }), !isQuoted(acts[act])
      else { continue }
      if isExpletive(words, of: speech.cue) {
        acts[act].source = .nobody
        continue
      }
      guard !heads.isNobody(words), !isParenthesis(words, before: speech.cue) else { continue }
      // "Studies in Varna": the tagger may see the town alone.
      if case .words(let whole) = acts[act].source, whole.lowerBound < words.lowerBound,
        whole.upperBound == words.upperBound,
        tokens[whole.lowerBound..<words.lowerBound].last?.has(.preposition) ?? false
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
      let source = heads.source(words)
      if case .words = source, words.count == 1,
        tokens[words.lowerBound].has([.anyPronoun, .relative])
      {
        continue
      }
      acts[act].source = source
    }
  }

  /// "the agency quoted Keller as saying": the rules know that the agency does not speak.
  private func isQuoted(_ act: SpeechAct) -> Bool {
    guard case .reference(let source) = act.source else { return false }
    let phrase = discourse.references[source].phrase
    if act.form == .participle {
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

  private func act(of speech: SpeechTagger.Speech, _ number: Int) -> SpeechAct {
    let heads = SourceHead(document: document, discourse: discourse)
    if let words = speech.source, isExpletive(words, of: speech.cue) {
      return SpeechAct(form: .verb, cue: speech.cue, source: .nobody)
    }
    let words = speech.source.flatMap { heads.isNobody($0) ? nil : $0 }
    let source = words.map(heads.source) ?? subject(ofBareCue: speech.cue, number)
    return SpeechAct(form: .verb, cue: speech.cue, source: source)
  }

  /// Whose a cue is that has no subject of its own: "..., trashing the plan" is the main clause's.
  private func subject(ofBareCue cue: Range<Int>, _ number: Int) -> SpeechAct.Source {
    if let name = nameBehind(cue, number) { return .reference(name) }
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
    let first = tokens[cue.lowerBound]
    return document.bytes[Int(first.start)..<Int(first.end)].suffix(3).elementsEqual("ing".utf8)
      ? nil : found
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
    let first = tokens[cue.lowerBound]
    return !document.bytes[Int(first.start)..<Int(first.end)].suffix(3)
      .elementsEqual("ing".utf8)
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
