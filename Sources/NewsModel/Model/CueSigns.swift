/// What the tagger of cues sees of a token besides single words. What stands here is what is usual.
struct CueSigns {
  /// Whether quotation marks stand around, before or behind it: 2 where there are none near.
  var marks: UInt64 = 2
  /// The act of speech that the rules see in it.
  var act: UInt64 = 0
  /// Whether "that" or "to" follows, and how near.
  var that: UInt64 = 0
  /// How many acts the rules see before and behind: `around(_:_:)`.
  var around: UInt64 = 0
  /// What kinds of references the token and its neighbours are in, if any.
  var reference: UInt64 = 0
  var before: UInt64 = 0
  var secondBefore: UInt64 = 0
  var after: UInt64 = 0
  var secondAfter: UInt64 = 0
}

/// The features of cues. Each function has those that follow from the same things.
extension TokenView {
  /// The classes of words that the taggers of speech see.
  static let telling: LexicalClass = [
    .common, .determiner, .preposition, .conjunction, .auxiliary, .adverb, .relative, .subordinator,
    .nominative, .cue, .cueParticiple, .characterizing, .weakCue, .roleHead, .group, .document,
    .institution, .firstPerson, .plural, .neuter, .masculine, .feminine,
  ]

  /// What follows from a word alone and from what it is to the token that may be a cue.
  func addCueWord(
    _ index: Int, as place: CueWords.Place, _ features: inout some FeatureSink
  ) {
    switch place {
    case .own:
      features.add(1, key(index))
      features.add(8, affix(index, 3, fromEnd: true))
      features.add(9, UInt64(self[index].fine))
      addClasses(15, index, Self.telling, &features)
    case .before:
      features.add(2, key(index))
      features.add(10, UInt64(self[index].fine))
      addClasses(16, index, Self.telling, &features)
    case .after:
      features.add(3, key(index))
      features.add(11, UInt64(self[index].fine))
      addClasses(17, index, Self.telling, &features)
    case .secondBefore: features.add(4, key(index))
    case .secondAfter: features.add(5, key(index))
    case .thirdBefore: features.add(30, key(index))
    }
  }

  /// All that follows from signs, by themselves and with the token's word.
  func addCueSigns(_ signs: CueSigns, of index: Int, _ features: inout some FeatureSink) {
    addCue(marks: signs.marks, index, &features)
    addCue(act: signs.act, index, &features)
    addCue(act: signs.act, before: index + 1, &features)
    addCue(subject: signs.before, index, &features)
    addCue(object: signs.after, index, &features)
    addCue(that: signs.that, index, &features)
    addCue(around: signs.around, index, &features)
    addCue(secondBefore: signs.secondBefore, index, &features)
    addCue(secondAfter: signs.secondAfter, index, &features)
    Self.addCueJoints(signs, &features)
  }

  func addCue(marks: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(18, marks)
    features.add(19, marks, UInt64(self[index].coarse))
    features.add(29, key(index), marks)
  }

  func addCue(act: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(20, act)
    features.add(21, act, key(index))
  }

  func addCue(act: UInt64, before index: Int, _ features: inout some FeatureSink) {
    features.add(22, act, key(index))
  }

  func addCue(subject: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(23, subject, UInt64(self[index].coarse))
    features.add(31, UInt64(self[index].fine), subject)
  }

  func addCue(object: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(25, object, UInt64(self[index].coarse))
  }

  func addCue(that: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(26, that, key(index))
    features.add(27, that, UInt64(self[index].coarse))
  }

  func addCue(around: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(32, around)
    features.add(33, around, key(index))
    features.add(34, around, UInt64(self[index].coarse))
  }

  func addCue(secondBefore: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(35, secondBefore, UInt64(self[index].coarse))
  }

  func addCue(secondAfter: UInt64, _ index: Int, _ features: inout some FeatureSink) {
    features.add(37, secondAfter, UInt64(self[index].coarse))
  }

  /// Signs joined, whatever the word.
  static func addCueJoints(_ signs: CueSigns, _ features: inout some FeatureSink) {
    features.add(24, signs.before, signs.act)
    features.add(28, signs.reference)
    features.add(36, signs.secondBefore, signs.before)
  }

  /// Pairs of words, nearly each of which is rare.
  func addCuePairs(_ index: Int, _ features: inout some FeatureSink) {
    let before = self[index - 1]
    let seen = self[index]
    let after = self[index + 1]
    let coarse = UInt64(seen.coarse)
    features.add(6, before.key, seen.key)
    features.add(7, seen.key, after.key)
    features.add(12, coarse, UInt64(after.coarse))
    features.add(13, UInt64(before.coarse), coarse)
    features.add(14, UInt64(seen.fine), UInt64(after.coarse))
  }
}
