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
    return consistent(result, features.evidence)
  }

  /// A rule's reference that no tagged name touches: an office stays, a name only where lines are too
  /// short for the tagger.
  private func keep(_ rule: Reference, in result: inout [Reference]) {
    if rule.form == .role || isInPrintedLine(rule.tokens.lowerBound) || isListedPhrase(rule) {
      result.append(rule)
    } else if isHeaded(rule) || isPlainPlace(rule) {
      result.append(rule)
    } else if rule.tokens.count == 1, rule.kind != .place {
      var doubtful = rule
      doubtful.kind = isCredited(rule.tokens.lowerBound) ? .person : nil
      result.append(doubtful)
    }
  }

  /// "Instinct Magazine", "Castlefrank Road": inside a sentence capitals and a head leave no doubt.
  private func isHeaded(_ rule: Reference) -> Bool {
    guard rule.form == .name, rule.tokens.count > 1, let kind = rule.kind, kind != .person,
      let first = rule.tokens.first, let last = rule.tokens.last,
      isInside(first) || tokens[first].has(.organization),
      rule.tokens.allSatisfy({ tokens[$0].isWord && tokens[$0].isCapitalized }),
      !tokens[last].has([.eventHead, .roleHead, .demonym]), !tokens[first].has(.demonym)
    else { return false }
    return kind == .organization
      ? tokens[last].has([.organizationHead, .companySuffix]) : tokens[last].has(.placeHead)
  }

  /// "Kyiv", listed and by itself: taggers overlook it where they know no such sentence.
  private func isPlainPlace(_ rule: Reference) -> Bool {
    guard rule.form == .name, rule.tokens.count == 1, rule.kind == .place,
      let index = rule.tokens.first, isInside(index), tokens[index].has(.place),
      !tokens[index].has([.common, .given, .demonym, .organization])
    else { return false }
    let isJoined = tokens[index - 1].isWord && tokens[index - 1].isCapitalized
    let next = index + 1
    return !isJoined
      && (next >= tokens.count || !tokens[next].isWord || !tokens[next].isCapitalized)
  }

  /// Whether a capital says something here: not at a sentence's start nor in a headline of capitals.
  private func isInside(_ index: Int) -> Bool {
    let block = document.sentences[document.sentence(of: index)].block
    return !document.startsSentence[index] && !document.census.isTitleCase[block]
  }

  /// The Ulfsen of "Photo: Ulfsen.", whom a picture is owed to.
  private func isCredited(_ index: Int) -> Bool {
    guard index > 1, tokens[index - 1].is(":"), Self.captions.contains(tokens[index - 2].key),
      tokens[index - 2].isCapitalized, !tokens[index].has([.common, .place, .organization])
    else { return false }
    let next = index + 1
    return next >= tokens.count || !tokens[next].isWord || document.startsSentence[next]
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
    if name.kind == .person { tokens = withoutVerb(withoutCaption(tokens)) }
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

  /// The Rick Perry of a headline's "Endorses Rick Perry".
  private func withoutVerb(_ name: Range<Int>) -> Range<Int> {
    let block = document.sentences[document.sentence(of: name.lowerBound)].block
    guard document.census.isTitleCase[block] else { return name }
    var start = name.lowerBound
    while name.upperBound - start > 2, tokens[start].has([.cue, .verb, .cueParticiple]),
      !tokens[start].has(.given)
    {
      start += 1
    }
    return start..<name.upperBound
  }

  /// The Ann Lee of "Ann Lee Image: NASA".
  private func withoutCaption(_ name: Range<Int>) -> Range<Int> {
    guard name.count > 1, let last = name.last, Self.captions.contains(tokens[last].key),
      last + 1 < tokens.count, tokens[last + 1].is(":")
    else { return name }
    return name.dropLast()
  }

  private static let captions = keys("image photo picture video audio source credit")

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

  private func consistent(
    _ references: [Reference], _ words: NameEvidence
  ) -> [Reference] {
    var votes: [UInt64: Votes] = [:]
    var mentions: [UInt64: Int] = [:]
    for reference in references where reference.form == .name {
      let key = key(reference)
      mentions[key, default: 0] += 1
      if let kind = reference.kind { votes[key, default: Votes()].add(kind, 2) }
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
      } else if opensWithInitials(tokens[reference.tokens.lowerBound]) {
        votes[key, default: Votes()].add(.person, 3)
      } else if let kind = kindByHead(reference) {
        votes[key, default: Votes()].add(kind, 3)
      }
    }
    for rule in rules where rule.form == .name {
      if let kind = rule.kind { votes[key(rule)]?.add(kind, 1) }
    }
    let evidence = TeamEvidence(document)
    let teams = evidence.teams(
      among: references.filter { $0.form == .name && isPlace($0, votes) }.map(\.tokens))
    // "Lloyd's" is Lloyd's of London.
    let houses = Set(
      references.filter { isNamedHouse($0) }.map { tokens[$0.tokens.lowerBound].key })
    // The last word of a person's full name is a person, unless it is a listed place or body.
    var surnames: Set<[UInt8]> = []
    for reference in references where reference.form == .name && reference.tokens.count > 1 {
      if votes[key(reference)]?.winner == .person { surnames.insert(spelling(reference)) }
    }
    let named = references.compactMap { reference -> Reference? in
      guard reference.form == .name else { return reference }
      var settled = reference
      let key = key(reference)
      // What only the rules saw stays where the text says elsewhere what it is.
      let isSingle = reference.tokens.count == 1
      let isSurname =
        isSingle && !surnames.isEmpty && surnames.contains(spelling(reference))
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
      } else if teams.count > 0, teams.contains(evidence.key(of: reference.tokens)) {
        settled.kind = .organization
      } else if isSurname, meansPerson(reference, words) {
        settled.kind = .person
      } else if let winner = votes[key]?.winner {
        settled.kind = winner
      }
      if settled.kind != .person { settled.office = nil }
      return settled
    }
    return withSurnames(named)
  }

  /// Adds the surnames that taggers overlook because they are words: "Rice" of "Rice told PBS" once
  /// Susan Rice is named.
  private func withSurnames(_ references: [Reference]) -> [Reference] {
    var surnames = KeySet()
    for reference in references where reference.kind == .person && reference.tokens.count > 1 {
      guard let last = reference.tokens.last, tokens[reference.tokens.lowerBound].has(.given),
        !tokens[last].has([.given, .title, .roleHead, .calendar]), tokens[last].isWord
      else { continue }
      surnames.insert(tokens[last].key)
    }
    guard surnames.count > 0 else { return references }
    var result: [Reference] = []
    var next = 0
    for index in tokens.indices
    where tokens[index].isCapitalized && surnames.contains(tokens[index].key) {
      while next < references.count, references[next].tokens.upperBound <= index {
        result.append(references[next])
        next += 1
      }
      if next < references.count, references[next].phrase.lowerBound <= index { continue }
      if let last = result.last, last.phrase.upperBound > index { continue }
      if standsAlone(index) { result.append(Reference(.name, index..<(index + 1), kind: .person)) }
    }
    return result + references[next...]
  }

  /// Whether a capital makes a word a name here: inside a sentence, or before a word of saying, with no
  /// other capital beside it.
  private func standsAlone(_ index: Int) -> Bool {
    let block = document.sentences[document.sentence(of: index)].block
    if document.census.isTitleCase[block] { return false }
    if index > 0, tokens[index - 1].isWord, tokens[index - 1].isCapitalized,
      !document.startsSentence[index], !document.startsSentence[index - 1]
    {
      return false
    }
    guard index + 1 < tokens.count else { return !document.startsSentence[index] }
    let after = tokens[index + 1]
    if after.isWord, after.isCapitalized { return false }
    return !document.startsSentence[index]
      || (after.has(.cue) || after.kind == .possessive)
        && !tokens[index].shape.contains(.allCapitals)
  }

  private func isPlace(_ reference: Reference, _ votes: [UInt64: Votes]) -> Bool {
    (votes[key(reference)]?.winner ?? reference.kind) == .place
  }

  /// What the words of a longer name say it is: "Sydney Morning Herald" is listed, "Brooklyn Herald" a
  /// newspaper, "Volgograd Arena" a place.
  private func kindByHead(_ reference: Reference) -> Actor.Kind? {
    if isListedPhrase(reference) {
      let classes = NameParser(document).listedClasses(reference.tokens)
      return classes.contains(.organization) ? .organization : .place
    }
    guard let last = reference.tokens.last else { return nil }
    if Self.facilities.contains(tokens[last].key) { return .place }
    let opensWithPlace = tokens[reference.tokens.lowerBound].has([.place, .demonym])
    if opensWithPlace, Self.newspapers.contains(tokens[last].key) { return .organization }
    return nil
  }

  /// Whether the last word of a person's full name means that person by itself. A word that is listed
  /// as a place or body does where it acts like one and nothing is said to be in it.
  private func meansPerson(_ reference: Reference, _ words: NameEvidence) -> Bool {
    let token = tokens[reference.tokens.lowerBound]
    guard token.has([.place, .organization]) else { return true }
    let known = words.of(token.key)
    return known.contains(.acts) && !known.contains(.inside)
      && !known.contains(.beforeHead)
  }

  private static func keys(_ words: String) -> KeySet {
    var keys = KeySet()
    for word in words.split(separator: " ") { keys.insert(WordHash.of(word.utf8)) }
    return keys
  }

  /// What is built, and is where something happens rather than who does it.
  private static let facilities = keys(
    "airport arena stadium hotel station tower street road avenue plaza boulevard highway motorway "
      + "bridge tunnel mosque cathedral cemetery airfield")

  private static let newspapers = keys(
    "herald times post gazette tribune telegraph globe chronicle journal examiner sentinel inquirer "
      + "courier dispatch star sun mail paper weekly news mirror observer review")

  /// "J.", "J.K."
  private func opensWithInitials(_ token: Token) -> Bool {
    token.shape.contains(.abbreviated) && token.isCapitalized
      && !token.has([.place, .organization, .title, .companySuffix])
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

  /// The same for the same words.
  private func key(_ reference: Reference) -> UInt64 {
    reference.tokens.reduce(0) { WordHash.joining($0, tokens[$1].key) }
  }
}
