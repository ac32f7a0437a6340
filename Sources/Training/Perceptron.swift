import NewsModel

/// A structured perceptron in training, with averaged weights (Freund and Schapire 1999; Collins 2002).
final class Perceptron: WeightTable {
  private var weights: [SIMD8<Int32>]
  private var sums: [SIMD8<Int64>]
  private var edges: [SIMD8<Int32>]
  private var edgeSums: [SIMD8<Int64>]
  private let mask: UInt32
  /// The number of examples seen, which the sums are weighted with.
  private var clock: Int64 = 1

  /// - Parameter bits: the table has 2^bits rows.
  init(bits: Int) {
    weights = Array(repeating: SIMD8(), count: 1 << bits)
    sums = Array(repeating: SIMD8(), count: 1 << bits)
    edges = Array(repeating: SIMD8(), count: 8)
    edgeSums = Array(repeating: SIMD8(), count: 8)
    mask = UInt32((1 << bits) - 1)
  }

  func emission(_ features: UnsafeBufferPointer<UInt32>) -> SIMD8<Int32> {
    features.reduce(into: SIMD8()) { $0 &+= weights[Int($1 & mask)] }
  }

  func transition(from label: Int) -> SIMD8<Int32> { edges[label] }

  /// Moves the weights from the wrong labels towards the right ones, `step` at a time.
  func learn(_ features: FeatureRows, right: [UInt8], wrong: [UInt8], step: Int32 = 1) {
    clock += 1
    guard right != wrong else { return }
    for position in 0..<features.count {
      let good = Int(right[position])
      let bad = Int(wrong[position])
      if good != bad {
        for feature in features[position] {
          let row = Int(feature & mask)
          weights[row][good] &+= step
          weights[row][bad] &-= step
          sums[row][good] &+= clock &* Int64(step)
          sums[row][bad] &-= clock &* Int64(step)
        }
      }
      let goodBefore = position == 0 ? 7 : Int(right[position - 1])
      let badBefore = position == 0 ? 7 : Int(wrong[position - 1])
      if goodBefore != badBefore || good != bad {
        edges[goodBefore][good] &+= step
        edges[badBefore][bad] &-= step
        edgeSums[goodBefore][good] &+= clock &* Int64(step)
        edgeSums[badBefore][bad] &-= clock &* Int64(step)
      }
    }
  }

  /// The averaged weights as a file of `WeightRows`.
  func section() -> [UInt8] {
    func average(_ weight: SIMD8<Int32>, _ sum: SIMD8<Int64>) -> [Double] {
      (0..<8).map { Double(weight[$0]) - Double(sum[$0]) / Double(clock) }
    }
    return QuantizedWeights.file(
      transitions: zip(edges, edgeSums).flatMap(average), rows: zip(weights, sums).flatMap(average))
  }
}
