/// Sets the edges of names right, which taggers put a word too near or too far.
struct NameEdges {
  private let document: Document
  private var tokens: [Token] { document.tokens }

  init(_ document: Document) { self.document = document }

  /// A name without what only stands beside it and with all that belongs to it, and how many words behind it
  /// are honours.
  func trimmed(_ name: NameTagger.Name) -> (tokens: Range<Int>, honours: Int) {
    var tokens = name.tokens
    var honours = 0
    switch name.kind {
    case .organization: tokens = withoutFollowers(tokens)
    case .place: break
    case .person:
      tokens = behindTitles(behindParting(tokens))
      // "Anna Keller KC".
      while tokens.count > 1, let last = tokens.last, isHonour(last) {
        tokens.removeLast()
        honours += 1
      }
      // "Tuesday Ginsburg": a day is no given name.
      while tokens.count > 1, let first = tokens.first, self.tokens[first].has(.calendar),
        !self.tokens[first].has(.given)
      {
        tokens.removeFirst()
      }
    }
    // "Varna-based Northbank", "Northbank-parent Vexel".
    if let modifier = tokens.dropLast().last(where: document.isJoinedModifier) {
      tokens = (modifier + 1)..<tokens.upperBound
    }
    tokens = withoutSmallWords(tokens)
    switch name.kind {
    case .organization: break
    case .place: tokens = withSaint(tokens)
    case .person:
      tokens = withParticles(withInitials(withoutOpener(withoutVerb(withoutCaption(tokens)))))
    }
    return (tokens, honours)
  }

  /// The NATO of "NATO Allies": what follows a known name in capitals is no part of it.
  private func withoutFollowers(_ name: Range<Int>) -> Range<Int> {
    guard name.count > 1, tokens[name.lowerBound].has(.organization),
      name.dropFirst().allSatisfy({
        tokens[$0].has(.common) && !tokens[$0].has([.organizationHead, .eventHead])
      })
    else { return name }
    return name.prefix(1)
  }

  /// The Ulfsen of a headline's "Ruth To Ulfsen: Step Down": a preposition with a capital parts two names. And
  /// the Anna Keller of "Hall of Famer Anna Keller".
  private func behindParting(_ name: Range<Int>) -> Range<Int> {
    var name = name
    if isHeading(name.lowerBound),
      let parting = name.dropFirst().dropLast().last(where: { tokens[$0].has(.preposition) })
    {
      name = (parting + 1)..<name.upperBound
    }
    if let of = name.dropLast().last(where: { tokens[$0].key == Words.of }) {
      // "Anna Keller of K.D. Brandt" are two, which `JoinedBodies` parts.
      let areTwo = of - name.lowerBound > 1 && tokens[name.lowerBound].has(.given)
      if !areTwo, of + 2 < name.upperBound { name = (of + 2)..<name.upperBound }
    }
    return name
  }

  /// The Ulfsen of "Ms Ulfsen", "Taxi-driver Ulfsen", "CEO Ulfsen": a form of address or a trade is no part of
  /// the name.
  private func behindTitles(_ name: Range<Int>) -> Range<Int> {
    var name = name
    while name.count > 1, let first = name.first, !tokens[first].has(.given),
      !document.isTitularGivenName(first, in: name),
      tokens[first].has(.title) || document.isJoinedRole(first) || document.isHeadInCapitals(first)
        || tokens[first].key == Self.gm || isTrade(first, before: name.dropFirst())
    {
      name.removeFirst()
    }
    return name
  }

  private func isHeading(_ token: Int) -> Bool {
    let role = document.blocks[document.sentences[document.sentence(of: token)].block].role
    return role == .headline || role == .subheading
  }

  static let gm = WordHash.of("gm")

  /// The Parishioner of "Parishioner Anna Keller wept": a word that tells by its end what somebody does,
  /// with the capital of its sentence.
  private func isTrade(_ index: Int, before name: Range<Int>) -> Bool {
    guard name.count > 1, document.startsSentence[index],
      tokens[index].end - tokens[index].start > 5,
      !tokens[index].has([.place, .organization, .title])
    else { return false }
    if document.ends(index, in: "ist") || Self.players.contains(tokens[index].key) { return true }
    return tokens[name.lowerBound].has(.given)
      && ["er", "or", "ian", "eur"].contains { document.ends(index, in: $0) }
  }

  /// Players by where they stand, which no ending tells.
  private static let players = KeySet(
    words: "shortstop goalie guard forward centre center prop lock fullback quarterback defenceman"
      + " defenseman linebacker cornerback infielder outfielder")

  /// The whole of "St. Catharines" and "St. John's", of which taggers see the saint alone.
  private func withSaint(_ name: Range<Int>) -> Range<Int> {
    var name = name
    if name.count == 1, document.opensSaint(name.lowerBound - 1) {
      name = (name.lowerBound - 1)..<name.upperBound
    }
    return document.isSaintJohns(name.upperBound) ? name.lowerBound..<(name.upperBound + 1) : name
  }

  /// The whole of "P N Iyer" and "D.A. Keller", of which taggers leave out the initials.
  func withInitials(_ name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    while start > 0, tokens[start - 1].isWord, tokens[start - 1].isCapitalized,
      isInitial(start - 1)
    {
      start -= 1
    }
    return start..<name.upperBound
  }

  private func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.end - token.start == 1 { return !token.has([.determiner, .anyPronoun]) }
    return token.end - token.start == 4 && document.bytes[Int(token.start) + 1] == UInt8(ascii: ".")
      && token.shape.contains([.abbreviated, .spaceAfter])
      && !token.has([.place, .organization, .title])
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

  /// The FBI of "FBI and": a name ends in no small word.
  private func withoutSmallWords(_ name: Range<Int>) -> Range<Int> {
    var end = name.upperBound
    while end - name.lowerBound > 1, !tokens[end - 1].isCapitalized,
      tokens[end - 1].has([.conjunction, .preposition, .determiner])
    {
      end -= 1
    }
    return name.lowerBound..<end
  }

  /// The Rick Perry of a headline's "Visits Rick Perry".
  private func withoutVerb(_ name: Range<Int>) -> Range<Int> {
    let block = document.sentences[document.sentence(of: name.lowerBound)].block
    guard document.census.isTitleCase[block] else { return name }
    var start = name.lowerBound
    while name.upperBound - start > 2, tokens[start].has(.common),
      !tokens[start].has(.given), tokens[start + 1].has(.given)
    {
      start += 1
    }
    return start..<name.upperBound
  }

  /// The Ann Lee Keller of "Nonpartisan Ann Lee Keller won.": a word that the text also writes small.
  private func withoutOpener(_ name: Range<Int>) -> Range<Int> {
    guard name.count > 2, let first = name.first, document.startsSentence[first],
      !tokens[first].has([.given, .place]), document.census.lowercased.contains(tokens[first].key)
    else { return name }
    return name.dropFirst()
  }

  /// The Ann Lee of "Ann Lee Image: NASA".
  private func withoutCaption(_ name: Range<Int>) -> Range<Int> {
    guard name.count > 1, let last = name.last, OverlookedNames.captions.contains(tokens[last].key),
      last + 1 < tokens.count, tokens[last + 1].is(":")
    else { return name }
    return name.dropLast()
  }

  func isHonour(_ index: Int) -> Bool {
    Self.honours.contains(tokens[index].key) && tokens[index].shape.contains(.allCapitals)
  }

  private static let honours = KeySet(
    words: "kc qc sc obe mbe cbe kbe dbe kcb kcmg cmg mp mep msp mla mpp mha mna phd md")
}

extension Document {
  /// The CEO of "CEO Keller".
  func isHeadInCapitals(_ index: Int) -> Bool {
    tokens[index].has(.roleHead) && tokens[index].shape.contains(.allCapitals)
  }
}

extension Token {
  /// "J.", "J.K."
  var isInitials: Bool {
    shape.contains(.abbreviated) && isCapitalized
      && !has([.place, .organization, .title, .companySuffix])
  }
}
