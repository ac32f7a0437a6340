/// Whom a pronoun cannot mean, since its own words name him: "“Keller is hiding,” he said".
extension Discourse {
  /// The actors of whom the words speak that a pronoun says.
  func spokenOf(among candidates: [PronounChoice.Candidate], by pronoun: Int) -> Set<Int> {
    Set(
      candidates.lazy.filter { isSpokenOf($0, beside: pronoun) || isToldOf($0, by: pronoun) }
        .compactMap(\.actor))
  }

  /// The Keller of "“Keller is hiding,” he said": nobody speaks of himself so. But "“Call me Keller,” he said".
  private func isSpokenOf(_ candidate: PronounChoice.Candidate, beside pronoun: Int) -> Bool {
    guard candidate.facts.mentionIsQuoted, !candidate.facts.isQuoted,
      candidate.facts.form.rawValue <= PronounFacts.Form.office.rawValue,
      let mention = candidate.reference,
      let piece = document.piece(of: references[mention].tokens.lowerBound),
      // "The physician may help", which any doctor may say of others.
      candidate.facts.form != .office
        || references[mention].office.map({ OfficeWords.isTold(tokens[$0.upperBound - 1].key) })
          ?? false
    else { return false }
    let words = document.pieces[piece].tokensWithMarks
    let token = references[pronoun].tokens.lowerBound
    let isBeside =
      (0...Self.farthestWords).contains(token - words.upperBound)
      || (0...Self.farthestWords).contains(words.lowerBound - token)
    let before = references[mention].phrase.lowerBound - 1
    return isBeside
      && !(before >= 0 && tokens[before].isWord && Self.naming.contains(tokens[before].key))
  }

  /// The Keller of "Keller is back, he said": a pronoun means nobody whom its own words name (principle C
  /// of binding, Chomsky 1981). But "When Keller came, he said", "Keller is back, he said, and stays".
  private func isToldOf(_ candidate: PronounChoice.Candidate, by pronoun: Int) -> Bool {
    let token = references[pronoun].tokens.lowerBound
    guard candidate.facts.sentences == 0, !candidate.facts.isBehind,
      !candidate.facts.mentionIsQuoted,
      [.singleName, .fullName, .titledName].contains(candidate.facts.form),
      let mention = candidate.reference, token > 0, tokens[token - 1].is(","),
      token + 2 < tokens.count, tokens[token + 1].has(.cue),
      tokens[token + 2].is(".")
        || tokens[token + 2].is(",") && token + 3 < tokens.count && document.endsInIng(token + 3)
    else { return false }
    let sentence = document.sentences[document.sentence(of: token)].tokens
    let first = sentence.first { document.piece(of: $0) != nil || tokens[$0].isWord } ?? token
    return references[mention].phrase.upperBound < token - 1
      && !tokens[first].has([.subordinator, .preposition]) && !document.endsInIng(first)
      && clauses.verbs(between: references[mention].phrase.upperBound, and: token - 1) > 0
  }

  /// How far "he" stands from the words in "“...,” he said" and in "he told the meeting: “...”".
  private static let farthestWords = 6
  /// What speakers put before their own names.
  private static let naming = KeySet(words: "me am 'm ’m is myself called named i as")
}
