/// Numbers for the words of texts, as far as the taggers tell words apart: the same number, the same
/// features of the word itself.
struct WordMemory {
  /// Stands for a word without a number.
  static let none: Int32 = -1
  /// So many words have numbers: news seldom needs more, and what taggers keep for each must not grow
  /// with the text.
  static let most = 1 << 12

  private struct Word {
    var identity: UInt64
    var cluster: WordClusters.Classes
  }

  private var words: [Word] = []
  /// Open addressing, at most half full; a number, or `none`.
  private var slots = [Int32](repeating: Self.none, count: 2 * Self.most)

  var count: Int { words.count }
  /// Whether there may be too little room for another text's words.
  var isCrowded: Bool { words.count > Self.most / 4 * 3 }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = Self.none }
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
    var slot = Int(truncatingIfNeeded: identity >> 20) & mask
    while slots[slot] >= 0 {
      let number = slots[slot]
      let word = words[Int(number)]
      if word.identity == identity { return (number, word.cluster) }
      slot = (slot + 1) & mask
    }
    let classes = cluster()
    guard words.count < Self.most else { return (Self.none, classes) }
    slots[slot] = Int32(words.count)
    words.append(Word(identity: identity, cluster: classes))
    return (Int32(words.count - 1), classes)
  }
}
