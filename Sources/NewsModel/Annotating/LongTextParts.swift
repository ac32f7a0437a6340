/// The parts of a long text one after the other, each made when it is asked for.
struct LongTextParts: Sequence, IteratorProtocol {
  /// A stretch of the text as an article of its own.
  struct Part {
    var range: TextRange
    var blocks: [Block] = []
  }

  private let article: Article
  /// The block that is next, and where in it the next piece starts.
  private var block = 0
  private var start: Int

  init(_ article: Article) {
    self.article = article
    start = article.blocks.first?.range.start ?? 0
  }

  /// Whole blocks, as many as fit; a block that is too long itself is cut between words.
  mutating func next() -> Part? {
    guard block < article.blocks.count else { return nil }
    var part = Part(range: TextRange(start, start))
    while block < article.blocks.count {
      let piece = piece(of: article.blocks[block].range)
      if !part.blocks.isEmpty, piece.end - part.range.start > LongText.longestPart { break }
      part.range.end = piece.end
      part.blocks.append(
        Block(
          role: article.blocks[block].role,
          range: TextRange(piece.start - part.range.start, piece.end - part.range.start)))
      pass(piece)
    }
    return part
  }

  private mutating func pass(_ piece: TextRange) {
    start = piece.end
    guard piece.end == article.blocks[block].range.end else { return }
    block += 1
    if block < article.blocks.count { start = article.blocks[block].range.start }
  }

  /// What is left of a block, or as much of it as a part holds.
  private func piece(of range: TextRange) -> TextRange {
    guard range.end - start > LongText.longestPart else { return TextRange(start, range.end) }
    return TextRange(start, start + lengthOfPiece())
  }

  /// Up to the last stop with a blank behind it, so that no name is cut in two; without one in the
  /// second half up to the last blank; without that up to the edge of a scalar.
  private func lengthOfPiece() -> Int {
    let utf8 = article.text.utf8
    let end = utf8.index(utf8.startIndex, offsetBy: start + LongText.longestPart)
    var length = LongText.longestPart
    var index = end
    var lengthToBlank: Int?
    while length > LongText.longestPart / 2 {
      let before = utf8.index(before: index)
      if utf8[index] == 0x20 {
        if utf8[before] == 0x2E { return length }
        lengthToBlank = lengthToBlank ?? length
      }
      index = before
      length -= 1
    }
    if let lengthToBlank { return lengthToBlank }
    length = LongText.longestPart
    index = end
    while utf8[index] & 0xC0 == 0x80 {
      index = utf8.index(before: index)
      length -= 1
    }
    return length
  }
}
