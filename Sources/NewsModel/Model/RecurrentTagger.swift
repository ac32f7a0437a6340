internal import CWeights

/// A small recurrent network at work: reads a sentence once for its cues, then once for every cue that it
/// may govern something.
///
/// The first layer is linear in its features, so that what it makes of a word is kept with the word and
/// added up: only the layers above multiply. Whole numbers in a fixed order: the same on every machine,
/// whatever is remembered.
struct RecurrentTagger {
  let cueDecoder: LabelDecoder
  let contentDecoder: LabelDecoder
  private let weights: RecurrentWeights

  /// What the first layer makes of each word, its bias in it; behind the last word's the room of those
  /// that have no number.
  private var ofWord = [SIMD8<Int16>](repeating: SIMD8(), count: Self.sums)
  private var isKnown: [Bool] = []
  /// What it makes of features that are no words: each in the slot of its row, where it stays until
  /// another wants it.
  private var ofSlot = [SIMD8<Int16>](repeating: SIMD8(), count: Self.slots * Self.sums)
  private var rowOfSlot = [UInt64](repeating: .max, count: Self.slots)
  private var rows = FeatureRows()
  /// The vectors of some features, added up.
  private var input = [SIMD8<Int16>](repeating: SIMD8(), count: RecurrentWeights.width / 8)
  private var output = [SIMD8<Int16>](
    repeating: SIMD8(), count: RecurrentWeights.lanes * RecurrentWeights.blocks)

  private var sentence = 0..<0
  /// The sums of the sentence's tokens, whatever the cue; then those for one cue.
  private var shared: [SIMD8<Int16>] = []
  private var governed: [SIMD8<Int16>] = []
  private var room = Room()
  /// What speaks for each label at each token: of cues, or of contents for the cue that was read last.
  private(set) var emissions: [SIMD8<Int16>] = []

  /// What the layers make of a sentence on the way.
  private struct Room {
    var first: [SIMD8<Int16>] = []
    var sums: [SIMD8<Int16>] = []
    var second: [SIMD8<Int16>] = []
  }

  private static let sums = RecurrentWeights.sums
  private static let slots = 2048

  init(_ weights: RecurrentWeights) {
    self.weights = weights
    cueDecoder = LabelDecoder(.cues, transitions: weights.cues.transition)
    contentDecoder = LabelDecoder(.contents, transitions: weights.contents.transition)
  }

  mutating func makeRoom(forWords count: Int) {
    guard count > isKnown.count else { return }
    isKnown += repeatElement(false, count: count - isKnown.count)
    ofWord += repeatElement(SIMD8(), count: (count + 1) * Self.sums - ofWord.count)
  }

  /// Forgets all words but some.
  ///
  /// - Parameter kept: the numbers these had, rising, by those that they have from now on.
  mutating func keep(words kept: [Int]) {
    // In place: the room will be wanted again.
    for (word, old) in kept.enumerated() where word < old {
      isKnown[word] = isKnown[old]
      for sum in 0..<Self.sums { ofWord[word * Self.sums + sum] = ofWord[old * Self.sums + sum] }
    }
    for word in kept.count..<isKnown.count { isKnown[word] = false }
  }

  // MARK: A sentence

  /// Takes up a sentence, and fills `emissions` with what speaks for cues.
  ///
  /// - Parameter signs: adds what is seen of a token besides its word.
  mutating func read(
    _ sentence: Range<Int>, _ view: TokenView, signs: (Int, inout FeatureRows) -> Void
  ) {
    self.sentence = sentence
    Self.grow(&shared, sentence.count * Self.sums)
    for index in sentence {
      let place = (index - sentence.lowerBound) * Self.sums
      let word = firstSum(ofWordAt: index, view)
      ofWord.withUnsafeBufferPointer { ofWord in
        shared.withUnsafeMutableBufferPointer { shared in
          for sum in 0..<Self.sums { shared[place + sum] = ofWord[word + sum] }
        }
      }
      rows.removeAll()
      signs(index, &rows)
      for row in rows.rows {
        let start = firstSum(of: row)
        Self.add(ofSlot, start, to: &shared, place)
      }
    }
    read(shared, weights.cues)
    // The labels of cues are counted behind those of contents.
    for index in emissions.indices {
      let own = emissions[index]
      emissions[index] = SIMD8(own[5], own[6], own[7], 0, 0, 0, 0, 0)
    }
  }

  /// Fills `emissions` with what speaks for contents and sources of a cue in the sentence that was read
  /// last.
  ///
  /// - Parameter signs: adds what is seen of a token from the cue.
  mutating func read(signs: (Int, inout FeatureRows) -> Void) {
    let count = sentence.count * Self.sums
    Self.grow(&governed, count)
    governed.withUnsafeMutableBufferPointer { governed in
      _ = governed.update(fromContentsOf: shared.prefix(count))
    }
    for index in sentence {
      rows.removeAll()
      signs(index, &rows)
      let place = (index - sentence.lowerBound) * Self.sums
      for row in rows.rows {
        let start = firstSum(of: row)
        Self.add(ofSlot, start, to: &governed, place)
      }
    }
    read(governed, weights.contents)
  }

  // MARK: Words and signs

  /// Where the sums of a token's word are.
  @inline(__always)
  private mutating func firstSum(ofWordAt index: Int, _ view: TokenView) -> Int {
    let word = Int(view[index].word)
    if word >= 0, isKnown[word] { return word * Self.sums }
    let start = word >= 0 ? word * Self.sums : ofWord.count - Self.sums
    if word >= 0 { isKnown[word] = true }
    rows.removeAll()
    view.addWord(index, &rows)
    embed(rows.rows)
    for sum in 0..<Self.sums { ofWord[start + sum] = output[sum] &+ weights.firstBias[sum] }
    return start
  }

  /// Where the sums of a feature are.
  @inline(__always)
  private mutating func firstSum(of row: UInt32) -> Int {
    let slot = Int(row >> 16) & (Self.slots - 1)
    if rowOfSlot[slot] == UInt64(row) { return slot * Self.sums }
    rowOfSlot[slot] = UInt64(row)
    embed(CollectionOfOne(row))
    for sum in 0..<Self.sums { ofSlot[slot * Self.sums + sum] = output[sum] }
    return slot * Self.sums
  }

  /// Puts what the first layer makes of features into `output`.
  private mutating func embed(_ rows: some Collection<UInt32>) {
    for place in input.indices { input[place] = SIMD8() }
    for row in rows {
      let vector = weights.vector(of: row)
      for place in input.indices {
        input[place] = quotidian_add(input[place], vector, UInt32(truncatingIfNeeded: place))
      }
    }
    input.withUnsafeBytes { input in
      output.withUnsafeMutableBufferPointer { output in
        guard let input = input.baseAddress, let output = output.baseAddress else { return }
        Self.multiply(
          input.assumingMemoryBound(to: Int16.self), pairs: RecurrentWeights.width / 2,
          weights.firstLayer, blocks: RecurrentWeights.blocks, shift: RecurrentWeights.shift,
          into: output)
      }
    }
  }

  // MARK: Layers

  /// Fills `emissions`.
  ///
  /// - Parameter sums: what the first layer makes of the sentence's tokens.
  private mutating func read(_ sums: [SIMD8<Int16>], _ head: RecurrentWeights.Head) {
    let count = sentence.count
    let units = RecurrentWeights.units
    Self.grow(&room.first, count * 2 * units)
    Self.grow(&room.sums, count * head.sums)
    Self.grow(&room.second, count * 2 * head.units)
    Self.recur(sums, apart: Self.sums, of: count, units: units, into: &room.first)
    room.first.withUnsafeBytes { first in
      room.sums.withUnsafeMutableBufferPointer { sums in
        guard let first = first.baseAddress?.assumingMemoryBound(to: Int16.self),
          let sums = sums.baseAddress
        else { return }
        for position in 0..<count {
          let target = sums + position * head.sums
          Self.multiply(
            first + position * 16 * units, pairs: 8 * units, head.layer, blocks: head.blocks,
            shift: RecurrentWeights.Head.shift, into: target)
          quotidian_add_all(target, head.bias, head.sums)
        }
      }
    }
    Self.recur(room.sums, apart: head.sums, of: count, units: head.units, into: &room.second)
    emissions.removeAll(keepingCapacity: true)
    room.second.withUnsafeBytes { second in
      guard let second = second.baseAddress?.assumingMemoryBound(to: Int16.self) else { return }
      for position in 0..<count {
        var last = SIMD8<Int16>()
        quotidian_multiply(
          second + position * 16 * head.units, 8 * head.units, head.lastLayer, 1,
          RecurrentWeights.Head.lastShift, &last)
        emissions.append(sums[position * Self.sums + Self.sums - 1] &+ last)
      }
    }
  }

  @inline(__always)
  private static func multiply(
    _ input: UnsafePointer<Int16>, pairs: Int, _ layer: UnsafePointer<SIMD8<Int16>>, blocks: Int,
    shift: Int32, into output: UnsafeMutablePointer<SIMD8<Int16>>
  ) {
    let lanes = RecurrentWeights.lanes
    for block in 0..<blocks {
      quotidian_multiply(
        input, pairs, layer + block * pairs * 2 * lanes, Int32(lanes), shift, output + block * lanes
      )
    }
  }

  /// Runs the units of a layer over a sentence, onwards and backwards.
  private static func recur(
    _ gates: [SIMD8<Int16>], apart: Int, of count: Int, units: Int,
    into output: inout [SIMD8<Int16>]
  ) {
    gates.withUnsafeBufferPointer { gates in
      output.withUnsafeMutableBufferPointer { output in
        guard count > 0, let gates = gates.baseAddress, let output = output.baseAddress else {
          return
        }
        let last = count - 1
        for unit in 0..<units {
          quotidian_recur(gates + unit, count, units, apart, output + unit, 2 * units)
          quotidian_recur(
            gates + last * apart + 3 * units + unit, count, units, -apart,
            output + last * 2 * units + units + unit, -2 * units)
        }
      }
    }
  }

  @inline(__always)
  private static func add(
    _ source: [SIMD8<Int16>], _ start: Int, to target: inout [SIMD8<Int16>], _ place: Int
  ) {
    source.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        guard let source = source.baseAddress, let target = target.baseAddress else { return }
        quotidian_add_all(target + place, source + start, sums)
      }
    }
  }

  private static func grow(_ room: inout [SIMD8<Int16>], _ count: Int) {
    if room.count < count { room += repeatElement(SIMD8(), count: count - room.count) }
  }
}
