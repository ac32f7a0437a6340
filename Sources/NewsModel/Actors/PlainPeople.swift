/// Tells from the words beside a name of one word that it is a person's: "Ulfsen was born in May".
struct PlainPeople {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// - Parameter next: the name behind this one.
  func holds(_ run: Range<Int>, before next: Reference?) -> Bool {
    if holdsOffice(run) { return true }
    guard run.count == 1, let name = run.first else { return false }
    if isMonthOnly(name) { return false }
    if isBorn(name) || isMayActing(name) { return true }
    // "the Ulfsens, who left" may be a band.
    guard document.isUnlisted(name), name == 0 || !tokens[name - 1].has(.determiner) else {
      return false
    }
    return isAged(name) || isOne(name) || isPaired(name, with: next) || isCalled(name)
      || hasKin(name) || isKin(name) || isDoneTo(name) || isAuthor(name)
  }

  /// "Its head, Anna Child, left": a word that is no name by itself.
  private func holdsOffice(_ run: Range<Int>) -> Bool {
    guard run.count == 2, let first = run.first, first > 1, run.upperBound < tokens.count,
      tokens[first].has(.given) || document.isUnlisted(first),
      !tokens[first].has([.place, .organization, .calendar]),
      tokens[first - 1].is(","), tokens[run.upperBound].is(",")
    else { return false }
    return tokens[first - 2].has(.roleHead) && !tokens[first - 2].isCapitalized
      && !tokens[first + 1].has([.organizationHead, .companySuffix, .placeHead, .eventHead])
  }

  /// "Ulfsen was born", whatever word it is.
  private func isBorn(_ name: Int) -> Bool {
    name + 2 < tokens.count && tokens[name + 1].key == Words.was
      && tokens[name + 2].key == Self.born
      && !tokens[name].has([
        .determiner, .anyPronoun, .demonym, .notAName, .roleHead, .group, .place,
      ])
      && !document.census.lowercased.contains(tokens[name].key)
  }

  /// "Ulfsen, 74, left", "Ulfsen, now 74, left".
  private func isAged(_ name: Int) -> Bool {
    guard name + 3 < tokens.count, tokens[name + 1].is(",") else { return false }
    var age = name + 2
    if document.isMinorAdverb(age) { age += 1 }
    guard age + 1 < tokens.count, tokens[age].kind == .number, tokens[age + 1].is(","),
      (1...2).contains(tokens[age].end - tokens[age].start)
    else { return false }
    // "beside Ulfsen, 74, and Keller, 29," but not a list of numbers.
    return !(name > 0 && tokens[name - 1].kind == .number)
  }

  /// "farmers like Ulfsen".
  private func isOne(_ name: Int) -> Bool {
    document.nounOfExamples(before: name).map { Self.many.contains($0) } ?? false
  }

  /// "between Ulfsen and Keller", where Keller is somebody.
  private func isPaired(_ name: Int, with next: Reference?) -> Bool {
    guard name > 0, let next, name + 1 < tokens.count, tokens[name + 1].key == Words.and,
      tokens[name - 1].key == Self.between || tokens[name - 1].key == Self.both,
      next.form == .name, next.kind == .person, next.phrase.lowerBound == name + 2,
      next.phrase.count == 1 || tokens[name + 2].has([.given, .title, .roleHead])
    else { return false }
    return true
  }

  /// "Ulfsen, chairman of", "Ulfsen, who left".
  private func isCalled(_ name: Int) -> Bool {
    guard name + 3 < tokens.count, tokens[name + 1].is(",") else { return false }
    if tokens[name].shape.contains(.endsInS) || isDescribed(name) { return false }
    if tokens[name + 2].key == Words.who { return true }
    return tokens[name + 2].has(.roleHead) && !tokens[name + 2].isCapitalized
      && tokens[name + 3].key == Words.of && !Self.trades.contains(tokens[name + 2].key)
  }

  /// The Ulfsenist of "a modest Ulfsenist, who left".
  private func isDescribed(_ name: Int) -> Bool {
    if document.isAdjectival(name) { return true }
    guard name > 0, !document.startsSentence[name] else { return false }
    let before = tokens[name - 1]
    return before.isWord && !before.isCapitalized
      && !before.has([
        .preposition, .conjunction, .subordinator, .verb, .cue, .auxiliary, .relative,
      ])
  }

  /// "Ulfsen's wife".
  private func hasKin(_ name: Int) -> Bool {
    name + 2 < tokens.count && tokens[name + 1].kind == .possessive
      && isRelation(name + 2)
  }

  /// "Keller's wife, Ulfa, left", "his father Ulf said".
  private func isKin(_ name: Int) -> Bool {
    let noun = name > 0 && tokens[name - 1].is(",") ? name - 2 : name - 1
    guard noun > 0, isRelation(noun) else { return false }
    let isOwned =
      tokens[noun - 1].kind == .possessive
      || tokens[noun - 1].has(.determiner) && tokens[noun - 1].has([.thirdPerson, .plural])
    guard isOwned, name + 1 < tokens.count else { return false }
    // "his wife, Varna and all".
    return noun == name - 1 || !tokens[name + 1].isWord
  }

  private func isRelation(_ noun: Int) -> Bool {
    Kin.contains(tokens[noun].key) || Self.helpers.contains(tokens[noun].key)
  }

  /// '"Blue Sea" by Ulfsen'.
  private func isAuthor(_ name: Int) -> Bool {
    name > 1 && tokens[name - 1].key == Words.by && tokens[name - 2].kind == .quotationMark
  }

  /// "Ulfsen was arrested", "Ulfsen married".
  private func isDoneTo(_ name: Int) -> Bool {
    var verb = name + 1
    guard verb < tokens.count else { return false }
    if Self.personalActs.contains(tokens[verb].key) { return true }
    guard tokens[verb].key == Words.was || tokens[verb].key == Words.is else { return false }
    verb += 1
    if verb < tokens.count, tokens[verb].has(.adverb) { verb += 1 }
    return verb < tokens.count && Self.sufferings.contains(tokens[verb].key)
  }

  /// What a company is of something, too.
  private static let trades = KeySet(
    words: "producer owner maker publisher operator sponsor host developer member leader builder")
  /// Whom else only people have.
  private static let helpers = KeySet(words: "parents lawyer lawyers attorney")
  private static let personalActs = KeySet(
    words:
      "married resigned retired testified smiled laughed shrugged nodded grinned sighed")
  private static let sufferings = KeySet(
    words:
      """
      arrested jailed sentenced convicted acquitted elected re-elected married sacked fired diagnosed
      hospitalised hospitalized inaugurated imprisoned extradited deported educated buried widowed
      divorced
      """)

  /// The May of "May has left": nothing may has left.
  private func isMayActing(_ name: Int) -> Bool {
    guard tokens[name].key == Self.may, name + 1 < tokens.count else { return false }
    return tokens[name + 1].key == Self.has || tokens[name + 1].has(.cue)
  }

  private func isMonthOnly(_ name: Int) -> Bool {
    tokens[name].has(.calendar) && tokens[name].key != Self.may
  }

  private static let born = WordHash.of("born")
  private static let between = WordHash.of("between")
  private static let both = WordHash.of("both")
  private static let may = WordHash.of("may")
  private static let has = WordHash.of("has")

  /// Of whom one is an example.
  private static let many = KeySet(
    words:
      """
      students pupils teachers parents mothers fathers women men children workers farmers players
      athletes artists singers musicians writers authors actors directors politicians leaders
      activists critics lawmakers senators veterans victims survivors patients immigrants migrants
      refugees residents voters drivers nurses doctors scientists researchers economists
      entrepreneurs candidates teammates colleagues friends rivals reporters journalists
      somebody someone people soldiers villagers shopkeepers tenants
      """)
}
