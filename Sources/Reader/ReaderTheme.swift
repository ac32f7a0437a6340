internal import TerminalKit

/// How the reader's roles look on the terminal at hand.
///
/// Three channels say the same: signs in the gutter, attributes, and colour; a terminal that lacks one
/// loses nothing. Colour is for who an actor is, and for matches.
struct ReaderTheme: Theme {
  /// How the six actors with a colour of their own are told apart.
  private let actors: [Style]
  private let match: Style
  private let alert: UInt8?
  private let key: UInt8?
  /// A grey in place of the attribute. Terminals dim by darkening, which leaves dark text on a light
  /// background as it was.
  private let dimmed: UInt8?

  init(_ colors: TerminalColors) {
    dimmed = colors.count >= 256 && colors.isLight == true ? 242 : nil
    switch (colors.count, colors.isLight) {
    case (256..., let isLight):
      // Found by search over the fixed colours for distance (CIEDE2000) under normal, protan, deutan
      // and tritan sight (dark 23.1, 16.4, 17.4, 16.2; light 23.2, 14.4, 14.1, 15.2 at least between
      // two) and for contrast of 4.7 at least, without the red of errors and without glaring greens.
      // Unknown backgrounds get colours of middle lightness, which keep a contrast of 3 on black and
      // on white.
      let palette: [UInt8] =
        switch isLight {
        case false?: [158, 173, 141, 228, 73, 225]
        case true?: [26, 126, 58, 17, 52, 95]
        case nil: [32, 172, 35, 168, 99, 66]
        }
      actors = palette.map { Style(foreground: $0) }
      match = Style([.reverse], foreground: isLight == true ? 94 : isLight == false ? 220 : 136)
      alert = isLight == true ? 124 : 203
      key = isLight == true ? 25 : isLight == false ? 117 : 32
    case (8..., false?):
      // Cyan, yellow and magenta are the hues that stay apart in all palettes and kinds of sight.
      actors = Self.plainThenUnderlined([6, 3, 5])
      match = Style([.reverse], foreground: 3)
      alert = 1
      key = 6
    case (8..., true?):
      actors = Self.plainThenUnderlined([4, 1]) + [Style(.bold), Style(.bold)]
      match = Style([.reverse], foreground: 4)
      alert = 1
      key = 4
    default:
      actors = Array(repeating: Style(), count: Role.actorColorCount)
      match = Style([.reverse])
      alert = nil
      key = nil
    }
  }

  private static func plainThenUnderlined(_ palette: [UInt8]) -> [Style] {
    palette.map { Style(foreground: $0) } + palette.map { Style(.underline, foreground: $0) }
  }

  func style(for role: Role) -> Style {
    var style = Style()
    if let rank = role.actorColor { style = actors[rank] }
    for (part, attributes) in Self.attributes where role.contains(part) {
      style.attributes.formUnion(attributes)
    }
    if let dimmed, style.attributes.contains(.dim) {
      style.attributes.remove(.dim)
      style.foreground = style.foreground ?? dimmed
    }
    if role.contains(.match) || role.contains(.currentMatch) {
      style.foreground = match.foreground
      style.attributes.formUnion(match.attributes)
    }
    if role.contains(.selected) {
      // One even bar: what is dim or coloured would leave holes in it. Matches stay visible.
      style.attributes.subtract([.dim, .reverse])
      if role.contains(.match) {
        style.attributes.formUnion([.bold, .underline])
      }
      style.attributes.formUnion(.reverse)
      style.foreground = nil
      return style
    }
    if role.contains(.alert), let alert { style.foreground = alert }
    if role.contains(.key), let key { style.foreground = key }
    return style
  }

  private static let attributes: [(Role, Style.Attributes)] = [
    (.quotation, .italic),
    (.headline, .bold),
    (.subheading, .bold),
    (.imprint, .dim),
    (.caption, .dim),
    (.margin, .dim),
    (.name, .bold),
    (.reference, .underline),
    (.focused, [.bold, .reverse]),
    (.uncertain, .dim),
    (.currentMatch, [.underline, .bold]),
    (.border, .dim),
    (.activeTitle, .bold),
    (.selected, .reverse),
    (.selectedElsewhere, .bold),
    (.unread, .bold),
    (.secondary, .dim),
    (.alert, .bold),
    (.key, .bold),
    (.difference, [.bold, .underline, .reverse]),
  ]
}
