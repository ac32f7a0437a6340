import NewsModel

/// The articles of one run, set side by side.
struct Collection {
  private(set) var articles: [Article] = []
  private(set) var coverage = Coverage()

  init(_ inputs: Inputs) throws {
    let annotator = Annotator()
    try inputs.forEachArticle { article in
      coverage.add(
        ArticleAccount(article, annotator.annotate(article)), number: articles.count)
      articles.append(article)
    }
  }
}
