/// What an input says about an article beside its text, or what its blocks say.
public struct ArticleMetadata: Hashable, Sendable {
  public var title: String?
  public var byline: String?
  public var source: String?
  public var published: String?
  public var url: String?
  /// A tag of BCP 47: "en", "pt-BR".
  public var language: String?

  public init(
    title: String? = nil, byline: String? = nil, source: String? = nil, published: String? = nil,
    url: String? = nil, language: String? = nil
  ) {
    self.title = title
    self.byline = byline
    self.source = source
    self.published = published
    self.url = url
    self.language = language
  }

  /// What the blocks of a text print.
  init(blocks: [Block], in bytes: [UInt8]) {
    for block in blocks {
      switch block.role {
      case .headline where title == nil:
        title = Self.singleLine(block.range, in: bytes)
      case .byline where byline == nil:
        readByline(block.range, in: bytes)
      case .source where source == nil:
        let name = SourceLabel.name(in: block.range, of: bytes) ?? block.range
        source = Self.singleLine(name, in: bytes)
      // The date of a picture or an event is none of publication: only a dateline's counts.
      case .dateline where published == nil:
        published = PrintedDate.date(in: block.range, of: bytes)
      default: break
      }
    }
  }

  private mutating func readByline(_ range: TextRange, in bytes: [UInt8]) {
    let end = BlockRule.bylineOpenings.match(at: range.start, within: range, in: bytes)
    let names = WhiteSpace.trimmed(bytes, end ?? range.start, range.end)
    var line = Self.singleLine(names, in: bytes)
    if let comma = line.lastIndex(of: ",") {
      let last = line[line.index(after: comma)...].drop { $0 == " " }
      if Self.isOutlet(last) {
        if source == nil { source = String(last) }
        line = String(line[..<comma])
      }
    }
    byline = line
  }

  private static let outletWords = PhraseTable([
    "press", "news", "times", "post", "reuters", "ap", "afp", "agency", "journal", "guardian",
    "herald", "tribune", "telegraph", "bbc", "cnn", "bloomberg", "gazette", "daily", "chronicle",
    "independent", "media", "radio", "today", "review", "magazine", "network", "tass", "xinhua",
    "associated press", "wire", "service", "observer", "courier", "standard", "politico",
    "euronews", "deutsche welle", "dw", "al jazeera", "voice of america", "voa", "rfe/rl",
  ])

  private static func isOutlet(_ name: Substring) -> Bool {
    let bytes = Array(name.utf8)
    return outletWords.occurs(in: TextRange(0, bytes.count), of: bytes)
  }

  /// The text of a range with every run of white space made one blank.
  private static func singleLine(_ range: TextRange, in bytes: [UInt8]) -> String {
    var line: [UInt8] = []
    var index = range.start
    while index < range.end {
      let length = WhiteSpace.length(in: bytes, at: index)
      if length == 0 {
        line.append(bytes[index])
        index += 1
      } else {
        if line.last != 0x20 { line.append(0x20) }
        index += length
      }
    }
    return String(decoding: line, as: UTF8.self)
  }
}
