/// Firms whose name is a possessive, "McDonald's" and "Standard & Poor's", as one word each.
enum PossessiveNames {
  /// Tokens with the names of such firms joined; the same tokens where there are none.
  ///
  /// "McDonald's" is a firm where the text has no McDonald without "'s", whom it would be about, no title or
  /// given name stands before it, and nobody's surname behind.
  static func joined(_ tokens: [Token], of bytes: [UInt8]) -> [Token] {
    let places = tokens.indices.dropFirst().filter { index in
      // "the Moodys' house" ends with a lone sign.
      tokens[index].kind == .possessive && bytes[Int(tokens[index].end) - 1] | 0x20 == 0x73
        && tokens[index - 1].isCapitalized
        && (surnames.contains(tokens[index - 1].key) || joins(index, tokens))
    }
    guard !places.isEmpty else { return tokens }
    var people = KeySet()
    for index in tokens.indices where tokens[index].isCapitalized {
      let isFollowed = index + 1 < tokens.count && tokens[index + 1].kind == .possessive
      let isAddressed =
        index > 0 && tokens[index - 1].isCapitalized && tokens[index - 1].has(called)
      if isAddressed || !isFollowed && surnames.contains(tokens[index].key) {
        people.insert(tokens[index].key)
      }
    }
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var next = places.startIndex
    for index in tokens.indices {
      guard next < places.endIndex, places[next] == index else {
        result.append(tokens[index])
        continue
      }
      next += 1
      let isInPhrase = joins(index, tokens)
      // "Wendy's Lynch" where Denny Lynch is named.
      let isOwner =
        people.contains(tokens[index - 1].key)
        || index + 1 < tokens.count && people.contains(tokens[index + 1].key)
      guard isInPhrase || !isOwner, let name = result.popLast() else {
        result.append(tokens[index])
        continue
      }
      result.append(whole(name, tokens[index], isFirm: !isInPhrase, in: bytes))
    }
    return result
  }

  private static let called: LexicalClass = [.title, .given, .roleHead]

  /// A name and its "'s" as one word.
  private static func whole(
    _ name: Token, _ possessive: Token, isFirm: Bool, in bytes: [UInt8]
  ) -> Token {
    var token = name
    token.end = possessive.end
    var hash = WordHash.start
    for byte in bytes[Int(name.start)..<Int(name.end)] {
      hash = WordHash.adding(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: hash)
    }
    for byte in "'s".utf8 { hash = WordHash.adding(byte, to: hash) }
    token.key = WordHash.finish(hash)
    token.classes = Lexicon.shared.classes(of: token.key)
    if isFirm { token.classes.formUnion(.organization) }
    token.shape.insert(.endsInS)
    if possessive.shape.contains(.spaceAfter) { token.shape.insert(.spaceAfter) }
    return token
  }

  /// Whether a possessive belongs to a listed name of several words: "Dick's Sporting Goods".
  private static func joins(_ possessive: Int, _ tokens: [Token]) -> Bool {
    let name = tokens[possessive - 1].key
    if possessive + 1 < tokens.count, tokens[possessive + 1].isCapitalized,
      openings.contains(WordHash.joining(name, tokens[possessive + 1].key))
    {
      return true
    }
    guard possessive > 1, tokens[possessive - 2].isCapitalized || tokens[possessive - 2].is("&")
    else {
      return false
    }
    return endings.contains(WordHash.joining(tokens[possessive - 2].key, name))
  }

  /// Of whom a firm has its name.
  private static let surnames = KeySet(
    words:
      "mcdonald moody wendy sotheby christie macy kohl lowe sainsbury domino kellogg arby applebee"
      + " bloomingdale denny levi nando zaxby culver loblaw")

  private static func pairs(_ names: [(String, String)]) -> KeySet {
    KeySet(names.map { WordHash.joining(WordHash.of($0.0.utf8), WordHash.of($0.1.utf8)) })
  }

  private static let openings = pairs([
    ("moody", "analytics"), ("moody", "investors"), ("dick", "sporting"), ("victoria", "secret"),
    ("men", "wearhouse"), ("sam", "club"), ("hudson", "bay"), ("carl", "jr"), ("harper", "bazaar"),
    ("jane", "defence"), ("people", "daily"), ("women", "wear"),
  ])

  /// The sign "&" has no key.
  private static let endings =
    KeySet([
      WordHash.joining(0, WordHash.of("poor")),
      WordHash.joining(WordHash.of("trader"), WordHash.of("joe")),
      WordHash.joining(WordHash.of("papa"), WordHash.of("john")),
    ])
}
