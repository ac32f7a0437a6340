/// Finds out whether the terminal's background is light.
enum Background {
  /// Asks the terminal (OSC 11); the answer comes as input.
  static let query = "\u{1B}]11;?\u{1B}\\"

  /// What the terminal answered, `11;rgb:RRRR/GGGG/BBBB` with one to four hexadecimal digits each,
  /// the `]` before it included; `nil` when it is no such answer.
  static func isLight(answer: String) -> Bool? {
    guard answer.hasPrefix("]11;rgb"), let colon = answer.firstIndex(of: ":") else { return nil }
    let channels = answer[answer.index(after: colon)...].split(separator: "/")
    guard channels.count >= 3 else { return nil }
    var shares: [Double] = []
    for digits in channels.prefix(3) {
      guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else {
        return nil
      }
      shares.append(Double(value) / Double((1 << (4 * digits.count)) - 1))
    }
    // Rec. 709 luma: near enough to tell black from white.
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2] > 0.5
  }

  /// What `COLORFGBG` says (`15;0`, or `15;default;0`): the last number is the background's place in
  /// the palette.
  static func isLight(colorFGBG: String) -> Bool? {
    guard let last = colorFGBG.split(separator: ";").last, let color = Int(last) else { return nil }
    switch color {
    case 7, 9...15: return true
    case 0...8: return false
    default: return nil
    }
  }
}
