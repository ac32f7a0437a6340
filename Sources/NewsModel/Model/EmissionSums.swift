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

  private let groups: Int
  /// For each word and group the sum, where `isKnown` has the group's bit.
  private var sumOfWord: [SIMD8<Int16>] = []
  private var isKnown: [UInt32] = []

  private var heldKeys = SIMD4<UInt64>(repeating: .max)
  private var heldSums: [4 of SIMD8<Int16>] = .init(repeating: SIMD8())

  /// - Parameter groups: how many groups of features words have, at most 32.
  init(_ weights: WeightRows, groups: Int) {
    self.weights = weights
    self.groups = groups
  }

  /// Starts a new run.
  mutating func removeAll() {
    emissions.removeAll(keepingCapacity: true)
    heldKeys = SIMD4(repeating: .max)
  }

  /// Makes room for words up to a number.
  mutating func makeRoom(forWords count: Int) {
    guard count > isKnown.count else { return }
    isKnown += repeatElement(0, count: count - isKnown.count)
    sumOfWord += repeatElement(SIMD8(), count: isKnown.count * groups - sumOfWord.count)
  }

  /// Forgets all words but some.
  ///
  /// - Parameter kept: the numbers these had, rising, by those that they have from now on.
  mutating func keep(words kept: [Int]) {
    // In place: the room will be wanted again.
    for (word, old) in kept.enumerated() where word < old {
      isKnown[word] = isKnown[old]
      for group in 0..<groups { sumOfWord[word * groups + group] = sumOfWord[old * groups + group] }
    }
    for word in kept.count..<isKnown.count { isKnown[word] = 0 }
  }

  // MARK: Features

  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    weights.add(FeatureHash.row(template, value), to: &sum)
  }

  @inline(__always)
  mutating func add(_ group: Int, of word: Int32, _ features: (inout Self) -> Void) {
    let bit: UInt32 = 1 << UInt32(truncatingIfNeeded: group)
    if word >= 0, isKnown[Int(word)] & bit != 0 {
      sum &+= sumOfWord[Int(word) &* groups &+ group]
      return
    }
    let before = sum
    features(&self)
    if word >= 0 {
      sumOfWord[Int(word) &* groups &+ group] = sum &- before
      isKnown[Int(word)] |= bit
    }
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
