/// The marks that open and close quotations in print, and what each can be.
///
/// English print uses “ ” and ‘ ’ (and typewriters " and '); translations bring « », „ “ and the
/// backticks of news wires. What a mark does in a text is decided by its place, not only its shape:
/// wire copy closes with “ as often as it should not.
struct QuotationMark: Hashable, Sendable {
  enum Family: UInt8, Sendable { case double, single, guillemet, corner }
  enum Direction: UInt8, Sendable { case opening, closing, either }

  var family: Family
  /// What the shape says.
  var direction: Direction

  private init(_ family: Family, _ direction: Direction) {
    self.family = family
    self.direction = direction
  }

  init?(scalar: UInt32) {
    switch scalar {
    case 0x22: self.init(.double, .either)
    case 0x201C: self.init(.double, .opening)
    case 0x201D: self.init(.double, .closing)
    case 0x201E, 0x201F: self.init(.double, .opening)
    case 0x27, 0x60, 0xB4: self.init(.single, .either)
    case 0x2018: self.init(.single, .opening)
    case 0x2019: self.init(.single, .closing)
    case 0x201A, 0x201B: self.init(.single, .opening)
    case 0xAB, 0x2039: self.init(.guillemet, .opening)
    case 0xBB, 0x203A: self.init(.guillemet, .closing)
    case 0x300C, 0x300E: self.init(.corner, .opening)
    case 0x300D, 0x300F: self.init(.corner, .closing)
    default: return nil
    }
  }
}
