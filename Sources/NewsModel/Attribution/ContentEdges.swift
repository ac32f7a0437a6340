/// Where what one cue tells ends, though the sentence goes on: with what others say, or with the verb of the
/// main clause.
extension AttributionFinder {
  /// Without the rest of "said the plan was good, but critics called it a stunt": what others say.
  func beforeOther(_ content: Range<Int>, behind cue: Range<Int>) -> Range<Int> {
    guard content.lowerBound >= cue.upperBound else { return content }
    let comma = content.dropFirst(2).first { comma in
      guard tokens[comma].is(","), comma + 3 < content.upperBound,
        tokens[comma + 1].key == Words.but,
        document.piece(of: comma) == nil
      else { return false }
      let verb = ((comma + 3)..<content.upperBound).prefix(Self.longestOther).first {
        tokens[$0].has([.cue, .characterizing]) && !tokens[$0].isCapitalized
      }
      guard let verb else { return false }
      return tokens[verb - 1].has(.group)
        || discourse.reference(at: verb - 1).map { discourse.references[$0].form == .name } ?? false
    }
    return comma.map { content.lowerBound..<$0 } ?? content
  }

  /// Whoever else says something, in words.
  private static let longestOther = 4

  /// The senator of "The woman who accused a senator told the court": without the verb whose subject the
  /// whole clause is.
  func beforeMainVerb(
    _ content: Range<Int>, of act: SpeechAct, _ acts: [SpeechAct]
  ) -> Range<Int> {
    let main = acts.first { other in
      guard other.form == .verb, content.contains(other.cue.lowerBound),
        case .words(let subject) = other.source
      else { return false }
      return subject.contains(act.cue.lowerBound) && subject.upperBound <= other.cue.lowerBound
        && tokens[subject.lowerBound..<act.cue.lowerBound].contains { $0.key == Words.who }
    }
    guard let main, main.cue.lowerBound > content.lowerBound else { return content }
    return content.lowerBound..<main.cue.lowerBound
  }

  /// Without the rest of "rejected the claim, with a source calling it “nonsense”", "calling it a joke and
  /// residents saying they felt ignored": others say that. Nothing where nothing else is left.
  func beforeAbsolute(
    _ content: Range<Int>, of act: SpeechAct, _ acts: [SpeechAct]
  ) -> Range<Int>? {
    guard content.lowerBound >= act.cue.upperBound else { return content }
    for other in acts where other.cue != act.cue && content.contains(other.cue.lowerBound) {
      guard Self.absolute.contains(tokens[other.cue.lowerBound].key),
        var start = other.sourceWords(discourse.placed)?.lowerBound,
        other.extent(discourse.placed).upperBound == other.cue.upperBound
      else { continue }
      if start > content.lowerBound, tokens[start - 1].has(.determiner) { start -= 1 }
      guard start > content.lowerBound, document.piece(of: start - 1) == nil,
        tokens[start - 1].key == Words.with && tokens[start - 2].is(",")
          || tokens[start - 1].key == Words.and && document.endsInIng(act.cue.lowerBound)
      else { continue }
      let end = tokens[start - 2].is(",") ? start - 2 : start - 1
      return end > content.lowerBound ? content.lowerBound..<end : nil
    }
    return content
  }

  /// What says beyond doubt that others speak: "with investors seeing no danger" is the writer's.
  private static let absolute = KeySet(
    words: "saying calling describing warning arguing telling claiming dubbing branding labelling"
      + " labeling denouncing condemning dismissing hailing praising accusing")

  /// The leaks of "The dam, which Keller says leaks, will be mended".
  func relativeClause(_ content: Range<Int>) -> Range<Int> {
    let comma = content.dropFirst().dropLast().first { index in
      tokens[index].is(",") && document.piece(of: index) == nil
        && (tokens[index + 1].has(.auxiliary)
          || discourse.clauses.verbs(between: index + 1, and: index + 2) > 0)
    }
    return content.lowerBound..<(comma ?? content.upperBound)
  }
}
