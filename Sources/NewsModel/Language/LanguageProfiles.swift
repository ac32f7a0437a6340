/// `FrequentWords` and the scripts, as tables: from a word or letter to the languages that have it, as
/// bits. Built once, at first use, in a fraction of a millisecond.
struct LanguageProfiles: Sendable {
  static let shared = LanguageProfiles()

  /// The languages; a language's bit is its index.
  let codes: [String]
  let english: Int
  let japanese: Int
  let chinese: Int

  private var words = WordTable(slots: 1 << 12)
  /// The languages of each scalar below 0x700, where the alphabets of several languages lie.
  private var letters: [UInt64]
  private let scripts: [(scalars: Range<UInt32>, language: Int)]

  /// The languages that a word of this key is frequent in.
  @inline(__always)
  func word(_ key: UInt64) -> UInt64? {
    let found = words[key]
    return found == 0 ? nil : found
  }

  func letter(_ scalar: UInt32) -> UInt64? {
    let found = letters[Int(scalar)]
    return found == 0 ? nil : found
  }

  /// The language that alone, or before all others, is written with a scalar's script.
  func language(ofScript scalar: UInt32) -> Int? {
    scripts.first { $0.scalars.contains(scalar) }?.language
  }

  /// Blocks of Unicode that belong to one language of news.
  private static let scriptsOfOneLanguage: [(scalars: Range<UInt32>, code: String)] = [
    (0x4E00..<0xA000, "zh"), (0x3400..<0x4DC0, "zh"), (0x3040..<0x3100, "ja"),
    (0xAC00..<0xD7B0, "ko"), (0x1100..<0x1200, "ko"), (0x0370..<0x0400, "el"),
    (0x1F00..<0x2000, "el"), (0x0530..<0x0590, "hy"), (0x0590..<0x0600, "he"),
    (0x0980..<0x0A00, "bn"), (0x0A00..<0x0A80, "pa"), (0x0A80..<0x0B00, "gu"),
    (0x0B80..<0x0C00, "ta"), (0x0C00..<0x0C80, "te"), (0x0C80..<0x0D00, "kn"),
    (0x0D00..<0x0D80, "ml"), (0x0D80..<0x0E00, "si"), (0x0E00..<0x0E80, "th"),
    (0x0E80..<0x0F00, "lo"), (0x1000..<0x10A0, "my"), (0x10A0..<0x1100, "ka"),
    (0x1200..<0x1380, "am"), (0x1780..<0x1800, "km"),
  ]

  private init() {
    var codes = FrequentWords.lists.map { "\($0.code)" }
    for (_, code) in Self.scriptsOfOneLanguage where !codes.contains(code) { codes.append(code) }
    // A language is a bit of 64.
    precondition(codes.count <= 64)
    func index(_ code: String) -> Int { codes.firstIndex(of: code) ?? 0 }
    self.codes = codes
    english = index("en")
    japanese = index("ja")
    chinese = index("zh")
    scripts = Self.scriptsOfOneLanguage.map { ($0.scalars, index($0.code)) }
    letters = Array(repeating: 0, count: 0x700)
    for (code, list) in FrequentWords.lists {
      words.insert(words: list, 1 << UInt64(index("\(code)")))
    }
    for (code, signs) in FrequentWords.letters {
      let bit: UInt64 = 1 << UInt64(index("\(code)"))
      for scalar in "\(signs)".unicodeScalars where scalar.value < 0x700 {
        letters[Int(scalar.value)] |= bit
      }
    }
  }
}
