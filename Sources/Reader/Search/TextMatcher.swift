internal import NewsModel

/// Finds a text in UTF-8 bytes: accents, typographic marks and runs of white space folded, and case
/// too unless the query has a capital (smart case).
struct TextMatcher: Sendable {
  private let needle: [UInt32]
  private let foldsCase: Bool
  private let atWordStart: Bool
  /// Whether a match can begin with this byte.
  private let mayBegin: [Bool]

  /// - Parameter atWordStart: whether a letter or digit in front of a match rules it out.
  /// - Returns: `nil` when nothing is left of the query to look for.
  init?(_ query: String, atWordStart: Bool = false) {
    foldsCase = !query.unicodeScalars.contains { $0.properties.isUppercase }
    needle = Folding.fold(query, foldsCase: foldsCase)
    guard let first = needle.first else { return nil }
    self.atWordStart = atWordStart
    // Any other scalar may fold to the first one: bytes that lead one are always looked at.
    var mayBegin = (0...255).map { $0 >= 0xC2 }
    for byte in 0..<0x80 {
      if byte < 0x21, first == Folding.blank { mayBegin[byte] = true }
      mayBegin[byte] =
        mayBegin[byte] || Folding.fold(UInt32(byte), foldsCase: foldsCase) == .one(first)
    }
    self.mayBegin = mayBegin
  }

  /// Every match in a part of the text, in order, none overlapping.
  /// - Parameter limit: where to stop counting.
  func matches(in text: String, part: TextRange? = nil, limit: Int = .max) -> [TextRange] {
    let bytes = text.utf8.span
    var matches: [TextRange] = []
    var offset = part?.start ?? 0
    let end = part?.end ?? bytes.count
    while matches.count < limit, let match = firstMatch(in: bytes, from: offset, to: end) {
      matches.append(match)
      offset = match.end
    }
    return matches
  }

  func isFound(in text: String) -> Bool {
    let bytes = text.utf8.span
    return firstMatch(in: bytes, from: 0, to: bytes.count) != nil
  }

  private func firstMatch(in bytes: Span<UInt8>, from start: Int, to end: Int) -> TextRange? {
    var offset = start
    while offset < end {
      if mayBegin[Int(bytes[offset])], let match = match(in: bytes, at: offset, to: end) {
        return match
      }
      offset += 1
    }
    return nil
  }

  private func match(in bytes: Span<UInt8>, at start: Int, to end: Int) -> TextRange? {
    var offset = start
    var matched = 0
    while matched < needle.count {
      guard offset < end else { return nil }
      let (scalar, length) = bytes.scalar(at: offset)
      if Self.isWhiteSpace(scalar) {
        guard needle[matched] == Folding.blank else { return nil }
        matched += 1
        offset += length
        while offset < end {
          let (next, length) = bytes.scalar(at: offset)
          guard Self.isWhiteSpace(next) else { break }
          offset += length
        }
        continue
      }
      switch Folding.fold(scalar, foldsCase: foldsCase) {
      case .nothing:
        // An accent belongs to the letter before it: no match begins with one.
        guard matched > 0 else { return nil }
      case .one(let one):
        guard needle[matched] == one else { return nil }
        matched += 1
      case .several(let several):
        for one in several where matched < needle.count {
          guard needle[matched] == one else { return nil }
          matched += 1
        }
      }
      offset += length
    }
    while offset < end {
      let (scalar, length) = bytes.scalar(at: offset)
      guard case .nothing = Folding.fold(scalar, foldsCase: false) else { break }
      offset += length
    }
    if atWordStart, isInsideWord(bytes, at: start) { return nil }
    return TextRange(start, offset)
  }

  /// Whether a letter or digit of the same kind stands right before a match. Scripts without blanks
  /// between words have no word starts to hold to.
  private func isInsideWord(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start > 0, needle[0] < 0x2E80 else { return false }
    var before = start - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    guard let scalar = Unicode.Scalar(bytes.scalar(at: before).scalar),
      let first = Unicode.Scalar(needle[0]), scalar.value < 0x2E80
    else { return false }
    return Self.isWordPart(scalar) && Self.isWordPart(first)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || (0x09...0x0D).contains(scalar)
      || (scalar >= 0x80 && Folding.fold(scalar, foldsCase: false) == .one(Folding.blank))
  }
}

extension Span<UInt8> {
  /// The scalar that begins at an offset of valid UTF-8, and its length in bytes.
  func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    switch lead {
    case ..<0xC0: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | tail(offset + 1), 2)
    case ..<0xF0: return ((lead & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2), 3)
    default:
      let high = (lead & 0x07) << 18 | tail(offset + 1) << 12
      return (high | tail(offset + 2) << 6 | tail(offset + 3), 4)
    }
  }

  private func tail(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }
}
