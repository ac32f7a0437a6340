/// When something happens, said in words that could be taken for somebody it happens to.
extension Document {
  /// The first token of "this month", "late last week", "earlier that evening", which ends with a
  /// token.
  func startOfTime(endingAt index: Int) -> Int? {
    guard index > 0 else { return nil }
    if Self.tenses.contains(tokens[index].key), tokens[index - 1].key == Words.the {
      return index - 1
    }
    guard Self.times.contains(tokens[index].key), Self.pointers.contains(tokens[index - 1].key)
    else { return nil }
    let before = index - 2
    return before >= 0 && Self.parts.contains(tokens[before].key) ? before : index - 1
  }

  /// "week", "year".
  func isTime(_ index: Int) -> Bool { Self.times.contains(tokens[index].key) }

  /// "the past", "the meantime".
  private static let tenses = KeySet(words: "past meantime interim")
  private static let times = KeySet(
    words: """
      day week weekend month year morning afternoon evening night spring summer autumn fall
      winter quarter hour season
      """)
  private static let pointers = KeySet(words: "this last next that")
  private static let parts = KeySet(words: "early earlier late later just")
}
