internal import NewsModel
internal import TerminalKit

/// The search in a pane: as it is typed, and from match to match once it is kept.
extension ReaderState {
  mutating func startSearch() {
    search = Search(
      pane: pane,
      origin: Search.Origin(
        place: open?.place, selectedActor: selectedActor, listTop: listTop, actorTop: actorTop))
  }

  mutating func takeInSearch(_ key: Key) {
    switch key.code {
    case .escape: cancelSearch()
    case .enter: keepSearch()
    case .backspace where search?.query.isEmpty == true: cancelSearch()
    case .down, .up: goToMatch(key.code == .down ? .forward : .backward)
    default:
      let old = search?.query
      guard search?.editor.take(key) == true, search?.query != old else { return }
      followQuery()
    }
  }

  /// Shows the first match from where the search began, or that place again.
  mutating func followQuery() {
    guard let typed = search else { return }
    search?.matchers = TextMatcher(typed.query).map { [$0] } ?? []
    returnToOrigin(of: typed)
    findMatches()
    switch typed.pane {
    case .text:
      guard let place = typed.origin.place, let matches = search?.matches,
        let match = matches.first(where: { $0.start >= place.cursor }) ?? matches.first
      else { return }
      jump(to: match.start)
    case .list, .actors: goToMatch(.forward, includingHere: true)
    }
  }

  /// Puts everything back to where it was before the search.
  mutating func cancelSearch() {
    guard let search else { return }
    self.search = nil
    returnToOrigin(of: search)
  }

  private mutating func returnToOrigin(of search: Search) {
    if let place = search.origin.place, open?.place != place { visit(place) }
    selectedActor = search.origin.selectedActor
    listTop = search.origin.listTop
    actorTop = search.origin.actorTop
  }

  private mutating func keepSearch() {
    guard let kept = search, !kept.matchers.isEmpty else {
      cancelSearch()
      return
    }
    search?.isTyping = false
    if let place = kept.origin.place, place != open?.place { jumps.leave(place) }
  }

  /// Finds what is looked for in the open article.
  mutating func findMatches() {
    guard let current = search, current.pane == .text, let text = open?.article.text else {
      search?.matches = []
      return
    }
    var matches = current.matchers.flatMap { $0.matches(in: text) }
    if current.matchers.count > 1 { matches.sort() }
    search?.matches = matches
  }

  mutating func goToMatch(_ direction: Direction, includingHere: Bool = false) {
    guard let search, !search.matchers.isEmpty else {
      if self.search == nil { goToUnread(direction) }
      return
    }
    switch search.pane {
    case .text: goToTextMatch(search.matches, direction)
    case .list:
      let place = cycle(
        from: list.index(of: selected) ?? 0, direction, includingHere: includingHere
      ) {
        search.matchers[0].isFound(in: $0.title)
      }
      guard let id = place else { return reportNoMatch() }
      if id != selected { show(id) }
    case .actors:
      guard let marks else { return }
      let names = marks.roster.map { id in
        {
          ([marks.annotation[id].name] + marks.annotation[id].aliases).contains {
            search.matchers[0].isFound(in: $0)
          }
        }
      }
      let rank = selectedActor.map { marks.rank(of: $0) } ?? 0
      guard let found = Self.cycle(names, from: rank, direction, includingHere: includingHere)
      else { return reportNoMatch() }
      selectedActor = marks.roster[found]
      revealSelectedActor()
    }
  }

  private mutating func goToTextMatch(_ matches: [TextRange], _ direction: Direction) {
    guard let text = open, let first = matches.first, let last = matches.last else {
      return reportNoMatch()
    }
    let next: TextRange?
    switch direction {
    case .forward:
      next = matches.first {
        $0.start > text.cursor || ($0.start == text.cursor && !text.isOnTarget)
      }
    case .backward: next = matches.last { $0.start < text.cursor }
    }
    if search?.isTyping == false { rememberPlace() }
    jump(to: (next ?? (direction == .forward ? first : last)).start)
    if next == nil {
      message = Message(
        text: direction == .forward ? "on from the top" : "on from the bottom")
    }
  }

  private mutating func reportNoMatch() {
    message = Message(text: "no match for \(search?.query ?? "")", isAlert: true)
  }

  /// Without a search, `n` goes to the next article not yet read.
  private mutating func goToUnread(_ direction: Direction) {
    let next = cycle(from: list.index(of: selected) ?? 0, direction, includingHere: false) {
      !$0.reading.isRead && $0.failure == nil
    }
    guard let next else {
      message = Message(text: "no search yet (/ starts one), and no unread article")
      return
    }
    show(next)
  }

  /// The next article at hand, round and round, for which a test holds.
  private func cycle(
    from start: Int, _ direction: Direction, includingHere: Bool, where test: (Entry) -> Bool
  ) -> EntryID? {
    let count = list.rows.count
    guard count > 0 else { return nil }
    let step = direction == .forward ? 1 : count - 1
    var place = start
    for round in 0..<count {
      if round > 0 || !includingHere { place = (place + step) % count }
      if let id = list.rows[place].article, test(entry(id)) { return id }
    }
    return nil
  }

  /// The next place, round and round, where a test holds.
  private static func cycle(
    _ tests: [() -> Bool], from start: Int, _ direction: Direction, includingHere: Bool
  ) -> Int? {
    let step = direction == .forward ? 1 : tests.count - 1
    var place = start
    for round in 0..<tests.count {
      if round > 0 || !includingHere { place = (place + step) % tests.count }
      if tests[place]() { return place }
    }
    return nil
  }
}
