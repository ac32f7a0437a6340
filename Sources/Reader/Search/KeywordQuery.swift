/// What is typed to find articles: words, all of which must occur, each at the start of a word, and
/// "phrases".
struct KeywordQuery: Sendable {
  let terms: [TextMatcher]

  /// - Returns: `nil` when nothing has been typed yet that could be looked for.
  init?(_ text: String) {
    terms = Self.split(text).compactMap { TextMatcher($0, atWordStart: true) }
    if terms.isEmpty { return nil }
  }

  /// The words and phrases of a query. A phrase that is still open runs to the end.
  static func split(_ text: String) -> [String] {
    var terms: [String] = []
    var term = ""
    var isPhrase = false
    for character in text {
      switch character {
      case "\"", "“", "”", "„", "«", "»":
        terms.append(term)
        term = ""
        isPhrase.toggle()
      case _ where character.isWhitespace && !isPhrase:
        terms.append(term)
        term = ""
      default:
        term.append(character)
      }
    }
    terms.append(term)
    return terms.map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
