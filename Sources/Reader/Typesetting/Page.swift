internal import NewsModel

/// An article broken into lines at one measure.
///
/// Holds offsets only, 12 bytes a line; what a line shows is made when it is drawn.
struct Page {
  /// A line on the screen, *not* in the file.
  struct Line: Hashable {
    /// The line's bytes with the blanks that hang at its end; empty for the blank line before a
    /// paragraph, which stands at the offset of the line below.
    var start: Int32
    var end: Int32
    /// The first block of the paragraph.
    var block: Int32

    var range: TextRange { TextRange(Int(start), Int(end)) }
    var isGap: Bool { start == end }
  }

  let measure: Int
  private(set) var lines: [Line] = []
  /// False while only the part around the reader's place is broken into lines.
  private(set) var isWhole = true

  /// The measure of captions and credits is narrower by this indent, in columns.
  static let captionIndent = 2

  /// Breaks an article into lines: all of it, or with `around` about `budget` bytes from the
  /// paragraph at that offset on (for a first look at a very long one).
  ///
  /// Linear, about 100 MB/s for ASCII.
  init(_ article: Article, measure: Int, around place: Int? = nil, budget: Int = .max) {
    self.measure = measure
    let paragraphs = Self.paragraphs(of: article)
    var first = 0
    if let place, budget != .max {
      first = paragraphs.lastIndex { article.blocks[$0.lowerBound].range.start <= place } ?? 0
      isWhole = first == 0
    }
    var room = budget
    var previous: Block.Role?
    for paragraph in paragraphs[first...] {
      guard room > 0 else {
        isWhole = false
        break
      }
      let blocks = article.blocks[paragraph]
      guard let head = blocks.first, let tail = blocks.last else { continue }
      let range = TextRange(head.range.start, tail.range.end)
      room -= range.count
      if !Self.isTight(previous, head.role) {
        let offset = Int32(clamping: range.start)
        lines.append(Line(start: offset, end: offset, block: Int32(clamping: paragraph.lowerBound)))
      }
      previous = tail.role
      var breaker = LineBreaker(measure: measure)
      if head.role.isCaption { breaker = LineBreaker(measure: measure - Self.captionIndent) }
      breaker.honoursLineFeeds = head.role.isMargin
      breaker.forEachLine(of: range, in: article.text) { line in
        lines.append(
          Line(
            start: Int32(clamping: line.start), end: Int32(clamping: line.end),
            block: Int32(clamping: paragraph.lowerBound)))
      }
    }
  }

  /// The line that shows a byte, or the nearest one before it.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lines[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// Runs of blocks that share a line of the text and are set as one paragraph: a dateline and what
  /// follows it, a caption and its credit.
  private static func paragraphs(of article: Article) -> [Range<Int>] {
    let bytes = article.text.utf8.span
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in article.blocks.indices {
      let next = index + 1
      if next < article.blocks.count {
        let between = TextRange(
          article.blocks[index].range.end, article.blocks[next].range.start)
        if !bytes.hasLineFeed(in: between) { continue }
      }
      paragraphs.append(start..<next)
      start = next
    }
    return paragraphs
  }

  /// Whether a block follows the one before it without a blank line.
  private static func isTight(_ above: Block.Role?, _ below: Block.Role) -> Bool {
    switch (above, below) {
    case (.caption, .credit), (.listing, .listing): true
    case (.byline, .byline), (.byline, .source), (.byline, .dateline), (.source, .byline),
      (.source, .source), (.source, .dateline):
      true
    default: false
    }
  }
}

extension Block.Role {
  /// Set smaller, as it were: dim and indented.
  var isCaption: Bool { self == .caption || self == .credit }
  /// What is not the article itself: dimmed, and passed over by the jumps.
  var isMargin: Bool { self == .listing || self == .boilerplate }
}
