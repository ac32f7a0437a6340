internal import CWeights

/// A small recurrent network at work: reads a sentence once for its cues, then once for every cue that it
/// may govern something.
///
/// Only the layers above the first multiply for every reading. Whole numbers in a fixed order: the same on
/// every machine, whatever is remembered.
struct RecurrentTagger {
  let cueDecoder: LabelDecoder
  let contentDecoder: LabelDecoder
  private let weights: RecurrentWeights
  /// What the first layer makes of words, its bias in it; it is linear in its features, so that what it
  /// makes of a position is the sum of what it makes of parts of it.
  private var words = WordSums(width: Self.sums)
  /// What it makes of what is seen of a token besides its word; of where a token is from a cue; of what
  /// that cue is.
  private var signs: SignSums
  private var places: SignSums
  private var cues: SignSums

  private var sentence = 0..<0
  /// The sums of the sentence's tokens, whatever the cue; then those for one cue.
  private var shared: [SIMD8<Int16>] = []
  private var governed: [SIMD8<Int16>] = []
  private var rows = FeatureRows()
  private var room = Room()
  /// What speaks for each label at each token: of cues, or of contents for the cue that was read last.
  private(set) var emissions: [SIMD8<Int16>] = []

  /// The best labels, as decoded last: room that is used again.
  private(set) var labels: [UInt8] = []

  /// What the layers make of a sentence on the way.
  private struct Room {
    var first: [SIMD8<Int16>] = []
    var sums: [SIMD8<Int16>] = []
    var second: [SIMD8<Int16>] = []
  }

  private static let sums = RecurrentWeights.sums

  init(_ weights: RecurrentWeights) {
    self.weights = weights
    signs = SignSums(weights, slots: 1024)
    places = SignSums(weights, slots: 256)
    cues = SignSums(weights, slots: 256)
    cueDecoder = LabelDecoder(.cues, transitions: weights.cues.transition)
    contentDecoder = LabelDecoder(.contents, transitions: weights.contents.transition)
  }

  mutating func makeRoom(forWords count: Int) { words.makeRoom(forWords: count) }

  /// Forgets all words but some.
  ///
  /// - Parameter kept: the numbers these had, rising, by those that they have from now on.
  mutating func keep(words kept: [Int]) { words.keep(words: kept) }

  // MARK: A sentence

  /// Takes up a sentence, and fills `emissions` with what speaks for cues.
  ///
  /// - Parameter seen: what is seen of a token besides its word.
  mutating func read(_ sentence: Range<Int>, _ view: TokenView, seen: some SignFeatures) {
    self.sentence = sentence
    learnWords(view)
    addUp(seen, view)
    read(shared, of: sentence.count, weights.cues)
    // The labels of cues are counted behind those of contents.
    for index in emissions.indices {
      let own = emissions[index]
      emissions[index] = SIMD8(own[5], own[6], own[7], 0, 0, 0, 0, 0)
    }
  }

  /// Fills `emissions` with what speaks for contents and sources of a cue in a part of the sentence that
  /// was read last.
  ///
  /// - Parameters:
  ///   - window: the part.
  ///   - place: what is seen of where a token is from the cue.
  ///   - cue: what is seen of the cue from a token.
  mutating func read(_ window: Range<Int>, place: some SignFeatures, cue: some SignFeatures) {
    Self.grow(&governed, window.count * Self.sums)
    shared.withUnsafeBufferPointer { shared in
      governed.withUnsafeMutableBufferPointer { governed in
        guard let shared = shared.baseAddress, var target = governed.baseAddress else { return }
        var known = shared + (window.lowerBound - sentence.lowerBound) * Self.sums
        for index in window {
          places.withSums(of: index, place) { place in
            cues.withSums(of: index, cue) { cue in
              quotidian_add_three(known, place, cue, target)
            }
          }
          known += Self.sums
          target += Self.sums
        }
      }
    }
    read(governed, of: window.count, weights.contents)
  }

  // MARK: Labels

  /// Fills `labels` with the best ones for what `emissions` says of cues.
  mutating func decodeCues() { cueDecoder.decode(emissions, into: &labels) }

  /// Fills `labels` with the best ones for what `emissions` says of contents and sources.
  mutating func decodeContents() { contentDecoder.decode(emissions, into: &labels) }

  // MARK: What the first layer makes

  /// Has all words of the sentence known that can be.
  private mutating func learnWords(_ view: TokenView) {
    for index in sentence {
      let word = view.word(index)
      guard word >= 0, !words.isKnown(word) else { continue }
      rows.removeAll()
      view.addWord(index, &rows)
      words.learn(word) { weights.addUp(rows.rows, bias: weights.firstBias, into: $0) }
    }
  }

  /// Fills `shared`.
  private mutating func addUp(_ seen: some SignFeatures, _ view: TokenView) {
    Self.grow(&shared, sentence.count * Self.sums)
    words.sums.withUnsafeBufferPointer { sums in
      shared.withUnsafeMutableBufferPointer { shared in
        guard let sums = sums.baseAddress, var target = shared.baseAddress else { return }
        for index in sentence {
          // The word after next: by then its sums have come.
          quotidian_fetch(sums + words.start(of: view.word(index + 2)), Self.sums)
          var own = sums + words.start(of: view.word(index))
          if view.word(index) < 0 {
            rows.removeAll()
            view.addWord(index, &rows)
            weights.addUp(rows.rows, bias: weights.firstBias, into: target)
            own = UnsafePointer(target)
          }
          signs.withSums(of: index, seen) { quotidian_add_two(own, $0, target) }
          target += Self.sums
        }
      }
    }
  }

  // MARK: Layers

  /// Fills `emissions`.
  ///
  /// - Parameter sums: what the first layer makes of so many tokens.
  private mutating func read(
    _ sums: [SIMD8<Int16>], of count: Int, _ head: RecurrentWeights.Head
  ) {
    let units = RecurrentWeights.units
    Self.grow(&room.first, count * 2 * units)
    Self.grow(&room.sums, count * head.sums)
    Self.grow(&room.second, count * 2 * head.units)
    Self.grow(&emissions, count)
    emissions.removeLast(emissions.count - count)
    quotidian_recur(sums, count, Self.sums, Int32(units), &room.first)
    quotidian_layer(
      room.first, count, 8 * units, head.layer, RecurrentWeights.Head.shift, head.bias, head.sums,
      &room.sums)
    quotidian_recur(room.sums, count, head.sums, Int32(head.units), &room.second)
    sums.withUnsafeBufferPointer { sums in
      guard let sums = sums.baseAddress else { return }
      quotidian_last_layer(
        room.second, count, 8 * head.units, head.lastLayer, RecurrentWeights.Head.lastShift,
        sums + Self.sums - 1, Self.sums, &emissions)
    }
  }

  private static func grow(_ room: inout [SIMD8<Int16>], _ count: Int) {
    if room.count < count { room += repeatElement(SIMD8(), count: count - room.count) }
  }
}
