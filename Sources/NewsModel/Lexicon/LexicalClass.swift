/// What a word can be, whatever its sentence: the classes of the word lists. One word may have many.
struct LexicalClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // Function words.
  static let common = LexicalClass(rawValue: 1 << 0)
  static let determiner = LexicalClass(rawValue: 1 << 1)
  static let preposition = LexicalClass(rawValue: 1 << 2)
  static let conjunction = LexicalClass(rawValue: 1 << 3)
  static let auxiliary = LexicalClass(rawValue: 1 << 4)
  static let adverb = LexicalClass(rawValue: 1 << 5)
  static let relative = LexicalClass(rawValue: 1 << 6)
  /// "when", "after", "as": opens a clause that is not the main one.
  static let subordinator = LexicalClass(rawValue: 1 << 7)

  // Pronouns.
  static let masculine = LexicalClass(rawValue: 1 << 8)
  static let feminine = LexicalClass(rawValue: 1 << 9)
  static let plural = LexicalClass(rawValue: 1 << 10)
  static let neuter = LexicalClass(rawValue: 1 << 11)
  static let firstPerson = LexicalClass(rawValue: 1 << 12)
  /// The form a subject takes: "he", not "him".
  static let nominative = LexicalClass(rawValue: 1 << 13)

  // Speech.
  /// A finite verb of saying: "said", "warns".
  static let cue = LexicalClass(rawValue: 1 << 14)
  /// Its participle: "saying", "adding".
  static let cueParticiple = LexicalClass(rawValue: 1 << 15)
  /// A verb that gives words only when they are quoted: "condemned as 'reckless'", "called".
  static let characterizing = LexicalClass(rawValue: 1 << 16)
  /// A verb of saying that often is not one ("made", "shows", "found"): needs "that" or a colon.
  static let weakCue = LexicalClass(rawValue: 1 << 17)

  // Names.
  static let title = LexicalClass(rawValue: 1 << 20)
  static let roleHead = LexicalClass(rawValue: 1 << 21)
  static let roleModifier = LexicalClass(rawValue: 1 << 22)
  static let organizationHead = LexicalClass(rawValue: 1 << 23)
  static let companySuffix = LexicalClass(rawValue: 1 << 24)
  static let organization = LexicalClass(rawValue: 1 << 25)
  static let place = LexicalClass(rawValue: 1 << 26)
  static let placeHead = LexicalClass(rawValue: 1 << 27)
  static let demonym = LexicalClass(rawValue: 1 << 28)
  static let givenMale = LexicalClass(rawValue: 1 << 29)
  static let givenFemale = LexicalClass(rawValue: 1 << 30)
  static let particle = LexicalClass(rawValue: 1 << 31)
  static let calendar = LexicalClass(rawValue: 1 << 32)
  /// Heads of names that are no actors: "Convention", "Day", "War".
  static let eventHead = LexicalClass(rawValue: 1 << 33)
  /// "officials", "analysts": sources without a name.
  static let group = LexicalClass(rawValue: 1 << 34)
  /// "report", "statement", "survey": sources made of paper.
  static let document = LexicalClass(rawValue: 1 << 35)
  /// A capitalised word that is no name by itself: "God", "Internet", "I".
  static let notAName = LexicalClass(rawValue: 1 << 36)
  static let abbreviation = LexicalClass(rawValue: 1 << 37)
  /// The first word of an entry of several words.
  static let phraseStart = LexicalClass(rawValue: 1 << 38)
  /// "ministry", "parliament": an organization also when it stands in lower case with "the".
  static let institution = LexicalClass(rawValue: 1 << 39)
  static let femaleRole = LexicalClass(rawValue: 1 << 40)
  static let maleRole = LexicalClass(rawValue: 1 << 41)
  /// A capital that stands for its country's government: "Moscow said".
  static let capital = LexicalClass(rawValue: 1 << 42)

  /// A verb form that does not end in "-ed".
  static let verb = LexicalClass(rawValue: 1 << 43)

  /// "company", "agency": an organization where "the" stands before it and one was named.
  static let body = LexicalClass(rawValue: 1 << 44)

  static let given: LexicalClass = [.givenMale, .givenFemale]
  static let thirdPerson: LexicalClass = [.masculine, .feminine]
  static let anyPronoun: LexicalClass = [.masculine, .feminine, .plural, .neuter, .firstPerson]
}
