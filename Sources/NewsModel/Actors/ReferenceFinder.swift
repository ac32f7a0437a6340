/// Finds everything in a document that may refer to somebody, in reading order.
struct ReferenceFinder {
  let document: Document
  private let view: TokenView
  var tokens: [Token] { document.tokens }
  var references: [Reference] = []
  /// For every token whether a reference's phrase covers it.
  var isTaken: [Bool]
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

  mutating func take(_ range: Range<Int>) {
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

  func reference(at token: Int) -> Int? {
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

  /// "Russia's Foreign Ministry" is one organization, named by its owner too, for every country has one; "India's
  /// Enforcement Directorate" is not.
  private mutating func joinOwnersToInstitutions() {
    for index in references.indices.dropFirst() {
      let owner = references[index - 1]
      let body = references[index]
      guard body.kind == .organization, owner.kind == .place || owner.kind == .organization,
        owner.tokens.upperBound + 1 == body.tokens.lowerBound,
        tokens[owner.tokens.upperBound].kind == .possessive,
        Self.ofEveryCountry.contains(tokens[body.tokens.upperBound - 1].key),
        body.tokens.allSatisfy({ tokens[$0].has([.roleModifier, .organizationHead, .common]) })
      else { continue }
      references[index - 1].isModifier = true
      references[index].tokens = owner.tokens.lowerBound..<body.tokens.upperBound
      references[index].phrase = references[index].tokens
    }
  }

  private static let ofEveryCountry = KeySet(
    words: "ministry parliament government cabinet senate army police navy")

  // MARK: Offices beside names

  private mutating func attachOffices() {
    var dropped: Set<Int> = []
    for index in references.indices where references[index].form == .name {
      guard references[index].kind == .person || references[index].kind == nil else { continue }
      attachOfficeBefore(index, &dropped)
      takeWholeModifier(index)
      takeBodyBefore(index)
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
      // "She begins her term as US President, Tony Blair has said": hers, and not his.
      let before = office.phrase.lowerBound - 1
      if before > sentence, tokens[before].key == Words.as { return }
      references[index].office = office.phrase
      references[index].phrase = office.phrase.lowerBound..<references[index].phrase.upperBound
      if references[index].gender == .unknown { references[index].gender = office.gender }
      references[index].kind = .person
      dropped.insert(index - 1)
      return
    }
    if hasComma, let head = headOfOffice(withComplementEndingAt: last, from: sentence) {
      let (phrase, office, isDefinite) = nounPhrase(endingAt: head, from: sentence)
      let end = references[index].tokens.upperBound
      guard isDefinite, !opensAnotherPhrase(index, behind: phrase), end < tokens.count,
        tokens[end].is(",") || tokens[end].has(.cue)
      else {
        return
      }
      references[index].office = office.lowerBound..<(last + 1)
      references[index].phrase = phrase.lowerBound..<references[index].phrase.upperBound
      references[index].kind = .person
      if references[index].gender == .unknown { references[index].gender = gender(of: head) }
      return
    }
    // "Labour MP Anna Keller": those in capitals are no part of a run of names.
    guard tokens[last].has(.roleHead),
      !tokens[last].isCapitalized || tokens[last].shape.contains(.allCapitals)
    else { return }
    let (phrase, office, isDefinite) = nounPhrase(endingAt: last, from: sentence)
    guard !hasComma || isDefinite || phrase.count > 1 else { return }
    if hasComma, opensAnotherPhrase(index, behind: phrase) { return }
    references[index].office = office
    references[index].phrase = phrase.lowerBound..<references[index].phrase.upperBound
    references[index].kind = .person
    if references[index].gender == .unknown { references[index].gender = gender(of: last) }
    markModifiers(in: phrase)
  }

  /// Has an office with all of the name that it begins amid: "Bank of Varna Governor Anna Keller".
  private mutating func takeWholeModifier(_ index: Int) {
    guard index > 0, let office = references[index].office,
      office.upperBound <= references[index].tokens.lowerBound,
      let body = references[..<index].suffix(4).lastIndex(where: {
        $0.form == .name && $0.tokens.lowerBound < office.lowerBound
      }),
      references[body].kind == .organization,
      references[body].tokens.upperBound > office.lowerBound,
      references[body].tokens.upperBound < office.upperBound
    else { return }
    let start = references[body].tokens.lowerBound
    references[index].office = start..<office.upperBound
    references[index].phrase =
      min(start, references[index].phrase.lowerBound)..<references[index].phrase.upperBound
    references[body].isModifier = true
  }

  /// "Varna Police acting Insp. Ole Keller": small words part a body from the form of address of who serves it.
  private mutating func takeBodyBefore(_ index: Int) {
    var start = references[index].phrase.lowerBound
    guard index > 0, start > 1, start < references[index].tokens.lowerBound,
      references[index].office == nil, !tokens[start - 1].isCapitalized,
      tokens[start - 1].has(.roleModifier)
    else { return }
    while start > 0, tokens[start - 1].has(.roleModifier), !tokens[start - 1].isCapitalized {
      start -= 1
    }
    let body = index - 1
    guard references[body].form == .name, references[body].kind == .organization,
      references[body].tokens.upperBound == start
    else { return }
    references[index].phrase =
      references[body].phrase.lowerBound..<references[index].phrase.upperBound
    references[body].isModifier = true
  }

  /// The Keller of "Through her lawyer, Keller said", "Of the mayor, Keller said": the lawyer is another, whom
  /// no second comma names.
  private func opensAnotherPhrase(_ index: Int, behind phrase: Range<Int>) -> Bool {
    let before = phrase.lowerBound - 1
    let end = references[index].phrase.upperBound
    guard before >= 0, end < tokens.count, tokens[end].isWord else { return false }
    return Self.means.contains(tokens[before].key)
      || tokens[before].has(.preposition) && tokens[end].has(.cue)
  }

  private static let means = KeySet(words: "through via with by beside alongside unlike like")

  /// The mayor of "The mayor of Varna, Anna Keller, said".
  private func headOfOffice(withComplementEndingAt last: Int, from sentence: Int) -> Int? {
    var index = last
    // More words are no complement.
    while index > sentence + 1, last - index < 6 {
      let token = tokens[index]
      guard token.isWord, !token.has([.auxiliary, .cue, .relative, .subordinator, .anyPronoun])
      else { return nil }
      if token.key == Words.of || token.key == Words.for {
        let head = index - 1
        return index < last && tokens[head].has(.roleHead) && !tokens[head].isCapitalized
          ? head : nil
      }
      index -= 1
    }
    return nil
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
      // "Minister of Trade, Industry and Tourism": one office, whatever stands in it.
      if token.has(.roleHead), let role = reference(at: position), references[role].form == .role,
        references[role].tokens.upperBound > position + 1
      {
        head = position
        position = min(references[role].tokens.upperBound, limit)
        continue
      }
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
    // "In an interview with Keller, the mayor said": she is another.
    let start = references[index].phrase.lowerBound
    if start > 0, tokens[start - 1].has(.preposition) || tokens[start - 1].kind == .possessive,
      tokens[position].has(.cue)
    {
      return
    }
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
      known seen held accused charged convicted based born hired elected appointed named involved
      credited killed injured wounded arrested wanted paid sent overseeing representing leading
      running working living facing studying specialising specializing
      """)

  mutating func markModifiers(in range: Range<Int>) {
    for token in range {
      if let index = reference(at: token), references[index].kind != .person,
        range.contains(references[index].tokens.lowerBound)
      {
        references[index].isModifier = true
      }
    }
    take(range)
  }

  func gender(of head: Int) -> Gender {
    tokens[head].has(.femaleRole) ? .female : tokens[head].has(.maleRole) ? .male : .unknown
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
        if index > start, index - start <= 3, !isInsideTitle(endingAt: index, sentence.tokens) {
          var name = Reference(.name, start..<index)
          name.isDoubtful = true
          references.append(name)
        }
        index = max(index, start + 1)
      }
    }
  }

  /// The Indoor of "the European Indoor Championships".
  private func isInsideTitle(endingAt end: Int, _ sentence: Range<Int>) -> Bool {
    end < sentence.upperBound && tokens[end].isCapitalized && tokens[end].has(.eventHead)
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
    // "Ruritanias king", where a text has lost its apostrophes.
    if token.shape.contains(.endsInS), !token.has(.given),
      !Lexicon.shared.classes(of: keyWithoutS(token)).isDisjoint(with: [.place, .organization])
    {
      return false
    }
    return !token.has(wrong)
      || (token.has(.given) && !token.has([.calendar, .notAName, .abbreviation]))
  }

  private func keyWithoutS(_ token: Token) -> UInt64 {
    WordHash.of(document.bytes[Int(token.start)..<Int(token.end) - 1])
  }

  private func isFirstSingular(_ token: Token) -> Bool {
    [Words.i, Words.me, Words.my, Words.myself].contains(token.key)
  }
}
