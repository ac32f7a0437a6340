/// Finds quotations in text of any language by marks alone: « », „ “, ” ”, 「 」 and the rest, and a
/// dash at a line's start.
///
/// What opens and what closes is the language's custom (`QuotationCustom`); no cue is asked, for none
/// is known. As in `QuotationFinder` the pieces are outermost only, and a lost mark costs no more than
/// its paragraph. Linear in the text.
struct MarkedQuotationFinder {
  private let tokens: [Token]
  private let blocks: [TokenBlock]
  private let custom: QuotationCustom
  private var pieces: [QuotationPiece] = []

  init(tokens: [Token], blocks: [TokenBlock], language: Language?) {
    self.tokens = tokens
    self.blocks = blocks
    custom = QuotationCustom(language)
  }

  func find() -> [QuotationPiece] {
    var finder = self
    var carried: Open?
    for number in blocks.indices where !blocks[number].tokens.isEmpty {
      carried = finder.scan(number, carried)
    }
    return finder.pieces
  }

  private struct Open {
    var mark: Int?
    var start: Int
    var scalar: UInt32
    var depth = 0
    var continues: Int?
  }

  // MARK: Marks

  private mutating func scan(_ number: Int, _ carried: Open?) -> Open? {
    let block = blocks[number].tokens
    var index = block.lowerBound
    var open = carried
    if var current = open {
      // French and Italian print sets the closing mark again at the start of each paragraph.
      let sign = tokens[index].sign
      let repeats =
        sign != 0 && (sign == current.scalar || custom.closes(sign, current.scalar))
      current.mark = repeats ? index : nil
      if repeats { index += 1 }
      current.start = index
      open = current
    }
    while index < block.upperBound {
      if var current = open {
        if tokens[index].sign != 0 {
          if tokens[index].sign == current.scalar, custom.nests(current.scalar) {
            current.depth += 1
            open = current
          } else if custom.closes(tokens[index].sign, current.scalar), canClose(index, current) {
            current.depth -= 1
            open = current.depth < 0 ? nil : current
            if open == nil { append(current, end: index, close: index, number) }
          }
        }
        index += 1
      } else if isDash(index, in: block) {
        index = addLine(from: index, number)
      } else {
        if tokens[index].sign != 0, canOpen(index, in: block) {
          open = Open(mark: index, start: index + 1, scalar: tokens[index].sign)
        }
        index += 1
      }
    }
    guard var rest = open else { return nil }
    let goesOn = goesOn(rest, behind: number)
    // A lone mark that can be anything, as inches or an abbreviation, opened nothing.
    guard goesOn || custom.isDirected(rest.scalar) || rest.continues != nil else { return nil }
    append(rest, end: block.upperBound, close: nil, number)
    guard goesOn, !pieces.isEmpty else { return nil }
    rest.continues = pieces.count - 1
    return rest
  }

  private func canOpen(_ index: Int, in block: Range<Int>) -> Bool {
    guard index + 1 < block.upperBound, custom.opens(tokens[index].sign) else { return false }
    if custom.isDirected(tokens[index].sign) { return true }
    if tokens[index].shape.contains(.spaceAfter) { return false }
    if index == block.lowerBound || tokens[index].shape.contains(.spaceBefore) { return true }
    if custom.writesWithoutBlanks { return true }
    let before = tokens[index - 1]
    return before.kind == .punctuation && !before.is(".") && !before.is(",")
  }

  private func canClose(_ index: Int, _ open: Open) -> Bool {
    guard index > open.start else { return false }
    // “ and ” are told apart by shape; " is told by its place, and may stand inside a word.
    guard custom.closes(open.scalar, open.scalar) || tokens[index].is("’") else { return true }
    if custom.writesWithoutBlanks || tokens[index].shape.contains(.spaceAfter) { return true }
    return index + 1 >= tokens.count || !tokens[index + 1].isWord
  }

  /// Whether one of the next paragraphs opens the quotation again, or closes it before it opens any.
  private func goesOn(_ open: Open, behind number: Int) -> Bool {
    // Longer silence than this is not one quotation but a lost mark.
    let reach = 3
    for next in blocks.indices.dropFirst(number + 1).prefix(reach) {
      guard blocks[next].role == .paragraph, let first = blocks[next].tokens.first else {
        return false
      }
      if tokens[first].sign == open.scalar { return next == number + 1 }
      for index in blocks[next].tokens where tokens[index].sign != 0 {
        if custom.closes(tokens[index].sign, open.scalar) { return custom.isDirected(open.scalar) }
        if tokens[index].sign == open.scalar { return false }
      }
    }
    return false
  }

  private mutating func append(_ open: Open, end: Int, close: Int?, _ block: Int) {
    guard open.start < end else { return }
    pieces.append(
      QuotationPiece(
        tokens: open.start..<end, open: open.mark, close: close, block: block,
        continues: open.continues))
  }

  // MARK: Dashes

  /// A dash that opens a line, as speech in French, Spanish, Russian or Norwegian print.
  private func isDash(_ index: Int, in block: Range<Int>) -> Bool {
    let token = tokens[index]
    return (token.is("—") || token.is("–") || token.is("―"))
      && (index == block.lowerBound || token.shape.contains(.lineBreakBefore))
      && index + 1 < block.upperBound
  }

  /// Adds what a line behind a dash says. Returns where the line ends.
  private mutating func addLine(from dash: Int, _ number: Int) -> Int {
    let block = blocks[number].tokens
    var end = dash + 1
    while end < block.upperBound, !tokens[end].shape.contains(.lineBreakBefore) { end += 1 }
    // An item of a list is no sentence.
    let isSentence = (dash + 1..<end).contains { isStop($0) }
    guard isSentence else { return end }
    var start = dash + 1
    var isSpeech = true
    var first: Int?
    var index = start
    while index <= end {
      let isEdge = index == end || isJoint(index, isSpeech: isSpeech)
      let isCue = !isEdge && isSpeech && custom.cueFollows(index, in: tokens, before: end)
      if isEdge || isCue {
        if isSpeech { addSpeech(start..<index, dash, number, &first) }
        // Behind a cue without a dash of its own nothing says where speech goes on.
        if isCue { return end }
        isSpeech.toggle()
        start = index + 1
      }
      index += 1
    }
    return end
  }

  private mutating func addSpeech(
    _ range: Range<Int>, _ dash: Int, _ number: Int, _ first: inout Int?
  ) {
    var range = range
    while let next = range.first, tokens[next].kind == .punctuation, !opensSentence(next) {
      range = (next + 1)..<range.upperBound
    }
    while let last = range.last, tokens[last].is(",") { range = range.lowerBound..<last }
    guard range.contains(where: { tokens[$0].isWord }) else { return }
    pieces.append(
      QuotationPiece(
        tokens: range, open: first == nil ? dash : nil, close: nil, block: number, continues: first)
    )
    first = pieces.count - 1
  }

  /// Spanish opens questions with a mark.
  private func opensSentence(_ index: Int) -> Bool {
    tokens[index].is("¿") || tokens[index].is("¡") || tokens[index].is("…")
  }

  /// A dash between words said and words of the writer: ", — сказал он. —" and " —dijo él—".
  private func isJoint(_ index: Int, isSpeech: Bool) -> Bool {
    let token = tokens[index]
    guard token.is("—") || token.is("–") || token.is("―") else { return false }
    let before = tokens[index - 1]
    let isBehindStop = before.is(",") || isStop(index - 1)
    let spaces = (token.shape.contains(.spaceBefore), token.shape.contains(.spaceAfter))
    return isBehindStop || (isSpeech ? spaces == (true, false) : spaces.0 == false)
  }

  private func isStop(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.is(".") || token.is("?") || token.is("!") || token.is("…") || token.is("。")
      || token.is("？") || token.is("！") || token.is("؟") || token.is("।")
  }
}
