/// The weights of a tagger: a row of eight for every feature, a lane for every label.
package protocol WeightTable {
  /// The sum of the rows that hashed features fall on.
  func emission(_ features: UnsafeBufferPointer<UInt32>) -> SIMD8<Int32>
  /// The weights of going from a label to each label; label 7 is the edge of the run.
  func transition(from label: Int) -> SIMD8<Int32>
}

/// Finds the best sequence of labels under a linear model of features and label pairs (Viterbi 1967;
/// trained as a structured perceptron, Collins 2002, or a conditional random field, Lafferty et al.
/// 2001). Integer arithmetic throughout, so that every machine finds the same sequence.
package struct LinearTagger<Table: WeightTable> {
  let table: Table
  /// For every label the labels that may follow it, as bits; entry 7 is for the first position.
  let followers: [UInt8]
  let labels: Int

  package init(table: Table, followers: [UInt8], labels: Int) {
    self.table = table
    self.followers = followers
    self.labels = labels
  }

  /// The score nothing reaches.
  private static var never: Int32 { -(1 << 28) }

  /// The best labels.
  package func decode(_ features: FeatureRows) -> [UInt8] {
    let count = features.count
    guard count > 0 else { return [] }
    let transitions = (0..<8).map(transition)
    let none = SIMD8<Int32>(repeating: Self.never)
    var back = [SIMD8<Int32>](repeating: SIMD8(), count: count)
    var scores = none
    features.rows.withUnsafeBufferPointer { rows in
      var next = 0
      for position in 0..<count {
        let end = features.ends[position]
        let emission = table.emission(UnsafeBufferPointer(rebasing: rows[next..<end]))
        next = end
        var best = none
        var from = SIMD8<Int32>()
        if position == 0 {
          best = transitions[7]
        } else {
          for previous in 0..<labels {
            let candidate = transitions[previous] &+ SIMD8(repeating: scores[previous])
            let isBetter = candidate .> best
            best.replace(with: candidate, where: isBetter)
            from.replace(with: Int32(previous), where: isBetter)
          }
        }
        scores = pointwiseMax(best &+ emission, none)
        back[position] = from
      }
    }
    var last = 0
    for label in 1..<labels where scores[label] > scores[last] { last = label }
    var result = [UInt8](repeating: 0, count: count)
    var label = last
    for position in stride(from: count - 1, through: 0, by: -1) {
      result[position] = UInt8(label)
      label = Int(back[position][label])
    }
    return result
  }

  /// By how much a label beats the next best one at a position, by its own features alone.
  func margin(of label: Int, at position: Int, in features: FeatureRows) -> Int32 {
    let emission = features.rows.withUnsafeBufferPointer { rows in
      let start = position == 0 ? 0 : features.ends[position - 1]
      return table.emission(UnsafeBufferPointer(rebasing: rows[start..<features.ends[position]]))
    }
    let rival = (0..<labels).lazy.filter { $0 != label }.map { emission[$0] }.max() ?? 0
    return emission[label] &- rival
  }

  /// What it costs to go on from a label, with what may not follow out of reach.
  private func transition(from label: Int) -> SIMD8<Int32> {
    var row = table.transition(from: label)
    for next in 0..<8 where followers[label] & (1 << UInt8(next)) == 0 { row[next] = Self.never }
    return row
  }
}
