/// Takes up the features of a run of tokens, position by position.
///
/// A feature is a template (say, "the word before") with a value (its key). What is done with them is
/// the sink's affair: training keeps their rows, the program adds up their weights.
protocol FeatureSink {
  /// Adds a feature to the position that is being filled.
  mutating func add(_ template: UInt64, _ value: UInt64)

  /// Adds features that follow from one word alone, so that they can be remembered with it.
  ///
  /// - Parameters:
  ///   - group: which features of the word. The same group and word must always add the same ones.
  ///   - word: `WordMemory.none` where there is more to it than the word.
  mutating func add(_ group: Int, of word: Int32, _ features: (inout Self) -> Void)

  /// Adds features that are the same at every position of a run.
  mutating func addOfRun(_ features: (inout Self) -> Void)

  mutating func endPosition()
}

extension FeatureSink {
  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, first &* 0xc4ce_b9fe_1a85_ec53 ^ second)
  }

  /// A feature for each of the wanted classes that a token has.
  @inline(__always)
  mutating func add(_ template: UInt64, eachOf classes: LexicalClass) {
    var bits = classes.rawValue
    while bits != 0 {
      add(template, UInt64(bits.trailingZeroBitCount) + 1)
      bits &= bits - 1
    }
  }
}

/// Where a feature falls in a weight table; the table is as wide as hashing allows and holds no names.
/// Collisions cost less than a dictionary would (Weinberger et al. 2009).
enum FeatureHash {
  @inline(__always)
  static func row(_ template: UInt64, _ value: UInt64) -> UInt32 {
    var hash = (value &+ template &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 32
    return UInt32(truncatingIfNeeded: hash)
  }
}
