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

  func row(_ feature: UInt32) -> SIMD8<Int32> { weights[Int(feature & mask)] }
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

  /// The averaged weights as a section of the weights file: transitions, then rows, 16 bits a weight,
  /// scaled so that the largest fit.
  func section() -> [UInt8] {
    func average(_ weight: Int32, _ sum: Int64) -> Double {
      Double(weight) - Double(sum) / Double(clock)
    }
    var largest = 1.0
    for index in weights.indices {
      for label in 0..<8 {
        largest = max(largest, abs(average(weights[index][label], sums[index][label])))
      }
    }
    for index in edges.indices {
      for label in 0..<8 {
        largest = max(largest, abs(average(edges[index][label], edgeSums[index][label])))
      }
    }
    let scale = 32_000 / largest
    var bytes: [UInt8] = []
    bytes.reserveCapacity((weights.count + 8) * 16)
    func append(_ weight: Int32, _ sum: Int64) {
      let value = Int16((average(weight, sum) * scale).rounded())
      bytes.append(UInt8(truncatingIfNeeded: value))
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    for index in edges.indices {
      for label in 0..<8 { append(edges[index][label], edgeSums[index][label]) }
    }
    for index in weights.indices {
      for label in 0..<8 { append(weights[index][label], sums[index][label]) }
    }
    return bytes
  }
}

/// Weights as the file holds them, for measuring what the program will do with them.
struct ShippedWeights: WeightTable {
  private let rows: [SIMD8<Int16>]
  private let mask: UInt32

  init(_ section: [UInt8]) {
    rows = (0..<(section.count / 16)).map { row in
      var weights = SIMD8<Int16>()
      for label in 0..<8 {
        let low = UInt16(section[row * 16 + label * 2])
        let high = UInt16(section[row * 16 + label * 2 + 1])
        weights[label] = Int16(bitPattern: high << 8 | low)
      }
      return weights
    }
    mask = UInt32(rows.count - 8 - 1)
  }

  func row(_ feature: UInt32) -> SIMD8<Int32> {
    SIMD8(truncatingIfNeeded: rows[Int(feature & mask) + 8])
  }

  func transition(from label: Int) -> SIMD8<Int32> { SIMD8(truncatingIfNeeded: rows[label]) }
}

/// Random numbers that are the same in every run (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
