/// What stands behind a name and tells a son from his father: the "Jr." of "Tom Keller Jr."
enum Generations {
  static func contains(_ word: UInt64) -> Bool { words.contains(word) }

  private static let words = KeySet(words: "jr jr. sr sr. ii iii")
}
