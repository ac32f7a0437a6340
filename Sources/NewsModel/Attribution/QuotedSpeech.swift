/// Direct speech: what stands between quotation marks, and the act of saying it belongs to.
extension AttributionFinder {
  mutating func addPiece(
    _ number: Int, _ acts: [SpeechAct], _ sentence: Range<Int>, _ sentenceNumber: Int,
    behind previous: Int?, isHeading: Bool, isWhole: Bool
  ) {
    if addQuotedTurn(number, inSentence: sentenceNumber) { return }
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
    if !things.isSpeech(piece, best?.score ?? 0, in: sentence, isWhole: isWhole),
      nameBehindDash(piece.tokens) == nil
    {
      return
    }
    var draft = AttributionDraft(
      kind: isWhole || (best?.score ?? 0) >= Self.adjacent || opens(piece, sentence)
        ? .direct : .mixed,
      content: [piece.tokens], pieces: [number], sentence: sentenceNumber)
    if let best {
      let rule: SpeakerRule =
        best.score >= Self.adjacent
        ? (isBehindColon(piece) ? .colon : .besideQuotation) : .sameSentence
      assign(best.act, to: &draft, rule: rule)
    }
    if draft.source == nil, draft.speaker == nil {
      takeOn(&draft, of: piece, sentenceNumber, isWhole: isWhole)
    }
    if keepsRivals { actsOfDraft[drafts.count] = acts }
    append(draft)
  }

  /// Tells marked words that are speech from others.
  var things: MarkedThing {
    MarkedThing(document: document, references: discourse.placed)
  }

  private static let adjacent = 80

  /// The act that fits a quotation best: beside it, else nearest in the sentence.
  private func bestAct(
    for piece: QuotationPiece, _ acts: [SpeechAct], _ sentence: Range<Int>
  ) -> (act: SpeechAct, score: Int)? {
    let marks = piece.tokensWithMarks
    var best: (act: SpeechAct, score: Int)?
    for act in acts {
      let extent = act.extent(discourse.placed)
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
      if act.form == .participle, !isOfPerceived(act) { score -= 3 }
      if score > 20, best.map({ score > $0.score }) ?? true { best = (act, score) }
    }
    return best
  }

  /// Whether an act stands right behind a quotation.
  func isRightBehind(_ piece: QuotationPiece, _ act: SpeechAct) -> Bool {
    isRightBehind(piece, act.extent(discourse.placed))
  }

  func isRightBehind(_ piece: QuotationPiece, _ words: Range<Int>) -> Bool {
    let gap = words.lowerBound - piece.tokensWithMarks.upperBound
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

  func isBehindColon(_ piece: QuotationPiece) -> Bool {
    let start = piece.tokensWithMarks.lowerBound
    return start > 0 && tokens[start - 1].is(":")
  }

  /// The Keller of Keller: "..."
  func referenceBeforeColon(_ piece: QuotationPiece, _ number: Int) -> Int? {
    let token = piece.tokensWithMarks.lowerBound - 2
    guard isBehindColon(piece), document.sentences[number].tokens.contains(token) else {
      return nil
    }
    let reference = discourse.reference(at: token)
    if let reference, discourse.references[reference].form == .name { return reference }
    // "- Ruth Olsen, of the bar association: ...": an item that opens with its speaker.
    let sentence = document.sentences[number].tokens
    guard
      let first = sentence.first(where: { tokens[$0].isWord }), first - sentence.lowerBound <= 1,
      first < token,
      let name = (first..<min(token, first + 5)).lazy.compactMap({
        self.discourse.reference(at: $0)
      })
      .first(where: { self.discourse.references[$0].form == .name }),
      discourse.references[name].kind == .person,
      discourse.references[name].phrase.lowerBound <= first,
      tokens[discourse.references[name].phrase.upperBound].is(",")
        || discourse.references[name].phrase.upperBound == token + 1
    else { return reference }
    return name
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
    let between = acts.filter {
      $0.cue.lowerBound >= start && $0.cue.upperBound <= end && $0.form != .characterizing
    }
    // With a second cue the second quotation is that one's.
    guard let act = between.first, between.count == 1 else { return false }
    let extent = act.extent(discourse.placed)
    guard extent.lowerBound - start <= 1, tokens[end - 1].is(",") else { return false }
    return draftOfPiece[first].map { drafts[$0].cue == act.cue } ?? false
  }

  /// Whether a quotation opens its sentence and ends as speech does before its cue: "...," analyst Anna
  /// Keller, at broker Vexel, told the Courier.
  private func opens(_ piece: QuotationPiece, _ sentence: Range<Int>) -> Bool {
    guard piece.tokensWithMarks.lowerBound == sentence.lowerBound, let last = piece.tokens.last
    else { return false }
    return tokens[last].is(",") || tokens[last].is("?") || tokens[last].is("!")
  }

  /// Whether nothing but quotations stands in the sentence.
  func isWholeSentence(_ sentence: Range<Int>) -> Bool {
    sentence.allSatisfy { document.piece(of: $0) != nil || tokens[$0].kind == .punctuation }
  }
}
