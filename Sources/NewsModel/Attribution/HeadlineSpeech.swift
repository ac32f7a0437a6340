/// Quotations in headlines and subheadings.
extension AttributionFinder {
  mutating func addHeading(
    _ number: Int, _ act: SpeechAct?, _ sentence: Range<Int>, _ sentenceNumber: Int
  ) {
    let piece = document.pieces[number]
    var draft = AttributionDraft(
      kind: .direct, content: [piece.tokens], pieces: [number], sentence: sentenceNumber)
    if let act { assign(act, to: &draft, rule: .sameSentence) }
    if let source = nameAtEdge(of: sentence, outside: piece) {
      draft.source = discourse.references[source].phrase
      draft.speaker = discourse.references[source].actor
      draft.reference = source
      draft.rule = .dash
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
  mutating func resolveHeadings() {
    for index in drafts.indices {
      let role = document.blocks[document.sentences[drafts[index].sentence].block].role
      guard role == .headline || role == .subheading, !drafts[index].pieces.isEmpty,
        drafts[index].rule != .dash || drafts[index].speaker == nil
      else { continue }
      if let echo = echo(of: index) {
        drafts[index].speaker = drafts[echo].speaker
        drafts[index].takenFrom = echo
        drafts[index].rule = .repeatedWords
      } else if drafts[index].speaker == nil, drafts[index].source == nil {
        let after = drafts[(index + 1)...].firstIndex { $0.speaker != nil }
        if let after {
          drafts[index].speaker = drafts[after].speaker
          drafts[index].takenFrom = after
          drafts[index].rule = .speakerAfter
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
