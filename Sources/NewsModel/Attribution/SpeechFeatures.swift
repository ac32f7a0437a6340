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

  private static let telling: LexicalClass = [
    .common, .determiner, .preposition, .conjunction, .auxiliary, .adverb, .relative, .subordinator,
    .nominative, .cue, .cueParticiple, .characterizing, .weakCue, .roleHead, .group, .document,
    .institution, .firstPerson, .plural, .neuter, .masculine, .feminine,
  ]

  // MARK: Cues

  func extractCues(into features: inout some FeatureSink) {
    var passed = 0
    for index in sentence {
      while passed < acts.count, acts[passed].cue.upperBound <= index { passed += 1 }
      let isIn = passed < acts.count && acts[passed].cue.contains(index)
      let ahead = acts.count - passed - (isIn ? 1 : 0)
      addCue(index, acts: UInt64(min(passed, 2) + 4 * min(ahead, 2)), &features)
      features.endPosition()
    }
  }

  /// - Parameter acts: how many acts the rules see before and behind.
  private func addCue(_ index: Int, acts around: UInt64, _ features: inout some FeatureSink) {
    addCueWords(index, &features)
    let word = view.key(index)
    let own = view.cluster(index)
    let number = view.word(index)
    let signs = signs(index)
    let subject = self.signs(index - 1).reference
    let beforeSubject = self.signs(index - 2).reference
    let object = self.signs(index + 1).reference
    let behindObject = self.signs(index + 2).reference
    func usual(_ isUsual: Bool) -> Int32 { isUsual ? number : WordMemory.none }

    features.add(CueGroup.marks(signs.marks), of: usual(signs.marks <= 2)) { features in
      features.add(18, signs.marks)
      features.add(19, signs.marks, UInt64(own.coarse))
      features.add(29, word, signs.marks)
    }
    features.add(CueGroup.act, of: usual(signs.act == 0)) { features in
      features.add(20, signs.act)
      features.add(21, signs.act, word)
    }
    let after = signs.act == 0 ? view.word(index + 1) : WordMemory.none
    features.add(CueGroup.actBefore, of: after) { features in
      features.add(22, signs.act, view.key(index + 1))
    }
    features.add(CueGroup.subject, of: usual(subject == 0)) { features in
      features.add(23, subject, UInt64(own.coarse))
      features.add(31, UInt64(own.fine), subject)
    }
    features.add(CueGroup.object, of: usual(object == 0)) { features in
      features.add(25, object, UInt64(own.coarse))
    }
    features.add(CueGroup.that, of: usual(signs.that == 0)) { features in
      features.add(26, signs.that, word)
      features.add(27, signs.that, UInt64(own.coarse))
    }
    features.add(CueGroup.around(around), of: usual(CueGroup.isUsual(around: around))) { features in
      features.add(32, around)
      features.add(33, around, word)
      features.add(34, around, UInt64(own.coarse))
    }
    features.add(CueGroup.beforeSubject, of: usual(beforeSubject == 0)) { features in
      features.add(35, beforeSubject, UInt64(own.coarse))
    }
    features.add(CueGroup.behindObject, of: usual(behindObject == 0)) { features in
      features.add(37, behindObject, UInt64(own.coarse))
    }
    let held = subject | beforeSubject << 10 | signs.reference << 20 | signs.act << 30
    features.add(held: 0, by: held) { features in
      features.add(24, subject, signs.act)
      features.add(28, signs.reference)
      features.add(36, beforeSubject, subject)
    }
    features.add(whereOpen: { features in addCuePairs(index, &features) })
  }

  /// The word and its neighbours, whatever they are in the sentence.
  private func addCueWords(_ index: Int, _ features: inout some FeatureSink) {
    let word = view.key(index)
    let before = view.key(index - 1)
    let after = view.key(index + 1)
    let own = view.cluster(index)
    let right = view.cluster(index + 1)
    let left = view.cluster(index - 1)
    features.add(CueGroup.own, of: view.word(index)) { features in
      features.add(1, word)
      features.add(8, view.affix(index, 3, fromEnd: true))
      features.add(9, UInt64(own.fine))
      view.addClasses(15, index, Self.telling, &features)
    }
    features.add(CueGroup.before, of: view.word(index - 1)) { features in
      features.add(2, before)
      features.add(10, UInt64(left.fine))
      view.addClasses(16, index - 1, Self.telling, &features)
    }
    features.add(CueGroup.after, of: view.word(index + 1)) { features in
      features.add(3, after)
      features.add(11, UInt64(right.fine))
      view.addClasses(17, index + 1, Self.telling, &features)
    }
    features.add(CueGroup.secondBefore, of: view.word(index - 2)) { features in
      features.add(4, view.key(index - 2))
    }
    features.add(CueGroup.secondAfter, of: view.word(index + 2)) { features in
      features.add(5, view.key(index + 2))
    }
    features.add(CueGroup.thirdBefore, of: view.word(index - 3)) { features in
      features.add(30, view.key(index - 3))
    }
  }

  /// Pairs of words, nearly each of which is rare.
  private func addCuePairs(_ index: Int, _ features: inout some FeatureSink) {
    let word = view.key(index)
    let own = view.cluster(index)
    let right = view.cluster(index + 1)
    features.add(6, view.key(index - 1), word)
    features.add(7, word, view.key(index + 1))
    features.add(12, UInt64(own.coarse), UInt64(right.coarse))
    features.add(13, UInt64(view.cluster(index - 1).coarse), UInt64(own.coarse))
    features.add(14, UInt64(own.fine), UInt64(right.coarse))
  }

  // MARK: Contents and sources

  /// - Parameters:
  ///   - others: the sentence's other cues.
  ///   - wanted: the tokens to fill positions for, in reading order; all without it.
  func extractContent(
    of cue: Range<Int>, besides others: [Range<Int>], at wanted: [Int]? = nil,
    into features: inout some FeatureSink
  ) {
    let governed = Governed(
      cue: cue, others: others, act: acts.firstIndex { $0.cue.overlaps(cue) },
      head: view.key(cue.upperBound - 1),
      headClass: UInt64(view.cluster(cue.lowerBound).fine),
      behindCue: view.key(cue.upperBound))
    var counts = Counts()
    var left: [Counts] = []
    for index in stride(from: cue.lowerBound - 1, through: sentence.lowerBound, by: -1) {
      left.append(counts)
      counts.pass(document.tokens[index])
    }
    counts = Counts()
    var rules = Rules(
      before: 0, own: rule(sentence.lowerBound - 1, governed.act),
      after: rule(sentence.lowerBound, governed.act))
    for index in sentence {
      rules = Rules(before: rules.own, own: rules.after, after: rule(index + 1, governed.act))
      if wanted?.contains(index) ?? true {
        let between = index < cue.lowerBound ? left[cue.lowerBound - 1 - index] : counts
        add(index, governed, between, rules, &features)
        features.endPosition()
      }
      if index >= cue.upperBound { counts.pass(document.tokens[index]) }
    }
  }

  /// A cue whose content is looked for.
  private struct Governed {
    var cue: Range<Int>
    var others: [Range<Int>]
    /// The act that the rules see in it.
    var act: Int?
    var head: UInt64
    var headClass: UInt64
    var behindCue: UInt64
  }

  /// What the rules say of a token and its neighbours.
  private struct Rules {
    var before: UInt64
    var own: UInt64
    var after: UInt64
  }

  /// What stands between a token and the cue.
  private struct Counts {
    var commas: UInt64 = 0
    var verbs: UInt64 = 0
    var marks: UInt64 = 0
    var that: UInt64 = 0
    var joints: UInt64 = 0

    mutating func pass(_ token: Token) {
      if token.is(",") || token.is(";") || token.is("–") || token.is("—") || token.is(":") {
        commas = min(3, commas + 1)
      }
      if token.kind == .quotationMark { marks = min(3, marks + 1) }
      if token.has([.auxiliary, .cue]) { verbs = min(3, verbs + 1) }
      if token.key == Words.that { that = 1 }
      if token.has([.conjunction, .subordinator, .relative]) { joints = min(3, joints + 1) }
    }

    var key: UInt64 { commas | verbs << 2 | marks << 4 | that << 6 | joints << 7 }
  }

  private func add(
    _ index: Int, _ governed: Governed, _ between: Counts, _ rules: Rules,
    _ features: inout some FeatureSink
  ) {
    let cue = governed.cue
    let side: UInt64 = index < cue.lowerBound ? 1 : index >= cue.upperBound ? 2 : 3
    let gap =
      side == 1 ? cue.lowerBound - index : side == 2 ? index - cue.upperBound + 1 : 0
    let place = side | bucket(gap) << 2
    let apart = side | cues(governed.others, between: index, and: cue) << 2
    let own = UInt64(view.cluster(index).coarse)
    let left = UInt64(view.cluster(index - 1).coarse)
    addWords(index, side, place, apart, between, &features)
    addSigns(index, side, place, between, rules, &features)
    features.add(held: 0, by: place) { features in
      features.add(1, place)
      features.add(14, governed.head, side)
      features.add(15, governed.head, place)
      features.add(16, governed.headClass, place)
      features.add(18, governed.behindCue, side)
      features.add(19, governed.behindCue, place)
    }
    features.add(held: 1, by: apart | between.key << 8 | rules.own << 24) { features in
      features.add(10, side, between.commas)
      features.add(11, side, between.key)
      features.add(25, rules.own)
      features.add(26, rules.own, side)
      features.add(29, rules.own, governed.act == nil ? 0 : 1 &+ between.key << 1)
      features.add(41, apart)
      features.add(42, apart, between.commas)
      features.add(43, apart, rules.own)
    }
    features.add(17, governed.headClass &+ side << 16, own)
    if gap <= 3 {
      features.add(48, governed.head, view.key(index) &+ place)
      features.add(49, governed.head, own &+ place << 16)
    }
    features.add(whereOpen: { features in
      addPairs(index, side, place, between, &features)
      features.add(45, apart, left)
    })
  }

  /// The word and its neighbours, on this side of the cue.
  private func addWords(
    _ index: Int, _ side: UInt64, _ place: UInt64, _ apart: UInt64, _ between: Counts,
    _ features: inout some FeatureSink
  ) {
    let word = view.key(index)
    let own = view.cluster(index)
    let number = side == 3 ? WordMemory.none : view.word(index)
    let before = side == 3 ? WordMemory.none : view.word(index - 1)
    let after = side == 3 ? WordMemory.none : view.word(index + 1)
    let group = ContentGroup(side: side)
    features.add(group.own, of: number) { features in
      features.add(3, side, word)
      features.add(7, side, UInt64(own.fine))
      view.addClasses(36 &+ side << 8, index, Self.telling, &features)
    }
    features.add(group.before, of: before) { features in
      features.add(4, side, view.key(index - 1))
      view.addClasses(37 &+ side << 8, index - 1, Self.telling, &features)
    }
    features.add(group.after, of: after) { features in
      features.add(5, side, view.key(index + 1))
      view.addClasses(38 &+ side << 8, index + 1, Self.telling, &features)
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
    _ index: Int, _ side: UInt64, _ place: UInt64, _ between: Counts,
    _ features: inout some FeatureSink
  ) {
    let word = view.key(index)
    let own = UInt64(view.cluster(index).coarse)
    let right = UInt64(view.cluster(index + 1).coarse)
    let left = UInt64(view.cluster(index - 1).coarse)
    features.add(2, place, word)
    features.add(6, place, own)
    features.add(8, side &+ own << 8, left)
    features.add(9, side &+ own << 8, right)
    features.add(31, view.key(index - 1), word &+ side)
    features.add(34, side &+ between.verbs << 4, own)
    features.add(53, side &+ own << 8 &+ left << 16 &+ right << 24)
  }

  /// References, marks and what the rules say.
  private func addSigns(
    _ index: Int, _ side: UInt64, _ place: UInt64, _ between: Counts, _ rules: Rules,
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

  /// What the rules say of a token for this cue: 1 content, 2 source, 3 the cue, 4 nothing; 0 without
  /// an act of theirs.
  private func rule(_ index: Int, _ act: Int?) -> UInt64 {
    guard let act else { return 0 }
    if acts[act].cue.contains(index) { return 3 }
    if let clause = clauses[act], clause.contains(index) { return 1 }
    switch acts[act].source {
    case .reference(let number):
      if references[number].phrase.contains(index) { return 2 }
    case .words(let words):
      if words.contains(index) { return 2 }
    case .carried: break
    }
    return 4
  }
}
