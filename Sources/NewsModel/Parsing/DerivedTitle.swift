/// A title for a text without a headline: its first sentence.
enum DerivedTitle {
  /// A longer sentence is cut at a word's end before this many scalars.
  private static let longest = 120

  /// - Parameter range: the block to take the sentence from.
  static func make(from range: TextRange, of bytes: [UInt8]) -> String {
    var title: [UInt8] = []
    var scalars = 0
    var lastWordEnd = 0
    var index = range.start
    while index < range.end {
      var blank = 0
      while index < range.end {
        let length = WhiteSpace.length(in: bytes, at: index)
        if length == 0 { break }
        blank += length
        index += length
      }
      let start = index
      var wordScalars = 0
      while index < range.end, WhiteSpace.length(in: bytes, at: index) == 0 {
        if bytes[index] & 0xC0 != 0x80 { wordScalars += 1 }
        index += 1
      }
      guard index > start else { break }
      let glue = title.isEmpty ? 0 : 1
      if scalars + glue + wordScalars > longest, !title.isEmpty {
        return cut(title, at: lastWordEnd)
      }
      if glue == 1 { title.append(0x20) }
      // No more of a word without end than could be shown.
      title.append(contentsOf: bytes[start..<min(index, start + longest * 4)])
      scalars += glue + wordScalars
      if scalars > longest { return cut(firstScalars(longest, of: title), at: longest * 4) }
      lastWordEnd = title.count
      if SentenceEnd.ends(TextRange(start, index), in: bytes), title.count > 12 { break }
    }
    return String(decoding: title, as: UTF8.self)
  }

  /// The title up to `end`, without a comma or dash at its end, and an ellipsis.
  private static func cut(_ title: [UInt8], at end: Int) -> String {
    var words = title.prefix(end)
    while let last = words.last,
      last == 0x20 || last == UInt8(ascii: ",") || last == UInt8(ascii: "-")
    {
      words.removeLast()
    }
    return String(decoding: words, as: UTF8.self) + "…"
  }

  /// A word longer than a whole title is cut between scalars.
  private static func firstScalars(_ count: Int, of title: [UInt8]) -> [UInt8] {
    var scalars = 0
    for (index, byte) in title.enumerated() where byte & 0xC0 != 0x80 {
      if scalars == count { return Array(title[..<index]) }
      scalars += 1
    }
    return title
  }
}
