/// A block of the article as a range of tokens.
struct TokenBlock {
  var role: Block.Role
  var tokens: Range<Int>

  /// Captions, credits, galleries and boxes: who is named only here is no actor of the story.
  var isPeripheral: Bool {
    switch role {
    case .caption, .credit, .byline, .source, .listing, .boilerplate: true
    case .headline, .standfirst, .dateline, .subheading, .paragraph: false
    }
  }
  /// Running text, where people act and speak.
  var isProse: Bool {
    switch role {
    case .paragraph, .standfirst, .caption, .listing: true
    default: false
    }
  }
}
