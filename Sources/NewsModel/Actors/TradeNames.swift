/// Tells companies' names that taggers take for people's: a house named after its founders, a coined
/// word, the short name of a company that the text names in full.
struct TradeNames {
  private let document: Document
  private let tokens: [Token]
  /// What the text says of each word.
  private let words: NameEvidence

  init(_ document: Document, _ words: NameEvidence) {
    self.document = document
    tokens = document.tokens
    self.words = words
  }

  /// The references with what a body is called for short as that body: "Northbank Life" where Northbank
  /// Life Insurance Co. is named, which taggers take for a person.
  ///
  /// - Parameter isSurname: whether a name is the last of a person's full one.
  func withShortNames(
    _ references: [Reference], unless isSurname: (Reference) -> Bool
  ) -> [Reference] {
    let shortened = ShortNames(document)
    let keys = shortened.keys(
      among: references.filter { $0.form == .name && $0.kind == .organization }.map(\.tokens))
    guard keys.count > 0 else { return references }
    return references.map { reference in
      guard reference.form == .name, let kind = reference.kind, kind != .organization,
        reference.office == nil, reference.phrase == reference.tokens,
        kind == .person || reference.tokens.count > 1,
        let first = reference.tokens.first, words.of(tokens[first].key).isDisjoint(with: .called),
        keys.contains(shortened.key(reference.tokens)),
        reference.tokens.count > 1 || !isSurname(reference)
      else { return reference }
      var body = reference
      body.kind = .organization
      body.isSurelyBody = true
      return body
    }
  }

  /// "an analyst at Keller Brandt", "a strategist with Keller Brandt", "analyst Anna Reid of Keller
  /// Brandt", "Anna Reid of K.B. Brandt": a house with the names of people, told by who works there.
  func isEmployer(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    guard mayBeHouse(reference), Self.employing.contains(tokens[start - 1].key) else {
      return false
    }
    // "of Keller Brandt and Reid", of which taggers see the half.
    let end = reference.tokens.upperBound
    if end + 1 < tokens.count, tokens[end].is("&") || tokens[end].key == Words.and,
      tokens[end + 1].isCapitalized
    {
      return false
    }
    if tokens[start - 1].key == Words.at, tokens[start - 2].has([.roleHead, .group]) {
      return true
    }
    if Self.analysts.contains(tokens[start - 2].key) { return true }
    // The name before, whole, and what its bearer is called.
    var first = start - 1
    while first > 0, tokens[first - 1].isWord, tokens[first - 1].isCapitalized,
      !tokens[first - 1].has(.roleHead), start - first < 5
    {
      first -= 1
    }
    guard start - 1 - first > 1, tokens[first].has(.given) else { return false }
    return first > 0 && Self.analysts.contains(tokens[first - 1].key)
      || tokens[start].shape.contains(.abbreviated) && tokens[start].isCapitalized
  }

  /// "the bank Keller Brandt", "the broker Keller Brandt", but not "brewer Anna Keller".
  func isHouse(_ reference: Reference) -> Bool {
    guard mayBeHouse(reference) else { return false }
    let start = reference.tokens.lowerBound
    let noun = tokens[start - 1].key
    return Self.houses.contains(noun)
      || Self.traders.contains(noun) && !tokens[start].has(.given)
  }

  private func mayBeHouse(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    return start > 1 && reference.tokens.count > 1 && reference.office == nil
      && reference.phrase.lowerBound == start
      && tokens[start - 1].isWord && !tokens[start - 1].isCapitalized
  }

  private static let employing = KeySet(words: "of at with for from")
  /// Who speaks for the houses of the financial markets.
  private static let analysts = KeySet(
    words: "analyst analysts economist economists strategist strategists broker trader traders")

  /// "Vexni Brandt", where "Vexni shares" rose: people have shares by their last name.
  func isCalledByFirstWord(_ reference: Reference) -> Bool {
    guard let first = reference.tokens.first, let last = reference.tokens.last,
      reference.office == nil, reference.phrase == reference.tokens, !tokens[first].has(.given)
    else { return false }
    return words.of(tokens[first].key).contains(.led)
      && words.of(tokens[first].key).isDisjoint(with: .called)
      && words.of(tokens[last].key).isDisjoint(with: [.titled, .acts, .calledPerson])
  }

  private static let houses = KeySet(words: "bank brokerage airline carrier automaker carmaker")
  /// What a person may be, too.
  private static let traders = KeySet(words: "broker insurer retailer lender brewer")

  /// "BaFin", "PayZap": a capital inside the word, where no "Mc" stands before it.
  func isCoined(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    let token = tokens[start]
    guard words.of(token.key).isDisjoint(with: .called), token.isCapitalized,
      reference.phrase == reference.tokens,
      start == 0 || !(tokens[start - 1].is("@") || tokens[start - 1].is(":"))
    else { return false }
    let word = document.bytes[Int(token.start)..<Int(token.end)]
    guard word.count > 4, word.allSatisfy(\.isLetter),
      let inner = word.dropFirst().firstIndex(where: \.isUppercase),
      word[word.startIndex + 1].isLowercase
    else { return false }
    let opening = word[..<inner].map(\.lowercased)
    return !Self.prefixes.contains { opening.elementsEqual($0.utf8) }
  }

  /// What stands before a capital inside a surname.
  private static let prefixes = [
    "mc", "mac", "de", "di", "du", "da", "del", "della", "la", "le", "van", "von", "fitz", "st",
    "ap",
  ]
}
