/// Titles that are also common surnames: the King of "Stephen King".
enum TitularSurnames {
  static func contain(_ word: UInt64) -> Bool { words.contains(word) }

  private static let words = KeySet(words: "king judge justice knight dean major pope")
}
