import ArgumentParser
import NewsModel

/// The articles of one run, set side by side.
struct Collection {
  private(set) var articles: [Article] = []
  private(set) var annotations: [Annotation] = []
  private(set) var coverage = Coverage()
  /// What reading ended with: inputs that could not be read are told, and the rest is done.
  private var failure: (any Error)?

  /// - Parameter keepsAnnotations: whether `annotations` is wanted; they are most of the memory.
  init(_ inputs: Inputs, keepsAnnotations: Bool = false) {
    let annotator = Annotator()
    do {
      try inputs.forEachArticle { article in
        let annotation = annotator.annotate(article)
        coverage.add(ArticleAccount(article, annotation), number: articles.count)
        articles.append(article)
        if keepsAnnotations { annotations.append(annotation) }
      }
    } catch {
      failure = error
    }
  }

  func finder() -> SharedQuotationFinder<Coverage> {
    SharedQuotationFinder(coverage, actors: coverage.actors)
  }

  mutating func actors() -> ActorIdentities { coverage.identities() }

  /// Ends the command as the inputs and the result want it.
  func end(isEmpty: Bool) throws {
    if let failure { throw failure }
    if isEmpty { throw ExitStatus.nothingFound }
  }
}
