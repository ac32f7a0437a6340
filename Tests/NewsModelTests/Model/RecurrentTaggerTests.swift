import Testing

@testable import NewsModel

/// The network against the same arithmetic written plainly, and its memory against none.
@Suite struct RecurrentTaggerTests {
  private static let story = """
    The road stays shut, Mayor Anna Keller said on Friday. “We will open it in spring,” she told \
    reporters, adding that the work had cost more than planned, and that Lang had called it “a scandal”.
    """

  /// Also where words of a text were too many to have numbers, and where those that were seldom seen
  /// were forgotten.
  @Test func whatIsRememberedChangesNothing() throws {
    let weights = try #require(ModelWeights.shared.speech)
    var asked = 0
    for story in [Self.story, Self.story, EmissionSumsTests.manyWords, Self.story] {
      let document = Document(try ArticleParser.parse(text: story))
      Taggers.lend { taggers in
        var sentences: [SpeechFeatures] = []
        _ = AttributionFinder.reading(document, &taggers) { sentences.append($0) }
        for features in sentences.suffix(2) {
          for act in features.acts {
            let remembered = taggers.speech.map { Self.emissions($0, features, act.cue) }
            var fresh = RecurrentTagger(weights)
            fresh.makeRoom(forWords: WordMemory.most)
            let isSame = remembered == Self.emissions(fresh, features, act.cue)
            #expect(isSame)
            asked += 1
          }
        }
      }
    }
    #expect(asked > 8)
  }

  private static func emissions(
    _ tagger: RecurrentTagger, _ features: SpeechFeatures, _ cue: Range<Int>
  ) -> [[SIMD8<Int16>]] {
    var tagger = tagger
    tagger.read(features.sentence, features.view, seen: features)
    let ofCues = tagger.emissions
    let governor = features.governor(cue)
    tagger.read(features.sentence, place: governor.place, cue: governor.head)
    return [ofCues, tagger.emissions]
  }

  // MARK: The arithmetic

  @Test func layersAddUpAsThePlainArithmeticDoes() throws {
    let plain = PlainNetwork(seed: 7)
    let document = Document(try ArticleParser.parse(text: "She said that the road was open."))
    let sentence = document.tokens.indices
    var features: [[[UInt32]]] = []
    let (cues, contents) = try plain.file.withUnsafeBytes { bytes in
      var tagger = RecurrentTagger(try #require(RecurrentWeights(bytes)))
      return Taggers.lend { taggers in
        let view = taggers.view(of: document)
        for index in sentence {
          var word = FeatureRows()
          view.addWord(index, &word)
          features.append([word.rows, [FeatureHash.row(90, UInt64(index))]])
        }
        tagger.makeRoom(forWords: WordMemory.most)
        tagger.read(sentence, view, seen: Numbers(template: 90, step: 1))
        let cues = tagger.emissions
        tagger.read(
          sentence, place: Numbers(template: 91, step: 2), cue: Numbers(template: 92, step: 100))
        return (cues, tagger.emissions)
      }
    }
    func numbers(_ sums: [SIMD8<Int16>], _ lanes: Range<Int>) -> [[Int]] {
      sums.map { sum in lanes.map { Int(sum[$0]) } }
    }
    let ofCues = plain.emissions(features, plain.cues)
    #expect(Set(ofCues.joined()).count > 20)
    #expect(numbers(cues, 0..<3) == ofCues.map { Array($0[5...]) })
    for index in sentence {
      features[index] += [[FeatureHash.row(91, UInt64(index / 2))], [FeatureHash.row(92, 0)]]
    }
    #expect(numbers(contents, 0..<8) == plain.emissions(features, plain.contents))
  }

  @Test func aFileOfAnotherSizeIsNone() {
    let right = PlainNetwork(seed: 1).file.count
    for size in [0, 100, right - 1, right + RecurrentWeights.width] {
      let file = [UInt8](repeating: 0, count: size)
      file.withUnsafeBytes { #expect(RecurrentWeights($0) == nil) }
    }
  }
}

/// A feature for every so many positions.
private struct Numbers: SignFeatures {
  let template: UInt64
  let step: Int

  func key(of position: Int) -> SignSums.Key { SignSums.Key(UInt64(position / step), 0) }

  func add(of position: Int, to features: inout FeatureRows) {
    features.add(template, UInt64(position / step))
  }
}

/// The network of `RecurrentWeights` with any weights, number by number.
private struct PlainNetwork {
  struct Head {
    var units: Int
    var layer: [[Int]]
    var bias: [Int]
    var last: [[Int]]
  }

  private typealias W = RecurrentWeights
  private static let units = 8 * W.units
  private static let outputs = 6 * units + 8
  private static let vectors = 8

  private let first: [[Int]]
  private let firstBias: [Int]
  let cues: Head
  let contents: Head
  private let table: [[Int]]
  let file: [UInt8]

  init(seed: UInt64) {
    var state = seed
    func number(_ most: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % (2 * most + 1) - most
    }
    func numbers(_ count: Int, _ most: Int) -> [Int] { (0..<count).map { _ in number(most) } }
    func matrix(_ inputs: Int, _ outputs: Int, _ most: Int) -> [[Int]] {
      (0..<inputs).map { _ in numbers(outputs, most) }
    }
    func head(_ units: Int) -> Head {
      Head(
        units: units, layer: matrix(2 * Self.units, 6 * units, 900), bias: numbers(6 * units, 200),
        last: matrix(2 * units, 8, 2000))
    }
    first = matrix(W.width, Self.outputs, 900)
    firstBias = numbers(Self.outputs, 200)
    cues = head(8)
    contents = head(16)
    table = matrix(Self.vectors, W.width, 60)

    var file: [UInt8] = []
    func put(_ number: Int) {
      file.append(UInt8(truncatingIfNeeded: number))
      file.append(UInt8(truncatingIfNeeded: number >> 8))
    }
    func put(_ matrix: [[Int]], block: Int) {
      let outputs = matrix[0].count
      for start in stride(from: 0, to: outputs, by: block) {
        for input in stride(from: 0, to: matrix.count, by: 2) {
          for output in start..<(start + block) {
            put(output < outputs ? matrix[input][output] : 0)
            put(output < outputs ? matrix[input + 1][output] : 0)
          }
        }
      }
    }
    put(first, block: 48)
    for output in 0..<240 { put(output < Self.outputs ? firstBias[output] : 0) }
    for head in [cues, contents] {
      for _ in 0..<64 { put(0) }
      put(head.layer, block: 48)
      for bias in head.bias { put(bias) }
      put(head.last, block: 8)
    }
    for number in table.joined() { file.append(UInt8(truncatingIfNeeded: number)) }
    self.file = file
  }

  /// - Parameter features: for each position groups of rows that are summed before the first layer.
  func emissions(_ features: [[[UInt32]]], _ head: Head) -> [[Int]] {
    let sums = features.map { groups in
      groups.reduce(firstBias) { sums, rows in
        let vector = (0..<W.width).map { place in
          rows.reduce(0) { $0 + table[Int($1) % Self.vectors][place] }
        }
        return zip(sums, product(vector, first, W.shift)).map(+)
      }
    }
    let second = layer(sums, Self.units).map {
      zip(product($0, head.layer, W.Head.shift), head.bias).map(+)
    }
    return zip(sums, layer(second, head.units)).map { sums, units in
      zip(sums.suffix(8), product(units, head.last, W.Head.lastShift)).map(+)
    }
  }

  private func product(_ input: [Int], _ matrix: [[Int]], _ shift: Int32) -> [Int] {
    matrix[0].indices.map { output in
      let sum = input.indices.reduce(0) { $0 + input[$1] * matrix[$1][output] }
      return max(-32_768, min(32_767, (sum + (1 << (shift - 1))) >> shift))
    }
  }

  /// Units that read onwards, then those that read backwards.
  private func layer(_ sums: [[Int]], _ units: Int) -> [[Int]] {
    var result = sums.map { _ in [Int](repeating: 0, count: 2 * units) }
    for isBackward in [false, true] {
      let start = isBackward ? 3 * units : 0
      for unit in 0..<units {
        var state = 0
        for position in isBackward ? sums.indices.reversed() : Array(sums.indices) {
          let own = sums[position]
          let candidate = max(-512, min(512, own[start + unit])) * 8
          state =
            candidate + ((gate(own[start + units + unit]) * (state - candidate) * 2) >> 16)
          result[position][(isBackward ? units : 0) + unit] =
            (gate(own[start + 2 * units + unit]) * state * 2) >> 16
        }
      }
    }
    return result
  }

  private func gate(_ sum: Int) -> Int { max(-1024, min(1023, sum)) * 16 + 16_384 }
}
