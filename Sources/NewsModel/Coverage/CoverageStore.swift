/// Where the comparison across articles finds what it knows: in memory (`Coverage`), or in the tables
/// of a library.
///
/// A store numbers its articles as it likes; no result depends on the numbers or on the order in which
/// articles came. For every article it keeps the rows `(key, number)` of `ArticleAccount.indexKeys`,
/// and can give the account again, from memory or made anew from the article and its annotation.
public protocol CoverageStore {
  /// What an article says; `nil` when it is gone.
  func account(of article: Int) -> ArticleAccount?
  /// The articles that have an index key, in any order and without repetition; `nil` when there are
  /// more than `limit`, which means that the key tells nothing. Should look at no more than
  /// `limit + 1` rows.
  func articles(withKey key: UInt32, limit: Int) -> [Int]?
}

/// The index in memory: which articles have a key. Eight bytes a row.
///
/// Rows lie sorted in many small buckets by their key's upper bits, so that adding one moves a few
/// kilobytes at most, and no addition ever rebuilds the whole.
public struct QuotationIndex: Sendable {
  private static let bucketBits: UInt32 = 12
  private var buckets: [[UInt64]] = Array(repeating: [], count: 1 << bucketBits)
  public private(set) var rowCount = 0

  public init() {}

  /// How many bytes the rows take, with the room kept for more.
  public var byteCount: Int { buckets.reduce(0) { $0 + $1.capacity * 8 } }

  /// Adds the row `(key, article)`, if it is not there. Logarithmic, and a move within one bucket.
  public mutating func insert(_ key: UInt32, article: Int) {
    let bucket = Int(key >> (32 - Self.bucketBits))
    let row = UInt64(key) << 32 | UInt64(UInt32(truncatingIfNeeded: article))
    let place = Self.firstIndex(notBelow: row, in: buckets[bucket])
    if place < buckets[bucket].count, buckets[bucket][place] == row { return }
    if buckets[bucket].count == buckets[bucket].capacity {
      // A quarter more, not twice as much: the rows are most of what is kept.
      buckets[bucket].reserveCapacity(buckets[bucket].count + buckets[bucket].count / 4 + 4)
    }
    buckets[bucket].insert(row, at: place)
    rowCount += 1
  }

  public mutating func remove(_ key: UInt32, article: Int) {
    let bucket = Int(key >> (32 - Self.bucketBits))
    let row = UInt64(key) << 32 | UInt64(UInt32(truncatingIfNeeded: article))
    let place = Self.firstIndex(notBelow: row, in: buckets[bucket])
    guard place < buckets[bucket].count, buckets[bucket][place] == row else { return }
    buckets[bucket].remove(at: place)
    rowCount -= 1
  }

  /// The articles with a key; `nil` when there are more than `limit`.
  public func articles(withKey key: UInt32, limit: Int) -> [Int]? {
    let rows = buckets[Int(key >> (32 - Self.bucketBits))]
    var index = Self.firstIndex(notBelow: UInt64(key) << 32, in: rows)
    var result: [Int] = []
    while index < rows.count, rows[index] >> 32 == UInt64(key) {
      if result.count == limit { return nil }
      result.append(Int(rows[index] & 0xFFFF_FFFF))
      index += 1
    }
    return result
  }

  private static func firstIndex(notBelow row: UInt64, in rows: [UInt64]) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
