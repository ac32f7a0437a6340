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
