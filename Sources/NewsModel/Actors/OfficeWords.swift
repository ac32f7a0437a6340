/// Words for one office: who is "Sen." at first is "the senator" later, and "the lawmaker".
enum OfficeWords {
  /// The word that another of the same office is compared by; its own for most.
  static func canonical(_ word: UInt64) -> UInt64 { same[word] ?? word }

  /// What a form of address says that somebody is: a senator of "Sen."
  static func office(ofTitle title: UInt64) -> UInt64? { titles[title] }

  /// Whether an office is one that forms of address tell: who bears another holds it not.
  static func isTold(_ office: UInt64) -> Bool { told.contains(office) }

  /// Whether an office's head makes its holder what a more general word says: a senator is a lawmaker.
  static func isKind(_ head: UInt64, of general: UInt64) -> Bool {
    kinds[general]?.contains(head) ?? false
  }

  private static let same = byWord([
    ("spokesman", "spokeswoman spokesperson"),
    ("chairman", "chair chairwoman chairperson"),
    ("lawyer", "attorney"),
    ("congressman", "congresswoman"),
    ("councillor", "councilor councilman councilwoman alderman alderwoman"),
    ("goalkeeper", "goalie goaltender netminder keeper"),
    ("defenceman", "defenseman"),
    ("doctor", "physician"),
    ("pope", "pontiff"),
    ("actor", "actress"),
    ("businessman", "businesswoman"),
    ("adviser", "advisor"),
  ])

  private static let titles = byWord([
    ("senator", "sen sen."), ("congressman", "rep rep."), ("governor", "gov gov."),
    ("professor", "prof prof."), ("doctor", "dr dr."), ("pastor", "rev rev. reverend"),
    ("lieutenant", "lt lt."), ("colonel", "col col."), ("sergeant", "sgt sgt."),
    ("captain", "capt capt."), ("corporal", "cpl cpl."), ("commander", "cmdr cmdr."),
    ("admiral", "adm adm."), ("major", "maj maj."), ("general", "gen gen."),
    ("superintendent", "supt supt."), ("detective", "det det."), ("inspector", "insp insp."),
    ("constable", "const const. cst cst."), ("councillor", "coun coun. cllr cllr. ald ald."),
    ("president", "pres pres."),
  ])

  private static let told = KeySet(
    words: """
      senator congressman governor lieutenant colonel sergeant captain corporal commander admiral major
      general superintendent detective inspector constable councillor president mayor premier minister
      """)

  private static let kinds: [UInt64: KeySet] = {
    let lawmakers = "senator congressman legislator mp mep mla mpp td assemblyman"
    return [
      WordHash.of("lawmaker"): KeySet(words: lawmakers),
      WordHash.of("legislator"): KeySet(words: lawmakers + " lawmaker"),
      WordHash.of("politician"): KeySet(
        words: lawmakers + " lawmaker mayor minister premier governor councillor"),
      WordHash.of("officer"): KeySet(
        words: "constable sergeant corporal detective inspector superintendent lieutenant captain"
          + " major colonel commander"),
      WordHash.of("judge"): KeySet(words: "justice magistrate"),
    ]
  }()

  private static func byWord(_ groups: [(one: String, others: String)]) -> [UInt64: UInt64] {
    var byWord: [UInt64: UInt64] = [:]
    for (one, others) in groups {
      for other in others.split(separator: " ") {
        byWord[WordHash.of(other.utf8)] = WordHash.of(one.utf8)
      }
    }
    return byWord
  }
}
