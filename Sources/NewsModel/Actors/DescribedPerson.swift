/// Whom a description means beside a word of saying: "Keller said she would stay. “I like it,” the British
/// actor said." Print avoids a name it has just used.
extension Discourse {
  /// The person whom the sentence before is about, where the words may describe him.
  ///
  /// - Parameters:
  ///   - words: the description with its article; `head` is its last noun.
  ///   - office: the same as an office, where the lexicon knows its head.
  func described(
    by words: Range<Int>, head: Int, office: Office?, gender: Gender, sentence: Int
  ) -> Int? {
    guard words.contains(head) else { return nil }
    if let person = compatriot(words, head: head, sentence: sentence) { return person }
    let key = tokens[head].key
    if key == NameEdges.gm, words.count == 2 { return generalManager() }
    if office == nil, words.count == 2, tokens[words.lowerBound].key == Words.the,
      let person = calledSo(head, sentence: sentence)
    {
      return person
    }
    // "the leader of last week's march": one of many; but "the native of Varna".
    let isParent = document.isParentOfSome(head)
    if head + 1 < tokens.count, Self.belonging.contains(tokens[head + 1].key), !isParent,
      key != Self.native
    {
      return nil
    }
    // "the first baseman" is one of one.
    let baseman = key == Self.baseman ? head : nil
    // "the Independent" is a paper.
    if words.count == 2, key == Self.independent, tokens[head].isCapitalized { return nil }
    // "the Worldwide Leader" is a name.
    let before = lastWhole(before: sentence)
    guard tokens[words.lowerBound].key == Words.the,
      !tokens[head].isCapitalized || Self.partisans.contains(key) || Office.lawmakers.contains(key),
      before >= 0, document.sentences[sentence].block - document.sentences[before].block <= 1,
      document.blocks[document.sentences[before].block].role == .paragraph,
      !words.contains(where: { Self.others.contains(tokens[$0].key) && $0 + 1 != baseman }),
      let person = personSpokenOf(inSentence: before),
      gender.agrees(with: cast[person].gender),
      !cast[person].isAddressedOtherwise(than: key)
    else { return nil }
    // Also printed with a capital: "the Victorian Liberal Senator".
    let isLawmaker = Office.lawmakers.contains(key)
    if isLawmaker,
      cast[person].sitsElsewhere(
        than: office ?? Office(words.lowerBound..<(head + 1), in: document))
    {
      return nil
    }
    let hasAge = document.age(in: words) != nil
    guard isParent || !Self.strangers.contains(key), !hasAge || !isAgeKnown(of: person) else {
      return nil
    }
    // One may be a minority leader and "the Nevada senator", but there is one coach in a team, and
    // "the senator" may be another.
    let isOnes = Self.posts.contains(key) || isLawmaker && words.count == 2
    let isKind = Self.heads.contains(key) || Self.partisans.contains(key) || isLawmaker
    let isBorn = words.contains { document.ends($0, in: "-born") }
    let isOffice = !isKind && !isParent && tokens[head].has(.roleHead)
    if (isKind || hasAge || isBorn || isParent) && !isOnes && !isOffice {
      guard !isStranger(person) else { return nil }
    } else {
      let isPlain =
        office.map {
          ($0.core.count == 1 || $0.core == Office.chiefMinister) && !$0.owners.isEmpty
            || $0.core.count == 2 && isOfPlace(words, sentence: sentence)
        } ?? false
      guard isKind || hasAge || isBorn || isPlain,
        isFree(person, office) || key == Office.leader && leadsGovernment(person)
          || office?.core == Office.chiefMinister && cast[person].offices.allSatisfy(\.isOfParty)
      else { return nil }
    }
    // Somebody else stands nearer.
    let isAlone = references(inSentence: sentence).allSatisfy { index in
      let other = references[index]
      return other.tokens.lowerBound >= words.lowerBound || other.form != .name
        || other.kind != .person || other.actor == person
        || document.piece(of: other.tokens.lowerBound) != nil
    }
    return isAlone ? person : nil
  }

  /// Whether a place that no list has stands in a description: "the Kingston teacher".
  private func isOfPlace(_ words: Range<Int>, sentence: Int) -> Bool {
    references(inSentence: sentence).contains { index in
      references[index].form == .name && references[index].kind == .place
        && words.contains(references[index].tokens.lowerBound)
    }
  }

  /// The sentence before one, but for such as "Not yet.", which tell of nobody; -1 before the first.
  private func lastWhole(before sentence: Int) -> Int {
    let last = sentence - 1
    guard last > 0, document.sentences[last].tokens.count <= Self.longestFragment,
      references(inSentence: last).isEmpty,
      document.sentences[last].block == document.sentences[last - 1].block
    else { return last }
    return last - 1
  }

  /// In words, with the stop.
  private static let longestFragment = 4

  /// The Patterson of "backup Shea Patterson", said again as "the backup" while the text is with him: a word
  /// of no lexicon, for one person.
  private func calledSo(_ noun: Int, sentence: Int) -> Int? {
    guard !tokens[noun].shape.contains(.endsInS),
      !tokens[noun].has([.group, .body, .institution, .organizationHead, .roleHead])
    else { return nil }
    let recent = traces.reversed().prefix { sentence - $0.sentence <= Self.callSentences }
    let key = tokens[noun].key
    var person: Int?
    for index in max(0, noun - Self.callReach)..<noun where tokens[index].key == key {
      guard !tokens[index].isCapitalized, let name = reference(at: index + 1),
        references[name].form == .name, references[name].kind == .person,
        references[name].tokens.lowerBound == index + 1, references[name].tokens.count > 1,
        let actor = references[name].actor
      else { continue }
      guard person == nil || person == actor else { return nil }
      person = actor
    }
    return person.flatMap { person in
      recent.contains { $0.actor == person && !$0.isQuoted } ? person : nil
    }
  }

  /// In tokens.
  private static let callReach = 1500
  private static let callSentences = 3

  /// Whom "the GM" means in sports: the general manager who was mentioned last.
  private func generalManager() -> Int? {
    traces.reversed().prefix(Self.managerReach).compactMap(\.actor).first { actor in
      cast[actor].kind == .person
        && cast[actor].offices.contains { $0.core.suffix(2) == Self.generalManager[...] }
    }
  }

  static let native = WordHash.of("native")
  private static let baseman = WordHash.of("baseman")
  private static let generalManager = [WordHash.of("general"), WordHash.of("manager")]
  /// In mentions.
  private static let managerReach = 100

  /// The person whom a sentence is about: who speaks it, or its subject; nobody where several act in it.
  func personSpokenOf(inSentence number: Int) -> Int? {
    if let lastSpeaker, lastSpeaker.sentence == number {
      let isPerson = cast[lastSpeaker.actor].kind == .person && !isNamelessSpeaking(at: number)
      return isPerson ? lastSpeaker.actor : nil
    }
    guard let subject = subject(ofSentence: number) else { return nil }
    let reference = references[subject]
    guard reference.form != .nameless, !reference.isDoubtful,
      let person = reference.actor, cast[person].kind == .person
    else { return nil }
    let mentions = traces.reversed().prefix { $0.sentence >= number }.filter {
      $0.sentence == number && !$0.isQuoted
    }
    // "His wife Anna, who called the police, ...": the text is about him.
    if let own = mentions.last(where: { $0.actor == person }) {
      guard !own.isOwned, own.role == .subject || own.role == .owner else {
        return nil
      }
    }
    let isAlone = mentions.allSatisfy {
      $0.actor == person || $0.role != .subject && $0.role != .subordinateSubject
    }
    return isAlone ? person : nil
  }

  /// Whether the text gives a person no office, or one with the same head.
  private func isFree(_ person: Int, _ office: Office?) -> Bool {
    guard !cast[person].offices.isEmpty else { return true }
    guard let head = office?.core.last else { return false }
    return cast[person].offices.contains { $0.core.last == head }
  }

  /// A premier is the leader of a party, too.
  private func leadsGovernment(_ person: Int) -> Bool {
    cast[person].offices.contains { office in
      office.core.last == Self.premier || office.core == Office.primeMinister
    }
  }

  private static let premier = WordHash.of("premier")

  /// Whether the text knows a person as one of those who speak for others.
  private func isStranger(_ person: Int) -> Bool {
    cast[person].offices.contains { $0.core.last.map(Self.strangers.contains) ?? false }
  }

  private static let others = KeySet(words: "other another second third latter same first")

  /// What people are called for what they are, and not for an office that somebody else may hold.
  private static let heads = KeySet(
    words: "actor actress singer star writer author novelist poet player striker midfielder"
      + " defender goalkeeper captain coach manager trainer nominee frontrunner front-runner"
      + " contender songstress starlet rocker crooner socialite mogul magnate beauty boxer cyclist athlete rapper musician composer artist painter"
      + " designer architect filmmaker comedian leader skipper champion boss frontman full-back"
      + " fly-half scrum-half winger hooker flanker prop lock fullback quarterback linebacker goaltender"
      + " defenceman defenseman blueliner forward netminder goalie pitcher catcher shortstop"
      + " outfielder infielder baseman tailback batsman bowler batter rookie"
      + " sprinter swimmer jockey golfer decathlete heptathlete skier snowboarder skater curler rower"
      + " wrestler gymnast olympian paralympian medallist medalist politician chef restaurateur comic"
      + " songwriter singer-songwriter playwright sculptor"
      + " billionaire businessman businesswoman entrepreneur militant native")

  /// What there is one of in a team, a party or a house: whoever is something else is not.
  private static let posts = KeySet(
    words: "captain coach manager trainer leader skipper boss nominee")

  /// "the Louisiana Republican".
  private static let independent = WordHash.of("independent")
  private static let partisans = KeySet(words: "republican democrat independent conservative")

  /// Those who appear in a story of somebody else.
  static let strangers = KeySet(
    words: "victim witness neighbor neighbour friend driver official source spokesman spokeswoman"
      + " spokesperson aide brother sister son daughter wife husband mother father judge officer"
      + " prosecutor lawyer attorney")
}

extension Document {
  /// Whether a noun is the mother of "the mother of two": said of somebody who is known. So
  /// is "the single mother".
  func isParentOfSome(_ head: Int) -> Bool {
    if Self.joinedParents.contains(tokens[head].key) { return true }
    if head > 0, tokens[head - 1].key == Self.single, Self.parents.contains(tokens[head].key) {
      return true
    }
    return head + 2 < tokens.count && tokens[head + 1].key == Words.of
      && Self.parents.contains(tokens[head].key) && Self.numbers.contains(tokens[head + 2].key)
  }

  private static let single = WordHash.of("single")

  /// "the mother-of-two".
  private static let joinedParents = KeySet(
    ["mother", "father", "mum", "mom", "dad", "grandmother", "grandfather"].flatMap { parent in
      ["one", "two", "three", "four", "five", "six", "seven", "eight"].map {
        WordHash.of("\(parent)-of-\($0)".utf8)
      }
    })

  private static let parents = KeySet(
    words: "mother father mum mom dad parent grandmother grandfather")
  private static let numbers = KeySet(words: "one two three four five six seven eight nine ten")
}
