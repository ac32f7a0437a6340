internal import NewsModel

/// The list: all articles in memory, or a part of a library that slides along with the cursor. What is
/// under the cursor is an article, whatever arrives around it.
extension ReaderState {
  /// Takes up a library, with what it was opened at.
  mutating func open(_ opening: LibraryOpening) {
    isLibrary = true
    isLoading = false
    shelf.forgets = true
    searches = opening.searches
    listing.number = opening.window.request.number
    listing.request = opening.window.request
    list.total = nil
    if let first = opening.article {
      selected = first.id
      take(first)
    }
    adopt(opening.window)
    if open == nil, let selected { show(selected) }
    effects.append(.tally(opening.window))
    message = opening.notice.map { Message(text: $0, isAlert: true) }
  }

  // MARK: Asking for rows

  /// Lists what a scope has. Rows in memory are there at once unless they have to be looked for.
  mutating func list(_ scope: Scope, at anchor: ListRequest.Anchor) {
    listing.owed = 0
    listing.number += 1
    guard isLibrary || !scope.isAll else {
      listing.request = nil
      let all = ArticleList(rows(entries.map { .article($0.id) }, of: scope), scope: scope)
      adopt(all, selecting: anchor == .first ? all.firstArticle : nil)
      return
    }
    let request = ListRequest(
      scope: scope, anchor: anchor, reach: Listing.reach, number: listing.number)
    listing.request = request
    effects.append(.list(request, in: isLibrary ? [] : entries))
  }

  /// The rows anew, because articles have arrived or left.
  mutating func refreshList() {
    guard listing.request == nil else {
      listing.isStale = true
      return
    }
    let owed = listing.owed
    list(list.scope, at: selected.map { .around($0) } ?? .first)
    listing.owed = owed
  }

  /// Asks for more rows where the cursor comes near to the end of those at hand.
  mutating func slideList() {
    guard isLibrary, listing.request == nil, let index = list.index(of: selected) else { return }
    let isNearTop = list.hasMoreAbove && index < Listing.margin
    let isNearBottom = list.hasMoreBelow && index >= list.rows.count - Listing.margin
    if isNearTop || isNearBottom { refreshList() }
  }

  /// The rows of a list that begins with these articles: with all articles stand the saved searches.
  private func rows(_ articles: [ArticleList.Row], of scope: Scope) -> [ArticleList.Row] {
    scope.isAll ? searches.indices.map { .folder($0) } + articles : articles
  }

  // MARK: Answers

  mutating func adopt(_ window: ListWindow) {
    guard listing.request == window.request else { return }
    listing.request = nil
    if let problem = window.problem {
      message = Message(text: problem, isAlert: true)
      if prompt?.purpose == .filter { return }
    }
    let articles = window.entries.map { ArticleList.Row.article($0.id) }
    var new = ArticleList(
      window.hasMoreAbove ? articles : rows(articles, of: window.request.scope),
      scope: window.request.scope)
    if !window.groups.isEmpty { new = ArticleList(window.groups, scope: window.request.scope) }
    new.hasMoreAbove = window.hasMoreAbove
    new.hasMoreBelow = window.hasMoreBelow
    new.before = window.hasMoreAbove ? nil : 0
    if window.hasMoreAbove || window.hasMoreBelow {
      let isSame = new.scope == list.scope
      // Until they are counted again, the numbers of before are nearest to the truth.
      new.total = isSame ? list.total : nil
      let first = isSame ? window.entries.first?.id : nil
      new.before = window.before ?? new.before ?? first.flatMap { list.position(of: $0) }
    }
    if isLibrary {
      let open = open?.entry
      stored = stored.filter {
        $0.key == open || $0.key == selected || touched.contains($0.key)
      }
      for entry in window.entries {
        var entry = entry
        if let known = stored[entry.id]?.reading {
          // Rows tell nothing of tags and notes.
          if touched.contains(entry.id) { entry.reading = known }
          entry.reading.tags = known.tags
          entry.reading.notes = known.notes
        }
        stored[entry.id] = entry
      }
    }
    switch window.request.anchor {
    // A filter leaves the cursor on its article if it can.
    case .first where prompt != nil && selected.map { new.contains($0) } == true: adopt(new)
    case .first: adopt(new, selecting: new.firstArticle)
    case .last: adopt(new, selecting: new.lastArticle)
    case .position(let position):
      let before = new.before ?? window.before ?? 0
      adopt(new, selecting: new.article(at: position - before))
    case .around: adopt(new)
    }
    takeOwedSteps()
    if listing.isStale {
      listing.isStale = false
      refreshList()
    }
  }

  mutating func adopt(_ tally: ListTally) {
    guard tally.request.number == listing.number, tally.request.scope == list.scope else { return }
    list.before = tally.before ?? list.before
    list.total = tally.total
  }

  /// Puts other rows into the list. What is in sight stays where it is as far as it can.
  private mutating func adopt(_ new: ArticleList, selecting target: EntryID?) {
    guard let target else { return adopt(new) }
    list = new
    folder = nil
    if target == selected { revealSelected() } else { show(target) }
    if target == new.firstArticle, !new.hasMoreAbove { listTop = 0 }
  }

  private mutating func adopt(_ new: ArticleList) {
    let old = list
    let cursor: ArticleList.Row? = folder.map { .folder($0) } ?? selected.map { .article($0) }
    let oldIndex = old.index(of: cursor)
    let wasAtTop = listTop == 0 && !old.hasMoreAbove
    list = new
    if case .folder(let folder)? = cursor, new.index(of: .folder(folder)) == nil {
      self.folder = nil
    }
    guard let index = new.index(of: cursor) else {
      listTop = min(listTop, max(0, new.rows.count - 1))
      if selected.map({ !new.contains($0) }) ?? true { showNearest(to: oldIndex ?? 0, of: old) }
      revealSelected()
      return
    }
    // At the top new rows come in above the cursor; further down they come in out of sight.
    if let oldIndex, !(wasAtTop && !new.hasMoreAbove && index < rowsInSight) {
      listTop = max(0, listTop + index - oldIndex)
    } else if wasAtTop, !new.hasMoreAbove {
      listTop = 0
    }
    revealSelected()
  }

  private var rowsInSight: Int { max(1, rows(of: .list) / listRowHeight - 2) }

  /// The selected article is not in the list any more: the cursor goes to the first one that is, or,
  /// in the same list, to what stands in its place.
  private mutating func showNearest(to index: Int, of old: ArticleList) {
    guard list.scope == old.scope else {
      if let first = list.firstArticle { show(first) }
      return
    }
    let place = min(index, list.rows.count - 1)
    if let next = list.article(from: place - 1, step: 1) ?? list.article(from: place, step: -1) {
      show(next.id)
    }
  }

  private mutating func takeOwedSteps() {
    let owed = listing.owed
    listing.owed = 0
    if owed != 0 { step(rows: owed) }
  }

  // MARK: Into a list and back

  /// Lists something else, and remembers this list.
  mutating func enterList(_ scope: Scope) {
    outerLists.append(origin)
    folder = nil
    list(scope, at: .first)
  }

  /// Back to the list before.
  mutating func leaveList() {
    guard let outer = outerLists.popLast() else { return }
    restore(outer)
    // It may have changed meanwhile.
    refreshList()
  }

  var origin: ListOrigin {
    ListOrigin(
      list: list, stored: stored, top: listTop, folder: folder, place: open?.place,
      selected: selected)
  }

  /// Puts the list back to where it was.
  mutating func restore(_ origin: ListOrigin) {
    listing.request = nil
    listing.number += 1
    list = origin.list
    for (id, entry) in origin.stored where stored[id] == nil { stored[id] = entry }
    folder = origin.folder
    if let id = origin.selected, id != selected || open?.place != origin.place {
      show(id, landing: origin.place.map { .place($0) } ?? .whereLeft)
    }
    folder = origin.folder
    listTop = origin.top
  }
}
