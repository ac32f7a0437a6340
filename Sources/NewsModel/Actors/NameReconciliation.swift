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
  private var overlooked: OverlookedNames { OverlookedNames(document) }
  private var edges: NameEdges { NameEdges(document) }

  /// The references of the document, in reading order. The rules' own where there are no weights.
  func references(_ taggers: inout Taggers) -> [Reference] {
    let features = NameFeatures(document, view: view, hints: rules)
    let tagged = NameTagger(features: features).names(&taggers)
    guard !taggers.weights.names.isEmpty else { return rules }
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
      } else if isOffice[name.tokens.lowerBound], !isTitularSurname(name, overlapping) {
        // "State" of "Secretary of State" is no name; "European Commission" of its president is.
        result += overlapping
      } else if let reference = reconciled(name, overlapping, after: result.last) {
        result.append(reference)
      }
    }
    for rule in rules[next...] { keep(rule, in: &result) }
    return NameKinds(document: document, rules: rules, words: features.evidence)
      .settled(
        CompanyNames(document).whole(
          WholeNames(document).added(
            to: JoinedBodies(document).joined(PlainNames(document).added(to: result)))))
  }

  /// "Martin Luther King Jr.", "Jim Justice": a given name, and the title that others have is a surname.
  private func isTitularSurname(_ name: NameTagger.Name, _ rules: [Reference]) -> Bool {
    guard name.kind == .person, name.tokens.count > 1, let title = rules.last,
      tokens[name.tokens.lowerBound].has(.given)
        || name.tokens.count > 2 && !tokens[name.tokens.lowerBound].has([.title, .roleHead])
    else { return false }
    let surname = title.tokens.lowerBound
    return title.form == .role && surname > name.tokens.lowerBound
      && tokens[surname].has([.title, .roleHead]) && name.tokens.upperBound - surname <= 2
  }

  /// A rule's reference that no tagged name touches: an office stays, a name only where lines are too
  /// short for the tagger.
  private func keep(_ rule: Reference, in result: inout [Reference]) {
    if rule.form == .role || isInPrintedLine(rule.tokens.lowerBound) || isListedPhrase(rule) {
      result.append(rule)
    } else if overlooked.isHeaded(rule) || overlooked.isPlainPlace(rule) {
      result.append(rule)
    } else if overlooked.isDescribed(rule) {
      var person = rule
      person.kind = .person
      result.append(person)
    } else if rule.tokens.count == 1, rule.kind != .place {
      var doubtful = rule
      // "P N Iyer", "E.F. Keller".
      let whole = edges.withInitials(rule.tokens)
      let isWhole =
        whole.count > 2
        || whole.count == 2 && tokens[whole.lowerBound].shape.contains(.abbreviated)
      if isWhole, rule.phrase == rule.tokens {
        doubtful.tokens = whole
        doubtful.phrase = whole
        doubtful.kind = .person
        return result.append(doubtful)
      }
      doubtful.kind =
        document.endsLikeBody(tokens[rule.tokens.lowerBound])
          || overlooked.isInitialism(rule, after: result.last)
        ? .organization
        : overlooked.isCredited(rule.tokens.lowerBound) || overlooked.isSpeaker(rule)
          || overlooked.isPersonInCapitals(rule)
          ? .person : nil
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
    // "Russian" by itself names nobody, nor "the French", who may be a given name.
    if name.tokens.count == 1, let only = name.tokens.first, self.tokens[only].has(.demonym),
      !self.tokens[only].has([.place, .organization, .given])
        || only > 0 && self.tokens[only - 1].key == Words.the
    {
      return nil
    }
    // "The GM said": a general manager, not General Motors.
    if name.tokens.count == 1, let only = name.tokens.first, self.tokens[only].key == NameEdges.gm,
      only > 0, self.tokens[only - 1].key == Words.the, only + 1 < self.tokens.count,
      self.tokens[only + 1].has(.cue)
    {
      return nil
    }
    // "Keller, KC,": an honour.
    if name.tokens.count == 1, let only = name.tokens.first, edges.isHonour(only), only > 1,
      self.tokens[only - 1].is(","), self.tokens[only - 2].isCapitalized
    {
      return nil
    }
    // "CEO of Vexel": an office, and the body it is in.
    if name.kind == .person, name.tokens.count > 2, let first = name.tokens.first,
      document.isHeadInCapitals(first),
      self.tokens[first + 1].has(.preposition), !self.tokens[first + 1].isCapitalized
    {
      return Reference(.name, (first + 2)..<name.tokens.upperBound, kind: .organization)
    }
    let trimmed = edges.trimmed(name)
    var tokens = trimmed.tokens
    // "Hurricane Lee" is called what people are called.
    if name.kind == .person, tokens.count == 2, let first = tokens.first,
      document.callsStorm(first)
    {
      tokens.removeFirst()
    }
    var kind = name.kind
    // "C. Keller & Co.", "Brandt Soup Corp.".
    // But "Anna Reid of Brandt Corp." are two.
    if kind == .person, tokens.count > 1, let last = tokens.last,
      self.tokens[last].has(.companySuffix), !self.tokens[last].has(.given),
      !tokens.contains(where: { self.tokens[$0].key == Words.of })
    {
      kind = .organization
    }
    if let body = bodyOfOffice(tokens) {
      tokens = body
      kind = .organization
    }
    guard let rule = named.first else {
      if let office = rules.first { return office }
      var reference = Reference(.name, tokens, kind: kind)
      reference.phrase = tokens.lowerBound..<(tokens.upperBound + trimmed.honours)
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
    // "Prince Keller Island Potato Board", of which taggers leave out the prince.
    if kind == .organization, rule.kind == .organization,
      rule.tokens.upperBound == tokens.upperBound,
      rule.tokens.lowerBound == tokens.lowerBound - 1,
      self.tokens[rule.tokens.lowerBound].has(.title)
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
    // "Supreme Court of Canada": nothing that the Court alone would only describe.
    if tokens.upperBound > rule.tokens.upperBound,
      rule.tokens.contains(where: { self.tokens[$0].has(.organizationHead) })
    {
      reference.isModifier = false
    }
    let hasOffice =
      kind == .person && (rule.office?.upperBound ?? Int.max) <= tokens.lowerBound
    if !hasOffice { reference.office = nil }
    let start =
      kind == .person ? min(rule.phrase.lowerBound, tokens.lowerBound) : tokens.lowerBound
    reference.phrase = start..<(tokens.upperBound + trimmed.honours)
    if kind == .person {
      // "Ronald Driver", where the rules see an office and what modifies it.
      if rule.kind != .person || tokens.upperBound > rule.tokens.upperBound {
        reference.isModifier = false
      }
      if reference.gender == .unknown { reference.gender = gender(tokens, .person) }
    }
    return reference
  }

  /// The Apple of "Apple CEO", the Vexel of "Vexel Foundation CEO", which taggers take for names.
  private func bodyOfOffice(_ name: Range<Int>) -> Range<Int>? {
    guard name.count > 1, let first = name.first, let last = name.last,
      !tokens[first].has(.given), tokens[last].has(.roleHead)
    else { return nil }
    if document.isHeadInCapitals(last), !document.isHeadInCapitals(first) { return name.dropLast() }
    guard tokens[first].has(.organization),
      name.dropFirst().allSatisfy({ tokens[$0].has([.roleHead, .roleModifier]) })
    else { return nil }
    return name.prefix(1)
  }

  private func gender(_ name: Range<Int>, _ kind: Actor.Kind) -> Gender {
    kind == .person ? NameParser(document).givenGender(name) : .unknown
  }
}
