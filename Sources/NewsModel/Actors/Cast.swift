/// The actors of a document while they are being found: names are clustered, the longest form first.
struct Cast {
  struct Member {
    var kind: Actor.Kind
    /// Folded with transliteration; a person's last name, another's whole name.
    var key: [UInt8]
    /// A person's given names and initials, folded.
    var given: [[UInt8]]
    /// "jr"; empty for most.
    var suffix: [UInt8] = []
    /// The last of a surname's two words, where it has two.
    var lastWord: [UInt8]?
    /// The forms printed, in order of appearance.
    var forms: [String]
    var offices: [Office] = []
    /// The senator of "Sen. Keller": what forms of address say.
    var titles: [UInt64] = []
    /// Where a lawmaker sits whom the text has called by it, as in `Office.seat`.
    var seat: Set<[UInt8]> = []
    /// Where the text says that a person is from, by `Nation.key`.
    var nations: Set<[UInt8]> = []
    var roles: [String] = []
    var gender: Gender = .unknown
    var genderSource = GenderSource.none
    var firstToken: Int
    /// The place or organization an institution belongs to: the Montenegro of its foreign ministry.
    var owner: Int?
    var isPeripheral = true

    /// The last word of the name as printed first, in small letters.
    var lastPrinted: [UInt8] {
      Folding.plain(forms[0].split(separator: " ").last.map(String.init) ?? "")
    }

    /// How well "the minister" and the like fit what the text calls a person.
    func fit(_ phrase: Office) -> Office.Fit {
      if sitsElsewhere(than: phrase) { return .none }
      let fit = offices.map { $0.fit(phrase) }.max() ?? .none
      guard fit == .none, phrase.core.count == 1, !phrase.isPast else { return fit }
      let word = phrase.core[0]
      if titles.contains(word) { return .whole }
      return titles.contains { OfficeWords.isKind($0, of: word) } ? .byHead : .none
    }

    /// Whether a person is known as the lawmaker of another place: "the Calgary MP" is not the Halifax MP.
    func sitsElsewhere(than phrase: Office) -> Bool {
      guard !phrase.seat.isEmpty else { return false }
      let own = seat.isEmpty ? offices.lazy.map(\.seat).first { !$0.isEmpty } ?? [] : seat
      return !own.isEmpty && own.isDisjoint(with: phrase.seat)
    }

    /// Whether a person is addressed as the holder of some other office: "Gov. Keller" is not "the senator".
    ///
    /// - Parameter word: the office's head.
    func isAddressedOtherwise(than word: UInt64) -> Bool {
      let office = OfficeWords.canonical(word)
      return !titles.isEmpty && OfficeWords.isTold(office)
        && !titles.contains { $0 == office || OfficeWords.isKind($0, of: office) }
        && !offices.contains { $0.core.last == office }
    }
  }

  private(set) var members: [Member] = []
  private var peopleByKey: [[UInt8]: [Int]] = [:]
  private var spellings = SpellingIndex()
  private var othersByKey: [[UInt8]: Int] = [:]

  subscript(index: Int) -> Member {
    get { members[index] }
    set { members[index] = newValue }
  }

  // MARK: People

  /// Adds a full name, or finds who it is. The parts are as printed.
  /// - Parameter gender: what the name's title says: "Mrs. Smith" is not "Mr. Smith".
  mutating func person(named parts: PersonName, at token: Int, gender: Gender = .unknown) -> Int {
    let candidates = peopleByKey[parts.surnameKey] ?? []
    if let known = candidates.first(where: {
      parts.agrees(withGiven: members[$0].given) && gender.agrees(with: members[$0].gender)
        && (parts.suffix == members[$0].suffix
          || parts.generation.isEmpty && (parts.given.isEmpty || members[$0].given.isEmpty))
    }) {
      if members[known].given.count < parts.given.count { members[known].given = parts.given }
      addForm(parts.text, to: known)
      return known
    }
    // A misspelt surname with the same given name.
    if !parts.given.isEmpty, parts.surnameKey.count >= 6,
      let known = spellings.members(near: parts.surnameKey).sorted().first(where: {
        !members[$0].given.isEmpty && members[$0].given.first == parts.given.first
          && members[$0].suffix == parts.suffix
      })
    {
      addForm(parts.text, to: known)
      return known
    }
    return insert(
      Member(
        kind: .person, key: parts.surnameKey, given: parts.given, suffix: parts.suffix,
        lastWord: parts.lastWord, forms: [parts.text], firstToken: token))
  }

  /// The person whom a single name means: by surname, by a given name, by one between, then misspelt. Of namesakes
  /// the one who was named first: news gives the others their given names.
  /// - Parameters:
  ///   - gender: what the name's title says: "Mr. Clinton" is not Hillary Clinton.
  ///   - generation: "Keller Jr." is not his father.
  func person(
    knownAs name: [UInt8], misspelt: Bool, gender: Gender = .unknown, generation: [UInt8] = []
  ) -> Int? {
    if let candidates = peopleByKey[name] {
      return candidates.first {
        gender.agrees(with: members[$0].gender)
          && (generation.isEmpty || generation == members[$0].suffix)
      }
    }
    guard generation.isEmpty else { return nil }
    // "Keller" of "Sara van Keller".
    let byLast = peopleByLastWord[name] ?? []
    if byLast.count == 1, gender.agrees(with: members[byLast[0]].gender) { return byLast[0] }
    let byGiven = peopleByGiven[name] ?? []
    if byGiven.count == 1, gender.agrees(with: members[byGiven[0]].gender) { return byGiven[0] }
    // "Wong" of "Joshua Wong Chi-fung".
    let byMiddle = byGiven.isEmpty ? peopleByMiddle[name] ?? [] : []
    if byMiddle.count == 1, gender.agrees(with: members[byMiddle[0]].gender) { return byMiddle[0] }
    guard misspelt, name.count >= 6 else { return nil }
    let near = Set(spellings.members(near: name).map { members[$0].key })
    return near.count == 1 ? near.first.flatMap { peopleByKey[$0]?.first } : nil
  }

  /// The Keung Chi-wa whom "Keung" means though a C.D. Keung comes later: his family's name stands first.
  func person(withFamilyFirst name: [UInt8], before other: Int) -> Int? {
    guard let named = peopleByGiven[name], named.count == 1, let person = named.first,
      members[person].firstToken < members[other].firstToken,
      let given = members[person].forms[0].utf8.split(separator: UInt8(ascii: " ")).last,
      let hyphen = given.firstIndex(of: UInt8(ascii: "-")),
      given[given.index(after: hyphen)...].first?.isLowercase ?? false
    else { return nil }
    return person
  }

  /// All people with a surname, in order of appearance.
  func people(withSurname name: [UInt8]) -> [Int] { peopleByKey[name] ?? [] }

  private var peopleByGiven: [[UInt8]: [Int]] = [:]
  /// By the words between the first and the surname, initials left out.
  private var peopleByMiddle: [[UInt8]: [Int]] = [:]
  /// By the last word of a surname of two.
  private var peopleByLastWord: [[UInt8]: [Int]] = [:]

  // MARK: Organizations and places

  /// Adds an organization or place, or finds which it is.
  mutating func other(_ kind: Actor.Kind, named text: String, at token: Int) -> Int {
    let key = KnownAliases.canonical(Self.nameKey(text))
    if let known = othersByKey[key] {
      addForm(text, to: known)
      return known
    }
    let index = insert(
      Member(kind: kind, key: key, given: [], forms: [text], firstToken: token))
    return index
  }

  func other(named text: String) -> Int? {
    othersByKey[KnownAliases.canonical(Self.nameKey(text))]
  }

  /// Makes a further name find a member, and one of its forms: an acronym.
  mutating func addAlias(_ text: String, to index: Int) {
    expect(text, for: index)
    addForm(text, to: index)
  }

  /// Makes a further name find a member, if it is ever printed.
  mutating func expect(_ text: String, for index: Int) {
    othersByKey[Self.nameKey(text)] = index
  }

  private static func nameKey(_ text: String) -> [UInt8] {
    var folded = Folding.plain(text)
    if folded.last == 0x2E { folded.removeLast() }
    let article = Array("the ".utf8)
    if folded.starts(with: article) { folded.removeFirst(article.count) }
    return folded
  }

  // MARK: -

  mutating func addForm(_ text: String, to index: Int) {
    if !members[index].forms.contains(text) { members[index].forms.append(text) }
  }

  mutating func addOffice(_ office: Office, to index: Int) {
    let text = office.text
    guard !members[index].roles.contains(where: { $0.lowercased() == text.lowercased() }) else {
      return
    }
    members[index].offices.append(office)
    members[index].roles.append(text)
  }

  mutating func addTitle(_ office: UInt64, to index: Int) {
    if !members[index].titles.contains(office) { members[index].titles.append(office) }
  }

  /// Corrects the kind of a member that turns out to be a person.
  mutating func makePerson(_ index: Int) {
    guard members[index].kind != .person else { return }
    members[index].kind = .person
    members[index].key = Folding.transliterated(members[index].forms[0])
    peopleByKey[members[index].key, default: []].append(index)
    spellings.add(members[index].key, of: index)
  }

  private mutating func insert(_ member: Member) -> Int {
    members.append(member)
    let index = members.count - 1
    if member.kind == .person {
      peopleByKey[member.key, default: []].append(index)
      spellings.add(member.key, of: index)
      if let given = member.given.first { peopleByGiven[given, default: []].append(index) }
      // "Zaha Hadid Architects" is nobody's name.
      let isWord = Lexicon.shared.classes(of: WordHash.of(member.lastPrinted)).contains(.common)
      for middle in member.given.dropFirst() where middle.count > 2 && !isWord {
        peopleByMiddle[middle, default: []].append(index)
      }
      if let last = member.lastWord { peopleByLastWord[last, default: []].append(index) }
    } else {
      othersByKey[member.key] = index
    }
    return index
  }
}

/// A person's name taken apart.
struct PersonName {
  /// As printed.
  let text: String
  /// Given names and initials, folded; empty for a surname alone.
  let given: [[UInt8]]
  /// The surname with its particles, folded with transliteration.
  let surnameKey: [UInt8]
  /// "Jr.", "III": folded, without a full stop; empty for most.
  let suffix: [UInt8]
  /// The Keller of "Sara van Keller" and of "Sara Brandt-Keller"; of most there is none.
  let lastWord: [UInt8]?

  /// The "jr" or "sr" that tells one from another by the same name; empty for most. A king's number is
  /// left out by and by.
  var generation: [UInt8] { Self.generations.prefix(2).contains(suffix) ? suffix : [] }

  private static let suffixes: Set<[UInt8]> = Set(
    ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "qc", "kc"].map { Array($0.utf8) })

  private static let longestSuffix = 3

  /// What tells a son from his father.
  private static let generations = ["jr", "sr", "ii", "iii", "iv"].map { Array($0.utf8) }

  /// - Parameter words: the words of the name and whether each is a particle ("von").
  init(text: String, words: [(text: String, isParticle: Bool)]) {
    self.text = text
    var words = words
    var suffix: [UInt8] = []
    while words.count > 1, let last = words.last, last.text.utf8.count <= Self.longestSuffix,
      Self.suffixes.contains(Folding.plain(last.text))
    {
      let folded = Folding.plain(last.text).filter { $0 != 0x2E }
      if Self.generations.contains(folded) { suffix = folded }
      words.removeLast()
    }
    self.suffix = suffix
    var start = words.count - 1
    while start > 0, words[start - 1].isParticle { start -= 1 }
    lastWord =
      start < words.count - 1
      ? words.last.map { Folding.transliterated($0.text) }
      : start > 0 ? Self.lastOfTwo(words[start].text).map { Folding.transliterated($0) } : nil
    surnameKey = Self.withoutArticle(
      Folding.plain(
        start == words.count - 1
          ? words[start].text : words[start...].map(\.text).joined(separator: " ")))
    given = words[..<start].map { word in
      Folding.transliterated(word.text.last == "." ? String(word.text.dropLast()) : word.text)
    }
  }

  /// The Keller of "Brandt-Keller": a name by itself, which the moon of "Ki-moon" is not.
  private static func lastOfTwo(_ surname: String) -> String? {
    guard let hyphen = surname.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    let last = surname.utf8[hyphen...].dropFirst()
    guard last.count > 2, last.first?.isUppercase ?? false else { return nil }
    return String(last)
  }

  /// "al-Sadr", "al Sadr" and "Sadr" are one name.
  private static func withoutArticle(_ surname: [UInt8]) -> [UInt8] {
    var surname = surname[...]
    for article in articles where surname.starts(with: article) && surname.count > article.count + 2
    {
      surname = surname.dropFirst(article.count)
      break
    }
    return Folding.transliterated(folded: surname)
  }

  private static let articles: [[UInt8]] = ["al-", "el-", "al ", "el "].map { Array($0.utf8) }

  /// Whether two sets of given names may be one person's: "Antony J." and "Anthony", "J." and "Joe".
  func agrees(withGiven other: [[UInt8]]) -> Bool {
    guard let mine = given.first, let theirs = other.first else { return true }
    if mine == theirs || Nicknames.match(mine, theirs) { return true }
    // "Robert 'Bobby' Hughes": by either name.
    if mine.count > 1, theirs.count > 1, given.contains(theirs) || other.contains(mine) {
      return true
    }
    if mine.count == 1 || theirs.count == 1 { return mine.first == theirs.first }
    return min(mine.count, theirs.count) >= 5 && Folding.isNear(mine, theirs)
  }
}
