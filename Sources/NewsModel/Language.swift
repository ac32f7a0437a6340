/// The language of a text.
public struct Language: Hashable, Sendable {
  /// The primary subtag of BCP 47 in lower case: "en", "fr", "zh".
  public let code: String

  /// - Parameter tag: a tag of BCP 47 ("en-GB", "pt_BR"); what follows the primary subtag is left out.
  /// - Returns: `nil` for a tag that names no language: an empty one, "und", or no tag at all.
  public init?(tag: String) {
    let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(\.isLowercase),
      !["und", "mul", "mis", "zxx"].contains(primary)
    else { return nil }
    code = Self.shortCodes[String(primary)] ?? String(primary)
  }

  init(code: String) { self.code = code }

  /// The language that speakers are resolved for.
  public static let english = Language(code: "en")

  /// What English calls it: "French". The code itself for a language without an entry.
  public var name: String { Self.names[code] ?? code }

  /// ISO 639-2, which older feeds use.
  private static let shortCodes: [String: String] = [
    "ara": "ar", "chi": "zh", "deu": "de", "eng": "en", "fra": "fr", "fre": "fr", "ger": "de",
    "ita": "it", "jpn": "ja", "nld": "nl", "pol": "pl", "por": "pt", "rus": "ru", "spa": "es",
    "zho": "zh",
  ]

  private static let names: [String: String] = [
    "af": "Afrikaans", "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian",
    "bg": "Bulgarian", "bn": "Bengali", "bs": "Bosnian", "ca": "Catalan", "cs": "Czech",
    "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew",
    "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh",
    "km": "Khmer", "kn": "Kannada", "ko": "Korean", "lo": "Lao", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "ml": "Malayalam", "mr": "Marathi", "ms": "Malay",
    "my": "Burmese", "nb": "Norwegian", "ne": "Nepali", "nl": "Dutch", "nn": "Norwegian",
    "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
    "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
    "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
  ]
}

/// How a text is read: what its language is, and whether the English reading fits it.
public struct LanguageReading: Hashable, Sendable {
  /// `nil` where the text is too short, or in a language that is not known.
  public let language: Language?
  /// Whether the text is read as English: cues, speakers, pronouns and trained names. Also true for a
  /// text too short to tell; false where the words are plainly of another language.
  public let resolvesSpeakers: Bool

  /// English.
  public static let english = LanguageReading(language: .english, resolvesSpeakers: true)

  /// What a reader of the annotation should know, as a sentence; `nil` where there is nothing to say.
  public var note: String? {
    if resolvesSpeakers { return nil }
    guard let language else {
      return "Speakers are not resolved: the language of this text is not known."
    }
    return "Speakers are not resolved for \(language.name)."
  }

  /// As it was found before: for whoever stores annotations.
  public init(language: Language?, resolvesSpeakers: Bool) {
    self.language = language
    self.resolvesSpeakers = resolvesSpeakers
  }

  /// As the input says it.
  init(given language: Language) {
    self.init(language: language, resolvesSpeakers: language == .english)
  }
}
