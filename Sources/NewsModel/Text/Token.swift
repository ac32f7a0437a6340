/// One word, number or sign of a text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number
    /// "'s" or a lone apostrophe behind a plural.
    case possessive
    /// A mark that may open or close a quotation; `QuotationFinder` decides.
    case quotationMark
    case punctuation
  }

  struct Shape: OptionSet, Sendable {
    let rawValue: UInt16
    static let capitalized = Shape(rawValue: 1 << 0)
    /// At least two letters, all of them capitals.
    static let allCapitals = Shape(rawValue: 1 << 1)
    /// White space, or the start of the text, stands right before it.
    static let spaceBefore = Shape(rawValue: 1 << 2)
    static let spaceAfter = Shape(rawValue: 1 << 3)
    /// A single letter with a full stop: "J."
    static let initial = Shape(rawValue: 1 << 4)
    /// The full stop behind it belongs to it: "Mr.", "U.S."
    static let abbreviated = Shape(rawValue: 1 << 5)
    static let hasLowercase = Shape(rawValue: 1 << 6)
    static let lineBreakBefore = Shape(rawValue: 1 << 7)
    /// The last letter is an s: a plural or a name such as "James".
    static let endsInS = Shape(rawValue: 1 << 8)
    /// A capital, but not at its start: "al-Sadr", "eBay".
    static let capitalInside = Shape(rawValue: 1 << 9)
  }

  var start: Int32
  var end: Int32
  var kind: Kind
  var shape: Shape
  /// For signs: the scalar, with typographic variants kept apart. 0 for words.
  var sign: UInt32
  /// The word's key in lower case, without a full stop; equal for equal words.
  var key: UInt64
  var classes: LexicalClass

  var range: TextRange { TextRange(Int(start), Int(end)) }
  var isWord: Bool { kind == .word }
  var isCapitalized: Bool { shape.contains(.capitalized) }

  func has(_ wanted: LexicalClass) -> Bool { !classes.isDisjoint(with: wanted) }
  func `is`(_ scalar: Unicode.Scalar) -> Bool { sign == scalar.value }

  /// Whether it is a dash of any length, or the half of "--".
  var isDash: Bool { self.is("-") || self.is("–") || self.is("—") || self.is("―") }
}
