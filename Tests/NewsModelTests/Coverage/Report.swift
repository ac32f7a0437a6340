import NewsModel

/// An article with an annotation made by hand, so that a test of what articles share does not hang on
/// what the annotator finds.
struct Report {
  /// Something said: the words as they stand in the text, and who says them.
  struct Said {
    var words: String
    /// The name of one of the report's actors.
    var by: String?
    /// What the text prints for the speaker, where that is no actor.
    var printed: String?
    var kind = Attribution.Kind.direct
    var confidence = 0.9

    init(
      _ words: String, by: String? = nil, printed: String? = nil,
      kind: Attribution.Kind = .direct, confidence: Double = 0.9
    ) {
      self.words = words
      self.by = by
      self.printed = printed
      self.kind = kind
      self.confidence = confidence
    }
  }

  let article: Article
  let annotation: Annotation

  init(
    _ id: String, published: String? = nil, outlet: String? = nil, _ text: String,
    actors: [Actor] = [], said: [Said] = []
  ) {
    let blocks = [Block(role: .paragraph, range: TextRange(0, text.utf8.count))]
    article = Article(
      id: id, text: text, blocks: text.isEmpty ? [] : blocks, title: id, source: outlet,
      published: published)
    let attributions = said.compactMap { said -> Attribution? in
      guard let content = Self.range(of: said.words, in: text) else { return nil }
      let speaker = said.by.flatMap { name in actors.firstIndex { $0.name == name } }
      return Attribution(
        kind: said.kind, content: [content], quotations: said.kind == .indirect ? [] : [content],
        source: said.printed.flatMap { Self.range(of: $0, in: text) },
        speaker: speaker.map { Actor.ID($0) }, confidence: speaker == nil ? 0 : said.confidence)
    }
    annotation = Annotation(attributions: attributions, actors: actors)
  }

  var account: ArticleAccount { ArticleAccount(article, annotation) }

  static func range(of words: String, in text: String) -> TextRange? {
    let text = Array(text.utf8)
    let words = Array(words.utf8)
    guard !words.isEmpty, words.count <= text.count else { return nil }
    for start in 0...(text.count - words.count)
    where text[start..<(start + words.count)].elementsEqual(words) {
      return TextRange(start, start + words.count)
    }
    return nil
  }

  static func person(_ name: String, roles: [String] = []) -> Actor {
    Actor(kind: .person, name: name, aliases: [name], roles: roles, mentionCount: 1)
  }

  static func body(_ name: String, aliases: [String] = []) -> Actor {
    Actor(kind: .organization, name: name, aliases: [name] + aliases, mentionCount: 1)
  }
}

extension Coverage {
  /// The reports, numbered in their order.
  init(_ reports: [Report]) {
    self.init()
    for (number, report) in reports.enumerated() { add(report.account, number: number) }
  }

  /// All they share.
  func shared() -> [SharedQuotation] {
    var finder = SharedQuotationFinder(self)
    return finder.all(among: articles)
  }
}
