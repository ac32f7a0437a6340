internal import GRDB

/// Finds the numbers and words behind what a query says.
struct NameLookup {
  private let db: Database

  /// A query for a name that so many actors have part of asks for the first of them only.
  private static let mostActors = 1000

  init(_ db: Database) { self.db = db }

  /// The actors in whose name all the words stand; when there is none, the last word counts as a
  /// beginning.
  func actors(_ words: [String]) throws -> [Int64] {
    let whole = words.map { "\"\($0)\"" }.joined(separator: " AND ")
    let exact = try actors(matching: whole)
    return exact.isEmpty ? try actors(matching: whole + " *") : exact
  }

  private func actors(matching expression: String) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT rowid FROM actor_words WHERE actor_words MATCH ? LIMIT \(Self.mostActors)",
      arguments: [expression])
  }

  /// The sources in whose name the words stand, the last one as a beginning.
  func sources(_ words: [String]) throws -> [Int64] {
    var found: [Int64] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT id, name FROM source")
    while let row = try rows.next() {
      let name = FoldedWords.list(row[1])
      let holdsAll = words.enumerated().allSatisfy { index, word in
        index == words.count - 1
          ? name.contains { $0.hasPrefix(word) } : name.contains(word)
      }
      if holdsAll { found.append(row[0]) }
    }
    return found
  }

  /// The words of the library that have the same stem.
  func forms(of word: String) throws -> [String] {
    let stem = EnglishStem.of(word)
    let common = EnglishStem.beginning(of: word)
    let words = try String.fetchAll(
      db, sql: "SELECT term FROM word_list WHERE term >= ? AND term < ?",
      arguments: [common, common + "\u{10FFFF}"])
    let same = words.filter { EnglishStem.of($0) == stem }
    return same.isEmpty ? [word] : same
  }
}
