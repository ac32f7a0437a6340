/// What the transliterations of one name share: its consonants, by sound.
///
/// "Gaddafi", "Qaddafi" and "Kadhafi"; "Khrushchev" and "Chruschtschow"; "Zelensky" and "Zelenskiy". A
/// key to look names up by, no proof that two are one. In the manner of Soundex (Russell 1918) and of
/// Beider and Morse's phonetic matching (2008), much reduced.
enum SoundKey {
  /// - Parameter name: folded with transliteration (`Folding.transliterated`).
  static func of(_ name: [UInt8]) -> [UInt8] {
    var name = name
    // The Arabic article: "al-Assad", "el-Sisi".
    if name.count > 5, name[1] == UInt8(ascii: "l"),
      name[0] == UInt8(ascii: "a") || name[0] == UInt8(ascii: "e"), !isVowel(name[2])
    {
      name.removeFirst(2)
    }
    var result: [UInt8] = []
    var index = 0
    while index < name.count {
      let rest = name[index...]
      if let (letters, sound) = clusters.first(where: { rest.starts(with: $0.0) }) {
        append(sound, to: &result)
        index += letters.count
        continue
      }
      let letter = name[index]
      if isVowel(letter) {
        if index == 0 { result.append(UInt8(ascii: "a")) }
      } else if letter != UInt8(ascii: "h") {
        append(single[letter] ?? letter, to: &result)
      }
      index += 1
    }
    return result
  }

  private static func append(_ sound: UInt8, to result: inout [UInt8]) {
    if result.last != sound { result.append(sound) }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// Letters that are one sound, the longest first.
  private static let clusters: [([UInt8], UInt8)] = [
    ("schtsch", "C"), ("shch", "C"), ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("ch", "C"),
    ("cz", "C"), ("sh", "S"), ("sz", "S"), ("zh", "S"), ("kh", "C"), ("gh", "k"), ("ph", "f"),
    ("dh", "t"), ("th", "t"), ("ts", "s"), ("tz", "s"), ("ks", "x"), ("ck", "k"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

  private static let single: [UInt8: UInt8] = [
    UInt8(ascii: "g"): UInt8(ascii: "k"), UInt8(ascii: "q"): UInt8(ascii: "k"),
    UInt8(ascii: "c"): UInt8(ascii: "k"), UInt8(ascii: "z"): UInt8(ascii: "s"),
    UInt8(ascii: "v"): UInt8(ascii: "f"), UInt8(ascii: "b"): UInt8(ascii: "p"),
    UInt8(ascii: "d"): UInt8(ascii: "t"),
  ]
}
