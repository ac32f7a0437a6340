/// Recognises the language of a text by its script, its small words and its letters.
///
/// Every word of a sample is looked up in `FrequentWords`; a word that few languages share says more
/// than one that many do. Whole numbers throughout, and no more than some hundreds of words a text:
/// the cost does not grow with its length.
struct LanguageRecognizer {
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let profiles = LanguageProfiles.shared
  private var points: [Int]
  private var hits: [Int]
  private var words = 0
  private var kana = 0
  private var lastKey: UInt64 = 0

  /// - Parameter blocks: the body decides: headings, captions and boxes count only where there is no
  ///   running text.
  static func read(
    _ tokens: [Token], of bytes: [UInt8], blocks: [TokenBlock]
  ) -> LanguageReading {
    var recognizer = LanguageRecognizer(tokens, bytes)
    recognizer.sample(blocks, size: firstSize)
    if recognizer.isClear { return recognizer.reading }
    recognizer = LanguageRecognizer(tokens, bytes)
    recognizer.sample(blocks, size: sampleSize)
    if recognizer.isMixed {
      // A text that quotes in another language is in the language it quotes in.
      var writer = LanguageRecognizer(tokens, bytes)
      writer.sampleOutsideQuotations(blocks)
      if writer.reading.language != nil { return writer.reading }
    }
    return recognizer.reading
  }

  private init(_ tokens: [Token], _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
    points = Array(repeating: 0, count: profiles.codes.count)
    hits = Array(repeating: 0, count: profiles.codes.count)
  }

  // MARK: The sample

  /// The words looked at in a long text, spread evenly over it.
  private static let sampleSize = 320
  /// Those looked at first: enough for a text in one language that others are not much like.
  private static let firstSize = 80

  private mutating func sample(_ blocks: [TokenBlock], size: Int) {
    var parts = blocks.filter { $0.role == .paragraph || $0.role == .standfirst }.map(\.tokens)
    if parts.isEmpty { parts = blocks.map(\.tokens) }
    let step = max(1, parts.reduce(0) { $0 + $1.count } / size)
    // Every so many-th token, counted over the parts, so that short ones have their share.
    var ahead = 0
    for part in parts {
      while ahead < part.count {
        count(part.lowerBound + ahead)
        ahead += step
      }
      ahead -= part.count
    }
  }

  /// The writer's own words, up to a sample's worth.
  private mutating func sampleOutsideQuotations(_ blocks: [TokenBlock]) {
    for block in blocks where block.role == .paragraph || block.role == .standfirst {
      var isQuoted = false
      for index in block.tokens {
        guard words < Self.sampleSize else { return }
        let mark =
          tokens[index].kind == .quotationMark ? QuotationMark(scalar: tokens[index].sign) : nil
        if let mark, mark.family != .single {
          isQuoted = mark.direction == .either ? !isQuoted : mark.direction == .opening
        } else if !isQuoted {
          count(index)
        }
      }
    }
  }

  private mutating func count(_ index: Int) {
    let token = tokens[index]
    // A word that stands again and again is no text, whatever the word.
    guard token.isWord, token.key != lastKey else { return }
    lastKey = token.key
    words += 1
    let start = Int(token.start)
    let end = Int(token.end)
    var found: UInt64 = 0
    if let entry = profiles.word(token.key) {
      found = entry
      add(Self.points(entry), to: entry)
    }
    if bytes[start..<end].contains(where: { $0 >= 0x80 }) {
      found |= countLetters(start, end)
    }
    each(found) { hits[$0] += 1 }
  }

  /// Letters beyond ASCII: those of few alphabets, and those of scripts that one language writes.
  private mutating func countLetters(_ start: Int, _ end: Int) -> UInt64 {
    var found: UInt64 = 0
    var index = start
    // A run of Chinese is one token: its beginning says enough.
    let limit = min(end, start + 60)
    while index < limit {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard index + width <= end else { break }
      var scalar = UInt32(lead) & (0x7F >> UInt32(width))
      for offset in 1..<width { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
      index += width
      if scalar < 0x700 {
        if let entry = profiles.letter(scalar) {
          found |= entry
          add(Self.points(entry), to: entry)
        } else if let language = profiles.language(ofScript: scalar) {
          found |= 1 << UInt64(language)
          points[language] += 2
        }
      } else if let language = profiles.language(ofScript: scalar) {
        if (0x3040..<0x3100).contains(scalar) { kana += 1 }
        found |= 1 << UInt64(language)
        points[language] += 2
      }
    }
    return found
  }

  /// What a word or letter says for each of the languages that have it.
  private static func points(_ entry: UInt64) -> Int {
    switch entry.nonzeroBitCount {
    case 1: 6
    case 2: 3
    case 3: 2
    default: 1
    }
  }

  private mutating func add(_ value: Int, to languages: UInt64) {
    each(languages) { points[$0] += value }
  }

  private func each(_ languages: UInt64, _ body: (Int) -> Void) {
    var rest = languages
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  // MARK: The answer

  /// Two words that no other language has, or as much of others.
  private static let fewestPoints = 12
  /// Enough where nothing at all is English: a sentence or two.
  private static let fewestWithoutEnglish = 8
  /// A language that is not known here comes out as the most similar one with fewer points than this
  /// to a hundred words.
  private static let fewestPointsToHundred = 45
  /// With so many words and hardly an English one among them, a text is not English, whatever it is.
  private static let plainlyForeign = (words: 30, hits: 10)

  /// The language with the most points: of equal ones the first.
  private var best: Int {
    points.indices.reduce(0) { points[$1] > points[$0] ? $1 : $0 }
  }

  /// Whether English and another language both have a share in the text.
  private var isMixed: Bool {
    let other = points.indices.reduce(0) { $1 != profiles.english ? max($0, points[$1]) : $0 }
    let english = points[profiles.english]
    return english >= Self.fewestPoints && other * 4 > english && english * 4 > other
  }

  /// Whether more words would only say the same.
  private var isClear: Bool {
    let best = best
    let other = points.indices.reduce(0) { $1 != best ? max($0, points[$1]) : $0 }
    return points[best] >= 3 * Self.fewestPoints && other * 8 < points[best]
  }

  private var reading: LanguageReading {
    var joint = self
    // Japanese is written with Chinese signs too, but never with those alone.
    if kana > 0 {
      joint.points[profiles.japanese] += points[profiles.chinese]
      joint.points[profiles.chinese] = 0
    }
    let best = joint.best
    let english = profiles.english
    let isSure =
      joint.points[best]
      >= (points[english] == 0 ? Self.fewestWithoutEnglish : Self.fewestPoints)
      && joint.points[best] * 100 >= Self.fewestPointsToHundred * words
      && (best == english || points[english] * 3 < joint.points[best] * 2)
    if isSure {
      return LanguageReading(
        language: Language(code: profiles.codes[best]), resolvesSpeakers: best == english)
    }
    let isForeign =
      words >= Self.plainlyForeign.words
      && hits[english] * 100 < Self.plainlyForeign.hits * words
    return LanguageReading(language: nil, resolvesSpeakers: !isForeign)
  }
}
