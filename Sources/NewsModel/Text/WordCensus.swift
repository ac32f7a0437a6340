/// How the words of a text are written: a word that also stands in lower case is no name by its capital
/// alone; one that has its capital inside sentences may be.
struct WordCensus {
  /// Words that stand in lower case somewhere in the text.
  private(set) var lowercased: KeySet
  /// Words that stand capitalised inside a sentence somewhere in the text: there the capital means
  /// something.
  private(set) var capitalizedInside: KeySet
  /// For every block whether every word of it has a capital, so that capitals say nothing.
  let isTitleCase: [Bool]

  init(_ tokens: [Token], _ blocks: [TokenBlock], startsSentence: [Bool]) {
    var lowercased = KeySet(capacity: tokens.count / 4)
    var capitalizedInside = KeySet(capacity: tokens.count / 8)
    isTitleCase = blocks.map { Self.isTitleCase($0, tokens) }
    for (number, block) in blocks.enumerated() where !isTitleCase[number] {
      for index in block.tokens where tokens[index].isWord {
        if !tokens[index].isCapitalized {
          lowercased.insert(tokens[index].key)
        } else if !startsSentence[index] {
          capitalizedInside.insert(tokens[index].key)
        }
      }
    }
    self.lowercased = lowercased
    self.capitalizedInside = capitalizedInside
  }

  private static func isTitleCase(_ block: TokenBlock, _ tokens: [Token]) -> Bool {
    guard block.role != .paragraph || block.tokens.count < 16 else { return false }
    // A sentence full of names, not a headline among the paragraphs.
    if block.role == .paragraph, let last = block.tokens.last, tokens[last].is(".") { return false }
    var capitalized = 0
    var words = 0
    for index in block.tokens where tokens[index].isWord {
      guard tokens[index].end - tokens[index].start > 3 else { continue }
      words += 1
      if tokens[index].isCapitalized { capitalized += 1 }
    }
    return words >= 3 && capitalized * 10 >= words * 8
  }
}
