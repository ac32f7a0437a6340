/// The control sequence that hands text to the terminal's clipboard: OSC 52 of xterm's "Manipulate
/// Selection Data". It works through ssh, and in tmux where `set-clipboard` allows it.
enum Clipboard {
  /// More than this, as sent, some terminals drop without a word.
  private static let capacity = 74_994

  /// - Returns: `nil` for a text that is too long.
  static func sequence(_ text: String) -> String? {
    let encoded = base64(Array(text.utf8))
    return encoded.utf8.count <= capacity ? "\u{1B}]52;c;\(encoded)\u{07}" : nil
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base 64 of RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        output.append(
          place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
