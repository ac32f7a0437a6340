extension Document {
  /// Whether a verb is the "labeled" of "a box labeled “Medical problem”": the box says nothing, it is
  /// called so. In "what a critic called “a farce”" the critic speaks.
  func namesThing(_ verb: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(verb), Self.namingVerbs.contains(tokens[verb].key),
      verb + 1 < sentence.upperBound, piece(of: verb + 1) != nil
    else { return false }
    var index = verb - 1
    while index >= sentence.lowerBound, verb - index <= 4, tokens[index].isWord,
      !tokens[index].has([.determiner, .preposition, .relative, .anyPronoun])
    {
      index -= 1
    }
    guard index >= sentence.lowerBound, index < verb - 1,
      tokens[index].key == Words.a || tokens[index].key == Words.an
    else { return false }
    guard index > sentence.lowerBound else { return true }
    return !tokens[index - 1].has(.relative) && tokens[index - 1].key != Self.what
  }

  private static let what = WordHash.of("what".utf8)
  private static let namingVerbs = KeySet(words: "called dubbed labelled labeled termed")
}
