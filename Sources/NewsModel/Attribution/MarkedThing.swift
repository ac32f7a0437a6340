/// Tells marked words that are speech from those that only name or show something: titles of works,
/// nicknames, signs, and words that the writer keeps at arm's length.
struct MarkedThing {
  let document: Document
  let references: PlacedReferences

  private var tokens: [Token] { document.tokens }

  /// - Parameter score: how well a cue fits the marked words; 0 without one.
  /// - Parameter isWhole: whether nothing else stands in their sentence.
  func isSpeech(
    _ piece: QuotationPiece, _ score: Int, in sentence: Range<Int>, isWhole: Bool
  ) -> Bool {
    let words = piece.tokens.filter { tokens[$0].isWord }
    guard let first = words.first, let last = piece.tokens.last else { return false }
    if words.count == 1, tokens[first].shape.contains(.allCapitals) { return false }
    if isNamed(piece, in: sentence) || isNickname(piece) || isSign(piece, in: sentence) {
      return false
    }
    let endsLikeSpeech =
      tokens[last].is(".") || tokens[last].is(",") || tokens[last].is("?") || tokens[last].is("!")
      || tokens[last].is("…") || tokens[last].is("—") || tokens[last].is("–")
    if words.count > 1, looksLikeTitle(words),
      !endsLikeSpeech || isTitleInItsSentence(piece, words, in: sentence)
    {
      return false
    }
    if score > 0 || isWhole { return true }
    // "The answer is simple: “Stop building.”"
    let start = piece.tokensWithMarks.lowerBound
    if endsLikeSpeech, start > sentence.lowerBound, tokens[start - 1].is(":") { return true }
    return words.count >= 6 || (endsLikeSpeech && words.count >= 3)
  }

  // MARK: Names

  private static let naming = KeySet(
    words: """
      means meaning known nicknamed titled entitled so-called named self-proclaimed self-styled
      spelled reads codenamed dubbed called
      """)
  /// Verbs that also give somebody's words: naming only what has a capital.
  private static let alsoSaying = KeySet(words: "called dubbed")

  private static let works = KeySet(
    words: "show program programme podcast newsletter franchise sitcom miniseries trilogy")

  /// A name of more words is not one of several.
  private static let longestListed = 4

  /// "known as 'the Rock'", "which means 'sons of Glyndwr'", "a film called 'Winter'", "known as 'up',
  /// 'down' and 'strange'".
  private func isNamed(_ piece: QuotationPiece, in sentence: Range<Int>) -> Bool {
    var start = piece.tokensWithMarks.lowerBound
    if piece.tokens.count <= Self.longestListed, let row = startOfRow(piece, in: sentence) {
      start = row
    }
    if document.namesThing(start - 1, in: sentence) { return true }
    // NBC's "Today" show.
    let end = piece.tokensWithMarks.upperBound
    if piece.tokens.count <= Self.longestListed, sentence.contains(end),
      Self.works.contains(tokens[end].key), tokens[piece.tokens.lowerBound].isCapitalized
    {
      return true
    }
    return (max(sentence.lowerBound, start - 2)..<max(sentence.lowerBound, start)).contains {
      index in
      let key = tokens[index].key
      guard Self.naming.contains(key) else { return false }
      // "An analyst who asked not to be named said “...”"
      if index + 1 < start, tokens[index + 1].has(.cue), !tokens[index].has(.cue) { return false }
      guard Self.alsoSaying.contains(key) else {
        return key != Self.reads || !givesWords(index, of: piece, from: start)
      }
      return index == start - 1 && tokens[piece.tokens.lowerBound].isCapitalized
        && index > 0 && !tokens[index - 1].has([.auxiliary, .nominative, .adverb])
        && references.at(index - 1) == nil
    }
  }

  /// "The statement reads “...”" gives words, as "the statement read" does, and "One reads: “Do not close
  /// it for long.”" a whole sentence.
  private func givesWords(_ verb: Int, of piece: QuotationPiece, from start: Int) -> Bool {
    if verb == start - 1, isDocument(before: verb) { return true }
    guard let last = piece.tokens.last else { return false }
    let ends = tokens[last].is(".") || tokens[last].is("!") || tokens[last].is("?")
    return ends && piece.tokens.count >= Self.fewestOfLetter
  }

  private static let reads = WordHash.of("reads")
  private static let fewestOfLetter = 6

  private func isDocument(before index: Int) -> Bool {
    index > 0 && tokens[index - 1].has([.document, .group, .roleHead])
  }

  /// The "Tony" of Anthony "Tony" Bruno.
  private func isNickname(_ piece: QuotationPiece) -> Bool {
    guard let open = piece.open, let close = piece.close, open > 0, close + 1 < tokens.count,
      piece.tokens.count <= 3, let last = piece.tokens.last, tokens[last].isWord
    else { return false }
    let before = tokens[open - 1]
    let after = tokens[close + 1]
    guard before.isWord, before.isCapitalized, after.isWord, after.isCapitalized,
      !before.has([.determiner, .preposition, .conjunction, .auxiliary, .anyPronoun, .subordinator]
      ),
      !after.shape.contains(.lineBreakBefore)
    else { return false }
    return tokens[last].isCapitalized || before.has(.given)
  }

  /// Whether all words but small ones have capitals, and one has that would have none in a sentence: not
  /// those of "We did it" and "So do I".
  private func looksLikeTitle(_ words: [Int]) -> Bool {
    words.dropFirst(words.count > 2 ? 1 : 0).contains {
      tokens[$0].isCapitalized && tokens[$0].key != Self.i
    }
      && words.allSatisfy { tokens[$0].isCapitalized || tokens[$0].end - tokens[$0].start <= 3 }
  }

  private static let i = WordHash.of("i")

  /// On NBC's "Meet the Press," ...: a title with its comma inside, amid the writer's own words. Words
  /// that a cue or a colon leads to, or that open their sentence, are speech in capitals.
  private func isTitleInItsSentence(
    _ piece: QuotationPiece, _ words: [Int], in sentence: Range<Int>
  ) -> Bool {
    let start = piece.tokensWithMarks.lowerBound
    let last = piece.tokens.upperBound - 1
    guard start > sentence.lowerBound, tokens[last].is(",") || tokens[last].is("."),
      words.count(where: { tokens[$0].isCapitalized }) > 1
    else { return false }
    let before = tokens[start - 1]
    if before.is(":") || before.has([.cue, .cueParticiple]) { return false }
    if before.is(","), start - 2 >= sentence.lowerBound,
      (max(sentence.lowerBound, start - 6)..<(start - 1)).contains(where: {
        tokens[$0].has([.cue, .cueParticiple])
      })
    {
      return false
    }
    return true
  }

  // MARK: Signs

  private static let surfaces = KeySet(
    words: """
      sign signs banner banners placard placards poster posters billboard billboards shirt
      shirts t-shirt t-shirts hat hats cap caps label labels plaque plaques sticker stickers
      button buttons graffiti tattoo inscription badge badges flag flags cards sweatshirt
      """)
  private static let showing = KeySet(
    words: "read reads reading saying says said with declaring proclaiming")

  /// A sign on the door read "Closed", signs saying "No towers".
  private func isSign(_ piece: QuotationPiece, in sentence: Range<Int>) -> Bool {
    // One sign and the next: signs saying "X" and "Y".
    var index = (startOfRow(piece, in: sentence) ?? piece.tokensWithMarks.lowerBound) - 1
    while index >= sentence.lowerBound, tokens[index].kind == .punctuation { index -= 1 }
    guard index >= sentence.lowerBound, Self.showing.contains(tokens[index].key) else {
      return false
    }
    let reach = 8
    var place = index - 1
    while place >= sentence.lowerBound, index - place <= reach {
      let token = tokens[place]
      if Self.surfaces.contains(token.key) { return true }
      if token.has([.nominative, .relative, .cue]) { return false }
      if let other = references.at(place), references[other].kind == .person {
        return false
      }
      place -= 1
    }
    return false
  }

  // MARK: Rows

  /// No row has more words; a text of marks alone is not walked through from each.
  private static let longestRow = 200

  /// Where the row begins that marked words stand in behind others: "X", "Y" and "Z". `nil` for words
  /// that stand alone or come first, and for a row without words before it.
  private func startOfRow(_ piece: QuotationPiece, in sentence: Range<Int>) -> Int? {
    let start = piece.tokensWithMarks.lowerBound
    var index = start - 1
    while index >= sentence.lowerBound, tokens[index].kind == .punctuation { index -= 1 }
    guard index >= sentence.lowerBound,
      tokens[index].has(.conjunction) || tokens[index].kind == .quotationMark
    else { return nil }
    let first = max(sentence.lowerBound, start - Self.longestRow)
    while index >= first,
      document.piece(of: index) != nil || tokens[index].has(.conjunction)
        || tokens[index].kind == .punctuation
    {
      index -= 1
    }
    return index >= first ? index + 1 : nil
  }
}
