extension TrainingExamples {
  /// Every pronoun of an article with those it may mean, one a line, and last the article's names:
  /// JSON with ranges in bytes. `Preparation/pronouns.py` learns from it.
  package static func pronouns(in article: Article) -> [String] {
    let document = Document(article)
    guard !document.tokens.isEmpty else { return [] }
    return Taggers.lend { taggers in pronouns(of: article, document, &taggers) }
  }

  private static func pronouns(
    of article: Article, _ document: Document, _ taggers: inout Taggers
  ) -> [String] {
    let view = taggers.view(of: document)
    var resolution = ActorResolution(
      document, ReferenceFinder.references(in: document, view, &taggers))
    resolution.resolveNames()
    var lines: [String] = []
    let references = resolution.references
    let discourse = Discourse(document, resolution) { choice in
      func range(_ index: Int) -> String {
        let range = document.range(references[index].tokens)
        return "[\(range.start),\(range.end)]"
      }
      let candidates = choice.candidates.map { candidate in
        "{\"m\":\(candidate.reference.map(range) ?? "null"),\"a\":\(candidate.actor ?? -1),\"s\":\(candidate.score),\"f\":\(candidate.facts.values)}"
      }
      lines.append(
        "{\"id\":\"\(article.id)\",\"p\":\(range(choice.reference)),\"chosen\":\(choice.chosen),\"c\":[\(candidates.joined(separator: ","))]}"
      )
    }
    var finder = AttributionFinder(document, view, discourse)
    finder.find(&taggers)
    var names: [String] = []
    for reference in finder.discourse.references where reference.form == .name {
      let range = document.range(reference.tokens)
      names.append("[\(range.start),\(range.end),\(reference.actor ?? -1)]")
    }
    lines.append("{\"id\":\"\(article.id)\",\"names\":[\(names.joined(separator: ","))]}")
    return lines
  }
}
