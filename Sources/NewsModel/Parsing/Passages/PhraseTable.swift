/// Fixed phrases that give a block away, matched without regard to ASCII case.
struct PhraseTable: Sendable {
  /// The phrases one after the other, those that share their first two bytes together.
  private let bytes: [UInt8]
  /// Where each phrase begins in `bytes`, and where the last one ends.
  private let offsets: [Int32]
  /// For each pair of first bytes, its first phrase's place in `offsets`, so that most words of a
  /// text are passed over with one look.
  private let buckets: [UInt16]

  /// - Parameter phrases: in small letters, of two bytes or more.
  init(_ phrases: [String]) {
    let byBucket = Dictionary(grouping: phrases.map { Array($0.utf8) }) {
      Self.bucket($0[0], $0[1])
    }
    var bytes: [UInt8] = []
    var offsets: [Int32] = [0]
    var buckets: [UInt16] = []
    for bucket in 0..<1024 {
      buckets.append(UInt16(offsets.count - 1))
      for phrase in byBucket[bucket] ?? [] {
        bytes += phrase
        offsets.append(Int32(bytes.count))
      }
    }
    buckets.append(UInt16(offsets.count - 1))
    self.bytes = bytes
    self.offsets = offsets
    self.buckets = buckets
  }

  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// Where the longest phrase that stands at `start` ends, or `nil`. A phrase that ends in a letter
  /// ends at a word's end.
  @inline(__always)
  func match(at start: Int, within range: TextRange, in text: [UInt8]) -> Int? {
    guard start + 1 < range.end else { return nil }
    // The low five bits are the same for a capital and its small letter.
    let bucket = Self.bucket(text[start], text[start + 1])
    let first = buckets[bucket]
    let end = buckets[bucket + 1]
    return first == end ? nil : match(first..<end, at: start, within: range, in: text)
  }

  private func match(
    _ phrases: Range<UInt16>, at start: Int, within range: TextRange, in text: [UInt8]
  ) -> Int? {
    var longest: Int?
    for phrase in phrases {
      let low = Int(offsets[Int(phrase)])
      let length = Int(offsets[Int(phrase) + 1]) - low
      guard start + length <= range.end else { continue }
      var same = 0
      while same < length, text[start + same].lowercased == bytes[low + same] { same += 1 }
      guard same == length else { continue }
      let end = start + length
      if bytes[low + length - 1].isLetter, end < range.end, text[end].isLetter { continue }
      longest = max(longest ?? 0, end)
    }
    return longest
  }

  /// Whether `range` opens with a phrase, brackets, bullets and marks before it aside.
  func opens(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    match(at: Self.firstSign(range, in: bytes), within: range, in: bytes) != nil
  }

  /// Whether `range` is a phrase and nothing else, brackets and marks around it aside.
  func fills(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    guard let end = match(at: Self.firstSign(range, in: bytes), within: range, in: bytes) else {
      return false
    }
    return bytes[end..<range.end].allSatisfy { !$0.isLetter && !$0.isDigit && $0 < 0x80 }
  }

  /// Whether a phrase stands at the beginning of any word of `range`.
  func occurs(in range: TextRange, of bytes: [UInt8]) -> Bool {
    var index = range.start
    while index < range.end {
      if match(at: index, within: range, in: bytes) != nil { return true }
      while index < range.end, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
      index += 1
    }
    return false
  }

  private static func firstSign(_ range: TextRange, in bytes: [UInt8]) -> Int {
    var index = range.start
    while index < range.end {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "|"),
        UInt8(ascii: "-"), UInt8(ascii: ">"), 0x20:
        index += 1
      default: return index
      }
    }
    return range.start
  }
}
