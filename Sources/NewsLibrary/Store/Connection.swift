internal import GRDB
internal import GRDBSQLite

/// How a library's file is opened.
enum Connection {
  /// Longer than an import holds the file at a time, in seconds.
  static let patience = 10.0

  /// - Parameter isWriter: a connection that only reads refuses to write even by mistake.
  static func open(
    _ path: String, label: String, isWriter: Bool, _ patience: Double = Connection.patience
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = label
    configuration.busyMode = .timeout(isWriter ? patience : 2)
    configuration.maximumReaderCount = 1
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      // Debian compiles overwriting with zeros in; it doubles what an update writes.
      try db.execute(sql: "PRAGMA secure_delete = OFF")
      try db.execute(sql: "PRAGMA cache_size = \(isWriter ? -32_000 : -2_000)")
      if isWriter {
        // What is reported as imported has reached the disk.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        // Whoever opens the library next, and alone, reads what is in the log first: a megabyte at most.
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 64")
        try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
        // For changes of all that a query finds.
        try SaidPlaces.register(on: db)
      } else {
        try db.execute(sql: "PRAGMA query_only = ON")
      }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
