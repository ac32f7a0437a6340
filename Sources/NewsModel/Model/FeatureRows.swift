/// The features of a run of tokens, each as a row of a weight table.
///
/// A feature is a template (say, "the word before") with a value (its key), hashed to a row; the table
/// is as wide as hashing allows and holds no names. Collisions cost less than a dictionary would
/// (Weinberger et al. 2009).
package struct FeatureRows {
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

  /// Adds a feature to the position that is being filled.
  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    var hash = (value &+ template &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 32
    rows.append(UInt32(truncatingIfNeeded: hash))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, first &* 0xc4ce_b9fe_1a85_ec53 ^ second)
  }

  mutating func endPosition() { ends.append(rows.count) }
}
