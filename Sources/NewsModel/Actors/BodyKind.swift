/// A kind of organization that a noun means whatever its name holds: "the newspaper" is the China Daily,
/// "the agency" the FCC.
struct BodyKind {
  private let nouns: KeySet
  /// What names of the kind end with, or hold before "of" and "for"; acronyms among them.
  private let heads: KeySet

  /// Whether a government's, which may be named for its field: "Statistics Canada".
  private let isPublic: Bool
  /// Whether its words tell the kind wherever they stand in a name: "CBS News" is a network.
  private let isToldAnywhere: Bool
  /// Whether a text may name others of the kind by the names of towns: then only what the sentence before is
  /// about is meant.
  let isOneOfMany: Bool

  private init(
    nouns: String, heads: String, isPublic: Bool = false, isToldAnywhere: Bool = false,
    isOneOfMany: Bool = false
  ) {
    self.nouns = KeySet(words: nouns)
    self.heads = KeySet(words: heads)
    self.isPublic = isPublic
    self.isToldAnywhere = isToldAnywhere
    self.isOneOfMany = isOneOfMany
  }

  /// The kind that a noun names; `nil` for a noun that stands in the names themselves, as "ministry".
  static func named(by noun: UInt64) -> BodyKind? { all.first { $0.nouns.contains(noun) } }

  /// Whether a name is one of this kind.
  func holds(_ name: Range<Int>, in document: Document) -> Bool {
    let keys = document.tokens[name].lazy.map(\.key)
    // "CBS News" is no newspaper.
    if keys.contains(where: { Self.networks.heads.contains($0) && !heads.contains($0) }) {
      return false
    }
    // "the Office of the Inspector General" is a part of one.
    if keys.first == Self.office { return false }
    if isToldAnywhere { return keys.contains(where: heads.contains) }
    if isPublic, keys.last == Self.canada, keys.first.map(Self.fields.contains) ?? false {
      return true
    }
    return document.isHead(of: name, heads.contains)
  }

  private static let office = WordHash.of("office")
  private static let canada = WordHash.of("canada")
  private static let fields = KeySet(
    words:
      "statistics environment health transport elections revenue parks immigration foreign global"
      + " indigenous public fisheries justice service natural agriculture")

  private static let all = [
    networks,
    BodyKind(
      nouns: "newspaper paper daily tabloid broadsheet",
      heads: """
        times post herald tribune gazette telegraph guardian journal news sun star mail mirror
        independent observer globe chronicle courier examiner inquirer register sentinel dispatch
        record mercury standard daily newspaper nikkei pravda izvestia kommersant vedomosti bild zeitung
        handelsblatt monde figaro pais mundo stampa repubblica haaretz nacion clarin
        """),
    BodyKind(
      nouns: "magazine weekly",
      heads: """
        magazine weekly newsweek time forbes fortune economist spiegel vogue billboard wired variety
        people esquire playboy atlantic yorker
        """),
    BodyKind(
      nouns: "agency regulator watchdog bureau",
      heads: """
        agency administration bureau commission authority service centers centre center office
        inspectorate unicef unhcr unesco iaea fcc ftc epa fda fbi cia cdc irs sec nsa f.c.c f.t.c e.p.a f.d.a f.b.i c.i.a
        c.d.c i.r.s s.e.c n.s.a nasa fema nhtsa noaa dea atf ice faa ntsb osha usaid ofcom ofgem ofwat oftel fsa fca cra csis reuters ap afp
        xinhua tass itar-tass interfax upi kyodo antara anadolu bernama
        """, isPublic: true),
    BodyKind(
      nouns: "charity nonprofit",
      heads:
        "cross crescent foundation society trust shelter unicef oxfam aid relief charity hospice"),
    BodyKind(
      nouns: "club",
      heads: """
        club united city fc f.c rovers wanderers albion athletic hotspur villa palace forest county arsenal
        chelsea liverpool everton celtic rangers madrid barcelona juventus milan bayern ajax newcastle
        """, isOneOfMany: true),
    BodyKind(
      nouns: "group movement militia",
      heads: "hamas hezbollah hizbullah taliban isis isil al-qaida al-qaeda farc greenpeace amnesty"
    ),
    BodyKind(nouns: "force", heads: "police rcmp opp spvm constabulary mounties"),
    BodyKind(
      nouns: "railway railroad", heads: "rail railway railways railroad railroads amtrak csx"),
    BodyKind(nouns: "department", heads: "department pentagon", isPublic: true),
    BodyKind(
      nouns: "party",
      heads: """
        party labour conservatives tories liberals greens ukip snp ndp gop likud fidesz psoe cdu spd
        fianna fein cymru
        """),
    BodyKind(
      nouns: "union",
      heads: """
        union uaw teamsters unifor cupe unison unite brotherhood workers teachers nurses gmb rmt aslef
        """),
  ]

  private static let networks = BodyKind(
    nouns: "network broadcaster channel station",
    heads:
      "cnn cbc ctv nbc abc cbs fox bbc msnbc espn itv pbs npr hbo mtv jazeera television tv radio",
    isToldAnywhere: true)
}

extension Document {
  /// Whether a word that is asked for is the head of a name: its last word, or the one before "of" or
  /// "for" or a company's "Inc". "Bank Workers Union" is no bank.
  func isHead(of name: Range<Int>, _ isWanted: (UInt64) -> Bool) -> Bool {
    name.contains { index in
      guard isWanted(tokens[index].key) else { return false }
      let next = index + 1
      return next >= name.upperBound || tokens[next].has([.companySuffix, .preposition])
    }
  }
}
