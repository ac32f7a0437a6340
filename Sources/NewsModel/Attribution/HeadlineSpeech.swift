/// Quotations in headlines and subheadings.
extension AttributionFinder {
  mutating func addHeading(
    _ number: Int, _ act: SpeechAct?, _ sentence: Range<Int>, _ sentenceNumber: Int
  ) {
    let piece = document.pieces[number]
    var draft = AttributionDraft(
      kind: .direct, content: [piece.tokens], pieces: [number], sentence: sentenceNumber)
    if let act {
      assign(act, to: &draft, rule: .sameSentence)
    } else if let (cue, words) = bareSpeaker(behind: piece, in: sentence) {
      draft.cue = cue
      draft.source = words
      draft.rule = .besideQuotation
    }
    if let source = nameAtEdge(of: sentence, outside: piece) {
      draft.source = discourse.references[source].phrase
      draft.speaker = discourse.references[source].actor
      draft.reference = source
      draft.rule = .dash
    }
    draftOfPiece[number] = drafts.count
    drafts.append(draft)
  }

  /// '...', says survivor of mill fire: headlines drop articles.
  private func bareSpeaker(
    behind piece: QuotationPiece, in sentence: Range<Int>
  ) -> (cue: Range<Int>, words: Range<Int>)? {
    var cue = piece.tokensWithMarks.upperBound
    if cue < sentence.upperBound, tokens[cue].is(",") { cue += 1 }
    guard cue + 1 < sentence.upperBound, tokens[cue].has(.cue), !tokens[cue].isCapitalized else {
      return nil
    }
    let end =
      ((cue + 1)..<sentence.upperBound).first { !tokens[$0].isWord } ?? sentence.upperBound
    return end > cue + 1 ? (cue..<(cue + 1), (cue + 1)..<end) : nil
  }

  // MARK: Without marks

  /// "Keller: road will open", "Road to open, says Keller", "Keller says road will open", "Road to
  /// open - mayor".
  mutating func addHeadingClause(_ acts: [SpeechAct], _ sentence: Range<Int>, _ number: Int) {
    if let (label, content) = labelAndContent(sentence) {
      var draft = AttributionDraft(
        kind: .indirect, content: [content], pieces: [], sentence: number)
      draft.rule = content.lowerBound > label.lowerBound ? .colon : .dash
      draft.source = label
      if let reference = discourse.reference(at: label.upperBound - 1) {
        draft.reference = reference
        draft.speaker = discourse.references[reference].actor
      }
      headingClauses.append(draft)
      return
    }
    if let clause = clauseOfBareSpeaker(sentence, number) {
      headingClauses.append(clause)
      return
    }
    guard let act = acts.first(where: { $0.form == .verb }) else { return }
    let extent = act.extent(discourse.placed)
    let finder = ContentClause(document: document, references: discourse.placed)
    var content = finder.behind(act, in: sentence, before: nil)
    if extent.upperBound == sentence.upperBound, extent.lowerBound - sentence.lowerBound > 3,
      tokens[extent.lowerBound - 1].is(",")
    {
      content = sentence.lowerBound..<(extent.lowerBound - 1)
    }
    guard let content, content.count > 2 else { return }
    var draft = AttributionDraft(kind: .indirect, content: [content], pieces: [], sentence: number)
    assign(act, to: &draft, rule: .clause)
    append(draft)
  }

  /// "Road to open in May, officials say".
  private func clauseOfBareSpeaker(_ sentence: Range<Int>, _ number: Int) -> AttributionDraft? {
    let reach = 5
    guard let cue = sentence.last, tokens[cue].has(.cue), !tokens[cue].isCapitalized,
      let comma = (max(sentence.lowerBound, cue - reach)..<cue).last(where: { tokens[$0].is(",") }),
      comma + 1 < cue, comma - sentence.lowerBound > 2
    else { return nil }
    let words = (comma + 1)..<cue
    guard isSpeaker(words) else { return nil }
    var draft = AttributionDraft(
      kind: .indirect, content: [sentence.lowerBound..<comma], pieces: [], cue: cue..<(cue + 1),
      sentence: number)
    draft.source = words
    draft.rule = .clause
    if let reference = discourse.reference(at: words.upperBound - 1) {
      draft.reference = reference
      draft.speaker = discourse.references[reference].actor
    }
    return draft
  }

  /// A speaker at a heading's edge, behind a dash or before a colon, and what is said.
  private func labelAndContent(_ sentence: Range<Int>) -> (Range<Int>, Range<Int>)? {
    let edge = 6
    if let colon = sentence.prefix(edge).first(where: { tokens[$0].is(":") }) {
      let label = sentence.lowerBound..<colon
      let content = (colon + 1)..<sentence.upperBound
      return isSpeaker(label) && content.count > 2 ? (label, content) : nil
    }
    let isDash: (Int) -> Bool = { [tokens] in
      (tokens[$0].is("-") || tokens[$0].is("–") || tokens[$0].is("—"))
        && tokens[$0].shape.contains(.spaceBefore)
    }
    // "Coffee lowers risk: study".
    if let colon = sentence.suffix(edge).last(where: { tokens[$0].is(":") }) {
      let label = (colon + 1)..<sentence.upperBound
      let content = sentence.lowerBound..<colon
      return label.count < 4 && isNamelessSpeaker(label) && content.count > 2
        ? (label, content) : nil
    }
    if let dash = sentence.suffix(edge).last(where: isDash) {
      let label = (dash + 1)..<sentence.upperBound
      let content = sentence.lowerBound..<dash
      return isSpeaker(label) && content.count > 2 ? (label, content) : nil
    }
    return nil
  }

  /// Whether a label can be who speaks: a name, an office, "police", "report".
  private func isSpeaker(_ label: Range<Int>) -> Bool {
    guard let last = label.last,
      label.allSatisfy({ tokens[$0].isWord || tokens[$0].kind == .possessive })
    else { return false }
    if isNamelessSpeaker(label) { return true }
    guard let index = discourse.reference(at: last) else { return false }
    let reference = discourse.references[index]
    return reference.phrase == label && reference.kind != .place && reference.actor != nil
  }

  private func isNamelessSpeaker(_ label: Range<Int>) -> Bool {
    guard let last = label.last else { return false }
    // "Opinion: ...", "Letter: ..." name a kind of article.
    return tokens[last].has([.group, .roleHead, .institution])
      || Self.findings.contains(tokens[last].key)
  }

  private static let findings = KeySet(
    words: "report study survey poll research audit inquiry court police")

  /// Takes up the clauses of headings: of somebody whose words the text gives, or of a source that is
  /// no topic.
  private mutating func takeHeadingClauses() {
    let voices = Set(drafts.compactMap(\.speaker))
    for draft in headingClauses {
      if let speaker = draft.speaker, !voices.contains(speaker) { continue }
      append(draft)
    }
    headingClauses = []
  }

  // MARK: With marks

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
  mutating func resolveHeadings() {
    takeHeadingClauses()
    var bare: Set<Int> = []
    for index in drafts.indices {
      let role = document.blocks[document.sentences[drafts[index].sentence].block].role
      guard role == .headline || role == .subheading, !drafts[index].pieces.isEmpty,
        drafts[index].rule != .dash || drafts[index].speaker == nil
      else { continue }
      // "say drivers" is clear enough; "says minister" may be told from the text.
      if drafts[index].speaker == nil, let source = drafts[index].source,
        drafts[index].reference == nil, !source.contains(where: { tokens[$0].has(.roleHead) })
      {
        continue
      }
      if let echo = echo(of: index) {
        drafts[index].speaker = drafts[echo].speaker
        drafts[index].takenFrom = echo
        drafts[index].rule = .repeatedWords
      } else if drafts[index].speaker == nil, drafts[index].source == nil {
        // A word or two that nobody says in the text: 'Firm sells "smart" bins'.
        if drafts[index].content.allSatisfy({ $0.count <= 2 }) {
          bare.insert(index)
          continue
        }
        let after = drafts[(index + 1)...].firstIndex { $0.speaker != nil }
        if let after {
          drafts[index].speaker = drafts[after].speaker
          drafts[index].takenFrom = after
          drafts[index].rule = .speakerAfter
        }
      }
    }
    drop(bare)
  }

  private mutating func drop(_ doomed: Set<Int>) {
    guard !doomed.isEmpty else { return }
    let kept = drafts.indices.filter { !doomed.contains($0) }
    let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    drafts = kept.map { drafts[$0] }
    for index in drafts.indices {
      drafts[index].takenFrom = drafts[index].takenFrom.flatMap { places[$0] }
    }
    draftOfPiece = draftOfPiece.compactMapValues { places[$0] }
    actsOfDraft = Dictionary(
      uniqueKeysWithValues: actsOfDraft.compactMap { draft, acts in places[draft].map { ($0, acts) }
      })
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
