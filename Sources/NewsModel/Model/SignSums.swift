/// What is seen of the positions of a run besides their words.
protocol SignFeatures {
  /// All that a position's features follow from.
  func key(of position: Int) -> SignSums.Key

  func add(of position: Int, to features: inout FeatureRows)
}

/// What the first layer of the network makes of a few features together, remembered by the key that they
/// follow from: each set in the slot that the key's hash names, where it stays until another wants it.
struct SignSums {
  private var sums: [SIMD8<Int16>]
  private var keys: [Key?]
  private var rows = FeatureRows()
  private let weights: RecurrentWeights

  typealias Key = SIMD2<UInt64>

  /// - Parameter slots: a power of two.
  init(_ weights: RecurrentWeights, slots: Int) {
    self.weights = weights
    sums = [SIMD8<Int16>](repeating: SIMD8(), count: slots * RecurrentWeights.sums)
    keys = [Key?](repeating: nil, count: slots)
  }

  /// Lends the sums of a position's features.
  @inline(__always)
  mutating func withSums(
    of position: Int, _ signs: some SignFeatures, _ body: (UnsafePointer<SIMD8<Int16>>) -> Void
  ) {
    let key = signs.key(of: position)
    let hash = (key[0] &* 0x9e37_79b9_7f4a_7c15) ^ (key[1] &* 0xff51_afd7_ed55_8ccd)
    let slot = Int(truncatingIfNeeded: hash >> 48) & (keys.count - 1)
    let isKnown = keys[slot] == key
    sums.withUnsafeMutableBufferPointer { sums in
      guard let sums = sums.baseAddress else { return }
      let own = sums + slot * RecurrentWeights.sums
      if !isKnown {
        keys[slot] = key
        rows.removeAll()
        signs.add(of: position, to: &rows)
        weights.addUp(rows.rows, bias: nil, into: own)
      }
      body(UnsafePointer(own))
    }
  }
}
