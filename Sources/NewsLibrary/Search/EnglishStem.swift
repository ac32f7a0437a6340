/// The stem of an English word, after M. F. Porter, "An algorithm for suffix stripping", Program 14
/// (1980), steps 1 to 5.
///
/// Words with other signs than a to z are their own stems.
enum EnglishStem {
  static func of(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count > 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var stem = Stemmer(letters: letters)
    stem.run()
    return String(decoding: stem.letters, as: UTF8.self)
  }

  /// What all words with the stem of a word begin with: stems differ from their words at the end only,
  /// by few letters, as "happi" does from "happy".
  static func beginning(of word: String) -> String {
    let stem = of(word)
    return String(stem.prefix(max(2, stem.count - 1)))
  }
}

private struct Stemmer {
  var letters: [UInt8]

  mutating func run() {
    plurals()
    pastAndProgressive()
    if ends("y"), hasVowel(before: 1) { replace(1, "i") }
    firstMatch(Self.doubled) { $0 > 0 }
    firstMatch(Self.tripled) { $0 > 0 }
    endings()
    finalLetters()
  }

  // MARK: Steps

  private mutating func plurals() {
    if ends("sses") || ends("ies") {
      letters.removeLast(2)
    } else if ends("s"), !ends("ss") {
      letters.removeLast()
    }
  }

  private mutating func pastAndProgressive() {
    if ends("eed") {
      if measure(before: 3) > 0 { letters.removeLast() }
      return
    }
    guard let ending = ["ed", "ing"].first(where: { ends($0) && hasVowel(before: $0.utf8.count) })
    else { return }
    letters.removeLast(ending.utf8.count)
    if ends("at") || ends("bl") || ends("iz") {
      letters.append(UInt8(ascii: "e"))
    } else if endsInDoubleConsonant, !ends("l"), !ends("s"), !ends("z") {
      letters.removeLast()
    } else if measure(before: 0) == 1, endsShort(before: 0) {
      letters.append(UInt8(ascii: "e"))
    }
  }

  /// Replaces the first ending of a table that the word has, when `condition` holds for the measure
  /// of what is before it.
  private mutating func firstMatch(_ table: [(String, String)], _ condition: (Int) -> Bool) {
    for (ending, replacement) in table where ends(ending) {
      if condition(measure(before: ending.utf8.count)) { replace(ending.utf8.count, replacement) }
      return
    }
  }

  private mutating func endings() {
    for ending in Self.dropped where ends(ending) {
      let count = ending.utf8.count
      if ending == "ion" {
        guard letters.count > 3,
          [UInt8(ascii: "s"), UInt8(ascii: "t")].contains(letters[letters.count - 4])
        else { return }
      }
      if measure(before: count) > 1 { letters.removeLast(count) }
      return
    }
  }

  private mutating func finalLetters() {
    if ends("e") {
      let measure = measure(before: 1)
      if measure > 1 || measure == 1 && !endsShort(before: 1) { letters.removeLast() }
    }
    if ends("ll"), measure(before: 0) > 1 { letters.removeLast() }
  }

  // MARK: Looking at the word

  private func ends(_ ending: String) -> Bool {
    letters.count >= ending.utf8.count
      && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private mutating func replace(_ count: Int, _ replacement: String) {
    letters.removeLast(count)
    letters.append(contentsOf: replacement.utf8)
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How many times consonants follow vowels in what stands before an ending of `count` letters.
  private func measure(before count: Int) -> Int {
    var measure = 0
    var wasVowel = false
    for index in 0..<(letters.count - count) {
      let isVowel = !isConsonant(index)
      if wasVowel, !isVowel { measure += 1 }
      wasVowel = isVowel
    }
    return measure
  }

  private func hasVowel(before count: Int) -> Bool {
    (0..<(letters.count - count)).contains { !isConsonant($0) }
  }

  private var endsInDoubleConsonant: Bool {
    let last = letters.count - 1
    return last > 0 && letters[last] == letters[last - 1] && isConsonant(last)
  }

  /// Consonant, vowel, consonant other than w, x and y.
  private func endsShort(before count: Int) -> Bool {
    let last = letters.count - count - 1
    guard last >= 2, isConsonant(last), !isConsonant(last - 1), isConsonant(last - 2) else {
      return false
    }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(letters[last])
  }

  private static let doubled = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  private static let tripled = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]
  private static let dropped = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ]
}
