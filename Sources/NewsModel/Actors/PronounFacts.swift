/// What a pronoun is in its clause.
enum PronounRole: UInt8 {
  /// "he".
  case subject
  /// "him", and "her" before no noun.
  case object
  /// "his", and "her" before a noun.
  case owner
  /// "himself".
  case reflexive
}

/// What can be seen of a pronoun and of one who may be meant by it: small whole numbers, from which
/// `PronounModel` makes its features.
struct PronounFacts {
  // The pronoun.
  var role = PronounRole.subject
  var isQuoted = false
  /// Nothing but a conjunction or an adverb stands before it in its sentence.
  var opens = false
  /// A word that opens a clause stands right before it.
  var isSubordinate = false
  /// No verb stands before it in its sentence.
  var precedesVerbs = false
  /// "his brother", "her husband".
  var ownsKin = false
  /// "he said", "said she".
  var saysSomething = false
  /// How many different people are candidates.
  var rivals = 0

  // The mention.
  enum Form: UInt8 {
    case fullName, singleName, titledName, office, samePronoun, otherPronoun
    /// "his wife", "a witness": somebody, but no actor.
    case nobody
    /// A pronoun of which nobody knows who is meant.
    case unresolved
    /// Nobody that the text mentions.
    case none
  }
  var form = Form.none
  var mentionRole = ClauseRole.other
  var isJoined = false
  /// How many sentences back.
  var sentences = 0
  /// In the pronoun's own sentence, behind it.
  var isBehind = false
  var verbsBetween = 0
  var boundaries: ClauseReader.Boundaries = []
  var blocks = 0
  var mentionIsQuoted = false
  /// Both stand in one quotation.
  var sharesQuotation = false
  /// How many others were mentioned nearer.
  var nearer = 0
  var opensSentence = false
  /// The first subject of its sentence.
  var leadsSentence = false
  /// "his brother James": the pronoun stands inside the phrase.
  var holdsPronoun = false
  /// "his brother James" before another pronoun.
  var isOwned = false
  /// "Smith and his".
  var isRightBefore = false
  var speaksHere = false

  // The actor.
  /// 0 a person, 1 an organization, 2 a place, 3 unknown.
  var kind = 0
  /// 0 unknown; agrees by 1 a given name, 2 a title, 3 an earlier pronoun; disagrees
  /// by 5 an earlier pronoun.
  var gender = 0
  var hasGivenName = false
  var isListed = false
  /// How often the text names the actor.
  var names = 0
  /// Named most often of all people.
  var isTopic = false
  var isFirstNamed = false
  var isInHeadline = false
  /// How many pronouns meant the actor before.
  var pronouns = 0
  /// The last pronoun of this gender meant the actor: 0 no, 1 in this sentence, 2 in the one before,
  /// 3 earlier.
  var continues = 0
  /// Spoke last: 0 no, 1 in this sentence or the one before, 2 earlier.
  var spokeLast = 0
}

extension PronounFacts {
  /// All facts as numbers, in the order in which `Preparation/pronouns.py` names them.
  var values: [Int] {
    [
      Int(role.rawValue), isQuoted ? 1 : 0, opens ? 1 : 0, isSubordinate ? 1 : 0,
      precedesVerbs ? 1 : 0, ownsKin ? 1 : 0, rivals, Int(form.rawValue),
      Int(mentionRole.rawValue), isJoined ? 1 : 0, sentences, isBehind ? 1 : 0, verbsBetween,
      Int(boundaries.rawValue), blocks, mentionIsQuoted ? 1 : 0, sharesQuotation ? 1 : 0, nearer,
      opensSentence ? 1 : 0, leadsSentence ? 1 : 0, holdsPronoun ? 1 : 0, isOwned ? 1 : 0,
      isRightBefore ? 1 : 0, speaksHere ? 1 : 0, kind, gender, hasGivenName ? 1 : 0,
      isListed ? 1 : 0, names, isTopic ? 1 : 0, isFirstNamed ? 1 : 0, isInHeadline ? 1 : 0,
      pronouns, continues, spokeLast,
      saysSomething ? 1 : 0,
    ]
  }
}
