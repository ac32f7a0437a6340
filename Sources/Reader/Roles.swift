internal import TerminalKit

/// What the reader's cells stand for.
extension Role {
  private static func bit(_ number: UInt32) -> Role { Role(rawValue: 1 << number) }

  // What the text is.
  static let quotation = bit(0)
  static let indirectSpeech = bit(1)
  static let headline = bit(2)
  static let standfirst = bit(3)
  static let subheading = bit(4)
  /// Byline, source and dateline.
  static let imprint = bit(5)
  /// Caption and credit.
  static let caption = bit(6)
  /// Listing and boilerplate.
  static let margin = bit(7)

  // Who is meant.
  /// A mention by name.
  static let name = bit(8)
  /// A mention by title or pronoun.
  static let reference = bit(9)
  /// Of the focused actor.
  static let focused = bit(10)
  /// The speaker beside a quotation.
  static let speaker = bit(11)
  /// A speaker the model is not sure of.
  static let uncertain = bit(12)

  // What is looked for.
  static let match = bit(13)
  static let currentMatch = bit(14)

  // The frame.
  static let gutter = bit(15)
  static let border = bit(16)
  static let paneTitle = bit(17)
  /// The title of the pane that has the keys.
  static let activeTitle = bit(18)
  static let selected = bit(19)
  /// Selected in a pane that does not have the keys.
  static let selectedElsewhere = bit(20)
  static let unread = bit(21)
  static let secondary = bit(22)
  static let status = bit(23)
  static let alert = bit(24)
  static let key = bit(25)
  /// Words that differ from another article's version.
  static let difference = bit(26)

  /// Three bits that name one of the six actors with a colour of their own.
  private static let actorShift: UInt32 = 28
  static let actorColorCount = 6

  /// The colour of the actor at a place of the sidebar, from 0; nothing beyond the sixth.
  static func actorColor(_ rank: Int) -> Role {
    rank < actorColorCount ? Role(rawValue: UInt32(rank + 1) << actorShift) : []
  }

  /// Which actor's colour a cell has, from 0.
  var actorColor: Int? {
    let value = rawValue >> Self.actorShift & 7
    return value == 0 ? nil : Int(value) - 1
  }
}
