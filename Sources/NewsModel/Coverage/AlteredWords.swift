/// A change between two versions of a quotation that touches what it means.
public struct AlteredWords: Sendable {
  /// The gravest first.
  public enum Gravity: Int, Sendable, Comparable {
    /// One version has a "not" that the other lacks.
    case negation
    /// Another figure.
    case number
    /// "must" for "may", "all" for "some".
    case modality
    /// Another word: "this was" for "this war".
    case word
    /// Another form of the same word: "engage" for "engaging".
    case form

    public static func < (a: Gravity, b: Gravity) -> Bool { a.rawValue < b.rawValue }
  }

  public let gravity: Gravity
  /// The words of the first version; empty where the second adds something.
  public let first: Range<Int>
  /// The words of the second version; empty where it drops something.
  public let second: Range<Int>

  /// The changes between two versions, the gravest first. What is cut off at either end of a version
  /// is abridged, not altered.
  static func find(_ a: [SaidWord], _ b: [SaidWord], _ comparison: WordComparison) -> [AlteredWords]
  {
    let shared = comparison.steps.indices.filter { comparison.steps[$0].change == .same }
    guard let low = shared.first, let high = shared.last else { return [] }
    return comparison.steps.enumerated().compactMap { index, step in
      guard step.change != .same else { return nil }
      // A word for a word is no cut, where it stands last either.
      let isSwap =
        step.change == .replaced && step.first.count == step.second.count && step.first.count <= 2
      guard isSwap || (low...high).contains(index) else { return nil }
      return gravity(a[step.first], b[step.second], step.change).map {
        AlteredWords(gravity: $0, first: step.first, second: step.second)
      }
    }
    .sorted { ($0.gravity, $0.first.lowerBound) < ($1.gravity, $1.first.lowerBound) }
  }

  private static func gravity(
    _ a: ArraySlice<SaidWord>, _ b: ArraySlice<SaidWord>, _ change: WordComparison.Change
  ) -> Gravity? {
    // Words left out in a long stretch are an abridgement; a lone "not" is not.
    let isLong = max(a.count, b.count) > 6 && min(a.count, b.count) == 0
    if a.count(where: \.isNegation) != b.count(where: \.isNegation), !isLong { return .negation }
    if change == .replaced {
      let before = a.filter(\.isNumber).map(\.form)
      let after = b.filter(\.isNumber).map(\.form)
      if !before.isEmpty, !after.isEmpty, before != after { return .number }
    }
    if change == .replaced, isAnotherStrength(a, b) { return .modality }
    if change == .replaced {
      if a.count == b.count, zip(a, b).allSatisfy({ $0.stem == $1.stem }) { return .form }
      if a.contains(where: { $0.weight != .function })
        || b.contains(where: { $0.weight != .function })
      {
        return .word
      }
    }
    return nil
  }

  /// Whether one says "must" where the other says "may" or nothing of the kind, "all" for "some".
  private static func isAnotherStrength(
    _ a: ArraySlice<SaidWord>, _ b: ArraySlice<SaidWord>
  ) -> Bool {
    let one = Set(a.map(\.form))
    let other = Set(b.map(\.form))
    if one.intersection(obligation) != other.intersection(obligation) { return true }
    let (before, after) = (one.intersection(modality), other.intersection(modality))
    return !before.isEmpty && !after.isEmpty && before != after
  }

  private static let obligation = keys(["must", "may", "might", "should", "cannot"])
  private static let modality = keys([
    "could", "can", "will", "would", "shall", "all", "some", "every", "any", "most", "many", "few",
    "more", "less", "always", "sometimes", "often", "only",
  ])

  private static func keys(_ words: [String]) -> Set<UInt32> {
    Set(words.map { UInt32(truncatingIfNeeded: WordHash.of($0.utf8)) })
  }
}
