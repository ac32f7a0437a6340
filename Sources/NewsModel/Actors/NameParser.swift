/// Takes a run of capitalised words apart: modifiers, office, and the name, with its kind.
///
/// "US Secretary of State Antony Blinken" is a place that modifies, an office and a person;
/// "European Commission" is one organization; "Sofia Globe" is not a place.
struct NameParser {
  let document: Document
  private let lexicon = Lexicon.shared
  private var tokens: [Token] { document.tokens }

  init(_ document: Document) { self.document = document }

  /// The references of a run, in reading order. An office without a name is a `.role`.
  func references(in run: Range<Int>) -> [Reference] {
    var result: [Reference] = []
    parse(run, into: &result)
    return result
  }

  private func parse(_ run: Range<Int>, into result: inout [Reference]) {
    guard !run.isEmpty else { return }
    if let owner = run.first(where: { tokens[$0].kind == .possessive }), owner + 1 < run.upperBound,
      tokens[owner + 1].key == Words.of
    {
      return append(.organization, run, into: &result)
    }
    if let known = knownPhrase(at: run.lowerBound, in: run) {
      return parseKnown(known, of: run, into: &result)
    }
    if let office = office(in: run) {
      return parseOffice(office, of: run, into: &result)
    }
    if tokens[run.lowerBound].has(.title), !document.isTitularGivenName(run.lowerBound, in: run) {
      return parseTitled(run, into: &result)
    }
    parsePlain(run, into: &result)
  }

  // MARK: Known names

  /// The longest listed phrase at a token, or the listed word itself.
  private func knownPhrase(
    at start: Int, in run: Range<Int>
  ) -> (tokens: Range<Int>, classes: LexicalClass)? {
    var best: (Range<Int>, LexicalClass)?
    let first = tokens[start]
    if first.has(.phraseStart) {
      var key = first.key
      let end = min(run.upperBound, start + Lexicon.longestPhrase)
      for index in (start + 1)..<max(end, start + 1) {
        // The sign has no key.
        key = WordHash.joining(key, tokens[index].is("&") ? Words.ampersand : tokens[index].key)
        let classes = lexicon.classes(of: key)
        if !classes.isDisjoint(with: [.organization, .place, .notAName]) {
          best = (start..<(index + 1), classes)
        }
      }
    }
    if let best { return best }
    let own = first.classes.intersection([.organization, .place])
    guard !own.isEmpty, !first.has(.given) || first.has(.place) else { return nil }
    return (start..<(start + 1), own)
  }

  /// Whether a name is a listed one of several words.
  func isListedPhrase(_ name: Range<Int>) -> Bool {
    guard name.count > 1, let known = knownPhrase(at: name.lowerBound, in: name) else {
      return false
    }
    return known.tokens == name && !known.classes.contains(.notAName)
  }

  /// What the lists say of a whole phrase; nothing where they do not hold it.
  func listedClasses(_ name: Range<Int>) -> LexicalClass {
    guard name.count > 1, let known = knownPhrase(at: name.lowerBound, in: name),
      known.tokens == name
    else { return [] }
    return known.classes
  }

  private func parseKnown(
    _ known: (tokens: Range<Int>, classes: LexicalClass), of run: Range<Int>,
    into result: inout [Reference]
  ) {
    let rest = known.tokens.upperBound..<run.upperBound
    if known.classes.contains(.notAName) { return parse(rest, into: &result) }
    let kind: Actor.Kind = known.classes.contains(.organization) ? .organization : .place
    let single = known.tokens.count == 1
    // A listed word may be part of a longer name: "Sofia Globe", "Jordan Spieth", "Moscow State
    // University", "Paris Hilton".
    if !rest.isEmpty {
      if let office = office(in: rest) {
        var reference = Reference(.name, known.tokens, kind: kind)
        reference.isModifier = true
        result.append(reference)
        let first = result.count
        parse(rest, into: &result)
        // "US" is part of the office: "US Secretary of State".
        for index in first..<result.count where office.lowerBound == rest.lowerBound {
          guard let printed = result[index].office, printed.lowerBound == rest.lowerBound else {
            continue
          }
          result[index].office = known.tokens.lowerBound..<printed.upperBound
          result[index].phrase = known.tokens.lowerBound..<result[index].phrase.upperBound
        }
        return
      }
      let tail = tokens[rest.upperBound - 1]
      if rest.contains(where: { tokens[$0].has([.organizationHead, .companySuffix]) }) {
        return append(.organization, run, into: &result)
      }
      if tail.has(.eventHead) {
        var reference = Reference(.name, known.tokens, kind: kind)
        reference.isModifier = true
        return result.append(reference)
      }
      if single, kind == .place, tail.has(.placeHead) {
        return append(.place, run, into: &result)
      }
      if single, tokens[run.lowerBound].has(.given), !tokens[rest.lowerBound].has(.common) {
        return append(.person, run, into: &result)
      }
      if single, kind == .place, rest.count >= 2, tokens[rest.lowerBound].has(.given) {
        // "Moscow Vladimir Putin" does not happen; a place before a name modifies it.
        var reference = Reference(.name, known.tokens, kind: kind)
        reference.isModifier = true
        result.append(reference)
        return parse(rest, into: &result)
      }
    }
    append(kind, known.tokens, into: &result)
    if !rest.isEmpty {
      // "NATO Allies": what follows is no part of the name.
      if rest.allSatisfy({ tokens[$0].has(.common) }) { return }
      if !result.isEmpty { result[result.count - 1].isModifier = true }
      parse(rest, into: &result)
    }
  }

  // MARK: Offices

  /// The first office in a run: "Secretary of State", "Prime Minister", "President".
  private func office(in run: Range<Int>) -> Range<Int>? {
    guard
      let head = run.first(where: { index in
        tokens[index].has(.roleHead) && !isMiddleName(index, in: run)
          && !document.isTitularGivenName(index, in: run)
      })
    else { return nil }
    // A body whose name holds the word: "President Hotel", "Judge Institute".
    if run.contains(where: { $0 > head && tokens[$0].has(.organizationHead) })
      && !run.contains(where: { $0 > head && tokens[$0].key == Words.of })
    {
      return nil
    }
    var start = head
    while start > run.lowerBound, tokens[start - 1].has(.roleModifier),
      !tokens[start - 1].has([.place, .organization])
    {
      start -= 1
    }
    var end = head + 1
    // "Secretary General", "Attorney General", "Deputy Prime Minister".
    while let next = endOfHead(from: end, in: run) { end = next }
    if end + 1 < run.upperBound, tokens[end].key == Words.of || tokens[end].key == Words.for {
      end = endOfComplement(from: end + 1, in: run)
    }
    return start..<end
  }

  /// Behind another head of an office, which may have words of its own before it.
  private func endOfHead(from start: Int, in run: Range<Int>) -> Int? {
    let head = (start..<run.upperBound).first { index in
      tokens[index].has(.roleHead)
        || !tokens[index].has(.roleModifier) || tokens[index].has([.given, .place, .organization])
    }
    guard let head, tokens[head].has(.roleHead), !tokens[head].has(.given),
      !document.isTitularGivenName(head, in: run)
    else { return nil }
    return head + 1
  }

  /// The Dean of "Norman Dean Keller", "Rick Dean" and "Mr Dean": behind a given name or a form of
  /// address a title is none.
  private func isMiddleName(_ index: Int, in run: Range<Int>) -> Bool {
    let isSurname = TitularNames.containsSurname(tokens[index].key)
    guard index > run.lowerBound, isSurname || tokens[index].has([.given, .title]) else {
      return false
    }
    let before = tokens[index - 1]
    // "Martin Luther King Jr."
    let endsName =
      index + 1 == run.upperBound
      || isSurname && Generations.contains(tokens[index + 1].key)
    if endsName {
      if Self.address.contains(before.key) { return true }
      let isOfName = run.prefix { $0 < index - 1 }.allSatisfy {
        tokens[$0].has(isSurname ? [.title, .roleHead, .given] : [.title, .roleHead])
      }
      // "Don King".
      let isDon = isSurname && before.key == Self.don
      return isOfName && before.has(.given)
        && (isDon
          || !before.has([.place, .organization, .title, .roleHead, .roleModifier, .common]))
    }
    let after = tokens[index + 1]
    return before.has(.given)
      && !before.has([.place, .organization, .title, .roleHead, .roleModifier, .common])
      && after.isWord && after.isCapitalized
      && !after.has([.common, .title, .roleHead, .preposition, .organization, .place])
  }

  private static let address = KeySet(words: "mr mrs ms miss dr")
  private static let don = WordHash.of("don")

  /// Where the complement of an office ends: behind "State", "the European Commission".
  private func endOfComplement(from start: Int, in run: Range<Int>) -> Int {
    var index = start
    if index < run.upperBound, tokens[index].key == Words.the { index += 1 }
    guard index < run.upperBound else { return start }
    if let known = knownPhrase(at: index, in: run), known.tokens.count > 1 {
      return known.tokens.upperBound
    }
    var end = index + 1
    while end < run.upperBound {
      let token = tokens[end]
      // "of the Organization for New Energies".
      if token.key == Words.for, tokens[end - 1].has(.organizationHead), end + 1 < run.upperBound {
        end += 2
        while end < run.upperBound, !tokens[end].has([.given, .title]) { end += 1 }
        break
      }
      let belongs =
        token.has([.organizationHead, .roleModifier, .particle])
        || (token.has(.common) && !token.has(.given)) || token.key == Words.and || token.is(",")
        || NameRuns.fields.contains(token.key)
      guard belongs else { break }
      end += 1
    }
    return end
  }

  private func parseOffice(
    _ office: Range<Int>, of run: Range<Int>, into result: inout [Reference]
  ) {
    // What modifies the office: "US", "European Council", "Ukrainian".
    let before = run.lowerBound..<office.lowerBound
    if !before.isEmpty, !before.allSatisfy({ tokens[$0].has(.demonym) }) {
      let first = result.count
      parse(before, into: &result)
      for index in first..<result.count { result[index].isModifier = true }
    }
    for index in office where tokens[index].key == Words.of {
      var inner: [Reference] = []
      let complement = (index + 1)..<office.upperBound
      let name = complement.drop { tokens[$0].key == Words.the }
      if let start = name.first, let known = knownPhrase(at: start, in: start..<office.upperBound),
        !known.classes.contains(.notAName)
      {
        append(
          known.classes.contains(.organization) ? .organization : .place, known.tokens,
          into: &inner)
      } else if let start = name.first,
        tokens[start..<office.upperBound].contains(where: { $0.has(.organizationHead) })
      {
        append(.organization, start..<office.upperBound, into: &inner)
      }
      for var reference in inner {
        reference.isModifier = true
        result.append(reference)
      }
      break
    }
    var name = office.upperBound..<run.upperBound
    // "President Trump Friday" and the like are caught by the calendar; an honorific may stand before
    // the name: "President Dr ...".
    while let first = name.first, tokens[first].has(.title), name.count > 1,
      !document.isTitularGivenName(first, in: name)
    {
      name = (first + 1)..<name.upperBound
    }
    guard !name.isEmpty else {
      var reference = Reference(.role, office)
      reference.phrase = run.lowerBound..<office.upperBound
      reference.office = reference.phrase
      reference.gender = gender(ofOffice: office)
      result.append(reference)
      return
    }
    var reference = person(name, gender: gender(ofOffice: office))
    reference.phrase = run
    reference.office = run.lowerBound..<office.upperBound
    result.append(reference)
  }

  private func gender(ofOffice office: Range<Int>) -> Gender {
    for index in office {
      if tokens[index].has(.femaleRole) { return .female }
      if tokens[index].has(.maleRole) { return .male }
    }
    return .unknown
  }

  // MARK: People

  private static let masculineTitles = KeySet(
    words: "mr sir lord brother father prince king emperor pope baron duke")
  private static let feminineTitles = KeySet(
    words: """
      mrs ms miss dame lady sister mother princess queen baroness duchess countess madame mme mlle frau
      """)

  private func parseTitled(_ run: Range<Int>, into result: inout [Reference]) {
    // "St. Catharines"; its mayor was parted from it.
    if document.opensSaint(run.lowerBound),
      run.count == 2 || run.count == 3 && document.isSaintJohns(run.lowerBound + 2)
    {
      return append(.place, run, into: &result)
    }
    var name = run
    var gender = Gender.unknown
    while let first = name.first, tokens[first].has(.title),
      !(name.count == 1 && (tokens[first].has(.given) || isMiddleName(first, in: run)))
    {
      if Self.masculineTitles.contains(tokens[first].key) { gender = .male }
      if Self.feminineTitles.contains(tokens[first].key) { gender = .female }
      name = (first + 1)..<name.upperBound
    }
    // "Miss Universe Alicia Keller", "Miss France Anna Keller"; "Miss Paris Keller" has a name only.
    if name.count > 2, tokens[name.lowerBound - 1].key == Self.miss,
      tokens[name.lowerBound].has(.place) || Self.contests.contains(tokens[name.lowerBound].key)
    {
      name.removeFirst()
    }
    guard !name.isEmpty else { return }
    // "St Petersburg", "Lord's", "Crown Court".
    if name.contains(where: { tokens[$0].has([.organizationHead, .placeHead]) }) {
      return parsePlain(run, into: &result)
    }
    var reference = person(name, gender: gender)
    reference.phrase = run
    result.append(reference)
  }

  private static let miss = WordHash.of("miss".utf8)
  private static let contests = KeySet(words: "universe world earth international teen")

  private func person(_ name: Range<Int>, gender: Gender) -> Reference {
    var reference = Reference(.name, name, kind: .person)
    reference.gender = gender == .unknown ? givenGender(name) : gender
    return reference
  }

  func givenGender(_ name: Range<Int>) -> Gender {
    guard name.count > 1, let first = name.first else { return .unknown }
    let classes = tokens[first].classes
    switch (classes.contains(.givenMale), classes.contains(.givenFemale)) {
    case (true, false): return .male
    case (false, true): return .female
    default: return .unknown
    }
  }

  // MARK: Plain runs

  private func parsePlain(_ run: Range<Int>, into result: inout [Reference]) {
    guard let first = run.first, let last = run.last else { return }
    if tokens[last].has(.eventHead), run.count > 1, !tokens[first].has(.given) {
      return  // "Liberation Day", "Vienna Convention".
    }
    if run.contains(where: { tokens[$0].has([.organizationHead, .companySuffix]) }), run.count > 1 {
      // "Fox Chairman"-like offices are taken already; the surname "Bank" of "Carlos Bank" is rare.
      return append(.organization, run, into: &result)
    }
    if run.count == 1 {
      return parseSingle(first, into: &result)
    }
    if run.contains(where: { tokens[$0].has(.placeHead) }), !tokens[first].has(.given) {
      return append(.place, run, into: &result)
    }
    // A demonym before a name is no part of it: "German Angela Merkel", but "Western Allies" is none.
    if tokens[first].has(.demonym) {
      let rest = (first + 1)..<run.upperBound
      if rest.allSatisfy({ tokens[$0].has(.common) || tokens[$0].has(.demonym) }) { return }
      return parse(rest, into: &result)
    }
    // "Biden-Putin talks", "REUTERS/MAXIM": joined names stand as one token.
    if let middle = run.dropFirst().first(where: { tokens[$0].has([.place, .organization]) }),
      !tokens[first].has(.given), tokens[first].has(.common)
    {
      let tail = middle..<run.upperBound
      return parse(tail, into: &result)
    }
    let names = run.filter { !tokens[$0].has(.particle) }
    if tokens[first].has(.given) || tokens[first].shape.contains(.initial) {
      return append(.person, trimmed(run), into: &result)
    }
    if names.allSatisfy({ !tokens[$0].has([.common, .demonym]) }), names.count <= 4 {
      if names.allSatisfy({ isAcronym(tokens[$0]) }) {
        return append(.organization, run, into: &result)
      }
      return append(.person, run, into: &result)
    }
    if names.count == 2, !tokens[first].has(.common), !tokens[last].has([.demonym, .adverb]) {
      // "Vitali Klitschko" is whole; "Alexis Bishop", "Tim Cook" have a surname that is a word.
      return append(nil, run, into: &result)
    }
    if names.allSatisfy({ tokens[$0].has(.common) }) { return }
    append(.organization, run, into: &result)
  }

  /// A person's name without the capitalised common words that headlines add behind it.
  private func trimmed(_ run: Range<Int>) -> Range<Int> {
    var end = run.upperBound
    while end - run.lowerBound > 2, tokens[end - 1].has(.common) { end -= 1 }
    return run.lowerBound..<end
  }

  private func parseSingle(_ index: Int, into result: inout [Reference]) {
    let token = tokens[index]
    if token.has([.demonym, .title]), !token.has(.given) { return }
    if isAcronym(token), !token.has(.given) {
      return append(.organization, index..<(index + 1), into: &result)
    }
    if token.has(.common), !token.has(.given) { return }
    append(token.has(.given) ? .person : nil, index..<(index + 1), into: &result)
  }

  private func isAcronym(_ token: Token) -> Bool {
    token.shape.contains(.allCapitals) && token.end - token.start >= 2
      && token.end - token.start <= 6 && !token.has(.common)
      && !document.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "-"))
  }

  private func append(_ kind: Actor.Kind?, _ name: Range<Int>, into result: inout [Reference]) {
    var reference =
      kind == .person ? person(name, gender: .unknown) : Reference(.name, name, kind: kind)
    reference.phrase = name
    result.append(reference)
  }
}
