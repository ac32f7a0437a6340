import NewsModel

/// Trains the tagger of cues and the tagger of their contents and sources on annotated attributions.
enum SpeechTraining {
  static let cueBits = 15
  static let contentBits = 16
  static let rounds = 7

  static func train(_ articles: [CorpusArticle]) -> (cues: [UInt8], contents: [UInt8]) {
    var cues: [TrainingExamples.Example] = []
    var contents: [TrainingExamples.Example] = []
    for article in articles {
      let examples = examples(article)
      cues += examples.cues
      contents += examples.contents
    }
    print("cues: \(cues.count) sentences; contents: \(contents.count) cues")
    return (
      train(
        cues, bits: cueBits, followers: SpeechTagger.cueFollowers, labels: SpeechTagger.cueLabels),
      train(
        contents, bits: contentBits, followers: SpeechTagger.contentFollowers,
        labels: SpeechTagger.contentLabels)
    )
  }

  private static func train(
    _ examples: [TrainingExamples.Example], bits: Int, followers: [UInt8], labels: Int
  ) -> [UInt8] {
    let perceptron = Perceptron(bits: bits)
    let tagger = LinearTagger(table: perceptron, followers: followers, labels: labels)
    var examples = examples
    var generator = SeededGenerator(seed: 2)
    for round in 1...rounds {
      examples.shuffle(using: &generator)
      var wrong = 0
      for example in examples {
        let guess = tagger.decode(example.features)
        if guess != example.labels { wrong += 1 }
        perceptron.learn(example.features, right: example.labels, wrong: guess)
      }
      print("  round \(round): \(wrong) of \(examples.count) wrong")
    }
    return perceptron.section()
  }

  private static func examples(
    _ article: CorpusArticle
  ) -> (cues: [TrainingExamples.Example], contents: [TrainingExamples.Example]) {
    guard let parsed = try? ArticleParser.parse(text: article.text, id: article.id) else {
      return ([], [])
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
