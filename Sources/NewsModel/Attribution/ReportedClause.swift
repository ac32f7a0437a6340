/// One clause as an attribution: where it ends, whose marked words it takes in, and who says it.
extension AttributionFinder {
  /// Indirect and mixed speech: a clause, with the quotations in it.
  mutating func addClause(
    _ act: SpeechAct, _ clause: Range<Int>, _ sentence: Range<Int>, _ number: Int,
    _ pieces: inout [Int], beside acts: [SpeechAct], evidence: SpeechTagger.Evidence? = nil
  ) {
    guard var clause = clear(clause, of: act.cue) else { return }
    clause = ending(clause, of: act, beforeQuotationsOf: acts, pieces)
    clause = ending(clause, of: act, beforeParticiplesOf: acts)
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
      if start == clause.lowerBound {
        guard evidence != nil, goesOn(clause, behind: first),
          !acts.contains(where: {
            $0.cue != act.cue && isRightBehind(document.pieces[first], $0)
          }),
          things.isSpeech(document.pieces[first], 1, in: sentence, isWhole: false)
        else { return }
      } else if leadsIn(clause.lowerBound..<start, to: document.pieces[first], of: clause)
        || isListener(clause.lowerBound..<start, of: act)
      {
        return
      } else if tokens[start - 1].is(":") {
        clause = clause.lowerBound..<(start - 1)
        guard clause.count > 2 else { return }
      }
    }
    var inside = pieces.filter { clause.contains(document.pieces[$0].tokensWithMarks.lowerBound) }
    inside += takeNested(in: clause)
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

  /// "said “the toll” was a tax on the poor": whether the sentence that marked words open goes on in the
  /// writer's own.
  private func goesOn(_ clause: Range<Int>, behind piece: Int) -> Bool {
    let marks = document.pieces[piece].tokensWithMarks
    // "shouted: “I am innocent!” as he was led away".
    if isBehindColon(document.pieces[piece]), marks.upperBound < tokens.count,
      tokens[marks.upperBound].has(.subordinator)
    {
      return false
    }
    return clause.count { index in
      index >= marks.upperBound && tokens[index].isWord
        && document.piece(of: index) == nil && !tokens[index].has(.conjunction)
        && discourse.reference(at: index) == nil
    } > 1
  }

  /// The "later," of "Keller said later, “The toll stays”": no words of hers, but where they were said.
  private func leadsIn(
    _ words: Range<Int>, to piece: QuotationPiece, of clause: Range<Int>
  ) -> Bool {
    guard let last = words.last, tokens[last].is(","), words.count <= Self.longestLeadIn,
      tokens[words.lowerBound].key != Words.that, let first = piece.tokens.first
    else { return false }
    return tokens[first].isCapitalized && piece.tokensWithMarks.upperBound >= clause.upperBound
  }

  /// The Brandt of "Keller promised Brandt “all the help she can get”": who hears it.
  private func isListener(_ words: Range<Int>, of act: SpeechAct) -> Bool {
    guard isAddressed(words, by: act.cue),
      let reference = discourse.reference(at: words.lowerBound)
    else { return false }
    return discourse.references[reference].phrase == words
  }

  /// Whether words stand where a cue has whom it tells: right behind "told".
  func isAddressed(_ words: Range<Int>, by cue: Range<Int>) -> Bool {
    words.lowerBound == cue.upperBound && Self.addressing.contains(tokens[cue.upperBound - 1].key)
  }

  static let addressing = KeySet(
    words: "told tells tell telling promised promises promise asked asks ask warned warns warn"
      + " assured assures reminded reminds informed advised taught")

  /// Two words and their comma.
  private static let longestLeadIn = 3

  /// Takes the quotations of a clause from the attribution that the clause is a part of: they are the
  /// words of the one who is quoted last.
  private mutating func takeNested(in clause: Range<Int>) -> [Int] {
    let quoted = Set(clause.compactMap { document.piece(of: $0) }).sorted()
    return quoted.filter { piece in
      guard let owner = draftOfPiece[piece], isInside(clause, of: owner) else { return false }
      drafts[owner].pieces.removeAll { $0 == piece }
      return true
    }
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
      let extent = other.extent(discourse.placed)
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

  /// "Keller said the toll would rise, adding that ...": what she adds is not what she said first.
  private func ending(
    _ clause: Range<Int>, of act: SpeechAct, beforeParticiplesOf acts: [SpeechAct]
  ) -> Range<Int> {
    for other in acts where other.cue != act.cue {
      let start = other.cue.lowerBound
      guard start - 1 > clause.lowerBound, start < clause.upperBound, tokens[start - 1].is(","),
        document.piece(of: start - 1) == nil, document.endsInIng(start)
      else { continue }
      if start - 1 - clause.lowerBound >= Self.fewestWords {
        return clause.lowerBound..<(start - 1)
      }
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
  func namesItsSpeaker(_ clause: Range<Int>, _ act: SpeechAct) -> Bool {
    if document.endsInIng(act.cue.upperBound - 1) { return false }
    return act.sourceWords(discourse.placed).map { clause.overlaps($0) } ?? false
  }

  func isOfSaying(_ cue: Range<Int>) -> Bool {
    cue.contains { tokens[$0].has([.cue, .characterizing]) && !tokens[$0].has(.weakCue) }
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
