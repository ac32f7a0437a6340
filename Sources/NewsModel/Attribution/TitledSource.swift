/// Sources whose name stands behind what its bearer is: "director of the Centre for Dams Anna Keller".
extension SourceHead {
  /// The Keller of "director of the Centre for Dams Anna Keller": an office without an article, and the
  /// name of its holder behind what it is for.
  func holder(ofOffice words: Range<Int>, firstPhrase end: Int) -> SpeechAct.Source? {
    // "Lecturer in politics at Griffith University Paul Williams".
    guard end < words.upperBound,
      tokens[end].key == Words.of || tokens[end].key == Words.for
        || (tokens[end].key == Words.in || tokens[end].key == Words.at)
          && !tokens[end - 1].shape.contains(.endsInS),
      tokens[end - 1].has(.roleHead), !tokens[words.lowerBound].has(.determiner),
      isPerson(words.upperBound - 1),
      let found = references.at(words.upperBound - 1),
      !isPerson(end - 1) || references.at(end - 1) == found
    else { return nil }
    let name = references[found]
    let start = max(name.phrase.lowerBound, words.lowerBound)
    if start <= end { return .reference(found) }
    let isOne = (end..<start).allSatisfy { index in
      !tokens[index].has([.relative, .subordinator, .auxiliary, .cue])
        && tokens[index].kind != .punctuation && !isPerson(index)
    }
    let before = tokens[start - 1]
    return isOne && !before.has([.preposition, .determiner, .conjunction])
      && before.kind != .possessive ? .reference(found) : nil
  }

  /// The Boyd of "A spokesman for Immigration, Customs and Enforcement, Dean Boyd, said": a person behind
  /// the last comma of an office.
  func name(endingOffice words: Range<Int>) -> SpeechAct.Source? {
    guard isPerson(words.upperBound - 1), words.count > 4,
      let found = references.at(words.upperBound - 1),
      let office = references.at(words.lowerBound + 1),
      references[office].form != .name, !references[office].isPlural,
      references[office].phrase.lowerBound <= words.lowerBound + 1
    else { return nil }
    let start = references[found].phrase.lowerBound
    return start - 1 > words.lowerBound && tokens[start - 1].is(",") ? .reference(found) : nil
  }

  /// The Shear of "Match of the Day host Alan Shear": what stands before the name is what he is. But the
  /// friends of "Friends of President Obama" are others.
  func name(behindTrade words: Range<Int>) -> SpeechAct.Source? {
    guard isPerson(words.upperBound - 1), let found = references.at(words.upperBound - 1) else {
      return nil
    }
    let name = references[found].tokens
    let trade = name.lowerBound - 1
    let first = tokens[words.lowerBound]
    guard trade - 1 > words.lowerBound, name.upperBound == words.upperBound, name.count > 1,
      tokens[trade].has(.roleHead) || Self.hosts.contains(tokens[trade].key),
      first.isCapitalized, !first.has([.determiner, .group, .document]),
      !first.shape.contains(.endsInS), tokens[trade - 1].isCapitalized,
      !tokens[trade - 1].has(.roleModifier)
    else { return nil }
    let isTitle = (words.lowerBound..<trade).allSatisfy { index in
      tokens[index].isWord && (person(at: index) ?? found) == found
        && (tokens[index].isCapitalized || Self.joined.contains(tokens[index].key))
    }
    return isTitle ? .reference(found) : nil
  }

  /// What is small in the name of a programme or of a body.
  private static let joined = KeySet(words: "of the and for in on")
  private static let hosts = KeySet(
    words: "host co-host anchor star pundit frontman bassist drummer guitarist")

  /// "former HP chief and presidential candidate Carly Fiorina": two offices of one person.
  func namesOneOnly(_ words: Range<Int>, _ joint: Int) -> SpeechAct.Source? {
    let first = tokens[words.lowerBound]
    guard tokens[joint - 1].has(.roleHead), !first.has(.determiner), name(at: joint - 1) == nil,
      isPerson(words.upperBound - 1), !isPerson(words.lowerBound),
      let index = references.at(words.upperBound - 1)
    else { return nil }
    return .reference(index)
  }
}
