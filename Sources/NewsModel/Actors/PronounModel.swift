/// A linear model of whom a pronoun means: a whole-number weight for every feature of `PronounFacts`.
///
/// Trained as a ranking of the mentions (a multinomial logistic regression in which every mention of
/// the right actor is right; after Durrett and Klein 2013), then rounded. Sums of integers: the same
/// choice on every machine.
struct PronounModel: Sendable {
  static let shared = PronounModel(PronounWeights.table)

  /// A question about a pronoun and a mention; some join several.
  enum Feature: UInt8, CaseIterable {
    case nobody, nobodyPlace
    case form, formAndDistance, unnamed, roles, distance, nearer, nearerAndDistance, verbsBetween
    case between, clauseBetween, cueBetween, paragraphs, gender, kind, kindAndRole, timesNamed
    case topic, topicAndDistance, headline, pronounsSoFar, lastPronoun, lastPronounAndForm
    case listed, quotation, spokeLast, speaks, parallel, leads, opens, subordinate, joined, owned,
      behind
    case said, holdsPronoun, rightBefore, kin, reflexive, rivals

    /// How many answers each of the joined questions has.
    @inline(__always)
    var answers: Answers {
      switch self {
      case .nobody: Answers(3, 6)
      case .nobodyPlace: Answers(2, 2)
      case .form: Answers(9)
      case .formAndDistance: Answers(9, 4)
      case .unnamed: Answers(9, 6, 3)
      case .roles: Answers(3, 9, 4)
      case .distance: Answers(3, 6)
      case .nearer: Answers(5, 3)
      case .nearerAndDistance: Answers(4, 6)
      case .verbsBetween: Answers(3, 4, 2, 2)
      case .between: Answers(7, 3, 2)
      case .clauseBetween: Answers(3, 2, 3, 2, 2)
      case .cueBetween: Answers(3, 2, 2, 2)
      case .paragraphs: Answers(3)
      case .gender: Answers(6, 9)
      case .kind: Answers(4, 2, 2)
      case .kindAndRole: Answers(4, 9)
      case .timesNamed: Answers(6)
      case .topic: Answers(2, 2)
      case .topicAndDistance: Answers(2, 4)
      case .headline: Answers(2)
      case .pronounsSoFar: Answers(5)
      case .lastPronoun: Answers(4, 3)
      case .lastPronounAndForm: Answers(4, 9)
      case .listed: Answers(4, 2, 2)
      case .quotation: Answers(2, 2, 2)
      case .spokeLast: Answers(3, 2)
      case .speaks: Answers(2, 2, 4)
      case .parallel: Answers(2, 4, 3)
      case .leads: Answers(2, 4, 3)
      case .opens: Answers(2, 2, 4)
      case .subordinate: Answers(2, 4, 2)
      case .joined: Answers(2, 4)
      case .owned: Answers(2, 3, 4)
      case .behind: Answers(2, 3, 2)
      case .said: Answers(2, 3, 2, 4)
      case .holdsPronoun: Answers(2, 2)
      case .rightBefore: Answers(3)
      case .kin: Answers(2, 4)
      case .reflexive: Answers(2, 3, 4)
      case .rivals: Answers(5, 2)
      }
    }
  }

  /// The number of answers to each question of a feature; 1 where there is no further one.
  struct Answers {
    var each: (Int, Int, Int, Int, Int)

    init(_ first: Int, _ second: Int = 1, _ third: Int = 1, _ fourth: Int = 1, _ fifth: Int = 1) {
      each = (first, second, third, fourth, fifth)
    }

    var rows: Int { each.0 * each.1 * each.2 * each.3 * each.4 }
  }

  /// A feature that holds: the question, and the row of its answer's weight.
  struct Term {
    var feature: Feature
    var row: Int
  }

  /// Where the weights of each feature start.
  private static let firstRows: [Int] = {
    var next = 0
    return Feature.allCases.map { feature in
      defer { next += feature.answers.rows }
      return next
    }
  }()
  /// The number of weights.
  static let count = Feature.allCases.reduce(0) { $0 + $1.answers.rows }

  private(set) var weights: [Int32]

  init(weights: [Int32]) { self.weights = weights }

  /// - Parameter table: a line for each feature: its name, then its weights; "+" goes on with them.
  init(_ table: StaticString) {
    weights = Array(repeating: 0, count: Self.count)
    let features = Dictionary(
      uniqueKeysWithValues: zip(Feature.allCases.map { "\($0)" }, Self.firstRows))
    var next = 0
    table.withUTF8Buffer { bytes in
      for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        let text = String(decoding: word, as: UTF8.self)
        if let weight = Int32(text), next < Self.count {
          weights[next] = weight
          next += 1
        } else if let first = features[text] {
          next = first
        }
      }
    }
  }

  func score(_ facts: PronounFacts) -> Int32 {
    var score: Int32 = 0
    weights.withUnsafeBufferPointer { weights in
      Self.visitTerms(of: facts) { _, row in score += weights[row] }
    }
    return score
  }

  /// The features that hold for facts.
  static func terms(of facts: PronounFacts) -> [Term] {
    var terms: [Term] = []
    visitTerms(of: facts) { feature, row in terms.append(Term(feature: feature, row: row)) }
    return terms
  }

  /// Visits every feature that holds with the row of its answer. Runs for every candidate of every
  /// pronoun, so that it is put together where it is used and allocates nothing.
  @inline(__always)
  private static func visitTerms(
    of facts: PronounFacts, _ visit: (_ feature: Feature, _ row: Int) -> Void
  ) {
    let firstRows = firstRows
    @inline(__always)
    func extended(_ row: Int, _ value: Int, _ answers: Int) -> Int {
      row * answers + min(max(value, 0), answers - 1)
    }
    @inline(__always)
    func put(
      _ feature: Feature, _ first: Int, _ second: Int = 0, _ third: Int = 0, _ fourth: Int = 0,
      _ fifth: Int = 0
    ) {
      let answers = feature.answers.each
      var row = extended(0, first, answers.0)
      row = extended(row, second, answers.1)
      row = extended(row, third, answers.2)
      row = extended(row, fourth, answers.3)
      row = extended(row, fifth, answers.4)
      visit(feature, firstRows[Int(feature.rawValue)] + row)
    }
    let role = min(Int(facts.role.rawValue), 2)
    let isQuoted = facts.isQuoted ? 1 : 0
    let opens = facts.opens ? 1 : 0
    let form = Int(facts.form.rawValue)
    if facts.form == .none {
      put(.nobody, role, facts.rivals)
      return put(.nobodyPlace, isQuoted, opens)
    }
    let behind = facts.isBehind ? 1 : 0
    let distance = facts.isBehind ? 5 : min(facts.sentences, 4)
    // In the sentence, in the one before, earlier, or behind the pronoun.
    let place = facts.isBehind ? 3 : min(distance, 2)
    let isSubject =
      facts.mentionRole == .subject || facts.mentionRole == .subordinateSubject ? 1 : 0
    let mentionRole = Int(facts.mentionRole.rawValue)
    let isNamed = facts.form.rawValue <= PronounFacts.Form.office.rawValue
    put(.form, form)
    put(.formAndDistance, form, place)
    if facts.form == .nobody || facts.form == .unresolved { put(.unnamed, form, distance, role) }
    put(.roles, role, mentionRole, place)
    put(.distance, role, distance)
    put(.nearer, facts.nearer, role)
    put(.nearerAndDistance, facts.nearer, distance)
    if facts.sentences == 0 {
      put(.verbsBetween, role, facts.verbsBetween, behind, isSubject)
      for bit in 0..<7 where facts.boundaries.rawValue >> bit & 1 == 1 {
        put(.between, bit, role, behind)
      }
      let opensClause = facts.boundaries.isDisjoint(with: [.subordinator, .relative]) ? 0 : 1
      put(.clauseBetween, role, opensClause, facts.verbsBetween, isSubject, behind)
      put(.cueBetween, role, facts.boundaries.contains(.cue) ? 1 : 0, isSubject, behind)
    }
    put(.paragraphs, facts.blocks)
    put(.gender, facts.gender, facts.form == .nobody || facts.form == .office ? form : 0)
    put(.kind, facts.kind, facts.hasGivenName ? 1 : 0, facts.form == .singleName ? 1 : 0)
    put(.listed, facts.kind, facts.isListed ? 1 : 0, facts.hasGivenName ? 1 : 0)
    put(.kindAndRole, facts.kind, mentionRole)
    put(.timesNamed, facts.names)
    put(.topic, facts.isTopic ? 1 : 0, facts.isFirstNamed ? 1 : 0)
    put(.topicAndDistance, facts.isTopic ? 1 : 0, distance)
    put(.headline, facts.isInHeadline ? 1 : 0)
    put(.pronounsSoFar, facts.pronouns)
    put(.lastPronoun, facts.continues, role)
    put(.lastPronounAndForm, facts.continues, form)
    put(
      .quotation, isQuoted, facts.mentionIsQuoted ? 1 : 0, facts.sharesQuotation ? 1 : 0)
    put(.spokeLast, facts.spokeLast, isQuoted)
    put(
      .said, facts.saysSomething ? 1 : 0, facts.spokeLast, facts.leadsSentence ? 1 : 0, place)
    put(.speaks, facts.speaksHere ? 1 : 0, isQuoted, place)
    put(.parallel, facts.isParallel ? 1 : 0, place, role)
    put(.leads, facts.leadsSentence ? 1 : 0, place, role)
    put(.opens, opens, facts.opensSentence ? 1 : 0, place)
    put(.subordinate, facts.isSubordinate ? 1 : 0, place, isSubject)
    put(.joined, facts.isJoined ? 1 : 0, place)
    put(.owned, facts.isOwned ? 1 : 0, role, place)
    if facts.isBehind {
      put(.behind, facts.precedesVerbs ? 1 : 0, role, opens)
      put(.holdsPronoun, facts.holdsPronoun ? 1 : 0, facts.ownsKin ? 1 : 0)
    }
    if facts.isRightBefore { put(.rightBefore, role) }
    if facts.ownsKin { put(.kin, facts.mentionRole == .owner ? 1 : 0, place) }
    if facts.role == .reflexive { put(.reflexive, isSubject, facts.verbsBetween, place) }
    put(.rivals, facts.rivals, isNamed ? 1 : 0)
  }
}

extension PronounFacts {
  /// Subject and subject, object and object, owner and owner.
  fileprivate var isParallel: Bool {
    switch role {
    case .subject: mentionRole == .subject || mentionRole == .subordinateSubject
    case .object: mentionRole == .object || mentionRole == .oblique
    case .owner: mentionRole == .owner
    case .reflexive: false
    }
  }
}
