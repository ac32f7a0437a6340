/// Says where the names of companies begin: of "International Business Machines Corp." at a sentence's
/// start taggers see the end, and of "Retailer Vexel Stores" all.
struct CompanyNames {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// The references with their companies whole, in reading order.
  func whole(_ references: [Reference]) -> [Reference] {
    var result: [Reference] = []
    result.reserveCapacity(references.count)
    for given in references {
      let reference = withoutTrade(given)
      guard isCompany(reference) else {
        result.append(reference)
        continue
      }
      let start = start(of: reference.tokens)
      // Nothing may lie across its start.
      let before = result.last { $0.phrase.lowerBound < start }
      guard start < reference.tokens.lowerBound,
        before.map({ $0.phrase.upperBound <= start }) ?? true
      else {
        result.append(reference)
        continue
      }
      while let last = result.last, last.phrase.upperBound > start { result.removeLast() }
      result.append(
        Reference(.name, start..<reference.tokens.upperBound, kind: .organization))
    }
    return result
  }

  /// A name without what its bearer does, which has its capital from the sentence.
  private func withoutTrade(_ reference: Reference) -> Reference {
    guard reference.form == .name, reference.kind == .organization, reference.tokens.count > 1,
      let first = reference.tokens.first, document.startsSentence[first],
      Self.trades.contains(tokens[first].key), !tokens[first + 1].has(.companySuffix)
    else { return reference }
    var rest = reference
    rest.tokens.removeFirst()
    return rest
  }

  private static let trades = KeySet(
    words: """
      retailer lender insurer reinsurer carmaker automaker truckmaker planemaker drugmaker chipmaker
      brewer distiller broadcaster publisher manufacturer supplier builder housebuilder carrier miner
      """)

  private func isCompany(_ reference: Reference) -> Bool {
    guard reference.form == .name, reference.tokens.count > 1, let last = reference.tokens.last
    else { return false }
    return tokens[last].has(.companySuffix)
      && !document.census.isTitleCase[document.sentences[document.sentence(of: last)].block]
  }

  /// Where a name starts of which the rest is known.
  private func start(of name: Range<Int>) -> Int {
    var start = name.lowerBound
    while start > 0, !document.startsSentence[start] {
      let before = start - 1
      if start > 1, !document.startsSentence[before], isWord(before - 1) {
        // "Cable & Wireless Plc", "Scottish and Newcastle Plc".
        if tokens[before].is("&")
          || tokens[before].key == Words.and && isAdjective(before - 1)
        {
          start = before - 1
          continue
        }
      }
      guard isWord(before), isPart(before, before: start) else { break }
      start = before
    }
    return start
  }

  private func isWord(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized && !tokens[index].has(Self.others)
  }

  /// The Scottish of a name, if nothing is Scottish but the company.
  private func isAdjective(_ index: Int) -> Bool {
    tokens[index].has(.demonym) && !tokens[index].has([.place, .organization])
  }

  /// Inside a sentence every word with a capital; at its start one before a word that by itself is none
  /// of a company's: "King World Productions Inc", not "Retailer Vexel Inc" or "Troubled Vexel Inc".
  private func isPart(_ index: Int, before start: Int) -> Bool {
    if tokens[index].has([.body, .group, .demonym]) || document.isJoinedModifier(index) {
      return false
    }
    guard document.startsSentence[index] else { return !tokens[index].has([.roleHead, .title]) }
    let isParticiple =
      tokens[index].end - tokens[index].start > 5
      && (document.ends(index, in: "ed") || document.ends(index, in: "ing"))
    return tokens[start].has(.common) && !tokens[start].has(.companySuffix) && !isParticiple
  }

  /// What is no part of a company's name where it opens it.
  private static let others: LexicalClass = [
    .determiner, .preposition, .conjunction, .auxiliary, .adverb, .relative, .subordinator,
    .anyPronoun, .nominative, .calendar, .cue, .cueParticiple, .companySuffix,
  ]
}
