import NewsModel

/// Trains the tagger of cues and the tagger of their contents and sources on annotated attributions.
enum SpeechTraining {
  /// 2^17 rows of eight bytes are 1 MiB.
  static let cueBits = 17
  static let contentBits = 18
  static let rounds = 6
  static let cueRate: Float = 0.03
  static let contentRate: Float = 0.012
  /// How much likelier a cue is made than annotators' agreement makes it: best F1 on a held-out
  /// eighth of the training articles lies where as many cues are found as there are.
  static let cueBonus: Float = 1

  /// - Parameter articles: neighbours should not be of one event, for each half is read with what was
  ///   learnt from the other.
  static func train(_ articles: [CorpusArticle]) -> (cues: [UInt8], contents: [UInt8]) {
    var halves: [[TrainingExamples.CueSentence]] = [[], []]
    for (number, article) in articles.enumerated() {
      halves[number % 2] += sentences(article)
    }
    print("cues: \(halves[0].count + halves[1].count) sentences")
    let cues = cueField(halves[0] + halves[1])
    var contents: [TrainingExamples.Example] = []
    for half in 0..<2 {
      let section = cueField(halves[1 - half]).section()
      contents += section.withUnsafeBytes { bytes in
        let tagger = LinearTagger(
          table: WeightRows(bytes), followers: TaggerLabels.cues.followers,
          labels: TaggerLabels.cues.count)
        return halves[half].flatMap { $0.contents(tagger.decode($0.example.features)) }
      }
    }
    print("contents: \(contents.count) cues")
    let field = ConditionalField(
      bits: contentBits, labels: TaggerLabels.contents.count,
      followers: TaggerLabels.contents.followers)
    field.learn(contents, rounds: rounds, rate: contentRate, seed: 2)
    return (cues.section(), field.section())
  }

  private static func cueField(_ sentences: [TrainingExamples.CueSentence]) -> ConditionalField {
    let field = ConditionalField(
      bits: cueBits, labels: TaggerLabels.cues.count, followers: TaggerLabels.cues.followers)
    field.learn(sentences.map(\.example), rounds: rounds, rate: cueRate, seed: 1)
    field.favour(1, by: cueBonus)
    return field
  }

  private static func sentences(_ article: CorpusArticle) -> [TrainingExamples.CueSentence] {
    guard let parsed = try? ArticleParser.parse(text: article.text, id: article.id) else {
      return []
    }
    let offsets = Corpus.byteOffsets(article.text)
    func range(_ start: Int?, _ end: Int?) -> TextRange? {
      guard let start, let end, start < end, end < offsets.count else { return nil }
      return TextRange(offsets[start], offsets[end])
    }
    let gold = (article.quotes ?? []).compactMap { quote -> TrainingExamples.Speech? in
      guard let cue = range(quote.cue_start, quote.cue_end) else { return nil }
      let spans = quote.spans ?? [[quote.start, quote.end]]
      return TrainingExamples.Speech(
        contents: spans.compactMap { range($0[0], $0[1]) }, cue: cue,
        source: range(quote.speaker_start, quote.speaker_end))
    }
    return TrainingExamples.speech(in: parsed, gold)
  }
}
