/// What the name tagger sees of each word that may belong to a name.
package struct NameFeatures {
  let document: Document
  private let tokens: [Token]
  /// What the hand-made rules say of each token: 0 nothing, 1-3 a person, organization or place starts,
  /// 4-6 goes on, 7 a name of unknown kind.
  private var hints: [UInt8]
  /// Words that the rules put into a person's or an organization's longer name somewhere in the text.
  private var personWords: KeySet = []
  private var bodyWords: KeySet = []
  private let view: TokenView
  let evidence: NameEvidence

  init(_ document: Document, view: TokenView, hints references: [Reference]) {
    self.document = document
    self.view = view
    tokens = document.tokens
    evidence = NameEvidence(document)
    hints = Array(repeating: 0, count: document.tokens.count)
    for reference in references where reference.form == .name {
      for index in reference.tokens {
        let isFirst = index == reference.tokens.lowerBound
        hints[index] =
          switch reference.kind {
          case .person: isFirst ? 1 : 4
          case .organization: isFirst ? 2 : 5
          case .place: isFirst ? 3 : 6
          case nil: 7
          }
        guard reference.tokens.count > 1, tokens[index].isCapitalized else { continue }
        if reference.kind == .person { personWords.insert(tokens[index].key) }
        if reference.kind == .organization { bodyWords.insert(tokens[index].key) }
      }
    }
  }

  /// The runs of tokens that may hold names: everything else is none.
  func candidates() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for sentence in document.sentences {
      let breaksAtLines = document.blocks[sentence.block].isPeripheral
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard isNameWord(index) else {
          index += 1
          continue
        }
        var end = index + 1
        while end < sentence.tokens.upperBound {
          if breaksAtLines, tokens[end].shape.contains(.lineBreakBefore) { break }
          if isNameWord(end) {
            end += 1
          } else if isJoint(end), end + 1 < sentence.tokens.upperBound, isNameWord(end + 1) {
            end += 2
          } else if isJoint(end), end + 2 < sentence.tokens.upperBound, isJoint(end + 1),
            isNameWord(end + 2)
          {
            end += 3
          } else {
            break
          }
        }
        runs.append(index..<end)
        index = end
      }
    }
    return runs
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    return token.isCapitalized || document.opensSmall(token)
      || (token.has([.organization, .place]) && !token.has(.common))
  }

  /// What may stand inside a name: "of", "von", "&", "2", the "'s" of "Lloyd's of London".
  private func isJoint(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.has(.particle) || token.key == Words.of || token.key == Words.for
      || token.key == Words.the || token.key == Words.and || token.is("&")
      || token.kind == .number || token.key == Words.in || token.kind == .possessive
  }

  /// Fills in the features of a run.
  func extract(_ run: Range<Int>, into features: inout some FeatureSink) {
    extract(run, into: &features) { _, _ in }
  }

  /// The same; `more` adds to each token's features.
  @inline(__always)
  func extract<Sink: FeatureSink>(
    _ run: Range<Int>, into features: inout Sink,
    more: (_ index: Int, _ features: inout Sink) -> Void
  ) {
    let edges = Edges(run, view)
    for index in run {
      add(index, in: run, edges, &features)
      more(index, &features)
      features.endPosition()
    }
  }

  private static let telling: LexicalClass = [
    .common, .determiner, .preposition, .conjunction, .auxiliary, .cue, .title, .roleHead,
    .roleModifier, .organizationHead, .companySuffix, .organization, .place, .placeHead, .demonym,
    .givenMale, .givenFemale, .particle, .calendar, .eventHead, .notAName, .relative, .subordinator,
    .group, .document,
  ]

  /// What stands around a run and at its ends: the same for each of its words.
  private struct Edges {
    let before: UInt64
    let after: UInt64
    let first: UInt64
    let last: UInt64

    init(_ run: Range<Int>, _ view: TokenView) {
      before = view.key(run.lowerBound - 1)
      after = view.key(run.upperBound)
      first = view.key(run.lowerBound)
      last = view.key(run.upperBound - 1)
    }
  }

  private func add(
    _ index: Int, in run: Range<Int>, _ edges: Edges, _ features: inout some FeatureSink
  ) {
    addWords(index, &features)
    let token = tokens[index]
    let word = view.key(index)
    let before = view.key(index - 1)
    let after = view.key(index + 1)
    features.add(6, before, word)
    features.add(7, word, after)
    let shape = shape(token)
    features.add(8, shape)
    let own = view.cluster(index)
    let left = view.cluster(index - 1)
    let right = view.cluster(index + 1)
    features.add(16, UInt64(left.coarse), UInt64(own.coarse))
    features.add(17, UInt64(own.coarse), UInt64(right.coarse))
    let place = (index == run.lowerBound ? 1 : 0) + (index == run.upperBound - 1 ? 2 : 0)
    features.add(23, UInt64(place))
    features.add(24, UInt64(min(run.count, 6)), UInt64(place))
    let starts: UInt64 = document.startsSentence[index] ? 1 : 0
    features.add(25, starts, token.has(.common) ? 1 : 0)
    features.add(26, starts, UInt64(own.coarse))
    features.add(
      27, document.census.lowercased.contains(word) ? 1 : 0,
      document.census.capitalizedInside.contains(word) ? 1 : 0)
    let hint = UInt64(hints[index])
    features.add(28, hint)
    features.add(29, hint, word)
    features.add(30, hint, UInt64(self.hint(index + 1)))
    features.add(31, hint, UInt64(self.hint(index - 1)))
    features.add(32, hint, shape)
    let company: UInt64 = (personWords.contains(word) ? 1 : 0) + (bodyWords.contains(word) ? 2 : 0)
    features.add(33, company)
    features.add(34, company, hint)
    features.add(35, before, after)
    features.add(36, hint, UInt64(right.coarse))
    features.add(37, hint, UInt64(left.coarse))
    addContext(index, in: run, edges, &features)
    let known = evidence.of(word).intersection(.learnt)
    features.add(50, UInt64(known.rawValue))
    var bits = known.rawValue
    while bits != 0 {
      features.add(51, UInt64(bits.trailingZeroBitCount), shape & 48)
      bits &= bits - 1
    }
  }

  /// The word and its neighbours, whatever they are in the text.
  private func addWords(_ index: Int, _ features: inout some FeatureSink) {
    features.add(NameGroup.own, of: view.word(index)) { features in
      features.add(1, view.key(index))
      features.add(9, view.affix(index, 3, fromEnd: true))
      features.add(10, view.affix(index, 2, fromEnd: true))
      features.add(11, view.affix(index, 3, fromEnd: false))
      features.add(12, UInt64(view.cluster(index).fine))
      features.add(13, UInt64(view.cluster(index).coarse))
      features.add(47, view.affix(index, 4, fromEnd: true))
      view.addClasses(20, index, Self.telling, &features)
    }
    features.add(NameGroup.before, of: view.word(index - 1)) { features in
      features.add(2, view.key(index - 1))
      features.add(14, UInt64(view.cluster(index - 1).fine))
      view.addClasses(21, index - 1, Self.telling, &features)
    }
    features.add(NameGroup.after, of: view.word(index + 1)) { features in
      features.add(3, view.key(index + 1))
      features.add(15, UInt64(view.cluster(index + 1).fine))
      view.addClasses(22, index + 1, Self.telling, &features)
    }
    features.add(NameGroup.secondBefore, of: view.word(index - 2)) { features in
      features.add(4, view.key(index - 2))
      features.add(19, UInt64(view.cluster(index - 2).fine))
    }
    features.add(NameGroup.secondAfter, of: view.word(index + 2)) { features in
      features.add(5, view.key(index + 2))
      features.add(18, UInt64(view.cluster(index + 2).fine))
    }
  }

  /// Where in its run a word stands, and in what company.
  private func addContext(
    _ index: Int, in run: Range<Int>, _ edges: Edges, _ features: inout some FeatureSink
  ) {
    let before = view.key(index - 1)
    let after = view.key(index + 1)
    features.add(40, view.key(index - 2), before)
    features.add(41, after, view.key(index + 2))
    features.addOfRun { features in
      features.add(42, edges.before)
      features.add(43, edges.after)
    }
    features.add(44, edges.last, UInt64(min(run.upperBound - 1 - index, 3)))
    features.add(45, edges.first, UInt64(min(index - run.lowerBound, 3)))
    features.add(46, capitals(index - 1) * 16 + capitals(index) * 4 + capitals(index + 1))
  }

  /// How a token is written: 0 small, 1 with a capital, 2 in capitals, 3 no word.
  private func capitals(_ index: Int) -> UInt64 {
    guard tokens.indices.contains(index), tokens[index].isWord else { return 3 }
    return tokens[index].shape.contains(.allCapitals) ? 2 : tokens[index].isCapitalized ? 1 : 0
  }

  private func hint(_ index: Int) -> UInt8 {
    tokens.indices.contains(index) ? hints[index] : 8
  }

  private func shape(_ token: Token) -> UInt64 {
    var shape: UInt64 = UInt64(min(token.end - token.start, 8))
    if token.isCapitalized { shape |= 16 }
    if token.shape.contains(.allCapitals) { shape |= 32 }
    if token.shape.contains(.initial) { shape |= 64 }
    if token.shape.contains(.abbreviated) { shape |= 128 }
    if token.kind == .number { shape |= 256 }
    if document.bytes[Int(token.start)..<Int(token.end)].contains(0x2D) { shape |= 512 }
    return shape
  }
}
