/// Puts bodies together that taggers see in pieces, and takes apart what they glue to them: "Health
/// Ruritania" is no place, and "Ulfsen University Ann Keller" are two.
struct JoinedBodies {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// The references with their bodies whole, in reading order.
  func joined(_ references: [Reference]) -> [Reference] {
    var result: [Reference] = []
    result.reserveCapacity(references.count)
    for reference in references {
      guard reference.form == .name else {
        result.append(reference)
        continue
      }
      if reference.kind == .organization, let parting = person(behind: reference.tokens) {
        var body = reference
        body.tokens = reference.tokens.lowerBound..<parting
        body.phrase = body.tokens
        result.append(body)
        result.append(Reference(.name, parting..<reference.tokens.upperBound, kind: .person))
        continue
      }
      let parts = parts(of: opened(reference, behind: result.last))
      if let first = parts.first {
        while let last = result.last, last.form == .name,
          last.tokens.upperBound > first.tokens.lowerBound
        {
          result.removeLast()
        }
        result += parts
        continue
      }
      if reference.kind == .organization, let last = result.last, last.form == .name,
        isOwned(reference.tokens, by: last.tokens)
      {
        let start = openingOfAll(last.tokens.lowerBound)
        result[result.count - 1] = Reference(
          .name, start..<reference.tokens.upperBound, kind: .organization)
        continue
      }
      if reference.kind == .organization, let end = endOfPurpose(reference.tokens) {
        result.append(Reference(.name, reference.tokens.lowerBound..<end, kind: .organization))
        continue
      }
      if reference.kind == .organization, let end = ownedEnd(reference.tokens) {
        let start = openingOfAll(reference.tokens.lowerBound)
        result.append(Reference(.name, start..<end, kind: .organization))
        continue
      }
      if reference.kind == .place || reference.kind == .organization,
        let whole = whole(reference)
      {
        if let last = result.last, last.tokens.upperBound > whole.lowerBound { result.removeLast() }
        result.append(Reference(.name, whole, kind: .organization))
        continue
      }
      if let last = result.last, last.tokens.upperBound > reference.tokens.lowerBound { continue }
      result.append(reference)
    }
    return result
  }

  /// "Varna General Chamber of Commerce", of which taggers see the place and the end.
  private func opened(_ reference: Reference, behind place: Reference?) -> Reference {
    let name = reference.tokens
    guard reference.kind != .place, name.count > 2, tokens[name.lowerBound].has(.organizationHead),
      tokens[name.lowerBound + 1].key == Words.of, let place, place.form == .name,
      place.kind != .person, (0...1).contains(name.lowerBound - place.tokens.upperBound),
      (place.tokens.upperBound..<name.lowerBound).allSatisfy({
        tokens[$0].isWord && tokens[$0].isCapitalized
      }), !document.startsSentence[place.tokens.upperBound]
    else { return reference }
    return Reference(.name, place.tokens.lowerBound..<name.upperBound, kind: .person)
  }

  /// The names in one that taggers see as whole; none where it is.
  private func parts(of reference: Reference) -> [Reference] {
    let name = reference.tokens
    switch reference.kind {
    case .person:
      if let office = name.dropFirst().dropLast().first(where: {
        Self.offices.contains(tokens[$0].key)
      }),
        !name.prefix(upTo: office).contains(where: { tokens[$0].has([.given, .title]) })
      {
        return servant(of: name.lowerBound..<office, office, name)
      }
      if let parting = name.dropFirst().first(where: { tokens[$0].key == Words.of }) {
        return partsAround(parting, reference)
      }
      if let head = name.dropLast().last(where: { tokens[$0].has(.organizationHead) }),
        head > name.lowerBound, tokens[head + 1].has(.given), !tokens[head].has(.given),
        !tokens[name.lowerBound].has([.given, .title])
      {
        return [
          Reference(.name, name.lowerBound..<(head + 1), kind: .organization),
          Reference(.name, (head + 1)..<name.upperBound, kind: .person),
        ]
      }
    case .organization:
      if let joint = jointOfTwo(name) {
        var second = (joint + 1)..<name.upperBound
        while second.count > 1, let first = second.first, !tokens[first].isCapitalized {
          second.removeFirst()
        }
        return [name.lowerBound..<joint, second].map {
          Reference(.name, $0, kind: .organization)
        }
      }
      if name.count == 3, tokens[name.lowerBound + 1].key == Words.and,
        isName(name.lowerBound), isName(name.lowerBound + 2),
        standsAlone(name.lowerBound, beside: Words.and)
          || standsAlone(name.lowerBound + 2, beside: Words.and)
      {
        return [name.prefix(1), name.suffix(1)].map { Reference(.name, $0, kind: .organization) }
      }
    default: break
    }
    return []
  }

  /// The "and" of "Bank of Commerce and Northern Rail Bank": two of a kind.
  private func jointOfTwo(_ name: Range<Int>) -> Int? {
    name.dropFirst(2).dropLast(2).first { joint in
      tokens[joint].key == Words.and
        && (name.lowerBound..<joint).contains { head in
          tokens[head].has(.organizationHead)
            && tokens[(joint + 1)..<name.upperBound].contains { $0.key == tokens[head].key }
        }
    }
  }

  /// "Northbank CEO Keller": the body, and who holds the office.
  private func servant(
    of body: Range<Int>, _ office: Int, _ whole: Range<Int>
  ) -> [Reference] {
    var reference = Reference(.name, (office + 1)..<whole.upperBound, kind: .person)
    reference.office = whole.lowerBound..<(office + 1)
    reference.phrase = whole
    var owner = Reference(.name, body, kind: .organization)
    owner.isModifier = true
    return [owner, reference]
  }

  /// "Tom Keller of Northbank Consulting" are two; "Chamber of Commerce" is a body.
  private func partsAround(_ parting: Int, _ reference: Reference) -> [Reference] {
    let name = reference.tokens
    let bodies: LexicalClass = [.organizationHead, .companySuffix, .organization]
    let rest = (parting + 1)..<name.upperBound
    if !tokens[name.lowerBound].has([.given, .title]) || tokens[name.lowerBound].has(.place),
      tokens[parting - 1].has(.organizationHead)
    {
      return [Reference(.name, name, kind: .organization)]
    }
    guard parting - name.lowerBound > 1, tokens[name.lowerBound].has(.given), let first = rest.first
    else { return [] }
    var person = reference
    person.tokens = name.lowerBound..<parting
    person.phrase = min(person.phrase.lowerBound, name.lowerBound)..<parting
    // "of Keller Bank", "of K.D. Keller"; "Anna Brandt of Tom Keller" are two people.
    let isBody =
      rest.contains { tokens[$0].has(bodies) } || tokens[first].shape.contains(.abbreviated)
    return [person, Reference(.name, rest, kind: isBody ? .organization : .person)]
  }

  private func isName(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized
      && !tokens[index].has([.common, .organizationHead, .companySuffix, .given, .placeHead])
  }

  /// Whether a name of one word also stands where no other is joined to it.
  private func standsAlone(_ name: Int, beside joint: UInt64) -> Bool {
    tokens.indices.contains { index in
      guard tokens[index].key == tokens[name].key, tokens[index].isCapitalized else { return false }
      let before = index > 0 ? tokens[index - 1] : nil
      let after = index + 1 < tokens.count ? tokens[index + 1] : nil
      return before?.key != joint && after?.key != joint && before?.isCapitalized != true
        && after?.isCapitalized != true
    }
  }

  /// The Association of the "Zemblan Writers' Association", in the singular or plural of those whose it
  /// is.
  private func isOwned(_ body: Range<Int>, by owners: Range<Int>) -> Bool {
    guard owners.count > 1, let last = owners.last, let head = body.last,
      owners.upperBound + 1 == body.lowerBound,
      tokens[owners.upperBound].kind == .possessive
        || tokens[owners.upperBound].kind == .quotationMark && tokens[last].shape.contains(.endsInS)
    else { return false }
    return tokens[head].has(.organizationHead)
      && (tokens[last].has(.group) || Self.people.contains(tokens[last].key))
  }

  /// Where "Council on Foreign Relations" and "Court of Justice" end, if taggers see their first words.
  private func endOfPurpose(_ name: Range<Int>) -> Int? {
    var joint = name.upperBound
    // "International Court of" is no name.
    let isCut = tokens[joint - 1].key == Words.of && name.count > 1
    if isCut { joint -= 1 }
    guard joint + 1 < tokens.count,
      isCut || tokens[joint].key == Words.on && Self.panels.contains(tokens[joint - 1].key),
      opensPurpose(joint + 1)
    else { return nil }
    var end = joint + 2
    while end < tokens.count {
      let next = tokens[end].has(.conjunction) ? end + 1 : end
      guard next < tokens.count, opensPurpose(next), !document.startsSentence[next] else { break }
      end = next + 1
    }
    return end
  }

  /// A word with a capital that is nobody's name and no time.
  private func opensPurpose(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized && tokens[index].has(.common)
      && !tokens[index].has([.calendar, .given, .title, .place, .organization, .demonym])
  }

  /// A body that is on something.
  private static let panels = KeySet(
    words:
      "panel conference council committee subcommittee commission center centre institute board forum "
      + "coalition taskforce authority")

  /// Where the name of owners and of what is theirs ends, if taggers see the owners alone.
  private func ownedEnd(_ owners: Range<Int>) -> Int? {
    let head = owners.upperBound + 1
    guard head < tokens.count, tokens[head].isWord, tokens[head].isCapitalized,
      isOwned(head..<(head + 1), by: owners)
    else { return nil }
    return head + 1
  }

  /// Where "All Ruritania Writers' Union" starts.
  private func openingOfAll(_ start: Int) -> Int {
    guard start > 0, tokens[start - 1].key == Self.all, tokens[start - 1].isCapitalized,
      !document.startsSentence[start - 1]
    else { return start }
    return start - 1
  }

  private static let all = WordHash.of("all")
  static let people = KeySet(
    words:
      "women men children people writers players employers mothers fathers pensioners tenants miners"
      + " nurses teachers doctors physicians firefighters lawyers farmers growers producers students"
      + " veterans seniors pilots drivers engineers journalists architects builders owners"
      + " manufacturers retailers bankers truckers postmasters chiefs")

  /// What stands between a body's name and that of who holds the office, and is nobody's name.
  private static let offices = KeySet(
    words:
      """
      ceo cfo coo cto chairman chairwoman chairperson president director minister secretary senator
      governor spokesman spokeswoman spokesperson editor founder co-founder coach treasurer
      commissioner economist analyst
      """)

  /// Where the name of a person starts that is glued to a body's: behind its head, "Ann Keller".
  private func person(behind name: Range<Int>) -> Int? {
    let start = name.upperBound - 2
    guard start > name.lowerBound + 1, tokens[start].has(.given),
      !tokens[start].has([.common, .place, .organization]), isUnknown(start + 1),
      !tokens[start - 1].has([.preposition, .conjunction, .title, .given]),
      tokens[name.lowerBound..<start].contains(where: {
        $0.has([.organizationHead, .organization])
      })
    else { return nil }
    return start
  }

  private func isUnknown(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized
      && !tokens[index].has([
        .common, .place, .organization, .organizationHead, .companySuffix, .placeHead, .eventHead,
      ])
  }

  /// "Health Canada", "Ruritania Weekly".
  private func whole(_ reference: Reference) -> Range<Int>? {
    let name = reference.tokens
    guard name.allSatisfy({ tokens[$0].has([.place, .demonym, .organization]) }) else {
      return nil
    }
    let next = name.upperBound
    if next < tokens.count, follows(next), !goesOn(next + 1),
      Self.papers.contains(tokens[next].key)
        || reference.kind == .organization && isDesk(next, of: name)
    {
      return name.lowerBound..<(next + 1)
    }
    if reference.kind == .place, let end = endOfAuthority(from: next) {
      return name.lowerBound..<end
    }
    let before = name.lowerBound - 1
    guard reference.kind == .place, before >= 0, Self.fields.contains(tokens[before].key),
      tokens[before].isCapitalized, !document.startsSentence[name.lowerBound],
      tokens[name.lowerBound].has(.place), !goesOn(next)
    else { return nil }
    var start = before
    if start > 0, Self.openers.contains(tokens[start - 1].key), tokens[start - 1].isCapitalized,
      !document.startsSentence[start]
    {
      start -= 1
    }
    if start > 0, tokens[start - 1].isWord, tokens[start - 1].isCapitalized,
      !document.startsSentence[start], !document.startsSentence[start - 1]
    {
      return nil
    }
    return start..<name.upperBound
  }

  /// Where "Alberta Energy Regulator" ends, of which taggers see the province alone.
  private func endOfAuthority(from start: Int) -> Int? {
    let words = (start..<min(tokens.count, start + Self.longestAuthority)).prefix { index in
      follows(index)
        && (Self.authorities.contains(tokens[index].key)
          || tokens[index].has(.common)
            && !tokens[index].has([.title, .roleHead, .calendar, .given, .determiner]))
    }
    guard words.count > 1, let head = words.last, Self.authorities.contains(tokens[head].key),
      !goesOn(words.upperBound)
    else { return nil }
    return words.upperBound
  }

  /// In words behind the place.
  private static let longestAuthority = 4
  private static let authorities = KeySet(
    words: "regulator board commission authority agency council tribunal association federation"
      + " society institute corporation")

  /// The Women of "UN Women", the Arabic of "BBC Arabic".
  private func isDesk(_ word: Int, of body: Range<Int>) -> Bool {
    body.count == 1 && tokens[body.lowerBound].shape.contains(.allCapitals)
      && Self.desks.contains(tokens[word].key)
  }

  /// Whether a word with a capital goes on with a name inside a sentence.
  private func follows(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized && !document.startsSentence[index]
      && !document.census.isTitleCase[
        document.sentences[document.sentence(of: index)].block]
  }

  private func goesOn(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord && tokens[index].isCapitalized
      && !document.startsSentence[index]
  }

  /// What stands before a country in the name of its body: "Transport Scotland", "Team Ireland".
  private static let fields = KeySet(
    words:
      """
      environment health statistics transport sport sports team parks elections fisheries housing
      cricket rugby basketball football athletics swimming hockey volleyball tennis rowing triathlon
      gymnastics cycling canoe archery badminton boxing netball historic forestry infrastructure
      universities water tourism
      """)
  private static let openers = KeySet(words: "public mental women's")
  /// The parts of a body that bear its initials.
  private static let desks = KeySet(
    words: "environment women habitat sport sports style money business travel news health arabic")
  /// What stands behind a place in the name of a newspaper, and is seldom anything else.
  private static let papers = KeySet(
    words: "weekly herald gazette tribune telegraph chronicle examiner")
}
