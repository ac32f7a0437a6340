/// A hash by which another article's version of the same words can be found.
public struct QuotationFingerprint: Hashable, Sendable {
  public let hash: UInt32
  /// An index into `Annotation.attributions`.
  public let attribution: Int

  public init(hash: UInt32, attribution: Int) {
    self.hash = hash
    self.attribution = attribution
  }
}

/// The fingerprints of what is said in an article: winnowed shingles.
///
/// Every three content words in a row (stems, without grammar words) make a shingle; of every
/// `window` shingles in a row the least hash is kept: Schleimer, Wilkerson and Aiken, "Winnowing: Local
/// Algorithms for Document Fingerprinting", SIGMOD 2003. Two statements that share
/// `window + shingleLength - 1` content words in a row therefore share a fingerprint for sure; shorter
/// matches are found among articles of one story.
public enum QuotationFingerprints {
  static let shingleLength = 3
  static let window = 3

  /// The fingerprints of all statements of an article, without repetition, in reading order. A pure
  /// function of both; linear in the length of the attributions.
  public static func of(_ article: Article, _ annotation: Annotation) -> [QuotationFingerprint] {
    of(StatementFinder(bytes: Array(article.text.utf8), annotation: annotation).statements())
  }

  static func of(
    _ statements: [(statement: Statement, words: [SaidWord])]
  ) -> [QuotationFingerprint] {
    var result: [QuotationFingerprint] = []
    var seen: Set<QuotationFingerprint> = []
    for (statement, words) in statements {
      for hash in hashes(words) {
        let fingerprint = QuotationFingerprint(hash: hash, attribution: statement.attribution)
        if seen.insert(fingerprint).inserted { result.append(fingerprint) }
      }
    }
    return result
  }

  /// The winnowed shingles of one statement.
  static func hashes(_ words: [SaidWord]) -> [UInt32] {
    let stems = words.filter { $0.weight != .function }.map(\.stem)
    guard stems.count >= shingleLength else { return [] }
    var shingles: [UInt32] = []
    shingles.reserveCapacity(stems.count)
    for start in 0...(stems.count - shingleLength) {
      var hash: UInt64 = 1
      for offset in 0..<shingleLength {
        hash = WordHash.joining(hash, UInt64(stems[start + offset]))
      }
      shingles.append(UInt32(truncatingIfNeeded: hash))
    }
    guard shingles.count > window else { return shingles.min().map { [$0] } ?? [] }
    var kept: [UInt32] = []
    var last = -1
    for start in 0...(shingles.count - window) {
      // The rightmost of equal ones, so that a window that moves on keeps its choice.
      var least = start
      for index in start..<(start + window) where shingles[index] <= shingles[least] {
        least = index
      }
      if least != last { kept.append(shingles[least]) }
      last = least
    }
    return kept
  }
}
