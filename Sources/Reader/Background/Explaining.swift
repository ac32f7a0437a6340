internal import NewsModel

extension Dossier {
  /// Why the model names a speaker, or takes mentions for one actor. Costs about two annotations.
  ///
  /// Annotations made elsewhere, or by another version of the model, show what they rest on; there are
  /// no reasons for them.
  init(explaining what: Explained, in article: Article, _ annotation: Annotation, entry: EntryID) {
    let explanation = Explainer().explain(article)
    let reasons: Explanation? =
      switch what {
      case .attribution(let index):
        explanation.annotation.attributions.map(\.content) == annotation.attributions.map(\.content)
          ? explanation.attributions[index] : nil
      case .actor(let id):
        explanation.annotation.actors.map(\.name) == annotation.actors.map(\.name)
          ? explanation.actors[id.index] : nil
      }
    self.init(what, in: article, annotation, entry: entry, reasons: reasons)
  }

  init(
    _ what: Explained, in article: Article, _ annotation: Annotation, entry: EntryID,
    reasons: Explanation?
  ) {
    var lines: [Line] = []
    if let reasons {
      for finding in reasons.findings {
        lines.append(
          Line(text: finding.sentence, target: finding.ranges.first.map { (entry, $0.start) }))
      }
    } else {
      lines = Self.foundation(of: what, in: article, annotation, entry: entry)
    }
    self.init(title: "Why: \(reasons?.title ?? Self.title(of: what, in: annotation))", lines: lines)
  }

  private static func title(of what: Explained, in annotation: Annotation) -> String {
    switch what {
    case .attribution(let index):
      annotation.attributions[index].speaker.map { annotation[$0].name } ?? "no speaker is known"
    case .actor(let id): annotation[id].name
    }
  }

  /// What a decision rests on, as the annotation has it.
  private static func foundation(
    of what: Explained, in article: Article, _ annotation: Annotation, entry: EntryID
  ) -> [Line] {
    func line(_ label: String, _ range: TextRange) -> Line {
      Line(text: "\(label): \(article[range])", target: (entry, range.start))
    }
    switch what {
    case .attribution(let index):
      let attribution = annotation.attributions[index]
      var lines = attribution.content.prefix(1).map { line("said", $0) }
      if let cue = attribution.cue { lines.append(line("by the word", cue)) }
      if let source = attribution.source { lines.append(line("printed", source)) }
      if attribution.speaker != nil {
        let percent = Int((attribution.confidence * 100).rounded())
        lines.append(Line(text: "right in about \(percent) of 100 such cases"))
      }
      return lines
    case .actor(let id):
      return annotation.mentions.filter { $0.actor == id }.map {
        line($0.kind.rawValue, $0.range)
      }
    }
  }
}
