extension Document {
  /// Whether a word's end makes it a company's name: "Ulfsnews", "Ulfsmedia".
  func endsLikeBody(_ token: Token) -> Bool {
    guard token.isWord, token.isCapitalized, token.end - token.start > 6,
      !token.has([.common, .place, .given])
    else { return false }
    let word = bytes[Int(token.start)..<Int(token.end)]
    return NamedThings.endings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

/// Finds the names that a text gives to things: "the browser Vexel", "Hurricane Ulfsen", "Zeppra, a video
/// game". Nothing of the kind says anything, and taggers take unknown words for people.
///
/// The same words also tell bodies: what has members is one.
struct NamedThings {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// What the mentions of one name say it is, counted.
  struct Votes {
    var thing = 0
    var body = 0
    var person = 0

    /// Something that cannot act: so called more often than anything else.
    var isThing: Bool { thing > person && thing > body }
    /// What has members and does less that people do.
    var isBody: Bool { body > person && body >= thing }
  }

  /// Adds what stands beside one mention of a name.
  func count(_ name: Range<Int>, in votes: inout Votes) {
    if isCalledThing(name) { votes.thing += 1 }
    // "members of Zeppra, who left" are not she who left.
    if hasMembers(name) {
      votes.body += 1
    } else if actsAsPerson(name) {
      votes.person += 1
    }
  }

  /// "the film Zeppra", "Typhoon Zeppra", "Zeppra, a new film", "Zeppra is a film", "Zeppra software".
  private func isCalledThing(_ name: Range<Int>) -> Bool {
    if isBehindThing(name) { return true }
    var next = name.upperBound
    guard next + 1 < tokens.count else { return false }
    if name.count == 1, tokens[next].isWord, !tokens[next].isCapitalized,
      Self.wares.contains(tokens[next].key)
    {
      return true
    }
    guard tokens[next].is(",") || Self.copulas.contains(tokens[next].key) else { return false }
    next += 1
    guard tokens[next].has(.determiner), !tokens[next].isCapitalized else { return false }
    return nounIsThing(from: next + 1)
  }

  /// "the film Zeppra", but not of "the film Ulfsen directed".
  func isBehindThing(_ name: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    if before > 0, tokens[before].kind == .quotationMark { before -= 1 }
    if before > 0, tokens[before].key == Self.called { before -= 1 }
    guard before >= 0, tokens[before].isWord else { return false }
    if document.callsStorm(before), before == name.lowerBound - 1 { return true }
    if tokens[before].isCapitalized { return false }
    guard Self.things.contains(tokens[before].key) else { return false }
    let next = name.upperBound
    guard next < tokens.count, tokens[next].isWord, !tokens[next].isCapitalized else { return true }
    return !tokens[next].has([.cue, .verb, .auxiliary])
  }

  /// The head of the noun phrase that starts here, a few words on: the last noun before anything else.
  private func nounIsThing(from start: Int) -> Bool {
    for index in start..<max(start, min(start + 5, tokens.count)) {
      let token = tokens[index]
      guard token.isWord, !token.has([.preposition, .relative, .conjunction]) else { return false }
      if token.isCapitalized { continue }
      if Self.things.contains(token.key) {
        let next = index + 1
        // "a film director" is none.
        return next >= tokens.count || !tokens[next].has([.roleHead, .body, .group])
      }
    }
    return false
  }

  /// "members of Zeppra", "Zeppra officials", "Zeppra's headquarters".
  private func hasMembers(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    if before > 0, tokens[before].key == Words.of, Self.members.contains(tokens[before - 1].key) {
      return true
    }
    let next = name.upperBound
    guard next < tokens.count else { return false }
    return tokens[next].isWord && !tokens[next].isCapitalized
      && (Self.members.contains(tokens[next].key) || Self.parts.contains(tokens[next].key))
  }

  /// "Mr Ulfsen", "Ulfsen said", "Ulfsen, who", "Ulfsen, 45".
  private func actsAsPerson(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    if before >= 0, tokens[before].has([.title, .given]), tokens[before].isCapitalized {
      return true
    }
    let next = name.upperBound
    guard next + 1 < tokens.count else { return false }
    if tokens[next].key == Words.who { return true }
    if tokens[next].is(",") {
      return tokens[next + 1].key == Words.who || tokens[next + 1].kind == .number
    }
    return tokens[next].has(.cue) && !tokens[next].isCapitalized
      && tokens[next].key != Self.called
  }

  static let endings = ["news", "media", "pedia", "soft", "corp", "tech", "telecom"]

  private static let called = WordHash.of("called")
  private static let copulas = KeySet(words: "is was")

  /// Storms, ships and the like, which are named behind the word, with a capital.
  static let storms = KeySet(
    words: "hurricane cyclone typhoon storm hms uss spacecraft asteroid comet")

  fileprivate static let storm = WordHash.of("storm")

  /// What bears a name and does not act.
  private static let things = KeySet(
    words:
      """
      film films movie novel book sequel song songs single album sitcom musical opera poem sculpture
      painting game videogame browser software app application console smartphone tablet laptop
      chatbot camera ship vessel yacht ferry submarine frigate destroyer tanker trawler spacecraft
      spaceship probe rover satellite rocket telescope missile hurricane cyclone typhoon storm drug
      vaccine virus bacterium protein mineral horse racehorse stallion mare dog cat pig elephant
      gorilla panda font typeface perfume cocktail
      """)

  /// What is called by the name of its make.
  private static let wares = KeySet(
    words:
      """
      camera cameras console consoles software app apps browser browsers handset handsets smartphone
      smartphones tablet tablets format vaccine vaccines virus spacecraft rocket rockets missile missiles
      """)

  private static let members = KeySet(
    words:
      """
      member members officials employees shareholders staffers spokesman spokeswoman spokesperson
      subsidiary headquarters
      """)

  private static let parts = KeySet(
    words: "executives executive reporter reporters website militants fighters shares workers")
}

extension Document {
  /// Whether a word calls what is named behind it a storm, a ship or the like: "Hurricane", "tropical storm".
  /// But "the storm Keller had caused".
  func callsStorm(_ word: Int) -> Bool {
    NamedThings.storms.contains(tokens[word].key)
      && (tokens[word].key != NamedThings.storm || tokens[word].isCapitalized
        || word > 0 && ends(word - 1, in: "tropical"))
  }
}
