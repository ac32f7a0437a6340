/// A stretch of text that may refer to somebody: a name, an office, a pronoun or a nameless source.
struct Reference {
  enum Form: UInt8 {
    case name
    /// "the US Secretary of State", "the ministry".
    case role
    case pronoun
    /// "officials", "the report": a source nobody can be named for.
    case nameless
  }

  var form: Form
  /// The name, the office or the pronoun itself: what a mention covers.
  var tokens: Range<Int>
  /// With titles, modifiers and what hangs on it: "former Bulgarian defense minister Boyko Noev".
  var phrase: Range<Int>
  /// The kind of a name, as far as its own words and its place tell.
  var kind: Actor.Kind?
  /// The office that stands with the name, or is the reference.
  var office: Range<Int>?
  var gender: Gender = .unknown
  /// True for the "US" of "US Secretary of State": named, but not the one who acts.
  var isModifier = false
  /// For offices: with "the" or a possessive, that is, somebody the reader knows.
  var isDefinite = false
  var isPlural = false
  /// An index into the actors, once resolved.
  var actor: Int?
  /// Words in capitals that no tagger took for a name: one only if the text names a person so
  /// elsewhere, or a pronoun means it.
  var isDoubtful = false
  /// Whether the text shows a body in it, with members or officials: no pronoun makes it a person.
  var isSurelyBody = false
  /// Who it would be, for words that are a name only if a pronoun means them.
  var doubtfulActor: Int?
  /// For pronouns: by how much the actor's score beats the next actor's or nobody's; `nil` without a
  /// rival.
  var margin: Int32?

  init(_ form: Form, _ tokens: Range<Int>, kind: Actor.Kind? = nil, office: Range<Int>? = nil) {
    self.form = form
    self.tokens = tokens
    self.phrase = tokens
    self.kind = kind
    self.office = office
  }
}

enum Gender: UInt8 {
  case unknown, male, female

  func agrees(with other: Gender) -> Bool {
    self == .unknown || other == .unknown || self == other
  }
}

/// What says somebody's gender, the surest last.
enum GenderSource: UInt8, Comparable {
  case none, pronoun, givenName, title

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
