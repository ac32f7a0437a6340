import NewsModel

/// Trains the name tagger on articles whose names are annotated.
enum NameTraining {
  /// 2^17 rows: 2 MiB of weights; a table twice as large gained less than the noise.
  static let bits = 17
  static let rounds = 6

  static func train(_ corpora: [(articles: [CorpusArticle], weight: Int32)]) -> [UInt8] {
    var examples: [(TrainingExamples.Example, Int32)] = []
    for (articles, weight) in corpora {
      for article in articles { examples += self.examples(article).map { ($0, weight) } }
    }
    print("names: \(examples.count) runs")
    let perceptron = Perceptron(bits: bits)
    let tagger = LinearTagger(
      table: perceptron, followers: NameTagger.followers, labels: NameTagger.labels)
    var generator = SeededGenerator(seed: 1)
    for round in 1...rounds {
      examples.shuffle(using: &generator)
      var wrong = 0
      for (example, weight) in examples {
        let guess = tagger.decode(example.features)
        if guess != example.labels { wrong += 1 }
        perceptron.learn(example.features, right: example.labels, wrong: guess, step: weight)
      }
      print("  round \(round): \(wrong) runs wrong")
    }
    return perceptron.section()
  }

  /// Prints precision, recall and F1 of exact names, given weights as they would be shipped.
  static func evaluate(_ section: [UInt8], on articles: [CorpusArticle], _ name: String) {
    section.withUnsafeBytes { evaluate(WeightRows($0), on: articles, name) }
  }

  private static func evaluate(
    _ weights: WeightRows, on articles: [CorpusArticle], _ name: String
  ) {
    let tagger = LinearTagger(
      table: weights, followers: NameTagger.followers, labels: NameTagger.labels)
    var found = 0
    var guessed = 0
    var gold = 0
    for article in articles {
      for example in examples(article) {
        let right = spans(example.labels)
        let guess = spans(tagger.decode(example.features))
        found += right.intersection(guess).count
        guessed += guess.count
        gold += right.count
      }
    }
    let precision = Double(found) / Double(max(1, guessed))
    let recall = Double(found) / Double(max(1, gold))
    let f1 = 2 * precision * recall / max(1e-9, precision + recall)
    func percent(_ value: Double) -> Double { (value * 1000).rounded() / 10 }
    print("  \(name): P \(percent(precision)) R \(percent(recall)) F1 \(percent(f1))")
  }

  private static func spans(_ labels: [UInt8]) -> Set<[Int]> {
    var result: Set<[Int]> = []
    var index = 0
    while index < labels.count {
      guard labels[index] > 0 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < labels.count, labels[end] > 3 { end += 1 }
      result.insert([index, end, Int((labels[index] - 1) % 3)])
      index = end
    }
    return result
  }

  private static func examples(_ article: CorpusArticle) -> [TrainingExamples.Example] {
    guard let parsed = try? ArticleParser.parse(text: article.text, id: article.id) else {
      return []
    }
    let offsets = Corpus.byteOffsets(article.text)
    let names = (article.entities ?? []).compactMap {
      entity -> (range: TextRange, kind: Actor.Kind)? in
      guard let kind = Actor.Kind(rawValue: entity.type), entity.start < entity.end,
        entity.end < offsets.count
      else { return nil }
      return (TextRange(offsets[entity.start], offsets[entity.end]), kind)
    }
    let end = article.annotated_end.map { offsets[min($0, offsets.count - 1)] } ?? Int.max
    return TrainingExamples.names(in: parsed, names, end: end)
  }
}
