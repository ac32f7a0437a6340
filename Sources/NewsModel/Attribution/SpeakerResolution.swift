/// Who speaks: the one a cue names, or failing a cue the one whom the text before suggests.
extension AttributionFinder {
  // MARK: Speakers with a cue

  func assign(_ act: SpeechAct, to draft: inout AttributionDraft, rule: SpeakerRule) {
    // A colon alone is no word to show.
    draft.cue = act.cue.contains { tokens[$0].isWord } ? act.cue : nil
    draft.rule = rule
    switch act.source {
    case .reference(let index):
      let reference = discourse.references[index]
      draft.source = reference.phrase
      draft.speaker = reference.actor
      draft.reference = index
    case .words(let words):
      draft.source = words
      if words.count == 1, tokens[words.lowerBound].key == Words.it {
        draft.speaker = discourse.bodyInFocus(
          at: draft.sentence, since: goesOnNameless(draft) ? draft.sentence - 1 : nil)
      } else if words.count > 1, act.form == .verb {
        // "the Varna full-back": of no lexicon.
        let head = endOfNoun(words) - 1
        draft.speaker = discourse.described(
          by: words, head: head, office: nil, gender: .unknown, sentence: draft.sentence)
      }
    case .nobody: break
    case .carried:
      if let last = drafts.indices.last, draft.sentence - drafts[last].sentence <= 2 {
        copySpeaker(of: last, to: &draft, rule)
      }
    }
  }

  /// The suit of "The suit claims that ... It accuses ...": it has no name, but spoke last.
  private func goesOnNameless(_ draft: AttributionDraft) -> Bool {
    guard let last = drafts.last, last.speaker == nil, let source = last.source,
      draft.sentence - last.sentence == 1, let noun = source.last, let cue = last.cue
    else { return false }
    // "A statement issued by Northbank said" is Northbank's.
    let isOwned = discourse.bodies.reversed().prefix { $0.sentence >= last.sentence }
      .contains { $0.sentence == last.sentence && $0.tokens.upperBound <= cue.lowerBound }
    return !isOwned && source.count > 1 && !tokens[noun].shape.contains(.endsInS)
      && !tokens[noun].has([.group, .anyPronoun])
  }

  /// The end of "the Varna full-back" in "the Varna full-back of old", and of "the London, Ont., native".
  private func endOfNoun(_ words: Range<Int>) -> Int {
    if let last = words.last, tokens[last].key == Discourse.native { return words.upperBound }
    return words.dropFirst().first { index in
      tokens[index].has([.preposition, .relative]) || tokens[index].kind == .punctuation
    } ?? words.upperBound
  }

  // MARK: Speakers without a cue

  /// Takes a speaker on from what stands before.
  func takeOn(
    _ draft: inout AttributionDraft, of piece: QuotationPiece, _ number: Int, isWhole: Bool
  ) {
    let block = document.sentences[number].block
    if isHeard(piece, inSentence: number) {
      draft.kind = .direct
      return
    }
    if let source = referenceBeforeColon(piece, number) {
      draft.source = discourse.references[source].phrase
      draft.speaker = discourse.references[source].actor
      draft.reference = source
      draft.kind = .direct
      draft.rule = .colon
      return
    }
    if let source = standInBeforeColon(piece, number) {
      draft.source = source
      draft.kind = .direct
      draft.rule = .colon
      return
    }
    if let source = nameBehindDash(draft.content[0]) {
      draft.source = discourse.references[source].phrase
      draft.speaker = discourse.references[source].actor
      draft.reference = source
      draft.kind = .direct
      draft.rule = .dash
      return
    }
    if isWhole, let act = actBeforeColon(above: block, sentence: number) {
      draft.kind = .direct
      return assign(act, to: &draft, rule: .colon)
    }
    if isWhole, let source = nameOnLineBefore(block, sentence: number) {
      draft.source = discourse.references[source].phrase
      draft.reference = source
      give(discourse.references[source].actor, to: &draft, .colon)
      return
    }
    guard isWhole else {
      if let subject = discourse.subject(ofSentence: number),
        let actor = discourse.references[subject].actor, discourse.cast[actor].kind == .person
      {
        draft.source = discourse.references[subject].phrase
        draft.reference = subject
        return give(actor, to: &draft, .personBefore)
      }
      // A fragment amid somebody's reported speech.
      if let last = drafts.indices.last, drafts[last].sentence == number - 1,
        document.sentences[drafts[last].sentence].block == block
      {
        copySpeaker(of: last, to: &draft, .sameParagraph)
      }
      return
    }
    if let last = drafts.indices.last,
      document.sentences[drafts[last].sentence].block == block,
      drafts[last].sentence >= number - 2
    {
      copySpeaker(of: last, to: &draft, .sameParagraph)
      if draft.rule == .sameParagraph { return }
    }
    if number > 0, document.sentences[number - 1].block == block {
      if let subject = discourse.subject(ofSentence: number - 1),
        let actor = discourse.references[subject].actor, discourse.cast[actor].kind == .person
      {
        return give(actor, to: &draft, .personBefore)
      }
    }
    if let other = otherSpeaker(draft, block) {
      return copySpeaker(of: other, to: &draft, .paragraphBefore)
    }
    if isAnswer(draft, block) {
      // The one who spoke before the asker, if the text still has him in mind; the asker does not answer.
      let other = drafts.indices.reversed().dropFirst()
        .prefix { block - self.block(of: $0) <= Self.answerReach }
        .first { areOfTwo($0, drafts.count - 1) }
      if let other { copySpeaker(of: other, to: &draft, .paragraphBefore) }
      return
    }
    if let last = drafts.lastIndex(where: { $0.kind == .direct || $0.speaker != nil }),
      isNear(document.sentences[drafts[last].sentence].block, block)
    {
      return copySpeaker(of: last, to: &draft, .paragraphBefore)
    }
    if let person = discourse.personInFocus(at: number) { give(person, to: &draft, .personBefore) }
  }

  /// "“He begged for his life,” the court heard": from whom, the words do not say.
  private func isHeard(_ piece: QuotationPiece, inSentence number: Int) -> Bool {
    let sentence = document.sentences[number].tokens
    let start = piece.tokensWithMarks.upperBound
    guard start < sentence.upperBound, piece.tokens.last.map({ tokens[$0].is(",") }) ?? false
    else { return false }
    let clause = start..<min(sentence.upperBound, start + SpeechActFinder.longestDescription)
    guard let verb = verb(ofHearingIn: clause), verb > start else { return false }
    return clause.prefix { $0 < verb }.allSatisfy {
      tokens[$0].isWord && document.piece(of: $0) == nil && !tokens[$0].has(.relative)
    }
  }

  /// The heard of "the court heard", the told of "the jury was told".
  func verb(ofHearingIn words: Range<Int>) -> Int? {
    guard let verb = words.first(where: { Self.hearing.contains(tokens[$0].key) }), verb > 0,
      tokens[verb].key != Words.told || Self.being.contains(tokens[verb - 1].key)
    else { return nil }
    return verb
  }

  private static let hearing = KeySet(words: "heard hears told")

  /// The another of "Another: “Too late.”"
  private func standInBeforeColon(_ piece: QuotationPiece, _ number: Int) -> Range<Int>? {
    let token = piece.tokensWithMarks.lowerBound - 2
    guard isBehindColon(piece), token == document.sentences[number].tokens.lowerBound,
      SpeechActFinder.standIns.contains(tokens[token].key)
    else { return nil }
    return token..<(token + 1)
  }

  /// The act of "The Morning Courier reports:", where that ends the paragraph above.
  private func actBeforeColon(above block: Int, sentence number: Int) -> SpeechAct? {
    guard number > 0, block > 0,
      document.sentences[number].tokens.lowerBound == document.blocks[block].tokens.lowerBound,
      document.sentences[number - 1].block == block - 1,
      document.blocks[block - 1].role == .paragraph,
      let colon = document.sentences[number - 1].tokens.last, tokens[colon].is(":")
    else { return nil }
    let act = lastActs.last { $0.form == .verb || $0.form == .accordingTo }
    // With more words behind the cue the colon may lead to something else.
    guard let act, colon - act.extent(discourse.placed).upperBound <= Self.farthestColon else {
      return nil
    }
    if case .carried = act.source { return nil }
    return act
  }

  /// "told the Morning Courier in an interview on Friday:".
  private static let farthestColon = 9

  /// A name with an office on a line of its own, above what that person says: "Anna Keller, mayor".
  private func nameOnLineBefore(_ block: Int, sentence number: Int) -> Int? {
    guard block > 0,
      document.sentences[number].tokens.lowerBound == document.blocks[block].tokens.lowerBound
    else { return nil }
    let line = document.blocks[block - 1]
    let longest = 12
    guard line.role == .subheading || line.role == .paragraph || line.role == .listing,
      !line.tokens.isEmpty, line.tokens.count <= longest,
      let reference = discourse.reference(at: line.tokens.lowerBound)
    else { return nil }
    let name = discourse.references[reference]
    guard name.form == .name, name.kind == .person, name.phrase.lowerBound == line.tokens.lowerBound
    else { return nil }
    let isLine = line.tokens.allSatisfy { index in
      let token = tokens[index]
      return name.phrase.contains(index)
        || (!token.has([.auxiliary, .cue, .cueParticiple, .characterizing, .nominative])
          && !token.is(".") && !token.is("?") && !token.is("!") && token.kind != .quotationMark)
    }
    let end = name.phrase.upperBound
    guard isLine, end >= line.tokens.upperBound || !tokens[end].isWord else { return nil }
    return reference
  }

  /// In talk back and forth, short and closed paragraph by paragraph, the one who did not speak last:
  /// where a question is asked or answered, or the turns go on like that.
  private func otherSpeaker(_ draft: AttributionDraft, _ block: Int) -> Int? {
    guard drafts.count > 1, let last = drafts.indices.last else { return nil }
    let before = last - 1
    guard isTurn(drafts[last]), isTurn(drafts[before]), isTurn(draft),
      areOfTwo(before, last),
      self.block(of: last) < block, self.block(of: before) < self.block(of: last),
      isNear(self.block(of: last), block), isNear(self.block(of: before), self.block(of: last))
    else { return nil }
    let isAlternating = drafts[last].takenFrom.map { $0 < before } ?? false
    // "“I never lie,” he said. [...] “You do,” she said. [...] “Ask my wife.”": so short, they are all turns.
    let isQuick = [drafts[before], drafts[last], draft].allSatisfy {
      $0.content[0].count <= Self.quickest
    }
    return isAlternating || isQuick || isQuestion(draft) || isQuestion(drafts[last])
      || isReply(drafts[last]) ? before : nil
  }

  private static let quickest = 8

  /// Whether two attributions are known to be of two speakers, of whom either may have no name.
  private func areOfTwo(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (drafts[origin(of: a)], drafts[origin(of: b)])
    if one.speaker != nil || other.speaker != nil {
      return one.speaker != other.speaker && (one.speaker != nil || one.source != nil)
        && (other.speaker != nil || other.source != nil)
    }
    guard let first = one.source?.last, let second = other.source?.last else { return false }
    return tokens[first].key != tokens[second].key && !tokens[first].has(.anyPronoun)
      && !tokens[second].has(.anyPronoun)
  }

  /// The attribution that names, or describes, the speaker of one that was taken on.
  private func origin(of draft: Int) -> Int {
    var number = draft
    while drafts[number].source == nil, let before = drafts[number].takenFrom, before < number {
      number = before
    }
    return number
  }

  /// Whether a turn answers "“Did I hit you?” he asked".
  private func isAnswer(_ draft: AttributionDraft, _ block: Int) -> Bool {
    guard let last = drafts.indices.last, isTurn(draft), isTurn(drafts[last]),
      isQuestion(drafts[last]), let cue = drafts[last].cue
    else { return false }
    return tokens[cue.lowerBound].key == Words.asked
      && drafts[last].content[0].contains(where: { Self.addressed.contains(tokens[$0].key) })
      && self.block(of: last) < block && isNear(self.block(of: last), block)
  }

  private static let addressed = KeySet(words: "you your")
  /// In paragraphs.
  private static let answerReach = 3

  private func block(of draft: Int) -> Int { document.sentences[drafts[draft].sentence].block }

  private func isTurn(_ draft: AttributionDraft) -> Bool {
    draft.kind == .direct && draft.content.count == 1 && draft.content[0].count <= 14
      && draft.pieces.count == 1 && document.pieces[draft.pieces[0]].close != nil
  }

  private func isReply(_ draft: AttributionDraft) -> Bool {
    draft.cue.map { Self.replying.contains(tokens[$0.lowerBound].key) } ?? false
  }

  private static let replying = KeySet(words: "replied replies answered answers retorted")

  private func isQuestion(_ draft: AttributionDraft) -> Bool {
    draft.content.last?.last.map { tokens[$0].is("?") } ?? false
  }

  /// "..." — Karen Bobadilla: a name behind a dash, up to the line's end.
  func nameBehindDash(_ content: Range<Int>) -> Int? {
    var index = content.upperBound
    while index < tokens.count, tokens[index].kind == .quotationMark { index += 1 }
    // Typewriters have "--" for a dash.
    if index + 1 < tokens.count, tokens[index].is("-"), tokens[index + 1].is("-") { index += 1 }
    guard index + 1 < tokens.count, tokens[index].isDash,
      document.sentences[document.sentence(of: index)].block
        == document.sentences[document.sentence(of: content.lowerBound)].block,
      let reference = discourse.reference(at: index + 1)
    else { return nil }
    let end = discourse.references[reference].phrase.upperBound
    // "-- Tom Brandt, London Newsroom" tells who wrote it.
    if end < tokens.count, tokens[end].is(","), tokens[index - 1].is("-"),
      !tokens.dropFirst(end + 1).prefix(3).contains(where: { $0.has(.roleHead) })
    {
      return nil
    }
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

  private func give(_ actor: Int?, to draft: inout AttributionDraft, _ rule: SpeakerRule) {
    draft.speaker = actor
    draft.rule = rule
  }

  private func copySpeaker(
    of number: Int, to draft: inout AttributionDraft, _ rule: SpeakerRule
  ) {
    // A nameless speaker may have gone on before.
    let number = drafts[number].speaker == nil ? origin(of: number) : number
    let earlier = drafts[number]
    guard earlier.speaker != nil || earlier.source != nil else { return }
    draft.speaker = earlier.speaker
    draft.takenFrom = number
    draft.rule = rule
  }
}
