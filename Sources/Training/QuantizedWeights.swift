/// Trained weights in the few bits the program reads.
enum QuantizedWeights {
  /// A file of `WeightRows`: 16 bits a transition, 8 a weight.
  ///
  /// The scale lets one weight in ten thousand be cut at the ends: the few that are far out would
  /// cost all others their precision, and cutting one in a thousand costs two points of F1.
  static func file(transitions: [Double], rows: [Double]) -> [UInt8] {
    let magnitudes = rows.lazy.map(abs).filter { $0 > 0 }.sorted()
    let scale = magnitudes.isEmpty ? 1 : 127 / magnitudes[magnitudes.count * 9_999 / 10_000]
    var bytes: [UInt8] = []
    for weight in transitions {
      let value = Int16(max(-32_000, min(32_000, (weight * scale).rounded())))
      bytes.append(UInt8(truncatingIfNeeded: value))
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    bytes += rows.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 * scale).rounded())))) }
    return bytes
  }
}
