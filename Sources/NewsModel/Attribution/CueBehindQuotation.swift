/// Acts that only their place right behind a quotation shows.
extension SpeechActFinder {
  /// "“...,” groused one insider", "“...,” Northbank submits.": a verb of no list says something where a
  /// quotation that opens the sentence ends with a comma before it.
  func unlisted(_ index: Int, in sentence: Range<Int>) -> SpeechAct? {
    let token = tokens[index]
    guard index > sentence.lowerBound, !token.isCapitalized, token.end - token.start > 4,
      token.shape.contains(.endsInS) || document.ends(index, in: "ed"),
      !token.has([
        .auxiliary, .determiner, .preposition, .anyPronoun, .conjunction, .adverb, .relative,
        .subordinator, .group, .document, .roleHead,
      ])
    else { return nil }
    if endsSpeech(index - 1, in: sentence) {
      return inverted(index, in: sentence).map {
        SpeechAct(form: .verb, cue: index..<(index + 1), source: $0)
      }
    }
    guard let reference = references.at(index - 1) else { return nil }
    let phrase = references[reference].phrase
    let isLast = index + 1 >= sentence.upperBound || tokens[index + 1].is(".")
    guard isLast, phrase.upperBound == index, phrase.lowerBound > sentence.lowerBound,
      references[reference].form == .name,
      endsSpeech(phrase.lowerBound - 1, in: sentence)
    else { return nil }
    return SpeechAct(form: .verb, cue: index..<(index + 1), source: .reference(reference))
  }

  /// Whether a token closes a quotation that opens a sentence and ends with a comma.
  func endsSpeech(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard let number = document.piece(of: index) else { return false }
    let piece = document.pieces[number]
    return piece.tokensWithMarks.upperBound == index + 1 && piece.close != nil
      && piece.tokensWithMarks.lowerBound == sentence.lowerBound
      && piece.tokens.last.map { tokens[$0].is(",") } ?? false
  }

  /// The defector of "“...,” the defector, using another name, told Keller".
  func behindQuotation(
    _ verb: Int, in sentence: Range<Int>, opening articles: [UInt64] = []
  ) -> SpeechAct.Source? {
    var start = verb - 1
    while start > sentence.lowerBound, document.piece(of: start - 1) == nil { start -= 1 }
    guard start > sentence.lowerBound, tokens[start].has(.determiner),
      articles.isEmpty || articles.contains(tokens[start].key),
      let comma = (start..<verb).first(where: { tokens[$0].is(",") }), comma - start > 1,
      comma - start <= (articles.isEmpty ? Self.longestDescription : 2 * Self.longestDescription),
      (start..<comma).allSatisfy({
        (tokens[$0].isWord || tokens[$0].kind == .possessive)
          && !tokens[$0].has([.cue, .auxiliary])
      })
    else { return nil }
    return .words(start..<comma)
  }
}
