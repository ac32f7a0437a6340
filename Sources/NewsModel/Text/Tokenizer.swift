/// Cuts a text into tokens and looks each word up, in one pass over its bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private let lexicon = Lexicon.shared
  private var tokens: [Token] = []
  private var position = 0
  /// The last small word, whose classes are on their way from memory.
  private var waiting: Int?

  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    tokenizer.run()
    return PossessiveNames.joined(tokenizer.tokens, of: bytes)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  private mutating func run() {
    var spaceBefore = true
    var lineBreak = true
    while position < bytes.count {
      let byte = bytes[position]
      if let width = spaceWidth(at: position) {
        if byte == 0x0A { lineBreak = true }
        spaceBefore = true
        if !tokens.isEmpty { tokens[tokens.count - 1].shape.insert(.spaceAfter) }
        position += width
        continue
      }
      var shape: Token.Shape = []
      if spaceBefore { shape.insert(.spaceBefore) }
      if lineBreak { shape.insert(.lineBreakBefore) }
      if isLetter(at: position) {
        if !smallWord(shape) { word(shape) }
      } else if isDigit(byte) {
        number(shape)
      } else {
        sign(shape)
      }
      spaceBefore = false
      lineBreak = false
    }
    lookUpWaiting()
    if !tokens.isEmpty { tokens[tokens.count - 1].shape.insert(.spaceAfter) }
  }

  // MARK: Words

  /// Most words: small ASCII letters, and behind them nothing that may belong to the word.
  ///
  /// - Returns: whether it was such a one.
  @inline(__always)
  private mutating func smallWord(_ outer: Token.Shape) -> Bool {
    let start = position
    var end = start
    var hash = WordHash.start
    while end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A {
      hash = WordHash.adding(bytes[end], to: hash)
      end += 1
    }
    guard end > start else { return false }
    if end < bytes.count {
      let next = bytes[end]
      // A comma or white space; a stop, an apostrophe and the like are looked at closely.
      guard next <= 0x20 || next == 0x2C else { return false }
    }
    var shape = outer
    shape.insert(.hasLowercase)
    if bytes[end - 1] == 0x73 { shape.insert(.endsInS) }
    let key = WordHash.finish(hash)
    lexicon.fetch(key)
    lookUpWaiting()
    waiting = tokens.count
    append(start, end, .word, shape, key: key, classes: [])
    position = end
    return true
  }

  @inline(__always)
  private mutating func lookUpWaiting() {
    guard let index = waiting else { return }
    tokens[index].classes = lexicon.classes(of: tokens[index].key)
    waiting = nil
  }

  private mutating func word(_ outer: Token.Shape) {
    let start = position
    var end = start
    if isIdeograph(at: start) {
      append(
        start, start + 3, .word, outer, key: WordHash.of(bytes[start..<start + 3]), classes: [])
      position = start + 3
      return
    }
    while true {
      end = endOfLetters(from: end)
      guard end < bytes.count else { break }
      // A letter that a web page left written out, as in "H&aring;kan".
      if let width = letterEntityWidth(at: end) {
        end += width
        continue
      }
      // A hyphen, apostrophe or ampersand between letters or digits stays inside the word, but the
      // apostrophe of "'s" does not.
      let joiner = joinerWidth(at: end)
      guard joiner > 0, end + joiner < bytes.count,
        isLetter(at: end + joiner) || isDigit(bytes[end + joiner]),
        !isPossessive(at: end, width: joiner), !joinsTwoNames(start, end, joiner)
      else { break }
      end += joiner
    }
    var shape = outer
    measure(start, end, &shape)
    if end < bytes.count, bytes[end] == 0x2E { end = abbreviationEnd(start, end, &shape) }
    let (key, classes) = look(start, end, shape)
    append(start, end, .word, shape, key: key, classes: classes)
    position = end
    if let width = possessiveWidth(at: end) {
      append(end, end + width, .possessive, [], key: Self.possessiveKey, classes: [])
      position = end + width
    }
  }

  /// The width of "&aring;", "&#229;" and their like; the text stays as it is held.
  private func letterEntityWidth(at start: Int) -> Int? {
    guard bytes[start] == 0x26 else { return nil }
    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "#") {
      return numberedLetterWidth(at: start)
    }
    let longest = 8
    var end = start + 1
    var hash = WordHash.start
    while end < bytes.count, end - start <= longest, isASCIILetter(bytes[end]) {
      hash = WordHash.adding(bytes[end] | 0x20, to: hash)
      end += 1
    }
    guard end < bytes.count, bytes[end] == 0x3B,
      Self.letterEntities.contains(WordHash.finish(hash))
    else { return nil }
    return end + 1 - start
  }

  private func numberedLetterWidth(at start: Int) -> Int? {
    let digits = bytes[(start + 2)...].prefix(4).prefix(while: isDigit)
    guard let number = Int(String(decoding: digits, as: UTF8.self)),
      digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: ";")
    else { return nil }
    // The Latin letters beyond ASCII; 215 and 247 are signs.
    return (192...591).contains(number) && number != 215 && number != 247
      ? digits.endIndex + 1 - start : nil
  }

  private static let letterEntities = KeySet(
    words:
      """
      aacute eacute iacute oacute uacute yacute agrave egrave igrave ograve ugrave acirc ecirc icirc
      ocirc ucirc auml euml iuml ouml uuml yuml atilde ntilde otilde aring ccedil oslash szlig aelig
      oelig eth thorn scaron zcaron ccaron
      """)

  /// "US-EU", "Russia-Ukraine": two names, not one.
  private func joinsTwoNames(_ start: Int, _ hyphen: Int, _ joiner: Int) -> Bool {
    guard bytes[hyphen] == 0x2D, bytes[start] < 0x5B else { return false }
    let next = hyphen + joiner
    guard bytes[next] >= 0x41, bytes[next] <= 0x5A else { return false }
    let names: LexicalClass = [.place, .organization]
    return !lexicon.classes(of: WordHash.of(bytes[start..<hyphen])).isDisjoint(with: names)
      && !lexicon.classes(of: WordHash.of(bytes[next..<endOfLetters(from: next)]))
        .isDisjoint(with: names)
  }

  private static let possessiveKey = WordHash.of("'s".utf8)

  /// Capitals and lower-case letters of a word.
  private func measure(_ start: Int, _ end: Int, _ shape: inout Token.Shape) {
    var capitals = 0
    var others = 0
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte >= 0x41, byte <= 0x5A {
          capitals += 1
          if index == start { shape.insert(.capitalized) }
        } else if byte >= 0x61, byte <= 0x7A {
          others += 1
        }
        index += 1
      } else {
        let (scalar, width) = scalar(at: index)
        if scalar.properties.isUppercase {
          capitals += 1
          if index == start { shape.insert(.capitalized) }
        } else if scalar.properties.isLowercase {
          others += 1
        }
        index += width
      }
    }
    if others > 0 { shape.insert(.hasLowercase) }
    if end > start, bytes[end - 1] | 0x20 == 0x73 { shape.insert(.endsInS) }
    if capitals > 1, others == 0 { shape.insert(.allCapitals) }
    if capitals > 0, !shape.contains(.capitalized) { shape.insert(.capitalInside) }
  }

  /// Where a word with the full stop that stands behind it ends: behind it for initials, "U.S." and
  /// known abbreviations.
  private func abbreviationEnd(_ start: Int, _ end: Int, _ shape: inout Token.Shape) -> Int {
    let next = end + 1
    if end - start == 1 {
      var last = next
      // "U.S.", "a.m.": single letters with stops between them.
      while last + 1 < bytes.count, isASCIILetter(bytes[last]), bytes[last + 1] == 0x2E {
        last += 2
      }
      if last > next || shape.contains(.capitalized) {
        // "plan B." at the end of a line is no initial.
        if last == next {
          guard next < bytes.count, !endsLine(next), !closesQuotation(next) else { return end }
          shape.insert(.initial)
        }
        shape.insert(.abbreviated)
        return last
      }
      return end
    }
    let (_, classes) = look(start, end, shape)
    guard classes.contains(.abbreviation), end - start <= 6 else { return end }
    // "no." and the like are abbreviations only where the sentence goes on.
    if next >= bytes.count || endsLine(next) { return end }
    if !shape.contains(.capitalized),
      !classes.isDisjoint(with: [.common])
        || !Self.smallAbbreviations.contains(WordHash.of(bytes[start..<end]))
    {
      return end
    }
    shape.insert(.abbreviated)
    return next
  }

  /// "So am I.” and left": no initial.
  private func closesQuotation(_ index: Int) -> Bool {
    if bytes[index] == 0x22 { return true }
    return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9D)
  }

  private static let smallAbbreviations = KeySet(
    words: FunctionWords.smallAbbreviations.description)

  private func endsLine(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 0x0A
  }

  /// The key and the classes of a word: the classes of its exact form, and of its lower-case form
  /// unless it is an acronym that has an entry of its own ("US" is not "us").
  private func look(
    _ start: Int, _ end: Int, _ shape: Token.Shape
  ) -> (key: UInt64, classes: LexicalClass) {
    // Most words: small ASCII letters, which are their own folding.
    if !shape.contains(.capitalized), !shape.contains(.abbreviated),
      bytes[start..<end].allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    {
      let key = WordHash.of(bytes[start..<end])
      return (key, lexicon.classes(of: key))
    }
    let forms = forms(start, bytes[end - 1] == 0x2E ? end - 1 : end)
    let classes = lexicon.classes(of: forms.folded)
    // Mixed words such as "pro-Russian" and "al-Qaeda" have entries with capitals.
    if forms.folded == forms.exact { return (forms.folded, classes) }
    let proper = lexicon.classes(of: forms.exact)
    guard shape.contains(.allCapitals) else {
      let own = proper.union(classes)
      return (forms.folded, own.isEmpty ? joinedGiven(start, end) : own)
    }
    if !proper.isEmpty { return (forms.folded, proper) }
    // "RUSSIA" in a headline of capitals is "Russia".
    return (forms.folded, classes.union(lexicon.classes(of: forms.titled)))
  }

  /// "Marie-Ève", "Jean-Sébastien": given names joined to one, of which the lists hold few, go by the first.
  private func joinedGiven(_ start: Int, _ end: Int) -> LexicalClass {
    guard let hyphen = bytes[start..<end].firstIndex(of: 0x2D), hyphen + 1 < end,
      bytes[hyphen + 1] < 0x5B || bytes[hyphen + 1] >= 0x80
    else { return [] }
    let first = WordHash.of(bytes[start..<hyphen])
    if Self.joinedMale.contains(first) { return .givenMale }
    return Self.joinedFemale.contains(first) ? .givenFemale : []
  }

  private static let joinedMale = KeySet(["Jean", "Pierre", "Marc"].map { WordHash.of($0.utf8) })
  private static let joinedFemale = KeySet(["Marie", "Anne"].map { WordHash.of($0.utf8) })

  /// The keys of a word as printed, in small letters, and with a capital of its own only at its start.
  private func forms(_ start: Int, _ end: Int) -> (exact: UInt64, folded: UInt64, titled: UInt64) {
    var exact = WordHash.start
    var folded = WordHash.start
    var titled = WordHash.start
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 || apostropheWidth(at: index) > 0 {
        let sign = byte < 0x80 ? byte : 0x27
        let small = sign >= 0x41 && sign <= 0x5A ? sign | 0x20 : sign
        exact = WordHash.adding(sign, to: exact)
        folded = WordHash.adding(small, to: folded)
        titled = WordHash.adding(index == start ? sign : small, to: titled)
        index += max(1, ampersandWidth(at: index), apostropheWidth(at: index))
      } else {
        let (scalar, width) = scalar(at: index)
        for byte in bytes[index..<index + width] { exact = WordHash.adding(byte, to: exact) }
        for byte in scalar.properties.lowercaseMapping.utf8 {
          folded = WordHash.adding(byte, to: folded)
          titled = WordHash.adding(byte, to: titled)
        }
        if index == start { titled = exact }
        index += width
      }
    }
    return (WordHash.finish(exact), WordHash.finish(folded), WordHash.finish(titled))
  }

  // MARK: Numbers and signs

  private mutating func number(_ shape: Token.Shape) {
    let start = position
    var end = start
    while end < bytes.count {
      if isDigit(bytes[end]) {
        end += 1
      } else if (bytes[end] == 0x2E || bytes[end] == 0x2C), end + 1 < bytes.count,
        isDigit(bytes[end + 1])
      {
        end += 2
      } else if isASCIILetter(bytes[end])
        || (bytes[end] == 0x2D && end + 1 < bytes.count
          && isASCIILetter(bytes[end + 1]))
      {
        end += 1
      } else {
        break
      }
    }
    append(start, end, .number, shape, key: WordHash.of(bytes[start..<end]), classes: [])
    position = end
  }

  private mutating func sign(_ shape: Token.Shape) {
    let start = position
    let (scalar, width) = scalar(at: start)
    var value = scalar.value
    var end = start + width
    var kind = Token.Kind.punctuation
    // `` and '' are double marks written with two bytes.
    if value == 0x60 || value == 0x27, end < bytes.count, bytes[end] == bytes[start] {
      value = value == 0x60 ? 0x201C : 0x201D
      end += 1
    } else if value == 0x2019 || value == 0x2018, end + width <= bytes.count,
      bytes[end..<(end + width)].elementsEqual(bytes[start..<end])
    {
      // So are ‘‘ and ’’ where type is set by hand.
      value = value == 0x2018 ? 0x201C : 0x201D
      end += width
    }
    if value == 0x26 { end = start + ampersandWidth(at: start) }
    if QuotationMark(scalar: value) != nil { kind = .quotationMark }
    append(start, end, kind, shape, sign: value, key: 0, classes: [])
    position = end
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ shape: Token.Shape, sign: UInt32 = 0,
    key: UInt64, classes: LexicalClass
  ) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: kind,
        shape: shape, sign: sign, key: key, classes: classes))
  }

  // MARK: Bytes

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  @inline(__always)
  private func isLetter(at index: Int) -> Bool {
    bytes[index] < 0x80 ? isASCIILetter(bytes[index]) : isWideLetter(at: index)
  }

  private func isWideLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    // Marks, dashes and symbols live in U+00A0-00BF and U+2000-2BFF; U+3000-303F is CJK punctuation.
    if byte == 0xC2 {
      return index + 1 < bytes.count
        && (bytes[index + 1] == 0xAA || bytes[index + 1] == 0xBA || bytes[index + 1] == 0xB5)
    }
    if byte == 0xE2 { return index + 1 < bytes.count && bytes[index + 1] >= 0xB0 }
    if byte == 0xE3 { return index + 1 < bytes.count && bytes[index + 1] != 0x80 }
    if byte == 0xEF { return index + 1 < bytes.count && bytes[index + 1] < 0xB8 }
    return byte < 0xF0 && byte >= 0xC3
      && !(byte == 0xC3 && index + 1 < bytes.count
        && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7))
  }

  /// Chinese signs and kana are written without blanks: each is a token, as in Unicode's word breaks
  /// (UAX #29).
  private func isIdeograph(at index: Int) -> Bool {
    let lead = bytes[index]
    return lead >= 0xE3 && lead <= 0xE9 && index + 2 < bytes.count
  }

  private func endOfLetters(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        guard isASCIILetter(byte) || isDigit(byte) else { break }
        end += 1
      } else {
        guard isLetter(at: end), !isIdeograph(at: end) else { break }
        end += width(of: byte)
      }
    }
    return min(end, bytes.count)
  }

  /// The width of an apostrophe at an offset, or 0: ' ’ ‘ ʼ.
  private func apostropheWidth(at index: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : 0
  }

  private func joinerWidth(at index: Int) -> Int {
    if bytes[index] == 0x2D { return 1 }
    return max(ampersandWidth(at: index), apostropheWidth(at: index))
  }

  /// The width of an ampersand at an offset, also of one that a web page left written out, or 0.
  private func ampersandWidth(at index: Int) -> Int {
    guard bytes[index] == 0x26 else { return 0 }
    return bytes[index...].starts(with: "&amp;".utf8) ? 5 : 1
  }

  private func isPossessive(at index: Int, width: Int) -> Bool {
    possessiveWidth(at: index).map { $0 > width } ?? false
  }

  /// The width of "'s" at an offset where the word ends behind the s.
  private func possessiveWidth(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let mark = apostropheWidth(at: index)
    guard mark > 0, index + mark < bytes.count, bytes[index + mark] | 0x20 == 0x73 else {
      return nil
    }
    let after = index + mark + 1
    if after < bytes.count, isLetter(at: after) || isDigit(bytes[after]) { return nil }
    return mark + 1
  }

  @inline(__always)
  private func spaceWidth(at index: Int) -> Int? {
    let byte = bytes[index]
    if byte <= 0x20 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : nil }
    return byte < 0xC2 ? nil : wideSpaceWidth(at: index)
  }

  private func wideSpaceWidth(at index: Int) -> Int? {
    switch bytes[index] {
    case 0xC2
    where index + 1 < bytes.count && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85):
      return 2
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      let last = bytes[index + 2]
      return last <= 0x8B || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : nil
    case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80:
      return 3
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
      return 3
    default: return nil
    }
  }

  private func width(of byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The scalar at an offset of valid UTF-8.
  private func scalar(at index: Int) -> (Unicode.Scalar, width: Int) {
    let lead = bytes[index]
    let width = width(of: lead)
    guard width > 1, index + width <= bytes.count else { return (Unicode.Scalar(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
