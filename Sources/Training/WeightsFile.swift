import FoundationEssentials

/// The file of weights, section by section (see `ModelWeights` for its form).
struct WeightsFile {
  static let sections: Set<String> = ["clusters", "names", "cues", "contents"]
  private static let order = ["clusters", "names", "cues", "contents"]
  private static let headerBytes = 32

  private var contents: [String: [UInt8]] = [:]

  /// Reads a file, or starts an empty one where there is none.
  init(path: String) throws {
    guard let data = try? Data(contentsOf: URL(filePath: path)), data.count >= Self.headerBytes
    else { return }
    let bytes = [UInt8](data)
    var offset = Self.headerBytes
    for (index, name) in Self.order.enumerated() {
      let size = (0..<4).reduce(0) { $0 | Int(bytes[8 + 4 * index + $1]) << (8 * $1) }
      guard offset + size <= bytes.count else { break }
      contents[name] = Array(bytes[offset..<(offset + size)])
      offset += size
    }
  }

  subscript(section: String) -> [UInt8] {
    get { contents[section] ?? [] }
    set { contents[section] = newValue }
  }

  func write(to path: String) throws {
    var bytes = Array("QDN1".utf8)
    func append(_ word: Int) {
      for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * shift))) }
    }
    append(Self.order.count)
    for name in Self.order { append(self[name].count) }
    while bytes.count < Self.headerBytes { bytes.append(0) }
    for name in Self.order { bytes += self[name] }
    try Data(bytes).write(to: URL(filePath: path))
  }
}
