/// Clauses that stand around their cue, or before it and into a quotation.
extension AttributionFinder {
  /// The content that runs from the writer's own words into a quotation.
  func frame(
    _ contents: [Range<Int>], _ pieces: [Int], _ sentence: Range<Int>
  ) -> Range<Int>? {
    contents.first { content in
      guard let first = pieces.first(where: { content.overlaps(document.pieces[$0].tokens) }) else {
        return false
      }
      let start = document.pieces[first].tokensWithMarks.lowerBound
      return content.lowerBound < start && content.lowerBound == sentence.lowerBound
        && (tokens[start - 1].isWord || tokens[start - 1].is(",")) && draftOfPiece[first] == nil
    }
  }

  /// "The road, Keller said, would open": whether two parts are one clause around its cue. Two that are
  /// marked words and no more are quotations of their own, and so are marked words beside plain ones.
  func isSplit(_ contents: [Range<Int>], around cue: Range<Int>) -> Bool {
    guard contents.count == 2, contents[0].upperBound <= cue.lowerBound,
      contents[1].lowerBound >= cue.upperBound
    else { return false }
    let areMarked = contents.map { content in content.contains { document.piece(of: $0) != nil } }
    if !areMarked[0], !areMarked[1] { return contents[0].count + contents[1].count > 2 }
    let opensPlainly = contents.map { content in
      content.first { tokens[$0].isWord }.map { document.piece(of: $0) == nil } ?? false
    }
    return areMarked[0] && areMarked[1]
      ? opensPlainly[0] || opensPlainly[1]
      : opensPlainly[0] && opensPlainly[1]
  }

  mutating func addSplitClause(
    _ act: SpeechAct, _ contents: [Range<Int>], _ number: Int, _ pieces: inout [Int],
    evidence: SpeechTagger.Evidence?
  ) {
    var act = act
    if contents.contains(where: { namesItsSpeaker($0, act) }) {
      if evidence == nil || isOfSaying(act.cue) { return }
      act.source = .nobody
    }
    let inside = pieces.filter { piece in
      contents.contains { $0.contains(document.pieces[piece].tokensWithMarks.lowerBound) }
    }
    let whole = contents.map { untorn($0, inside) }
    guard !whole.contains(where: { $0.overlaps(act.cue) }) else { return }
    var draft = AttributionDraft(
      kind: inside.isEmpty ? .indirect : .mixed, content: whole, pieces: inside, cue: act.cue,
      sentence: number, evidence: evidence)
    assign(act, to: &draft, rule: act.form == .accordingTo ? .accordingTo : .clause)
    append(draft)
    pieces.removeAll { inside.contains($0) }
  }

  /// A content that tears no marked words, and has no marks around it where it is nothing else.
  private func untorn(_ content: Range<Int>, _ pieces: [Int]) -> Range<Int> {
    var content = content
    for piece in pieces {
      let piece = document.pieces[piece]
      let marks = piece.tokensWithMarks
      guard content.contains(marks.lowerBound) else { continue }
      if content.lowerBound == marks.lowerBound, content.upperBound <= marks.upperBound {
        return piece.tokens
      }
      content = content.lowerBound..<max(content.upperBound, marks.upperBound)
    }
    return content
  }
}
