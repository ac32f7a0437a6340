/// Puts bodies together that taggers see in pieces, and takes apart what they glue to them: "Health
/// Ruritania" is no place, and "Ulfsen University Ann Keller" are two.
struct JoinedBodies {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// The references with their bodies whole, in reading order.
  func joined(_ references: [Reference]) -> [Reference] {
    var result: [Reference] = []
    result.reserveCapacity(references.count)
    for reference in references {
      guard reference.form == .name else {
        result.append(reference)
        continue
      }
      if reference.kind == .organization, let parting = person(behind: reference.tokens) {
        var body = reference
        body.tokens = reference.tokens.lowerBound..<parting
        body.phrase = body.tokens
        result.append(body)
        result.append(Reference(.name, parting..<reference.tokens.upperBound, kind: .person))
        continue
      }
      if reference.kind == .place || reference.kind == .organization,
        let whole = whole(reference)
      {
        if let last = result.last, last.tokens.upperBound > whole.lowerBound { result.removeLast() }
        result.append(Reference(.name, whole, kind: .organization))
        continue
      }
      if let last = result.last, last.tokens.upperBound > reference.tokens.lowerBound { continue }
      result.append(reference)
    }
    return result
  }

  /// Where the name of a person starts that is glued to a body's: behind its head, "Ann Keller".
  private func person(behind name: Range<Int>) -> Int? {
    let start = name.upperBound - 2
    guard start > name.lowerBound + 1, tokens[start].has(.given),
      !tokens[start].has([.common, .place, .organization]), isUnknown(start + 1),
      !tokens[start - 1].has([.preposition, .conjunction, .title, .given]),
      tokens[name.lowerBound..<start].contains(where: { $0.has(.organizationHead) })
    else { return nil }
    return start
  }

  private func isUnknown(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized
      && !tokens[index].has([
        .common, .place, .organization, .organizationHead, .companySuffix, .placeHead, .eventHead,
      ])
  }

  /// "Health Canada", "Ruritania Weekly".
  private func whole(_ reference: Reference) -> Range<Int>? {
    let name = reference.tokens
    guard name.allSatisfy({ tokens[$0].has([.place, .demonym, .organization]) }) else {
      return nil
    }
    let next = name.upperBound
    if next < tokens.count, follows(next), Self.papers.contains(tokens[next].key),
      !goesOn(next + 1)
    {
      return name.lowerBound..<(next + 1)
    }
    let before = name.lowerBound - 1
    guard reference.kind == .place, before >= 0, Self.fields.contains(tokens[before].key),
      tokens[before].isCapitalized, !document.startsSentence[name.lowerBound],
      tokens[name.lowerBound].has(.place), !goesOn(next)
    else { return nil }
    var start = before
    if start > 0, Self.openers.contains(tokens[start - 1].key), tokens[start - 1].isCapitalized,
      !document.startsSentence[start]
    {
      start -= 1
    }
    if start > 0, tokens[start - 1].isWord, tokens[start - 1].isCapitalized,
      !document.startsSentence[start], !document.startsSentence[start - 1]
    {
      return nil
    }
    return start..<name.upperBound
  }

  /// Whether a word with a capital goes on with a name inside a sentence.
  private func follows(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized && !document.startsSentence[index]
      && !document.census.isTitleCase[
        document.sentences[document.sentence(of: index)].block]
  }

  private func goesOn(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord && tokens[index].isCapitalized
      && !document.startsSentence[index]
  }

  /// What stands before a country in the name of its body: "Transport Scotland", "Team Ireland".
  private static let fields = KeySet(
    words:
      """
      environment health statistics transport sport sports team parks elections fisheries housing \
      cricket rugby basketball football athletics swimming hockey volleyball tennis rowing triathlon \
      gymnastics cycling canoe archery badminton boxing netball historic forestry infrastructure \
      universities water tourism
      """)
  private static let openers = KeySet(words: "public mental women's")
  /// What stands behind a place in the name of a newspaper, and is seldom anything else.
  private static let papers = KeySet(
    words: "weekly herald gazette tribune telegraph chronicle examiner")
}
