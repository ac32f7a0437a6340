/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// What the cell shows; never a control character (`SafeText` sees to that).
  public let glyph: Glyph
  public var role: Role
  /// 1 or 2 columns; 0 for the right half of a wide character to its left.
  public let width: UInt8

  init(glyph: Glyph, width: UInt8, role: Role) {
    self.glyph = glyph
    self.role = role
    self.width = width
  }

  /// A cell that shows a character, passed through the gate.
  public init(_ character: Character, role: Role = []) {
    let piece = SafeText.pieces(of: String(character)).first
    self.init(
      glyph: piece?.glyph ?? .blank, width: UInt8(piece?.width ?? 1), role: role)
  }

  public var character: Character { glyph.character }

  public static let blank = Cell(glyph: .blank, width: 1, role: [])
}
