/// What the training command needs of the model: features of gold-annotated text, exactly as the
/// program will see them.
package enum TrainingExamples {
  package struct Example {
    package var features: FeatureRows
    package var labels: [UInt8]
    /// The words' keys, where names are learnt.
    package var words: [UInt64] = []
  }

  /// The key of a word in lower case, as the tokenizer makes it.
  package static func wordKey(_ word: [UInt8]) -> UInt64 { WordHash.of(word) }

  /// A range of bytes that some tagger took for a name, with what it called it, as a small number.
  package struct Opinion {
    package var range: TextRange
    package var label: UInt64

    package init(range: TextRange, label: UInt64) {
      self.range = range
      self.label = label
    }
  }

  /// Runs of words with the names they hold.
  /// - Parameter names: gold ranges with their kinds.
  /// - Parameter end: the offset in bytes behind which nothing is annotated.
  package static func names(
    in article: Article, _ names: [(range: TextRange, kind: Actor.Kind)], end: Int
  ) -> [Example] {
    self.names(in: article, names, end: end, opinions: []).map(\.plain)
  }

  /// The same, with a second set of features that also tell what other taggers said of the words: for
  /// a teacher that has them at hand.
  /// - Parameter opinions: for each tagger what it marked.
  package static func names(
    in article: Article, _ names: [(range: TextRange, kind: Actor.Kind)], end: Int,
    opinions: [[Opinion]]
  ) -> [(plain: Example, informed: Example)] {
    let document = Document(article)
    guard !document.tokens.isEmpty else { return [] }
    var labels = [UInt8](repeating: 0, count: document.tokens.count)
    for name in names {
      var isFirst = true
      let base: UInt8 = name.kind == .person ? 1 : name.kind == .organization ? 2 : 3
      for index in nameTokens(in: name.range, of: document) {
        labels[index] = isFirst ? base : base + 3
        isFirst = false
      }
    }
    let codes = opinions.map { opinions in
      var codes = [UInt64](repeating: 0, count: document.tokens.count + 2)
      for opinion in opinions {
        var isFirst: UInt64 = 1
        for index in document.tokenIndexes(in: opinion.range) {
          codes[index + 1] = opinion.label * 2 + isFirst
          isFirst = 0
        }
      }
      return codes
    }
    let features = NameFeatures(
      document, view: Taggers.lend { taggers in taggers.view(of: document) },
      hints: ReferenceFinder.ruleNames(in: document))
    return features.candidates().compactMap { run in
      guard Int(document.tokens[run.upperBound - 1].end) <= end else { return nil }
      var gold = Array(labels[run])
      // A name that starts outside the run starts at its edge.
      if let first = gold.first, first > 3 { gold[0] = first - 3 }
      var rows = FeatureRows()
      features.extract(run, into: &rows)
      var informed = rows
      if !codes.isEmpty {
        informed.removeAll()
        features.extract(run, into: &informed) { index, rows in
          addOpinions(codes, at: index + 1, &rows)
        }
      }
      let words = run.map { document.tokens[$0].key }
      return (
        Example(features: rows, labels: gold, words: words),
        Example(features: informed, labels: gold, words: words)
      )
    }
  }

  /// The tokens of a gold name without an article or a form of address before it and a "'s" behind:
  /// corpora differ on them.
  private static func nameTokens(in range: TextRange, of document: Document) -> Range<Int> {
    var name = document.tokenIndexes(in: range)
    while name.count > 1, let first = name.first,
      document.tokens[first].has([.determiner, .title]), !document.tokens[first].has(.given)
    {
      name.removeFirst()
    }
    while name.count > 1, let last = name.last, document.tokens[last].kind == .possessive {
      name.removeLast()
    }
    return name
  }

  private static func addOpinions(_ codes: [[UInt64]], at index: Int, _ rows: inout FeatureRows) {
    for (number, codes) in codes.enumerated() {
      let template = 100 + 4 * UInt64(number)
      rows.add(template, codes[index])
      rows.add(template + 1, codes[index - 1], codes[index])
      rows.add(template + 2, codes[index], codes[index + 1])
    }
    rows.add(99, codes.reduce(0) { $0 * 64 + $1[index] })
  }
}

extension TrainingExamples {
  /// A gold attribution: ranges of bytes.
  package struct Speech {
    package var contents: [TextRange]
    package var cue: TextRange
    package var source: TextRange?

    package init(contents: [TextRange], cue: TextRange, source: TextRange?) {
      self.contents = contents
      self.cue = cue
      self.source = source
    }
  }

  /// A sentence as the tagger of speech sees it.
  package struct SpeechSentence {
    /// What is seen of each token, its word first; the labels are those of cues.
    package var tokens: Example
    /// For each cue what is seen from it, and the labels of what it governs.
    package var acts: [Example]
  }

  /// The sentences of an article, in reading order.
  package static func speech(in article: Article, _ gold: [Speech]) -> [SpeechSentence] {
    let document = Document(article)
    guard !document.tokens.isEmpty else { return [] }
    let spans = gold.map { speech in
      (
        cue: document.tokenIndexes(in: speech.cue),
        contents: speech.contents.map(document.tokenIndexes),
        source: speech.source.map(document.tokenIndexes)
      )
    }
    var sentences: [SpeechSentence] = []
    let record = { (features: SpeechFeatures) in
      let sentence = features.sentence
      var cues = [UInt8](repeating: 0, count: sentence.count)
      var acts: [Example] = []
      for span in spans where sentence.contains(span.cue.lowerBound) && !span.cue.isEmpty {
        mark(span.cue, 1, in: sentence, &cues)
        var labels = [UInt8](repeating: 0, count: sentence.count)
        for range in span.contents { mark(range, 1, in: sentence, &labels) }
        if let source = span.source { mark(source, 3, in: sentence, &labels) }
        guard labels.contains(1) else { continue }
        let governor = features.governor(span.cue.clamped(to: sentence))
        let seen = rows(of: sentence) { index, rows in
          governor.place.add(of: index, to: &rows)
          governor.head.add(of: index, to: &rows)
        }
        acts.append(Example(features: seen, labels: labels))
      }
      let seen = rows(of: sentence) { index, rows in
        features.view.addWord(index, &rows)
        features.add(of: index, to: &rows)
      }
      sentences.append(
        SpeechSentence(tokens: Example(features: seen, labels: cues), acts: acts))
    }
    _ = Taggers.lend { taggers in
      AttributionFinder.reading(document, &taggers, recorder: record)
    }
    return sentences
  }

  private static func rows(
    of sentence: Range<Int>, _ add: (Int, inout FeatureRows) -> Void
  ) -> FeatureRows {
    var rows = FeatureRows()
    for index in sentence {
      add(index, &rows)
      rows.endPosition()
    }
    return rows
  }

  private static func mark(
    _ range: Range<Int>, _ first: UInt8, in sentence: Range<Int>, _ labels: inout [UInt8]
  ) {
    let inside = range.clamped(to: sentence)
    for index in inside {
      labels[index - sentence.lowerBound] = index == inside.lowerBound ? first : first + 1
    }
  }
}

extension Document {
  /// The tokens inside a range of bytes.
  func tokenIndexes(in range: TextRange) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, Int(tokens[end].end) <= range.end { end += 1 }
    return low..<end
  }
}
