/// Finds every act of saying in a document, in reading order: its content, cue and speaker.
struct AttributionFinder {
  let document: Document
  private(set) var discourse: Discourse
  private(set) var drafts: [AttributionDraft] = []
  /// The draft each piece went into.
  private var draftOfPiece: [Int: Int] = [:]
  private var nextPiece = 0
  private let view: TokenView
  /// Sees each sentence as the tagger does: how training gets its examples.
  private let recorder: ((SpeechFeatures) -> Void)?

  private var tokens: [Token] { document.tokens }

  init(
    _ document: Document, _ view: TokenView, _ discourse: Discourse,
    recorder: ((SpeechFeatures) -> Void)? = nil
  ) {
    self.document = document
    self.discourse = discourse
    self.recorder = recorder
    self.view = view
  }

  mutating func find() {
    for number in document.sentences.indices {
      discourse.read(sentence: number)
      let acts = SpeechActFinder(document: document, discourse: discourse).acts(inSentence: number)
      attribute(sentence: number, acts)
    }
    resolveHeadings()
  }

  // MARK: A sentence

  private mutating func attribute(sentence number: Int, _ acts: [SpeechAct]) {
    let sentence = document.sentences[number].tokens
    let role = document.blocks[document.sentences[number].block].role
    let firstPiece = nextPiece
    while nextPiece < document.pieces.count,
      document.pieces[nextPiece].tokensWithMarks.lowerBound < sentence.upperBound
    {
      nextPiece += 1
    }
    guard role != .boilerplate, role != .credit, role != .byline, role != .source else { return }
    var pieces = Array(firstPiece..<nextPiece)
    let isHeading = role == .headline || role == .subheading
    var acts = acts
    if !isHeading { addClauses(&acts, sentence, number, &pieces) }
    let isWhole = isWholeSentence(sentence)
    var previous: Int?
    for piece in pieces {
      addPiece(
        piece, acts, sentence, number, behind: previous, isHeading: isHeading, isWhole: isWhole)
      previous = piece
    }
  }

  // MARK: Indirect and mixed speech

  /// Adds the clauses that cues govern, and takes the quotations inside them off the list. Where the
  /// trained tagger sees a cue that the rules do not know, it becomes an act.
  private mutating func addClauses(
    _ acts: inout [SpeechAct], _ sentence: Range<Int>, _ number: Int, _ pieces: inout [Int]
  ) {
    let finder = ContentClause(document: document, references: discourse.references)
    let clauses = acts.indices.map { index in
      let next = index + 1 < acts.count ? acts[index + 1] : nil
      return finder.behind(acts[index], in: sentence, before: next)
        ?? finder.before(acts[index], in: sentence)
    }
    guard SpeechTagger.isTrained || recorder != nil else {
      for (act, clause) in zip(acts, clauses) where !hasItsQuotation(act, pieces, sentence) {
        if let clause { addClause(act, clause, sentence, number, &pieces) }
      }
      return
    }
    let features = SpeechFeatures(
      document, view: view, discourse: discourse, sentence: sentence, acts: acts,
      clauses: clauses)
    recorder?(features)
    guard SpeechTagger.isTrained else { return }
    let speeches = SpeechTagger.speeches(features).filter(isSpeaking)
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
        addClause(act, content, sentence, number, &pieces)
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

  private func act(of speech: SpeechTagger.Speech) -> SpeechAct {
    SpeechAct(form: .verb, cue: speech.cue, source: speech.source.map(source) ?? .carried)
  }

  /// The reference that a stretch of words is, or the words themselves.
  private func source(_ words: Range<Int>) -> SpeechAct.Source {
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
    _ pieces: inout [Int]
  ) {
    var clause = clause
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
      sentence: number)
    if let last = inside.last {
      let end = document.pieces[last].tokensWithMarks.upperBound
      if end > clause.upperBound { draft.content = [clause.lowerBound..<end] }
    }
    assign(
      act, to: &draft, rule: act.form == .accordingTo || act.form == .asPut ? .accordingTo : .clause
    )
    append(draft)
    pieces.removeAll { inside.contains($0) }
  }

  // MARK: A quotation

  private mutating func addPiece(
    _ number: Int, _ acts: [SpeechAct], _ sentence: Range<Int>, _ sentenceNumber: Int,
    behind previous: Int?, isHeading: Bool, isWhole: Bool
  ) {
    let piece = document.pieces[number]
    let best = bestAct(for: piece, acts, sentence)
    if let continued = piece.continues, let draft = draftOfPiece[continued] {
      drafts[draft].content.append(piece.tokens)
      drafts[draft].pieces.append(number)
      draftOfPiece[number] = draft
      // The cue may stand in the last paragraph only.
      if let best, best.score >= Self.adjacent, drafts[draft].cue == nil {
        var completed = drafts[draft]
        assign(best.act, to: &completed, rule: .besideQuotation)
        drafts[draft] = completed
        noteSpeaker(of: completed)
      }
      return
    }
    if isHeading { return addHeading(number, best?.act, sentence, sentenceNumber) }
    // "X," he said, "Y": one attribution, interrupted by its cue.
    if let previous, let draft = draftOfPiece[previous],
      isInterruption(previous, number, acts, sentence)
    {
      drafts[draft].content.append(piece.tokens)
      drafts[draft].pieces.append(number)
      draftOfPiece[number] = draft
      return
    }
    if !isSpeech(piece, best?.score ?? 0, isWhole: isWhole) { return }
    var draft = AttributionDraft(
      kind: isWhole || (best?.score ?? 0) >= Self.adjacent ? .direct : .mixed,
      content: [piece.tokens], pieces: [number], sentence: sentenceNumber)
    if let best {
      let rule: SpeakerRule =
        best.score >= Self.adjacent
        ? (isBehindColon(piece) ? .colon : .besideQuotation) : .sameSentence
      assign(best.act, to: &draft, rule: rule)
    } else {
      takeOn(&draft, of: piece, sentenceNumber, isWhole: isWhole)
    }
    append(draft)
  }

  private static let adjacent = 80

  /// The act that fits a quotation best: beside it, else nearest in the sentence.
  private func bestAct(
    for piece: QuotationPiece, _ acts: [SpeechAct], _ sentence: Range<Int>
  ) -> (act: SpeechAct, score: Int)? {
    let marks = piece.tokensWithMarks
    var best: (act: SpeechAct, score: Int)?
    for act in acts {
      let extent = act.extent(discourse.references)
      var score: Int
      if extent.lowerBound >= marks.upperBound {
        var gap = extent.lowerBound - marks.upperBound
        if gap > 0, tokens[marks.upperBound].is(",") { gap -= 1 }
        score = gap == 0 ? 100 : 50 - gap
        if hasPiece(between: marks.upperBound, and: extent.lowerBound) { score -= 15 }
      } else {
        let gap = marks.lowerBound - extent.upperBound
        guard gap >= 0 else { continue }
        let leadsIn = isLeadIn(extent.upperBound..<marks.lowerBound)
        score = leadsIn ? 95 - min(gap, 10) : 60 - min(gap, 30)
        if hasPiece(between: extent.upperBound, and: marks.lowerBound) { score -= 25 }
      }
      if act.form == .characterizing, tokens[act.cue.lowerBound].has(.weakCue),
        score < Self.adjacent
      {
        continue
      }
      if act.form == .participle { score -= 3 }
      if score > 20, best.map({ score > $0.score }) ?? true { best = (act, score) }
    }
    return best
  }

  /// Whether an act stands right behind a quotation.
  private func isRightBehind(_ piece: QuotationPiece, _ act: SpeechAct) -> Bool {
    let gap = act.extent(discourse.references).lowerBound - piece.tokensWithMarks.upperBound
    return gap == 0 || (gap == 1 && tokens[piece.tokensWithMarks.upperBound].is(","))
  }

  private func hasPiece(between start: Int, and end: Int) -> Bool {
    start < end && (start..<end).contains { document.piece(of: $0) != nil }
  }

  /// Whether the words between a cue and a quotation only lead to it: "said on Friday: ", "that".
  private func isLeadIn(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return true }
    if tokens[last].is(":") { return true }
    if range.count == 1, tokens[last].is(",") || tokens[last].key == Words.that { return true }
    return range.count <= 8 && tokens[last].is(",")
      && range.dropLast().allSatisfy { tokens[$0].kind != .punctuation }
  }

  private func isBehindColon(_ piece: QuotationPiece) -> Bool {
    let start = piece.tokensWithMarks.lowerBound
    return start > 0 && tokens[start - 1].is(":")
  }

  /// The Keller of Keller: "..."
  private func referenceBeforeColon(_ piece: QuotationPiece, _ number: Int) -> Int? {
    let token = piece.tokensWithMarks.lowerBound - 2
    guard isBehindColon(piece), document.sentences[number].tokens.contains(token) else {
      return nil
    }
    return discourse.reference(at: token)
  }

  /// Whether only a cue with its speaker stands between two quotations of a sentence.
  private func isInterruption(
    _ first: Int, _ second: Int, _ acts: [SpeechAct], _ sentence: Range<Int>
  ) -> Bool {
    let start = document.pieces[first].tokensWithMarks.upperBound
    let end = document.pieces[second].tokensWithMarks.lowerBound
    guard start < end, sentence.contains(document.pieces[first].tokens.lowerBound) else {
      return false
    }
    let between = acts.filter { $0.cue.lowerBound >= start && $0.cue.upperBound <= end }
    // With a second cue the second quotation is that one's.
    guard let act = between.first, between.count == 1 else { return false }
    let extent = act.extent(discourse.references)
    guard extent.lowerBound - start <= 1, tokens[end - 1].is(",") else { return false }
    return draftOfPiece[first].map { drafts[$0].cue == act.cue } ?? false
  }

  /// Whether nothing but quotations stands in the sentence.
  private func isWholeSentence(_ sentence: Range<Int>) -> Bool {
    sentence.allSatisfy { document.piece(of: $0) != nil || tokens[$0].kind == .punctuation }
  }

  /// Whether a marked part is speech, and not a word the writer keeps at arm's length, a title or a
  /// sign.
  private func isSpeech(_ piece: QuotationPiece, _ score: Int, isWhole: Bool) -> Bool {
    let words = piece.tokens.filter { tokens[$0].isWord }
    guard let first = words.first, let last = piece.tokens.last else { return false }
    if words.count == 1, tokens[first].shape.contains(.allCapitals) { return false }
    if isNamedThing(piece) { return false }
    let endsLikeSpeech =
      tokens[last].is(".") || tokens[last].is(",") || tokens[last].is("?") || tokens[last].is("!")
    if !endsLikeSpeech, words.count > 1,
      words.allSatisfy({ tokens[$0].isCapitalized || tokens[$0].end - tokens[$0].start <= 3 })
    {
      return false
    }
    if score > 0 || isWhole { return true }
    return words.count >= 6 || (endsLikeSpeech && words.count >= 3)
  }

  private static let naming: Set<UInt64> = Set(
    [
      "means", "meaning", "known", "nicknamed", "titled", "entitled", "so-called", "named",
      "self-proclaimed", "self-styled", "spelled", "reads", "codenamed",
    ].map { WordHash.of($0.utf8) })

  /// "known as 'the Rock'", "which means 'sons of Glyndwr'": marked words that name a thing.
  private func isNamedThing(_ piece: QuotationPiece) -> Bool {
    let start = piece.tokensWithMarks.lowerBound
    return (max(0, start - 2)..<start).contains { Self.naming.contains(tokens[$0].key) }
  }

  // MARK: Speakers without a cue

  /// Takes a speaker on from what stands before.
  private func takeOn(
    _ draft: inout AttributionDraft, of piece: QuotationPiece, _ number: Int, isWhole: Bool
  ) {
    let block = document.sentences[number].block
    if let source = referenceBeforeColon(piece, number) {
      draft.source = discourse.references[source].phrase
      draft.speaker = discourse.references[source].actor
      draft.rule = .colon
      draft.confidence = draft.speaker == nil ? 0 : SpeakerRule.colon.confidence
      return
    }
    if let source = nameBehindDash(draft.content[0]) {
      draft.source = discourse.references[source].phrase
      draft.speaker = discourse.references[source].actor
      draft.rule = .dash
      draft.confidence = SpeakerRule.dash.confidence
      return
    }
    guard isWhole else {
      if let subject = discourse.subject(ofSentence: number),
        let actor = discourse.references[subject].actor, discourse.cast[actor].kind == .person
      {
        draft.source = discourse.references[subject].phrase
        return give(actor, to: &draft, .personBefore)
      }
      // A fragment amid somebody's reported speech.
      if let last = drafts.last, last.sentence == number - 1,
        document.sentences[last.sentence].block == block
      {
        copySpeaker(of: last, to: &draft, .sameParagraph)
        draft.confidence = min(draft.confidence, 0.5)
      }
      return
    }
    if let last = drafts.last, document.sentences[last.sentence].block == block,
      last.sentence >= number - 2
    {
      return copySpeaker(of: last, to: &draft, .sameParagraph)
    }
    if number > 0, document.sentences[number - 1].block == block {
      if let subject = discourse.subject(ofSentence: number - 1),
        let actor = discourse.references[subject].actor, discourse.cast[actor].kind == .person
      {
        return give(actor, to: &draft, .personBefore)
      }
    }
    if let last = drafts.last(where: { $0.kind == .direct || $0.speaker != nil }),
      isNear(document.sentences[last.sentence].block, block)
    {
      return copySpeaker(of: last, to: &draft, .paragraphBefore)
    }
    if let person = discourse.personInFocus(at: number) { give(person, to: &draft, .personBefore) }
  }

  /// "..." — Karen Bobadilla: a name behind a dash, up to the line's end.
  private func nameBehindDash(_ content: Range<Int>) -> Int? {
    var index = content.upperBound
    while index < tokens.count, tokens[index].kind == .quotationMark { index += 1 }
    guard index + 1 < tokens.count,
      tokens[index].is("—") || tokens[index].is("–") || tokens[index].is("―")
        || tokens[index].is("-"),
      let reference = discourse.reference(at: index + 1)
    else { return nil }
    let end = discourse.references[reference].phrase.upperBound
    guard
      end >= tokens.count || tokens[end].shape.contains(.lineBreakBefore) || tokens[end].is(",")
        || tokens[end].is(".")
    else { return nil }
    return reference
  }

  /// Whether two blocks are neighbours, or have only captions, boxes and headings between them.
  private func isNear(_ earlier: Int, _ later: Int) -> Bool {
    guard earlier < later else { return earlier == later }
    return (earlier + 1..<later).allSatisfy { document.blocks[$0].role != .paragraph }
  }

  private func give(_ actor: Int, to draft: inout AttributionDraft, _ rule: SpeakerRule) {
    draft.speaker = actor
    draft.rule = rule
    draft.confidence = rule.confidence
  }

  private func copySpeaker(
    of earlier: AttributionDraft, to draft: inout AttributionDraft, _ rule: SpeakerRule
  ) {
    guard earlier.speaker != nil || earlier.source != nil else { return }
    draft.speaker = earlier.speaker
    draft.rule = rule
    draft.confidence = min(rule.confidence, max(earlier.confidence, 0.3))
  }

  // MARK: Speakers with a cue

  private func assign(_ act: SpeechAct, to draft: inout AttributionDraft, rule: SpeakerRule) {
    // A colon alone is no word to show.
    draft.cue = act.cue.contains { tokens[$0].isWord } ? act.cue : nil
    draft.rule = rule
    draft.confidence = rule.confidence
    switch act.source {
    case .reference(let index):
      let reference = discourse.references[index]
      draft.source = reference.phrase
      draft.speaker = reference.actor
      if reference.form == .pronoun { draft.confidence *= 0.93 }
      if reference.form == .role, reference.actor != nil { draft.confidence *= 0.95 }
    case .words(let words):
      draft.source = words
      if words.count == 1, tokens[words.lowerBound].key == Words.it {
        draft.speaker = discourse.bodyInFocus(at: draft.sentence)
        draft.confidence *= 0.8
      }
    case .carried:
      if let last = drafts.last { copySpeaker(of: last, to: &draft, rule) }
    }
  }

  private mutating func append(_ draft: AttributionDraft) {
    for piece in draft.pieces { draftOfPiece[piece] = drafts.count }
    drafts.append(draft)
    noteSpeaker(of: draft)
  }

  private mutating func noteSpeaker(of draft: AttributionDraft) {
    guard let speaker = draft.speaker else { return }
    discourse.note(speaker: speaker, sentence: draft.sentence)
  }

  // MARK: Headlines and subheadings

  private mutating func addHeading(
    _ number: Int, _ act: SpeechAct?, _ sentence: Range<Int>, _ sentenceNumber: Int
  ) {
    let piece = document.pieces[number]
    var draft = AttributionDraft(
      kind: .direct, content: [piece.tokens], pieces: [number], sentence: sentenceNumber)
    if let act { assign(act, to: &draft, rule: .sameSentence) }
    if let source = nameAtEdge(of: sentence, outside: piece) {
      draft.source = discourse.references[source].phrase
      draft.speaker = discourse.references[source].actor
      draft.rule = .dash
      draft.confidence = draft.rule.confidence
    }
    draftOfPiece[number] = drafts.count
    drafts.append(draft)
  }

  /// "... against Russian attack - Blinken", "Blinken: '...'".
  private func nameAtEdge(of sentence: Range<Int>, outside piece: QuotationPiece) -> Int? {
    let last = sentence.upperBound - 1
    if let reference = discourse.reference(at: last) {
      let start = discourse.references[reference].phrase.lowerBound
      if start > sentence.lowerBound, start > piece.tokens.upperBound {
        let before = tokens[start - 1]
        if before.is("-") || before.is("–") || before.is("—") || before.is(":") { return reference }
      }
    }
    let start = piece.tokensWithMarks.lowerBound
    if start - 2 >= sentence.lowerBound, tokens[start - 1].is(":"),
      let reference = discourse.reference(at: start - 2),
      discourse.references[reference].phrase.lowerBound == sentence.lowerBound
    {
      return reference
    }
    return nil
  }

  /// A heading that quotes repeats words of the text: whoever says them there says them here. Failing
  /// that, the speaker its own words name, or the one who speaks next.
  private mutating func resolveHeadings() {
    for index in drafts.indices {
      let role = document.blocks[document.sentences[drafts[index].sentence].block].role
      guard role == .headline || role == .subheading, !drafts[index].pieces.isEmpty,
        drafts[index].rule != .dash || drafts[index].speaker == nil
      else { continue }
      if let echo = echo(of: index) {
        drafts[index].speaker = drafts[echo].speaker
        drafts[index].rule = .repeatedWords
        drafts[index].confidence = SpeakerRule.repeatedWords.confidence
      } else if drafts[index].speaker == nil, drafts[index].source == nil {
        let after = drafts[(index + 1)...].first { $0.speaker != nil }
        if let after {
          drafts[index].speaker = after.speaker
          drafts[index].rule = .speakerAfter
          drafts[index].confidence = SpeakerRule.speakerAfter.confidence
        }
      }
    }
  }

  /// The attribution of the text that shares most of a heading's words.
  private func echo(of heading: Int) -> Int? {
    let wanted = contentWords(drafts[heading])
    guard !wanted.isEmpty else { return nil }
    var best: (draft: Int, shared: Int)?
    for index in drafts.indices where index != heading {
      guard drafts[index].speaker != nil else { continue }
      let role = document.blocks[document.sentences[drafts[index].sentence].block].role
      guard role == .paragraph || role == .standfirst else { continue }
      let shared = wanted.intersection(contentWords(drafts[index])).count
      if shared * 3 >= wanted.count * 2, best.map({ shared > $0.shared }) ?? true {
        best = (index, shared)
      }
    }
    return best?.draft
  }

  private func contentWords(_ draft: AttributionDraft) -> Set<UInt64> {
    let small: LexicalClass = [.determiner, .preposition, .conjunction, .auxiliary, .relative]
    var words: Set<UInt64> = []
    for range in draft.content {
      for index in range where tokens[index].isWord && !tokens[index].has(small) {
        words.insert(tokens[index].key)
      }
    }
    return words
  }
}
