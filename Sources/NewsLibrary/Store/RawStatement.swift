internal import GRDB
internal import GRDBSQLite

/// A prepared statement without what GRDB adds for convenience: for the inner loops of imports and
/// searches, where binding through `DatabaseValue` would cost more than the statement.
///
/// Belongs to one connection and is used only while that connection is.
final class RawStatement {
  private let db: Database
  private let handle: OpaquePointer

  init(_ db: Database, _ sql: String) throws {
    self.db = db
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      db.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw Self.error(db, code, sql) }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Copies what is bound: the copy costs less than the care it would take not to.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(handle, index, value) }
  func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(handle, index, Int64(value)) }
  func bindNull(_ index: Int32) { sqlite3_bind_null(handle, index) }

  func bind(_ index: Int32, _ value: Int64?) {
    if let value { bind(index, value) } else { bindNull(index) }
  }

  func bind(_ index: Int32, text value: String) {
    var value = value
    value.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        _ = sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), Self.transient)
      }
    }
    if value.isEmpty { sqlite3_bind_text(handle, index, "", 0, Self.transient) }
  }

  func bind(_ index: Int32, text value: String?) {
    if let value { bind(index, text: value) } else { bindNull(index) }
  }

  /// - Parameter value: UTF-8.
  func bind(_ index: Int32, text value: [UInt8]) {
    value.withUnsafeBytes { bytes in
      let chars = bytes.assumingMemoryBound(to: CChar.self)
      _ = sqlite3_bind_text(handle, index, chars.baseAddress, Int32(chars.count), Self.transient)
    }
    if value.isEmpty { sqlite3_bind_text(handle, index, "", 0, Self.transient) }
  }

  func bind(_ index: Int32, blob value: [UInt8]) {
    _ = value.withUnsafeBytes {
      sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), Self.transient)
    }
    // Without an address it would be NULL.
    if value.isEmpty { sqlite3_bind_zeroblob(handle, index, 0) }
  }

  /// Binds an object that a function of ours takes with `object`. The caller keeps it for as long as
  /// the statement runs.
  func bind(_ index: Int32, object: AnyObject, type: StaticString) {
    let pointer = Unmanaged.passUnretained(object).toOpaque()
    sqlite3_bind_pointer(handle, index, pointer, Self.name(type), nil)
  }

  /// The object in a function's argument; `nil` when it is anything else. SQLite compares types by
  /// their names, and no SQL can make such a value.
  static func object<T: AnyObject>(
    _ value: OpaquePointer?, _ type: T.Type, type name: StaticString
  ) -> T? {
    sqlite3_value_pointer(value, Self.name(name)).map {
      Unmanaged<T>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private static func name(_ type: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(type.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  /// - Returns: whether there is a row.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = Self.error(db, code, nil)
      sqlite3_reset(handle)
      throw error
    }
  }

  func reset() { sqlite3_reset(handle) }

  /// Runs a statement that gives no rows.
  func run() throws {
    _ = try step()
    reset()
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func text(_ column: Int32) -> String? {
    guard let utf8 = sqlite3_column_text(handle, column) else { return nil }
    return String(
      decoding: UnsafeBufferPointer(
        start: utf8, count: Int(sqlite3_column_bytes(handle, column))), as: UTF8.self)
  }

  /// The bytes are gone with the next step.
  func withBlob<R>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    let start = sqlite3_column_blob(handle, column)
    return try body(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  private static func error(_ db: Database, _ code: Int32, _ sql: String?) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }, sql: sql)
  }
}
