import NewsModel

/// All that was found in one article, for people: its actors, then every attribution with the evidence
/// for its speaker.
struct AnnotationListing {
  private(set) var lines: [String] = []
  private let article: Article
  private let annotation: Annotation
  private let columns: Int

  init(_ article: Article, _ annotation: Annotation, columns: Int) {
    self.article = article
    self.annotation = annotation
    self.columns = columns
    lines += ListingHead.lines(article, annotation, columns: columns)
    for kind in Actor.Kind.allCases { appendActors(kind) }
    appendAttributions()
    lines.append("")
  }

  private mutating func appendActors(_ kind: Actor.Kind) {
    let actors = annotation.actors.filter { $0.kind == kind }
    guard !actors.isEmpty else { return }
    lines += ["", Self.heading(kind)]
    for actor in actors {
      var line = actor.name
      let aliases = actor.aliases.filter { $0 != actor.name }
      if !aliases.isEmpty { line += " (\(aliases.joined(separator: "; ")))" }
      if !actor.roles.isEmpty { line += ", \(actor.roles.joined(separator: "; "))" }
      line += ": \(actor.mentionCount) mentions, \(actor.attributionCount) quotations"
      lines += TextWrapping.lines(line, indent: 2, columns: columns)
    }
  }

  private static func heading(_ kind: Actor.Kind) -> String {
    switch kind {
    case .person: "People"
    case .organization: "Organizations"
    case .place: "Places"
    }
  }

  private mutating func appendAttributions() {
    guard !annotation.attributions.isEmpty else { return }
    lines += ["", "Quotations"]
    for attribution in annotation.attributions {
      var evidence = [attribution.kind.rawValue]
      evidence.append(attribution.speaker.map { annotation[$0].name } ?? "speaker unknown")
      if let source = attribution.source { evidence.append("printed “\(article[source])”") }
      if let cue = attribution.cue { evidence.append("cue “\(article[cue])”") }
      evidence.append("rule \(attribution.rule.rawValue)")
      evidence.append("confidence \(Int((attribution.confidence * 100).rounded())) %")
      lines += TextWrapping.lines(evidence.joined(separator: ", "), indent: 2, columns: columns)
      let words = Said.words(of: attribution, in: article)
      lines += TextWrapping.lines(words, indent: 6, columns: columns)
    }
  }
}
