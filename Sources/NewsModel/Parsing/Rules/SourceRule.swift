/// Where the text comes from: "(Source: NATO Press Service)", or an agency's name alone.
extension BlockRule {
  static let sourceLine = BlockRule("a line that names the source", role: .source) { index, draft in
    let passage = draft.passages[index]
    guard passage.words <= 14, passage.words > 0 else { return false }
    // "Sources: Jets to fire coach" is a headline: the sources are people who are not named.
    if index == 0,
      unnamed.match(at: passage.range.start, within: passage.range, in: draft.bytes) != nil
    {
      return false
    }
    if SourceLabel.name(in: passage.range, of: draft.bytes) != nil { return true }
    // An agency's name alone is a source at the head or the foot, not in the middle of a list.
    let isAtEdge = index < 6 || index >= draft.passages.count - 3
    return isAtEdge && passage.ending != .colon
      && agencyLines.match(at: passage.range.start, within: passage.range, in: draft.bytes)
        == passage.range.end
  }

  private static let unnamed = PhraseTable(["sources:"])

  private static let agencyLines = PhraseTable([
    "reuters", "associated press", "the associated press", "afp", "agence france-presse", "ap",
    "bloomberg", "bloomberg news", "xinhua", "tass", "dpa", "pti", "ani", "ians", "upi", "efe",
    "ansa", "kyodo", "kyodo news", "yonhap", "interfax", "ukrinform", "anadolu agency", "cnn",
    "bbc news", "news agencies", "agencies", "staff", "wire reports", "press association",
  ])
}
