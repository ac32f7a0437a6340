extension Document {
  /// The noun whose examples a name is among: the cities of "cities such as Ulfsen".
  func nounOfExamples(before name: Int) -> UInt64? {
    guard name > 1 else { return nil }
    var noun = name - 2
    if tokens[name - 1].key == Words.as, name > 2, tokens[name - 2].key == Words.such {
      noun = name - 3
    } else if tokens[name - 1].key != Words.like, tokens[name - 1].key != Words.including {
      return nil
    }
    if noun > 0, tokens[noun].is(",") { noun -= 1 }
    guard tokens[noun].isWord, !tokens[noun].isCapitalized || startsSentence[noun] else {
      return nil
    }
    return tokens[noun].key
  }
}
