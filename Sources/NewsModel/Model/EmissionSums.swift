/// Adds up the weights of features as they come, and remembers the sums of what recurs.
///
/// Most of what a tagger sees of a position are single words around it, and most words of a text are
/// few. The weights lie all over a table that is larger than the processor's nearest cache, so that
/// one sum in place of several rows saves most of tagging's time. Sums of integers: the same whether
/// they were remembered or not.
struct EmissionSums: FeatureSink {
  private let weights: WeightRows
  /// Of the position that is being filled. In 16 bits: right for up to 257 features.
  private var sum = SIMD8<Int16>()
  /// The sum of each position so far.
  private(set) var emissions: [SIMD8<Int16>] = []

  /// For each word and group the sum.
  private var words: WordSums

  private var heldKeys = SIMD4<UInt64>(repeating: .max)
  private var heldSums: [4 of SIMD8<Int16>] = .init(repeating: SIMD8())

  /// - Parameter groups: how many groups of features words have, at most 32.
  init(_ weights: WeightRows, groups: Int) {
    self.weights = weights
    words = WordSums(width: groups)
  }

  /// Starts a new run.
  mutating func removeAll() {
    emissions.removeAll(keepingCapacity: true)
    heldKeys = SIMD4(repeating: .max)
  }

  mutating func makeRoom(forWords count: Int) { words.makeRoom(forWords: count) }

  mutating func keep(words kept: [Int]) { words.keep(words: kept) }

  // MARK: Features

  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    weights.add(FeatureHash.row(template, value), to: &sum)
  }

  @inline(__always)
  mutating func add(_ group: Int, of word: Int32, _ features: (inout Self) -> Void) {
    let bit: UInt32 = 1 << UInt32(truncatingIfNeeded: group)
    if words.isKnown(word, bit: bit) {
      sum &+= words.sums[words.start(of: word) &+ group]
      return
    }
    let before = sum
    features(&self)
    words.learn(word, bit: bit) { sums, start in sums[start &+ group] = sum &- before }
  }

  @inline(__always)
  mutating func add(held slot: Int, by key: UInt64, _ features: (inout Self) -> Void) {
    if heldKeys[slot] == key {
      sum &+= heldSums[slot]
      return
    }
    let before = sum
    features(&self)
    heldKeys[slot] = key
    heldSums[slot] = sum &- before
  }

  @inline(__always)
  mutating func endPosition() {
    emissions.append(sum)
    sum = SIMD8()
  }
}
