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

  /// The same, with a scale that lets one weight in ten thousand be cut at the ends: the few that are
  /// far out would cost all others their precision, and cutting one in a thousand costs two points of
  /// F1.
  static func bytes(edges: [Double], rows: [Double]) -> [UInt8] {
    let magnitudes = rows.lazy.map(abs).filter { $0 > 0 }.sorted()
    let largest = magnitudes.isEmpty ? 127 : magnitudes[magnitudes.count * 9_999 / 10_000]
    return bytes(edges: edges, rows: rows, largest: largest)
  }
}
