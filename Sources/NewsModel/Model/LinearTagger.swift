/// Finds the best sequence of labels under a linear model of features and label pairs (Viterbi 1967;
/// trained as a structured perceptron, Collins 2002, or a conditional random field, Lafferty et al.
/// 2001). Integer arithmetic throughout, so that every machine finds the same sequence.
package struct LinearTagger: Sendable {
  private let table: WeightRows
  private let labels: Int
  /// What it costs to go on from each label, with what may not follow out of reach; 7 is the edge.
  private let transitions: [SIMD8<Int32>]

  /// - Parameter followers: for every label the labels that may follow it, as bits; entry 7 is for the
  ///   first position.
  package init(table: WeightRows, followers: [UInt8], labels: Int) {
    self.table = table
    self.labels = labels
    transitions = (0..<8).map { label in
      var row = table.transition(from: label)
      for next in 0..<8 where followers[label] & (1 << UInt8(next)) == 0 { row[next] = Self.never }
      return row
    }
  }

  /// The score nothing reaches.
  private static let never: Int32 = -(1 << 28)

  /// The best labels.
  package func decode(_ features: FeatureRows) -> [UInt8] {
    decode(
      (0..<features.count).map { position in
        features[position].reduce(into: SIMD8()) { table.add($1, to: &$0) }
      })
  }

  /// The best labels, given the sum of every position's features.
  func decode(_ emissions: [SIMD8<Int16>]) -> [UInt8] {
    guard let first = emissions.first else { return [] }
    let none = SIMD8<Int32>(repeating: Self.never)
    var scores = pointwiseMax(transitions[7] &+ SIMD8(truncatingIfNeeded: first), none)
    // For every position behind the first the best label before each.
    var back: [SIMD8<Int32>] = []
    back.reserveCapacity(emissions.count)
    for emission in emissions.dropFirst() {
      var best = none
      var from = SIMD8<Int32>()
      for previous in 0..<labels {
        let candidate = transitions[previous] &+ SIMD8(repeating: scores[previous])
        let isBetter = candidate .> best
        best.replace(with: candidate, where: isBetter)
        from.replace(with: Int32(truncatingIfNeeded: previous), where: isBetter)
      }
      scores = pointwiseMax(best &+ SIMD8(truncatingIfNeeded: emission), none)
      back.append(from)
    }
    var label = 0
    for other in 1..<labels where scores[other] > scores[label] { label = other }
    var result = [UInt8](repeating: UInt8(label), count: emissions.count)
    for position in stride(from: back.count - 1, through: 0, by: -1) {
      label = Int(back[position][label])
      result[position] = UInt8(truncatingIfNeeded: label)
    }
    return result
  }

  /// By how much a label beats the next best one, by a position's own features alone.
  func margin(of label: Int, over emission: SIMD8<Int16>) -> Int32 {
    var rival: Int16?
    for other in 0..<labels where other != label { rival = max(rival ?? .min, emission[other]) }
    return Int32(emission[label]) - Int32(rival ?? 0)
  }
}
