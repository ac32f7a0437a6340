/// What the tagger takes for a part of a source, and is none: signs, days, the next clause.
extension SourceHead {
  /// The words of a source, without what only stands beside them.
  func trimmed(_ words: Range<Int>) -> Range<Int> {
    var words = withoutSigns(words)
    words = withoutDay(words)
    words = beforeDash(words)
    words = behindTurn(words)
    words = beforeNextClause(words)
    words = beforeConcern(words)
    words = withoutOccasion(words)
    words = withoutTime(words)
    return withoutTail(behindSubject(words))
  }

  /// The critics of "a move critics say will cost jobs": "a" has one behind it, and they are many.
  private func behindSubject(_ words: Range<Int>) -> Range<Int> {
    guard words.count > 2, let first = words.first, let last = words.last,
      tokens[first].key == Words.a || tokens[first].key == Words.an,
      tokens[last].has(.group), tokens[last].shape.contains(.endsInS),
      !tokens[last - 1].shape.contains(.endsInS), !Self.amounts.contains(tokens[first + 1].key),
      words.allSatisfy({ tokens[$0].isWord && !tokens[$0].isCapitalized }),
      !words.dropFirst().contains(where: { tokens[$0].has([.preposition, .conjunction]) })
    else { return words }
    return last..<words.upperBound
  }

  private static let amounts = KeySet(
    words: "few dozen couple hundred thousand million great good number handful lot")

  /// Without signs and "'s" at its ends, and the "however," it opens with.
  private func withoutSigns(_ words: Range<Int>) -> Range<Int> {
    var words = words
    while words.count > 1, let last = words.last,
      !tokens[last].isWord && tokens[last].kind != .number && !tokens[last].is(")"),
      !document.isSaintJohns(last)
    {
      words.removeLast()
    }
    while words.count > 1, let first = words.first,
      tokens[first].kind == .punctuation || Self.openers.contains(tokens[first].key)
        || isJoining(first, words)
        || tokens[first + 1].is(",")
          && (tokens[first].has(.calendar) || Self.days.contains(tokens[first].key))
    {
      words.removeFirst()
    }
    return words
  }

  /// The who of "Keller, who newspapers say is rich", the that of "the fact that people say".
  private func isJoining(_ first: Int, _ words: Range<Int>) -> Bool {
    let next = tokens[first + 1]
    let isMany = next.has(.group) || next.shape.contains(.endsInS)
    if tokens[first].key == Words.that { return isMany || next.isCapitalized }
    return words.count == 2 && isMany && tokens[first].has(.relative)
  }

  /// "Northern Rail late on Sunday".
  private func withoutDay(_ words: Range<Int>) -> Range<Int> {
    guard let last = words.last, tokens[last].has(.calendar), last - 2 > words.lowerBound,
      tokens[last - 1].has(.preposition)
    else { return words }
    let isPart = Self.parts.contains(tokens[last - 2].key)
    let end = isPart ? last - 2 : last - 1
    return end > words.lowerBound && endsPhrase(end - 1) ? words.lowerBound..<end : words
  }

  /// "The film — which shows the voices of many —", "Keller -- editor of Roads", "Keller - himself a driver".
  private func beforeDash(_ words: Range<Int>) -> Range<Int> {
    let dash = words.dropFirst().first {
      tokens[$0].isDash
        && (!tokens[$0].is("-") || words.contains($0 + 1) && tokens[$0 + 1].isDash
          || tokens[$0].shape.contains(.spaceAfter) && tokens[$0 - 1].shape.contains(.spaceAfter))
    }
    return words.lowerBound..<(dash ?? words.upperBound)
  }

  /// "Many share this fear, but the council": another subject.
  private func behindTurn(_ words: Range<Int>) -> Range<Int> {
    let turn = words.dropFirst().dropLast().last {
      tokens[$0 - 1].is(",") && Self.turns.contains(tokens[$0].key)
    }
    return (turn.map { $0 + 1 } ?? words.lowerBound)..<words.upperBound
  }

  /// "Keller, and more roads are shut": another sentence, also where only its subject is taken.
  private func beforeNextClause(_ words: Range<Int>) -> Range<Int> {
    let isBehindCue = words.lowerBound > 0 && tokens[words.lowerBound - 1].has(.cue)
    guard let comma = words.dropFirst().first(where: { tokens[$0].is(",") }),
      words.contains(comma + 1), tokens[comma + 1].has(.conjunction),
      ((comma + 1)..<(words.upperBound + (isBehindCue ? 1 : 0))).contains(where: {
        $0 < tokens.count && tokens[$0].has(.auxiliary) && !tokens[$0].isCapitalized
      })
    else { return words }
    return words.lowerBound..<comma
  }

  /// "Northbank, a Varna, Zembla-based concern": a name that no list holds, and what it is.
  private func beforeConcern(_ words: Range<Int>) -> Range<Int> {
    guard let comma = words.dropFirst().first(where: { tokens[$0].is(",") }),
      words.contains(comma + 1),
      tokens[comma + 1].key == Words.a || tokens[comma + 1].key == Words.an,
      (words.lowerBound..<comma).allSatisfy({ tokens[$0].isWord && tokens[$0].isCapitalized })
    else { return words }
    return words.lowerBound..<comma
  }

  /// "the school in a statement posted online": where it said so.
  private func withoutOccasion(_ words: Range<Int>) -> Range<Int> {
    let start = words.dropFirst().first { index in
      tokens[index].has(.preposition) && words.contains(index + 2)
        && (tokens[index + 1].key == Words.a || tokens[index + 1].key == Words.an)
        && (index + 2..<min(words.upperBound, index + 4)).contains {
          Self.occasions.contains(tokens[$0].key)
        }
    }
    guard let start, endsPhrase(start - 1) || tokens[start - 1].has(.common) else { return words }
    return words.lowerBound..<start
  }

  /// "Keller today", "Northern Rail late last week"; but "a poll by Northern Rail last week" is one of
  /// many.
  private func withoutTime(_ words: Range<Int>) -> Range<Int> {
    var words = words
    while words.count > 1, let last = words.last, name(at: last) == nil, endsPhrase(last - 1),
      tokens[last].has(.calendar) || Self.days.contains(tokens[last].key)
    {
      words.removeLast()
    }
    if let last = words.last, let start = document.startOfTime(endingAt: last),
      start > words.lowerBound, endsPhrase(start - 1), let name = name(at: start - 1),
      name.lowerBound <= words.lowerBound + 1
    {
      words = words.lowerBound..<start
    }
    return words
  }

  /// "leaders almost universally", "the woman who", "a local firm has".
  private func withoutTail(_ words: Range<Int>) -> Range<Int> {
    var words = words
    while words.count > 1, let last = words.last, references.at(last) == nil,
      isAdverb(last) || tokens[last].has(.auxiliary)
        || (tokens[last].has(.relative) && !tokens[last - 1].has(.preposition))
    {
      words.removeLast()
    }
    return words
  }

  /// What somebody says something in.
  static let occasions = KeySet(
    words: "interview conversation statement tweet letter e-mail email memo post op-ed editorial")

  /// What joins a sentence to the one before, and is nothing of its subject.
  private static let openers = KeySet(words: "meanwhile however nevertheless nonetheless")
  private static let parts = KeySet(words: "early earlier late later")
  private static let turns = KeySet(words: "but yet")
  private static let days = KeySet(words: "today yesterday tonight")
}
