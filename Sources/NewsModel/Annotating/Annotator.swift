/// Finds who acts and who speaks in an article.
///
/// A value without state of its own: the same article gives the same annotation on every machine and
/// thread. Linear in the length of the text; above 128 KiB memory grows only with what is found.
public struct Annotator: Sendable {
  /// Changes whenever annotations may.
  public static let version = "2026.16"

  public init() {}

  public func annotate(_ article: Article) -> Annotation {
    if article.text.utf8.count > LongText.longestArticle {
      var text = LongText(article)
      return text.annotation(annotatePart)
    }
    return annotatePart(article)
  }

  private func annotatePart(_ article: Article) -> Annotation {
    let document = Document(article)
    guard !document.tokens.isEmpty else {
      return Annotation(reading: document.reading)
    }
    guard document.reading.resolvesSpeakers else {
      var reading = MarkedReading(document)
      reading.read()
      return AnnotationBuilder(document, reading).build()
    }
    let finder = Taggers.lend { taggers in AttributionFinder.reading(document, &taggers) }
    return AnnotationBuilder(document, finder).build()
  }
}
