/// What an attribution rests on, as answers to a few questions: the material of its confidence.
struct ConfidenceFacts {
  /// A question with so many answers; each answer of each has a weight.
  enum Feature: UInt8, CaseIterable {
    /// Always the one answer: how often attributions are right at all.
    case all
    /// The rule, apart for direct, indirect and mixed speech.
    case rule
    /// What the text prints for the speaker, apart for direct and other speech.
    case source
    /// What kind of actor speaks, apart for direct and other speech.
    case speaker
    /// How long the content is, apart for direct and other speech.
    case length
    /// The part of the article, apart for direct and other speech.
    case block
    /// On whose attribution a speaker taken on rests.
    case taken
    /// The cue: whether the lists know it, apart for direct and other speech.
    case cue
    /// Cue and content: which comes first, and how far apart they are.
    case order
    /// How many words the source has.
    case sourceLength
    /// By how much the taggers preferred this cue, these edges of the content and this source to none,
    /// where they were asked: apart for indirect and mixed speech.
    case cueEvidence, contentEvidence, sourceEvidence

    var answers: Int {
      switch self {
      case .all: 1
      case .rule: ConfidenceFacts.rules.count * 3
      case .source: 10 * 2
      case .speaker: 4 * 2
      case .length: 8 * 2
      case .block: 6 * 2
      case .taken: 4
      case .cue: 6 * 2
      case .order: 10
      case .sourceLength: 5
      case .cueEvidence, .contentEvidence, .sourceEvidence: 9 * 2
      }
    }

    /// The row of a feature's first answer among the weights.
    var first: Int { Self.firstRows[Int(rawValue)] }

    private static let firstRows: [Int] = {
      var next = 0
      return allCases.map { feature in
        defer { next += feature.answers }
        return next
      }
    }()

    /// As it is written in the table of weights.
    var name: String { "\(self)" }
  }

  /// The number of weights.
  static let count = Feature.allCases.reduce(0) { $0 + $1.answers }

  private static let rules = SpeakerRule.allCases
  private static let questions = Feature.allCases.count

  /// The rows of the answers.
  private(set) var rows: [Int] = []

  /// The row of a rule by which speech of a kind was attributed.
  static func row(of rule: SpeakerRule, _ kind: Attribution.Kind) -> Int {
    let answer = (rules.firstIndex(of: rule) ?? 0) * 3
    return switch kind {
    case .direct: Feature.rule.first + answer
    case .indirect: Feature.rule.first + answer + 1
    case .mixed: Feature.rule.first + answer + 2
    }
  }

  private mutating func put(_ feature: Feature, _ answer: Int) {
    rows.append(feature.first + min(max(answer, 0), feature.answers - 1))
  }

  init(
    _ draft: AttributionDraft, takenFrom earlier: AttributionDraft?, in document: Document,
    _ discourse: Discourse
  ) {
    rows.reserveCapacity(Self.questions)
    let isDirect = draft.kind == .direct ? 1 : 0
    put(.all, 0)
    rows.append(Self.row(of: draft.rule, draft.kind))
    put(.source, Self.source(draft, discourse) * 2 + isDirect)
    put(.speaker, Self.speaker(draft, discourse) * 2 + isDirect)
    let length = draft.content.reduce(0) { $0 + $1.count }
    put(.length, Self.step(length, [2, 4, 6, 10, 16, 26, 40]) * 2 + isDirect)
    put(.block, Self.block(draft, document) * 2 + isDirect)
    if draft.takenFrom != nil {
      let isFirm = earlier.map {
        [.besideQuotation, .colon, .clause, .accordingTo].contains($0.rule)
      }
      put(.taken, isFirm == nil ? 1 : isFirm == true ? 2 : 3)
    } else {
      put(.taken, 0)
    }
    put(.cue, Self.cue(draft, document) * 2 + isDirect)
    put(.order, Self.order(draft))
    put(.sourceLength, Self.step(draft.source?.count ?? 0, [1, 2, 4, 8]))
    let isMixed = draft.kind == .mixed ? 1 : 0
    let evidence = draft.evidence
    // Eighths of what the articles for learning have.
    let cue = Self.step(evidence?.cue, [-400, -300, -220, -150, -80, 20, 140])
    let edges = Self.step(evidence?.content, [-270, -200, -150, -110, -70, -30, 25])
    let source = Self.step(evidence?.source, [-370, -280, -210, -140, -60, 35, 170])
    put(.cueEvidence, cue * 2 + isMixed)
    put(.contentEvidence, edges * 2 + isMixed)
    put(.sourceEvidence, source * 2 + isMixed)
  }

  /// 0 where the taggers were not asked, else 1 and the number of limits that a margin is at or above.
  private static func step(_ margin: Int32?, _ limits: [Int]) -> Int {
    margin.map { 1 + step(Int($0), limits) } ?? 0
  }

  /// The number of limits that a number is at or above.
  private static func step(_ number: Int, _ limits: [Int]) -> Int {
    limits.count { number >= $0 }
  }

  private static func source(_ draft: AttributionDraft, _ discourse: Discourse) -> Int {
    guard draft.source != nil else { return draft.takenFrom == nil ? 0 : 1 }
    guard let index = draft.reference else { return 2 }
    let reference = discourse.references[index]
    switch reference.form {
    case .name: return reference.actor == nil ? 3 : 4
    case .role: return role(reference, discourse)
    case .pronoun: return 6
    case .nameless: return 7
    }
  }

  /// "The mayor" of whom the text says that she is; one whom it was about; a body.
  private static func role(_ reference: Reference, _ discourse: Discourse) -> Int {
    guard let actor = reference.actor, let words = reference.office else { return 5 }
    guard discourse.cast[actor].kind == .person else { return 8 }
    let office = Office(words, in: discourse.document)
    return discourse.cast[actor].offices.contains { $0.fit(office) > .none } ? 5 : 9
  }

  private static func speaker(_ draft: AttributionDraft, _ discourse: Discourse) -> Int {
    guard let speaker = draft.speaker else { return 0 }
    switch discourse.cast[speaker].kind {
    case .person: return 1
    case .organization: return 2
    case .place: return 3
    }
  }

  private static func block(_ draft: AttributionDraft, _ document: Document) -> Int {
    switch document.blocks[document.sentences[draft.sentence].block].role {
    case .paragraph: 0
    case .standfirst: 1
    case .headline: 2
    case .subheading: 3
    case .caption: 4
    default: 5
    }
  }

  private static func cue(_ draft: AttributionDraft, _ document: Document) -> Int {
    guard let cue = draft.cue else { return 0 }
    let classes = cue.reduce(into: LexicalClass()) { $0.formUnion(document.tokens[$1].classes) }
    if classes.contains(.weakCue) { return 1 }
    if classes.contains(.cue) { return cue.count == 1 ? 2 : 3 }
    return classes.isDisjoint(with: [.cueParticiple, .characterizing]) ? 5 : 4
  }

  private static func order(_ draft: AttributionDraft) -> Int {
    guard let cue = draft.cue, let first = draft.content.first, let last = draft.content.last else {
      return 0
    }
    if cue.lowerBound >= last.upperBound {
      return 1 + step(cue.lowerBound - last.upperBound, [2, 4, 8])
    }
    if first.lowerBound >= cue.upperBound {
      return 5 + step(first.lowerBound - cue.upperBound, [1, 2, 6])
    }
    return 9
  }
}
