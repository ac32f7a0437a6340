/// Finds cues, and the content and source of each, with trained weights.
package enum SpeechTagger {
  /// What a cue governs.
  struct Speech {
    var cue: Range<Int>
    var contents: [Range<Int>]
    var source: Range<Int>?
    var evidence: Evidence

    /// Whether the cue is one beyond much doubt, so that also a few words of content are told.
    var isSure: Bool { evidence.cue >= -250 }
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

  /// The acts of speech of a sentence, in reading order of their cues.
  static func speeches(_ features: SpeechFeatures, _ taggers: inout Taggers) -> [Speech] {
    taggers.cues.read(features.sentence, features.view) { features.cueSigns($0) }
    let start = features.sentence.lowerBound
    taggers.cueTagger.decode(taggers.cues.emissions, into: &taggers.labels)
    let cues = cues(taggers.labels, from: start).prefix(mostCues)
    return cues.compactMap { cue in
      let margin = taggers.cueTagger.margin(
        of: 1, over: taggers.cues.emissions[cue.lowerBound - start])
      return speech(cue, margin, besides: cues.filter { $0 != cue }, features, &taggers)
    }
  }

  private static func speech(
    _ cue: Range<Int>, _ cueMargin: Int32, besides others: [Range<Int>],
    _ features: SpeechFeatures, _ taggers: inout Taggers
  ) -> Speech? {
    taggers.contents.removeAll()
    features.extractContent(of: cue, besides: others, into: &taggers.contents)
    let start = features.sentence.lowerBound
    taggers.contentTagger.decode(taggers.contents.emissions, into: &taggers.labels)
    let contents = spans(taggers.labels, first: 1, further: 2, from: start)
    let sources = spans(taggers.labels, first: 3, further: 4, from: start)
    guard let first = contents.first, let last = contents.last else { return nil }
    // Of several sources the one nearest the cue.
    let source = sources.min { distance($0, cue) < distance($1, cue) }
    func margin(_ index: Int) -> Int32 {
      taggers.contentTagger.margin(
        of: Int(taggers.labels[index - start]), over: taggers.contents.emissions[index - start])
    }
    return Speech(
      cue: cue, contents: contents, source: source,
      evidence: Evidence(
        cue: cueMargin, content: min(margin(first.lowerBound), margin(last.upperBound - 1)),
        source: source.map { margin($0.lowerBound) }))
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
