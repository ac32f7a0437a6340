internal import CWeights

/// What words are, as bits: a hash table from the keys of words (`WordHash.of`) or phrases.
///
/// Open addressing. A key stands beside its bits, so that a look-up reads one place in memory; a key
/// is never 0.
struct WordTable: Sendable {
  private struct Entry {
    var key: UInt64 = 0
    var bits: UInt64 = 0
  }

  private var entries: [Entry]
  private let mask: Int

  /// - Parameter slots: a power of two, at least one and a half times the words that will come in.
  init(slots: Int) {
    entries = Array(repeating: Entry(), count: slots)
    mask = slots - 1
  }

  /// The bits of a key; 0 for one that is not in.
  @inline(__always)
  subscript(key: UInt64) -> UInt64 {
    var slot = Int(truncatingIfNeeded: key) & mask
    while true {
      let entry = entries[slot]
      // A free slot has no bits.
      if entry.key == key || entry.key == 0 { return entry.bits }
      slot = (slot + 1) & mask
    }
  }

  /// Has the place of a key brought nearer that will be looked up soon.
  @inline(__always)
  func fetch(_ key: UInt64) {
    entries.withUnsafeBufferPointer { entries in
      if let entries = entries.baseAddress {
        quotidian_fetch_line(entries + (Int(truncatingIfNeeded: key) & mask))
      }
    }
  }

  /// Adds bits to those a key has.
  mutating func insert(_ key: UInt64, _ bits: UInt64) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while entries[slot].key != 0, entries[slot].key != key { slot = (slot + 1) & mask }
    entries[slot].key = key
    entries[slot].bits |= bits
  }

  /// Inserts each word of a list that blanks and line ends part.
  mutating func insert(words list: StaticString, _ bits: UInt64) {
    list.withUTF8Buffer { bytes in
      for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        insert(WordHash.of(word), bits)
      }
    }
  }
}
