/// Who took a picture, as papers print it.
enum Credit {
  /// Words that open a credit inside brackets or on a line.
  private static let labels = PhraseTable([
    "photo credit", "photo:", "photo by", "photo courtesy", "photos by", "photos:", "photograph:",
    "photograph by", "photography by", "picture:", "picture by", "picture credit", "pictures:",
    "image:", "image credit", "image source", "image by", "images:", "image courtesy", "credit:",
    "credits:", "video credit", "courtesy of", "courtesy:", "via getty", "ap photo", "afp photo",
    "reuters photo", "file photo by", "illustration by", "graphic:", "graphic by",
    "screenshot:", "screengrab:", "© getty", "copyright getty", "foto:",
  ])
  /// Names of agencies that a short credit is made of.
  private static let agencies = PhraseTable([
    "getty images", "reuters", "afp", "ap photo", "ap", "epa", "epa-efe", "shutterstock", "alamy",
    "bloomberg", "xinhua", "tass", "dpa", "pa wire", "pa images", "pa media", "press association",
    "associated press", "agence france-presse", "anadolu", "zuma", "rex features", "unsplash",
    "flickr", "istock", "imago", "picture alliance", "nurphoto", "wikimedia commons", "pti", "ani",
    "upi", "efe", "ukrinform", "handout", "pool",
  ])
  /// A credit is no longer than this.
  private static let longest = 14

  /// Whether a passage is nothing but a credit.
  static func isCredit(_ passage: Passage, in bytes: [UInt8]) -> Bool {
    guard passage.words <= longest, passage.words > 0 else { return false }
    var range = passage.range
    let isBracketed =
      bytes[range.start] == UInt8(ascii: "(") || bytes[range.start] == UInt8(ascii: "[")
    if isBracketed { range.start += 1 }
    guard !range.isEmpty else { return false }
    if labels.opens(range, in: bytes) { return passage.ending != .stop || isBracketed }
    // "AFP/Getty Images", "Jane Doe/Reuters": names and slashes only.
    guard passage.words <= 6, passage.capitalizedWords == passage.words, passage.ending == .open
    else { return false }
    return bytes[range.start..<range.end].contains(UInt8(ascii: "/"))
      && agencies.occurs(in: range, of: bytes)
  }

  /// The range of the credit that a passage ends with, in brackets or behind a bar, or `nil`. It is
  /// never the whole passage.
  static func trailing(_ passage: Passage, in bytes: [UInt8]) -> TextRange? {
    let range = passage.range
    guard
      let open = bracket(endingAt: range.end, from: range.start, in: bytes)
        ?? bar(in: range, of: bytes)
    else { return nil }
    let credit = TextRange(open, range.end)
    let inside = WhiteSpace.trimmed(bytes, open + 1, range.end)
    guard open > range.start, !inside.isEmpty, inside.count <= 120 else { return nil }
    let isBracket = bytes[open] != UInt8(ascii: "|")
    if labels.opens(inside, in: bytes) { return credit }
    // "(Jane Doe/AFP via Getty Images)", but not "(Reuters)", which a paragraph may end with.
    let hasSlash = bytes[inside.start..<inside.end].contains(UInt8(ascii: "/"))
    let isAgency = agencies.occurs(in: inside, of: bytes)
    if isBracket {
      return isAgency && (hasSlash || labels.occurs(in: inside, of: bytes)) ? credit : nil
    }
    return isAgency && inside.count <= 60 ? credit : nil
  }

  /// The text of a passage without the credit it ends with and its final stop, for comparing.
  static func withoutTrailing(_ passage: Passage, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let credit = trailing(passage, in: bytes)
    var end = WhiteSpace.trimmed(bytes, passage.range.start, credit?.start ?? passage.range.end).end
    while end > passage.range.start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return bytes[passage.range.start..<end]
  }

  /// The opening bracket of the pair that closes at `end`.
  private static func bracket(endingAt end: Int, from start: Int, in bytes: [UInt8]) -> Int? {
    var last = end - 1
    if last > start, bytes[last] == UInt8(ascii: ".") { last -= 1 }
    let opener: UInt8
    switch bytes[last] {
    case UInt8(ascii: ")"): opener = UInt8(ascii: "(")
    case UInt8(ascii: "]"): opener = UInt8(ascii: "[")
    default: return nil
    }
    var index = last
    while index > start, last - index <= 140 {
      index -= 1
      if bytes[index] == opener { return index }
    }
    return nil
  }

  /// The bar of "... on Monday. | Jane Doe/AP".
  private static func bar(in range: TextRange, of bytes: [UInt8]) -> Int? {
    var index = range.end
    while index > range.start, range.end - index <= 80 {
      index -= 1
      if bytes[index] == UInt8(ascii: "|") { return index }
    }
    return nil
  }
}
