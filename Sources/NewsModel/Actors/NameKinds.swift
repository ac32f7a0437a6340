/// Gives one name one kind throughout a text: all its mentions vote, with what the lists and its own
/// words say.
struct NameKinds {
  let document: Document
  /// What the rules found, whose kinds count half.
  let rules: [Reference]
  /// What the text says of each word.
  let words: NameEvidence

  var tokens: [Token] { document.tokens }
  private var trade: TradeNames { TradeNames(document, words) }

  /// Votes of the mentions of one name: by kind, the tagger's and the rules' together.
  private struct Votes {
    var counts = SIMD4<Int>()

    mutating func add(_ kind: Actor.Kind, _ weight: Int) { counts[Self.index(kind)] += weight }

    var winner: Actor.Kind {
      if counts[0] >= counts[1], counts[0] >= counts[2] { return .person }
      return counts[1] >= counts[2] ? .organization : .place
    }

    private static func index(_ kind: Actor.Kind) -> Int {
      switch kind {
      case .person: 0
      case .organization: 1
      case .place: 2
      }
    }
  }

  /// The references with kinds that agree, without those that nothing speaks for.
  func settled(_ references: [Reference]) -> [Reference] {
    let trade = trade
    var votes: [UInt64: Votes] = [:]
    var mentions: [UInt64: Int] = [:]
    for reference in references where reference.form == .name {
      let key = key(reference)
      mentions[key, default: 0] += 1
      if let kind = reference.kind { votes[key, default: Votes()].add(kind, 2) }
      // "Linklaters & Paines", "C&W": people are not joined so.
      if reference.kind != nil, hasAmpersand(reference) {
        votes[key, default: Votes()].add(.organization, 6)
      }
      // "an analyst at Keller Brandt" settles it for all its mentions.
      if reference.kind != .place,
        trade.isEmployer(reference) || trade.isHouse(reference) && !speaks(reference)
      {
        votes[key, default: Votes()].add(.organization, 12)
      }
      // "The foundation's Tom Bell said": a body's person, though Bell is a body.
      if reference.tokens.count == 2, isOwned(reference), speaks(reference),
        let last = reference.tokens.last,
        !tokens[last].has([.organizationHead, .companySuffix, .placeHead, .eventHead]),
        !NameParser(document).isListedPhrase(reference.tokens)
      {
        votes[key, default: Votes()].add(.person, 6)
      }
      // Who is called an analyst himself is none.
      if reference.office != nil, reference.kind == .person, reference.tokens.count > 1 {
        votes[key, default: Votes()].add(.person, 12)
      }
      if reference.tokens.count == 1 {
        // A listed name is that unless the text says otherwise more than once.
        let token = tokens[reference.tokens.lowerBound]
        let listed = token.has(.given) ? 2 : 3
        if token.has(.place) { votes[key, default: Votes()].add(.place, listed) }
        if token.has(.organization) { votes[key, default: Votes()].add(.organization, listed) }
        // "The Onion" with a capital inside a sentence: a newspaper, a band.
        if isTitled(reference) { votes[key, default: Votes()].add(.organization, 3) }
        // "Petrov said": an unknown name that speaks is mostly a person's.
        if !token.has([.place, .organization]), !token.shape.contains(.allCapitals),
          speaks(reference)
        {
          votes[key, default: Votes()].add(.person, 2)
        }
      } else if tokens[reference.tokens.lowerBound].isInitials,
        !tokens[reference.tokens.upperBound - 1].has([.companySuffix, .organizationHead]),
        !NameParser(document).listedClasses(reference.tokens).contains(.organization)
      {
        votes[key, default: Votes()].add(.person, 3)
      } else if isSite(reference) {
        votes[key, default: Votes()].add(.place, 5)
      } else if let kind = kindByHead(reference) {
        votes[key, default: Votes()].add(kind, 4)
      }
    }
    for rule in rules where rule.form == .name {
      if let kind = rule.kind { votes[key(rule)]?.add(kind, 1) }
    }
    // "Lloyd's" is Lloyd's of London.
    let houses = Set(
      references.filter { isNamedHouse($0) }.map { tokens[$0.tokens.lowerBound].key })
    let company = company(of: references, NamedThings(document))
    let firms = firms(among: references, votes)
    // The last word of a person's full name is a person, unless it is a listed place or body.
    var surnames = KeySet()
    // The St. Louis of "Martin St. Louis".
    var saints = KeySet()
    for reference in references where reference.form == .name && reference.tokens.count > 1 {
      // "Keller Vexels" are her Vexels, where those are things.
      let last = tokens[reference.tokens.upperBound - 1]
      if votes[key(reference)]?.winner == .person,
        company[WordHash.joining(0, last.key)]?.isThing != true
      {
        surnames.insert(spelling(reference))
        let pair = reference.tokens.suffix(2)
        if reference.tokens.count > 2, document.opensSaint(pair.lowerBound) {
          saints.insert(key(pair))
        }
      }
    }
    let founders = founders(among: references, votes)
    let acting = actingInitials(among: references)
    let evidence = TeamEvidence(document)
    let teams = evidence.teams(
      among: references.filter { $0.form == .name && isPlace($0, votes) }.map(\.tokens),
      others: references.filter {
        $0.form == .name && !isPlace($0, votes) && mayPlay($0) && !surnames.contains(spelling($0))
      }.map(\.tokens))
    let storms = stormNames(among: references)
    let named = references.compactMap { reference -> Reference? in
      guard reference.form == .name else { return reference }
      if isPartOfWord(reference) || isEponym(reference) || isSignOnly(reference)
        || isPartOfTitle(reference) || isStorm(reference, storms)
      {
        return nil
      }
      var settled = reference
      let key = key(reference)
      // What only the rules saw stays where the text says elsewhere what it is.
      let isSingle = reference.tokens.count == 1
      let isSurname =
        isSingle && surnames.count > 0 && surnames.contains(spelling(reference))
      if reference.kind == nil, teams.count > 0, teams.contains(evidence.key(of: reference.tokens))
      {
        settled.kind = .organization
        settled.isSurelyBody = true
        return settled
      }
      if saints.count > 0, saints.contains(key), !isWhere(reference) {
        settled.kind = .person
        return settled
      }
      if reference.kind == nil, votes[key] == nil, !isSurname, isSingle,
        isLed(reference) || isCalledBody(reference)
          || acting.contains(tokens[reference.tokens.lowerBound].key)
      {
        settled.kind = .organization
        settled.isSurelyBody = true
        return settled
      }
      if reference.kind == nil, votes[key] == nil, !isSurname {
        guard isSingle, speaks(reference), isUnknown(tokens[reference.tokens.lowerBound])
        else { return nil }
        settled.kind = .person
        return settled
      }
      // "a Pandora's box": once, as an owner, and nothing that says who or where.
      if reference.kind == .place, isSingle, mentions[key] == 1, isOwner(reference),
        !isListed(reference)
      {
        return nil
      }
      if isSingle, houses.contains(tokens[reference.tokens.lowerBound].key), isOwner(reference) {
        settled.kind = .organization
      } else if isSingle, !isSurname, founders.contains(tokens[reference.tokens.lowerBound].key) {
        settled.kind = .organization
        settled.isSurelyBody = true
      } else if teams.count > 0, teams.contains(evidence.key(of: reference.tokens)) {
        settled.kind = .organization
        settled.isSurelyBody = true
      } else if isSurname, meansPerson(reference) {
        settled.kind = .person
      } else if let winner = votes[key]?.winner {
        let isBody = isBody(reference, winner)
        settled.kind = isBody ? .organization : winner
        if isBody { settled.isSurelyBody = true }
        if winner == .person, let beside = company[key] {
          if beside.isThing { return nil }
          if beside.isBody {
            settled.kind = .organization
            settled.isSurelyBody = true
          }
        }
        if isCompany(reference, settled.kind, firms) {
          settled.kind = .organization
          settled.isSurelyBody = true
        }
        if isSingle, settled.kind == .person, isWrittenLarge(reference) || isParliament(reference) {
          settled.kind = .organization
        }
        if settled.kind == .person,
          (mentions[key] == 1 && isThingWithArticle(reference)) || isWordOnly(reference)
        {
          return nil
        }
        if isSingle, settled.kind == .person,
          isSmallElsewhere(reference) || isPlural(reference, of: company)
        {
          return nil
        }
        if isSingle, settled.kind == .organization, isNeverCapitalInside(reference) { return nil }
        if isSingle, settled.kind != .place, endsLikeBody(reference) {
          settled.kind = .organization
          settled.isSurelyBody = true
        }
      }
      if settled.kind != .person { settled.office = nil }
      return settled
    }
    return RepeatedNames(document).added(
      to: OverlookedNames(document).withWords(
        trade.withShortNames(named) { surnames.contains(spelling($0)) }))
  }

  private func hasAmpersand(_ reference: Reference) -> Bool {
    guard let first = reference.tokens.first, let last = reference.tokens.last else { return false }
    let name = document.bytes[Int(tokens[first].start)..<Int(tokens[last].end)]
    return name.indices.contains { index in
      guard name[index] == UInt8(ascii: "&") else { return false }
      // A letter that a web page left written out: "H&aring;kan".
      let entity = name[(index + 1)...].prefix {
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#")
      }
      return entity.elementsEqual("amp".utf8) || entity.endIndex >= name.endIndex
        || name[entity.endIndex] != UInt8(ascii: ";")
    }
  }

  /// What stands beside the names of one unknown word.
  private func company(
    of references: [Reference], _ things: NamedThings
  ) -> [UInt64: NamedThings.Votes] {
    var company: [UInt64: NamedThings.Votes] = [:]
    for reference in references where reference.form == .name && reference.tokens.count == 1 {
      let token = tokens[reference.tokens.lowerBound]
      guard !token.has([.place, .organization, .given]) else { continue }
      things.count(reference.tokens, in: &company[key(reference), default: .init()])
    }
    return company
  }

  /// Whether a name is surely a company's: so its own words say, or those it is named by elsewhere, or
  /// who leads it. No "he" means it.
  private func isCompany(_ reference: Reference, _ kind: Actor.Kind?, _ firms: KeySet) -> Bool {
    guard kind == .person || kind == .organization, let first = reference.tokens.first,
      let last = reference.tokens.last
    else { return false }
    if first < last { return kind == .organization && tokens[last].has(.companySuffix) }
    if firms.contains(tokens[first].key) { return true }
    guard kind == .organization else { return false }
    return isLed(reference) || isCalledBody(reference)
  }

  /// The keys of initials that speak or have officials: "ZPF said", "spokesman for ZPF". The capitals
  /// alone say little, for tests and screens bear such letters too.
  private func actingInitials(among references: [Reference]) -> KeySet {
    var acting = KeySet()
    for reference in references
    where reference.form == .name && reference.kind == nil && reference.tokens.count == 1 {
      let token = tokens[reference.tokens.lowerBound]
      let next = reference.tokens.upperBound
      guard token.shape.contains(.allCapitals), (3...6).contains(token.end - token.start),
        !token.has([
          .common, .notAName, .place, .given, .calendar, .abbreviation, .demonym, .companySuffix,
        ])
      else { continue }
      if !words.of(token.key).isDisjoint(with: [.served, .led])
        || speaks(reference) && !tokens[next].has([.document, .weakCue])
      {
        acting.insert(token.key)
      }
    }
    return acting
  }

  /// "the group Vexel", where nothing makes it a person.
  private func isCalledBody(_ reference: Reference) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    let known = words.of(token.key)
    return known.contains(.calledBody) && known.isDisjoint(with: .called)
      && !token.has([.common, .given, .notAName, .place, .demonym])
  }

  /// Whether the text names who founded or leads it.
  private func isLed(_ reference: Reference) -> Bool {
    let next = reference.tokens.upperBound
    // "Standard & Poor's" is led, and not Standard.
    if next + 1 < tokens.count, tokens[next].is("&") || tokens[next].key == Words.and,
      tokens[next + 1].isCapitalized
    {
      return false
    }
    let token = tokens[reference.tokens.lowerBound]
    let known = words.of(token.key)
    // "Grains analyst Tom Keller".
    if document.census.lowercased.contains(token.key) { return false }
    return known.contains(.led) && known.isDisjoint(with: .called)
      && !token.has([.common, .given, .notAName, .place, .demonym])
  }

  /// The first words of companies: the Northbank of "Northbank Holdings Plc" and of listed ones, unless
  /// people are called so as well.
  private func firms(among references: [Reference], _ votes: [UInt64: Votes]) -> KeySet {
    var firms = KeySet()
    for reference in references where reference.form == .name && reference.tokens.count > 1 {
      guard votes[key(reference)]?.winner != .place,
        document.isCompany(reference.tokens),
        let first = reference.tokens.first, words.of(tokens[first].key).isDisjoint(with: .called)
      else { continue }
      firms.insert(tokens[first].key)
    }
    return firms
  }

  /// The last words of bodies with a whole person's name: the Morgan of "J.P. Morgan".
  private func founders(among references: [Reference], _ votes: [UInt64: Votes]) -> KeySet {
    var founders = KeySet()
    for reference in references where reference.form == .name {
      guard document.isNamedAfterPerson(reference.tokens), let last = reference.tokens.last,
        votes[key(reference)]?.winner == .organization
      else { continue }
      founders.insert(tokens[last].key)
    }
    return founders
  }

  /// "Ulfsnews", "Ulfsmedia": what a word ends in names a company.
  private func endsLikeBody(_ reference: Reference) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    return document.endsLikeBody(token)
  }

  private func isPlace(_ reference: Reference, _ votes: [UInt64: Votes]) -> Bool {
    (votes[key(reference)]?.winner ?? reference.kind) == .place
  }

  /// Whether an unknown word that is taken for a person is a body: it has officials and reporters, and
  /// does nothing that people do.
  private func isBody(_ reference: Reference, _ kind: Actor.Kind) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    // "a stake in Vexel", which taggers take for a place.
    if kind == .place, reference.tokens.count == 1, !token.has([.place, .given, .capital]) {
      return isLed(reference) && !isBeforePlace(reference)
        && words.of(token.key).isDisjoint(with: [.calledPlace, .personal])
    }
    guard kind == .person else { return false }
    if reference.tokens.count > 1 {
      return !speaks(reference) && trade.isCalledByFirstWord(reference)
    }
    guard !token.has(.given) else { return false }
    let known = words.of(token.key)
    if isLed(reference) || trade.isCoined(reference) { return true }
    return !known.isDisjoint(with: [.modifies, .calledBody])
      && known.isDisjoint(with: .personal)
  }

  /// "the director at Vexelville, Varna".
  private func isBeforePlace(_ reference: Reference) -> Bool {
    let next = reference.tokens.upperBound
    return next + 1 < tokens.count && tokens[next].is(",") && tokens[next + 1].has(.place)
  }

  /// Whether a name of one word that taggers take for a person, or see nothing in, may be a team's:
  /// nothing in the text makes it somebody's.
  private func mayPlay(_ reference: Reference) -> Bool {
    guard reference.kind != .organization, reference.office == nil,
      reference.phrase == reference.tokens, let first = reference.tokens.first
    else { return false }
    if reference.tokens.count > 1 { return tokens[first].has([.place, .phraseStart]) }
    return words.of(tokens[first].key).isDisjoint(with: .personal)
      && !tokens[first].has([.calendar, .demonym, .notAName])
  }

  /// Whether the last word of a person's full name means that person by itself. A word that is listed
  /// as a place does where it acts like one and nothing is said to be in it; one that is listed as a body
  /// where the text does not speak of the body: Ford, where the premier is Doug Ford.
  private func meansPerson(_ reference: Reference) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    guard token.has([.place, .organization]) else { return true }
    let known = words.of(token.key)
    guard known.isDisjoint(with: [.inside, .beforeHead]) else { return false }
    return known.contains(.acts)
      || !token.has(.place) && known.isDisjoint(with: [.led, .calledBody, .served])
  }

  /// Whether a word is on no list but those of names.
  private func isUnknown(_ token: Token) -> Bool {
    !token.has([.common, .place, .organization, .demonym, .roleHead, .notAName, .calendar])
      && !token.shape.contains(.allCapitals)
  }

  /// Whether "The" with a capital stands before a name inside a sentence.
  private func isTitled(_ reference: Reference) -> Bool {
    let first = reference.tokens.lowerBound
    guard first > 0, tokens[first - 1].key == Words.the, tokens[first - 1].isCapitalized,
      !tokens[first - 1].shape.contains(.allCapitals), !document.startsSentence[first - 1]
    else { return false }
    return !document.census.isTitleCase[document.sentences[document.sentence(of: first)].block]
  }

  private func speaks(_ reference: Reference) -> Bool {
    let next = reference.tokens.upperBound
    return next < tokens.count && tokens[next].has(.cue) && !tokens[next].isCapitalized
  }

  /// The key of a name's last word in a spelling that variants of transliteration share.
  private func spelling(_ reference: Reference) -> UInt64 {
    let last = tokens[reference.tokens.upperBound - 1]
    let printed = document.bytes[Int(last.start)..<Int(last.end)]
    return WordHash.of(
      printed.allSatisfy { $0 < 0x80 }
        ? Folding.transliterated(folded: printed.lazy.map { $0.lowercased })
        : Folding.transliterated(String(decoding: printed, as: UTF8.self)))
  }

  /// "Lloyd's of London".
  private func isNamedHouse(_ reference: Reference) -> Bool {
    reference.form == .name && reference.kind == .organization && reference.tokens.count > 2
      && tokens[reference.tokens.lowerBound + 1].kind == .possessive
      && tokens[reference.tokens.lowerBound + 2].key == Words.of
  }

  /// "the Congress demanded a vote": nobody.
  private func isParliament(_ reference: Reference) -> Bool {
    let first = reference.tokens.lowerBound
    return first > 0 && tokens[first - 1].key == Words.the
      && Self.parliaments.contains(tokens[first].key)
  }

  private static let parliaments = KeySet(words: "congress parliament senate assembly commons")

  private func isOwned(_ reference: Reference) -> Bool {
    let start = reference.tokens.lowerBound
    return start > 1 && tokens[start - 1].kind == .possessive && tokens[start - 2].isCapitalized
  }

  private func isOwner(_ reference: Reference) -> Bool {
    let next = reference.tokens.upperBound
    return next + 1 < tokens.count && tokens[next].kind == .possessive
      && !tokens[next + 1].isCapitalized
  }

  private func isListed(_ reference: Reference) -> Bool {
    reference.office != nil
      || tokens[reference.tokens.lowerBound].has([.place, .organization, .given])
  }

  /// "in St. Louis".
  private func isWhere(_ reference: Reference) -> Bool {
    let first = reference.tokens.lowerBound
    return first > 0 && Self.whereabouts.contains(tokens[first - 1].key)
  }

  private static let whereabouts = KeySet(words: "in near from to at outside")

  /// The same for the same words.
  private func key(_ reference: Reference) -> UInt64 { key(reference.tokens) }

  private func key(_ name: Range<Int>) -> UInt64 {
    name.reduce(0) { WordHash.joining($0, tokens[$1].key) }
  }
}

extension Document {
  /// Whether a name of several words is a company's that news also calls by the first of them: it ends
  /// like one ("Northbank Holdings Plc") or is listed.
  func isCompany(_ name: Range<Int>) -> Bool {
    guard name.count > 1, let first = name.first, let last = name.last, tokens[first].isWord,
      !tokens[first].has([.given, .common, .place, .demonym, .organization, .title])
    else { return false }
    return tokens[last].has(.companySuffix)
      || NameParser(self).listedClasses(name).contains(.organization)
  }
}
