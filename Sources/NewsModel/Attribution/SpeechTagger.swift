/// Finds cues, and the content and source of each, with trained weights.
enum SpeechTagger {
  /// What a cue governs.
  struct Speech {
    var cue: Range<Int>
    var contents: [Range<Int>]
    var source: Range<Int>?
    var evidence: Evidence

    /// Whether the cue is one beyond much doubt, so that also a few words of content are told: its own
    /// place speaks against it by two nats at most.
    var isSure: Bool { evidence.cue >= -256 }
  }

  /// How far each choice beat the next best one by what speaks for it at its own place alone, in 128ths
  /// of a nat (nil: there was none to make).
  struct Evidence: Sendable {
    /// A cue rather than none.
    var cue: Int32
    /// The content's edges where they are: the weaker of its first and last word.
    var content: Int32
    /// The source's first word as such.
    var source: Int32?
  }

  /// More cues than any sentence of news has: a bound on the work for a text that is none.
  fileprivate static let mostCues = 12

  /// How far from a cue what it governs is looked for, in tokens: farther than news goes, and a bound on
  /// the work where a text has lost its full stops.
  fileprivate static let farthest = 96

  /// The "announced" of "announced Monday".
  fileprivate static func withoutDay(_ cue: Range<Int>, _ document: Document) -> Range<Int> {
    var cue = cue
    while cue.count > 1, document.tokens[cue.upperBound - 1].has(.calendar) { cue.removeLast() }
    return cue
  }

  fileprivate static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
  }

  fileprivate static func spans(
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

extension RecurrentTagger {
  /// The acts of speech of a sentence, in reading order of their cues.
  mutating func speeches(_ features: SpeechFeatures) -> [SpeechTagger.Speech] {
    read(features.sentence, features.view, seen: features)
    let start = features.sentence.lowerBound
    decodeCues()
    let cues = SpeechTagger.spans(labels, first: 1, further: 2, from: start).prefix(
      SpeechTagger.mostCues)
    // What speaks for them, before the network reads on.
    let margins = cues.map { cue in
      cueDecoder.margin(of: 1, over: emissions[cue.lowerBound - start])
    }
    var speeches: [SpeechTagger.Speech] = []
    for (cue, margin) in zip(cues, margins) {
      if let speech = speech(SpeechTagger.withoutDay(cue, features.document), margin, features) {
        speeches.append(speech)
      }
    }
    return speeches
  }

  private mutating func speech(
    _ cue: Range<Int>, _ cueMargin: Int32, _ features: SpeechFeatures
  ) -> SpeechTagger.Speech? {
    let governor = features.governor(cue)
    let reach = (cue.lowerBound - SpeechTagger.farthest)..<(cue.upperBound + SpeechTagger.farthest)
    let window = reach.clamped(to: features.sentence)
    read(window, place: governor.place, cue: governor.head)
    let start = window.lowerBound
    decodeContents()
    let contents = SpeechTagger.spans(labels, first: 1, further: 2, from: start)
    let sources = SpeechTagger.spans(labels, first: 3, further: 4, from: start)
    guard let first = contents.first, let last = contents.last else { return nil }
    // Of several sources the one nearest the cue.
    let source = sources.min { SpeechTagger.distance($0, cue) < SpeechTagger.distance($1, cue) }
    func margin(_ index: Int) -> Int32 {
      contentDecoder.margin(
        of: Int(labels[index - start]), over: emissions[index - start])
    }
    return SpeechTagger.Speech(
      cue: cue, contents: contents, source: source,
      evidence: SpeechTagger.Evidence(
        cue: cueMargin, content: min(margin(first.lowerBound), margin(last.upperBound - 1)),
        source: source.map { margin($0.lowerBound) }))
  }
}
