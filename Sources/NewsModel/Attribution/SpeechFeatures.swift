/// What the trained parts see of a sentence: where its cues are, and what each cue governs.
struct SpeechFeatures: SignFeatures {
  let document: Document
  let view: TokenView
  let sentence: Range<Int>
  /// What the rules found: acts, and the clause of each.
  let acts: [SpeechAct]
  let clauses: [Range<Int>?]
  /// The references as they stand when the sentence is read.
  private let references: PlacedReferences
  /// What is seen of each token.
  private let signs: [SpeechSigns]

  init(
    _ document: Document, view: TokenView, references: PlacedReferences, sentence: Range<Int>,
    acts: [SpeechAct], clauses: [Range<Int>?]
  ) {
    self.document = document
    self.view = view
    self.sentence = sentence
    self.acts = acts
    self.clauses = clauses
    self.references = references
    signs = SpeechSigns.of(sentence, in: document, references, acts, clauses)
  }

  private func signs(_ index: Int) -> SpeechSigns {
    signs[index - sentence.lowerBound]
  }

  // MARK: A token

  /// What is seen of a token besides its word.
  func add(of index: Int, to features: inout FeatureRows) {
    let own = signs(index)
    features.add(10, own.reference)
    features.add(11, own.marks)
    features.add(12, own.act)
    features.add(14, capitals(of: index))
  }

  func key(of index: Int) -> SignSums.Key {
    let own = signs(index)
    return SignSums.Key(
      own.reference << 32 | own.marks << 16 | own.act << 8 | capitals(of: index), 0)
  }

  private func capitals(of index: Int) -> UInt64 {
    let shape = document.tokens[index].shape
    let capital: UInt64 = shape.contains(.capitalized) ? 1 : 0
    return shape.contains(.allCapitals) ? capital | 2 : capital
  }

  // MARK: A token and a cue

  /// A cue whose content and source are looked for, as tokens see it.
  struct Governor {
    let place: Place
    let head: Head
  }

  /// Where a token is from a cue.
  struct Place: SignFeatures {
    fileprivate let cue: Range<Int>
    fileprivate let rules: Rules

    func add(of index: Int, to features: inout FeatureRows) {
      features.add(20, distance(index))
      features.add(22, rules.answer(index))
    }

    func key(of index: Int) -> SignSums.Key {
      SignSums.Key(distance(index) << 8 | rules.answer(index), 0)
    }

    /// On which side of the cue it is, and about how far away.
    private func distance(_ index: Int) -> UInt64 {
      let side = side(of: index, from: cue)
      let gap = side == 1 ? cue.lowerBound - index : side == 2 ? index - cue.upperBound + 1 : 0
      return side | bucket(gap) << 2
    }

    private func bucket(_ gap: Int) -> UInt64 {
      switch gap {
      case ...4: UInt64(max(0, gap))
      case ...6: 5
      case ...9: 6
      case ...14: 7
      case ...22: 8
      default: 9
      }
    }
  }

  /// The word of a cue, and on which side of it a token is.
  struct Head: SignFeatures {
    fileprivate let cue: Range<Int>
    fileprivate let word: UInt64
    fileprivate let cluster: UInt64

    func add(of index: Int, to features: inout FeatureRows) {
      features.add(23, word, side(of: index, from: cue))
      features.add(24, cluster, side(of: index, from: cue))
    }

    func key(of index: Int) -> SignSums.Key {
      SignSums.Key(word, cluster << 2 | side(of: index, from: cue))
    }
  }

  func governor(_ cue: Range<Int>) -> Governor {
    let last = view[cue.upperBound - 1]
    return Governor(
      place: Place(cue: cue, rules: rules(of: acts.firstIndex { $0.cue.overlaps(cue) })),
      head: Head(cue: cue, word: last.key, cluster: UInt64(last.fine)))
  }

  /// What the rules see in the act of a cue; nothing where they see none.
  fileprivate struct Rules {
    var cue: Range<Int>?
    var clause: Range<Int>?
    var source: Range<Int>?

    /// 1 content, 2 source, 3 the cue, 4 nothing; 0 without an act of theirs.
    func answer(_ index: Int) -> UInt64 {
      guard let cue else { return 0 }
      if cue.contains(index) { return 3 }
      if let clause, clause.contains(index) { return 1 }
      if let source, source.contains(index) { return 2 }
      return 4
    }
  }

  private func rules(of act: Int?) -> Rules {
    guard let act else { return Rules() }
    var rules = Rules(cue: acts[act].cue, clause: clauses[act])
    rules.source = acts[act].sourceWords(references)
    return rules
  }
}

/// 1 before a cue, 2 behind it, 3 in it.
private func side(of index: Int, from cue: Range<Int>) -> UInt64 {
  index < cue.lowerBound ? 1 : index >= cue.upperBound ? 2 : 3
}
