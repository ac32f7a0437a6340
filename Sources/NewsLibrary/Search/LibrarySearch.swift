internal import GRDB
internal import NewsModel

/// An article that was found.
public struct FoundArticle: Hashable, Sendable {
  public let row: ArticleRow
  /// `nil` for a query without words or names to show.
  public let snippet: Snippet?
}

public enum SearchOrder: String, CaseIterable, Sendable {
  /// The newest first.
  case date
  /// The most to the point first: words in the title, in what is said, often, and lately.
  case relevance
}

/// A part of what was found, in the order of the list.
public struct FoundRows: Sendable {
  public let rows: [ArticleRow]
  /// Whether there are more above and below.
  public let hasAbove: Bool
  public let hasBelow: Bool
}

/// Finds articles. One for each place that searches: it has a connection of its own, so that it can be
/// interrupted alone.
///
/// Calls wait; `cancel` may be called meanwhile from any thread. What takes how long, at a million
/// articles: the newest of anything a few milliseconds, since only those shown are looked at; counts,
/// facets and ranking grow with what is found, up to half a second.
public final class LibrarySearch: Sendable {
  private let library: Library
  private let queue: DatabaseQueue
  private let interruption = Interruption()

  public init(_ library: Library) throws(LibraryError) {
    self.library = library
    do {
      queue = try Connection.open(library.path, label: "search", isWriter: false)
      try queue.unsafeRead { [interruption] db in
        try Relevance.register(on: db, interruption)
        try SaidPlaces.register(on: db)
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  /// Ends the calls that are running, with `LibraryError.cancelled`; later ones are not touched.
  public func cancel() {
    interruption.cancel()
    queue.interrupt()
  }

  // MARK: Finding

  /// The first articles found, with snippets.
  ///
  /// By date, costs what it gives. By relevance, ranks the newest 20,000 of what is found.
  public func find(
    _ query: SearchQuery, by order: SearchOrder = .date, limit: Int = 50
  ) throws(LibraryError) -> [FoundArticle] {
    try run { work in
      let ids =
        switch order {
        case .date: try work.ids(query.tree, from: .max - 1, .down, limit)
        case .relevance: try Ranking(work, query.tree).best(limit)
        }
      return try work.found(ids, query.tree)
    }
  }

  /// The rows around a place in the list of what a query finds; an empty query finds all.
  ///
  /// Costs what it gives, unless few articles are found, which all have to be looked for.
  /// - Parameters:
  ///   - id: the article to be around; it counts among those behind. `nil` for the top.
  ///   - before: how many rows above it.
  ///   - after: how many from it on.
  public func rows(
    _ query: SearchQuery, around id: ArticleID?, before: Int, after: Int
  ) throws(LibraryError) -> FoundRows {
    try run { work in
      let place = id?.rawValue ?? .max - 1
      var below = try work.ids(query.tree, from: place, .down, after + 1)
      var above =
        before == 0 && id == nil ? [] : try work.ids(query.tree, from: place + 1, .up, before + 1)
      let hasBelow = below.count > after
      let hasAbove = above.count > before
      if hasBelow { below.removeLast() }
      if hasAbove { above.removeLast() }
      return FoundRows(
        rows: try ArticleRow.fetch(work.db, above.reversed() + below), hasAbove: hasAbove,
        hasBelow: hasBelow)
    }
  }

  /// The last rows of what a query finds.
  public func lastRows(_ query: SearchQuery, limit: Int) throws(LibraryError) -> FoundRows {
    try run { work in
      var ids = try work.ids(query.tree, from: 0, .up, limit + 1)
      let hasAbove = ids.count > limit
      if hasAbove { ids.removeLast() }
      return FoundRows(
        rows: try ArticleRow.fetch(work.db, ids.reversed()), hasAbove: hasAbove, hasBelow: false)
    }
  }

  /// All articles that a query finds, the newest first. Costs looking at each.
  public func all(_ query: SearchQuery) throws(LibraryError) -> [ArticleID] {
    try run { work in
      try work.ids(query.tree, from: .max - 1, .down, .max).map { ArticleID(rawValue: $0) }
    }
  }

  // MARK: Counting

  /// How many articles a query finds.
  public func count(_ query: SearchQuery) throws(LibraryError) -> Int {
    guard query.tree != nil else { return try library.count() }
    return try run { work in try work.count(query.tree) }
  }

  /// How many of the articles that a query finds stand above one.
  public func position(of id: ArticleID, in query: SearchQuery) throws(LibraryError) -> Int {
    guard query.tree != nil else { return try library.position(of: id) }
    return try run { work in
      var count = 0
      try work.each(query.tree, from: .max - 1, .down) { found in
        if found <= id.rawValue { return false }
        count += 1
        return true
      }
      return count
    }
  }

  /// What is found, by source, year and actor.
  public func facets(_ query: SearchQuery) throws(LibraryError) -> Facets {
    try run { work in try FacetCounter(work).count(query.tree) }
  }

  private func run<T>(_ body: (SearchWork) throws -> T) throws(LibraryError) -> T {
    let ticket = interruption.ticket()
    do {
      return try queue.unsafeRead { db in
        interruption.begin(ticket)
        return try body(SearchWork(db: db) { self.interruption.isCancelled })
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }
}

/// One call of a search: its connection, and whether it is still wanted.
struct SearchWork {
  let db: Database
  let isCancelled: () -> Bool

  func ids(
    _ tree: QueryTree?, from place: Int64, _ direction: Direction, _ limit: Int
  ) throws -> [Int64] {
    guard limit > 0 else { return [] }
    var (ids, next) = try looseIDs(tree, from: place, direction, limit)
    guard ids.count < limit, let next else { return ids }
    try each(tree, from: next, direction) { id in
      ids.append(id)
      return ids.count < limit
    }
    return ids
  }

  /// More articles than a screen or two has are not looked for in texts.
  private static let mostLoose = 500

  /// The first articles found by looking into texts, as far as that is quicker.
  /// - Returns: where to go on; `nil` when there is nothing left.
  private func looseIDs(
    _ tree: QueryTree?, from place: Int64, _ direction: Direction, _ limit: Int
  ) throws -> (found: [Int64], next: Int64?) {
    guard limit <= Self.mostLoose, let query = tree.flatMap(LooseQuery.init) else {
      return ([], place)
    }
    let compression = Compression()
    let statement = try RawStatement(db, StoredArticle.query)
    let stream = try QueryPlan(db, direction).stream(query.tree)
    var found: [Int64] = []
    var next = place
    // Where fewer than half of the articles hold, few have the words, and their index is quick.
    for _ in 0..<(2 * limit + 40) where found.count < limit {
      if isCancelled() { throw LibraryError.cancelled }
      guard let id = try stream.first(from: next) else { return (found, nil) }
      next = direction.behind(id)
      guard
        let stored = try StoredArticle.fetch(statement, ArticleID(rawValue: id), compression),
        query.holds(stored.article, stored.annotation)
      else { continue }
      found.append(id)
    }
    return (found, next)
  }

  /// Calls `body` with every article found until it answers that it has enough.
  func each(
    _ tree: QueryTree?, from place: Int64, _ direction: Direction, _ body: (Int64) -> Bool
  ) throws {
    let stream = try QueryPlan(db, direction).stream(tree)
    var place = place
    while let id = try stream.first(from: place), body(id) {
      place = direction.behind(id)
      if isCancelled() { throw LibraryError.cancelled }
    }
  }

  func count(_ tree: QueryTree?) throws -> Int {
    if let tree, let expression = try QueryPlan(db, .down).expression(tree) {
      return try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM \(expression.index) WHERE \(expression.index) MATCH ?",
        arguments: [expression.text]) ?? 0
    }
    var count = 0
    try each(tree, from: .max - 1, .down) { _ in
      count += 1
      return true
    }
    return count
  }

  func found(_ ids: [Int64], _ tree: QueryTree?) throws -> [FoundArticle] {
    let rows = try ArticleRow.fetch(db, ids)
    guard let tree else { return rows.map { FoundArticle(row: $0, snippet: nil) } }
    let compression = Compression()
    let statement = try RawStatement(db, StoredArticle.query)
    return try rows.map { row in
      if isCancelled() { throw LibraryError.cancelled }
      guard let stored = try StoredArticle.fetch(statement, row.id, compression) else {
        return FoundArticle(row: row, snippet: nil)
      }
      let hits = QueryMatcher(stored.article, stored.annotation).hits(tree)
      return FoundArticle(row: row, snippet: Snippet(stored.article, hits: hits))
    }
  }
}
