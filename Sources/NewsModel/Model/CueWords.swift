/// Adds up what speaks for a cue at each token of a sentence.
///
/// First come single words, as if nothing else were to be seen; their sums lie together in memory, and
/// are added in one go to the positions of their neighbours. Then what signs say that are not as usual,
/// and pairs of words. Sums of integers: the same as if every feature were added one by one.
struct CueWords {
  /// What a word is to the token that may be a cue.
  enum Place: Int, CaseIterable {
    case own, before, after, secondBefore, secondAfter, thirdBefore

    /// Where the word stands as seen from the token.
    var step: Int {
      switch self {
      case .own: 0
      case .before: -1
      case .after: 1
      case .secondBefore: -2
      case .secondAfter: 2
      case .thirdBefore: -3
      }
    }
  }

  /// Sums of a word: one for each place, then one for each usual number of acts around.
  private static let width = Place.allCases.count + arounds.count
  private static let arounds: [UInt64] = [0, 1, 4]
  /// Where in `arounds` a number is.
  @inline(__always)
  private static func place(ofAround around: UInt64) -> Int? {
    around < 2 ? Int(around) : around == 4 ? 2 : nil
  }
  /// How far a word is seen on either side.
  private static let reach = 3
  /// Room on both sides of the sentence for what words say of tokens outside.
  private static let margin = 2 * reach

  private var sink: EmissionSums
  /// The sums of each word; behind the last word's the room of those that have no number.
  private var sums: [SIMD8<Int16>]
  private var isKnown: [Bool] = []
  private let usualJoints: SIMD8<Int16>
  /// The sums of the sentence's tokens, with `margin` more on both sides that nobody reads.
  private var run: [SIMD8<Int16>] = []
  /// The sums of the tokens of the sentence that was read last.
  private(set) var emissions: [SIMD8<Int16>] = []

  init(_ weights: WeightRows) {
    sink = EmissionSums(weights, groups: 0)
    sums = Array(repeating: SIMD8(), count: Self.width)
    usualJoints = sink.sum { TokenView.addCueJoints(CueSigns(), &$0) }
  }

  mutating func makeRoom(forWords count: Int) {
    guard count > isKnown.count else { return }
    isKnown += repeatElement(false, count: count - isKnown.count)
    sums += repeatElement(SIMD8(), count: (count + 1) * Self.width - sums.count)
  }

  /// Forgets all words but some.
  ///
  /// - Parameter kept: the numbers these had, rising, by those that they have from now on.
  mutating func keep(words kept: [Int]) {
    // In place: the room will be wanted again.
    for (word, old) in kept.enumerated() where word < old {
      isKnown[word] = isKnown[old]
      for sum in 0..<Self.width { sums[word * Self.width + sum] = sums[old * Self.width + sum] }
    }
    for word in kept.count..<isKnown.count { isKnown[word] = false }
  }

  // MARK: A sentence

  /// Fills `emissions`.
  ///
  /// - Parameter signs: what is seen of a token besides words.
  mutating func read(_ sentence: Range<Int>, _ view: TokenView, signs: (Int) -> CueSigns) {
    readWords(sentence, view)
    emissions.removeAll(keepingCapacity: true)
    for index in sentence {
      let signs = signs(index)
      emissions.append(
        run[index - sentence.lowerBound + Self.margin]
          &+ sum(around: signs.around, index, view) &+ change(to: signs, index, view)
          &+ sink.sum { view.addCuePairs(index, &$0) })
    }
  }

  // MARK: Words

  private mutating func readWords(_ sentence: Range<Int>, _ view: TokenView) {
    run.removeAll(keepingCapacity: true)
    run.append(contentsOf: repeatElement(SIMD8(), count: sentence.count + 2 * Self.margin))
    for index in (sentence.lowerBound - Self.reach)..<(sentence.upperBound + Self.reach) {
      let first = firstSum(index, view)
      let place = index - sentence.lowerBound + Self.margin
      // Never nearer to an end of `run` than the farthest step of `Place`.
      sums.withUnsafeBufferPointer { sums in
        run.withUnsafeMutableBufferPointer { run in
          // In the order and at the steps of `Place`.
          run[place] &+= sums[first]
          run[place + 1] &+= sums[first + 1]
          run[place - 1] &+= sums[first + 2]
          run[place + 2] &+= sums[first + 3]
          run[place - 2] &+= sums[first + 4]
          run[place + 3] &+= sums[first + 5]
        }
      }
    }
  }

  /// Where the sums of a token's word are.
  @inline(__always)
  private mutating func firstSum(_ index: Int, _ view: TokenView) -> Int {
    let word = Int(view[index].word)
    if word >= 0, isKnown[word] { return word * Self.width }
    return fill(word, index, view)
  }

  private mutating func fill(_ word: Int, _ index: Int, _ view: TokenView) -> Int {
    let first = word >= 0 ? word * Self.width : sums.count - Self.width
    if word >= 0 { isKnown[word] = true }
    let usual = CueSigns()
    for place in Place.allCases {
      sums[first + place.rawValue] = sink.sum { view.addCueWord(index, as: place, &$0) }
    }
    sums[first] &+= usualJoints
    sums[first] &+= sink.sum { features in
      view.addCue(marks: usual.marks, index, &features)
      view.addCue(act: usual.act, index, &features)
      view.addCue(subject: usual.before, index, &features)
      view.addCue(object: usual.after, index, &features)
      view.addCue(that: usual.that, index, &features)
      view.addCue(secondBefore: usual.secondBefore, index, &features)
      view.addCue(secondAfter: usual.secondAfter, index, &features)
    }
    sums[first + Place.after.rawValue] &+= sink.sum { features in
      view.addCue(act: usual.act, before: index, &features)
    }
    for (number, around) in Self.arounds.enumerated() {
      sums[first + Place.allCases.count + number] = sink.sum { features in
        view.addCue(around: around, index, &features)
      }
    }
    return first
  }

  private mutating func sum(
    around: UInt64, _ index: Int, _ view: TokenView
  ) -> SIMD8<Int16> {
    let word = Int(view[index].word)
    if word >= 0, let place = Self.place(ofAround: around) {
      return sums[word * Self.width + Place.allCases.count + place]
    }
    return sink.sum { view.addCue(around: around, index, &$0) }
  }

  // MARK: Signs

  /// What one sign says more than the usual one in its place.
  @inline(__always)
  private mutating func exchange(
    _ usual: UInt64, for sign: UInt64, _ add: (UInt64, inout EmissionSums) -> Void
  ) -> SIMD8<Int16> {
    guard sign != usual else { return SIMD8() }
    return sink.sum { add(sign, &$0) } &- sink.sum { add(usual, &$0) }
  }

  /// What signs say more than the usual ones.
  private mutating func change(
    to signs: CueSigns, _ index: Int, _ view: TokenView
  ) -> SIMD8<Int16> {
    let usual = CueSigns()
    var change = exchange(usual.marks, for: signs.marks) { view.addCue(marks: $0, index, &$1) }
    change &+= exchange(usual.act, for: signs.act) {
      view.addCue(act: $0, index, &$1)
      view.addCue(act: $0, before: index + 1, &$1)
    }
    change &+= exchange(usual.before, for: signs.before) { view.addCue(subject: $0, index, &$1) }
    change &+= exchange(usual.after, for: signs.after) { view.addCue(object: $0, index, &$1) }
    change &+= exchange(usual.that, for: signs.that) { view.addCue(that: $0, index, &$1) }
    change &+= exchange(usual.secondBefore, for: signs.secondBefore) {
      view.addCue(secondBefore: $0, index, &$1)
    }
    change &+= exchange(usual.secondAfter, for: signs.secondAfter) {
      view.addCue(secondAfter: $0, index, &$1)
    }
    if signs.before | signs.act | signs.reference | signs.secondBefore != 0 {
      change &+= sink.sum { TokenView.addCueJoints(signs, &$0) } &- usualJoints
    }
    return change
  }
}
