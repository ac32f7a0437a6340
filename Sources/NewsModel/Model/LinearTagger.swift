/// A linear model of features and label pairs (trained as a structured perceptron, Collins 2002, or a
/// conditional random field, Lafferty et al. 2001).
package struct LinearTagger: Sendable {
  private let table: WeightRows
  let decoder: LabelDecoder

  package init(table: WeightRows, labels: TaggerLabels) {
    self.table = table
    decoder = LabelDecoder(labels, transitions: table.transition)
  }

  /// The best labels.
  package func decode(_ features: FeatureRows) -> [UInt8] {
    var labels: [UInt8] = []
    decoder.decode(
      (0..<features.count).map { position in
        features[position].reduce(into: SIMD8()) { table.add($1, to: &$0) }
      }, into: &labels)
    return labels
  }
}
