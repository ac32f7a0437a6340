/// Towns and people called after saints.
enum SaintNames {
  fileprivate static let words = KeySet(words: "st st. ste ste. saint sainte")
  fileprivate static let john = WordHash.of("john")
}

extension Document {
  /// The "St." of "St. Catharines" and "Martin St. Louis".
  func opensSaint(_ index: Int) -> Bool {
    index >= 0 && tokens[index].isCapitalized && SaintNames.words.contains(tokens[index].key)
  }

  /// The "'s" of the town St. John's; Saint John, in another province, is spelt out.
  func isSaintJohns(_ possessive: Int) -> Bool {
    possessive > 1 && possessive < tokens.count && tokens[possessive].kind == .possessive
      && tokens[possessive - 1].key == SaintNames.john && opensSaint(possessive - 2)
  }
}
