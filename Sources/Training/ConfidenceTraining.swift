import NewsModel

/// Fits how sure the model is to how often it is right.
///
/// Each part of the articles is judged with taggers trained on the others, so that the weights learn how
/// attributions fare on news nobody trained on.
enum ConfidenceTraining {
  /// An attribution of the model against those of people.
  struct Outcome {
    var rows: [Int]
    var confidence: Int
    /// 1 right, 0 wrong; between them where only its content could be judged.
    var right: Double
  }

  /// How often a pronoun with a speaker is taken to have the right one: the corpora name nobody for
  /// "he", so that an attribution to a pronoun counts as this where content and pronoun are right.
  /// Set below the 45 of 46 in 40 articles read by hand, which were seen while rules were written.
  static let pronounsRight = 0.93

  /// The same for "the mayor" and "the firm", where a name is known for it. Of 50 people in the articles for
  /// learning, read by hand, 39 were right, before two rules were added; of 40 firms in other news, read
  /// after the choice among them was written anew, 30.
  static let titlesRight: [Actor.Kind: Double] = [.person: 0.8, .organization: 0.75]

  /// - Parameter speech: for a part of the articles the weights of the network that was trained on the
  ///   others.
  static func train(
    _ articles: [CorpusArticle], speech: (Int) throws -> [UInt8]
  ) rethrows -> (weights: [Int32], shares: [Int32]) {
    var outcomesByArticle: [[Outcome]] = []
    for part in 0..<SpeechTraining.parts {
      outcomesByArticle += ConfidenceExamples.withSpeech(try speech(part)) {
        SpeechTraining.part(part, of: articles).map { self.outcomes($0) }
      }
    }
    let outcomes = outcomesByArticle.flatMap(\.self)
    print("confidence: \(outcomes.count) attributions")
    report(outcomes.map { ($0.confidence, $0.right) }, "before")
    return (fit(outcomes), shares(outcomesByArticle))
  }

  // MARK: Right and wrong

  /// Matches an article's attributions to those of people: each of theirs takes the unused one that
  /// covers most of it, from three tenths up, and what is then left is matched to the one that holds
  /// most of it, from half up: "“It is shut,” she said. “It stays so.”" is one attribution to some and
  /// two to others, and both are hers. Right is a match whose speaker has the same surname. What people
  /// gave no speaker is left out.
  static func outcomes(_ article: CorpusArticle) -> [Outcome] {
    guard let parsed = try? ArticleParser.parse(text: article.text, id: article.id) else {
      return []
    }
    let offsets = Corpus.byteOffsets(article.text)
    let examples = ConfidenceExamples.examples(in: parsed)
    var right = [Double?](repeating: 0, count: examples.count)
    var isUsed = [Bool](repeating: false, count: examples.count)
    let quotes = (article.quotes ?? []).map { quote in
      let spans = (quote.spans ?? [[quote.start, quote.end]]).map {
        TextRange(offsets[$0[0]], offsets[$0[1]])
      }
      return (quote: quote, spans: spans)
    }
    for (quote, spans) in quotes {
      let size = spans.reduce(0) { $0 + $1.count }
      var best: (index: Int, share: Double)?
      for (index, example) in examples.enumerated() where !isUsed[index] {
        let share = Double(overlap(spans, example.content)) / Double(max(1, size))
        if share > 0.3, best.map({ share > $0.share }) ?? true { best = (index, share) }
      }
      guard let best else { continue }
      isUsed[best.index] = true
      right[best.index] = outcome(examples[best.index], quote, offsets, parsed)
    }
    for (index, example) in examples.enumerated() where !isUsed[index] {
      let size = example.content.reduce(0) { $0 + $1.count }
      let holder = quotes.map { (quote: $0.quote, held: overlap($0.spans, example.content)) }
        .max { $0.held < $1.held }
      guard let holder, holder.held * 2 > size else { continue }
      right[index] = outcome(example, holder.quote, offsets, parsed)
    }
    return zip(examples, right).compactMap { example, right in
      right.map { Outcome(rows: example.rows, confidence: example.confidence, right: $0) }
    }
  }

  private static func overlap(_ a: [TextRange], _ b: TextRanges) -> Int {
    var sum = 0
    for x in a {
      for y in b { sum += max(0, min(x.end, y.end) - max(x.start, y.start)) }
    }
    return sum
  }

  private static func outcome(
    _ example: ConfidenceExamples.Example, _ quote: CorpusArticle.Quote, _ offsets: [Int],
    _ article: Article
  ) -> Double? {
    guard let start = quote.speaker_start, let end = quote.speaker_end, start < end else {
      return nil
    }
    let source = TextRange(offsets[start], offsets[end])
    let printed = words(article[source])
    if !printed.isEmpty, printed.allSatisfy(pronouns.contains) {
      guard let own = example.source, own.start < source.end, source.start < own.end else {
        return 0
      }
      return example.reference == nil ? 1 : pronounsRight
    }
    guard let surname = printed.last(where: { !suffixes.contains($0) }) else { return nil }
    let own = example.reference.map(words)?.last { !suffixes.contains($0) }
    if own == surname { return 1 }
    // "The mayor", "NR": the corpora have what is printed, the model the name.
    guard let place = example.source, place.start < source.end, source.start < place.end else {
      return 0
    }
    if let kind = example.title { return titlesRight[kind] ?? 0 }
    return words(article[place]).last { !suffixes.contains($0) } == surname ? 1 : 0
  }

  private static let pronouns: Set<String> = [
    "i", "he", "she", "they", "it", "we", "you", "who", "him", "her", "them", "us", "me", "his",
    "hers", "their", "one", "that", "this", "these", "those", "himself", "herself", "themselves",
  ]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"]

  /// The words of a name up to a comma, in lower case, without what makes it a possessive.
  private static func words(_ name: String) -> [String] {
    let part = name.lowercased().prefix { $0 != "," && $0 != "(" && $0 != "[" }
    return part.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’") }.map {
      word in
      for ending in ["'s", "’s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
      return String(word.filter { $0 != "'" && $0 != "’" })
    }
  }

  // MARK: Fitting

  private static let rounds = 400
  private static let rate = 0.5
  /// Holds rare answers near what is thought of them beforehand.
  private static let restraint = 2.0

  /// Logistic regression by gradient descent with a step for each weight (Duchi et al. 2011), each held
  /// near what is thought of it beforehand.
  private static func fit(_ outcomes: [Outcome]) -> [Int32] {
    let beforehand = ConfidenceExamples.beforehand
    var weights = beforehand
    var squares = [Double](repeating: 1e-6, count: weights.count)
    for _ in 0..<rounds {
      var gradient = zip(weights, beforehand).map { ($0 - $1) * restraint }
      for outcome in outcomes {
        let sum = outcome.rows.reduce(0) { $0 + weights[$1] }
        let error = logistic(sum) - outcome.right
        for row in outcome.rows { gradient[row] += error }
      }
      for row in weights.indices {
        squares[row] += gradient[row] * gradient[row]
        weights[row] -= rate * gradient[row] / squares[row].squareRoot()
      }
    }
    return weights.map { Int32(($0 * Double(ConfidenceExamples.unit)).rounded()) }
  }

  /// How many of a pool's attributions were right, in thousandths: each judged by weights fitted to other
  /// articles, since those a weight was fitted to fare better with it.
  private static func shares(_ articles: [[Outcome]]) -> [Int32] {
    var said: [(thousandths: Int, right: Double)] = []
    for fold in 0..<folds {
      func outcomes(_ isIn: (Int) -> Bool) -> [Outcome] {
        articles.enumerated().filter { isIn($0.offset % folds) }.flatMap(\.element)
      }
      let weights = fit(outcomes { $0 != fold })
      for outcome in outcomes({ $0 == fold }) {
        said.append((ConfidenceExamples.fineThousandths(outcome.rows, weights), outcome.right))
      }
    }
    return ConfidenceExamples.pools.map { pool in
      let right = said.filter { pool.contains($0.thousandths) }.map(\.right)
      return Int32((right.reduce(0, +) / Double(max(1, right.count)) * 1000).rounded())
    }
  }

  private static let folds = 5

  private static func logistic(_ value: Double) -> Double {
    // The program's own logistic, so that what is fitted is what will be used.
    Double(ConfidenceExamples.logistic(value)) / 1000
  }

  // MARK: Reporting

  /// Prints how often attributions were right, by tenths of their confidence.
  static func report(_ pairs: [(confidence: Int, right: Double)], _ name: String) {
    let brier = pairs.reduce(0) { sum, pair in
      let gap = Double(pair.confidence) / 1000 - pair.right
      return sum + gap * gap
    }
    print("reliability, \(name): Brier score \(brier / Double(max(1, pairs.count)))")
    print("  tenth, attributions, mean confidence, share right")
    for tenth in 0..<10 {
      let own = pairs.filter { min(9, $0.confidence / 100) == tenth }
      guard !own.isEmpty else { continue }
      let mean = Double(own.reduce(0) { $0 + $1.confidence }) / Double(own.count) / 1000
      let share = own.reduce(0) { $0 + $1.right } / Double(own.count)
      func round(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
      print("  0.\(tenth)  \(own.count)  \(round(mean))  \(round(share))")
    }
  }
}
