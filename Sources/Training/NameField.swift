import Glibc
import NewsModel

/// A linear-chain conditional random field in training (Lafferty et al. 2001): log-likelihood by
/// stochastic gradients with a rate for each weight (AdaGrad, Duchi et al. 2011).
///
/// Labels made by another tagger are often wrong; the likelihood gives way to them less than a
/// perceptron, which pays every mistake in full.
final class NameField {
  private struct Row {
    var weights = SIMD8<Float>()
    var squares = SIMD8<Float>()
  }

  private var rows: [Row]
  private var edges: [Row] = Array(repeating: Row(), count: 8)
  private let mask: UInt32
  private let followers: [UInt8]
  private let labels: Int
  private var generator = SeededGenerator(seed: 5)

  /// How far a weight moves at first.
  private let rate: Float = 0.03
  /// How strongly weights are drawn towards none.
  private let decay: Float = 0.01
  /// How many of 256 features are left out at a time, so that no weight relies on another.
  private let dropout: UInt64 = 26

  /// - Parameter bits: the table has 2^bits rows.
  init(bits: Int, followers: [UInt8], labels: Int) {
    rows = Array(repeating: Row(), count: 1 << bits)
    mask = UInt32((1 << bits) - 1)
    self.followers = followers
    self.labels = labels
  }

  /// What forward and backward passes over a run tell.
  private struct Passes {
    var steps: [SIMD8<Float>]
    var emissions: [SIMD8<Float>]
    var forward: [SIMD8<Float>]
    var backward: [SIMD8<Float>]
    var scales: [Float]

    /// How probable each label is at a position.
    func marginal(_ position: Int) -> SIMD8<Float> {
      let product = forward[position] * backward[position]
      return product / max(product.sum(), 1e-30)
    }
  }

  /// - Parameter features: rows of the table, and for every position where its rows end.
  private func passes(_ features: [UInt32], _ ends: [Int], scale: Float) -> Passes {
    let count = ends.count
    var steps = (0..<8).map { from in
      exponential(edges[from].weights, allowed: followers[from])
    }
    for from in labels..<7 { steps[from] = SIMD8() }
    var emissions = [SIMD8<Float>](repeating: SIMD8(), count: count)
    var next = 0
    for position in 0..<count {
      var sum = SIMD8<Float>()
      while next < ends[position] {
        sum += rows[Int(features[next])].weights
        next += 1
      }
      sum *= scale
      emissions[position] = exponential(sum - sum.max(), allowed: 0x7F)
    }
    // Each step is scaled to one, so that nothing runs out of a Float's range.
    var forward = emissions
    var scales = [Float](repeating: 1, count: count)
    for position in 0..<count {
      var arriving = steps[7]
      if position > 0 {
        arriving = SIMD8()
        for from in 0..<labels { arriving += steps[from] * forward[position - 1][from] }
      }
      let reached = arriving * emissions[position]
      scales[position] = max(reached.sum(), 1e-30)
      forward[position] = reached / scales[position]
    }
    var backward = [SIMD8<Float>](repeating: SIMD8(repeating: 1), count: count)
    for position in stride(from: count - 2, through: 0, by: -1) {
      let ahead = emissions[position + 1] * backward[position + 1]
      var leaving = SIMD8<Float>()
      for from in 0..<labels { leaving[from] = (steps[from] * ahead).sum() }
      backward[position] = leaving / scales[position + 1]
    }
    return Passes(
      steps: steps, emissions: emissions, forward: forward, backward: backward, scales: scales)
  }

  /// How probable each label is at every position of a run.
  func marginals(_ features: FeatureRows) -> [SIMD8<Float>] {
    let passes = passes(features.rows.map { $0 & mask }, features.ends, scale: 1)
    return (0..<features.count).map(passes.marginal)
  }

  /// The most probable label of every position; what goes on goes on from something.
  func labels(_ marginals: [SIMD8<Float>]) -> [UInt8] {
    var result: [UInt8] = []
    for marginal in marginals {
      var best = 0
      for label in 1..<labels where marginal[label] > marginal[best] { best = label }
      let before = Int(result.last ?? 7)
      if followers[before] & (1 << UInt8(best)) == 0 { best -= 3 }
      result.append(UInt8(best))
    }
    return result
  }

  /// One step towards the right labels of a run. Returns what is left to learn: -log P(right).
  @discardableResult
  func learn(_ features: FeatureRows, right: [UInt8], weight: Float) -> Float {
    let count = features.count
    guard count > 0 else { return 0 }
    var kept: [UInt32] = []
    var ends: [Int] = []
    kept.reserveCapacity(features.rows.count)
    for position in 0..<count {
      for feature in features[position] where generator.next() & 255 >= dropout {
        kept.append(feature & mask)
      }
      ends.append(kept.count)
    }
    let passes = passes(kept, ends, scale: 256 / Float(256 - dropout))
    var loss: Float = 0
    var start = 0
    for position in 0..<count {
      let expected = passes.marginal(position)
      let good = Int(right[position])
      loss -= log(max(expected[good], 1e-30))
      learnStep(position, right, passes, weight)
      var gradient = SIMD8<Float>() - expected
      gradient[good] += 1
      // What is known well enough moves nothing.
      if (gradient * gradient).sum() > 1e-5 {
        gradient *= weight
        for index in start..<ends[position] { move(&rows[Int(kept[index])], gradient) }
      }
      start = ends[position]
    }
    return loss
  }

  private func learnStep(_ position: Int, _ right: [UInt8], _ passes: Passes, _ weight: Float) {
    let good = Int(right[position])
    let ahead = passes.emissions[position] * passes.backward[position] / passes.scales[position]
    guard position > 0 else {
      var gradient = SIMD8<Float>() - passes.steps[7] * ahead
      gradient[good] += 1
      move(&edges[7], gradient * weight)
      return
    }
    let before = Int(right[position - 1])
    for from in 0..<labels {
      var gradient =
        SIMD8<Float>() - passes.steps[from] * ahead * passes.forward[position - 1][from]
      if from == before { gradient[good] += 1 }
      move(&edges[from], gradient * weight)
    }
  }

  private func move(_ row: inout Row, _ gradient: SIMD8<Float>) {
    let pull = gradient - row.weights * decay
    row.squares += pull * pull
    row.weights += pull * rate / (row.squares + 0.01).squareRoot()
  }

  private func exponential(_ values: SIMD8<Float>, allowed: UInt8) -> SIMD8<Float> {
    var result = SIMD8<Float>()
    for label in 0..<labels where allowed & (1 << UInt8(label)) != 0 {
      result[label] = exp(values[label])
    }
    return result
  }

  /// The weights as a file of `WeightRows`.
  /// - Parameter reluctance: what is taken from label 0 at every position.
  func section(reluctance: Float) -> [UInt8] {
    func values(_ row: Row) -> [Double] { (0..<8).map { Double(row.weights[$0]) } }
    let transitions = edges.flatMap { edge in
      var edge = edge
      edge.weights[0] -= reluctance
      return values(edge)
    }
    return WeightSection.bytes(edges: transitions, rows: rows.flatMap(values))
  }
}
