/// Finds everything in a document that may refer to somebody, in reading order.
struct ReferenceFinder {
  let document: Document
  private let view: TokenView
  private var tokens: [Token] { document.tokens }
  private var references: [Reference] = []
  /// For every token whether a reference's phrase covers it.
  private var isTaken: [Bool]
  /// For every token the name or office, as an index, whose phrase covers it, or -1.
  private var referenceOfToken: [Int32] = []

  /// - Parameter taggers: those that `view` is of.
  static func references(
    in document: Document, _ view: TokenView, _ taggers: inout Taggers
  ) -> [Reference] {
    var finder = ReferenceFinder(document, view)
    finder.find(&taggers)
    return finder.references
  }

  /// The names that the hand-made rules see, without offices: a feature of the trained tagger.
  static func ruleNames(in document: Document) -> [Reference] {
    let parser = NameParser(document)
    return NameRuns(document).find().flatMap(parser.references)
  }

  private init(_ document: Document, _ view: TokenView) {
    self.document = document
    self.view = view
    isTaken = Array(repeating: false, count: document.tokens.count)
  }

  private mutating func find(_ taggers: inout Taggers) {
    references = NameReconciliation(document, view, rules: Self.ruleNames(in: document))
      .references(&taggers)
    joinNicknames()
    setCouplesApart()
    joinOwnersToInstitutions()
    indexReferences()
    attachOffices()
    indexReferences()
    for reference in references { take(reference.phrase) }
    addLowercaseOffices()
    addPronouns()
    if references.contains(where: { $0.form == .pronoun && $0.gender != .unknown }) {
      addDoubtfulNames()
    }
    references.sort {
      ($0.tokens.lowerBound, $0.tokens.count) < ($1.tokens.lowerBound, $1.tokens.count)
    }
  }

  private mutating func take(_ range: Range<Int>) {
    for index in range { isTaken[index] = true }
  }

  private mutating func indexReferences() {
    referenceOfToken = Array(repeating: -1, count: tokens.count)
    for (number, reference) in references.enumerated() {
      for index in reference.phrase { referenceOfToken[index] = Int32(number) }
      for index in reference.tokens { referenceOfToken[index] = Int32(number) }
    }
    // A name inside a longer phrase is the finer answer.
    for (number, reference) in references.enumerated() where reference.isModifier {
      for index in reference.tokens { referenceOfToken[index] = Int32(number) }
    }
  }

  private func reference(at token: Int) -> Int? {
    let number = referenceOfToken[token]
    return number < 0 ? nil : Int(number)
  }

  /// 'Robert "Bobby" Hughes' is one name.
  private mutating func joinNicknames() {
    var joined: [Reference] = []
    for reference in references {
      if let first = joined.last, let whole = nickname(joining: first, and: reference) {
        joined[joined.count - 1] = whole
      } else if let nickname = joined.last, joined.count > 1,
        nickname.tokens.count == 1, isQuoted(nickname.tokens),
        let whole = self.nickname(joining: joined[joined.count - 2], and: reference)
      {
        joined.removeLast()
        joined[joined.count - 1] = whole
      } else {
        joined.append(reference)
      }
    }
    references = joined
  }

  private func isQuoted(_ name: Range<Int>) -> Bool {
    name.lowerBound > 0 && tokens[name.lowerBound - 1].kind == .quotationMark
      && name.upperBound < tokens.count && tokens[name.upperBound].kind == .quotationMark
  }

  /// The whole of a name that goes on behind a word in quotation marks.
  private func nickname(joining first: Reference, and last: Reference) -> Reference? {
    let gap = first.tokens.upperBound..<max(last.tokens.lowerBound, first.tokens.upperBound)
    guard first.form == .name, last.form == .name, gap.count == 3,
      isQuoted(gap.dropFirst().prefix(1)),
      tokens[gap.lowerBound + 1].isCapitalized, first.kind == .person || last.kind == .person,
      tokens[first.tokens.lowerBound].has(.given) || first.kind == .person
    else { return nil }
    var whole = first
    whole.kind = .person
    whole.tokens = first.tokens.lowerBound..<last.tokens.upperBound
    whole.phrase = first.phrase.lowerBound..<last.phrase.upperBound
    if whole.gender == .unknown { whole.gender = NameParser(document).givenGender(whole.tokens) }
    return whole
  }

  /// "Mr. and Mrs. Smith" are two, and neither of them alone.
  private mutating func setCouplesApart() {
    for index in references.indices where references[index].kind == .person {
      let start = references[index].phrase.lowerBound
      guard start > 1, start < references[index].tokens.lowerBound, tokens[start].has(.title),
        tokens[start - 1].key == Words.and, tokens[start - 2].has(.title),
        tokens[start - 2].isCapitalized
      else { continue }
      let phrase = (start - 2)..<references[index].phrase.upperBound
      var couple = Reference(.nameless, phrase, office: phrase)
      couple.isPlural = true
      references[index] = couple
    }
  }

  /// "Russia's Foreign Ministry" is one organization, named by its owner too.
  private mutating func joinOwnersToInstitutions() {
    for index in references.indices.dropFirst() {
      let owner = references[index - 1]
      let body = references[index]
      guard body.kind == .organization, owner.kind == .place || owner.kind == .organization,
        owner.tokens.upperBound + 1 == body.tokens.lowerBound,
        tokens[owner.tokens.upperBound].kind == .possessive,
        body.tokens.allSatisfy({ tokens[$0].has([.roleModifier, .organizationHead, .common]) })
      else { continue }
      references[index - 1].isModifier = true
      references[index].tokens = owner.tokens.lowerBound..<body.tokens.upperBound
      references[index].phrase = references[index].tokens
    }
  }

  // MARK: Offices beside names

  private mutating func attachOffices() {
    var dropped: Set<Int> = []
    for index in references.indices where references[index].form == .name {
      guard references[index].kind == .person || references[index].kind == nil else { continue }
      attachOfficeBefore(index, &dropped)
      attachOfficeBehind(index)
    }
    references = references.indices.filter { !dropped.contains($0) }.map { references[$0] }
  }

  /// "former Bulgarian defense minister Boyko Noev", "NATO Secretary General, Jens Stoltenberg".
  private mutating func attachOfficeBefore(_ index: Int, _ dropped: inout Set<Int>) {
    guard references[index].office == nil else { return }
    let start = references[index].phrase.lowerBound
    let sentence = sentenceStart(of: start)
    guard start > sentence else { return }
    let hasComma = tokens[start - 1].is(",")
    let last = hasComma ? start - 2 : start - 1
    guard last >= sentence else { return }
    // A capitalised office that stands right before is a reference of its own so far.
    if hasComma, index > 0, references[index - 1].form == .role,
      references[index - 1].phrase.upperBound == last + 1
    {
      let office = references[index - 1]
      references[index].office = office.phrase
      references[index].phrase = office.phrase.lowerBound..<references[index].phrase.upperBound
      if references[index].gender == .unknown { references[index].gender = office.gender }
      references[index].kind = .person
      dropped.insert(index - 1)
      return
    }
    guard tokens[last].has(.roleHead), !tokens[last].isCapitalized else { return }
    let (phrase, office, isDefinite) = nounPhrase(endingAt: last, from: sentence)
    guard !hasComma || isDefinite || phrase.count > 1 else { return }
    references[index].office = office
    references[index].phrase = phrase.lowerBound..<references[index].phrase.upperBound
    references[index].kind = .person
    if references[index].gender == .unknown { references[index].gender = gender(of: last) }
    markModifiers(in: phrase)
  }

  /// "Ivan Geshev, the chief prosecutor, ...".
  private mutating func attachOfficeBehind(_ index: Int) {
    let end = references[index].tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].is(",") else { return }
    // Longer than this, and it is the next thought.
    let reach = 12
    var head: Int?
    var position = end + 1
    let limit = min(document.sentences[document.sentence(of: end)].tokens.upperBound, end + reach)
    while position < limit {
      let token = tokens[position]
      if token.kind == .punctuation || token.kind == .quotationMark { break }
      if token.has([.cue, .auxiliary, .relative, .subordinator, .conjunction]),
        !token.has(.roleHead)
      {
        break
      }
      if token.has(.preposition), head == nil { break }
      // "the candidate known for a plan": what somebody is known for is no office.
      if head == position - 1, Self.participles.contains(token.key) { break }
      if token.has(.roleHead) { head = position }
      position += 1
    }
    guard let head, position < tokens.count, head > end else { return }
    let first = end + 1
    guard
      tokens[first].has([.determiner, .roleModifier, .demonym, .roleHead, .place, .organization])
        || tokens[first].isCapitalized
    else { return }
    // "Blinken, Secretary General Stoltenberg and ..." is a list, not an office.
    let hasPerson = (first..<position).contains { token in
      reference(at: token).map { references[$0].kind == .person } ?? false
    }
    if hasPerson { return }
    let office = withoutArticle(first..<position)
    if references[index].office == nil { references[index].office = office }
    references[index].kind = .person
    if references[index].gender == .unknown { references[index].gender = gender(of: head) }
    markModifiers(in: office)
  }

  private static let participles = KeySet(
    words:
      """
      known seen held accused charged convicted based born hired elected appointed named involved \
      credited killed injured wounded arrested wanted paid sent overseeing representing leading \
      running working living facing studying specialising specializing
      """)

  private mutating func markModifiers(in range: Range<Int>) {
    for token in range {
      if let index = reference(at: token), references[index].kind != .person,
        range.contains(references[index].tokens.lowerBound)
      {
        references[index].isModifier = true
      }
    }
    take(range)
  }

  private func gender(of head: Int) -> Gender {
    tokens[head].has(.femaleRole) ? .female : tokens[head].has(.maleRole) ? .male : .unknown
  }

  // MARK: Offices by themselves

  private mutating func addLowercaseOffices() {
    for index in references.indices where references[index].form == .role {
      references[index] = extendedLeft(references[index])
    }
    let wanted: LexicalClass = [.roleHead, .institution, .group, .document, .body]
    for sentence in document.sentences {
      for index in sentence.tokens {
        let token = tokens[index]
        if addAge(index, in: sentence.tokens) { continue }
        guard token.isWord, !isTaken[index], token.has(wanted), !isVerbHere(index) else { continue }
        if index + 1 < sentence.tokens.upperBound, isNoun(index + 1) || isTwinned(index) {
          continue
        }
        addNounPhrase(at: index, in: sentence.tokens)
      }
    }
  }

  /// "the 34-year-old", where no noun follows: somebody the reader knows.
  ///
  /// - Returns: whether it was such a one.
  private mutating func addAge(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard !isTaken[index], index > sentence.lowerBound, document.age(index) != nil,
      tokens[index - 1].key == Words.the || document.isMinorAdverb(index - 1)
    else { return false }
    let next = index + 1
    if next < sentence.upperBound, tokens[next].isWord,
      !tokens[next].has([
        .preposition, .conjunction, .auxiliary, .cue, .relative, .subordinator, .adverb, .verb,
      ])
    {
      return false
    }
    let (phrase, office, _) = nounPhrase(endingAt: index, from: sentence.lowerBound)
    guard tokens[phrase.lowerBound].key == Words.the else { return false }
    var reference = Reference(.role, phrase, office: office)
    reference.isDefinite = true
    take(phrase)
    references.append(reference)
    return true
  }

  private mutating func addNounPhrase(at head: Int, in sentence: Range<Int>) {
    let token = tokens[head]
    let (phrase, office, isDefinite) = nounPhrase(endingAt: head, from: sentence.lowerBound)
    let isBody = token.has(.body) && tokens[phrase.lowerBound].key == Words.the
    if token.has(.body), !isBody, !token.has([.roleHead, .institution, .group, .document]) {
      return
    }
    let isNameless =
      token.has([.group, .document]) && !token.has([.roleHead, .institution]) && !isBody
    if !isNameless, phrase.count == 1, !token.isCapitalized, !token.has(.group) { return }
    var form: Reference.Form = isNameless ? .nameless : .role
    let first = tokens[phrase.lowerBound]
    if Self.indefinite.contains(first.key) { form = .nameless }
    var reference = Reference(form, phrase, office: office)
    reference.isDefinite = isDefinite
    reference.isPlural = token.has(.group) && !token.has(.roleHead)
    reference.gender = gender(of: head)
    reference.kind = token.has(.institution) || isBody ? .organization : nil
    reference.phrase = phrase.lowerBound..<endOfComplement(behind: head, in: sentence)
    markModifiers(in: phrase)
    take(phrase)
    references.append(reference)
  }

  /// "the" or a possessive before a capitalised office, and what hangs on it behind.
  private func extendedLeft(_ office: Reference) -> Reference {
    let start = office.phrase.lowerBound
    guard start > sentenceStart(of: start) else { return office }
    let (phrase, words, isDefinite) = nounPhrase(endingAt: start, from: sentenceStart(of: start))
    guard isDefinite || phrase.lowerBound < start else { return office }
    var reference = office
    reference.isDefinite = isDefinite
    reference.phrase = phrase.lowerBound..<reference.phrase.upperBound
    reference.tokens = reference.phrase
    reference.office = words.lowerBound..<reference.phrase.upperBound
    return reference
  }

  /// "of the European Commission", "for the Interior Ministry": one phrase with its names.
  private func endOfComplement(behind head: Int, in sentence: Range<Int>) -> Int {
    var end = head + 1
    while end + 1 < sentence.upperBound,
      [Words.of, Words.for, Words.at, Words.from, Words.in].contains(tokens[end].key)
    {
      var next = end + 1
      if tokens[next].has(.determiner) { next += 1 }
      guard next < sentence.upperBound,
        let complement = reference(at: next), references[complement].form == .name
      else { break }
      end = max(references[complement].phrase.upperBound, next + 1)
    }
    return end
  }

  /// The noun phrase that ends with a head, leftwards over modifiers to its article, and the office in
  /// it.
  private func nounPhrase(
    endingAt head: Int, from lowest: Int
  ) -> (phrase: Range<Int>, office: Range<Int>, isDefinite: Bool) {
    var start = head
    var strong = head
    while start > lowest, head - start < Self.modifiers {
      let token = tokens[start - 1]
      if token.has(.determiner), token.isWord {
        // "the two ministers".
        let opens = start - 2 >= lowest && tokens[start - 2].key == Words.the
        let isDefinite = opens || !Self.indefinite.contains(token.key)
        let phrase = (start - (opens ? 2 : 1))..<(head + 1)
        return (phrase, withoutArticle(phrase), isDefinite)
      }
      if token.has([.masculine, .feminine, .neuter, .plural]), !token.has(.nominative) {
        let phrase = (start - 1)..<(head + 1)
        return (phrase, withoutArticle(phrase), true)
      }
      let isStrong =
        token.has([.roleModifier, .demonym, .place, .organization, .roleHead, .institution])
        || token.kind == .possessive
        // "But novelist Anna Keller".
        || (token.isWord && token.isCapitalized && !token.has([.conjunction, .subordinator]))
      let isPlain =
        token.isWord && token.has(.common)
        && !token.has([
          .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple, .relative,
          .subordinator, .adverb,
        ])
      guard isStrong || isPlain else { break }
      start -= 1
      if isStrong { strong = start }
    }
    if start < strong, isTradeOfGroup(start, head: head, from: lowest) { strong = start }
    let range = strong..<(head + 1)
    if let article = article(before: start, head: head, from: lowest) {
      let isDefinite = tokens[article].key != Words.a && tokens[article].key != Words.an
      return (article..<(head + 1), range, isDefinite)
    }
    let hasOwner = range.contains { tokens[$0].kind == .possessive }
    let isDefinite = hasOwner || tokens[strong].has([.place, .organization, .demonym])
    return (range, withoutArticle(range), isDefinite)
  }

  /// "one analyst", "another official": somebody new.
  private static let indefinite = KeySet(words: "a an one another")

  /// More words than this stand before a head only in error.
  private static let modifiers = 7

  /// The business of "..., business sources said": a plain word that opens a clause with a group.
  private func isTradeOfGroup(_ index: Int, head: Int, from lowest: Int) -> Bool {
    guard tokens[head].has(.group),
      index == lowest || tokens[index - 1].is(",") || tokens[index - 1].has(.conjunction)
    else { return false }
    let bytes = document.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return !tokens[index].has([.verb, .weakCue, .characterizing, .calendar])
      && !bytes.suffix(3).elementsEqual("ing".utf8) && !bytes.suffix(2).elementsEqual("ed".utf8)
      && !bytes.suffix(2).elementsEqual("ly".utf8)
  }

  /// The article of "the now 77-year-old mayor", "the visibly moved president": behind an age, an
  /// adverb and words that no list holds, which only an article makes part of the phrase.
  private func article(before start: Int, head: Int, from lowest: Int) -> Int? {
    var index = start
    while index > lowest, head - index < Self.modifiers {
      let token = tokens[index - 1]
      if token.key == Words.the || token.key == Words.a || token.key == Words.an
        || (token.has([.masculine, .feminine, .neuter, .plural]) && token.has(.determiner))
      {
        return index < start ? index - 1 : nil
      }
      let isModifier =
        document.age(index - 1) != nil || document.isMinorAdverb(index - 1)
        // "the US car maker": a name stays one of its own.
        || token.isWord && !token.isCapitalized
          && !token.has([
            .determiner, .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple,
            .relative, .subordinator, .adverb, .verb, .calendar,
          ])
      guard isModifier else { return nil }
      index -= 1
    }
    return nil
  }

  private func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
    let first = tokens[phrase.lowerBound]
    let drops = first.has(.determiner) || first.has([.masculine, .feminine, .neuter, .plural])
    return drops && phrase.count > 1
      ? withoutArticle((phrase.lowerBound + 1)..<phrase.upperBound) : phrase
  }

  /// "reports that", "experts say": nouns that are verbs here are left alone.
  private func isVerbHere(_ index: Int) -> Bool {
    guard tokens[index].has([.cue, .auxiliary]), index > 0 else { return false }
    let before = tokens[index - 1]
    return
      !(before.has([.determiner, .preposition, .demonym, .roleModifier])
      || before.kind == .possessive)
  }

  private func isNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalized, token.has(.common) else { return false }
    return !token.has([
      .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple, .relative,
      .subordinator, .adverb, .determiner, .weakCue, .characterizing,
    ]) && token.has([.roleHead, .group, .organizationHead, .eventHead, .document, .placeHead])
  }

  /// The sister of "its sister paper", who is nobody.
  private func isTwinned(_ index: Int) -> Bool {
    let next = tokens[index + 1]
    return tokens[index].key == Self.sister && next.isWord && !next.isCapitalized
      && !next.has([
        .preposition, .conjunction, .auxiliary, .anyPronoun, .cue, .cueParticiple, .relative,
        .subordinator, .adverb, .determiner, .weakCue, .characterizing, .verb,
      ])
  }

  private static let sister = WordHash.of("sister")

  private func sentenceStart(of token: Int) -> Int {
    document.sentences[document.sentence(of: token)].tokens.lowerBound
  }

  // MARK: Pronouns

  private mutating func addPronouns() {
    for sentence in document.sentences {
      for index in sentence.tokens where tokens[index].isWord && tokens[index].has(.anyPronoun) {
        let token = tokens[index]
        // The "his" of "his brother James" is somebody too.
        guard !isTaken[index] || token.has([.masculine, .feminine]),
          !token.shape.contains(.allCapitals) || token.key == Words.i
        else { continue }
        // Plural and neuter pronouns seldom say whom they mean: left to a trained model.
        guard token.has([.masculine, .feminine]) || isFirstSingular(token) else { continue }
        var reference = Reference(.pronoun, index..<(index + 1))
        reference.gender =
          token.has(.masculine) ? .male : token.has(.feminine) ? .female : .unknown
        references.append(reference)
      }
    }
  }

  // MARK: Doubtful names

  /// Words in capitals that no tagger took for a name: a pronoun may say that they are somebody's.
  private mutating func addDoubtfulNames() {
    for sentence in document.sentences where document.blocks[sentence.block].isProse {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let start = index
        while index < sentence.tokens.upperBound, isDoubtfulName(index) { index += 1 }
        if index > start, index - start <= 3 {
          var name = Reference(.name, start..<index)
          name.isDoubtful = true
          references.append(name)
        }
        index = max(index, start + 1)
      }
    }
  }

  private func isDoubtfulName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.isCapitalized, !isTaken[index], token.end - token.start > 2,
      token.shape.contains(.hasLowercase), !document.isJoinedModifier(index)
    else { return false }
    let wrong: LexicalClass = [
      .common, .calendar, .demonym, .notAName, .organization, .place, .companySuffix, .title,
      .abbreviation,
    ]
    // "Iodine is dear", where the text also writes it small.
    if document.census.lowercased.contains(token.key), !token.has(.given) { return false }
    return !token.has(wrong)
      || (token.has(.given) && !token.has([.calendar, .notAName, .abbreviation]))
  }

  private func isFirstSingular(_ token: Token) -> Bool {
    [Words.i, Words.me, Words.my, Words.myself].contains(token.key)
  }
}
