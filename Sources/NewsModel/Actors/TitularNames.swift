/// Titles that are names too.
enum TitularNames {
  /// Whether a word is also a common surname: the King of "Stephen King".
  static func containsSurname(_ word: UInt64) -> Bool { surnames.contains(word) }

  private static let surnames = KeySet(words: "king judge justice knight dean major pope")
  fileprivate static let given = KeySet(words: "dean earl duke")
}

extension Document {
  /// The Dean of "Dean Keller", the Earl of "Earl Keller": titles of few, and given names of many. But "Dean
  /// Anna Keller" is a dean, as is "Dean Keller" where the text goes on with "the dean".
  ///
  /// - Parameters:
  ///   - index: the word.
  ///   - name: the name with all that stands before it.
  func isTitularGivenName(_ index: Int, in name: Range<Int>) -> Bool {
    let word = tokens[index].key
    guard TitularNames.given.contains(word), index + 1 < name.upperBound,
      name.prefix(while: { $0 < index }).allSatisfy({ tokens[$0].has([.title, .roleHead]) })
    else { return false }
    let next = tokens[index + 1]
    guard next.isWord, next.isCapitalized, !next.has([.title, .roleHead]),
      name.upperBound == index + 2 || !next.has(.given) || next.has(.particle)
    else { return false }
    return !census.lowercased.contains(word)
  }
}
