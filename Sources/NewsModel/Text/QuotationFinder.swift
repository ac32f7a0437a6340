/// One marked part of the text, within one block.
struct QuotationPiece {
  /// The content, without marks.
  var tokens: Range<Int>
  /// The token of the opening mark, or `nil` where the text lacks it.
  var open: Int?
  var close: Int?
  /// An index into `Document.blocks`.
  var block: Int
  /// The piece of an earlier paragraph that this one goes on from: a quotation over paragraphs.
  var continues: Int?

  var tokensWithMarks: Range<Int> {
    (open ?? tokens.lowerBound)..<((close ?? (tokens.upperBound - 1)) + 1)
  }
}

/// Pairs quotation marks.
///
/// A mark's place says more than its shape: what stands before and behind it, whether a quotation is
/// open, and whether a cue follows. A text with an odd number of marks loses nothing but the mark:
/// each paragraph recovers by itself.
struct QuotationFinder {
  let tokens: [Token]
  let blocks: [TokenBlock]

  private struct Open {
    var mark: Int?
    var start: Int
    var family: QuotationMark.Family
    var continues: Int?
  }

  private var pieces: [QuotationPiece] = []
  /// The single marks of the block at hand, so that asking what closes one costs no walk.
  private var singleOpeners: [Int] = []
  private var singleClosers: [Int] = []

  init(tokens: [Token], blocks: [TokenBlock]) {
    self.tokens = tokens
    self.blocks = blocks
  }

  func find() -> [QuotationPiece] {
    var finder = self
    var carried: Open?
    for index in blocks.indices where !blocks[index].tokens.isEmpty {
      carried = finder.scan(index, carried)
    }
    return finder.pieces
  }

  /// Finds the pieces of a block. Returns what stays open for the next block.
  private mutating func scan(_ block: Int, _ carried: Open?) -> Open? {
    let range = blocks[block].tokens
    sortSingleMarks(of: range)
    var open = carried
    var index = range.lowerBound
    if var carriedOpen = open {
      carriedOpen.mark = nil
      carriedOpen.start = index
      if let mark = mark(index), mark.family == carriedOpen.family, canOpen(index, in: range) {
        carriedOpen.mark = index
        carriedOpen.start = index + 1
        index += 1
      }
      open = carriedOpen
    }
    var behindLast = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard let mark = mark(index) else { continue }
      if let current = open {
        // Marks of another family are nested, or apostrophes.
        guard mark.family == current.family else { continue }
        switch role(ofMark: index, mark, in: range) {
        case .closes:
          close(current, at: index, in: block)
          open = nil
          behindLast = index + 1
        case .opens:
          // The quotation before lost its closing mark.
          endWithoutMark(current, before: index, in: block)
          open = Open(mark: index, start: index + 1, family: mark.family)
        case .neither:
          continue
        }
      } else if opens(index, mark, in: range) || opensParagraphs(index, mark, block) {
        open = Open(mark: index, start: index + 1, family: mark.family)
      } else if mark.family != .single, canClose(index, in: range),
        !isInchMark(index, in: range), !isInsideWord(index, in: range)
      {
        let start = startWithoutMark(before: index, from: behindLast)
        close(
          Open(mark: nil, start: start, family: mark.family), at: index, in: block)
        behindLast = index + 1
      }
    }
    guard let rest = open else { return nil }
    let hasCue = cueEdge(in: rest.start..<range.upperBound, of: range) != nil
    if goesOn(rest.family, behind: block, hasCue: hasCue) {
      append(rest, end: range.upperBound, close: nil, block)
      return Open(mark: nil, start: 0, family: rest.family, continues: pieces.count - 1)
    }
    // A single mark that nothing closes was an apostrophe.
    if rest.family != .single || rest.continues != nil {
      endWithoutMark(rest, before: range.upperBound, in: block)
    }
    return nil
  }

  // MARK: What a mark does

  private enum MarkRole { case opens, closes, neither }

  private mutating func sortSingleMarks(of block: Range<Int>) {
    singleOpeners = []
    singleClosers = []
    for index in block {
      guard let mark = mark(index), mark.family == .single else { continue }
      if mark.direction == .opening {
        singleOpeners.append(index)
      } else if !canOpen(index, in: block) {
        singleClosers.append(index)
      }
    }
  }

  private func mark(_ index: Int) -> QuotationMark? {
    let token = tokens[index]
    return token.kind == .quotationMark ? QuotationMark(scalar: token.sign) : nil
  }

  /// What a mark does while a quotation of its family is open.
  private func role(ofMark index: Int, _ mark: QuotationMark, in block: Range<Int>) -> MarkRole {
    if isFeetAndInches(index, in: block) { return .neither }
    if !canOpen(index, in: block) {
      if mark.family == .single, isPluralPossessive(index, in: block) { return .neither }
      return .closes
    }
    if mark.direction == .closing { return mark.family == .single ? .neither : .closes }
    // “ glued to the word behind it, as a closing mark: "..., “Blinken said."
    if index > block.lowerBound, CuePattern.follows(index, in: block, of: tokens) {
      let before = tokens[index - 1]
      if before.is(",") || before.is("?") || before.is("!") || before.is(".") { return .closes }
    }
    if mark.family == .single {
      return mark.direction == .opening && hasCloser(behind: index) ? .opens : .neither
    }
    return .opens
  }

  /// Whether a mark opens a quotation where none is open.
  private func opens(_ index: Int, _ mark: QuotationMark, in block: Range<Int>) -> Bool {
    guard canOpen(index, in: block) else { return false }
    guard mark.family == .single else { return true }
    guard mark.direction != .closing, !isElision(index, in: block) else { return false }
    return hasCloser(behind: index)
  }

  /// Whether a ‘ that its own paragraph does not close opens a quotation over several.
  private func opensParagraphs(_ index: Int, _ mark: QuotationMark, _ block: Int) -> Bool {
    let range = blocks[block].tokens
    guard mark.family == .single, mark.direction == .opening, canOpen(index, in: range),
      !isElision(index, in: range), singleOpeners.last == index
    else { return false }
    return goesOn(.single, behind: block, hasCue: false)
  }

  private func canOpen(_ index: Int, in block: Range<Int>) -> Bool {
    let token = tokens[index]
    guard index + 1 < block.upperBound else { return false }
    if token.shape.contains(.spaceAfter), !opensBeforeBlank(index, in: block) { return false }
    let next = tokens[index + 1]
    guard
      next.isWord || next.kind == .number || next.kind == .quotationMark || next.is("(")
        || next.is("[") || next.is("…") || next.is("-") || next.is("–") || next.is("$")
        || next.is("£") || next.is("€") || next.is("@") || next.is("#")
        || (next.is(".") && index + 2 < block.upperBound && tokens[index + 2].is("."))
    else { return false }
    if index == block.lowerBound || token.shape.contains(.spaceBefore) { return true }
    let before = tokens[index - 1]
    // "... at all.“I like it": a line end got lost.
    if token.sign == 0x201C, next.isWord, next.isCapitalized,
      before.is(".") || before.is("?") || before.is("!")
    {
      return true
    }
    return before.kind == .quotationMark || before.is("(") || before.is("[") || before.is("–")
      || before.is("—") || before.is("-") || before.is(":") || before.is("/")
  }

  /// "« The road": French print sets a blank inside; and “ ‘ with a blank between two that open.
  private func opensBeforeBlank(_ index: Int, in block: Range<Int>) -> Bool {
    guard index == block.lowerBound || tokens[index].shape.contains(.spaceBefore),
      let mark = mark(index), mark.direction != .closing
    else { return false }
    if mark.family == .guillemet { return true }
    guard let next = self.mark(index + 1), next.family != mark.family else { return false }
    return !tokens[index + 1].shape.contains(.spaceAfter)
  }

  private func canClose(_ index: Int, in block: Range<Int>) -> Bool {
    index > block.lowerBound && !canOpen(index, in: block)
  }

  /// 5' 10": feet, inches, minutes.
  private func isInchMark(_ index: Int, in block: Range<Int>) -> Bool {
    index > block.lowerBound && tokens[index - 1].kind == .number
      && !tokens[index].shape.contains(.spaceBefore)
  }

  /// A slip of the hand: ro“ad.
  private func isInsideWord(_ index: Int, in block: Range<Int>) -> Bool {
    guard index > block.lowerBound, index + 1 < block.upperBound else { return false }
    return tokens[index - 1].isWord && tokens[index + 1].isWord
      && !tokens[index].shape.contains(.spaceBefore) && !tokens[index].shape.contains(.spaceAfter)
  }

  /// The second mark of 6'2", which closes nothing even where a quotation is open.
  private func isFeetAndInches(_ index: Int, in block: Range<Int>) -> Bool {
    guard index - 3 >= block.lowerBound, tokens[index].is("\""), tokens[index - 1].kind == .number,
      tokens[index - 2].is("'"), tokens[index - 3].kind == .number
    else { return false }
    return (index - 2...index).allSatisfy { !tokens[$0].shape.contains(.spaceBefore) }
  }

  /// "the allies' plan": behind a plural, before a word, with the closing mark still to come.
  private func isPluralPossessive(_ index: Int, in block: Range<Int>) -> Bool {
    guard index > block.lowerBound, index + 1 < block.upperBound else { return false }
    let before = tokens[index - 1]
    let next = tokens[index + 1]
    guard before.isWord, !tokens[index].shape.contains(.spaceBefore),
      before.shape.contains(.endsInS), next.isWord
    else { return false }
    guard let closer = singleClosers.first(behind: index) else { return false }
    return singleOpeners.first(behind: index).map { closer < $0 } ?? true
  }

  /// '90s, 'em, 'n': an apostrophe at a word's start.
  private func isElision(_ index: Int, in block: Range<Int>) -> Bool {
    let next = tokens[index + 1]
    if next.kind == .number { return next.end - next.start <= 3 }
    return Self.elided.contains(next.key)
  }

  /// Words that are written with an apostrophe for their first letters.
  private static let elided = Set(["n", "em", "til", "tis", "twas"].map { WordHash.of($0.utf8) })

  /// Whether a mark that can close a single quotation stands further on in the block.
  private func hasCloser(behind index: Int) -> Bool {
    singleClosers.first(behind: index) != nil
  }

  /// Whether a quotation that a block leaves open goes on in the next one: that one opens it again,
  /// or closes it first.
  ///
  /// - Parameter hasCue: whether a cue stands in what is open. Then it lost its closing mark, and a
  ///   mark that opens the next block is a new quotation's.
  private func goesOn(
    _ family: QuotationMark.Family, behind block: Int, hasCue: Bool
  ) -> Bool {
    guard blocks[block].role == .paragraph else { return false }
    // Longer silence than this is not one quotation but a lost mark.
    let reach = 3
    for next in blocks.indices.dropFirst(block + 1).prefix(reach) {
      let range = blocks[next].tokens
      guard blocks[next].role == .paragraph, !range.isEmpty else { return false }
      if let first = mark(range.lowerBound), first.family == family,
        canOpen(range.lowerBound, in: range)
      {
        return next == block + 1 && !hasCue
      }
      for index in range {
        guard let mark = mark(index), mark.family == family else { continue }
        if canOpen(index, in: range) { return false }
        if family == .single {
          // Behind a word it may be the apostrophe of a plural.
          return mark.direction == .closing && index > range.lowerBound
            && tokens[index - 1].kind == .punctuation
        }
        return !isInchMark(index, in: range)
      }
    }
    return false
  }

  // MARK: Pieces

  private mutating func close(_ open: Open, at mark: Int, in block: Int) {
    append(open, end: mark, close: mark, block)
  }

  private mutating func append(_ open: Open, end: Int, close: Int?, _ block: Int) {
    guard open.start < end else { return }
    pieces.append(
      QuotationPiece(
        tokens: open.start..<end, open: open.mark, close: close, block: block,
        continues: open.continues))
  }

  /// Ends a quotation that has no closing mark: before its cue ("..., he said"), else at the last
  /// full stop, else where it must.
  private mutating func endWithoutMark(_ open: Open, before limit: Int, in block: Int) {
    let range = blocks[block].tokens
    guard open.start < limit else { return }
    if let edge = cueEdge(in: open.start..<limit, of: range.lowerBound..<limit) {
      return append(open, end: edge + 1, close: nil, block)
    }
    var end = limit
    if limit < range.upperBound {
      let stop = (open.start..<limit).last {
        tokens[$0].is(".") || tokens[$0].is("?") || tokens[$0].is("!")
      }
      if let stop { end = stop + 1 }
    }
    append(open, end: end, close: nil, block)
  }

  /// The comma, question or exclamation mark of "..., he said" in what is open.
  private func cueEdge(in open: Range<Int>, of block: Range<Int>) -> Int? {
    open.first { index in
      let isEdge = tokens[index].is(",") || tokens[index].is("?") || tokens[index].is("!")
      return isEdge && CuePattern.follows(index, in: block, of: tokens)
    }
  }

  /// Where a quotation that lost its opening mark starts: with the sentence that closes it, and the
  /// sentences before that somebody says in the first or second person.
  private func startWithoutMark(before mark: Int, from lowest: Int) -> Int {
    var start = sentenceStart(before: mark - 1, from: lowest)
    while start > lowest {
      let earlier = sentenceStart(before: start - 1, from: lowest)
      guard earlier < start, isPersonal(earlier..<start) else { break }
      start = earlier
    }
    return start
  }

  private func sentenceStart(before index: Int, from lowest: Int) -> Int {
    var position = index
    while position > lowest {
      let before = tokens[position - 1]
      if before.is(".") || before.is("?") || before.is("!") || before.is(":") { return position }
      position -= 1
    }
    return lowest
  }

  private func isPersonal(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].has(.firstPerson) && !tokens[$0].shape.contains(.allCapitals) }
  }
}

extension [Int] {
  /// The first number above another one, in ascending numbers. Logarithmic.
  fileprivate func first(behind number: Int) -> Int? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex ? self[low] : nil
  }
}
