/// The features that the tagger of speech draws from a word alone.
extension TokenView {
  func addWord(_ index: Int, _ features: inout some FeatureSink) {
    features.add(1, key(index))
    features.add(2, affix(index, 3, fromEnd: true))
    features.add(3, UInt64(self[index].fine))
    features.add(4, UInt64(self[index].coarse))
    addClasses(5, index, Self.telling, &features)
  }

  /// The classes of words that it sees.
  private static let telling: LexicalClass = [
    .common, .determiner, .preposition, .conjunction, .auxiliary, .adverb, .relative, .subordinator,
    .nominative, .cue, .cueParticiple, .characterizing, .weakCue, .roleHead, .group, .document,
    .institution, .firstPerson, .plural, .neuter, .masculine, .feminine,
  ]
}
