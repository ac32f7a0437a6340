/// Sums that taggers keep for every word by its number in `WordMemory`, and which of them are known.
struct WordSums {
  /// For each word as many as asked for; behind the last word's the room of those that have no number.
  private(set) var sums: [SIMD8<Int16>]
  /// For each word a bit for every sum, or for however many are learnt at once.
  private var known: [UInt32] = []
  /// How many sums a word has.
  let width: Int

  init(width: Int) {
    self.width = width
    sums = [SIMD8<Int16>](repeating: SIMD8(), count: width)
  }

  /// Makes room for words up to a number.
  mutating func makeRoom(forWords count: Int) {
    guard count > known.count else { return }
    known += repeatElement(0, count: count - known.count)
    sums += repeatElement(SIMD8(), count: (count + 1) * width - sums.count)
  }

  /// Forgets all words but some.
  ///
  /// - Parameter kept: the numbers these had, rising, by those that they have from now on.
  mutating func keep(words kept: [Int]) {
    // In place: the room will be wanted again.
    for (word, old) in kept.enumerated() where word < old {
      known[word] = known[old]
      for sum in 0..<width { sums[word * width + sum] = sums[old * width + sum] }
    }
    for word in kept.count..<known.count { known[word] = 0 }
  }

  /// Where the sums of a word begin.
  @inline(__always)
  func start(of word: Int32) -> Int {
    word >= 0 ? Int(word) &* width : sums.count - width
  }

  /// Whether the sums of a bit are known; those of a word without a number never are.
  @inline(__always)
  func isKnown(_ word: Int32, bit: UInt32 = 1) -> Bool {
    word >= 0 && known[Int(word)] & bit != 0
  }

  /// Sets sums of a word, which are known from now on.
  @inline(__always)
  mutating func learn(
    _ word: Int32, bit: UInt32 = 1, _ make: (UnsafeMutablePointer<SIMD8<Int16>>) -> Void
  ) {
    let start = start(of: word)
    sums.withUnsafeMutableBufferPointer { sums in
      if let sums = sums.baseAddress { make(sums + start) }
    }
    if word >= 0 { known[Int(word)] |= bit }
  }
}
