/// How many multi-byte sequences of some bytes are sound UTF-8, and how many are broken.
struct UTF8Census {
  private(set) var sound = 0
  /// Counted as the replacements that `String(decoding:as:)` makes: one for each maximal part of a
  /// sequence that could have gone on well (Unicode 15, section 3.9).
  private(set) var broken = 0
  /// The only thing wrong is that the bytes end inside a sequence of three or four.
  private(set) var endsWithin = false

  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] < 0x80 {
        index = Self.endOfASCII(from: index, in: bytes)
        continue
      }
      let (length, isSound) = Self.sequence(in: bytes, at: index)
      if isSound {
        sound += 1
      } else {
        broken += 1
        endsWithin = broken == 1 && length >= 2 && index + length == bytes.endIndex
      }
      index += length
    }
    if broken != 1 { endsWithin = false }
  }

  /// Eight bytes at a time.
  private static func endOfASCII(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { raw in
      var index = start - bytes.startIndex
      while index + 8 <= raw.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      while index < raw.count, raw[index] < 0x80 { index += 1 }
      return index + bytes.startIndex
    }
  }

  private static func sequence(
    in bytes: ArraySlice<UInt8>, at index: Int
  ) -> (length: Int, isSound: Bool) {
    let lead = bytes[index]
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: count = 3
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: count = 4
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    guard index + 1 < bytes.endIndex, second.contains(bytes[index + 1]) else { return (1, false) }
    for step in 2..<max(count, 2) {
      guard index + step < bytes.endIndex, bytes[index + step] & 0xC0 == 0x80 else {
        return (step, false)
      }
    }
    return (count, true)
  }
}
