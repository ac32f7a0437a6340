internal import CWeights

/// Numbers for the words of texts, as far as the taggers tell words apart: the same number, the same
/// features of the word itself.
struct WordMemory {
  /// Stands for a word without a number.
  static let none: Int32 = -1
  /// So many words have numbers: news seldom needs more, and what taggers keep for each must not grow
  /// with the text.
  static let most = 8000

  /// A word in its slot: all that a look-up reads is in one place in memory.
  private struct Slot {
    var identity: UInt64 = 0
    var number: Int16 = Self.free
    var fine: UInt16 = 0
    var coarse: UInt8 = 0
    /// How often it was looked up, up to 255 times; of longer ago it counts for less.
    var uses: UInt8 = 0

    static let free: Int16 = -1
  }

  /// Open addressing, never more than half full.
  private var slots = [Slot](repeating: Slot(), count: 1 << 14)
  private(set) var count = 0

  /// Whether there may be too little room for another text's words.
  var isCrowded: Bool { count > Self.most / 4 * 3 }

  /// Forgets the words that are seldom seen.
  ///
  /// - Returns: the numbers that the remaining words had, rising, by their new ones.
  mutating func keepFrequent() -> [Int] {
    let least = leastUses(ofMost: Self.most / 2)
    var byNumber = [Slot](repeating: Slot(), count: count)
    for word in slots where word.number != Slot.free { byNumber[Int(word.number)] = word }
    for slot in slots.indices { slots[slot] = Slot() }
    var kept: [Int] = []
    for (number, word) in byNumber.enumerated() where word.uses >= least {
      var word = word
      word.number = Int16(kept.count)
      word.uses /= 2
      slots[slot(of: word.identity)] = word
      kept.append(number)
    }
    count = kept.count
    return kept
  }

  /// From how many uses on no more words than a number have them: two or more.
  private func leastUses(ofMost number: Int) -> UInt8 {
    let most: UInt8 = 64
    var counts = [Int](repeating: 0, count: Int(most) + 1)
    for word in slots where word.number != Slot.free { counts[Int(min(word.uses, most))] += 1 }
    var least = most
    var count = counts[Int(least)]
    while least > 2, count + counts[Int(least) - 1] <= number {
      least -= 1
      count += counts[Int(least)]
    }
    return count <= number ? least : .max
  }

  @inline(__always)
  private func firstSlot(of identity: UInt64) -> Int {
    Int(truncatingIfNeeded: identity >> 20) & (slots.count - 1)
  }

  /// Has the slot of a word brought nearer that will be looked up soon.
  @inline(__always)
  func fetch(_ identity: UInt64) {
    slots.withUnsafeBufferPointer { slots in
      if let slots = slots.baseAddress { quotidian_fetch_line(slots + firstSlot(of: identity)) }
    }
  }

  /// Where a word is, or would come in.
  @inline(__always)
  private func slot(of identity: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = firstSlot(of: identity)
    while slots[slot].number != Slot.free, slots[slot].identity != identity {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The number and the classes of a word.
  ///
  /// - Parameters:
  ///   - identity: a hash of all that the taggers see of the word itself.
  ///   - cluster: asked for a word that is new.
  @inline(__always)
  mutating func look(
    up identity: UInt64, cluster: () -> WordClusters.Classes
  ) -> (number: Int32, cluster: WordClusters.Classes) {
    let slot = slot(of: identity)
    let known = slots[slot]
    if known.number != Slot.free {
      if known.uses < .max { slots[slot].uses = known.uses + 1 }
      return (Int32(known.number), (known.fine, known.coarse))
    }
    let classes = cluster()
    guard count < Self.most else { return (Self.none, classes) }
    slots[slot] = Slot(
      identity: identity, number: Int16(count), fine: classes.fine, coarse: classes.coarse, uses: 1)
    count += 1
    return (Int32(count - 1), classes)
  }
}
