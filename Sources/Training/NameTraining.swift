import NewsModel

/// Trains the name tagger, first a teacher, then the tagger itself.
///
/// People have annotated too little news. A teacher learns from their annotations how far another
/// tagger's opinion is to be believed, and marks the names in plain news; the tagger learns from both.
enum NameTraining {
  /// 2^17 rows: 1 MiB of weights; a table four times as large gained less than the noise.
  static let bits = 17
  static let rounds = 8
  static let teacherBits = 18
  static let teacherRounds = 10
  /// How much an annotation by people counts, the teacher's being one.
  static let weightOfPeople: Float = 3
  /// A word teaches nothing where the teacher is less sure than that whether it is in a name.
  static let leastConfidence: Float = 0.6
  /// What makes precision and recall about equal on texts held back.
  static let reluctance: Float = 0.3

  /// - Parameters:
  ///   - gold: annotated articles, and how much their annotation counts.
  ///   - news: articles with another tagger's opinions, for the teacher to mark.
  static func train(
    _ gold: [(articles: [CorpusArticle], weight: Float)], news: [CorpusArticle]
  ) -> [UInt8] {
    var examples: [Weighted] = []
    var informed: [Weighted] = []
    for (articles, weight) in gold {
      for example in articles.flatMap(self.examples) {
        examples.append((example.plain, weight))
        informed.append((example.informed, weight))
      }
    }
    print("names: \(examples.count) runs marked by people")
    let teacher = trained(informed, bits: teacherBits, rounds: teacherRounds)
    examples += marked(news, by: teacher).map { ($0, 1) }
    print("names: \(examples.count) runs with the teacher's")
    return trained(examples, bits: bits, rounds: rounds).section(reluctance: reluctance)
  }

  private typealias Weighted = (example: TrainingExamples.Example, weight: Float)

  private static func trained(
    _ examples: [Weighted], bits: Int, rounds: Int
  ) -> NameField {
    let field = NameField(
      bits: bits, followers: TaggerLabels.names.followers, labels: TaggerLabels.names.count)
    var examples = examples
    var generator = SeededGenerator(seed: 1)
    for round in 1...rounds {
      examples.shuffle(using: &generator)
      var loss: Float = 0
      for (example, weight) in examples {
        loss += field.learn(example.features, right: example.labels, weight: weight)
      }
      print("  round \(round): loss \(loss / Float(examples.count))")
    }
    return field
  }

  /// News with the names that the teacher finds, once all of it is known.
  private static func marked(
    _ articles: [CorpusArticle], by teacher: NameField
  ) -> [TrainingExamples.Example] {
    var census = NameCensus()
    var marked: [(examples: [TrainingExamples.Example], runs: [NameCensus.Run])] = []
    for article in articles {
      let examples = self.examples(article)
      let runs = examples.map { example in
        let marginals = teacher.marginals(example.informed.features)
        return NameCensus.Run(
          words: example.plain.words, labels: teacher.labels(marginals), marginals: marginals)
      }
      census.count(runs)
      marked.append((examples.map(\.plain), runs))
    }
    return marked.flatMap { article in
      zip(article.examples, zip(article.runs, census.settled(article.runs))).compactMap {
        example, reading in
        let (run, labels) = reading
        guard let labels, isSure(run) else { return nil }
        var taught = example
        taught.labels = labels
        return taught
      }
    }
  }

  /// Whether the teacher knows well enough where the names of a run are.
  private static func isSure(_ run: NameCensus.Run) -> Bool {
    run.marginals.allSatisfy { max($0[0], 1 - $0[0]) >= leastConfidence }
  }

  /// Prints precision, recall and F1 of exact names, given weights as they would be shipped.
  static func evaluate(_ section: [UInt8], on articles: [CorpusArticle], _ name: String) {
    section.withUnsafeBytes { evaluate(WeightRows($0), on: articles, name) }
  }

  private static func evaluate(
    _ weights: WeightRows, on articles: [CorpusArticle], _ name: String
  ) {
    let tagger = LinearTagger(table: weights, labels: .names)
    var found = 0
    var guessed = 0
    var gold = 0
    for article in articles {
      for example in examples(article) {
        let right = spans(example.plain.labels)
        let guess = spans(tagger.decode(example.plain.features))
        found += right.intersection(guess).count
        guessed += guess.count
      }
      let end = article.annotated_end ?? .max
      gold +=
        (article.entities ?? []).filter {
          Actor.Kind(rawValue: $0.type) != nil && $0.end <= end
        }.count
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

  private static func examples(_ article: CorpusArticle) -> [(
    plain: TrainingExamples.Example, informed: TrainingExamples.Example
  )] {
    guard let parsed = try? ArticleParser.parse(text: article.text, id: article.id) else {
      return []
    }
    let offsets = Corpus.byteOffsets(article.text)
    func range(_ entity: CorpusArticle.Entity) -> TextRange? {
      guard entity.start < entity.end, entity.end < offsets.count else { return nil }
      return TextRange(offsets[entity.start], offsets[entity.end])
    }
    let opinions = (article.opinions ?? [:]).sorted { $0.key < $1.key }.map { _, marked in
      marked.compactMap { entity in
        range(entity).map {
          TrainingExamples.Opinion(
            range: $0, label: UInt64(1 + (opinionLabels.firstIndex(of: entity.type) ?? 31)))
        }
      }
    }
    let names = (article.entities ?? []).compactMap {
      entity -> (range: TextRange, kind: Actor.Kind)? in
      guard let kind = Actor.Kind(rawValue: entity.type), let range = range(entity) else {
        return nil
      }
      return (range, kind)
    }
    let end = article.annotated_end.map { offsets[min($0, offsets.count - 1)] } ?? Int.max
    return TrainingExamples.names(in: parsed, names, end: end, opinions: opinions)
  }

  /// What the taggers call names, in the order of their numbers.
  private static let opinionLabels = [
    "PER", "ORG", "LOC", "PERSON", "GPE", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW",
    "LANGUAGE", "DATE", "CARDINAL", "MONEY",
  ]
}
