/// Somebody who was mentioned.
struct Trace {
  /// `nil` for somebody who is no actor: "his wife", a pronoun that means nobody named.
  var actor: Int?
  /// An index into the references.
  var reference: Int
  var sentence: Int
  /// The first token of the mention.
  var token: Int
  var form: PronounFacts.Form
  var role: ClauseRole
  var gender: Gender
  /// The main clause's subject.
  var isSubject: Bool
  var isJoined: Bool
  var isQuoted: Bool
  /// "his brother James".
  var isOwned: Bool
}

/// What is known of an actor so far.
struct Standing {
  /// How often the whole text names the actor.
  var names = 0
  var isFirstNamed = false
  var isTopic = false
  var isInHeadline = false
  /// How many pronouns meant the actor.
  var pronouns = 0
}

extension Discourse {
  /// Counts each person's names over the whole text.
  mutating func countNames() {
    standings = Array(repeating: Standing(), count: cast.members.count)
    var isFirst = true
    for reference in references {
      guard reference.form == .name, let actor = reference.actor ?? reference.doubtfulActor else {
        continue
      }
      standings[actor].names += 1
      guard reference.actor != nil, cast[actor].kind == .person else { continue }
      let sentence = document.sentence(of: reference.tokens.lowerBound)
      if document.blocks[document.sentences[sentence].block].role == .headline {
        standings[actor].isInHeadline = true
      }
      if isFirst { standings[actor].isFirstNamed = true }
      isFirst = false
    }
    let people = standings.indices.filter { cast[$0].kind == .person }
    let most = people.map { standings[$0].names }.max() ?? 0
    for actor in people where standings[actor].names == most { standings[actor].isTopic = true }
  }

  /// The trace that a reference leaves, or `nil` for what no person can be.
  func trace(_ index: Int, sentence number: Int, subject: Int?) -> Trace? {
    let reference = references[index]
    guard let form = form(of: reference) else { return nil }
    let sentence = document.sentences[number].tokens
    let (role, isJoined) = clauses.role(
      of: reference.phrase.clamped(to: sentence), in: sentence)
    let first = reference.phrase.lowerBound
    let actor = reference.actor ?? reference.doubtfulActor
    return Trace(
      actor: actor, reference: index, sentence: number,
      token: reference.tokens.lowerBound, form: form, role: role,
      gender: actor.map { cast[$0].gender } ?? reference.gender,
      isSubject: index == subject, isJoined: isJoined,
      isQuoted: document.piece(of: reference.tokens.lowerBound) != nil,
      isOwned: form != .samePronoun && tokens[first].has([.masculine, .feminine, .plural]))
  }

  private func form(of reference: Reference) -> PronounFacts.Form? {
    switch reference.form {
    case .pronoun:
      return reference.actor == nil ? .unresolved : .samePronoun
    case .role, .nameless:
      if let actor = reference.actor { return cast[actor].kind == .person ? .office : nil }
      guard !reference.isPlural, reference.kind == nil, let head = reference.tokens.last,
        tokens[head].has(.roleHead)
      else { return nil }
      return .nobody
    case .name:
      guard let actor = reference.actor ?? reference.doubtfulActor,
        cast[actor].kind == .person || mayBePerson(reference)
      else { return nil }
      if reference.office != nil || reference.phrase.lowerBound < reference.tokens.lowerBound {
        return .titledName
      }
      return reference.tokens.count > 1 ? .fullName : .singleName
    }
  }

  /// Whether a name of another kind may turn out to be a person's.
  private func mayBePerson(_ reference: Reference) -> Bool {
    // "As Labour said the ruling left him without honour".
    if reference.tokens.count == 1, tokens[reference.tokens.lowerBound].has(.notAName) {
      return false
    }
    let wrong: LexicalClass = [
      .organizationHead, .companySuffix, .organization, .placeHead, .eventHead,
    ]
    return reference.tokens.allSatisfy { place in
      !tokens[place].has(wrong)
        && (!tokens[place].has([.place, .demonym]) || tokens[place].has(.given))
        && tokens[place].shape.contains(.hasLowercase)
    }
  }
}

/// A pronoun with everybody it may mean, and the choice.
struct PronounChoice {
  /// The pronoun, an index into the references.
  var reference: Int
  /// Indexes into `candidates`; the last candidate is nobody.
  var chosen: Int
  var candidates: [Candidate]

  struct Candidate {
    /// The mention, an index into the references; `nil` for nobody.
    var reference: Int?
    var actor: Int?
    var facts: PronounFacts
    var score: Int32
  }
}
