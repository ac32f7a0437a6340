internal import GRDB
internal import GRDBSQLite

/// Where words that are looked for stand in the column `said`, told by the index of words.
///
/// In SQL: `said_places(words, ?)`, the parameter bound to a `SaidPlaces`. It looks at no article
/// before `place`, so that a statement's rows cost little until the one that is wanted.
final class SaidPlaces {
  struct Place: Hashable {
    /// Which phrase of the expression, counted from 0.
    var phrase: Int
    /// Its words, counted from the column's first.
    var words: Range<Int>
  }

  /// The column's number in `words`.
  private static let column: Int32 = 2
  private static let type: StaticString = "said places"

  private let isDescending: Bool
  /// Where the article stands that is wanted.
  var place: Int64
  /// In the last article that was looked at, in the order of the column.
  private(set) var found: [Place] = []

  /// - Parameter isDescending: whether the statement's rows come from the highest number on.
  init(isDescending: Bool) {
    self.isDescending = isDescending
    place = isDescending ? .max : 0
  }

  func bind(to statement: RawStatement, _ index: Int32) {
    statement.bind(index, object: self, type: Self.type)
  }

  /// Once for a connection.
  static func register(on db: Database) throws {
    let api = FTS5.api(db)
    let code = api.pointee.xCreateFunction(
      UnsafeMutablePointer(mutating: api), "said_places", nil, answer, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private static let answer: fts5_extension_function = { api, match, context, count, values in
    guard let api, let match, count == 1,
      let places = RawStatement.object(values?[0], SaidPlaces.self, type: SaidPlaces.type)
    else { return sqlite3_result_error_code(context, SQLITE_MISUSE) }
    let code = places.look(api, match)
    if code != SQLITE_OK { sqlite3_result_error_code(context, code) }
  }

  private func look(_ api: UnsafePointer<Fts5ExtensionApi>, _ match: OpaquePointer) -> Int32 {
    let row = api.pointee.xRowid(match)
    guard isDescending ? row <= place : row >= place else { return SQLITE_OK }
    found.removeAll(keepingCapacity: true)
    var instances: Int32 = 0
    let code = api.pointee.xInstCount(match, &instances)
    guard code == SQLITE_OK else { return code }
    for instance in 0..<instances {
      var phrase: Int32 = 0
      var column: Int32 = 0
      var word: Int32 = 0
      let code = api.pointee.xInst(match, instance, &phrase, &column, &word)
      guard code == SQLITE_OK else { return code }
      guard column == Self.column else { continue }
      let length = Int(api.pointee.xPhraseSize(match, phrase))
      found.append(Place(phrase: Int(phrase), words: Int(word)..<Int(word) + length))
    }
    return SQLITE_OK
  }
}
