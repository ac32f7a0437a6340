internal import GRDB
internal import NewsModel

/// What was found, counted by what it has in common.
public struct Facets: Sendable {
  public struct Value: Hashable, Sendable {
    /// What to call it: "BBC", "2022", "Anna Castro".
    public let name: String
    public let count: Int
  }

  /// How many articles were found.
  public let count: Int
  /// The most frequent first.
  public let sources: [Value]
  /// The latest first; of articles whose date is known.
  public let years: [Value]
  /// The most frequent first, of the newest `actorSample` articles found.
  public let actors: [Value]
  /// How many articles `actors` counts; less than `count` when much is found.
  public let actorSample: Int
}

struct FacetCounter {
  private let work: SearchWork

  private static let most = 12
  /// Actors are read from the annotations; more of them would take too long.
  private static let actorSample = 2000

  init(_ work: SearchWork) { self.work = work }

  func count(_ tree: QueryTree?) throws -> Facets {
    var ids: [Int64] = []
    try work.each(tree, from: .max - 1, .down) { id in
      ids.append(id)
      return true
    }
    let sample = Array(ids.prefix(Self.actorSample))
    return Facets(
      count: ids.count, sources: try sources(ids), years: try years(ids),
      actors: try actors(sample), actorSample: sample.count)
  }

  private func sources(_ ids: [Int64]) throws -> [Facets.Value] {
    let all = try Row.fetchAll(work.db, sql: "SELECT id, name FROM source")
    var counts: [Facets.Value] = []
    for row in all {
      let stream = try RawStatement(
        work.db, IndexExpression.mark(Marks.source(row[0])).statement(.down))
      stream.bind(1, ids.first ?? 0)
      var count = 0
      var index = 0
      while try stream.step() {
        let id = stream.integer(0)
        while index < ids.count, ids[index] > id { index += 1 }
        if index == ids.count { break }
        if ids[index] == id { count += 1 }
        if work.isCancelled() { throw LibraryError.cancelled }
      }
      if count > 0 { counts.append(Facets.Value(name: row[1], count: count)) }
    }
    return Self.frequent(counts)
  }

  private static func frequent(_ values: [Facets.Value]) -> [Facets.Value] {
    Array(values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(most))
  }

  private func years(_ ids: [Int64]) throws -> [Facets.Value] {
    var days: [Int64: Int] = [:]
    for id in ids { days[id >> ArticleID.bitsWithinDay, default: 0] += 1 }
    var years: [Int: Int] = [:]
    for (day, count) in days { years[Day(number: Int(day)).year, default: 0] += count }
    // Articles that are not in their day's place.
    let elsewhere = try Row.fetchCursor(
      work.db,
      sql: "SELECT id, day FROM article INDEXED BY article_elsewhere WHERE day IS NOT (id >> 12)")
    var found: Set<Int64>?
    while let row = try elsewhere.next() {
      let known = found ?? Set(ids)
      found = known
      let id: Int64 = row[0]
      guard known.contains(id) else { continue }
      years[ArticleID(rawValue: id).day.year, default: 0] -= 1
      if let day: Int = row[1] { years[Day(number: day).year, default: 0] += 1 }
    }
    return years.filter { $0.value > 0 }.sorted { $0.key > $1.key }
      .map { Facets.Value(name: String($0.key), count: $0.value) }
  }

  private func actors(_ ids: [Int64]) throws -> [Facets.Value] {
    let compression = Compression()
    let statement = try RawStatement(
      work.db, "SELECT annotation FROM content WHERE id = ?1 AND annotation IS NOT NULL")
    var counts: [String: Int] = [:]
    for id in ids {
      if work.isCancelled() { throw LibraryError.cancelled }
      statement.bind(1, id)
      if try statement.step() {
        let bytes = try statement.withBlob(0) { try compression.decompress($0) }
        for name in try AnnotationCoder.actorNames(bytes) { counts[name, default: 0] += 1 }
      }
      statement.reset()
    }
    return Self.frequent(counts.map { Facets.Value(name: $0.key, count: $0.value) })
  }
}
