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
  /// What is seen of each token, from two before the sentence to two behind it.
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
    signs[index - sentence.lowerBound + SpeechSigns.margin]
  }

  // MARK: Cues

  func extractCues(into features: inout some FeatureSink) {
    for index in sentence {
      for place in CueWords.Place.allCases {
        view.addCueWord(index + place.step, as: place, &features)
      }
      view.addCueSigns(cueSigns(index), of: index, &features)
      view.addCuePairs(index, &features)
      features.endPosition()
    }
  }

  func cueSigns(_ index: Int) -> CueSigns {
    let own = signs(index)
    return CueSigns(
      marks: own.marks, act: own.act, that: own.that, around: CueSigns.around(index, acts),
      reference: own.reference, before: signs(index - 1).reference,
      secondBefore: signs(index - 2).reference, after: signs(index + 1).reference,
      secondAfter: signs(index + 2).reference)
  }

  // MARK: Contents and sources

  /// - Parameter others: the sentence's other cues.
  func extractContent(
    of cue: Range<Int>, besides others: [Range<Int>], into features: inout some FeatureSink
  ) {
    let governed = Governed(
      cue: cue, others: others, rules: rules(of: acts.firstIndex { $0.cue.overlaps(cue) }),
      head: view.key(cue.upperBound - 1),
      headClass: UInt64(view[cue.lowerBound].fine), behindCue: view.key(cue.upperBound))
    var counts = Counts()
    var left: [Counts] = []
    left.reserveCapacity(max(0, cue.lowerBound - sentence.lowerBound))
    for index in stride(from: cue.lowerBound - 1, through: sentence.lowerBound, by: -1) {
      left.append(counts)
      counts.pass(document.tokens[index])
    }
    counts = Counts()
    var said = Said(
      before: 0, own: governed.rules.answer(sentence.lowerBound - 1),
      after: governed.rules.answer(sentence.lowerBound))
    for index in sentence {
      said = Said(before: said.own, own: said.after, after: governed.rules.answer(index + 1))
      let between = index < cue.lowerBound ? left[cue.lowerBound - 1 - index] : counts
      add(index, governed, between, said, &features)
      features.endPosition()
      if index >= cue.upperBound { counts.pass(document.tokens[index]) }
    }
  }

  /// A cue whose content is looked for.
  private struct Governed {
    var cue: Range<Int>
    var others: [Range<Int>]
    var rules: Rules
    var head: UInt64
    var headClass: UInt64
    var behindCue: UInt64
  }

  /// What the rules see in the act of a cue; nothing where they see none.
  private struct Rules {
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

  /// What the rules say of a token and its neighbours.
  private struct Said {
    var before: UInt64
    var own: UInt64
    var after: UInt64
  }

  /// What stands between a token and the cue.
  private struct Counts {
    /// Commas and the like up to 3 in two bits, then so verbs and marks, whether there is a "that", and
    /// joints.
    private(set) var key: UInt64 = 0

    var commas: UInt64 { key & 3 }
    var verbs: UInt64 { key >> 2 & 3 }
    var marks: UInt64 { key >> 4 & 3 }
    var that: UInt64 { key >> 6 & 1 }
    private var joints: UInt64 { key >> 7 }

    mutating func pass(_ token: Token) {
      switch token.kind {
      case .word:
        if verbs < 3, token.has([.auxiliary, .cue]) { key += 1 << 2 }
        if token.key == Words.that { key |= 1 << 6 }
        if joints < 3, token.has([.conjunction, .subordinator, .relative]) { key += 1 << 7 }
      case .quotationMark: if marks < 3 { key += 1 << 4 }
      case .punctuation:
        guard commas < 3 else { return }
        if token.is(",") || token.is(";") || token.is("–") || token.is("—") || token.is(":") {
          key += 1
        }
      case .number, .possessive: break
      }
    }
  }

  private func add(
    _ index: Int, _ governed: Governed, _ between: Counts, _ said: Said,
    _ features: inout some FeatureSink
  ) {
    let cue = governed.cue
    let side: UInt64 = index < cue.lowerBound ? 1 : index >= cue.upperBound ? 2 : 3
    let gap =
      side == 1 ? cue.lowerBound - index : side == 2 ? index - cue.upperBound + 1 : 0
    let place = side | bucket(gap) << 2
    let apart = side | cues(governed.others, between: index, and: cue) << 2
    let own = UInt64(view[index].coarse)
    addWords(index, side, apart, between, &features)
    addSigns(index, side, place, between, said, &features)
    features.add(held: 0, by: place) { features in
      features.add(1, place)
      features.add(14, governed.head, side)
      features.add(15, governed.head, place)
      features.add(16, governed.headClass, place)
      features.add(18, governed.behindCue, side)
      features.add(19, governed.behindCue, place)
    }
    features.add(held: 1, by: apart | between.key << 8 | said.own << 24) { features in
      features.add(10, side, between.commas)
      features.add(11, side, between.key)
      features.add(25, said.own)
      features.add(26, said.own, side)
      features.add(29, said.own, governed.rules.cue == nil ? 0 : 1 &+ between.key << 1)
      features.add(41, apart)
      features.add(42, apart, between.commas)
      features.add(43, apart, said.own)
    }
    features.add(17, governed.headClass &+ side << 16, own)
    if gap <= 3 {
      features.add(48, governed.head, view.key(index) &+ place)
      features.add(49, governed.head, own &+ place << 16)
    }
    addPairs(index, side, place, apart, between, &features)
  }

  /// The word and its neighbours, on this side of the cue.
  private func addWords(
    _ index: Int, _ side: UInt64, _ apart: UInt64, _ between: Counts,
    _ features: inout some FeatureSink
  ) {
    let own = view[index]
    let word = own.key
    let number = side == 3 ? WordMemory.none : own.word
    let before = side == 3 ? WordMemory.none : view[index - 1].word
    let after = side == 3 ? WordMemory.none : view[index + 1].word
    let group = ContentGroup(side: side)
    features.add(group.own, of: number) { features in
      features.add(3, side, word)
      features.add(7, side, UInt64(own.fine))
      view.addClasses(36 &+ side << 8, index, TokenView.telling, &features)
    }
    features.add(group.before, of: before) { features in
      features.add(4, side, view.key(index - 1))
      view.addClasses(37 &+ side << 8, index - 1, TokenView.telling, &features)
    }
    features.add(group.after, of: after) { features in
      features.add(5, side, view.key(index + 1))
      view.addClasses(38 &+ side << 8, index + 1, TokenView.telling, &features)
    }
    features.add(group.that, of: between.that == 0 ? number : WordMemory.none) { features in
      features.add(13, side &+ between.that << 4, word)
    }
    features.add(group.commas(between.commas), of: number) { features in
      features.add(33, side &+ between.commas << 4, word)
    }
    features.add(group.apart, of: apart == side ? number : WordMemory.none) { features in
      features.add(44, apart, word)
    }
  }

  /// Words and classes joined, nearly each of which is rare.
  private func addPairs(
    _ index: Int, _ side: UInt64, _ place: UInt64, _ apart: UInt64, _ between: Counts,
    _ features: inout some FeatureSink
  ) {
    let seen = view[index]
    let before = view[index - 1]
    let word = seen.key
    let own = UInt64(seen.coarse)
    let right = UInt64(view[index + 1].coarse)
    let left = UInt64(before.coarse)
    features.add(2, place, word)
    features.add(6, place, own)
    features.add(8, side &+ own << 8, left)
    features.add(9, side &+ own << 8, right)
    features.add(31, before.key, word &+ side)
    features.add(34, side &+ between.verbs << 4, own)
    features.add(53, side &+ own << 8 &+ left << 16 &+ right << 24)
    features.add(45, apart, left)
  }

  /// References, marks and what the rules say.
  private func addSigns(
    _ index: Int, _ side: UInt64, _ place: UInt64, _ between: Counts, _ rules: Said,
    _ features: inout some FeatureSink
  ) {
    let reference = signs(index).reference
    let before = signs(index - 1).reference
    let after = signs(index + 1).reference
    let found = reference | before << 10 | after << 20 | place << 30 | between.commas << 40
    let said = rules.own | rules.before << 3 | rules.after << 6
    features.add(held: 2, by: found | said << 48) { features in
      features.add(21, reference, side)
      features.add(22, reference, place)
      features.add(23, before, reference &+ side << 16)
      features.add(24, after, reference &+ side << 16)
      features.add(27, rules.own, rules.before)
      features.add(28, rules.own, rules.after)
      features.add(30, side &+ between.commas << 4, reference)
    }
    let marks = signs(index).marks
    let isIn: UInt64 = document.piece(of: index) != nil ? 1 : 0
    let isLast: UInt64 = index == sentence.upperBound - 1 ? 1 : 0
    let start = bucket(index - sentence.lowerBound)
    let printed = side | between.marks << 2 | isIn << 4 | isLast << 5 | start << 8 | marks << 16
    features.add(held: 3, by: printed) { features in
      features.add(12, side &+ between.marks << 4, isIn)
      features.add(20, side &+ start << 4, marks)
      features.add(32, side, isLast)
    }
  }

  /// How many other cues stand between a token and its cue, and whether the token is one.
  private func cues(_ others: [Range<Int>], between index: Int, and cue: Range<Int>) -> UInt64 {
    guard !others.isEmpty else { return 0 }
    var count = 0
    var isCue = false
    for other in others {
      if other.contains(index) { isCue = true }
      if index < cue.lowerBound {
        if other.lowerBound > index, other.lowerBound < cue.lowerBound { count += 1 }
      } else if other.upperBound <= index, other.lowerBound >= cue.upperBound {
        count += 1
      }
    }
    return UInt64(min(count, 2)) | (isCue ? 4 : 0)
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

extension CueSigns {
  /// How many of a sentence's acts stand before and behind a token.
  static func around(_ index: Int, _ acts: [SpeechAct]) -> UInt64 {
    var passed = 0
    var ahead = 0
    for act in acts {
      if act.cue.upperBound <= index {
        passed += 1
      } else if act.cue.lowerBound > index {
        ahead += 1
      }
    }
    return UInt64(min(passed, 2) + 4 * min(ahead, 2))
  }
}
