/// The word lists, hashed: from a word, or a phrase of up to five words, to what it can be.
///
/// Built once, at first use, in about a millisecond. Keys are 64-bit hashes without the words behind
/// them: among the 18,000 entries a false match is a matter of one text in 10^14.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// The longest entry in words.
  static let longestPhrase = 6

  private var table = WordTable(slots: 1 << 15)

  /// - Parameter key: of a word (`WordHash.of`) or of a phrase (`WordHash.joining`).
  func classes(of key: UInt64) -> LexicalClass { LexicalClass(rawValue: table[key]) }

  /// Has the classes of a word brought nearer that will be asked for soon.
  @inline(__always)
  func fetch(_ key: UInt64) { table.fetch(key) }

  private init() {
    for (list, added) in Self.wordLists { table.insert(words: list, added.rawValue) }
    for (list, added) in Self.phraseLists { add(phrases: list, added) }
  }

  /// The lists of single words, blank-separated.
  private static let wordLists: [(StaticString, LexicalClass)] = [
    (CommonWords.all, .common),
    (FunctionWords.determiners, [.determiner, .common]),
    (FunctionWords.prepositions, [.preposition, .common]),
    (FunctionWords.conjunctions, [.conjunction, .common]),
    (FunctionWords.auxiliaries, [.auxiliary, .common]),
    (FunctionWords.adverbs, [.adverb, .common]),
    (FunctionWords.relatives, [.relative, .common]),
    (FunctionWords.subordinators, [.subordinator, .common]),
    (FunctionWords.masculine, [.masculine, .common]),
    (FunctionWords.feminine, [.feminine, .common]),
    (FunctionWords.plural, [.plural, .common]),
    (FunctionWords.neuter, [.neuter, .common]),
    (FunctionWords.firstPerson, [.firstPerson, .common]),
    (FunctionWords.nominative, .nominative),
    (FunctionWords.contractions, .common),
    (FunctionWords.compass, .common),
    (FunctionWords.calendar, .calendar),
    (FunctionWords.abbreviations, .abbreviation),
    (FunctionWords.notNames, .notAName),
    (Cues.finite, [.cue, .common]),
    (Cues.participles, [.cueParticiple, .common]),
    (Cues.weak, [.weakCue, .common]),
    (Cues.characterizing, [.characterizing, .common]),
    (Verbs.forms, [.verb, .common]),
    (Roles.titles, .title),
    (Roles.heads, [.roleHead, .common]),
    (Roles.headsInCapitals, .roleHead),
    (Roles.femaleHeads, [.roleHead, .femaleRole, .common]),
    (Roles.maleHeads, [.roleHead, .maleRole, .common]),
    (Roles.modifiers, [.roleModifier, .common]),
    (Roles.groups, [.group, .common]),
    (Roles.documents, [.document, .common]),
    (GivenNames.male, .givenMale),
    (GivenNames.female, .givenFemale),
    (GivenNames.particles, .particle),
    (Organizations.heads, [.organizationHead, .common]),
    (Organizations.institutions, [.organizationHead, .institution, .common]),
    (Organizations.bodies, [.body, .common]),
    (Organizations.companySuffixes, .companySuffix),
    (Organizations.names, .organization),
    (KnownBodies.companies, .organization),
    (KnownBodies.outlets, .organization),
    (KnownBodies.agencies, .organization),
    (KnownBodies.clubs, .organization),
    (Organizations.eventHeads, [.eventHead, .common]),
    (Places.names, .place),
    (Places.further, .place),
    (Places.capitals, [.place, .capital]),
    (Places.heads, [.placeHead, .common]),
    (Places.demonyms, .demonym),
  ]

  /// The lists of phrases, one a line.
  private static let phraseLists: [(StaticString, LexicalClass)] = [
    (Organizations.phrases, .organization),
    (KnownBodies.phrases, .organization),
    (Places.phrases, .place),
    (FunctionWords.notNamePhrases, .notAName),
  ]

  private mutating func add(phrases list: StaticString, _ added: LexicalClass) {
    list.withUTF8Buffer { bytes in
      for line in bytes.split(separator: 0x0A) {
        var phrase: UInt64?
        for word in line.split(separator: 0x20) {
          let hash = WordHash.of(word)
          if let before = phrase {
            phrase = WordHash.joining(before, hash)
          } else {
            phrase = hash
            table.insert(hash, LexicalClass.phraseStart.rawValue)
          }
        }
        if let phrase { table.insert(phrase, added.rawValue) }
      }
    }
  }
}
