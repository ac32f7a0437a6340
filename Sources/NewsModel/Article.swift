/// One news text with its metadata. It never changes once made, and every `TextRange` of its blocks
/// and of its annotation is valid in `text`.
public struct Article: Sendable {
  /// What the article is called in output: given by its source, or made from its content, so that
  /// the same text has the same id on every machine.
  public let id: String
  /// The file the article came from, as the user named it.
  public let path: String?
  /// The text, valid UTF-8. From a file: with LF line ends and without a byte order mark. From JSON:
  /// to the letter as given there, so that offsets stay right.
  public let text: String
  /// The parts of the text by role: in reading order, disjoint, and together covering all of the
  /// text but white space.
  public let blocks: [Block]
  /// The headline, or the first sentence of a text that has none.
  public let title: String
  /// True when the text has no headline and `title` was made from its first sentence.
  public let titleIsDerived: Bool
  /// The authors as printed, without "By".
  public let byline: String?
  /// The outlet, agency or press service as printed.
  public let source: String?
  /// The date of publication, `yyyy-MM-dd` or longer (ISO 8601), where the input says it.
  public let published: String?
  public let url: String?
  /// The language as the input says it (a tag of BCP 47, "en-GB"); `nil` where it does not. Text that
  /// is said to be in a language is read as that, whatever it looks like.
  public let language: String?
  /// What had to be mended when the bytes were read; empty for sound input.
  public let repairs: [Repair]

  public init(
    id: String, path: String? = nil, text: String, blocks: [Block], title: String,
    titleIsDerived: Bool = false, byline: String? = nil, source: String? = nil,
    published: String? = nil, url: String? = nil, language: String? = nil, repairs: [Repair] = []
  ) {
    self.id = id
    self.path = path
    self.text = text
    self.blocks = blocks
    self.title = title
    self.titleIsDerived = titleIsDerived
    self.byline = byline
    self.source = source
    self.published = published
    self.url = url
    self.language = language
    self.repairs = repairs
  }

  /// The text of a range. Costs a copy of the range.
  public subscript(range: TextRange) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.start)
    let end = utf8.index(start, offsetBy: range.count)
    return String(text[start..<end])
  }
}

/// A range of an article's text and the part it plays.
///
/// Most blocks are whole paragraphs. Some share a line: a dateline stands before its paragraph, a
/// credit in parentheses behind its caption.
public struct Block: Hashable, Sendable {
  public enum Role: String, CaseIterable, Sendable {
    case headline, standfirst, byline, source, dateline, subheading, paragraph, caption, credit
    /// "See also", galleries and lists of links.
    case listing
    /// Newsletter boxes, comment forms, notices: dimmed and skipped by the jumps, never hidden.
    case boilerplate
  }

  public var role: Role
  public var range: TextRange

  public init(role: Role, range: TextRange) {
    self.role = role
    self.range = range
  }
}

/// Something that was not right in the bytes of an article, and was mended.
public enum Repair: Hashable, Sendable {
  /// The bytes were not UTF-8 and were read as the named encoding ("Windows-1252", "UTF-16").
  case decoded(from: String)
  /// So many broken sequences were replaced with U+FFFD.
  case replacedBrokenBytes(count: Int)
}
