/// One actor across articles: when two articles' actors are the same one.
extension Actor {
  /// A key that two spellings of one actor share: equal keys are needed, not enough, for
  /// `isSame(as:)`. Case, accents and the usual variants of transliteration are folded; a person's key
  /// is made from the surname. Costs a pass over the name.
  public var identityKey: String {
    switch kind {
    case .person:
      "p:" + String(decoding: personName.surnameKey, as: UTF8.self)
    case .organization, .place:
      // One outlet's place is another's body: "Kremlin", "Vatican".
      "b:" + String(decoding: Self.bodyKey(name), as: UTF8.self)
    }
  }

  /// Whether this actor and one of another article are the same: for people, the surname and given
  /// names that do not speak against it ("Antony J." and "Anthony", or none); for others, the name or
  /// a known variant of it.
  ///
  /// Names alone decide; two people of one name are one here.
  public func isSame(as other: Actor) -> Bool {
    guard identityKey == other.identityKey else { return false }
    guard kind == .person else { return true }
    return personName.agrees(withGiven: other.personName.given)
  }

  private var personName: PersonName { PersonName(printed: name) }

  private static func bodyKey(_ name: String) -> [UInt8] {
    var folded = Folding.plain(name)
    if folded.last == 0x2E { folded.removeLast() }
    let article = Array("the ".utf8)
    if folded.starts(with: article) { folded.removeFirst(article.count) }
    return KnownAliases.canonical(folded)
  }
}

extension PersonName {
  /// Takes a name apart by the blanks in it.
  init(printed name: String) {
    let words = name.utf8.split(separator: 0x20).map { String(Substring($0)) }
    self.init(
      text: name,
      words: words.enumerated().map { index, word in
        let key = WordHash.of(Folding.plain(word))
        let isParticle = Lexicon.shared.classes(of: key).contains(.particle)
        return (word, isParticle && (index > 0 || words.count > 2))
      })
  }
}
