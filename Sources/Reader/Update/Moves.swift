internal import NewsModel
internal import TerminalKit

/// Moving within the panes and from article to article.
extension ReaderState {
  mutating func move(_ count: Int) {
    switch pane {
    case .list: step(articles: count)
    case .text:
      let rows = rows(of: .text)
      open?.moveCursor(lines: count, rows: rows)
    case .actors: step(actors: count)
    }
  }

  mutating func movePage(_ count: Int) {
    let rows = rows(of: pane)
    switch pane {
    case .list: step(articles: count * max(1, rows - 1))
    case .actors: step(actors: count * max(1, rows - 1))
    case .text:
      guard let text = open else { return }
      if count > 0, text.isAtEnd(rows: rows), text.cursorLine >= text.page.lines.count - 2 {
        step(articles: 1)
      } else {
        open?.page(count, rows: rows)
      }
    }
  }

  mutating func moveToEdge(last: Bool) {
    switch pane {
    case .list:
      guard let entry = last ? entries.last : entries.first else { return }
      if entry.id != selected { show(entry.id) }
    case .actors:
      guard let marks else { return }
      selectedActor = last ? marks.roster.last : marks.roster.first
      revealSelectedActor()
    case .text:
      rememberPlace()
      let rows = rows(of: .text)
      if last, let end = open?.article.text.utf8.count, end > 0 {
        typeset(coveringByte: end - 1)
      } else {
        typeset(coveringByte: 0)
      }
      open?.moveToEdge(last: last)
      open?.reveal(rows: rows, margin: 0)
      if !last { open?.scroll(to: 0, rows: rows) }
    }
  }

  /// Selects an article some rows further; the last or first one where there are fewer.
  mutating func step(articles count: Int) {
    guard let selected else { return }
    let number = min(max(selected.number + count, 0), entries.count - 1)
    guard number != selected.number else {
      message = Message(text: count > 0 ? "this is the last article" : "this is the first article")
      return
    }
    show(EntryID(number: number))
  }

  private mutating func step(actors count: Int) {
    guard let marks, !marks.roster.isEmpty else { return }
    let rank = selectedActor.map { marks.rank(of: $0) } ?? 0
    selectedActor = marks.roster[min(max(rank + count, 0), marks.roster.count - 1)]
    revealSelectedActor()
  }

  mutating func enter() {
    switch pane {
    case .list:
      guard let selected else { return }
      if case .failure(_, let reason) = entry(selected).content {
        message = Message(text: reason, isAlert: true)
      } else {
        go(to: .text)
      }
    case .text: focusActorAtCursor()
    case .actors:
      guard let selectedActor else { return }
      setFocus(selectedActor)
      go(to: .text)
      jumpToMention(.forward)
    }
  }

  // MARK: Back and forward

  /// Remembers where the reader is, before a jump.
  mutating func rememberPlace() {
    if let place = open?.place { jumps.leave(place) }
  }

  mutating func goBack() {
    guard let current = open?.place, let place = jumps.goBack(from: current) else {
      message = Message(text: "no place to go back to")
      return
    }
    visit(place)
  }

  mutating func goForward() {
    guard let current = open?.place, let place = jumps.goForward(from: current) else {
      message = Message(text: "no place to go forward to")
      return
    }
    visit(place)
  }

  /// Goes to a remembered place, in whatever article it is.
  mutating func visit(_ place: Place) {
    if open?.entry == place.entry {
      typeset(coveringByte: place.top.offset)
      let rows = rows(of: .text)
      open?.restore(place, rows: rows)
    } else {
      show(place.entry, at: place)
    }
  }

  /// Puts the cursor on a byte of the open article.
  mutating func jump(to offset: Int) {
    typeset(coveringByte: offset)
    let rows = rows(of: .text)
    open?.jump(to: offset, rows: rows)
  }

  // MARK: What is in sight

  mutating func revealSelected() {
    guard let selected else { return }
    let rows = max(1, rows(of: .list) / listRowHeight)
    listTop = Self.top(listTop, revealing: selected.number, rows: rows, count: entries.count)
  }

  mutating func revealSelectedActor() {
    guard let marks, let selectedActor else { return }
    let row = ActorRows(marks).row(of: selectedActor)
    let rows = actorListRows
    actorTop = Self.top(actorTop, revealing: row, rows: rows, count: ActorRows(marks).rows.count)
    // The heading above the first actor comes along.
    if row <= 1 { actorTop = 0 }
  }

  /// The first row in sight when `row` must be seen, as near to where it was as possible.
  private static func top(_ top: Int, revealing row: Int, rows: Int, count: Int) -> Int {
    let margin = min(2, (rows - 1) / 2)
    let highest = max(0, row - rows + 1 + margin)
    let lowest = max(0, row - margin)
    return max(0, min(min(max(top, highest), lowest), count - rows))
  }
}
