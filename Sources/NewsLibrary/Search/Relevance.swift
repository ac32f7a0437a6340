internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// How much an article has of the words that are looked for: bm25 (Robertson and others, "Okapi at
/// TREC-3", 1994), with a weight for each column.
///
/// FTS5 has it too, but counts the articles with each word in one go before its first answer, which no
/// `sqlite3_interrupt` ends: the next key would wait for it, with a million articles a tenth of a second
/// for a pair of common words and half a second for a phrase of them.
///
/// In SQL: `relevance(words, weight of the first column, ...)`, the more to the point the greater.
enum Relevance {
  private static let saturation = 1.2
  private static let lengthNormalization = 0.75
  /// A word that half of the articles have still says something.
  private static let leastRarity = 1e-6

  /// - Parameter interruption: outlives the connection.
  static func register(on db: Database, _ interruption: Interruption) throws {
    let api = FTS5.api(db)
    let code = api.pointee.xCreateFunction(
      UnsafeMutablePointer(mutating: api), "relevance",
      Unmanaged.passUnretained(interruption).toOpaque(), answer, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private typealias API = UnsafePointer<Fts5ExtensionApi>

  private static let answer: fts5_extension_function = { api, match, context, count, values in
    guard let api, let match else { return }
    let weights = (0..<Int(count)).map { values?[$0].map(sqlite3_value_double) ?? 1 }
    do throws(Failure) {
      let score = try Relevance.score(api, match, weights)
      sqlite3_result_double(context, score)
    } catch {
      sqlite3_result_error_code(context, error.code)
    }
  }

  private struct Failure: Error {
    let code: Int32
  }

  private static func check(_ code: Int32) throws(Failure) {
    guard code == SQLITE_OK else { throw Failure(code: code) }
  }

  // MARK: A row

  private static func score(
    _ api: API, _ match: OpaquePointer, _ weights: [Double]
  ) throws(Failure) -> Double {
    let phrases = try phrases(api, match)
    var frequencies = [Double](repeating: 0, count: phrases.rarities.count)
    var instances: Int32 = 0
    try check(api.pointee.xInstCount(match, &instances))
    for instance in 0..<instances {
      var phrase: Int32 = 0
      var column: Int32 = 0
      var place: Int32 = 0
      try check(api.pointee.xInst(match, instance, &phrase, &column, &place))
      frequencies[Int(phrase)] += Int(column) < weights.count ? weights[Int(column)] : 1
    }
    var length: Int32 = 0
    try check(api.pointee.xColumnSize(match, -1, &length))
    let norm =
      saturation
      * (1 - lengthNormalization + lengthNormalization * Double(length) / phrases.meanLength)
    return zip(frequencies, phrases.rarities).reduce(0) { sum, phrase in
      sum + phrase.1 * phrase.0 * (saturation + 1) / (phrase.0 + norm)
    }
  }

  // MARK: All rows

  /// What holds for every row of one statement.
  private final class Phrases {
    /// The inverse document frequency of each phrase.
    let rarities: [Double]
    /// Of an article, in words.
    let meanLength: Double

    init(_ rarities: [Double], _ meanLength: Double) {
      self.rarities = rarities
      self.meanLength = meanLength
    }
  }

  private static func phrases(_ api: API, _ match: OpaquePointer) throws(Failure) -> Phrases {
    if let known = api.pointee.xGetAuxdata(match, 0) {
      return Unmanaged<Phrases>.fromOpaque(known).takeUnretainedValue()
    }
    var rows: Int64 = 0
    var words: Int64 = 0
    try check(api.pointee.xRowCount(match, &rows))
    try check(api.pointee.xColumnTotalSize(match, -1, &words))
    var rarities: [Double] = []
    for phrase in 0..<api.pointee.xPhraseCount(match) {
      let found = Double(try count(phrase, api, match))
      rarities.append(max(leastRarity, log((Double(rows) - found + 0.5) / (found + 0.5))))
    }
    let phrases = Phrases(rarities, max(1, Double(words) / Double(max(1, rows))))
    // SQLite lets go of it with the statement.
    try check(
      api.pointee.xSetAuxdata(match, Unmanaged.passRetained(phrases).toOpaque()) { known in
        if let known { Unmanaged<Phrases>.fromOpaque(known).release() }
      })
    return phrases
  }

  private struct Count {
    var rows: Int64 = 0
    let interruption: Interruption
  }

  /// How many articles have a phrase.
  private static func count(
    _ phrase: Int32, _ api: API, _ match: OpaquePointer
  ) throws(Failure) -> Int64 {
    // `register` passed it.
    guard let own = api.pointee.xUserData(match) else { return 0 }
    let interruption = Unmanaged<Interruption>.fromOpaque(own).takeUnretainedValue()
    var count = Count(interruption: interruption)
    let code = withUnsafeMutablePointer(to: &count) { count in
      api.pointee.xQueryPhrase(match, phrase, count) { _, _, count in
        guard let count = count?.assumingMemoryBound(to: Count.self) else { return SQLITE_MISUSE }
        count.pointee.rows += 1
        let isTurn = count.pointee.rows & 255 == 0
        return isTurn && count.pointee.interruption.isCancelled ? SQLITE_INTERRUPT : SQLITE_OK
      }
    }
    try check(code)
    return count.rows
  }
}
