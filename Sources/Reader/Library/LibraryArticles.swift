internal import Glibc
internal import NewsLibrary
internal import NewsModel
internal import Synchronization

/// The reader's view of a library on disk.
final class LibraryArticles: ArticleLibrary {
  let library: Library
  /// One for each kind of question, so that each can be interrupted alone; opened with its first.
  private let searches = Mutex<[Purpose: LibrarySearch]>([:])

  private enum Purpose {
    case list, tally, find, seek, actor
  }

  init(_ library: Library) { self.library = library }

  /// A search that ends when the answer is not wanted any more.
  private func search(_ purpose: Purpose, _ cancellation: Cancellation) throws -> LibrarySearch {
    let search = try searches.withLock { searches in
      if let search = searches[purpose] { return search }
      let search = try LibrarySearch(library)
      searches[purpose] = search
      return search
    }
    guard cancellation.whenCancelled({ search.cancel() }) else { throw LibraryError.cancelled }
    return search
  }

  // MARK: The list

  /// How many rows the first frame is given on either side of its article: more than any screen has,
  /// and no more, since it waits for them.
  private static let firstRows = 100

  func opening() -> LibraryOpening {
    let request = ListRequest(scope: Scope(), anchor: .first, reach: Self.firstRows, number: 0)
    var window = ListWindow(request: request)
    do {
      let last = try library.session("selected").flatMap { Int64($0) }.map {
        ArticleID(rawValue: $0)
      }
      var rows: [ArticleRow] = []
      if let last {
        window.request.anchor = .around(EntryID(last))
        rows = try library.rows(above: last, limit: Self.firstRows)
        window.hasMoreAbove = rows.count == Self.firstRows
        rows += try library.rows(
          below: ArticleID(rawValue: last.rawValue + 1), limit: Self.firstRows)
      } else {
        rows = try library.rows(below: nil, limit: Self.firstRows)
      }
      window.hasMoreBelow = rows.count >= Self.firstRows
      window.entries = rows.map { Entry($0) }
      let first = rows.first { $0.id == last } ?? rows.first
      return LibraryOpening(
        searches: try library.savedSearches().map {
          SavedSearch(name: $0.name, query: $0.query)
        }, window: window, article: try first.map { try article(EntryID($0.id)) })
    } catch {
      return LibraryOpening(window: window, notice: "\(error)")
    }
  }

  func window(_ request: ListRequest, _ cancellation: Cancellation) throws -> ListWindow? {
    var window = ListWindow(request: request)
    let query = SearchQuery(request.scope.query, isTyping: true)
    window.problem = query.problems.first?.description
    let search = try search(.list, cancellation)
    let found: FoundRows
    switch request.anchor {
    case .around(let id):
      found = try search.rows(
        query, around: id.stored, before: request.reach, after: request.reach)
    case .first:
      found = try search.rows(query, around: nil, before: 0, after: 2 * request.reach)
      window.before = 0
    case .last: found = try search.lastRows(query, limit: request.reach)
    case .position(let position):
      found = try rows(at: position, of: query, request.reach, search)
      window.before = try found.rows.first.map { try search.position(of: $0.id, in: query) }
    }
    if cancellation.isCancelled { return nil }
    window.entries = found.rows.map { Entry($0) }
    window.hasMoreAbove = found.hasAbove
    window.hasMoreBelow = found.hasBelow
    return window
  }

  /// The rows around a place in the list, found by halving the numbers between first and last.
  private func rows(
    at position: Int, of query: SearchQuery, _ reach: Int, _ search: LibrarySearch
  ) throws -> FoundRows {
    guard let first = try search.rows(query, around: nil, before: 0, after: 1).rows.first?.id,
      let last = try search.lastRows(query, limit: 1).rows.last?.id
    else { return try search.lastRows(query, limit: reach) }
    var high = first.rawValue
    var low = last.rawValue
    while low < high {
      let middle = low + (high - low) / 2
      if try search.position(of: ArticleID(rawValue: middle), in: query) <= position {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return try search.rows(query, around: ArticleID(rawValue: low), before: reach, after: reach)
  }

  func tally(_ window: ListWindow, _ cancellation: Cancellation) throws -> ListTally? {
    let query = SearchQuery(window.request.scope.query, isTyping: true)
    let search = try search(.tally, cancellation)
    let before = try window.entries.first.map { try search.position(of: $0.id.stored, in: query) }
    let total = try search.count(query)
    if cancellation.isCancelled { return nil }
    return ListTally(request: window.request, before: before, total: total)
  }

  // MARK: Articles

  func article(_ id: EntryID) throws -> StoredArticle {
    let found = try library.article(id.stored)
    let place = try library.place(in: id.stored).map { offset in
      Place(entry: id, cursor: offset, top: Anchor(offset: offset, isGap: true))
    }
    return StoredArticle(
      id: id, article: found.article, annotation: found.annotation,
      reading: try library.reading(of: id.stored), place: place)
  }

  func accounts(of ids: [EntryID]) throws -> [(id: EntryID, account: ArticleAccount)] {
    try library.articles(ids.map(\.stored)).compactMap { found in
      found.annotation.map { (EntryID(found.id), ArticleAccount(found.article, $0)) }
    }
  }

  func seek(_ seek: Seek, _ cancellation: Cancellation) throws -> EntryID? {
    var words = seek.scope.query.isEmpty ? [] : ["(\(seek.scope.query))"]
    if let name = seek.focus?.actor.name {
      words.append("\(seek.goal == .mention ? "actor" : "speaker"):\"\(name)\"")
    }
    let query = SearchQuery(words.joined(separator: " "))
    let search = try search(.seek, cancellation)
    let isForward = seek.direction == .forward
    // The article itself counts among those from it on.
    let found = try search.rows(
      query, around: seek.from.stored, before: isForward ? 0 : 40, after: isForward ? 40 : 0)
    let rows = found.rows.filter { row in
      let isBeyond = isForward ? row.id < seek.from.stored : row.id > seek.from.stored
      return isBeyond && (seek.goal == .mention || row.quoteCount > 0)
    }
    return (isForward ? rows.first : rows.last).map { EntryID($0.id) }
  }

  func count(_ focus: Focus, _ cancellation: Cancellation) throws -> Int? {
    let count = try search(.seek, cancellation)
      .count(SearchQuery("actor:\"\(focus.actor.name)\""))
    return cancellation.isCancelled ? nil : count
  }

  func neighbours(of id: EntryID, limit: Int) throws -> [EntryID] {
    let above = try library.rows(above: id.stored, limit: limit / 2)
    let below = try library.rows(below: id.stored, limit: limit / 2)
    let nearest = (Array(above.reversed()) + below).map(\.id).sorted {
      abs($0.rawValue - id.stored.rawValue) < abs($1.rawValue - id.stored.rawValue)
    }
    let sharing = try library.articlesSharingQuotations(with: id.stored)
    let known = Set(sharing)
    return (sharing + nearest.filter { !known.contains($0) }).map { EntryID($0) }
  }

  func articles(with actor: String, limit: Int) throws -> [EntryID] {
    let query = SearchQuery("actor:\"\(actor)\"")
    let search = try search(.actor, Cancellation())
    return try search.rows(query, around: nil, before: 0, after: limit).rows.map { EntryID($0.id) }
  }

  // MARK: Searching

  /// How many articles a search shows, and how many of them before anything else is looked for: a
  /// screenful.
  private static let limit = 60
  private static let firstLines = 20

  /// Opens what a search needs, so that its first key need not wait for it.
  func prepareSearch() {
    _ = try? search(.find, Cancellation()).find(SearchQuery("a", isTyping: true), limit: 1)
  }

  func find(_ text: String, _ cancellation: Cancellation, deliver: (FoundLines) -> Void) throws {
    let query = SearchQuery(text, isTyping: true)
    var found = FoundLines()
    found.problem = query.problems.first.map { ($0.description, $0.range.start) }
    let search = try search(.find, cancellation)
    func show(_ articles: [FoundArticle]) {
      found.lines = articles.map { FoundLine($0) }
      if !cancellation.isCancelled { deliver(found) }
    }
    // The newest at once, and how many there are as soon as they are counted; then, when they are not
    // wanted otherwise, the most to the point.
    let room = query.isEmpty ? Self.limit : Self.firstLines
    let newest = try search.find(query, by: .date, limit: room)
    found.isCut = newest.count == room
    if !found.isCut { found.articleCount = newest.count }
    show(newest)
    guard !query.isEmpty, !cancellation.isCancelled else {
      found.isComplete = true
      return deliver(found)
    }
    if found.isCut {
      found.articleCount = try search.count(query)
      show(newest)
    }
    let best = try search.find(query, by: .relevance, limit: Self.limit)
    found.isCut = best.count < found.articleCount ?? best.count
    show(best)
    let facets = try search.facets(query)
    let actors =
      facets.actorSample < facets.count ? "Actors of the newest \(facets.actorSample)" : "Actors"
    found.facets = [
      ("Outlets", facets.sources), ("Years", facets.years), (actors, facets.actors),
    ]
    .map { title, values in
      FoundLines.Facet(title: title, values: values.map { ($0.name, $0.count) })
    }
    found.isComplete = true
    if !cancellation.isCancelled { deliver(found) }
  }

  // MARK: Changes

  func keep(_ change: ReadingChange, isLogged: Bool) throws {
    switch change {
    case .read(let ids, let isRead): try library.setRead(ids.map(\.stored), isRead)
    // Those that the list shows, which takes its last word for a beginning.
    case .allRead(let scope):
      try library.markAllRead(SearchQuery(scope.query, isTyping: true))
    case .starred(let id, let isStarred): try library.setStarred([id.stored], isStarred)
    case .tag(let id, let tag, let isOn): try library.setTag(tag, on: [id.stored], isOn)
    case .note(let id, let old, let new):
      try library.change(old, to: new, of: id.stored)
    }
  }

  func decisions() throws -> ActorDecisions { try library.actorDecisions() }

  func keep(_ decisions: ActorDecisions) throws { try library.setActorDecisions(decisions) }

  func undo() throws -> String? { try library.undo() }
  func redo() throws -> String? { try library.redo() }

  func keep(_ place: Place) throws { try library.setPlace(place.cursor, in: place.entry.stored) }

  func keep(_ session: Session) throws {
    try library.setSession("selected", session.selected.map { "\($0.number)" })
  }

  func save(_ search: SavedSearch) throws {
    try library.save(NewsLibrary.SavedSearch(name: search.name, query: search.query))
  }

  func delete(_ search: SavedSearch) throws { try library.removeSearch(search.name) }

  // MARK: Other programs

  /// The least time between two looks at what has changed, in microseconds.
  private static let patience: UInt32 = 500_000
  private static let delay: UInt32 = 30_000

  func watch(_ changed: @Sendable () -> Void) {
    guard let watch = try? LibraryWatch(library) else { return }
    var count = try? library.count()
    while watch.wait() {
      // What has been written to the log counts a moment later.
      usleep(Self.delay)
      // The reader's own changes wake it as well: only articles that came or went count.
      let now = try? library.count()
      guard now != count else { continue }
      count = now
      changed()
      usleep(Self.patience)
    }
  }
}

extension ArticleID {
  init(_ id: EntryID) { self = id.stored }
}

extension EntryID {
  fileprivate init(_ id: ArticleID) { self.init(number: Int(id.rawValue)) }

  fileprivate var stored: ArticleID { ArticleID(rawValue: Int64(number)) }
}

extension Entry {
  fileprivate init(_ row: ArticleRow) {
    self.init(
      stored: EntryID(row.id), title: row.title, source: row.source, published: row.published,
      quotationCount: row.isAnnotated ? row.quoteCount : nil,
      reading: Reading(isRead: !row.isUnread, isStarred: row.isStarred))
  }
}

extension FoundLine {
  fileprivate init(_ found: FoundArticle) {
    self.init(
      entry: EntryID(found.row.id), title: found.row.title, text: found.snippet?.text ?? "",
      matches: found.snippet?.hits ?? [], target: found.snippet?.place.start)
  }
}
