/// The features of a run of tokens, each as a row of a weight table: what training learns from.
package struct FeatureRows: FeatureSink {
  package private(set) var rows: [UInt32] = []
  /// For every position the end of its rows in `rows`.
  package private(set) var ends: [Int] = []

  package init() {
    // A long sentence's worth, so that filling seldom moves.
    rows.reserveCapacity(2048)
    ends.reserveCapacity(64)
  }

  package var count: Int { ends.count }

  package subscript(position: Int) -> ArraySlice<UInt32> {
    rows[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }

  package mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  mutating func add(_ template: UInt64, _ value: UInt64) {
    rows.append(FeatureHash.row(template, value))
  }

  mutating func add(_ group: Int, of word: Int32, _ features: (inout Self) -> Void) {
    features(&self)
  }

  mutating func addOfRun(_ features: (inout Self) -> Void) { features(&self) }

  mutating func endPosition() { ends.append(rows.count) }
}
