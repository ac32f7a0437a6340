/// Numbers for the words of texts, as far as the taggers tell words apart: the same number, the same
/// features of the word itself.
struct WordMemory {
  /// Stands for a word without a number.
  static let none: Int32 = -1
  /// So many words have numbers: news seldom needs more, and what taggers keep for each must not grow
  /// with the text.
  static let most = 6000

  private struct Word {
    var identity: UInt64
    var cluster: WordClusters.Classes
    /// How often it was looked up; of longer ago it counts for less.
    var uses: UInt32
  }

  private var words: [Word] = []
  /// Open addressing, less than half full; a number, or `none`.
  private var slots = [Int32](repeating: Self.none, count: 1 << 14)

  var count: Int { words.count }
  /// Whether there may be too little room for another text's words.
  var isCrowded: Bool { words.count > Self.most / 4 * 3 }

  /// Forgets the words that are seldom seen.
  ///
  /// - Returns: the numbers that the remaining words had, rising, by their new ones.
  mutating func keepFrequent() -> [Int] {
    let least = leastUses(ofMost: Self.most / 2)
    let kept = words.indices.filter { words[$0].uses >= least }
    words = kept.map { number in
      var word = words[number]
      word.uses /= 2
      return word
    }
    for slot in slots.indices { slots[slot] = Self.none }
    for (number, word) in words.enumerated() {
      var slot = firstSlot(of: word.identity)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
    return kept
  }

  /// From how many uses on no more words than a number have them: two or more.
  private func leastUses(ofMost number: Int) -> UInt32 {
    let most: UInt32 = 64
    var counts = [Int](repeating: 0, count: Int(most) + 1)
    for word in words { counts[Int(min(word.uses, most))] += 1 }
    var least = most
    var count = counts[Int(least)]
    while least > 2, count + counts[Int(least) - 1] <= number {
      least -= 1
      count += counts[Int(least)]
    }
    return count <= number ? least : .max
  }

  private func firstSlot(of identity: UInt64) -> Int {
    Int(truncatingIfNeeded: identity >> 20) & (slots.count - 1)
  }

  /// The number and the classes of a word.
  ///
  /// - Parameters:
  ///   - identity: a hash of all that the taggers see of the word itself.
  ///   - cluster: asked for a word that is new.
  mutating func look(
    up identity: UInt64, cluster: () -> WordClusters.Classes
  ) -> (number: Int32, cluster: WordClusters.Classes) {
    let mask = slots.count - 1
    var slot = firstSlot(of: identity)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if words[Int(number)].identity == identity {
        words[Int(number)].uses &+= 1
        return (number, words[Int(number)].cluster)
      }
      slot = (slot + 1) & mask
    }
    let classes = cluster()
    guard words.count < Self.most else { return (Self.none, classes) }
    slots[slot] = Int32(words.count)
    words.append(Word(identity: identity, cluster: classes, uses: 1))
    return (Int32(words.count - 1), classes)
  }
}
