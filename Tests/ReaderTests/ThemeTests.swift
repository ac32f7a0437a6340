import TerminalKit
import Testing

@testable import Reader

struct ThemeTests {
  @Test func monoTellsRolesApartByAttributesAlone() {
    let theme = ReaderTheme(TerminalColors(count: 0))
    let roles: [Role] = [
      [], .name, .reference, .quotation, [.name, .focused], .imprint, [.match, .currentMatch],
    ]
    let styles = roles.map { theme.style(for: $0) }
    #expect(Set(styles).count == roles.count)
    for rank in 0..<8 {
      #expect(theme.style(for: [.name, .actorColor(rank)]).foreground == nil)
    }
  }

  @Test(arguments: [
    TerminalColors(count: 256, isLight: false), TerminalColors(count: 256, isLight: true),
    TerminalColors(count: 256), TerminalColors(count: 16, isLight: false),
    TerminalColors(count: 8, isLight: false),
  ])
  func theFirstSixActorsLookDifferent(colors: TerminalColors) {
    let theme = ReaderTheme(colors)
    let styles = (0..<6).map { theme.style(for: .actorColor($0)) }
    #expect(Set(styles).count == 6)
    #expect(theme.style(for: .actorColor(6)) == Style())
  }

  @Test(arguments: [8, 16])
  func anUnknownBackgroundGetsNoColoursOfFew(count: Int) {
    let theme = ReaderTheme(TerminalColors(count: count))
    #expect(theme.style(for: .actorColor(0)).foreground == nil)
  }

  @Test(arguments: [8, 16])
  func fewColoursStayWithinTheirPalette(count: Int) {
    for isLight in [true, false] {
      let theme = ReaderTheme(TerminalColors(count: count, isLight: isLight))
      for role in [Role.match, .alert, .key] + (0..<6).map({ Role.actorColor($0) }) {
        #expect(theme.style(for: role).foreground.map { $0 < 8 } ?? true)
      }
    }
  }

  @Test func aSelectedRowIsOneEvenBar() {
    let theme = ReaderTheme(TerminalColors(count: 256, isLight: false))
    let plain = theme.style(for: .selected)
    for role in [Role.secondary, .key, .actorColor(2), .border] {
      let style = theme.style(for: [.selected, role])
      #expect(style.foreground == plain.foreground)
      #expect(style.attributes.contains(.reverse) && !style.attributes.contains(.dim))
    }
  }

  @Test func dimTextIsGreyOnALightBackground() {
    let theme = ReaderTheme(TerminalColors(count: 256, isLight: true))
    let caption = theme.style(for: .caption)
    #expect(caption.foreground != nil && !caption.attributes.contains(.dim))
    let name = theme.style(for: [.caption, .actorColor(0)])
    #expect(name.foreground == theme.style(for: .actorColor(0)).foreground)
  }
}
