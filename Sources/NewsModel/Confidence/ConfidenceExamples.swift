/// What the training command needs to fit confidences: every attribution that the model makes of an
/// article, with the facts its confidence rests on.
package enum ConfidenceExamples {
  package struct Example {
    package var content: TextRanges
    /// Where the speaker is printed: for one taken on, in the attribution it was taken from.
    package var source: TextRange?
    /// The speaker as the annotation format's `reference` has it; `nil` for a pronoun nobody resolved.
    package var reference: String?
    /// Set where the text prints an office or a description for a speaker who is known by name, "the
    /// mayor": what kind of actor that is.
    package var title: Actor.Kind?
    /// The rows of its facts among the weights.
    package var rows: [Int]
    /// What the model gives it now, in thousandths.
    package var confidence: Int
  }

  /// The number of weights.
  package static let rowCount = ConfidenceFacts.count
  /// What is thought of each answer before any example, in logits: nothing, but for what the articles for
  /// learning do not have. A name behind a dash is as firm as one beside "said", and has no cue by design.
  package static var beforehand: [Double] {
    var weights = [Double](repeating: 0, count: rowCount)
    weights[ConfidenceFacts.row(of: .dash, .direct)] = 1.9
    return weights
  }
  /// Weights count in so many parts of a logit.
  package static let unit = ConfidenceModel.unit

  /// The model's logistic function, of a number of logits, in thousandths.
  package static func logistic(_ logits: Double) -> Int {
    ConfidenceModel.logistic(Int((logits * Double(unit)).rounded()))
  }

  /// Ranges of what weights say that share one confidence, in thousandths.
  package static var pools: [Range<Int>] { ConfidenceModel.pools }

  /// What weights alone say of facts, in thousandths.
  package static func fineThousandths(_ rows: [Int], _ weights: [Int32]) -> Int {
    ConfidenceModel.fineThousandths(rows, weights)
  }

  /// What weights and the shares right of the pools say of facts, in thousandths.
  package static func thousandths(_ rows: [Int], _ weights: [Int32], _ shares: [Int32]) -> Int {
    ConfidenceModel(weights: weights, shares: shares).thousandths(rows)
  }

  package static func examples(in article: Article) -> [Example] {
    let document = Document(article)
    guard !document.tokens.isEmpty, document.reading.resolvesSpeakers else { return [] }
    let finder = Taggers.lend { taggers in AttributionFinder.reading(document, &taggers) }
    let (annotation, origin) = AnnotationBuilder(document, finder).buildWithOrigin()
    return annotation.attributions.enumerated().map { index, attribution in
      let number = origin.draftOfAttribution[index]
      let printed = finder.whereSpeakerIsPrinted(ofDraft: number)
      let source = finder.drafts[printed].source.map {
        document.range(document.withNegation(ofSource: $0))
      }
      let form = finder.drafts[printed].reference.map { finder.discourse.references[$0].form }
      return Example(
        content: attribution.content, source: source,
        reference: attribution.speaker.map { annotation[$0].name }
          ?? (form == .pronoun ? nil : source.map { article[$0] }),
        title: form == .role ? attribution.speaker.map { annotation[$0].kind } : nil,
        rows: finder.facts(ofDraft: number).rows,
        confidence: Int((attribution.confidence * 1000).rounded()))
    }
  }

  /// The source file that holds fitted weights.
  package static func file(_ weights: [Int32], shares: [Int32]) -> String {
    let lines = ConfidenceModel.table(weights, shares: shares).split(separator: "\n").map {
      "    \($0)"
    }
    return """
      /// The weights of `ConfidenceModel`, as `train-model` writes them: a line for each feature.
      enum ConfidenceWeights {
        static let table: StaticString = \"""
      \(lines.joined(separator: "\n"))
          \"""
      }

      """
  }

  /// Runs `body` with other weights of the tagger of speech, which stay in memory for good: for judging
  /// articles that they were not trained on.
  package static func withSpeech<Result>(_ bytes: [UInt8], _ body: () -> Result) -> Result {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    let weights = ModelWeights(speech: RecurrentWeights(UnsafeRawBufferPointer(copy)))
    return ModelWeights.$replacement.withValue(weights, operation: body)
  }
}

extension AttributionFinder {
  /// The draft that a speaker was taken on from in the end, or the draft itself.
  fileprivate func whereSpeakerIsPrinted(ofDraft index: Int) -> Int {
    var index = index
    // Each step must lead to another: a quotation at the head of the text takes from one behind it.
    for _ in drafts.indices {
      guard drafts[index].source == nil, let earlier = drafts[index].takenFrom else { break }
      index = earlier
    }
    return index
  }
}
