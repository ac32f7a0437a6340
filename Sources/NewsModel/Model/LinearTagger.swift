/// The weights of a tagger: a row of eight for every feature, a lane for every label.
package protocol WeightTable {
  /// The weights of the row a hashed feature falls on.
  func row(_ feature: UInt32) -> SIMD8<Int32>
  /// The weights of going from a label to each label; label 7 is the edge of the run.
  func transition(from label: Int) -> SIMD8<Int32>
}

/// Finds the best sequence of labels under a linear model of features and label pairs (Viterbi 1967;
/// the model is trained as a structured perceptron, Collins 2002). Integer arithmetic throughout, so
/// that every machine finds the same sequence.
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

  /// The best labels, and by how much the best sequence beats the one without any label but 0.
  package func decode(_ features: FeatureRows) -> [UInt8] {
    let count = features.count
    guard count > 0 else { return [] }
    var back = [SIMD8<UInt8>](repeating: SIMD8(), count: count)
    var scores = SIMD8<Int32>(repeating: Self.never)
    for position in 0..<count {
      var emission = SIMD8<Int32>()
      for feature in features[position] { emission &+= table.row(feature) }
      var best = SIMD8<Int32>(repeating: Self.never)
      var from = SIMD8<UInt8>()
      if position == 0 {
        let edge = table.transition(from: 7)
        for label in 0..<labels where followers[7] & (1 << UInt8(label)) != 0 {
          best[label] = edge[label]
        }
      } else {
        for previous in 0..<labels where scores[previous] > Self.never {
          let candidate = table.transition(from: previous) &+ SIMD8(repeating: scores[previous])
          for label in 0..<labels
          where followers[previous] & (1 << UInt8(label)) != 0 && candidate[label] > best[label] {
            best[label] = candidate[label]
            from[label] = UInt8(previous)
          }
        }
      }
      for label in 0..<labels {
        scores[label] = best[label] > Self.never ? best[label] &+ emission[label] : Self.never
      }
      back[position] = from
    }
    var last = 0
    for label in 1..<labels where scores[label] > scores[last] { last = label }
    var result = [UInt8](repeating: 0, count: count)
    var label = UInt8(last)
    for position in stride(from: count - 1, through: 0, by: -1) {
      result[position] = label
      label = back[position][Int(label)]
    }
    return result
  }
}
