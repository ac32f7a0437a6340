internal import GRDB

/// The forms a library has had, and the steps from each to the next. The number of its form stands in
/// the file's header (`user_version`), so that opening one costs no look into its tables.
///
/// A form that was once released never changes: what is new is a step at the end.
enum Migrations {
  /// Step n leads from form n to form n + 1.
  static let steps: [@Sendable (Database) throws -> Void] = [
    { try $0.execute(sql: Schema.firstForm) },
    // No key of the first form is of a version that is known: `ComparedKeys.renew` makes them anew.
    { try $0.execute(sql: Schema.secondForm) },
    { try $0.execute(sql: Schema.thirdForm) },
  ]

  static var current: Int { steps.count }

  static func form(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Takes the steps that are missing, all of them or none.
  static func run(on db: Database) throws {
    try db.inTransaction(.immediate) {
      for step in steps[(try form(of: db))...] { try step(db) }
      try db.execute(sql: "PRAGMA user_version = \(current)")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      return .commit
    }
  }
}
