/// A linear model of whom a pronoun means: a whole-number weight for every feature of `PronounFacts`.
///
/// Trained as a ranking of the mentions (a multinomial logistic regression in which every mention of
/// the right actor is right; after Durrett and Klein 2013), then rounded. Sums of integers: the same
/// choice on every machine.
struct PronounModel: Sendable {
  static let shared = PronounModel(PronounWeights.table)

  /// A question about a pronoun and a mention; some join several.
  enum Feature: String, CaseIterable {
    case nobody, nobodyPlace
    case form, formAndDistance, unnamed, roles, distance, nearer, nearerAndDistance, verbsBetween
    case between, clauseBetween, cueBetween, paragraphs, gender, kind, kindAndRole, timesNamed
    case topic, topicAndDistance, headline, pronounsSoFar, lastPronoun, lastPronounAndForm
    case listed, quotation, spokeLast, speaks, parallel, leads, opens, subordinate, joined, owned,
      behind
    case said, holdsPronoun, rightBefore, kin, reflexive, rivals

    /// How many answers each of the joined questions has.
    var answers: [Int] {
      switch self {
      case .nobody: [3, 6]
      case .nobodyPlace: [2, 2]
      case .form: [9]
      case .formAndDistance: [9, 4]
      case .unnamed: [9, 6, 3]
      case .roles: [3, 9, 4]
      case .distance: [3, 6]
      case .nearer: [5, 3]
      case .nearerAndDistance: [4, 6]
      case .verbsBetween: [3, 4, 2, 2]
      case .between: [7, 3, 2]
      case .clauseBetween: [3, 2, 3, 2, 2]
      case .cueBetween: [3, 2, 2, 2]
      case .paragraphs: [3]
      case .gender: [6, 9]
      case .kind: [4, 2, 2]
      case .kindAndRole: [4, 9]
      case .timesNamed: [6]
      case .topic: [2, 2]
      case .topicAndDistance: [2, 4]
      case .headline: [2]
      case .pronounsSoFar: [5]
      case .lastPronoun: [4, 3]
      case .lastPronounAndForm: [4, 9]
      case .listed: [4, 2, 2]
      case .quotation: [2, 2, 2]
      case .spokeLast: [3, 2]
      case .speaks: [2, 2, 4]
      case .parallel: [2, 4, 3]
      case .leads: [2, 4, 3]
      case .opens: [2, 2, 4]
      case .subordinate: [2, 4, 2]
      case .joined: [2, 4]
      case .owned: [2, 3, 4]
      case .behind: [2, 3, 2]
      case .said: [2, 3, 2, 4]
      case .holdsPronoun: [2, 2]
      case .rightBefore: [3]
      case .kin: [2, 4]
      case .reflexive: [2, 3, 4]
      case .rivals: [5, 2]
      }
    }
  }

  /// A feature that holds: the question, and the row of its answer's weight.
  struct Term {
    var feature: Feature
    var row: Int
  }

  private static let rows: [Feature: Int] = {
    var result: [Feature: Int] = [:]
    var next = 0
    for feature in Feature.allCases {
      result[feature] = next
      next += feature.answers.reduce(1, *)
    }
    return result
  }()
  /// The number of weights.
  static let count = Feature.allCases.reduce(0) { $0 + $1.answers.reduce(1, *) }

  private(set) var weights: [Int32]

  init(weights: [Int32]) { self.weights = weights }

  /// - Parameter table: a line for each feature: its name, then its weights; "+" goes on with them.
  init(_ table: StaticString) {
    weights = Array(repeating: 0, count: Self.count)
    var next = 0
    table.withUTF8Buffer { bytes in
      for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        let text = String(decoding: word, as: UTF8.self)
        if let weight = Int32(text), next < Self.count {
          weights[next] = weight
          next += 1
        } else if let feature = Feature(rawValue: text), let first = Self.rows[feature] {
          next = first
        }
      }
    }
  }

  func score(_ facts: PronounFacts) -> Int32 {
    var terms = Terms()
    terms.add(facts)
    var score: Int32 = 0
    for term in terms.list { score += weights[term.row] }
    return score
  }

  /// The features that hold for facts.
  static func terms(of facts: PronounFacts) -> [Term] {
    var terms = Terms()
    terms.add(facts)
    return terms.list
  }

  private struct Terms {
    var list: [Term] = []

    init() { list.reserveCapacity(48) }

    mutating func put(_ feature: Feature, _ values: Int...) {
      var row = 0
      for (value, answers) in zip(values, feature.answers) {
        row = row * answers + min(max(value, 0), answers - 1)
      }
      list.append(Term(feature: feature, row: (PronounModel.rows[feature] ?? 0) + row))
    }

    mutating func add(_ facts: PronounFacts) {
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
