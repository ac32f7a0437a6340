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
  /// Features of it whose weights are on their way from memory: many at once come little later than one.
  private var waiting = InlineArray<64, UInt32>(repeating: 0)
  private var waitingCount = 0
  /// The sum of each position so far.
  private(set) var emissions: [SIMD8<Int16>] = []

  /// For each word and group the sum.
  private var words: WordSums

  /// Of the features that are the same throughout the run.
  private var ofRun: SIMD8<Int16>?

  /// - Parameter groups: how many groups of features words have, at most 32.
  init(_ weights: WeightRows, groups: Int) {
    self.weights = weights
    words = WordSums(width: groups)
  }

  /// Starts a new run.
  mutating func removeAll() {
    emissions.removeAll(keepingCapacity: true)
    ofRun = nil
  }

  mutating func makeRoom(forWords count: Int) { words.makeRoom(forWords: count) }

  mutating func keep(words kept: [Int]) { words.keep(words: kept) }

  // MARK: Features

  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    let row = FeatureHash.row(template, value)
    weights.fetch(row)
    if waitingCount == waiting.count { addWaiting() }
    waiting[waitingCount] = row
    waitingCount &+= 1
  }

  private mutating func addWaiting() {
    for index in 0..<waitingCount { weights.add(waiting[index], to: &sum) }
    waitingCount = 0
  }

  @inline(__always)
  mutating func add(_ group: Int, of word: Int32, _ features: (inout Self) -> Void) {
    let bit: UInt32 = 1 << UInt32(truncatingIfNeeded: group)
    if words.isKnown(word, bit: bit) {
      sum &+= words.sums[words.start(of: word) &+ group]
      return
    }
    let own = addedUp(features)
    words.learn(word, bit: bit) { $0[group] = own }
  }

  @inline(__always)
  mutating func addOfRun(_ features: (inout Self) -> Void) {
    if let ofRun {
      sum &+= ofRun
    } else {
      ofRun = addedUp(features)
    }
  }

  /// Adds features at once.
  ///
  /// - Returns: their sum.
  private mutating func addedUp(_ features: (inout Self) -> Void) -> SIMD8<Int16> {
    addWaiting()
    let before = sum
    features(&self)
    addWaiting()
    return sum &- before
  }

  @inline(__always)
  mutating func endPosition() {
    addWaiting()
    emissions.append(sum)
    sum = SIMD8()
  }
}
