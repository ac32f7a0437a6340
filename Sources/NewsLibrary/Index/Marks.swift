/// What the index of marks holds of an article: the beginnings of its words, and who and what is in
/// it. One token each.
///
/// Tokens that are no beginnings of words open with "¬", which no word holds.
enum Marks {
  /// Beginnings of words with up to so many letters are marks; longer ones are found among the words.
  static let longestBeginning = 3

  static func actor(_ id: Int64) -> String { "¬a\(id)" }
  static func speaker(_ id: Int64) -> String { "¬s\(id)" }
  static func source(_ id: Int64) -> String { "¬o\(id)" }
  static let quotation = "¬q"

  /// A beginning of a title's word.
  static func title(_ beginning: String) -> String { "¬t\(beginning)" }

  /// A beginning of a word that somebody says.
  static func said(_ beginning: String) -> String { "¬w\(beginning)" }
}

/// Collects the beginnings of words, each once. Keep one for many articles: it keeps its room.
struct BeginningCollector {
  /// Open addressing over packed beginnings, which are never 0; cleared by going through `found`.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private var found: [Int] = []

  /// Appends every beginning that occurs in `words`, each with a blank behind it.
  /// - Parameter opening: put before each.
  mutating func append(
    beginningsIn words: FoldedWords, opening: StaticString = "", to bytes: inout [UInt8]
  ) {
    defer {
      for slot in found { slots[slot] = 0 }
      found.removeAll(keepingCapacity: true)
    }
    let letters = words.bytes.span
    for word in words.words where isNew(word.folded, letters) {
      var end = word.folded.lowerBound
      var packed: UInt64 = 0
      for _ in 0..<Marks.longestBeginning where end < word.folded.upperBound {
        repeat {
          packed = packed << 8 | UInt64(letters[end])
          end += 1
        } while end < word.folded.upperBound && letters[end] & 0xC0 == 0x80
        // Three letters of the astral planes do not pack; nobody types their beginnings.
        guard end - word.folded.lowerBound <= 8, insert(packed) else { continue }
        opening.withUTF8Buffer { bytes.append(contentsOf: $0) }
        for index in word.folded.lowerBound..<end { bytes.append(letters[index]) }
        bytes.append(0x20)
      }
    }
  }

  /// Whether the longest beginning of a word may be new: most words' is not, and then nor are the
  /// shorter ones. Says yes to words beyond ASCII.
  private func isNew(_ word: Range<Int>, _ letters: Span<UInt8>) -> Bool {
    var packed: UInt64 = 0
    for index in word.lowerBound..<min(word.lowerBound + Marks.longestBeginning, word.upperBound) {
      guard letters[index] < 0x80 else { return true }
      packed = packed << 8 | UInt64(letters[index])
    }
    return slots[slot(of: packed)] == 0
  }

  /// Where a beginning is, or is to be put.
  private func slot(of packed: UInt64) -> Int {
    var slot =
      Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != packed { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func insert(_ packed: UInt64) -> Bool {
    // A long text has thousands of beginnings: then room is made.
    if found.count * 2 > slots.count { grow() }
    let slot = slot(of: packed)
    guard slots[slot] == 0 else { return false }
    slots[slot] = packed
    found.append(slot)
    return true
  }

  private mutating func grow() {
    let packed = found.map { slots[$0] }
    slots = [UInt64](repeating: 0, count: slots.count * 4)
    found.removeAll()
    for each in packed { _ = insert(each) }
  }
}
