/// Where the text comes from: "(Source: NATO Press Service)", or an agency's name alone.
extension BlockRule {
  static let sourceLine = BlockRule("a line that names the source", role: .source) { index, draft in
    let passage = draft.passages[index]
    guard passage.words <= 14, passage.words > 0 else { return false }
    if SourceLabel.name(in: passage.range, of: draft.bytes) != nil { return true }
    // An agency's name alone is a source at the head or the foot, not in the middle of a list.
    let isAtEdge = index < 6 || index >= draft.passages.count - 3
    return isAtEdge && passage.ending != .colon
      && agencyLines.match(at: passage.range.start, within: passage.range, in: draft.bytes)
        == passage.range.end
  }

  private static let agencyLines = PhraseTable([
    "reuters", "associated press", "the associated press", "afp", "agence france-presse", "ap",
    "bloomberg", "bloomberg news", "xinhua", "tass", "dpa", "pti", "ani", "ians", "upi", "efe",
    "ansa", "kyodo", "kyodo news", "yonhap", "interfax", "ukrinform", "anadolu agency", "cnn",
    "bbc news", "news agencies", "agencies", "staff", "wire reports", "press association",
  ])
}

/// "Source: ..." and what it names.
enum SourceLabel {
  private static let labels = PhraseTable([
    "source:", "sources:", "source –", "source -", "news source:", "originally published by",
    "original source:",
  ])

  /// The range of the name behind the label, brackets aside, or `nil` when there is no label.
  static func name(in range: TextRange, of bytes: [UInt8]) -> TextRange? {
    var inside = range
    if bytes[inside.start] == UInt8(ascii: "(") || bytes[inside.start] == UInt8(ascii: "[") {
      inside.start += 1
    }
    guard !inside.isEmpty, let end = labels.match(at: inside.start, within: inside, in: bytes)
    else {
      return nil
    }
    var name = WhiteSpace.trimmed(bytes, end, range.end)
    while !name.isEmpty,
      [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ".")].contains(bytes[name.end - 1])
    {
      name = WhiteSpace.trimmed(bytes, name.start, name.end - 1)
    }
    return name.isEmpty ? nil : name
  }
}
