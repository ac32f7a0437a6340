/// A word of what somebody said, made comparable across outlets.
public struct SaidWord: Sendable {
  /// How much a word tells by itself.
  public enum Weight: UInt8, Sendable {
    /// "the", "have", "not": grammar.
    case function
    /// One of the commonest words of the news.
    case common
    /// Everything else: names, figures, rarer words.
    case telling
  }

  /// The word's hash in small letters, with contractions taken apart ("don't" is "do" and "not").
  let form: UInt32
  /// The hash of its stem: equal for "engage" and "engaging".
  let stem: UInt32
  public let weight: Weight
  /// "not", "never", "no": a word that turns the meaning round.
  let isNegation: Bool
  /// A figure or a number word.
  let isNumber: Bool
  /// Printed with a capital: a name, or the first word of a sentence.
  let isCapitalized: Bool
  /// Where the word stands in `Article.text`.
  let start: Int32
  let end: Int32

  /// Where the word stands in `Article.text`.
  public var range: TextRange { TextRange(Int(start), Int(end)) }
}

/// Cuts a stretch of text into comparable words. One pass over the bytes.
struct SaidWords {
  private(set) var words: [SaidWord] = []

  /// Keeps the room.
  mutating func removeAll() { words.removeAll(keepingCapacity: true) }

  /// Appends the words of `bytes`.
  /// - Parameter offset: where the first byte stands in `Article.text`.
  mutating func append(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    append(bytes.span, at: offset)
  }

  private mutating func append(_ bytes: Span<UInt8>, at shift: Int) {
    var word = PrintedWord()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter, let end = appendPlain(bytes, from: index, shift) {
        index = end
      } else if Self.isWordByte(byte) {
        let first = index
        read(bytes, &index, into: &word, shift)
        add(word, first + shift, index + shift)
      } else {
        if byte == UInt8(ascii: "%") { append(Self.percent, index + shift, index + 1 + shift) }
        // The signs between U+2000 and U+2BFF are no letters.
        index = byte == 0xE2 ? min(index + 3, bytes.count) : index + 1
      }
    }
  }

  /// Appends the word at `first` if it is nothing but ASCII letters, and no more of them than words
  /// have: as nearly every word is.
  /// - Returns: where it ends; `nil` when it is a word that has to be read sign by sign.
  private mutating func appendPlain(_ bytes: Span<UInt8>, from first: Int, _ shift: Int) -> Int? {
    var letters = InlineArray<32, UInt8>(repeating: 0)
    var hash = WordHash.start
    var capitals = 0
    var index = first
    while index < bytes.count, bytes[index].isLetter {
      guard index - first < letters.count else { return nil }
      let letter = bytes[index] | 0x20
      if letter != bytes[index] { capitals += 1 }
      letters[index - first] = letter
      hash = WordHash.adding(letter, to: hash)
      index += 1
    }
    let length = index - first
    guard !Self.goesOn(bytes, index, length) else { return nil }
    let word = letters.span.extracting(first: length)
    isCapitalized = capitals > 0
    defer { isCapitalized = false }
    if Self.isCommonlyMasked(word) {
      append([word[0], UInt8(ascii: "*")], first + shift, index + shift)
    } else if capitals == 2, Self.isUS(word) {
      append(Self.unitedStates, first + shift, index + shift)
    } else {
      append(word, key: WordHash.finish(hash), first + shift, index + shift)
    }
    return index
  }

  /// Whether a word may go on with the sign behind its first letters.
  private static func goesOn(_ bytes: Span<UInt8>, _ index: Int, _ length: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case 0x27, UInt8(ascii: "*"): return true
    case UInt8(ascii: "-"): return index + 1 < bytes.count && bytes[index + 1] == bytes[index]
    case UInt8(ascii: "."): return length == 1
    case 0xE2: return apostrophe(bytes, index) > 0
    case let sign: return isWordByte(sign)
    }
  }

  /// Reads a word sign by sign.
  private func read(
    _ bytes: Span<UInt8>, _ index: inout Int, into word: inout PrintedWord, _ shift: Int
  ) {
    word.removeAll()
    let isFigure = bytes[index].isDigit
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isWordByte(byte) {
        word.take(byte, at: index + shift)
        index += 1
        continue
      }
      let apostrophe = Self.apostrophe(bytes, index)
      if apostrophe > 0, index + apostrophe < bytes.count,
        Self.isWordByte(bytes[index + apostrophe])
      {
        word.takeApostrophe(at: index + shift)
        index += apostrophe
      } else if isFigure, byte == 0x2C || byte == 0x2E, index + 1 < bytes.count,
        bytes[index + 1].isDigit
      {
        // "5,000" is 5000; "1.5" keeps its point.
        if byte == 0x2E { word.take(byte, at: index + shift) }
        index += 1
      } else if let mask = Self.mask(bytes, index) {
        // "f***ing", "f-----g".
        word.isMasked = true
        index += mask
      } else if word.letters.count == 1, byte == 0x2E, index + 1 < bytes.count,
        Self.isWordByte(bytes[index + 1])
      {
        // "U.S.": letters with stops between them.
        while index < bytes.count, Self.isWordByte(bytes[index]) || bytes[index] == 0x2E {
          if bytes[index] != 0x2E { word.take(bytes[index], at: index + shift) }
          index += 1
        }
      } else {
        break
      }
    }
  }

  /// Whether the word under way is printed with a capital.
  private var isCapitalized = false

  /// Whether a word in UTF-8 begins with one of the capitals of U+00C0 to U+00DE.
  private static func isCapital(_ letters: [UInt8]) -> Bool {
    letters.count > 1 && letters[0] == 0xC3 && letters[1] >= 0x80 && letters[1] <= 0x9E
  }

  // MARK: One word

  /// A word on its way out of the text.
  private struct PrintedWord {
    /// In small letters, as far as they are ASCII; an apostrophe is 0x27.
    var letters: [UInt8] = []
    var isASCII = true
    /// Whether some of its letters are left out for decency.
    var isMasked = false
    var capitals = 0
    /// The last apostrophe: which letter it is, where it stands, and where the letter before it does.
    var mark: (index: Int, place: Int, before: Int)?
    private var last = 0

    mutating func removeAll() {
      letters.removeAll(keepingCapacity: true)
      isASCII = true
      isMasked = false
      capitals = 0
      mark = nil
    }

    mutating func take(_ byte: UInt8, at place: Int) {
      last = place
      if byte >= 0x41, byte <= 0x5A {
        capitals += 1
        letters.append(byte | 0x20)
      } else {
        if byte >= 0x80 { isASCII = false }
        letters.append(byte)
      }
    }

    mutating func takeApostrophe(at place: Int) {
      mark = (letters.count, place, last)
      letters.append(0x27)
    }
  }

  private mutating func add(_ word: PrintedWord, _ start: Int, _ end: Int) {
    defer { isCapitalized = false }
    guard word.isASCII else {
      isCapitalized = Self.isCapital(word.letters)
      append(Self.folded(word.letters).filter { $0 != 0x27 }, start, end)
      return
    }
    isCapitalized = word.capitals > 0
    if word.isMasked || Self.isCommonlyMasked(word.letters.span) {
      // Masked or not, and however far, it is the same word.
      return append([word.letters[0], UInt8(ascii: "*")], start, end)
    }
    guard let mark = word.mark else {
      let isCountry = word.capitals == 2 && Self.isUS(word.letters.span)
      append(isCountry ? Self.unitedStates : word.letters, start, end)
      return
    }
    let head = Array(word.letters[..<mark.index])
    let tail = Array(word.letters[(mark.index + 1)...])
    if tail == [0x74], head.count > 1, head.last == UInt8(ascii: "n") {
      append(Self.verbs[head] ?? Array(head.dropLast()), start, mark.before)
      append(Self.not, mark.before, end)
    } else if tail == [0x73], let verb = Self.shortened[head] {
      append(head, start, mark.place)
      append(verb, mark.place, end)
    } else if tail == [0x73] {
      append(head.filter { $0 != 0x27 }, start, end)
    } else if let whole = Self.contractions[tail] {
      append(head.filter { $0 != 0x27 }, start, mark.place)
      append(whole, mark.place, end)
    } else {
      append(word.letters.filter { $0 != 0x27 }, start, end)
    }
  }

  private mutating func append(_ word: [UInt8], _ start: Int, _ end: Int) {
    guard !word.isEmpty else { return }
    append(word.span, key: WordHash.of(word), start, end)
  }

  /// - Parameters:
  ///   - word: not empty.
  ///   - key: its hash.
  private mutating func append(_ word: Span<UInt8>, key: UInt64, _ start: Int, _ end: Int) {
    var key = key
    let first = word[0]
    let figure = NumberWords.mayBeFigure(word) ? NumberWords.figure(key) : nil
    if let figure { key = figure }
    let isFigure = figure != nil || first.isDigit
    let weight = isFigure ? .telling : Self.weight(key)
    words.append(
      SaidWord(
        form: UInt32(truncatingIfNeeded: key),
        stem: UInt32(
          truncatingIfNeeded: weight == .function || isFigure ? key : WordStem.key(of: word, key)),
        weight: weight, isNegation: Self.mayNegate(first) && Self.negations.contains(key),
        isNumber: isFigure,
        isCapitalized: isCapitalized, start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end)))
  }

  private static func weight(_ key: UInt64) -> SaidWord.Weight {
    let classes = Lexicon.shared.classes(of: key)
    if !classes.isDisjoint(with: grammar) { return .function }
    return classes.contains(.common) ? .common : .telling
  }

  private static let grammar: LexicalClass = [
    .determiner, .preposition, .conjunction, .auxiliary, .adverb, .relative, .subordinator,
    .masculine, .feminine, .plural, .neuter, .firstPerson,
  ]

  // MARK: Letters

  static func folded(_ word: [UInt8]) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) {
      return word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }
    return Folding.plain(String(decoding: word, as: UTF8.self))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
  }

  /// The width of the apostrophe at `index`, or 0.
  private static func apostrophe(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return 0
    }
    return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : 0
  }

  /// The width of the signs at `index` that stand for letters inside a word, if they do.
  private static func mask(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    let sign = bytes[index]
    guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "-") else { return nil }
    var end = index
    while end < bytes.count, bytes[end] == sign { end += 1 }
    if sign == UInt8(ascii: "*") { return end - index }
    return end - index > 1 && end < bytes.count && isWordByte(bytes[end]) ? end - index : nil
  }

  private static func isCommonlyMasked(_ word: Span<UInt8>) -> Bool {
    starts(word, with: "fuck") || starts(word, with: "shit")
  }

  private static func isUS(_ word: Span<UInt8>) -> Bool {
    word.count == 2 && starts(word, with: "us")
  }

  @inline(__always)
  private static func starts(_ word: Span<UInt8>, with opening: StaticString) -> Bool {
    guard word.count >= opening.utf8CodeUnitCount else { return false }
    for index in 0..<opening.utf8CodeUnitCount where word[index] != opening.utf8Start[index] {
      return false
    }
    return true
  }

  private static func bytes(_ word: StaticString) -> [UInt8] {
    word.withUTF8Buffer { Array($0) }
  }

  private static let not = bytes("not")
  private static let percent = bytes("percent")
  private static let unitedStates = bytes("u.s")
  /// "not" and its like, "without" and "cannot" begin so.
  private static func mayNegate(_ first: UInt8) -> Bool {
    first == UInt8(ascii: "n") || first == UInt8(ascii: "w") || first == UInt8(ascii: "c")
  }

  private static let negations = KeySet(
    words: "not no never none nobody nothing neither nor without cannot")
  private static let contractions: [[UInt8]: [UInt8]] = [
    bytes("ve"): bytes("have"), bytes("re"): bytes("are"), bytes("ll"): bytes("will"),
    bytes("m"): bytes("am"), bytes("d"): bytes("would"),
  ]
  /// Of what "'s" is short behind words that own nothing.
  private static let shortened: [[UInt8]: [UInt8]] = {
    var result: [[UInt8]: [UInt8]] = [bytes("let"): bytes("us")]
    for word in ["he", "she", "it", "that", "there", "here", "who", "what", "where", "how"] {
      result[Array(word.utf8)] = bytes("is")
    }
    return result
  }()
  /// What stands before "n't" where dropping the n is not enough.
  private static let verbs: [[UInt8]: [UInt8]] = [
    bytes("won"): bytes("will"), bytes("can"): bytes("can"), bytes("shan"): bytes("shall"),
    bytes("ain"): bytes("is"),
  ]
}
