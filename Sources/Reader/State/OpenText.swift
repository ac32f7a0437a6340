internal import NewsModel

/// The article in the text pane, and the reader's place in it.
struct OpenText: Sendable {
  let entry: EntryID
  let article: Article
  /// Whether the title is not part of the text.
  let needsTitle: Bool
  var page: Page
  /// The first line on the screen.
  private(set) var top = 0
  /// The byte the cursor is on.
  private(set) var cursor: Int
  /// Whether a jump put the cursor where it is: the next one then starts behind it, while after a
  /// move by lines it may also find what is right there.
  private(set) var isOnTarget = false
  /// The top line as last scrolled. Resizing does not change it, so that the place is the same when
  /// the old size comes back.
  private(set) var anchor: Anchor

  init(_ article: Article, entry: EntryID, page: Page) {
    self.article = article
    needsTitle = !article.titleIsDerived && !article.blocks.contains { $0.role == .headline }
    self.entry = entry
    self.page = page
    cursor = article.blocks.first?.range.start ?? 0
    anchor = Anchor(offset: cursor, isGap: true)
  }

  var place: Place { Place(entry: entry, cursor: cursor, top: anchor) }

  /// Whether it is anywhere but at its beginning.
  var hasMoved: Bool { top > 0 || cursor != (article.blocks.first?.range.start ?? 0) }

  var cursorLine: Int { page.line(at: cursor) }

  /// How far down the text the bottom of the screen is, in percent.
  func percent(rows: Int) -> Int {
    let bottom = min(page.lines.count, top + rows) - 1
    guard page.lines.indices.contains(bottom) else { return 100 }
    let count = article.text.utf8.count
    return page.isWhole && bottom == page.lines.count - 1 || count == 0
      ? 100 : Int(page.lines[bottom].end) * 100 / count
  }

  func isAtEnd(rows: Int) -> Bool { page.isWhole && top + rows >= page.lines.count }

  /// The role of the block at a byte; a paragraph's between blocks.
  func role(at offset: Int) -> Block.Role { article.block(at: offset)?.role ?? .paragraph }

  /// Moves the cursor by lines, over the blank ones between paragraphs.
  mutating func moveCursor(lines count: Int, rows: Int) {
    var line = cursorLine
    let step = count.signum()
    for _ in 0..<abs(count) {
      var next = line + step
      while page.lines.indices.contains(next), page.lines[next].isGap { next += step }
      guard page.lines.indices.contains(next) else { break }
      line = next
    }
    if line == cursorLine, step < 0 { scroll(to: 0, rows: rows) }
    guard page.lines.indices.contains(line) else { return }
    cursor = Int(page.lines[line].start)
    isOnTarget = false
    reveal(rows: rows, margin: min(3, rows / 4))
  }

  /// Scrolls by lines and takes the cursor along.
  mutating func scroll(lines count: Int, rows: Int) {
    scroll(to: top + count, rows: rows)
    keepCursorInSight(rows: rows)
  }

  /// Scrolls a page; the last line stays in sight as the first one.
  mutating func page(_ count: Int, rows: Int) {
    let line = cursorLine - top
    let old = top
    scroll(to: top + count * max(1, rows - 2), rows: rows)
    if top == old {
      moveToEdge(last: count > 0)
    } else {
      put(cursorAtLine: top + line, direction: 1)
      keepCursorInSight(rows: rows)
    }
  }

  mutating func moveToEdge(last: Bool) {
    let lines = page.lines
    let index = last ? lines.lastIndex { !$0.isGap } : lines.firstIndex { !$0.isGap }
    guard let index else { return }
    cursor = Int(lines[index].start)
    isOnTarget = false
  }

  /// Puts the cursor on a byte and brings it to sight: the text stays where it is if it can.
  mutating func jump(to offset: Int, rows: Int) {
    cursor = offset
    isOnTarget = true
    let line = cursorLine
    if line < top + min(2, rows / 4) || line >= top + rows - min(2, rows / 4) {
      scroll(to: line - rows / 3, rows: rows)
    }
  }

  /// Puts the cursor where the pointer is.
  mutating func point(at offset: Int) {
    cursor = offset
    isOnTarget = false
  }

  /// Goes to a remembered place.
  mutating func restore(_ place: Place, rows: Int) {
    cursor = place.cursor
    anchor = place.top
    isOnTarget = true
    settle(rows: rows)
  }

  /// Finds the place again after the page or the screen has changed.
  mutating func settle(rows: Int) {
    var line = page.line(at: anchor.offset)
    if anchor.isGap, line > 0, page.lines[line - 1].isGap { line -= 1 }
    top = min(line, max(0, page.lines.count - rows))
    let anchored = anchor
    reveal(rows: rows, margin: 0)
    anchor = anchored
  }

  /// Brings the cursor's line to sight, `margin` lines from the edge.
  mutating func reveal(rows: Int, margin: Int) {
    let line = cursorLine
    if line < top + margin {
      scroll(to: line - margin, rows: rows)
    } else if line >= top + rows - margin {
      scroll(to: line - rows + margin + 1, rows: rows)
    }
    // The blank line above the first one belongs to it.
    if line == 1, top == 1 { scroll(to: 0, rows: rows) }
  }

  mutating func scroll(to line: Int, rows: Int) {
    top = max(0, min(line, page.lines.count - rows))
    guard page.lines.indices.contains(top) else { return }
    anchor = Anchor(offset: Int(page.lines[top].start), isGap: page.lines[top].isGap)
  }

  private mutating func keepCursorInSight(rows: Int) {
    let line = cursorLine
    if line < top {
      put(cursorAtLine: top, direction: 1)
    } else if line >= top + rows {
      put(cursorAtLine: top + rows - 1, direction: -1)
    }
  }

  private mutating func put(cursorAtLine line: Int, direction: Int) {
    var line = max(0, min(line, page.lines.count - 1))
    while page.lines.indices.contains(line), page.lines[line].isGap { line += direction }
    guard page.lines.indices.contains(line) else { return }
    cursor = Int(page.lines[line].start)
    isOnTarget = false
  }
}

extension Article {
  /// The block at a byte of the text.
  func block(at offset: Int) -> Block? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, blocks[low - 1].range.contains(offset) else { return nil }
    return blocks[low - 1]
  }
}
