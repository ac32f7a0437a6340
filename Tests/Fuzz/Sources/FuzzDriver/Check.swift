import NewsFormats
public import NewsModel

/// What must hold for every article, whatever it was made from.
public enum Check {
  public static func article(_ article: Article) {
    let utf8 = Array(article.text.utf8)
    var end = 0
    for block in article.blocks {
      precondition(block.range.start >= end && block.range.end <= utf8.count, "blocks overlap")
      check(block.range, in: utf8)
      end = block.range.end
    }
    let annotation = Annotator().annotate(article)
    for attribution in annotation.attributions {
      for range in attribution.content + attribution.quotations { check(range, in: utf8) }
      for range in [attribution.cue, attribution.source] { range.map { check($0, in: utf8) } }
    }
    for mention in annotation.mentions { check(mention.range, in: utf8) }
    var lines = AnnotationLines()
    let line = lines.line(article, annotation)
    precondition(String(validating: line, as: UTF8.self) != nil, "the line is no UTF-8")
    precondition(!line.dropLast().contains { $0 < 0x20 }, "a control character is not escaped")
  }

  /// A range lies in the text and begins and ends between scalars.
  private static func check(_ range: TextRange, in utf8: [UInt8]) {
    precondition(range.start >= 0 && range.end <= utf8.count, "a range leaves the text")
    for offset in [range.start, range.end] where offset < utf8.count {
      precondition(utf8[offset] & 0xC0 != 0x80, "a range cuts a scalar")
    }
  }
}
