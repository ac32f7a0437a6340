/// What one cell shows: a base character and at most four marks over it, the most that ncurses takes.
///
/// Only `SafeText` makes glyphs, so whatever holds one holds nothing that a terminal would obey. It is
/// plain bits: copying and comparing never touch memory elsewhere.
public struct Glyph: Hashable, Sendable {
  // Scalars of 21 bits each, the base in the lowest: three in the first word and two in the second.
  private var low: UInt64
  private var high: UInt64 = 0

  static let capacity = 5
  private static let mask: UInt64 = 0x1F_FFFF

  init(base: UInt32) { low = UInt64(base) }

  static let blank = Glyph(base: 0x20)

  /// Adds a mark; one too many is left out.
  mutating func add(mark: UInt32) {
    let mark = UInt64(mark)
    if low >> 21 == 0 {
      low |= mark << 21
    } else if low >> 42 == 0 {
      low |= mark << 42
    } else if high == 0 {
      high = mark
    } else if high >> 21 == 0 {
      high |= mark << 21
    }
  }

  var base: UInt32 { UInt32(low & Self.mask) }

  /// The scalar at a place below `capacity`, 0 behind the last.
  func scalar(at place: Int) -> UInt32 {
    let word = place < 3 ? low >> (21 * place) : high >> (21 * (place - 3))
    return UInt32(word & Self.mask)
  }

  /// The glyph as text.
  public var character: Character {
    if low < 0x80 { return Character(Unicode.Scalar(UInt8(low))) }
    var text = ""
    for place in 0..<Self.capacity {
      let scalar = scalar(at: place)
      if scalar == 0 { break }
      text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    return text.first ?? " "
  }
}
