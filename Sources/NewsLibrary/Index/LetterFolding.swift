/// The letters a search takes for the same: case and accents folded, ligatures spelled out.
enum LetterFolding {
  enum Folded {
    /// A sign between words.
    case separator
    /// Passed over inside a word: a combining accent, a soft hyphen.
    case nothing
    /// A letter or digit.
    case letter(UInt32)
    /// A ligature: two ASCII letters.
    case pair(UInt8, UInt8)
    /// A sign that is a word by itself, of a script without blanks between words.
    case word(UInt32)
  }

  /// - Parameter scalar: not ASCII.
  static func fold(_ scalar: UInt32) -> Folded {
    if scalar < tableEnd {
      let plain = table[Int(scalar)]
      if plain != 0 { return .letter(UInt32(plain)) }
    }
    if (0x1E00...0x1EFF).contains(scalar) {
      let plain = additional[Int(scalar - 0x1E00)]
      if plain != 0x20 { return .letter(UInt32(plain)) }
    }
    switch scalar {
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .nothing
    case 0xC6, 0xE6: return .pair(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case 0x152, 0x153: return .pair(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case 0xDF, 0x1E9E: return .pair(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case 0xDE, 0xFE: return .pair(UInt8(ascii: "t"), UInt8(ascii: "h"))
    case 0xFB01: return .pair(UInt8(ascii: "f"), UInt8(ascii: "i"))
    case 0xFB02: return .pair(UInt8(ascii: "f"), UInt8(ascii: "l"))
    case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020: return .separator
    // Thai to Khmer, kana, Han.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .word(scalar)
    default: break
    }
    guard let value = Unicode.Scalar(scalar) else { return .separator }
    let properties = value.properties
    if properties.isAlphabetic || properties.numericType != nil {
      return .letter(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar)
    }
    return properties.generalCategory == .nonspacingMark ? .nothing : .separator
  }

  private static let tableEnd: UInt32 = 0x0400

  private static let accented: [(plain: Unicode.Scalar, letters: String)] = [
    ("a", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦàáâãäåāăąǎǟǡǻȁȃȧ"), ("b", "Ɓƀɓ"), ("c", "ÇĆĈĊČçćĉċč"), ("d", "ĎĐÐďđð"),
    ("e", "ÈÉÊËĒĔĖĘĚȄȆȨèéêëēĕėęěȅȇȩ"), ("g", "ĜĞĠĢǦǴĝğġģǧǵ"), ("h", "ĤĦȞĥħȟ"),
    ("i", "ÌÍÎÏĨĪĬĮİǏȈȊìíîïĩīĭįıǐȉȋ"), ("j", "Ĵĵǰ"), ("k", "ĶǨķǩ"), ("l", "ĹĻĽĿŁĺļľŀł"),
    ("n", "ÑŃŅŇǸñńņňŉǹ"), ("o", "ÒÓÔÕÖØŌŎŐƠǑǪǬǾȌȎȪȬȮȰòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱ"), ("r", "ŔŖŘȐȒŕŗřȑȓ"),
    ("s", "ŚŜŞŠȘśŝşšșſ"), ("t", "ŢŤŦȚţťŧț"), ("u", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖùúûüũūŭůűųưǔǖǘǚǜȕȗ"),
    ("w", "Ŵŵ"),
    ("y", "ÝŶŸȲýÿŷȳ"), ("z", "ŹŻŽȤźżžȥ"), ("α", "Άά"), ("ε", "Έέ"), ("η", "Ήή"), ("ι", "ΊΪίϊΐ"),
    ("ο", "Όό"), ("υ", "ΎΫύϋΰ"), ("ω", "Ώώ"), ("σ", "ς"),
  ]

  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: Int(tableEnd))
    for (plain, letters) in accented {
      for scalar in letters.unicodeScalars where scalar.value < tableEnd {
        table[Int(scalar.value)] = UInt16(plain.value)
      }
    }
    return table
  }()

  /// Latin Extended Additional, U+1E00 to U+1EFF, in the order of its letters.
  private static let additional: [UInt8] = {
    let runs: [(Character, Int)] = [
      ("a", 2), ("b", 6), ("c", 2), ("d", 10), ("e", 10), ("f", 2), ("g", 2), ("h", 10), ("i", 4),
      ("k", 6), ("l", 8), ("m", 6), ("n", 8), ("o", 8), ("p", 4), ("r", 8), ("s", 10), ("t", 8),
      ("u", 10), ("v", 4), ("w", 10), ("x", 4), ("y", 2), ("z", 6), ("h", 1), ("t", 1), ("w", 1),
      ("y", 1), ("a", 1), ("s", 1), (" ", 4), ("a", 24), ("e", 16), ("i", 4), ("o", 24), ("u", 14),
      ("y", 8), (" ", 6),
    ]
    return runs.flatMap { Array(repeating: $0.asciiValue ?? 0x20, count: $1) }
  }()
}
