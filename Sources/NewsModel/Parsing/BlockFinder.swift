/// Finds the blocks of a text: its passages, a role for each by `BlockRule.table`, and the parts
/// that share a line.
enum BlockFinder {
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - title: the article's title where it is known from elsewhere: the text then has no headline
  ///     but that one.
  /// - Returns: blocks in reading order, disjoint, trimmed, covering all but white space.
  static func blocks(in bytes: [UInt8], title: String?) -> [Block] {
    let paragraphs = ParagraphLayout.paragraphs(of: TextLines.find(in: bytes), in: bytes)
    var draft = BlockDraft(
      bytes: bytes, passages: paragraphs.map { Passage($0, in: bytes) }, title: title)
    for rule in BlockRule.table { rule.apply(&draft) }
    var blocks: [Block] = []
    blocks.reserveCapacity(draft.passages.count + 8)
    var paragraphCount = 0
    for (index, passage) in draft.passages.enumerated() {
      let role = draft.roles[index] ?? .paragraph
      switch role {
      case .caption:
        append(role, passage, before: Credit.trailing(passage, in: bytes), to: &blocks, in: bytes)
      case .paragraph:
        paragraphCount += 1
        appendParagraph(passage, isFirst: paragraphCount <= 2, to: &blocks, in: bytes)
      default:
        blocks.append(Block(role: role, range: passage.range))
      }
    }
    return blocks
  }

  /// Blocks that another program found, as they are but for empty ones, and a paragraph for every
  /// line between them that they leave out.
  ///
  /// - Parameter given: in reading order, disjoint, inside the text.
  static func filled(_ given: [Block], in bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var end = 0
    for block in given {
      fill(from: end, to: block.range.start, &blocks, in: bytes)
      if !block.range.isEmpty { blocks.append(block) }
      end = block.range.end
    }
    fill(from: end, to: bytes.count, &blocks, in: bytes)
    return blocks
  }

  private static func fill(from start: Int, to end: Int, _ blocks: inout [Block], in bytes: [UInt8])
  {
    var lineStart = start
    while lineStart < end {
      var lineEnd = lineStart
      while lineEnd < end, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
      let range = WhiteSpace.trimmed(bytes, lineStart, lineEnd)
      if !range.isEmpty { blocks.append(Block(role: .paragraph, range: range)) }
      lineStart = lineEnd + 1
    }
  }

  /// A caption, and the credit at its end as a block of its own.
  private static func append(
    _ role: Block.Role, _ passage: Passage, before credit: TextRange?, to blocks: inout [Block],
    in bytes: [UInt8]
  ) {
    guard let credit else {
      blocks.append(Block(role: role, range: passage.range))
      return
    }
    let text = WhiteSpace.trimmed(bytes, passage.range.start, credit.start)
    blocks.append(Block(role: role, range: text))
    blocks.append(Block(role: .credit, range: credit))
  }

  /// A paragraph, and the dateline it opens with as a block of its own.
  private static func appendParagraph(
    _ passage: Passage, isFirst: Bool, to blocks: inout [Block], in bytes: [UInt8]
  ) {
    var range = passage.range
    if let dateline = Dateline.opening(range, in: bytes, isFirst: isFirst) {
      blocks.append(Block(role: .dateline, range: dateline))
      range = WhiteSpace.trimmed(bytes, dateline.end, range.end)
    }
    blocks.append(Block(role: .paragraph, range: range))
  }
}
