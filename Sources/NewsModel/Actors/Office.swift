/// An office as printed, ready to be compared.
struct Office {
  /// As printed, without an article.
  let text: String
  /// The keys of its words without nationality, owner and "former", those of one office the
  /// same: "secretary", "of", "state".
  let core: [UInt64]
  /// The first letters of the places, peoples and organizations that modify it: "US", "Russian".
  let owners: Set<[UInt8]>
  /// Those of them that are where a lawmaker sits: the Halifax of "the Halifax MP".
  let seat: Set<[UInt8]>
  /// Whether it was held once: "former".
  let isPast: Bool

  /// - Parameter range: the office's words, without an article.
  init(_ range: Range<Int>, in document: Document) {
    var core: [UInt64] = []
    var owners: Set<[UInt8]> = []
    var seat: Set<[UInt8]> = []
    var isPast = false
    let isLawmaker = range.last.map { Self.lawmakers.contains(document.tokens[$0].key) } ?? false
    for index in range {
      let token = document.tokens[index]
      if Self.past.contains(token.key) {
        isPast = true
        continue
      }
      if token.kind == .possessive || token.has(.determiner) { continue }
      // "The Republican governor" is the governor, but each party has a leader.
      if Self.parties.contains(token.key), let head = range.last,
        Self.ofAnyParty.contains(document.tokens[head].key)
      {
        continue
      }
      // "Durham MP", "Tripura chief minister": a place, also one that no list has.
      let isPlace =
        token.isCapitalized && index + 1 < range.upperBound
        && (isLawmaker || Self.isChiefMinister(range, in: document))
      if token.has([.place, .demonym, .organization]) || isPlace,
        !token.has([.roleHead, .roleModifier])
      {
        // "Russian" and "Russia" share their first letters.
        let owner = Array(Folding.plain(document.text(index..<(index + 1))).prefix(4))
        owners.insert(owner)
        // "The BJP MP" and "the French senator" sit anywhere.
        if isLawmaker, !token.has([.demonym, .organization]), !token.shape.contains(.allCapitals) {
          seat.insert(owner)
        }
        continue
      }
      if token.key == Self.secretaryGeneral {
        core += [Self.secretary, Self.general]
        continue
      }
      core.append(OfficeWords.canonical(token.key))
    }
    // "The chief executive", "the chief executive officer" are the CEO.
    if let chief = core.firstIndex(of: Self.chief), chief + 1 < core.count,
      core[chief + 1] == Self.executive
    {
      let hasOfficer = chief + 2 < core.count && core[chief + 2] == Self.officer
      core.replaceSubrange(chief...(hasOfficer ? chief + 2 : chief + 1), with: [Self.ceo])
    }
    text = document.text(range)
    self.core = core
    self.owners = owners
    self.seat = seat
    self.isPast = isPast
  }

  static let lawmakers = KeySet(
    words: "senator congressman congresswoman lawmaker legislator mp mla mpp mna mha msp mep td"
      + " councillor councilor councilman councilwoman alderman")

  /// How well a phrase fits an office.
  enum Fit: Int, Comparable {
    case none
    /// "The minister" for the former one: where there is nobody else.
    case byWhatWas
    /// "The minister" for the foreign minister.
    case byHead
    case whole

    static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  /// How well a phrase such as "the minister" fits this office.
  func fit(_ phrase: Office) -> Fit {
    if !owners.isEmpty, !phrase.owners.isEmpty, owners.isDisjoint(with: phrase.owners) {
      return .none
    }
    // "The former president" is not the one in office.
    if phrase.isPast, !isPast { return .none }
    let fit = fitOfWords(phrase)
    return isPast && !phrase.isPast ? min(fit, .byWhatWas) : fit
  }

  private func fitOfWords(_ phrase: Office) -> Fit {
    if core == phrase.core { return .whole }
    // "The French leader" is the French president.
    if phrase.core == [Self.leader], !owners.isDisjoint(with: phrase.owners), isOfRuler {
      return .byHead
    }
    // "The Northbank chief", "the executive".
    if core.last == Self.ceo, let last = phrase.core.last,
      last == Self.chief || last == Self.executive,
      phrase.core.count == 1 || phrase.core.dropLast() == core.dropLast()
    {
      return .byHead
    }
    if phrase.core.count == 1, let own = core.last, OfficeWords.isKind(own, of: phrase.core[0]) {
      return .byHead
    }
    guard let head = phrase.core.last, phrase.core.count < core.count else { return .none }
    if core.suffix(phrase.core.count) == phrase.core[...] {
      // "The mayor" is not her deputy, whose spokesman is "the spokesman".
      let rest = core.dropLast(phrase.core.count)
      let isUnder = rest.contains(where: Self.under.contains) && !Self.ofAnyRank.contains(head)
      return isUnder ? .none : .byHead
    }
    return core.prefix(phrase.core.count) == phrase.core[...] ? .byHead : .none
  }

  /// Whether who holds it leads a country.
  private var isOfRuler: Bool {
    core == Self.primeMinister || core.count == 1 && Self.rulers.contains(core[0])
  }

  private static let rulers = KeySet(words: "president chancellor premier chairman king taoiseach")
  static let leader = WordHash.of("leader")
  static let chiefMinister = ["chief", "minister"].map { WordHash.of($0.utf8) }
  static let primeMinister = ["prime", "minister"].map { WordHash.of($0.utf8) }
  /// Who is so well known that news names him without his office.
  static let headsOfGovernment = [primeMinister, firstMinister]
  private static let firstMinister = ["first", "minister"].map { WordHash.of($0.utf8) }

  private static func isChiefMinister(_ range: Range<Int>, in document: Document) -> Bool {
    range.count > chiefMinister.count
      && range.suffix(chiefMinister.count).map { document.tokens[$0].key } == chiefMinister
  }

  /// Whether it is one of those that a party gives to whoever also governs: "Congress chief".
  var isOfParty: Bool { core.last.map(Self.ofParty.contains) ?? false }

  private static let ofParty = KeySet(
    words: "chief leader president chair chairman chairwoman chairperson supremo convener")

  private static let parties = KeySet(
    words:
      "republican democratic democrat gop conservative liberal labour labor tory ndp independent"
      + " socialist bloc québécois quebecois green greens nationals reform lib dem congress snp")
  private static let ofAnyParty = KeySet(
    words:
      "senator governor congressman congresswoman representative mp mep mla mpp td mayor premier"
      + " lawmaker legislator councillor minister president")
  /// Whether a word says that an office was held once.
  static func isPast(_ word: UInt64) -> Bool { past.contains(word) }

  private static let past = KeySet(words: "former ex erstwhile")
  /// What makes of an office that of somebody below.
  private static let under = KeySet(words: "deputy vice assistant shadow junior")
  /// What one is called whatever one's rank.
  private static let ofAnyRank = KeySet(
    words: "spokesman spokeswoman spokesperson professor editor officer official")

  static let chief = WordHash.of("chief")
  private static let executive = WordHash.of("executive")
  private static let officer = WordHash.of("officer")
  private static let ceo = WordHash.of("ceo")
  private static let secretaryGeneral = WordHash.of("secretary-general".utf8)
  private static let secretary = WordHash.of("secretary".utf8)
  private static let general = WordHash.of("general".utf8)
}
