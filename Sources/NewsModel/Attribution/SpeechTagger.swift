/// Finds cues, and the content and source of each, with trained weights.
package enum SpeechTagger {
  /// Cues: 0 none, 1 first word, 2 further word.
  package static let cueLabels = 3
  package static let cueFollowers: [UInt8] = [0b011, 0b111, 0b111, 0, 0, 0, 0, 0b011]
  /// For one cue: 0 neither, 1-2 content, 3-4 source.
  package static let contentLabels = 5
  package static let contentFollowers: [UInt8] = [
    0b01011, 0b01101, 0b01101, 0b10011, 0b10011, 0, 0, 0b01011,
  ]

  /// What a cue governs.
  struct Speech {
    var cue: Range<Int>
    var contents: [Range<Int>]
    var source: Range<Int>?
    var evidence: Evidence
  }

  /// How far each choice beat the next best one, in the weights' own units (nil: there was none to
  /// make). Only differences within one build of the weights mean anything.
  struct Evidence: Sendable {
    /// A cue rather than none.
    var cue: Int32
    /// The content's edges where they are: the weaker of its first and last word.
    var content: Int32
    /// The source's first word as such.
    var source: Int32?
  }

  /// More cues than any sentence of news has: a bound on the work for a text that is none.
  private static let mostCues = 12

  static var isTrained: Bool {
    !ModelWeights.shared.cues.isEmpty && !ModelWeights.shared.contents.isEmpty
  }

  /// The acts of speech of a sentence, in reading order of their cues.
  static func speeches(_ features: SpeechFeatures) -> [Speech] {
    let cueTagger = LinearTagger(
      table: ModelWeights.shared.cues, followers: cueFollowers, labels: cueLabels)
    let contentTagger = LinearTagger(
      table: ModelWeights.shared.contents, followers: contentFollowers, labels: contentLabels)
    var rows = FeatureRows()
    features.extractCues(into: &rows)
    let start = features.sentence.lowerBound
    let cues = Array(cues(cueTagger.decode(rows), from: start).prefix(mostCues))
    let cueMargins = cues.map { cueTagger.margin(of: 1, at: $0.lowerBound - start, in: rows) }
    return cues.indices.compactMap { number in
      let cue = cues[number]
      rows.removeAll()
      features.extractContent(of: cue, besides: cues.filter { $0 != cue }, into: &rows)
      let labels = contentTagger.decode(rows)
      let contents = spans(labels, first: 1, further: 2, from: start)
      let sources = spans(labels, first: 3, further: 4, from: start)
      guard let first = contents.first, let last = contents.last else { return nil }
      // Of several sources the one nearest the cue.
      let source = sources.min { distance($0, cue) < distance($1, cue) }
      func margin(_ index: Int) -> Int32 {
        contentTagger.margin(of: Int(labels[index - start]), at: index - start, in: rows)
      }
      return Speech(
        cue: cue, contents: contents, source: source,
        evidence: Evidence(
          cue: cueMargins[number],
          content: min(margin(first.lowerBound), margin(last.upperBound - 1)),
          source: source.map { margin($0.lowerBound) }))
    }
  }

  /// The cues that labels mark, in a sentence that starts at `start`.
  package static func cues(_ labels: [UInt8], from start: Int) -> [Range<Int>] {
    spans(labels, first: 1, further: 2, from: start)
  }

  private static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
  }

  private static func spans(
    _ labels: [UInt8], first: UInt8, further: UInt8, from start: Int
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (offset, label) in labels.enumerated() {
      let index = start + offset
      if label == first {
        result.append(index..<(index + 1))
      } else if label == further, let last = result.popLast() {
        result.append(last.lowerBound..<(index + 1))
      }
    }
    return result
  }
}
