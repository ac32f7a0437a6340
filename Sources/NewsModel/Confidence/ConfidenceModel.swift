/// How often attributions with given facts are right.
///
/// A logistic regression over `ConfidenceFacts`, fitted to news whose attributions people had marked
/// and that the taggers had not been trained on (`train-model ... confidence`), in whole numbers from
/// the facts to the answer: the same on every machine.
///
/// Fine steps are given where there are attributions enough to bear them out. Between a tenth and eight there
/// are few: those of `pools` share one confidence each, the share of them that was right (histogram binning,
/// Zadrozny and Elkan 2001).
struct ConfidenceModel: Sendable {
  static let shared = ConfidenceModel(ConfidenceWeights.table)

  /// Weights count in 1/256 of a logit.
  static let unit = 256
  /// What the logistic regression says, in thousandths, of attributions that are given one confidence.
  static let pools = [100..<500, 500..<800]

  private let weights: [Int32]
  /// The confidence of each pool, in thousandths.
  private let shares: [Int32]

  init(weights: [Int32], shares: [Int32]) {
    self.weights = weights
    self.shares = shares
  }

  /// - Parameter table: a line for each feature: its name, then its weights; and one for the pools.
  init(_ table: StaticString) {
    var weights = [Int32](repeating: 0, count: ConfidenceFacts.count)
    var shares = Self.pools.map { Int32($0.lowerBound + $0.upperBound) / 2 }
    let byName = Dictionary(
      uniqueKeysWithValues: ConfidenceFacts.Feature.allCases.map { ($0.name, $0) })
    table.withUTF8Buffer { bytes in
      for line in bytes.split(separator: 0x0A) {
        let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard let name = words.first else { continue }
        let numbers = words.dropFirst().map { Int32($0) ?? 0 }
        if name == Self.poolsName, numbers.count == shares.count { shares = numbers }
        guard let feature = byName[name] else { continue }
        for (answer, number) in numbers.enumerated() where answer < feature.answers {
          weights[feature.first + answer] = number
        }
      }
    }
    self.init(weights: weights, shares: shares)
  }

  private static let poolsName = "pools"

  /// The table that `init` reads.
  static func table(_ weights: [Int32], shares: [Int32]) -> String {
    let features = ConfidenceFacts.Feature.allCases.map { feature in
      (feature.name, weights[feature.first..<(feature.first + feature.answers)])
    }
    return (features + [(poolsName, shares[...])]).map { name, numbers in
      ([name] + numbers.map(String.init)).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// How often such attributions are right, in thousandths.
  func thousandths(_ facts: ConfidenceFacts) -> Int { thousandths(facts.rows) }

  func thousandths(_ rows: [Int]) -> Int {
    let fine = Self.fineThousandths(rows, weights)
    return Self.pools.firstIndex { $0.contains(fine) }.map { Int(shares[$0]) } ?? fine
  }

  /// What the regression says, before pools.
  static func fineThousandths(_ rows: [Int], _ weights: [Int32]) -> Int {
    logistic(rows.reduce(0) { $0 + Int(weights[$1]) })
  }

  /// The logistic function in thousandths, by its values at quarters of a logit and straight lines
  /// between them: off by less than 2.
  static func logistic(_ sum: Int) -> Int {
    if sum < 0 { return 1000 - logistic(-sum) }
    let quarter = unit / 4
    let step = sum / quarter
    guard step + 1 < quarters.count else { return quarters[quarters.count - 1] }
    let rest = sum - step * quarter
    return quarters[step] + (quarters[step + 1] - quarters[step]) * rest / quarter
  }

  private static let quarters = [
    500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971, 977, 982, 986, 989,
    991, 993, 995, 996, 997, 998, 998, 998, 999,
  ]
}

extension AttributionFinder {
  /// Gives every attribution its confidence, once all speakers are chosen.
  mutating func assess() {
    for index in drafts.indices {
      let facts = facts(ofDraft: index)
      drafts[index].confidence = Double(ConfidenceModel.shared.thousandths(facts)) / 1000
    }
  }

  func facts(ofDraft index: Int) -> ConfidenceFacts {
    ConfidenceFacts(
      drafts[index], takenFrom: drafts[index].takenFrom.map { drafts[$0] }, in: document, discourse)
  }
}
