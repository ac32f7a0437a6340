internal import NewsModel
internal import TerminalKit

/// Moving within the panes and from article to article.
extension ReaderState {
  mutating func move(_ count: Int) {
    switch pane {
    case .list: step(rows: count)
    case .text:
      let rows = rows(of: .text)
      open?.moveCursor(lines: count, rows: rows)
    case .actors: step(actors: count)
    }
  }

  mutating func movePage(_ count: Int) {
    let rows = rows(of: pane)
    switch pane {
    case .list: step(rows: count * max(1, rows / listRowHeight - 1))
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
      if last ? list.hasMoreBelow : list.hasMoreAbove {
        self.list(list.scope, at: last ? .last : .first)
      } else if let row = last ? list.rows.last : list.rows.first {
        select(row)
        if !last { listTop = 0 }
      }
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

  /// Moves the list's cursor by rows; to the last or first one where there are fewer.
  mutating func step(rows count: Int) {
    let cursor: ArticleList.Row? = folder.map { .folder($0) } ?? selected.map { .article($0) }
    guard let index = list.index(of: cursor) else {
      if let first = list.firstArticle { show(first) }
      return
    }
    var place = index
    var left = abs(count)
    while left > 0, let next = row(from: place, step: count.signum()) {
      place = next
      left -= 1
    }
    take(stepTo: place, from: index, left: left * count.signum())
  }

  /// Selects an article some further; the last or first one where there are fewer.
  mutating func step(articles count: Int) {
    guard let index = list.index(of: selected) else {
      if let first = list.firstArticle { show(first) }
      return
    }
    var place = index
    var left = abs(count)
    while left > 0, let next = list.article(from: place, step: count.signum()) {
      place = next.index
      left -= 1
    }
    take(stepTo: place, from: index, left: left * count.signum())
  }

  private mutating func take(stepTo place: Int, from index: Int, left: Int) {
    if left != 0, left > 0 ? list.hasMoreBelow : list.hasMoreAbove {
      // More rows are on their way; the steps are not lost.
      listing.owed += left
      refreshIfIdle()
    } else if place == index {
      message = Message(text: left > 0 ? "this is the last article" : "this is the first article")
    }
    if place != index { select(list.rows[place]) }
  }

  private mutating func refreshIfIdle() {
    if listing.request == nil { refreshList() }
  }

  /// The next row that the cursor can stand on.
  private func row(from index: Int, step: Int) -> Int? {
    var place = index + step
    while list.rows.indices.contains(place) {
      if case .heading = list.rows[place] { place += step } else { return place }
    }
    return nil
  }

  /// Puts the list's cursor on a row.
  mutating func select(_ row: ArticleList.Row) {
    switch row {
    case .article(let id): if id != selected || folder != nil { show(id) }
    case .folder(let index):
      folder = index
      revealSelected()
    case .heading: break
    }
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
      if let folder, searches.indices.contains(folder) {
        let search = searches[folder]
        return enterList(Scope(query: search.query, name: search.name))
      }
      guard let selected else { return }
      if let failure = entry(selected).failure {
        message = Message(text: failure.reason, isAlert: true)
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
      show(place.entry, landing: .place(place))
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
    let cursor: ArticleList.Row? = folder.map { .folder($0) } ?? selected.map { .article($0) }
    guard let index = list.index(of: cursor) else { return }
    let room = rows(of: .list)
    let margin = min(2, (room / listRowHeight - 1) / 2)
    let last = list.rows.count - 1
    // The rows from the cursor to the edges of the screen, its margins included.
    var lowest = min(index + margin, last)
    var rest = room - (lowest >= index ? listRows(index...lowest) : 0)
    lowest = index
    while lowest > 0, rest >= listRows(lowest - 1...lowest - 1) {
      lowest -= 1
      rest -= listRows(lowest...lowest)
    }
    listTop = min(max(listTop, lowest), max(0, index - margin))
    // No empty rows below the last one while there are some above.
    var top = last + 1
    rest = room
    while top > 0, rest >= listRows(top - 1...top - 1) {
      top -= 1
      rest -= listRows(top...top)
    }
    listTop = min(listTop, top)
  }

  /// How many rows of the screen some rows of the list take.
  func listRows(_ range: ClosedRange<Int>) -> Int {
    range.reduce(0) { $0 + (list.rows[$1].article == nil ? 1 : listRowHeight) }
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
