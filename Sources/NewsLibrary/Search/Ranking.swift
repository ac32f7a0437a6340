internal import GRDB

/// Puts the obvious first among what a query finds: `Relevance` with words in the title and in what is
/// said weighing more, and the newer of equals first.
struct Ranking {
  private let work: SearchWork
  private let tree: QueryTree?

  /// Only so many of the newest are ranked: more would not come in time for the next key.
  private static let mostRanked = 20_000

  /// The weights of body, title and what is said.
  private static let weights = "1.0, 10.0, 2.5"

  /// An article of today stands before one that is this much more to the point and very old.
  private static let recency = 2.0
  /// After so many days half of that is gone.
  private static let halfLife = 180.0
  /// A condition that the title meets adds this: bm25 says little of words that half of the articles
  /// have, and nothing in a small library.
  private static let inTitle = 4.0
  private static let inSpeech = 1.0

  init(_ work: SearchWork, _ tree: QueryTree?) {
    self.work = work
    self.tree = tree
  }

  func best(_ limit: Int) throws -> [Int64] {
    let ids = try work.ids(tree, from: .max - 1, .down, Self.mostRanked)
    guard let newest = ids.first, let oldest = ids.last else { return [] }
    var scores = [Double](repeating: 0, count: ids.count)
    for (index, id) in ids.enumerated() {
      let days = Double((newest - id) >> ArticleID.bitsWithinDay)
      scores[index] = Self.recency * Self.halfLife / (Self.halfLife + days)
    }
    try addRelevance(ids, from: newest, to: oldest, &scores)
    for leaf in tree.map(wordLeaves) ?? [] {
      try add(Self.inTitle, for: leaf.placed(in: .title), ids, &scores)
      try add(Self.inSpeech, for: leaf.placed(in: .said), ids, &scores)
    }
    let best = ids.indices.sorted { (scores[$0], ids[$0]) > (scores[$1], ids[$1]) }
    return best.prefix(limit).map { ids[$0] }
  }

  private func addRelevance(
    _ ids: [Int64], from newest: Int64, to oldest: Int64, _ scores: inout [Double]
  ) throws {
    let plan = QueryPlan(work.db, .down)
    guard let expression = try tree.flatMap({ try wordExpression($0, plan) }) else { return }
    let statement = try RawStatement(
      work.db,
      """
      SELECT rowid, relevance(words, \(Self.weights)) FROM words
      WHERE words MATCH ?1 AND rowid <= ?2 AND rowid >= ?3 ORDER BY rowid DESC
      """)
    statement.bind(1, text: expression.text)
    statement.bind(2, newest)
    statement.bind(3, oldest)
    var index = 0
    while try statement.step() {
      let id = statement.integer(0)
      while index < ids.count, ids[index] > id { index += 1 }
      if index == ids.count { break }
      if ids[index] == id { scores[index] += statement.double(1) }
      if work.isCancelled() { throw LibraryError.cancelled }
    }
  }

  /// What a query asks of words, denials aside: all that is found meets it, and not much more.
  private func wordExpression(_ tree: QueryTree, _ plan: QueryPlan) throws -> IndexExpression? {
    switch tree {
    case .not: return nil
    case .all(let parts):
      return IndexExpression.joined(
        try parts.compactMap { try wordExpression($0, plan) }, by: "AND")
    case .any(let parts):
      let words = try parts.compactMap { try wordExpression($0, plan) }
      return words.count == parts.count ? IndexExpression.joined(words, by: "OR") : nil
    case .leaf:
      guard let expression = try plan.expression(tree), expression.index == .words else {
        return nil
      }
      return expression
    }
  }

  private func add(
    _ bonus: Double, for leaf: QueryLeaf, _ ids: [Int64], _ scores: inout [Double]
  ) throws {
    var index = 0
    try work.each(.leaf(leaf), from: ids[0], .down) { id in
      while index < ids.count, ids[index] > id { index += 1 }
      guard index < ids.count else { return false }
      if ids[index] == id { scores[index] += bonus }
      return true
    }
  }

  /// The conditions on words anywhere that are not denied.
  private func wordLeaves(_ tree: QueryTree) -> [QueryLeaf] {
    switch tree {
    case .not: return []
    case .all(let parts), .any(let parts): return parts.flatMap(wordLeaves)
    case .leaf(let leaf):
      switch leaf {
      case .words(_, .anywhere), .beginning(_, _, .anywhere), .forms(_, .anywhere): return [leaf]
      default: return []
      }
    }
  }
}
