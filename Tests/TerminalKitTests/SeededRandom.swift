/// The same numbers at every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// Text with more of the awkward scalars than any real text has.
  mutating func text(scalars count: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0...0x9F, 0x300...0x36F, 0x200B...0x206F, 0x4E00...0x4E20,
      0x1100...0x11FF, 0xFE00...0xFE0F, 0x1F3F0...0x1F4FF, 0xE0020...0xE007F, 0x600...0x6FF,
      0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<count {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
      guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
