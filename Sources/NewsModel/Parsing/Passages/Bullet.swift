/// The signs that open the items of a list.
enum Bullet {
  private static let signs: [[UInt8]] = [
    "-", "*", "•", "·", "–", "—", "▪", "■", "●", "◦", "‣", "►",
  ]
  .map { Array($0.utf8) }

  static func stands(alone range: TextRange, in bytes: [UInt8]) -> Bool {
    length(at: range.start, in: bytes) == range.count
  }

  /// Whether the text at `range` opens with a bullet and a blank or line end.
  static func opens(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let length = length(at: range.start, in: bytes)
    guard length > 0, length < range.count else { return false }
    return WhiteSpace.length(in: bytes, at: range.start + length) > 0
  }

  /// The length in bytes of the bullet at `index`, or 0.
  private static func length(at index: Int, in bytes: [UInt8]) -> Int {
    for sign in signs where bytes[index] == sign[0] && bytes[index...].starts(with: sign) {
      return sign.count
    }
    return 0
  }
}
