internal import CWeights

/// Finds the best sequence of labels, given what speaks for each label at each position and for each pair
/// of neighbours (Viterbi 1967). Integer arithmetic throughout, so that every machine finds the same one.
struct LabelDecoder: Sendable {
  private let labels: Int
  /// What it costs to go on from each label, with what may not follow out of reach; 7 is the edge.
  private let transitions: [SIMD8<Int16>]

  /// - Parameter transitions: for each label what speaks for each that may follow; 7 is the edge.
  init(_ shape: TaggerLabels, transitions: (_ label: Int) -> SIMD8<Int16>) {
    labels = shape.count
    self.transitions = (0..<8).map { label in
      let limit = SIMD8<Int16>(repeating: Self.most)
      var row = transitions(label).clamped(lowerBound: 0 &- limit, upperBound: limit)
      for next in 0..<8 where shape.followers[label] & (1 << UInt8(next)) == 0 {
        row[next] = Self.never
      }
      return row
    }
  }

  /// What is beyond all others: scores are kept as what they trail the best one by, so that sixteen bits
  /// hold them however long the run is.
  private static let never: Int16 = -16_000
  /// No single step counts for more: many times what any does.
  private static let most: Int16 = 8_000

  /// The best labels, given the sum of every position's features.
  ///
  /// - Parameter result: replaced; its memory is used again.
  func decode(_ emissions: [SIMD8<Int16>], into result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    guard !emissions.isEmpty else { return }
    result.append(contentsOf: repeatElement(0, count: emissions.count))
    // For every position behind the first the best label before each.
    withUnsafeTemporaryAllocation(of: SIMD8<Int16>.self, capacity: emissions.count) { back in
      transitions.withUnsafeBufferPointer { transitions in
        // `init` made eight rows of them.
        guard let rows = transitions.baseAddress, let back = back.baseAddress else { return }
        let limit = SIMD8<Int16>(repeating: Self.most)
        var scores = pointwiseMax(
          rows[7] &+ pointwiseMax(pointwiseMin(emissions[0], limit), 0 &- limit),
          SIMD8(repeating: Self.never))
        for position in 1..<max(1, emissions.count) {
          let emission = pointwiseMax(pointwiseMin(emissions[position], limit), 0 &- limit)
          scores = quotidian_step(scores, rows, emission, Int32(labels), back + position)
        }
        var label = 0
        for other in 1..<labels where scores[other] > scores[label] { label = other }
        result.withUnsafeMutableBufferPointer { result in
          result[result.count - 1] = UInt8(truncatingIfNeeded: label)
          for position in stride(from: result.count - 1, to: 0, by: -1) {
            label = Int(back[position][label])
            result[position - 1] = UInt8(truncatingIfNeeded: label)
          }
        }
      }
    }
  }

  /// By how much a label beats the next best one, by a position's own features alone.
  func margin(of label: Int, over emission: SIMD8<Int16>) -> Int32 {
    var rival: Int16?
    for other in 0..<labels where other != label { rival = max(rival ?? .min, emission[other]) }
    return Int32(emission[label]) - Int32(rival ?? 0)
  }
}
