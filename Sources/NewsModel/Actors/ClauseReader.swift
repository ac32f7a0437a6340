/// What a phrase does in its clause.
enum ClauseRole: UInt8, CaseIterable {
  case subject
  /// The subject of a clause that "when", "that" or "who" opens.
  case subordinateSubject
  case object
  /// Behind "by".
  case agent
  /// Behind another preposition.
  case oblique
  /// The Putin of "Putin's offensive".
  case owner
  /// Between commas, behind another noun.
  case apposition
  /// Opens the sentence, and no verb follows.
  case opening
  case other
}

/// Reads the roles of phrases from the classes of the words around them, without a parse.
struct ClauseReader {
  /// What stands between two places of a sentence.
  struct Boundaries: OptionSet {
    let rawValue: UInt8
    static let comma = Boundaries(rawValue: 1 << 0)
    static let conjunction = Boundaries(rawValue: 1 << 1)
    static let subordinator = Boundaries(rawValue: 1 << 2)
    static let relative = Boundaries(rawValue: 1 << 3)
    static let quotation = Boundaries(rawValue: 1 << 4)
    static let semicolon = Boundaries(rawValue: 1 << 5)
    /// A verb of saying.
    static let cue = Boundaries(rawValue: 1 << 6)
  }

  let document: Document
  /// For every token whether it is a verb, as far as its form tells.
  private let isVerb: [Bool]
  /// For every token the number of verbs before it; one more for the end.
  private let verbsBefore: [Int32]
  private var tokens: [Token] { document.tokens }

  /// Costs a pass over the tokens.
  init(_ document: Document) {
    self.document = document
    var verbs: [Bool] = []
    verbs.reserveCapacity(document.tokens.count)
    var counts: [Int32] = []
    counts.reserveCapacity(document.tokens.count + 1)
    var count: Int32 = 0
    var wasVerb = false
    var previous: Token?
    for token in document.tokens {
      counts.append(count)
      let isVerb = Self.isVerb(token, behind: previous, in: document)
      verbs.append(isVerb)
      // "has been elected" is one verb.
      if isVerb, !wasVerb { count += 1 }
      wasVerb = isVerb || (wasVerb && token.has(.adverb))
      previous = token
    }
    counts.append(count)
    isVerb = verbs
    verbsBefore = counts
  }

  private static func isVerb(
    _ token: Token, behind previous: Token?, in document: Document
  ) -> Bool {
    guard token.isWord, !token.isCapitalized else { return false }
    if token.has(.auxiliary) { return true }
    // "the elected", "his planned".
    if let previous, previous.has([.determiner, .masculine, .feminine, .neuter, .plural]),
      !previous.has(.nominative), previous.isWord
    {
      return false
    }
    if token.has([.verb, .cue]) || inEed.contains(token.key) { return true }
    let start = Int(token.start)
    let end = Int(token.end)
    return end - start > 4 && document.bytes[end - 1] == UInt8(ascii: "d")
      && document.bytes[end - 2] == UInt8(ascii: "e")
      && document.bytes[end - 3] != UInt8(ascii: "e")
      && !token.has([.determiner, .adverb, .preposition]) && !noVerbs.contains(token.key)
  }

  private static let inEed = KeySet(
    words: "agreed disagreed freed guaranteed refereed decreed fled")
  private static let noVerbs = KeySet(words: "hundred sacred naked wicked beloved talented united")

  func verbs(between start: Int, and end: Int) -> Int {
    start < end ? Int(verbsBefore[end] - verbsBefore[start]) : 0
  }

  /// - Parameter limit: a bound on the work.
  func boundaries(between start: Int, and end: Int, limit: Int = 60) -> Boundaries {
    var result: Boundaries = []
    guard start < end, end - start <= limit else { return result }
    for index in start..<end {
      let token = tokens[index]
      if token.isWord {
        if token.has(.conjunction) { result.insert(.conjunction) }
        if token.has(.subordinator) { result.insert(.subordinator) }
        if token.has(.relative) { result.insert(.relative) }
        if token.has(.cue), !token.isCapitalized { result.insert(.cue) }
      } else if token.kind == .quotationMark {
        result.insert(.quotation)
      } else if token.is(",") {
        result.insert(.comma)
      } else if token.is(";") || token.is(":") || token.is("—") || token.is("–") {
        result.insert(.semicolon)
      }
    }
    return result
  }

  // MARK: Roles

  /// The role of a noun phrase, and whether it is one of several joined by "and".
  func role(of phrase: Range<Int>, in sentence: Range<Int>) -> (role: ClauseRole, isJoined: Bool) {
    let next = phrase.upperBound
    if next < sentence.upperBound, tokens[next].kind == .possessive { return (.owner, false) }
    var start = phrase.lowerBound
    while start > sentence.lowerBound, tokens[start - 1].kind == .quotationMark { start -= 1 }
    let before = start > sentence.lowerBound ? tokens[start - 1] : nil
    let joinsBehind =
      next < sentence.upperBound && tokens[next].key == Words.and
      && next + 1 < sentence.upperBound && tokens[next + 1].isCapitalized
    let joinsBefore = before?.key == Words.and || before?.key == Words.or
    let isJoined =
      joinsBehind
      || (joinsBefore && start - 2 >= sentence.lowerBound
        && tokens[start - 2].isCapitalized)
    let hasVerb = leadsToVerb(from: next, in: sentence, overConjunction: joinsBehind)
    if let before, before.isWord {
      if before.has(.preposition) || before.has(.subordinator) {
        if before.has(.subordinator), hasVerb { return (.subordinateSubject, isJoined) }
        return (before.key == Words.by ? .agent : .oblique, isJoined)
      }
      if hasVerb {
        return (before.has(.relative) ? .subordinateSubject : .subject, isJoined)
      }
      if isVerb[start - 1] || before.has([.cueParticiple, .characterizing])
        || before.shape.contains(.hasLowercase) && !before.isCapitalized
          && !before.has(.conjunction)
          && !before.has(.roleHead)
      {
        return (.object, isJoined)
      }
      return (.other, isJoined)
    }
    if hasVerb { return (.subject, isJoined) }
    if before == nil { return (.opening, isJoined) }
    return (before?.is(",") ?? false ? .apposition : .other, isJoined)
  }

  /// Whether a verb follows, over adverbs, a parenthesis, an apposition or a relative clause.
  private func leadsToVerb(
    from start: Int, in sentence: Range<Int>, overConjunction: Bool
  ) -> Bool {
    var index = start
    let limit = min(sentence.upperBound, start + Self.reach)
    if overConjunction {
      index += 1
      while index < limit, tokens[index].isWord, tokens[index].isCapitalized { index += 1 }
    }
    while index < limit {
      let token = tokens[index]
      if isVerb[index] { return true }
      if token.has(.adverb), token.isWord {
        index += 1
      } else if index == start, Self.origins.contains(token.key) {
        // "Keller of Varna wept".
        index += 1
        while index < limit, tokens[index].isWord,
          tokens[index].isCapitalized || tokens[index].has(.determiner)
        {
          index += 1
        }
      } else if token.is("(") {
        while index < limit, !tokens[index].is(")") { index += 1 }
        index += 1
      } else if token.is(","), index == start || tokens[index - 1].is(")") {
        // "Maria's mother, Gracia, wanted".
        if index + 1 < limit, isVerb[index + 1] { return true }
        // ", the minister, said": to the closing comma.
        var close = index + 1
        while close < limit, !tokens[close].is(",") { close += 1 }
        guard close < limit, close > index + 1 else { return false }
        index = close + 1
        guard index < limit else { return false }
        return isVerb[index]
          || (tokens[index].has(.adverb) && index + 1 < limit && isVerb[index + 1])
      } else {
        return false
      }
    }
    return false
  }

  /// What joins a name to where somebody is from.
  private static let origins = KeySet(words: "of from")

  /// An apposition with a verb behind it ends within so many words, or it is a list.
  private static let reach = 24
}
