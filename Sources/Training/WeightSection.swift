/// The file of a table of weights, as `WeightRows` reads it: 16 bits a transition, 8 a weight.
enum WeightSection {
  /// - Parameter edges: 64 weights, from each label to each.
  /// - Parameter rows: eight weights a row.
  /// - Parameter largest: what the largest number of a byte stands for; weights beyond are cut.
  static func bytes(edges: [Double], rows: [Double], largest: Double) -> [UInt8] {
    let scale = 127 / largest
    var bytes: [UInt8] = []
    for weight in edges {
      let value = Int16(max(-32_000, min(32_000, (weight * scale).rounded())))
      bytes.append(UInt8(truncatingIfNeeded: value))
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    bytes += rows.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 * scale).rounded())))) }
    return bytes
  }
}
