/// Brings the trained tagger's names and the rules' names together, with the whole document in view:
/// one name has one kind throughout, and no office is a name.
struct NameReconciliation {
  let document: Document
  private let view: TokenView
  /// What the rules found: names, and offices without a name.
  let rules: [Reference]
  /// For every token whether the rules see it in an office.
  private let isOffice: [Bool]

  init(_ document: Document, _ view: TokenView, rules: [Reference]) {
    self.document = document
    self.view = view
    self.rules = rules
    var isOffice = Array(repeating: false, count: document.tokens.count)
    for rule in rules {
      for index in rule.office ?? 0..<0 { isOffice[index] = true }
    }
    self.isOffice = isOffice
  }

  private var tokens: [Token] { document.tokens }

  /// The references of the document, in reading order. The rules' own where there are no weights.
  func references(_ taggers: inout Taggers) -> [Reference] {
    let features = NameFeatures(document, view: view, hints: rules)
    let tagged = NameTagger(features: features).names(&taggers)
    guard !tagged.isEmpty else { return rules }
    var result: [Reference] = []
    var next = 0
    for name in tagged {
      var overlapping: [Reference] = []
      while next < rules.count, rules[next].tokens.lowerBound < name.tokens.upperBound {
        let rule = rules[next]
        next += 1
        if rule.tokens.upperBound > name.tokens.lowerBound {
          overlapping.append(rule)
        } else {
          keep(rule, in: &result)
        }
      }
      if isInPrintedLine(name.tokens.lowerBound) {
        result += overlapping
      } else if isOffice[name.tokens.lowerBound] {
        // "State" of "Secretary of State" is no name; "European Commission" of its president is.
        result += overlapping
      } else if let reference = reconciled(name, overlapping, after: result.last) {
        result.append(reference)
      }
    }
    for rule in rules[next...] { keep(rule, in: &result) }
    return consistent(result)
  }

  /// A rule's reference that no tagged name touches: an office stays, a name only where lines are too
  /// short for the tagger.
  private func keep(_ rule: Reference, in result: inout [Reference]) {
    if rule.form == .role || isInPrintedLine(rule.tokens.lowerBound) || isListedPhrase(rule) {
      result.append(rule)
    } else if rule.tokens.count == 1, rule.kind != .place {
      var doubtful = rule
      doubtful.kind = nil
      result.append(doubtful)
    }
  }

  private func isListedPhrase(_ rule: Reference) -> Bool {
    rule.form == .name && NameParser(document).isListedPhrase(rule.tokens)
  }

  /// Credits, bylines and sources: names without sentences.
  private func isInPrintedLine(_ token: Int) -> Bool {
    switch document.blocks[document.sentences[document.sentence(of: token)].block].role {
    case .credit, .byline, .source: true
    default: false
    }
  }

  private func reconciled(
    _ name: NameTagger.Name, _ rules: [Reference], after previous: Reference?
  ) -> Reference? {
    if let previous, previous.tokens.upperBound > name.tokens.lowerBound { return nil }
    let named = rules.filter { $0.form == .name }
    // "New Voice of Ukraine" is listed whole.
    if let listed = named.first(where: isListedPhrase), listed.tokens.count > name.tokens.count {
      return listed
    }
    // "Russian" by itself names nobody.
    if name.tokens.count == 1, let only = name.tokens.first, self.tokens[only].has(.demonym),
      !self.tokens[only].has([.place, .organization, .given])
    {
      return nil
    }
    var tokens = name.tokens
    // "NATO Allies": what follows a known name in capitals is no part of it.
    if name.kind == .organization, tokens.count > 1,
      self.tokens[tokens.lowerBound].has(.organization),
      tokens.dropFirst().allSatisfy({
        self.tokens[$0].has(.common) && !self.tokens[$0].has([.organizationHead, .eventHead])
      })
    {
      tokens = tokens.lowerBound..<(tokens.lowerBound + 1)
    }
    // "Ms Ulfsen": a form of address is no part of the name.
    while name.kind == .person, tokens.count > 1, let first = tokens.first,
      self.tokens[first].has(.title), !self.tokens[first].has(.given)
    {
      tokens = (first + 1)..<tokens.upperBound
    }
    // "Tuesday Ginsburg": a day is no given name.
    while name.kind == .person, tokens.count > 1, let first = tokens.first,
      self.tokens[first].has(.calendar), !self.tokens[first].has(.given)
    {
      tokens = (first + 1)..<tokens.upperBound
    }
    if name.kind == .person { tokens = withParticles(tokens) }
    var kind = name.kind
    if name.kind == .person, let body = bodyOfOffice(tokens) {
      tokens = body
      kind = .organization
    }
    guard let rule = named.first else {
      if let office = rules.first { return office }
      var reference = Reference(.name, tokens, kind: kind)
      reference.gender = gender(tokens, kind)
      return reference
    }
    // "Organization for Security and Cooperation in Europe", "Lloyd's of London": taggers lose the end.
    if rule.kind == .organization, rule.tokens.lowerBound == tokens.lowerBound,
      rule.tokens.contains(where: { index in
        name.kind == .organization && self.tokens[index].key == Words.for
          || self.tokens[index].kind == .possessive
      })
    {
      return rule
    }
    // "NATO Foreign Ministerial" is a meeting.
    if kind != .person, rule.tokens.lowerBound == tokens.lowerBound,
      rule.tokens.count < tokens.count, let last = tokens.last,
      self.tokens[last].has(.eventHead), !self.tokens[last].has(.organizationHead)
    {
      return rule
    }
    var reference = rule
    reference.form = .name
    reference.kind = kind
    reference.tokens = tokens
    let hasOffice =
      kind == .person && (rule.office?.upperBound ?? Int.max) <= tokens.lowerBound
    if !hasOffice { reference.office = nil }
    let start =
      kind == .person ? min(rule.phrase.lowerBound, tokens.lowerBound) : tokens.lowerBound
    reference.phrase = start..<tokens.upperBound
    if kind == .person {
      if rule.kind != .person { reference.isModifier = false }
      if reference.gender == .unknown { reference.gender = gender(tokens, .person) }
    }
    return reference
  }

  /// The whole of "De la Cruz left.", of which taggers see the end: at a sentence's start a capital says
  /// nothing.
  private func withParticles(_ name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    while start > 0, !tokens[start].shape.contains(.lineBreakBefore),
      tokens[start - 1].has(.particle)
    {
      start -= 1
    }
    return start < name.lowerBound && tokens[start].isCapitalized ? start..<name.upperBound : name
  }

  /// The Apple of "Apple CEO", which taggers take for a person.
  private func bodyOfOffice(_ name: Range<Int>) -> Range<Int>? {
    guard name.count > 1, let first = name.first, let last = name.last,
      tokens[first].has(.organization), !tokens[first].has(.given), tokens[last].has(.roleHead),
      name.dropFirst().allSatisfy({ tokens[$0].has([.roleHead, .roleModifier]) })
    else { return nil }
    return name.prefix(1)
  }

  private func gender(_ name: Range<Int>, _ kind: Actor.Kind) -> Gender {
    kind == .person ? NameParser(document).givenGender(name) : .unknown
  }

  // MARK: One name, one kind

  /// Votes of the mentions of one name: by kind, the tagger's and the rules' together.
  private struct Votes {
    var counts = [0, 0, 0]

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

  private func consistent(_ references: [Reference]) -> [Reference] {
    var votes: [[UInt64]: Votes] = [:]
    var mentions: [[UInt64]: Int] = [:]
    for reference in references where reference.form == .name {
      let key = key(reference)
      mentions[key, default: 0] += 1
      if let kind = reference.kind { votes[key, default: Votes()].add(kind, 2) }
      if key.count == 1 {
        // A listed name is that unless the text says otherwise more than once.
        let token = tokens[reference.tokens.lowerBound]
        if token.has(.place) { votes[key, default: Votes()].add(.place, 2) }
        if token.has(.organization) { votes[key, default: Votes()].add(.organization, 2) }
        // "Petrov said": an unknown name that speaks is mostly a person's.
        if !token.has([.place, .organization]), !token.shape.contains(.allCapitals),
          speaks(reference)
        {
          votes[key, default: Votes()].add(.person, 2)
        }
      } else if opensWithInitials(tokens[reference.tokens.lowerBound]) {
        votes[key, default: Votes()].add(.person, 3)
      }
    }
    for rule in rules where rule.form == .name {
      if let kind = rule.kind, votes[key(rule)] != nil { votes[key(rule)]?.add(kind, 1) }
    }
    // "Lloyd's" is Lloyd's of London.
    let houses = Set(
      references.filter(isNamedHouse).map { tokens[$0.tokens.lowerBound].key })
    // The last word of a person's full name is a person, unless it is a listed place or body.
    var surnames: Set<[UInt8]> = []
    for reference in references where reference.form == .name && reference.tokens.count > 1 {
      let key = key(reference)
      if votes[key]?.winner == .person { surnames.insert(spelling(reference)) }
    }
    return references.compactMap { reference in
      guard reference.form == .name else { return reference }
      var settled = reference
      let key = key(reference)
      // What only the rules saw stays where the text says elsewhere what it is.
      let isSurname = key.count == 1 && surnames.contains(spelling(reference))
      if reference.kind == nil, votes[key] == nil, !isSurname { return nil }
      // "a Pandora's box": once, as an owner, and nothing that says who or where.
      if reference.kind == .place, key.count == 1, mentions[key] == 1, isOwner(reference),
        !isListed(reference)
      {
        return nil
      }
      if key.count == 1, houses.contains(key[0]), isOwner(reference) {
        settled.kind = .organization
      } else if isSurname,
        !tokens[reference.tokens.lowerBound].has([.place, .organization])
      {
        settled.kind = .person
      } else if let winner = votes[key]?.winner {
        settled.kind = winner
      }
      if settled.kind != .person { settled.office = nil }
      return settled
    }
  }

  /// "J.", "J.K."
  private func opensWithInitials(_ token: Token) -> Bool {
    token.shape.contains(.abbreviated) && token.isCapitalized
      && !token.has([.place, .organization, .title, .companySuffix])
  }

  private func speaks(_ reference: Reference) -> Bool {
    let next = reference.tokens.upperBound
    return next < tokens.count && tokens[next].has(.cue) && !tokens[next].isCapitalized
  }

  /// The last word of a name in a spelling that variants of transliteration share.
  private func spelling(_ reference: Reference) -> [UInt8] {
    let last = reference.tokens.upperBound - 1
    return Folding.transliterated(document.text(last..<(last + 1)))
  }

  /// "Lloyd's of London".
  private func isNamedHouse(_ reference: Reference) -> Bool {
    reference.form == .name && reference.kind == .organization && reference.tokens.count > 2
      && tokens[reference.tokens.lowerBound + 1].kind == .possessive
      && tokens[reference.tokens.lowerBound + 2].key == Words.of
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

  private func key(_ reference: Reference) -> [UInt64] {
    reference.tokens.map { tokens[$0].key }
  }
}
