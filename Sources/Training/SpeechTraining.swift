import NewsModel

/// Writes down from what the network of cues, contents and sources learns: `Preparation/speech.py` trains
/// it.
enum SpeechTraining {
  /// The articles people annotated, in parts: what is learnt from all others is tried on each.
  static let parts = 2

  static func part(_ part: Int, of articles: [CorpusArticle]) -> [CorpusArticle] {
    articles.enumerated().filter { $0.offset % parts == part }.map(\.element)
  }

  /// A file of examples, in numbers of 32 bits, little-endian. For each sentence: the part of its article
  /// (`parts`: of none), how many tokens it has, how many acts; for each token how many features, and
  /// these; the label of each token as a cue; for each act the features of all tokens as before, and the
  /// labels of what it governs.
  ///
  /// - Parameter isInParts: whether the articles are those that people annotated.
  static func examples(_ articles: [CorpusArticle], isInParts: Bool) -> [UInt8] {
    var file: [UInt8] = []
    func put(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { file.append(contentsOf: $0) }
    }
    func put(_ example: TrainingExamples.Example) {
      for position in 0..<example.features.count {
        put(UInt32(example.features[position].count))
        for row in example.features[position] { put(row) }
      }
      for label in example.labels { put(UInt32(label)) }
    }
    for (number, article) in articles.enumerated() {
      for sentence in sentences(article) {
        put(UInt32(isInParts ? number % parts : parts))
        put(UInt32(sentence.tokens.labels.count))
        put(UInt32(sentence.acts.count))
        put(sentence.tokens)
        for act in sentence.acts { put(act) }
      }
    }
    return file
  }

  private static func sentences(_ article: CorpusArticle) -> [TrainingExamples.SpeechSentence] {
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
