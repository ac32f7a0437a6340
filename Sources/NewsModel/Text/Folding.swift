/// Spellings of one name made equal.
enum Folding {
  /// Lower case without accents. For comparing, not for showing.
  static func plain(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else { return plainScalars(text) }
      result.append(byte.lowercased)
    }
    return result
  }

  /// The same for text that is not all ASCII.
  private static func plainScalars(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: result.append(UInt8(scalar.value | 0x20))
      case 0..<0x80: result.append(UInt8(scalar.value))
      case 0x2018, 0x2019, 0x2BC: result.append(0x27)
      case 0xA0, 0x202F: result.append(0x20)
      default:
        if let base = base(of: scalar) {
          result.append(contentsOf: base.utf8)
        } else if scalar.properties.canonicalCombiningClass == .notReordered {
          result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
      }
    }
    return result
  }

  /// Lower case, with the usual variants of transliteration made equal: Zelensky, Zelenskyy and
  /// Zelenskiy; Sergei and Sergey; Mohamed and Mohammed.
  static func transliterated(_ text: String) -> [UInt8] {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? transliterated(folded: text.utf8.lazy.map { $0.lowercased })
      : transliterated(folded: plainScalars(text))
  }

  /// The same, given `plain` text.
  static func transliterated(folded text: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      let folded: UInt8
      switch byte {
      case UInt8(ascii: "y"), UInt8(ascii: "j"): folded = UInt8(ascii: "i")
      case UInt8(ascii: "w"): folded = UInt8(ascii: "v")
      case UInt8(ascii: "k"), UInt8(ascii: "q"):
        folded = UInt8(ascii: "k")
        if result.last == UInt8(ascii: "c") { result.removeLast() }
      case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: " "): continue
      default: folded = byte
      }
      if result.last != folded { result.append(folded) }
    }
    return result
  }

  /// Whether one letter inserted, deleted, replaced or swapped with its neighbour makes one of the other
  /// (a restricted Damerau-Levenshtein distance of at most 1). Linear.
  static func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    var left = (a: a.count - start, b: b.count - start)
    while left.a > 0, left.b > 0, a[start + left.a - 1] == b[start + left.b - 1] {
      left = (left.a - 1, left.b - 1)
    }
    if left.a <= 1, left.b <= 1 { return true }
    return left == (2, 2) && a[start] == b[start + 1] && a[start + 1] == b[start]
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour, up to a limit
  /// (restricted Damerau-Levenshtein distance).
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }

  /// The Latin letters under an accented one (Latin-1 and Latin Extended-A).
  private static func base(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7, 0x106...0x10D: "c"
    case 0x10E...0x111, 0xD0, 0xF0: "d"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
    case 0x11C...0x123: "g"
    case 0x124...0x127: "h"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
    case 0x136...0x138: "k"
    case 0x139...0x142: "l"
    case 0xD1, 0xF1, 0x143...0x14B: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
    case 0x152, 0x153: "oe"
    case 0x154...0x159: "r"
    case 0x15A...0x161, 0x218, 0x219: "s"
    case 0xDF: "ss"
    case 0x162...0x167, 0x21A, 0x21B, 0xDE, 0xFE: "t"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
    case 0xDD, 0xFD, 0xFF, 0x176...0x178: "y"
    case 0x179...0x17E: "z"
    default: nil
    }
  }
}
