import NewsModel

/// The content of an attribution as one piece of text.
enum Said {
  /// Its parts one after the other, with "[…]" where other words stand between two of them, as where
  /// the cue interrupts a quotation.
  static func words(of attribution: Attribution, in article: Article) -> String {
    var words = ""
    var end: Int?
    for range in attribution.content {
      if let end {
        let between = article[TextRange(end, max(end, range.start))]
        words += between.contains(where: \.isLetter) ? " […] " : " "
      }
      words += article[range]
      end = range.end
    }
    return words
  }
}
