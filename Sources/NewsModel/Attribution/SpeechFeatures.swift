/// What the trained parts see of a sentence: where its cues are, and what each cue governs.
struct SpeechFeatures {
  let document: Document
  let view: TokenView
  let sentence: Range<Int>
  /// What the rules found: acts, and the clause of each.
  let acts: [SpeechAct]
  let clauses: [Range<Int>?]
  // Held by themselves, for every feature asks for them.
  private let tokens: [Token]
  /// The references as they stand when the sentence is read.
  private let references: [Reference]
  private let referenceOfToken: [Int32]
  private let that = Words.that
  private let to = Words.to

  init(
    _ document: Document, view: TokenView, discourse: Discourse, sentence: Range<Int>,
    acts: [SpeechAct], clauses: [Range<Int>?]
  ) {
    self.document = document
    self.view = view
    self.sentence = sentence
    self.acts = acts
    self.clauses = clauses
    tokens = document.tokens
    references = discourse.references
    referenceOfToken = discourse.referenceOfToken
  }

  private static let telling: LexicalClass = [
    .common, .determiner, .preposition, .conjunction, .auxiliary, .adverb, .relative, .subordinator,
    .nominative, .cue, .cueParticiple, .characterizing, .weakCue, .roleHead, .group, .document,
    .institution, .firstPerson, .plural, .neuter, .masculine, .feminine,
  ]

  // MARK: Cues

  func extractCues(into features: inout FeatureRows) {
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
  private func addCue(_ index: Int, acts around: UInt64, _ features: inout FeatureRows) {
    let word = view.key(index)
    let before = view.key(index - 1)
    let after = view.key(index + 1)
    features.add(1, word)
    features.add(2, before)
    features.add(3, after)
    features.add(4, view.key(index - 2))
    features.add(5, view.key(index + 2))
    features.add(6, before, word)
    features.add(7, word, after)
    features.add(8, view.affix(index, 3, fromEnd: true))
    let own = view.cluster(index)
    let right = view.cluster(index + 1)
    let left = view.cluster(index - 1)
    features.add(9, UInt64(own.fine))
    features.add(10, UInt64(left.fine))
    features.add(11, UInt64(right.fine))
    features.add(12, UInt64(own.coarse), UInt64(right.coarse))
    features.add(13, UInt64(left.coarse), UInt64(own.coarse))
    features.add(14, UInt64(own.fine), UInt64(right.coarse))
    view.addClasses(15, index, Self.telling, &features)
    view.addClasses(16, index - 1, Self.telling, &features)
    view.addClasses(17, index + 1, Self.telling, &features)
    let marks = marks(index)
    features.add(18, marks)
    features.add(19, marks, UInt64(own.coarse))
    let act = ruleAct(index)
    features.add(20, act)
    features.add(21, act, word)
    features.add(22, act, after)
    let subject = reference(index - 1)
    features.add(23, subject, UInt64(own.coarse))
    features.add(24, subject, act)
    features.add(25, reference(index + 1), UInt64(own.coarse))
    features.add(26, thatBehind(index), word)
    features.add(27, thatBehind(index), UInt64(own.coarse))
    features.add(28, reference(index))
    features.add(29, word, marks)
    features.add(30, view.key(index - 3))
    features.add(31, UInt64(own.fine), subject)
    features.add(32, around)
    features.add(33, around, word)
    features.add(34, around, UInt64(own.coarse))
    let beforeSubject = reference(index - 2)
    features.add(35, beforeSubject, UInt64(own.coarse))
    features.add(36, beforeSubject, subject)
    features.add(37, reference(index + 2), UInt64(own.coarse))
  }

  /// Whether quotation marks stand around, before or behind a token.
  private func marks(_ index: Int) -> UInt64 {
    if document.piece(of: index) != nil { return 1 }
    var result: UInt64 = 2
    if index > sentence.lowerBound, document.piece(of: index - 1) != nil { result |= 4 }
    if index + 1 < sentence.upperBound, document.piece(of: index + 1) != nil { result |= 8 }
    if index + 2 < sentence.upperBound, document.piece(of: index + 2) != nil { result |= 16 }
    if index - 2 >= sentence.lowerBound, document.piece(of: index - 2) != nil { result |= 32 }
    return result
  }

  private func ruleAct(_ index: Int) -> UInt64 {
    for (number, act) in acts.enumerated() where act.cue.contains(index) {
      let hasClause: UInt64 = clauses[number] != nil ? 8 : 0
      switch act.form {
      case .verb: return 1 | hasClause
      case .participle: return 2 | hasClause
      case .accordingTo: return 3 | hasClause
      case .asPut: return 4 | hasClause
      case .passive: return 5 | hasClause
      case .characterizing: return 6 | hasClause
      }
    }
    return 0
  }

  /// What kind of reference a token is in, if any.
  private func reference(_ index: Int) -> UInt64 {
    guard tokens.indices.contains(index), referenceOfToken[index] >= 0 else { return 0 }
    let reference = references[Int(referenceOfToken[index])]
    var result = UInt64(reference.form.rawValue) + 1
    switch reference.kind {
    case .person: result |= 16
    case .organization: result |= 32
    case .place: result |= 48
    case nil: break
    }
    if reference.phrase.upperBound == index + 1 { result |= 64 }
    if reference.phrase.lowerBound == index { result |= 128 }
    if reference.isModifier { result |= 256 }
    return result
  }

  private func thatBehind(_ index: Int) -> UInt64 {
    for distance in 1...4 where index + distance < sentence.upperBound {
      let key = tokens[index + distance].key
      if key == that { return UInt64(distance) }
      if key == to { return UInt64(distance) + 8 }
    }
    return 0
  }

  // MARK: Contents and sources

  /// - Parameter others: the sentence's other cues.
  func extractContent(
    of cue: Range<Int>, besides others: [Range<Int>], into features: inout FeatureRows
  ) {
    let act = acts.firstIndex { $0.cue.overlaps(cue) }
    var counts = Counts()
    var left: [Counts] = []
    for index in stride(from: cue.lowerBound - 1, through: sentence.lowerBound, by: -1) {
      left.append(counts)
      counts.pass(index, document)
    }
    counts = Counts()
    for index in sentence {
      if index < cue.lowerBound {
        add(index, cue, others, act, left[cue.lowerBound - 1 - index], &features)
      } else {
        add(index, cue, others, act, counts, &features)
        if index >= cue.upperBound { counts.pass(index, document) }
      }
      features.endPosition()
    }
  }

  /// What stands between a token and the cue.
  private struct Counts {
    var commas: UInt64 = 0
    var verbs: UInt64 = 0
    var marks: UInt64 = 0
    var that: UInt64 = 0
    var joints: UInt64 = 0

    mutating func pass(_ index: Int, _ document: Document) {
      let token = document.tokens[index]
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
    _ index: Int, _ cue: Range<Int>, _ others: [Range<Int>], _ act: Int?, _ between: Counts,
    _ features: inout FeatureRows
  ) {
    let side: UInt64 = index < cue.lowerBound ? 1 : index >= cue.upperBound ? 2 : 3
    let gap =
      side == 1 ? cue.lowerBound - index : side == 2 ? index - cue.upperBound + 1 : 0
    let place = side | bucket(gap) << 2
    let word = view.key(index)
    let before = view.key(index - 1)
    let after = view.key(index + 1)
    let head = view.key(cue.upperBound - 1)
    let headClass = UInt64(view.cluster(cue.lowerBound).fine)
    let behindCue = view.key(cue.upperBound)
    let own = view.cluster(index)
    let right = UInt64(view.cluster(index + 1).coarse)
    let left = UInt64(view.cluster(index - 1).coarse)
    features.add(1, place)
    features.add(2, place, word)
    features.add(3, side, word)
    features.add(4, side, before)
    features.add(5, side, after)
    features.add(6, place, UInt64(own.coarse))
    features.add(7, side, UInt64(own.fine))
    features.add(8, side &+ UInt64(own.coarse) << 8, left)
    features.add(9, side &+ UInt64(own.coarse) << 8, right)
    features.add(10, side, between.commas)
    features.add(11, side, between.key)
    features.add(12, side &+ between.marks << 4, document.piece(of: index) != nil ? 1 : 0)
    features.add(13, side &+ between.that << 4, word)
    features.add(14, head, side)
    features.add(15, head, place)
    features.add(16, headClass, place)
    features.add(17, headClass &+ side << 16, UInt64(own.coarse))
    features.add(18, behindCue, side)
    features.add(19, behindCue, place)
    features.add(20, side &+ bucket(index - sentence.lowerBound) << 4, marks(index))
    let reference = reference(index)
    features.add(21, reference, side)
    features.add(22, reference, place)
    features.add(23, self.reference(index - 1), reference &+ side << 16)
    features.add(24, self.reference(index + 1), reference &+ side << 16)
    let rule = rule(index, act)
    features.add(25, rule)
    features.add(26, rule, side)
    features.add(27, rule, self.rule(index - 1, act))
    features.add(28, rule, self.rule(index + 1, act))
    features.add(29, rule, act == nil ? 0 : 1 &+ between.key << 1)
    features.add(30, side &+ between.commas << 4, reference)
    features.add(31, before, word &+ side)
    features.add(32, side, index == sentence.upperBound - 1 ? 1 : 0)
    features.add(33, side &+ between.commas << 4, word)
    features.add(34, side &+ between.verbs << 4, UInt64(own.coarse))
    let apart = side | cues(others, between: index, and: cue) << 2
    features.add(41, apart)
    features.add(42, apart, between.commas)
    features.add(43, apart, rule)
    features.add(44, apart, word)
    features.add(45, apart, left)
    if gap <= 3 {
      features.add(48, head, word &+ place)
      features.add(49, head, UInt64(own.coarse) &+ place << 16)
    }
    features.add(53, side &+ UInt64(own.coarse) << 8 &+ left << 16 &+ right << 24)
    view.addClasses(36 &+ side << 8, index, Self.telling, &features)
    view.addClasses(37 &+ side << 8, index - 1, Self.telling, &features)
    view.addClasses(38 &+ side << 8, index + 1, Self.telling, &features)
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
