/// The one gate between text from outside and the terminal.
///
/// What passes is printable and as wide as every terminal makes it:
/// - Controls become the pictures of their names (`␛`, `␊`), a tab one blank. Format characters,
///   bidirectional overrides, unassigned and private scalars and broken bytes become `�`.
/// - Every Unicode space becomes a blank. Marks stay with their base, four at most; one without a base
///   stands on a dotted circle.
/// - An emoji loses its joined tail, skin tone and variation selector: terminals differ in how wide
///   those are. A soft hyphen, and a joiner inside a script that spells with it, show nothing.
///
/// Pieces cover the text without a gap: their byte counts add up to its UTF-8 length, so that each cell
/// leads back to its bytes.
public enum SafeText {
  public struct Piece: Hashable, Sendable {
    public var glyph: Glyph
    /// 1 or 2 columns.
    public var width: Int
    /// How many UTF-8 bytes of the source it stands for; at least 1.
    public var byteCount: Int

    public var character: Character { glyph.character }
  }

  /// The graphemes a terminal may be shown for `text`, in order.
  public static func pieces(of text: some StringProtocol) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(text.utf8.count)
    forEachPiece(of: text) {
      pieces.append($0)
      return true
    }
    return pieces
  }

  /// How many columns `text` takes once it has passed the gate.
  public static func width(of text: some StringProtocol) -> Int {
    var width = 0
    forEachPiece(of: text) {
      width += $0.width
      return true
    }
    return width
  }

  /// The piece that starts at a byte of UTF-8 text; the next one starts `byteCount` further on.
  ///
  /// The bytes need not be valid, and may be an article's own (`text.utf8.span`): nothing is copied.
  /// - Parameter offset: below `bytes.count`.
  public static func piece(in bytes: Span<UInt8>, at offset: Int) -> Piece {
    let first = bytes[offset]
    let next = offset + 1
    if first < 0x80, next == bytes.count || bytes[next] < 0x80 { return ascii(first) }
    return cluster(in: bytes, at: offset)
  }

  /// Hands over one piece after the other until `body` answers false.
  static func forEachPiece(of text: some StringProtocol, _ body: (Piece) -> Bool) {
    func walk(_ bytes: Span<UInt8>) {
      var offset = 0
      while offset < bytes.count {
        let piece = piece(in: bytes, at: offset)
        guard body(piece) else { return }
        offset += piece.byteCount
      }
    }
    let walked: Void? = text.utf8.withContiguousStorageIfAvailable { walk($0.span) }
    if walked == nil { walk(Array(text.utf8).span) }
  }

  private static func ascii(_ byte: UInt8) -> Piece {
    let shown: UInt32 =
      switch byte {
      case 0x09: 0x20
      case 0x7F: 0x2421
      case ..<0x20: 0x2400 + UInt32(byte)
      default: UInt32(byte)
      }
    return Piece(glyph: Glyph(base: shown), width: 1, byteCount: 1)
  }

  private static let sign: UInt32 = 0xFFFD
  private static let dottedCircle: UInt32 = 0x25CC

  /// A base with all that belongs to it.
  private static func cluster(in bytes: Span<UInt8>, at offset: Int) -> Piece {
    let (base, length) = UTF8Scalar.decode(bytes, at: offset)
    guard let base else {
      return Piece(glyph: Glyph(base: sign), width: 1, byteCount: length)
    }
    var piece = Piece(glyph: Glyph(base: base), width: 1, byteCount: length)
    if base < 0x80 {
      if base < 0x20 || base == 0x7F { return ascii(UInt8(base)) }
    } else {
      switch ScalarClass(of: base) {
      case .narrow: break
      case .wide: piece.width = 2
      case .blank: piece.glyph = .blank
      case .mark:
        piece.glyph = Glyph(base: dottedCircle)
        piece.glyph.add(mark: base)
      case .hidden:
        let isLineEnd = base == 0x2028 || base == 0x2029
        piece.glyph = Glyph(base: isLineEnd ? 0x2424 : sign)
        return piece
      }
    }
    addTail(to: &piece, base: base, in: bytes, at: offset)
    return piece
  }

  /// Takes in the marks that follow, and what terminals would join to the base without showing it.
  private static func addTail(
    to piece: inout Piece, base: UInt32, in bytes: Span<UInt8>, at offset: Int
  ) {
    let isPictograph = isPictograph(base)
    var isJoined = false
    while offset + piece.byteCount < bytes.count, bytes[offset + piece.byteCount] >= 0x80 {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset + piece.byteCount)
      guard let scalar else { return }
      switch scalar {
      case 0xAD, 0x34F, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF:
        break
      case 0x200C, 0x200D:
        guard isPictograph || spellsWithJoiners(base) else { return }
        isJoined = scalar == 0x200D
        piece.byteCount += length
        continue
      case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F:
        guard isPictograph else { return }
      case _ where isJoined && isPictograph && Self.isPictograph(scalar):
        break
      case _ where ScalarClass(of: scalar) == .mark:
        piece.glyph.add(mark: scalar)
      default:
        return
      }
      isJoined = false
      piece.byteCount += length
    }
  }

  private static func isPictograph(_ scalar: UInt32) -> Bool {
    (0x2190..<0x3300).contains(scalar) || (0x1F000..<0x1FB00).contains(scalar)
  }

  /// Arabic, the scripts of India and South East Asia, and Mongolian.
  private static func spellsWithJoiners(_ scalar: UInt32) -> Bool {
    (0x600..<0x1900).contains(scalar)
  }
}
