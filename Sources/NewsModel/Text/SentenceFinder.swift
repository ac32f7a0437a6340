/// Cuts blocks into sentences, with quotations as opaque parts of them.
struct SentenceFinder {
  let tokens: [Token]
  let blocks: [TokenBlock]
  let pieces: [QuotationPiece]
  let pieceOfToken: [Int32]

  func find() -> (sentences: [Sentence], starts: [Bool]) {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(tokens.count / 16)
    var starts = Array(repeating: false, count: tokens.count)
    for (number, block) in blocks.enumerated() {
      let linesAreSentences = block.isPeripheral
      var first = block.tokens.lowerBound
      var length = 0
      var index = first
      if !block.tokens.isEmpty { starts[first] = true }
      while index < block.tokens.upperBound {
        let next = index + 1
        if next < block.tokens.upperBound, mayStart(next, after: index) { starts[next] = true }
        let brokenLine =
          linesAreSentences && next < block.tokens.upperBound
          && tokens[next].shape.contains(.lineBreakBefore)
        if brokenLine { starts[next] = true }
        // A quotation counts as one word, however long.
        if pieceOfToken[index] < 0 || index == first
          || pieceOfToken[index - 1] != pieceOfToken[index]
        {
          length += 1
        }
        let isTooLong =
          length > Self.longest && next < block.tokens.upperBound && pieceOfToken[next] < 0
        if brokenLine || isTooLong || ends(at: index, in: block.tokens) {
          sentences.append(Sentence(tokens: first..<next, block: number))
          first = next
          length = 0
        }
        index = next
      }
      if first < block.tokens.upperBound {
        sentences.append(Sentence(tokens: first..<block.tokens.upperBound, block: number))
      }
    }
    return (sentences, starts)
  }

  /// More words than this in one sentence are no prose: cut, so that work stays linear in the text.
  private static let longest = 400

  /// Whether a capital on `next` may come from a sentence, a quotation or an item that starts there.
  private func mayStart(_ next: Int, after index: Int) -> Bool {
    let token = tokens[index]
    if isStop(token) || token.is(":") || token.is("•") || token.is(";") { return true }
    if token.kind == .quotationMark { return true }
    if token.shape.contains(.lineBreakBefore), token.is("-") || token.is("–") { return true }
    if token.is("(") || token.is("[") { return true }
    return false
  }

  /// Whether the writer's sentence ends behind the token.
  private func ends(at index: Int, in block: Range<Int>) -> Bool {
    let token = tokens[index]
    let next = index + 1
    guard next < block.upperBound else { return false }
    let piece = pieceOfToken[index]
    if piece >= 0 {
      // Inside a quotation nothing ends but the quotation.
      guard pieceOfToken[next] != piece, pieces[Int(piece)].tokensWithMarks.upperBound == next,
        // "“She said, ‘I am sorry.’” Police said".
        let last = pieces[Int(piece)].tokens.last(where: { tokens[$0].kind != .quotationMark }),
        isStop(tokens[last])
      else { return false }
      // What a colon leads to has its cue already, and so has what a clause holds that stands before another
      // quotation: "dismissed it as “nonsense.” He told reporters, “It is late.”"
      let start = pieces[Int(piece)].tokensWithMarks.lowerBound
      let isLedTo =
        start > block.lowerBound
        && (tokens[start - 1].is(":")
          || tokens[start - 1].isWord && tokens[last].is(".")
            && CuePattern.leadsToQuotation(next, in: block, of: tokens))
      if !isLedTo, CuePattern.follows(index, in: block, of: tokens, alone: tokens[last].is(".")) {
        return false
      }
      let following = tokens[next]
      return following.isCapitalized || following.kind == .number || pieceOfToken[next] >= 0
        || (following.kind == .punctuation && !following.is(",") && !following.is(";"))
    }
    // "Keller warns Varna • Toll rises": an item of its own.
    if tokens[next].is("•"), pieceOfToken[next] < 0 { return true }
    if isStop(token) {
      guard token.shape.contains(.spaceAfter) || pieceOfToken[next] >= 0 else { return false }
      let following = tokens[next]
      if following.is(")") || following.is("]") { return false }
      if token.is(".") { return !isLowercaseWord(following) }
      return true
    }
    if (token.is(")") || token.is("]")), index > block.lowerBound, isStop(tokens[index - 1]) {
      return tokens[next].isCapitalized || pieceOfToken[next] >= 0
    }
    // "... at 3 a.m. “It was dark,” she said."
    if token.shape.contains(.abbreviated), pieceOfToken[next] >= 0,
      pieces[Int(pieceOfToken[next])].tokensWithMarks.lowerBound == next
    {
      let words = pieces[Int(pieceOfToken[next])].tokens
      return !token.has(.title) && words.count > 2 && tokens[words.lowerBound].isCapitalized
        && words.last.map { isStop(tokens[$0]) || tokens[$0].is(",") } ?? false
    }
    // "... in the U.S. The minister ...": a stop that also ends the sentence.
    // So does "... told the FT. But ...", where no list knows that the capitals are no "ft.".
    if token.shape.contains(.abbreviated), !token.shape.contains(.initial),
      token.has([.place, .companySuffix]) || Self.hours.contains(token.key)
        || Self.provinces.contains(token.key) || Generations.contains(token.key)
        || token.shape.contains(.allCapitals) && !token.has(.title), tokens[next].isCapitalized
    {
      if tokens[next].has([.determiner, .preposition, .anyPronoun, .subordinator, .conjunction]) {
        return true
      }
      // "... at 7 a.m. None was hurt": no zone, no day, and no town whose time it is.
      if Self.hours.contains(token.key) {
        return !tokens[next].shape.contains(.allCapitals) && !Self.zones.contains(tokens[next].key)
          && !tokens[next].has([.calendar, .place, .demonym, .phraseStart])
      }
      // "... in Brampton, Ont. Prime Minister ...": inside a sentence a comma would stand behind it.
      return Self.provinces.contains(token.key) && index > block.lowerBound + 1
        && tokens[index - 1].is(",")
        && tokens[next].has([.title, .roleHead, .roleModifier, .group, .given])
    }
    return false
  }

  /// Of Canada and the United States, as print shortens them behind a town.
  private static let provinces = KeySet(
    words:
      "ont que sask alta man nfld calif fla mass conn mich minn ariz colo tex wis tenn wash ore"
      + " okla kan neb ark ala miss pa va md mo ga ky la ill ind nev mont wyo"
      + " b.c n.b n.s n.l p.e.i n.y n.j n.h n.c n.d n.m s.c s.d r.i")

  /// "... at 6 a.m. A man ..."
  private static let hours = KeySet(words: "a.m p.m")

  private static let zones = KeySet(
    words: "eastern central mountain pacific atlantic newfoundland greenwich zulu local tonight")

  private func isStop(_ token: Token) -> Bool {
    token.is(".") || token.is("?") || token.is("!") || token.is("…")
  }

  private func isLowercaseWord(_ token: Token) -> Bool {
    token.isWord && !token.isCapitalized && token.shape.contains(.hasLowercase)
  }
}
