/// What a text says of each capitalised word, wherever it stands: a title before it once, "in" before it
/// another time. A mention that says nothing itself is read in the light of the others (Krishnan and
/// Manning 2006).
struct NameEvidence {
  struct Kinds: OptionSet {
    let rawValue: UInt16
    /// "Mr Petrov", "President Petrov".
    static let titled = Kinds(rawValue: 1 << 0)
    /// "Ivan Petrov", "I. Petrov".
    static let behindGiven = Kinds(rawValue: 1 << 1)
    /// "Petrov said", "Petrov, who", "Petrov, 45,".
    static let acts = Kinds(rawValue: 1 << 2)
    /// "in Petrov".
    static let inside = Kinds(rawValue: 1 << 3)
    /// "the Petrov".
    static let withArticle = Kinds(rawValue: 1 << 4)
    /// "Petrov Bank".
    static let beforeHead = Kinds(rawValue: 1 << 5)
    /// "Sofia, Bulgaria", from both sides.
    static let listed = Kinds(rawValue: 1 << 6)
    static let owns = Kinds(rawValue: 1 << 7)
    /// "(ABC)".
    static let bracketed = Kinds(rawValue: 1 << 8)
    /// "Petrov officials", "the Petrov reporter".
    static let modifies = Kinds(rawValue: 1 << 9)
    /// "Petrov's chief executive", "founder of Petrov", "spokesman for Petrov".
    static let served = Kinds(rawValue: 1 << 10)
    /// "the newspaper Petrov", "Petrov, a company".
    static let calledBody = Kinds(rawValue: 1 << 11)
    /// "Petrov, a teacher".
    static let calledPerson = Kinds(rawValue: 1 << 12)
    /// "the city of Petrov", "Petrov, a town".
    static let calledPlace = Kinds(rawValue: 1 << 13)
    /// "founder of Petrov", "analyst at Petrov": what only a body has.
    static let led = Kinds(rawValue: 1 << 14)

    /// What the tagger sees; with the rest among its features it learnt nothing more.
    static let learnt = Kinds(rawValue: 0x1FF)
    /// What people are called.
    static let called: Kinds = [.titled, .behindGiven, .calledPerson]
    /// What only a person is or does.
    static let personal: Kinds = [.titled, .behindGiven, .acts, .calledPerson]
  }

  /// Open addressing over a power of two of slots; key 0 is free.
  private var keys: [UInt64]
  private var kinds: [Kinds]
  private let mask: Int

  init(_ document: Document) {
    let tokens = document.tokens
    var names = 0
    for token in tokens where token.isWord && token.isCapitalized { names += 1 }
    var size = 64
    while size < names * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    kinds = Array(repeating: [], count: size)
    mask = size - 1
    for index in tokens.indices where tokens[index].isWord && tokens[index].isCapitalized {
      add(Self.kinds(at: index, tokens), to: tokens[index].key)
    }
  }

  /// Who leads a body, or works at one.
  private static let heads = KeySet(
    words:
      "founder co-founder chairman chairwoman chairperson ceo cfo cto executive director analyst")

  /// Whether what stands here is a company's: its shares, its chief executive.
  private static func isHeld(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index < tokens.count, tokens[index].isWord, !tokens[index].isCapitalized else {
      return false
    }
    if holdings.contains(tokens[index].key) { return true }
    return tokens[index].key == chief && index + 1 < tokens.count
      && chiefs.contains(tokens[index + 1].key)
  }

  private static let holdings = KeySet(
    words:
      """
      shares shareholders shareholder stockholders earnings customers cardholders subscribers subsidiary
      subsidiaries turnover creditors
      """)

  /// "a stake in", "merger with": what only a company is the object of, from the last word back.
  private static let deals = KeySet(
    [
      ("stake", "in"), ("shares", "in"), ("merger", "with"), ("takeover", "of"),
      ("acquisition", "of"), ("subsidiary", "of"), ("shareholder", "in"), ("shareholders", "of"),
      ("customers", "of"),
    ].map { WordHash.joining(WordHash.of($0.0), WordHash.of($0.1)) })

  /// What only a company does.
  private static let trading = KeySet(words: "operates manufactures employs")

  /// The Petrov of "But Petrov chairman", not the end of "Ulfsen & Petrov chairman".
  private static func isWhole(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if before.is("&") || before.is(";") { return false }
    if before.key == Words.and, index > 1, tokens[index - 2].isCapitalized { return false }
    return !before.isWord || !before.isCapitalized
      || before.has([.conjunction, .preposition, .adverb, .subordinator, .determiner])
  }

  /// "Petrov chairman Tom Keller": where what stands here is an office, and who holds it. People have
  /// spokesmen and campaign managers too.
  private static func isOffice(from start: Int, _ tokens: [Token]) -> Bool {
    var next = start
    while next < tokens.count, next - start < 3, tokens[next].isWord,
      !tokens[next].isCapitalized, tokens[next].has([.roleHead, .roleModifier]),
      tokens[next].key != campaign
    {
      next += 1
    }
    return next > start && next < tokens.count && officers.contains(tokens[next - 1].key)
      && tokens[next].isWord && tokens[next].isCapitalized
  }

  private static let campaign = WordHash.of("campaign")
  private static let officers = KeySet(
    words:
      "chairman chairwoman chairperson ceo president executive director manager analyst economist "
      + "founder co-founder")
  private static let chief = WordHash.of("chief")
  private static let chiefs = KeySet(words: "executive economist financial operating technology")

  /// Whom a person has as well as a body.
  private static let followers = KeySet(
    words: "supporters opponents critics allies friends relatives voters aides advisers advisors")

  /// What the whole text says of a word.
  func of(_ key: UInt64) -> Kinds {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return kinds[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }

  private mutating func add(_ added: Kinds, to key: UInt64) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    kinds[slot].formUnion(added)
  }

  private static func kinds(at index: Int, _ tokens: [Token]) -> Kinds {
    var kinds: Kinds = []
    if index > 0 {
      let before = tokens[index - 1]
      if before.has(.preposition), index > 1,
        deals.contains(WordHash.joining(tokens[index - 2].key, before.key))
      {
        kinds.insert(.led)
      }
      if before.isWord {
        if before.isCapitalized {
          if before.has([.title, .roleHead]) { kinds.insert(.titled) }
          if before.has(.given) || before.shape.contains(.initial) { kinds.insert(.behindGiven) }
        } else if before.has(.determiner) {
          if before.key == Words.the { kinds.insert(.withArticle) }
        } else if before.key == Words.in || before.key == Words.near || before.key == Words.at {
          kinds.insert(.inside)
          // "director at Petrov", but not "the analyst at home".
          if before.key == Words.at, index > 1, heads.contains(tokens[index - 2].key) {
            kinds.insert(.led)
          }
        } else if before.has(.roleHead) {
          kinds.insert(.titled)
        } else if before.has([.body, .organizationHead]) {
          kinds.insert(.calledBody)
        } else if index > 1, !tokens[index - 2].isCapitalized {
          let noun = tokens[index - 2]
          if before.key == Words.of, noun.has(.placeHead) {
            kinds.insert(.calledPlace)
          } else if before.key == Words.of || before.key == Words.for, noun.has(.roleHead) {
            kinds.insert(.served)
          }
          if before.key == Words.of || before.key == Words.at, Self.heads.contains(noun.key) {
            kinds.insert(.led)
          }
        }
      } else if before.is(","), index > 1, tokens[index - 2].isCapitalized {
        kinds.insert(.listed)
      } else if before.is("(") {
        kinds.insert(.bracketed)
      }
    }
    guard index + 1 < tokens.count else { return kinds }
    let after = tokens[index + 1]
    if after.isWord {
      if after.isCapitalized {
        if after.has([.organizationHead, .companySuffix]) { kinds.insert(.beforeHead) }
      } else if after.has(.cue) || after.key == Words.who {
        kinds.insert(.acts)
      } else if isHeld(index + 1, tokens) || Self.trading.contains(after.key)
        || isOffice(from: index + 1, tokens) && isWhole(index, tokens)
      {
        // "Petrov shares", "Petrov chief economist", "Petrov chairman Tom Keller".
        kinds.insert(.led)
      } else if after.has([.roleHead, .group]), !followers.contains(after.key) {
        kinds.insert(.modifies)
      } else if after.key == Words.are || after.key == Words.were,
        !tokens[index].shape.contains(.endsInS), opensClause(index, tokens)
      {
        // "Petrov are confident": a team, or a firm.
        kinds.insert(.calledBody)
      }
    } else if after.kind == .possessive {
      kinds.insert(.owns)
      if isHeld(index + 2, tokens) { kinds.insert(.led) }
      if index + 2 < tokens.count, tokens[index + 2].has(.roleHead),
        !tokens[index + 2].isCapitalized
      {
        kinds.insert(.served)
      }
    } else if after.is(","), index + 2 < tokens.count {
      let next = tokens[index + 2]
      if next.isCapitalized { kinds.insert(.listed) }
      if next.key == Words.who || manners.contains(next.key) { kinds.insert(.acts) }
      if next.kind == .number, index + 3 < tokens.count, tokens[index + 3].is(",") {
        kinds.insert(.acts)
      }
      if next.has(.determiner) { kinds.formUnion(apposition(from: index + 3, tokens)) }
    }
    return kinds
  }

  /// "Petrov, visibly moved, told them": how only people speak.
  private static let manners = KeySet(
    words:
      "visibly clearly himself herself smiling wearing weeping choking flanked standing sitting")

  /// Whether a word is all that its clause has for a subject.
  private static func opensClause(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    guard before.isWord else { return before.is(".") || before.kind == .quotationMark }
    return before.key == Words.that || before.has([.cue, .subordinator])
  }

  /// What a noun within a few words behind "Petrov, a" calls it.
  private static func apposition(from start: Int, _ tokens: [Token]) -> Kinds {
    for index in start..<max(start, min(start + 4, tokens.count)) {
      let token = tokens[index]
      guard token.isWord else { return [] }
      let goesOn = index + 1 < tokens.count && tokens[index + 1].has([.roleHead, .body])
      if goesOn || token.isCapitalized { continue }
      if token.has(.roleHead) { return .calledPerson }
      if token.has([.body, .organizationHead]) { return .calledBody }
      if token.has(.placeHead) { return .calledPlace }
    }
    return []
  }
}
