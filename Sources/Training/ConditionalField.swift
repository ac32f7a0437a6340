import Glibc
import NewsModel

/// A linear-chain conditional random field in training (Lafferty et al. 2001), its steps sized by
/// AdaGrad (Duchi et al. 2011).
///
/// Annotators of speech often disagree; a field, which learns how likely labels are, bears that better
/// than a perceptron, which learns each mistake away. Floating point is used here only: what the program
/// gets is `section()`, in integers.
final class ConditionalField {
  private let labels: Int
  private let followers: [UInt8]
  private let mask: UInt32
  private var weights: [SIMD8<Float>]
  private var squares: [SIMD8<Float>]
  /// From each label (7: the edge) to each.
  private var edges = [SIMD8<Float>](repeating: SIMD8(), count: 8)
  private var edgeSquares = [SIMD8<Float>](repeating: SIMD8(), count: 8)

  /// - Parameter bits: the table has 2^bits rows.
  init(bits: Int, labels: Int, followers: [UInt8]) {
    self.labels = labels
    self.followers = followers
    mask = UInt32((1 << bits) - 1)
    weights = Array(repeating: SIMD8(), count: 1 << bits)
    squares = weights
  }

  // MARK: Learning

  /// Passes over the examples in an order of its own, with steps that shrink to a fifth.
  func learn(_ examples: [TrainingExamples.Example], rounds: Int, rate: Float, seed: UInt64) {
    var order = Array(examples.indices)
    var generator = SeededGenerator(seed: seed)
    for round in 0..<rounds {
      order.shuffle(using: &generator)
      let step = rate * (1 - 0.8 * Float(round) / Float(rounds))
      var loss = 0.0
      for index in order { loss += learn(examples[index], step) }
      print("  round \(round + 1): \(Int(loss)) nats")
    }
  }

  private func learn(_ example: TrainingExamples.Example, _ step: Float) -> Double {
    let count = example.features.count
    guard count > 0 else { return 0 }
    let emissions = (0..<count).map(emission(example.features))
    var expected = [SIMD8<Float>](repeating: SIMD8(), count: 8)
    let (chances, logSum) = marginals(emissions, &expected)
    var right = 0.0
    for position in 0..<count {
      let label = Int(example.labels[position])
      let before = position == 0 ? 7 : Int(example.labels[position - 1])
      right += Double(emissions[position][label] + edges[before][label])
      expected[before][label] -= 1
      var slope = chances[position]
      slope[label] -= 1
      // What is all but certain moves nothing.
      guard (0..<labels).contains(where: { abs(slope[$0]) > 0.002 }) else { continue }
      for feature in example.features[position] {
        let row = Int(feature & mask)
        squares[row] += slope * slope
        let moved = weights[row] - step * slope / (squares[row] + Self.least).squareRoot()
        weights[row] = moved.clamped(lowerBound: -Self.bound, upperBound: Self.bound)
      }
    }
    for label in 0..<8 {
      edgeSquares[label] += expected[label] * expected[label]
      edges[label] -= step * expected[label] / (edgeSquares[label] + Self.least).squareRoot()
    }
    return logSum - right
  }

  /// No weight grows beyond it, so that eight bits hold all of them finely: learning that knows the
  /// bound loses nothing by it, cutting afterwards costs two points of F1.
  private static let bound = SIMD8<Float>(repeating: 1)
  /// Keeps the first steps of a weight finite.
  private static let least: Float = 1e-6

  private func emission(_ features: FeatureRows) -> (Int) -> SIMD8<Float> {
    { position in
      features[position].reduce(into: SIMD8()) { $0 += self.weights[Int($1 & self.mask)] }
    }
  }

  /// The chances of each label at each position, and of each step from label to label, added to
  /// `expected` (the forward-backward algorithm, scaled at each position).
  private func marginals(
    _ emissions: [SIMD8<Float>], _ expected: inout [SIMD8<Float>]
  ) -> (chances: [SIMD8<Float>], logSum: Double) {
    let count = emissions.count
    let steps = (0..<8).map { from in
      var row = SIMD8<Float>()
      for label in 0..<labels where followers[from] & (1 << UInt8(label)) != 0 {
        row[label] = expf(edges[from][label])
      }
      return row
    }
    var logSum = 0.0
    var factors: [SIMD8<Float>] = []
    var forward: [SIMD8<Float>] = []
    var scales: [Float] = []
    for position in 0..<count {
      var largest = emissions[position][0]
      for label in 1..<labels { largest = max(largest, emissions[position][label]) }
      var factor = SIMD8<Float>()
      for label in 0..<labels { factor[label] = expf(emissions[position][label] - largest) }
      var reached = steps[7]
      if position > 0 {
        reached = SIMD8()
        for label in 0..<labels { reached += forward[position - 1][label] * steps[label] }
      }
      reached *= factor
      let scale = max(reached.sum(), 1e-30)
      factors.append(factor)
      forward.append(reached / scale)
      scales.append(scale)
      logSum += Double(largest) + Double(logf(scale))
    }
    var chances = [SIMD8<Float>](repeating: SIMD8(), count: count)
    var backward = SIMD8<Float>(repeating: 1)
    for position in stride(from: count - 1, through: 0, by: -1) {
      let chance = forward[position] * backward
      chances[position] = chance / max(chance.sum(), 1e-30)
      let onward = factors[position] * backward / scales[position]
      guard position > 0 else {
        expected[7] += chances[0]
        break
      }
      for label in 0..<labels {
        let step = steps[label] * onward
        expected[label] += forward[position - 1][label] * step
        backward[label] = step.sum()
      }
    }
    return (chances, logSum)
  }

  // MARK: Results

  /// Makes a label likelier wherever it may come.
  func favour(_ label: Int, by bonus: Float) {
    for before in 0..<8 { edges[before][label] += bonus }
  }

  /// The weights as the program holds them.
  func section() -> [UInt8] {
    WeightSection.bytes(
      edges: edges.map { row in (0..<8).map { Double(row[$0]) } }.flatMap(\.self),
      rows: weights.flatMap { row in (0..<8).map { Double(row[$0]) } },
      largest: Double(Self.bound[0]))
  }
}
