/// Words that tell what a capitalised name of another language is. Data for `CapitalNames`.
enum NameWords {
  /// Small words inside names: "Ursula von der Leyen", "Banco de España".
  static let particles = set(
    "de del della delle dei degli di da do dos das du des la le el al von van bin ben ibn abu af ter"
  )
  /// Those of German, whose articles stand everywhere: only behind "von", "zu" or "van".
  static let germanParticles = set("von zu van zum zur vom")
  static let germanArticles = set("der den dem")

  /// In front of a place in many languages: "in", "à", "en", "w", "в".
  static let locatives: [String: Set<UInt64>] = [
    "de": set("in aus nach bei"), "fr": set("à en au aux depuis vers"), "es": set("en desde hacia"),
    "it": set("a in da nel nella nell"), "pt": set("em no na nos nas desde"), "ca": set("a en des"),
    "gl": set("en no na dende"), "nl": set("in uit naar te"), "sv": set("i från till på"),
    "da": set("i fra til på"), "no": set("i fra til på"), "pl": set("w we do z ze na"),
    "cs": set("v ve do z ze na"), "sk": set("v vo do z zo na"), "sl": set("v iz na"),
    "hr": set("u iz na"), "sr": set("у из на u iz na"), "ro": set("în din la"),
    "id": set("di ke dari"), "vi": set("tại ở"), "ru": set("в во из на"),
    "uk": set("в у із з на до"), "bg": set("в във от на"), "mk": set("во од на"),
    "be": set("у ў з на"), "el": set("στην στη στο στον από"), "sq": set("në nga"),
    "is": set("í á frá til"), "af": set("in uit na"),
  ]

  /// Beginnings of words that head the name of a body: "minist" of ministère, ministerio, ministerium.
  /// Only in front of or behind further capitals, or by themselves with one.
  static let bodies: [String] = [
    "minist", "parti", "universi", "banque", "banco", "banc", "bank", "consei", "consejo",
    "consigli",
    "comit", "commission", "comisi", "komission", "kommission", "komisj", "komise", "parlament",
    "parlement", "partei", "assembl", "asambl", "organi", "union", "unión", "unione", "união",
    "unia",
    "federa", "föder", "federaz", "fédér", "associa", "asocia", "institut", "istitut", "fonda",
    "funda", "stiftung", "stiftelse", "agence", "agencia", "agenzia", "agentur", "société",
    "socied",
    "gesellschaft", "verband", "gewerkschaft", "bundes", "tribunal", "cour", "corte", "gericht",
    "police", "polic", "polizei", "museu", "musée", "club", "real", "team", "group", "grup",
    "holding",
    "министер", "парти", "универси", "банк", "комисс", "комите", "союз", "организа", "совет",
    "міністер", "компан", "федерац", "институ", "академ", "team", "nation", "nacion", "naç",
  ]

  /// Beginnings of words for offices and forms of address, which stand before a person's name and are
  /// no part of it.
  static let offices: [String] = [
    "präsident", "presid", "président", "prezident", "prezydent", "premier", "primer", "primo",
    "kanzler", "bundeskanzler", "bundespräsident", "ministerpräsident", "außenminister",
    "innenminister", "finanzminister", "statsminist", "utenriksminist", "herr", "frau", "doktor",
    "señor", "señora", "monsieur", "madame", "senhor", "signor", "professor", "prof", "chef",
    "könig", "papst", "papa", "pape", "roi", "rey", "rei", "kung", "konge", "senator", "général",
    "general", "direktor", "director", "sprecher", "trainer", "regisseur", "autor", "президент",
    "премьер", "канцлер", "министр", "президентка", "прем'єр", "кандидат", "bürgermeister",
    "mayor", "alcalde", "maire", "sindaco",
  ]

  private static func set(_ words: StaticString) -> Set<UInt64> {
    words.withUTF8Buffer { bytes in
      Set(
        bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { WordHash.of($0) })
    }
  }
}
