/// What the trained parts see of a sentence: where its cues are, and what each cue governs.
struct SpeechFeatures {
  let document: Document
  let view: TokenView
  let sentence: Range<Int>
  /// What the rules found: acts, and the clause of each.
  let acts: [SpeechAct]
  let clauses: [Range<Int>?]
  /// The references as they stand when the sentence is read.
  private let references: [Reference]
  /// What is seen of each token.
  private let signs: [SpeechSigns]

  init(
    _ document: Document, view: TokenView, discourse: Discourse, sentence: Range<Int>,
    acts: [SpeechAct], clauses: [Range<Int>?]
  ) {
    self.document = document
    self.view = view
    self.sentence = sentence
    self.acts = acts
    self.clauses = clauses
    references = discourse.references
    signs = SpeechSigns.of(sentence, in: document, discourse, acts, clauses)
  }

  private func signs(_ index: Int) -> SpeechSigns {
    signs[index - sentence.lowerBound]
  }

  /// What is seen of a token besides its word.
  func addSigns(of index: Int, _ features: inout some FeatureSink) {
    let own = signs(index)
    let shape = document.tokens[index].shape
    features.add(10, own.reference)
    features.add(11, own.marks)
    features.add(12, own.act)
    let capital: UInt64 = shape.contains(.capitalized) ? 1 : 0
    features.add(14, shape.contains(.allCapitals) ? capital | 2 : capital)
  }

  /// A cue whose content and source are looked for.
  struct Governor {
    fileprivate var cue: Range<Int>
    fileprivate var rules: Rules
    fileprivate var head: UInt64
    fileprivate var headClass: UInt64
  }

  func governor(_ cue: Range<Int>) -> Governor {
    Governor(
      cue: cue, rules: rules(of: acts.firstIndex { $0.cue.overlaps(cue) }),
      head: view.key(cue.upperBound - 1), headClass: UInt64(view[cue.upperBound - 1].fine))
  }

  /// What is seen of a token from a cue.
  func addSigns(
    of index: Int, governedBy governor: Governor, _ features: inout some FeatureSink
  ) {
    let cue = governor.cue
    let side: UInt64 = index < cue.lowerBound ? 1 : index >= cue.upperBound ? 2 : 3
    let gap = side == 1 ? cue.lowerBound - index : side == 2 ? index - cue.upperBound + 1 : 0
    features.add(20, side | bucket(gap) << 2)
    features.add(22, governor.rules.answer(index))
    features.add(23, governor.head, side)
    features.add(24, governor.headClass, side)
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
    switch acts[act].source {
    case .reference(let number): rules.source = references[number].phrase
    case .words(let words): rules.source = words
    case .carried, .nobody: break
    }
    return rules
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
