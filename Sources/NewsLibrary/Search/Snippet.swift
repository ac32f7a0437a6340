public import NewsModel

/// The part of an article that shows best why it was found.
public struct Snippet: Hashable, Sendable {
  /// A piece of one paragraph, white space as single blanks, with "…" where it is cut.
  public let text: String
  /// What was found, in UTF-8 bytes of `text`, in reading order.
  public let hits: [TextRange]
  /// Where to go in the article to see it: the first hit, or where the piece begins.
  public let place: TextRange

  /// How long a piece is, in bytes.
  private static let length = 200
  /// How much of it stands before the first hit.
  private static let lead = 50

  /// - Parameter hits: in reading order, none overlapping.
  init(_ article: Article, hits: [TextRange]) {
    let block = Self.block(of: article, hits)
    let inBlock = hits.filter { block.contains($0) }
    let focus = Self.densest(inBlock) ?? TextRange(block.start, block.start)
    place = focus
    let window = Self.window(around: focus, in: block, article.text.utf8.span)
    var piece = Self.Piece()
    if window.start > block.start { piece.append("…") }
    piece.append(article.text.utf8.span, window, marking: inBlock.filter { window.contains($0) })
    if window.end < block.end { piece.append("…") }
    text = String(decoding: piece.bytes, as: UTF8.self)
    self.hits = piece.hits
  }

  /// A paragraph with the most hits, the headline only when they are nowhere else: it stands above.
  private static func block(of article: Article, _ hits: [TextRange]) -> TextRange {
    var best: (score: Int, range: TextRange)?
    var next = hits[...]
    for block in article.blocks {
      next = next.drop { $0.end <= block.range.start }
      let count = next.prefix { $0.start < block.range.end }.count
      var score = min(count, 20) * 4
      switch block.role {
      case .paragraph, .standfirst: score += 2
      case .headline, .byline, .source: score = min(score, 1)
      default: break
      }
      if score > best?.score ?? -1 { best = (score, block.range) }
    }
    return best?.range ?? TextRange(0, min(article.text.utf8.count, 0))
  }

  /// The first hit of the window with the most.
  private static func densest(_ hits: [TextRange]) -> TextRange? {
    var best: (count: Int, hit: TextRange)?
    for (index, hit) in hits.enumerated() {
      let count = hits[index...].prefix { $0.end <= hit.start + length - lead }.count
      if count > best?.count ?? 0 { best = (count, hit) }
    }
    return best?.hit
  }

  private static func window(
    around focus: TextRange, in block: TextRange, _ text: Span<UInt8>
  ) -> TextRange {
    var start = max(block.start, min(focus.start - lead, block.end - length))
    var end = min(block.end, max(start + length, focus.end))
    // At a word's edge, or between scalars where a text has no blanks.
    if start > block.start {
      var edge = start
      while edge < focus.start, text[edge] > 0x20 { edge += 1 }
      if edge < focus.start { start = edge + 1 }
      while start < focus.start, text[start] & 0xC0 == 0x80 { start += 1 }
    }
    if end < block.end {
      var edge = end
      while edge > focus.end, text[edge] > 0x20 { edge -= 1 }
      if edge > focus.end { end = edge }
      while end > focus.end, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return TextRange(start, max(end, start))
  }

  /// Text with marks, white space made single blanks on the way.
  private struct Piece {
    var bytes: [UInt8] = []
    var hits: [TextRange] = []

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ text: Span<UInt8>, _ range: TextRange, marking marks: [TextRange]) {
      var next = marks[...]
      var start: Int?
      for index in range.start..<range.end {
        if let mark = next.first {
          if index == mark.start { start = bytes.count }
          if index == mark.end, let from = start {
            hits.append(TextRange(from, bytes.count))
            start = nil
            next = next.dropFirst()
            if next.first?.start == index { start = bytes.count }
          }
        }
        let byte = text[index]
        if byte > 0x20 {
          bytes.append(byte)
        } else if bytes.last != 0x20 {
          bytes.append(0x20)
        }
      }
      if let start { hits.append(TextRange(start, bytes.count)) }
    }
  }
}
