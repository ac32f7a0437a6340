/// Decides which names are one actor, and of which kind.
///
/// The whole document decides: full names first, so that a surname, a misspelling or an acronym finds
/// the one it belongs to; a name has one kind throughout.
struct ActorResolution {
  let document: Document
  private(set) var references: [Reference]
  private(set) var cast = Cast()
  /// The references that are names only if a pronoun means them, by their actor.
  private var doubtful: [Int: [Int]] = [:]
  private var particledSurnames = KeySet()

  private var tokens: [Token] { document.tokens }

  init(_ document: Document, _ references: [Reference]) {
    self.document = document
    self.references = references
  }

  mutating func resolveNames() {
    noteParticledSurnames()
    addFullNames()
    addOrganizationsAndPlaces()
    addSingleNames()
    addAcronyms()
    addPersonalInitials()
    for index in references.indices {
      guard let actor = references[index].actor else { continue }
      note(references[index], of: actor)
    }
  }

  // MARK: People

  private mutating func addFullNames() {
    for index in references.indices where references[index].form == .name {
      let reference = references[index]
      guard reference.kind == .person || (reference.kind == nil && reference.tokens.count > 1)
      else { continue }
      let name = personName(reference.tokens)
      if reference.isDoubtful { continue }
      if reference.kind == nil, !hasPersonEvidence(reference) { continue }
      guard !name.given.isEmpty || isTitled(reference) else { continue }
      if name.given.isEmpty { continue }
      references[index].kind = .person
      let actor = cast.person(named: name, at: reference.tokens.lowerBound)
      references[index].actor = actor
      // Known before surnames are looked up: "Mr. Clinton" is not Hillary Clinton.
      if reference.gender != .unknown {
        setGender(reference.gender, of: actor, source: source(of: reference))
      }
    }
  }

  /// Surnames and given names by themselves.
  private mutating func addSingleNames() {
    for reference in references
    where reference.form == .name && reference.actor == nil && reference.tokens.count == 1
      && !reference.isDoubtful && !isPeripheral(reference)
    {
      occurrences[tokens[reference.tokens.lowerBound].key, default: 0] += 1
    }
    /// Where each person was named last.
    var latest: [Int: Int] = [:]
    for index in references.indices where references[index].form == .name {
      defer {
        if let actor = references[index].actor {
          latest[actor] = references[index].tokens.lowerBound
        }
      }
      let reference = references[index]
      guard reference.actor == nil, reference.kind == nil || reference.kind == .person else {
        continue
      }
      let name = personName(reference.tokens)
      let hasOffice = reference.office != nil
      if let known = namesake(name, reference, latest)
        ?? cast.person(
          knownAs: name.surnameKey, misspelt: true, gender: titleGender(reference),
          generation: name.generation),
        cast[known].key == name.surnameKey || !isKin(reference)
          || cast.people(withSurname: cast[known].key).count > 1
          || references[..<index].contains(where: { $0.actor == known && isKin($0) })
      {
        references[index].kind = .person
        references[index].actor = known
        takeParticles(of: known, into: &references[index])
        cast.addForm(name.text, to: known)
      } else if reference.isDoubtful {
        continue
      } else if reference.kind == .person || hasOffice || hasPersonEvidence(reference) {
        references[index].kind = .person
        let gender = titleGender(reference)
        let actor = cast.person(
          named: name, at: reference.tokens.lowerBound, gender: gender)
        references[index].actor = actor
        if gender != .unknown { setGender(gender, of: actor, source: .title) }
      } else if isFrequent(reference), !hasPlaceEvidence(reference) {
        // A bare surname that the text takes as known: "Putin".
        references[index].kind = .person
        references[index].actor = cast.person(named: name, at: reference.tokens.lowerBound)
      } else if hasPlaceEvidence(reference) {
        references[index].kind = .place
        references[index].actor = cast.other(
          .place, named: document.text(reference.tokens), at: reference.tokens.lowerBound)
      }
    }
  }

  /// The Lena of "Brandt's wife, Lena": nobody whom the text has named in full, unless as such or beside
  /// somebody of the same surname.
  private func isKin(_ reference: Reference) -> Bool {
    guard let noun = reference.office?.last, noun < reference.tokens.lowerBound else {
      return false
    }
    return Kin.contains(tokens[noun].key)
  }

  /// Has a surname's small particles before it in the name: "“...,” van der Keller said".
  private func takeParticles(of person: Int, into reference: inout Reference) {
    guard cast[person].lastWord != nil, reference.phrase == reference.tokens else { return }
    var start = reference.tokens.lowerBound
    while start > 0, tokens[start - 1].has(.particle), !tokens[start - 1].isCapitalized {
      start -= 1
    }
    guard start < reference.tokens.lowerBound else { return }
    let whole = start..<reference.tokens.upperBound
    guard Folding.transliterated(document.text(whole)) == cast[person].key else { return }
    reference.tokens = whole
    reference.phrase = whole
  }

  /// What a form of address says of a name: "Mrs. Smith".
  private func titleGender(_ reference: Reference) -> Gender {
    isTitled(reference) && source(of: reference) == .title ? reference.gender : .unknown
  }

  /// Which of several people with a surname: the first who was named, since news gives the others
  /// their given names; another if only that one was named lately.
  private func namesake(
    _ name: PersonName, _ reference: Reference, _ latest: [Int: Int]
  ) -> Int? {
    let gender = titleGender(reference)
    var people = cast.people(withSurname: name.surnameKey).filter {
      gender.agrees(with: cast[$0].gender)
        && (name.generation.isEmpty || name.generation == cast[$0].suffix)
    }
    guard name.given.isEmpty, !people.isEmpty else { return nil }
    if let person = cast.person(withFamilyFirst: name.surnameKey, before: people[0]) {
      return person
    }
    if gender != .unknown, people.contains(where: { cast[$0].gender == gender }) {
      people.removeAll { cast[$0].gender != gender }
    }
    func distance(_ actor: Int) -> Int {
      latest[actor].map { reference.tokens.lowerBound - $0 } ?? .max
    }
    guard let nearest = people.min(by: { distance($0) < distance($1) }) else { return nil }
    return distance(nearest) <= Self.near && distance(people[0]) > Self.far ? nearest : people[0]
  }

  /// In tokens: about a sentence, and about a paragraph.
  private static let near = 40
  private static let far = 100

  /// How often each single word without an actor stands as a name.
  private var occurrences: [UInt64: Int] = [:]

  private func isFrequent(_ reference: Reference) -> Bool {
    reference.tokens.count == 1
      && occurrences[tokens[reference.tokens.lowerBound].key, default: 0] > 1
  }

  private func personName(_ range: Range<Int>) -> PersonName {
    // "Van Keller" is Sara van Keller, once she is named; else Van is a given name.
    let isSurname =
      range.count == 2 && tokens[range.lowerBound].has(.particle)
      && particledSurnames.contains(pairKey(range))
    return PersonName(
      text: document.text(range),
      words: range.filter { tokens[$0].kind != .quotationMark }.map {
        (
          document.text($0..<($0 + 1)),
          tokens[$0].has(.particle) && ($0 > range.lowerBound || range.count > 2 || isSurname)
        )
      })
  }

  /// The surnames of two words, the first a particle, of the people named in full.
  private mutating func noteParticledSurnames() {
    for reference in references where reference.form == .name && reference.tokens.count > 2 {
      let surname = reference.tokens.suffix(2)
      if reference.kind == .person, tokens[surname.lowerBound].has(.particle) {
        particledSurnames.insert(pairKey(surname))
      }
    }
  }

  private func pairKey(_ pair: Range<Int>) -> UInt64 {
    WordHash.joining(tokens[pair.lowerBound].key, tokens[pair.upperBound - 1].key)
  }

  private func isTitled(_ reference: Reference) -> Bool {
    reference.phrase.lowerBound < reference.tokens.lowerBound
  }

  /// Whether the words around a name say that it is a person's.
  private func hasPersonEvidence(_ reference: Reference) -> Bool {
    if reference.office != nil || isTitled(reference) { return true }
    let end = reference.tokens.upperBound
    if end < tokens.count {
      var next = end
      if tokens[next].is(","), next + 1 < tokens.count {
        next += 1
        // "Smith, 45, said", "Smith, who ...".
        if tokens[next].kind == .number, next + 1 < tokens.count, tokens[next + 1].is(",") {
          return true
        }
        if tokens[next].key == Words.who { return true }
      } else {
        while next < tokens.count, tokens[next].has([.adverb, .auxiliary]) { next += 1 }
        if next < tokens.count, tokens[next].has(.cue), !tokens[next].isCapitalized { return true }
        if next < tokens.count, tokens[next].key == Words.who { return true }
      }
    }
    let start = reference.tokens.lowerBound
    if start > 1, tokens[start - 1].has(.cue), !tokens[start - 1].isCapitalized {
      let before = tokens[start - 2]
      return before.is(",") || before.kind == .quotationMark
    }
    return false
  }

  private func hasPlaceEvidence(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    guard start > 0 else { return false }
    let before = tokens[start - 1].key
    return before == Words.in || before == Words.near
  }

  // MARK: Organizations and places

  private mutating func addOrganizationsAndPlaces() {
    // "Lloyd's" is Lloyd's of London.
    for reference in references where reference.kind == .organization {
      let name = reference.tokens
      guard reference.form == .name, name.count > 2,
        tokens[name.lowerBound + 1].kind == .possessive,
        tokens[name.lowerBound + 2].key == Words.of
      else { continue }
      let house = cast.other(.organization, named: document.text(name), at: name.lowerBound)
      cast.expect(document.text(name.prefix(1)), for: house)
    }
    expectShortNames()
    for index in references.indices where references[index].form == .name {
      let reference = references[index]
      guard let kind = reference.kind, kind != .person else { continue }
      let actor = cast.other(
        kind, named: document.text(reference.tokens), at: reference.tokens.lowerBound)
      references[index].actor = actor
      // One name, one kind.
      references[index].kind = cast[actor].kind
    }
  }

  /// "Northbank" is Northbank Holdings Plc, unless somebody is called so.
  private mutating func expectShortNames() {
    let names = references.filter { $0.form == .name && $0.kind == .organization }.map(\.tokens)
    for (short, long) in ShortNames(document).pairs(among: names) {
      guard
        short.count > 1 || cast.people(withSurname: personName(short).surnameKey).isEmpty
      else { continue }
      let body = cast.other(.organization, named: document.text(long), at: long.lowerBound)
      cast.expect(document.text(short), for: body)
    }
  }

  /// "Organization for Security and Cooperation in Europe (OSCE)": two names of one.
  private mutating func addAcronyms() {
    for index in references.indices.dropFirst() {
      let short = references[index]
      let long = references[index - 1]
      guard short.form == .name, long.form == .name, let whole = long.actor,
        let acronym = short.actor, whole != acronym, long.kind == .organization,
        short.tokens.count == 1, tokens[short.tokens.lowerBound].shape.contains(.allCapitals),
        short.tokens.lowerBound == long.tokens.upperBound + 1,
        tokens[long.tokens.upperBound].is("(")
      else { continue }
      let text = document.text(short.tokens)
      cast.addAlias(text, to: whole)
      for other in references.indices where references[other].actor == acronym {
        references[other].actor = whole
        cast.addForm(document.text(references[other].tokens), to: whole)
      }
    }
  }

  /// "AOC", "MBS", "JFK": the first letters of the three words or more of a person's name, in capitals.
  private mutating func addPersonalInitials() {
    var people: [[UInt8]: Int?] = [:]
    for reference in references where reference.kind == .person && reference.tokens.count > 1 {
      guard let person = reference.actor, !cast[person].given.isEmpty else { continue }
      let initials = initials(of: reference.tokens)
      guard initials.count > 2 else { continue }
      if let known = people[initials], known != person {
        people[initials] = .some(nil)
      } else {
        people[initials] = person
      }
    }
    guard !people.isEmpty else { return }
    for index in references.indices {
      let short = references[index]
      guard short.form == .name, short.tokens.count == 1, let token = short.tokens.first,
        tokens[token].shape.contains(.allCapitals), !tokens[token].has([.organization, .place]),
        case let person?? = people[Array(document.text(short.tokens).utf8)]
      else { continue }
      references[index].actor = person
      references[index].kind = .person
      cast.addForm(document.text(short.tokens), to: person)
    }
  }

  /// The AOC of "Alexandria Ocasio-Cortez".
  private func initials(of name: Range<Int>) -> [UInt8] {
    var initials: [UInt8] = []
    for index in name {
      var opensPart = true
      for byte in Folding.plain(document.text(index..<(index + 1))) {
        if opensPart, byte.isLetter { initials.append(byte & 0xDF) }
        opensPart = byte == UInt8(ascii: "-")
      }
    }
    return initials
  }

  // MARK: What a reference tells of its actor

  private mutating func note(_ reference: Reference, of actor: Int) {
    if let office = reference.office.map(withoutOpening), !office.isEmpty, reference.kind == .person
    {
      cast.addOffice(self.office(office), to: actor)
    }
    if reference.kind == .person { noteNations(reference, of: actor) }
    if isTitled(reference), reference.kind == .person, let office = titleOffice(reference) {
      cast.addTitle(office, to: actor)
    }
    if reference.gender != .unknown {
      setGender(reference.gender, of: actor, source: source(of: reference))
    }
    if !isPeripheral(reference) { cast[actor].isPeripheral = false }
  }

  /// The senator of "Sen. Keller", the general of "Lt. Gen. Keller"; but "Lt. Gov. Keller" is no governor.
  private func titleOffice(_ reference: Reference) -> UInt64? {
    let titles = (reference.phrase.lowerBound..<reference.tokens.lowerBound).compactMap {
      OfficeWords.office(ofTitle: tokens[$0].key)
    }
    guard let last = titles.last else { return nil }
    let isDeputy = titles.count > 1 && last == Self.governor
    return isDeputy ? nil : last
  }

  private static let governor = WordHash.of("governor")

  /// "Serbia's Novak Keller", "the Serb Novak Keller", "Serbian champion Novak Keller".
  private mutating func noteNations(_ reference: Reference, of actor: Int) {
    let start = reference.phrase.lowerBound
    var words = Array(start..<reference.tokens.lowerBound)
    if start > 1, tokens[start - 1].kind == .possessive {
      words.append(start - 2)
    } else if start > 0, tokens[start - 1].has(.demonym) {
      words.append(start - 1)
    }
    if let office = reference.office, office.lowerBound >= reference.tokens.upperBound {
      words += office
    }
    for index in words where tokens[index].has([.place, .demonym]) {
      cast[actor].nations.insert(Nation.key(document.text(index..<(index + 1))))
    }
  }

  /// The director of "But director", the secretary of "What Secretary Keller did".
  private func withoutOpening(_ office: Range<Int>) -> Range<Int> {
    office.drop {
      tokens[$0].has([.conjunction, .relative, .subordinator, .preposition])
        && !tokens[$0].has([.roleHead, .roleModifier])
    }
  }

  private func source(of reference: Reference) -> GenderSource {
    let isTitled = reference.phrase.lowerBound < reference.tokens.lowerBound
    return isTitled && reference.gender != NameParser(document).givenGender(reference.tokens)
      ? .title : .givenName
  }

  private func isPeripheral(_ reference: Reference) -> Bool {
    let block = document.sentences[document.sentence(of: reference.tokens.lowerBound)].block
    return document.blocks[block].isPeripheral || document.blocks[block].role == .dateline
  }

  /// An office from its tokens.
  func office(_ range: Range<Int>) -> Office {
    Office(range, in: document)
  }

  // MARK: For what follows

  mutating func set(_ index: Int, actor: Int, margin: Int32? = nil) {
    references[index].actor = actor
    references[index].margin = margin
  }

  /// Remembers where a lawmaker sits: the first place the text calls one by.
  mutating func seat(_ actor: Int, in places: Set<[UInt8]>) {
    if cast[actor].seat.isEmpty { cast[actor].seat = places }
  }

  /// Makes doubtful names people that a pronoun may prove.
  mutating func addDoubtfulPeople() {
    // "Vexel sells dams" where Vexel Holdings is named, or its founder: nobody's name.
    var bodies = KeySet()
    for reference in references where reference.form == .name && reference.kind == .organization {
      bodies.insert(tokens[reference.tokens.lowerBound].key)
    }
    for index in references.indices where references[index].form == .name {
      let words = references[index].tokens
      guard references[index].actor == nil, references[index].kind == nil,
        !bodies.contains(tokens[words.lowerBound].key),
        // "As Labour said the ruling left him without honour": no pronoun makes a party a man.
        words.count > 1 || !tokens[words.lowerBound].has(.notAName)
      else { continue }
      let actor = cast.person(
        named: personName(references[index].tokens), at: references[index].tokens.lowerBound)
      references[index].doubtfulActor = actor
      doubtful[actor, default: []].append(index)
      if !isPeripheral(references[index]) { cast[actor].isPeripheral = false }
      let gender = NameParser(document).givenGender(references[index].tokens)
      if gender != .unknown { setGender(gender, of: actor, source: .givenName) }
    }
  }

  /// Takes a doubtful name for a person's, wherever it stands.
  mutating func prove(_ actor: Int) {
    for index in doubtful.removeValue(forKey: actor) ?? [] { set(index, actor: actor) }
  }

  mutating func addOffice(_ words: Range<Int>, to actor: Int) {
    cast.addOffice(office(words), to: actor)
  }

  mutating func makePerson(_ actor: Int) { cast.makePerson(actor) }

  /// Takes a gender on, unless something surer was known.
  mutating func setGender(_ gender: Gender, of actor: Int, source: GenderSource) {
    guard source > cast[actor].genderSource else { return }
    cast[actor].gender = gender
    cast[actor].genderSource = source
  }

  mutating func addOther(_ kind: Actor.Kind, named text: String, at token: Int) -> Int {
    let index = cast.other(kind, named: text, at: token)
    cast[index].isPeripheral = false
    return index
  }
}
