/// The rows of the list pane: all of them, or those of a library around the cursor. A row is known by
/// what it shows and never by its place, which changes as articles arrive.
struct ArticleList: Sendable {
  enum Row: Hashable, Sendable {
    case article(EntryID)
    /// A saved search, an index into those of the state.
    case folder(Int)
    /// A story's heading, an index into `headings`.
    case heading(Int)

    var article: EntryID? {
      if case .article(let id) = self { id } else { nil }
    }
  }

  /// Which articles it lists.
  var scope = Scope()
  private(set) var rows: [Row] = []
  private(set) var headings: [String] = []
  /// The place of each article in `rows`.
  private var places: [EntryID: Int] = [:]

  /// How many articles of the list come before those here; `nil` while nobody has counted.
  var before: Int? = 0
  /// How many articles the list has; `nil` while nobody has counted.
  var total: Int? = 0
  /// Whether the list goes on beyond the rows here.
  var hasMoreAbove = false
  var hasMoreBelow = false

  init() {}

  init(_ rows: [Row], headings: [String] = [], scope: Scope) {
    self.rows = rows
    self.headings = headings
    self.scope = scope
    for (place, row) in rows.enumerated() {
      if let id = row.article { places[id] = place }
    }
    total = places.count
  }

  /// Articles under headings.
  init(_ groups: [ListWindow.Group], scope: Scope) {
    let rows = groups.enumerated().flatMap { number, group in
      [.heading(number)] + group.articles.map { Row.article($0) }
    }
    self.init(rows, headings: groups.map(\.title), scope: scope)
  }

  mutating func append(_ id: EntryID) {
    places[id] = rows.count
    rows.append(.article(id))
    total = places.count
  }

  var articleCount: Int { places.count }

  func contains(_ id: EntryID) -> Bool { places[id] != nil }

  func index(of row: Row?) -> Int? {
    switch row {
    case .article(let id): places[id]
    case .folder, .heading: rows.firstIndex { $0 == row }
    case nil: nil
    }
  }

  func index(of id: EntryID?) -> Int? { id.flatMap { places[$0] } }

  /// How many articles come before one, counted from the list's beginning; `nil` where that is not
  /// known.
  func position(of id: EntryID) -> Int? {
    guard let before, let index = places[id] else { return nil }
    // Folders stand before the first article, and headings only where all rows are here.
    guard places.count < rows.count else { return before + index }
    return before + rows[..<index].count { $0.article != nil }
  }

  /// The next article from a row on, the row itself excluded.
  func article(from index: Int, step: Int) -> (index: Int, id: EntryID)? {
    var index = index + step
    while rows.indices.contains(index) {
      if let id = rows[index].article { return (index, id) }
      index += step
    }
    return nil
  }

  /// An article by its place among those here, from 0.
  func article(at place: Int) -> EntryID? {
    rows.lazy.compactMap(\.article).dropFirst(max(0, place)).first
  }

  var firstArticle: EntryID? { article(from: -1, step: 1)?.id }
  var lastArticle: EntryID? { article(from: rows.count, step: -1)?.id }
}

/// Which articles a list lists, and how.
struct Scope: Hashable, Sendable {
  /// In the query language; empty for all.
  var query = ""
  /// The saved search it comes from.
  var name: String?
  var isByStory = false

  var isAll: Bool { query.isEmpty && !isByStory }
  /// Whether articles have to be compared with one another to tell what it lists.
  var needsCoverage: Bool { isByStory || query.contains(Self.disputed) }

  static let disputed = "has:disputed"
  /// What the list's title calls it.
  var title: String? { name ?? (query.isEmpty ? isByStory ? "stories" : nil : query) }
}

/// A search that stands in the list like a folder.
struct SavedSearch: Hashable, Sendable {
  var name: String
  var query: String
}
