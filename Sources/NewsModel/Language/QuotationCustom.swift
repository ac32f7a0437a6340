/// How a language prints quotations: which marks open, which close them, and the words that say so
/// behind a comma.
struct QuotationCustom {
  /// True for languages that set no blanks between words, or none behind a mark (Korean's particles),
  /// where a mark's neighbours say nothing.
  let writesWithoutBlanks: Bool
  /// By opening mark, what closes it.
  private var closers: [UInt32: Set<UInt32>]
  private let cues: Set<UInt64>
  private let auxiliaries: Set<UInt64>

  init(_ language: Language?) {
    let code = language?.code ?? ""
    var pairs = Self.everywhere
    if Self.reversed.contains(code) { pairs += Self.everywhereReversed }
    if Self.closingOpens.contains(code) { pairs.append(("”", "”\"")) }
    // „Wort“: the mark that opens elsewhere closes here.
    if Self.lowNine.contains(code) { pairs.removeAll { $0.0 == "“" } }
    closers = [:]
    for (opening, closing) in pairs {
      closers[opening.value] = Set(closing.unicodeScalars.map(\.value))
    }
    writesWithoutBlanks = ["zh", "ja", "ko", "th", "lo", "my", "km"].contains(code)
    func keys(_ lists: [String: String]) -> Set<UInt64> {
      Set((lists[code] ?? "").split(separator: " ").map { WordHash.of($0.utf8) })
    }
    cues = keys(Self.cuesBehindComma)
    auxiliaries = keys(Self.auxiliariesOfCues)
  }

  func opens(_ sign: UInt32) -> Bool { closers[sign] != nil }
  func closes(_ sign: UInt32, _ opening: UInt32) -> Bool {
    closers[opening]?.contains(sign) ?? false
  }
  /// Whether a mark can only open, wherever it stands.
  func isDirected(_ opening: UInt32) -> Bool { Self.directed.contains(opening) }
  /// Whether a second opening mark lies inside the first one's quotation.
  func nests(_ opening: UInt32) -> Bool { closers[opening]?.contains(opening) == false }

  /// Whether a cue of this language stands behind the comma, question or exclamation mark at `index`:
  /// ", sier han", ", a dit le ministre".
  func cueFollows(_ index: Int, in tokens: [Token], before end: Int) -> Bool {
    guard !cues.isEmpty, index + 1 < end,
      tokens[index].is(",") || tokens[index].is("?") || tokens[index].is("!")
    else { return false }
    if cues.contains(tokens[index + 1].key) { return true }
    return index + 2 < end && auxiliaries.contains(tokens[index + 1].key)
      && cues.contains(tokens[index + 2].key)
  }

  // MARK: The customs

  private static let directed = Set("«‹„‚「『".unicodeScalars.map(\.value))

  private static let everywhere: [(Unicode.Scalar, String)] = [
    ("«", "»"), ("‹", "›"), ("„", "“”\"‟"), ("“", "”\""), ("\"", "\""), ("‘", "’"), ("‚", "‘’"),
    ("「", "」"), ("『", "』"),
  ]
  /// »Wort«, as German books, Danish and Slovenian print have it.
  private static let reversed: Set<String> = ["de", "da", "sl", "hr", "sr", "cs", "sk", "hu", "pl"]
  private static let everywhereReversed: [(Unicode.Scalar, String)] = [("»", "«"), ("›", "‹")]
  /// ”Ord”, as in Swedish and Finnish print.
  private static let closingOpens: Set<String> = ["sv", "fi", "no", "da", "he"]
  private static let lowNine: Set<String> = ["de", "cs", "sk", "sl", "bg", "is", "lt", "et", "mk"]

  /// Verbs of saying as they stand behind a quotation's comma.
  private static let cuesBehindComma: [String: String] = [
    "fr":
      "dit déclare déclaré affirme affirmé explique expliqué lance lancé répond répondu ajoute ajouté estime estimé assure assuré indiqué précisé confie raconte souligne",
    "es": "dijo dice afirmó explicó añadió declaró señaló aseguró respondió",
    "pt": "disse diz afirmou explicou acrescentou declarou respondeu",
    "it": "dice disse detto spiega spiegato dichiarato aggiunge aggiunto afferma ha",
    "ca": "diu dit afirma explica explicat assegura",
    "no":
      "sier sa forteller mener skriver legger opplyser understreker forklarer svarer påpeker sier",
    "da": "siger sagde fortæller mener skriver lyder forklarer svarer understreger",
    "sv": "säger sade sa berättar menar skriver förklarar svarar uppger konstaterar",
    "fi": "sanoo sanoi kertoo kertoi toteaa totesi arvioi muistuttaa",
    "nl": "zegt zei vertelt aldus stelt legt verklaart",
    "pl": "powiedział powiedziała mówi mówił stwierdził dodał dodała podkreślił",
    "cs": "řekl řekla uvedl uvedla říká dodal dodala",
    "sk": "povedal povedala uviedol hovorí dodal",
    "ru": "сказал сказала заявил заявила говорит отметил отметила добавил добавила",
    "uk": "сказав сказала заявив заявила каже зазначив зазначила додав додала",
    "bg": "каза заяви казва обясни добави", "sr": "rekao kaže рекао каже", "hr": "rekao kaže kazao",
    "ro": "spune spus declarat", "hu": "mondta közölte mondja", "tr": "dedi diyor",
    "is": "segir sagði",
  ]
  private static let auxiliariesOfCues: [String: String] = [
    "fr": "a ont avait", "it": "ha hanno aveva", "ca": "ha va han", "ro": "a au", "es": "ha había",
    "no": "har", "da": "har", "sv": "har",
  ]
}
