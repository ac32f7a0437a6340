/// The one whom a source names beside what he is: "the chairman of the party, Anna Keller of Varna", and
/// "Anna Keller, Northbank CEO and a pilot", which are no lists.
extension SourceHead {
  func name(apposedIn words: Range<Int>) -> Int? {
    nameOpening(words) ?? nameClosing(words)
  }

  /// The Keller of "Anna Keller, Northbank CEO and a pilot", "Professor Anna Keller of Varna and Sofia
  /// Colleges": one person, of whom an "and" tells more.
  private func nameOpening(_ words: Range<Int>) -> Int? {
    guard let found = words.lazy.compactMap({ person(at: $0) }).first else { return nil }
    let phrase = references[found].phrase
    guard phrase.upperBound < words.upperBound, phrase.lowerBound >= words.lowerBound,
      (words.lowerBound..<phrase.lowerBound).allSatisfy({
        tokens[$0].isWord
          && !tokens[$0].has([
            .preposition, .conjunction, .determiner, .relative, .subordinator, .auxiliary,
          ])
      })
    else { return nil }
    let rest = phrase.upperBound..<words.upperBound
    guard let joint = rest.first(where: { tokens[$0].has(.conjunction) }),
      rest.contains(joint + 1), !rest.contains(where: { person(at: $0) != nil }),
      !rest.contains(where: { tokens[$0].has(.nominative) })
    else { return nil }
    let next = tokens[joint + 1]
    if tokens[rest.lowerBound].is(",") {
      let isTold = (rest.lowerBound + 1..<joint).contains { tokens[$0].has(.roleHead) }
      return isTold && (next.key == Words.a || next.key == Words.an || next.has(.roleHead))
        ? found : nil
    }
    return tokens[rest.lowerBound].has(.preposition) && next.isCapitalized ? found : nil
  }

  /// The Keller of "the chairman of the party, Ambassador Anna Keller of Varna", the Post of "the town's
  /// leading newspaper, the Varna Post".
  private func nameClosing(_ words: Range<Int>) -> Int? {
    guard let comma = words.last(where: { tokens[$0].is(",") }), comma - words.lowerBound > 1,
      let found = nameBehind(comma, in: words)
    else { return nil }
    let described = words.lowerBound..<comma
    let first = tokens[words.lowerBound]
    let isOwned = described.contains { tokens[$0].kind == .possessive }
    let isOneOf = first.key == Self.one
    guard first.has(.determiner) || isOneOf || isOwned,
      !described.contains(where: {
        !tokens[$0].isWord && tokens[$0].kind != .possessive
          || tokens[$0].has([.conjunction, .relative, .subordinator, .cue])
          || document.piece(of: $0) != nil || isPersonAndNoOwner($0)
      })
    else { return nil }
    // "the chairman of the agency, the Varna Fund,": the agency is the fund, and its chairman speaks.
    let isBody = references[found].kind == .organization
    let isGoverned = described.contains { tokens[$0].has(.preposition) }
    let isPlain = !tokens[comma - 1].isCapitalized && !tokens[comma - 1].has(.roleHead)
    return !isBody || isPlain && (isOneOf || !isGoverned) ? found : nil
  }

  /// "Keller's firm, Northbank" is Northbank.
  private func isPersonAndNoOwner(_ token: Int) -> Bool {
    guard let found = person(at: token) else { return false }
    let end = references[found].phrase.upperBound
    return end >= tokens.count || tokens[end].kind != .possessive
  }

  /// The Keller of "Mother of three Anna Keller".
  func name(ofParentIn words: Range<Int>) -> Int? {
    guard let found = words.last.flatMap({ person(at: $0) }) else { return nil }
    let parent = references[found].phrase.lowerBound - 3
    return parent >= words.lowerBound && document.isParentOfSome(parent) ? found : nil
  }

  /// The name of somebody right behind a comma, but for its article and titles, and where he is from.
  private func nameBehind(_ comma: Int, in words: Range<Int>) -> Int? {
    var start = comma + 1
    if start < words.upperBound, tokens[start].key == Words.the { start += 1 }
    let found = (start..<min(words.upperBound, start + Self.mostTitles)).lazy
      .compactMap { references.at($0) }
      .first { references[$0].form == .name }
    guard let found, let kind = references[found].kind, kind != .place else { return nil }
    let phrase = references[found].phrase
    guard
      phrase.lowerBound <= start
        || (start..<phrase.lowerBound).allSatisfy({ tokens[$0].isWord && tokens[$0].isCapitalized })
    else { return nil }
    let rest = min(phrase.upperBound, words.upperBound)..<words.upperBound
    guard let next = rest.first else { return found }
    let isFrom =
      tokens[next].has(.preposition) && !rest.contains { tokens[$0].has(.conjunction) }
    return isFrom ? found : nil
  }

  /// The person's name that a token is in.
  func person(at token: Int) -> Int? {
    guard let found = references.at(token), references[found].form == .name,
      references[found].kind == .person
    else { return nil }
    return found
  }

  private static let one = WordHash.of("one")
  /// "the Most Reverend", "Associate Professor".
  private static let mostTitles = 4
}
