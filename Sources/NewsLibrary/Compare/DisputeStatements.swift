internal import GRDB

/// Which articles are in dispute with which: a row for either side of each pair.
///
/// Prepared once a transaction.
struct DisputeStatements {
  private let partnersOf, insert, remove, recompare: RawStatement

  init(_ db: Database) throws {
    partnersOf = try RawStatement(db, "SELECT partner FROM dispute WHERE article = ?1")
    insert = try RawStatement(db, "INSERT OR IGNORE INTO dispute VALUES(?1, ?2)")
    remove = try RawStatement(db, "DELETE FROM dispute WHERE article = ?1 AND partner = ?2")
    // One that waits already keeps its place.
    recompare = try RawStatement(db, "INSERT OR IGNORE INTO uncompared VALUES(?1, 1, 0)")
  }

  private func partners(of id: Int64) throws -> Set<Int64> {
    defer { partnersOf.reset() }
    partnersOf.bind(1, id)
    var partners: Set<Int64> = []
    while try partnersOf.step() { partners.insert(partnersOf.integer(0)) }
    return partners
  }

  private func run(_ statement: RawStatement, _ a: Int64, _ b: Int64) throws {
    statement.bind(1, a)
    statement.bind(2, b)
    try statement.run()
  }

  /// What an article was compared to be.
  func replace(_ id: Int64, by partners: Set<Int64>) throws {
    let old = try self.partners(of: id)
    for partner in old.subtracting(partners) {
      try run(remove, id, partner)
      try run(remove, partner, id)
    }
    for partner in partners.subtracting(old) {
      try run(insert, id, partner)
      try run(insert, partner, id)
    }
  }

  /// Ends the disputes of an article that changes. Whoever was in dispute with it is compared again:
  /// what they shared may be in dispute without it.
  func end(_ id: Int64) throws {
    for partner in try partners(of: id) {
      try run(remove, id, partner)
      try run(remove, partner, id)
      recompare.bind(1, partner)
      try recompare.run()
    }
  }
}
