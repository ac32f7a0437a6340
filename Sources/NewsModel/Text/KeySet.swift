/// A set of word keys (`WordHash`): keys are hashes already, so that a look-up is one probe.
struct KeySet {
  /// Open addressing over a power of two of slots, at most half of them filled; 0 is free.
  private var slots: [UInt64]
  private(set) var count = 0

  /// - Parameter capacity: how many keys fit before the set grows.
  init(capacity: Int = 32) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  init(_ keys: some Collection<UInt64>) {
    self.init(capacity: keys.count)
    for key in keys { insert(key) }
  }

  /// The keys of words in lower case, parted by blanks or line ends.
  init(words: String) {
    self.init(
      words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        .map { WordHash.of($0) })
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// - Parameter key: never 0.
  mutating func insert(_ key: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = key
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    var larger = KeySet(capacity: slots.count)
    for key in slots where key != 0 { larger.insert(key) }
    self = larger
  }
}

extension KeySet: ExpressibleByArrayLiteral {
  init(arrayLiteral keys: UInt64...) { self.init(keys) }
}
