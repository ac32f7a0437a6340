/// What letters and signs a search takes for the same: accents, typographic quotation marks, dashes
/// and blanks. Case is folded apart, because a query with a capital asks for it.
enum Folding {
  /// How a scalar reads in a search.
  enum Folded: Equatable {
    /// It is passed over: a combining accent, a soft hyphen.
    case nothing
    case one(UInt32)
    case several([UInt32])
  }

  static let blank: UInt32 = 0x20

  static func fold(_ scalar: UInt32, foldsCase: Bool) -> Folded {
    if scalar < 0x80 { return .one(foldsCase ? lowercasedASCII(scalar) : scalar) }
    if scalar < tableEnd {
      let folded = table[Int(scalar)]
      if folded != 0 { return .one(foldsCase ? lowercasedASCII(folded) : folded) }
    }
    switch scalar {
    case 0x0300...0x036F, 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .nothing
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .one(blank)
    case 0x2018...0x201B, 0x2032, 0x2039, 0x203A: return .one(0x27)
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x300C...0x300F: return .one(0x22)
    case 0x2010...0x2015, 0x2212: return .one(0x2D)
    default: break
    }
    if let letters = ligatures[scalar] {
      return .several(foldsCase ? letters.map(lowercasedASCII) : letters)
    }
    guard foldsCase, let value = Unicode.Scalar(scalar) else { return .one(scalar) }
    return .one(value.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar)
  }

  /// A query's text as the scalars to look for, white space as single blanks.
  static func fold(_ text: String, foldsCase: Bool) -> [UInt32] {
    var folded: [UInt32] = []
    for scalar in text.unicodeScalars {
      let value = scalar.properties.isWhitespace ? blank : scalar.value
      switch fold(value, foldsCase: foldsCase) {
      case .nothing: break
      case .one(blank) where folded.last == blank: break
      case .one(let one): folded.append(one)
      case .several(let several): folded += several
      }
    }
    return folded
  }

  private static func lowercasedASCII(_ scalar: UInt32) -> UInt32 {
    (0x41...0x5A).contains(scalar) ? scalar + 0x20 : scalar
  }

  private static let tableEnd: UInt32 = 0x250

  /// Letters with accents, and the plain one behind them.
  private static let accents: [(plain: Unicode.Scalar, accented: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦ"), ("a", "àáâãäåāăąǎǟǡǻȁȃȧ"), ("B", "Ɓ"), ("b", "ƀɓ"),
    ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐ"), ("d", "ďđð"),
    ("E", "ÈÉÊËĒĔĖĘĚȄȆȨ"), ("e", "èéêëēĕėęěȅȇȩ"), ("G", "ĜĞĠĢǦǴ"), ("g", "ĝğġģǧǵ"),
    ("H", "ĤĦȞ"), ("h", "ĥħȟ"), ("I", "ÌÍÎÏĨĪĬĮİǏȈȊ"), ("i", "ìíîïĩīĭįıǐȉȋ"),
    ("J", "Ĵ"), ("j", "ĵǰ"), ("K", "ĶǨ"), ("k", "ķǩ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"),
    ("N", "ÑŃŅŇǸ"), ("n", "ñńņňŉǹ"), ("O", "ÒÓÔÕÖØŌŎŐƠǑǪǬǾȌȎȪȬȮȰ"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱ"), ("R", "ŔŖŘȐȒ"), ("r", "ŕŗřȑȓ"), ("S", "ŚŜŞŠȘ"),
    ("s", "śŝşšșſ"), ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗ"), ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸȲ"), ("y", "ýÿŷȳ"),
    ("Z", "ŹŻŽȤ"), ("z", "źżžȥ"),
  ]

  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: Int(tableEnd))
    for (plain, accented) in accents {
      for scalar in accented.unicodeScalars where scalar.value < tableEnd {
        table[Int(scalar.value)] = plain.value
      }
    }
    return table
  }()

  private static let ligatures: [UInt32: [UInt32]] = {
    let spelled: [(Unicode.Scalar, String)] = [
      ("Æ", "AE"), ("æ", "ae"), ("Œ", "OE"), ("œ", "oe"), ("ß", "ss"), ("ẞ", "SS"), ("Þ", "TH"),
      ("þ", "th"), ("Ĳ", "IJ"), ("ĳ", "ij"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("…", "..."),
    ]
    return Dictionary(
      uniqueKeysWithValues: spelled.map { ($0.value, $1.unicodeScalars.map(\.value)) })
  }()
}
