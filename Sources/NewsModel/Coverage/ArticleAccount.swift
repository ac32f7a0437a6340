/// What one article brings to the comparison with others: what it reports to have been said, by whom,
/// and who occurs in it.
///
/// Made once from an article and its annotation, a pure function of the two. Costs a pass over the
/// attributions' words; holds their text, not the article's.
public struct ArticleAccount: Sendable {
  /// `Article.id`.
  public let id: String
  public let title: String
  /// The outlet, agency or press service.
  public let outlet: String?
  /// The date of publication, ISO 8601.
  public let published: String?
  /// What is said, sentence by sentence, in reading order.
  public let statements: [Statement]
  /// Who occurs in the article, in the order of `Annotation.actors`.
  public let actors: [ActorTrace]
  /// By the index of an attribution: who says it.
  public let sources: [StatementSource]
  /// The hashes of its quotations' fingerprints, each once.
  let quotationKeys: [UInt32]
  /// What the article is about, for finding its story.
  let topic: StoryTopic

  public init(_ article: Article, _ annotation: Annotation) {
    id = article.id
    title = article.title
    outlet = article.source
    published = article.published
    let bytes = Array(article.text.utf8)
    let found = StatementFinder(bytes: bytes, annotation: annotation).statements()
    statements = found.map(\.statement)
    quotationKeys = Array(Set(found.lazy.flatMap { QuotationFingerprints.hashes($0.words) }))
    actors = ActorTrace.traces(of: article, annotation)
    let dates = AttributionDates(article, bytes)
    var sources: [StatementSource] = []
    for attribution in annotation.attributions {
      let before = sources.last { $0.actor == attribution.speaker?.index }
      sources.append(
        StatementSource(
          attribution, article, annotation, day: dates.day(of: attribution), before: before))
    }
    self.sources = sources
    topic = StoryTopic(article, bytes, annotation)
  }
}

/// Who an outlet names as the source of what was said.
public struct StatementSource: Sendable {
  /// An index into `Annotation.actors`, where an actor of the article speaks.
  public let actor: Int?
  /// What the article calls the speaker: the actor's name, otherwise the words printed.
  public let name: String?
  /// What the text prints for the speaker: "he", "a NATO official".
  public let printed: String?
  /// Whether the speaker is unknown or a guess (`Attribution.isDoubtful`).
  public let isDoubtful: Bool
  /// Whether the text names the speaker, by name or title and not by a pronoun: there, or in the
  /// attribution that the speaker is taken on from.
  public let isNamed: Bool
  public let kind: Attribution.Kind
  /// The day that the sentence names beside the words: "said on Friday".
  public let day: PrintedDay?

  /// - Parameter before: the source of the nearest attribution before to the same speaker.
  init(
    _ attribution: Attribution, _ article: Article, _ annotation: Annotation, day: PrintedDay?,
    before: StatementSource?
  ) {
    self.day = day
    actor = attribution.speaker?.index
    printed = attribution.source.map { article[$0] }
    name = attribution.speaker.map { annotation[$0].name } ?? printed
    isDoubtful = attribution.isDoubtful
    let isTakenOn =
      attribution.source == nil
      && [.sameQuotation, .sameParagraph, .paragraphBefore].contains(attribution.rule)
    isNamed = isTakenOn ? before?.isNamed ?? false : Self.isNamed(attribution, annotation)
    kind = attribution.kind
  }

  private static func isNamed(_ attribution: Attribution, _ annotation: Annotation) -> Bool {
    guard let speaker = attribution.speaker else { return false }
    // Another program that says who speaks need not say where the text does.
    guard let source = attribution.source else { return attribution.rule == .none }
    let mentions = annotation.mentions
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.end <= source.start { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.range.start < source.end }.contains {
      $0.actor == speaker && $0.kind != .pronoun
    }
  }
}

extension ArticleAccount {
  /// Raised whenever `indexKeys` changes for the same article and annotation, so that whoever stores
  /// keys can tell old ones.
  public static let indexVersion = 2

  /// The keys by which other articles with the same words, or on the same event, are found: what a
  /// store keeps of an article, each once.
  public var indexKeys: [UInt32] {
    Array(Set(quotationKeys).union(topic.indexKeys)).sorted()
  }

  /// `indexKeys` of the account of an article, without making the rest of the account.
  public static func indexKeys(of article: Article, _ annotation: Annotation) -> [UInt32] {
    let bytes = Array(article.text.utf8)
    var keys = Set(StoryTopic(article, bytes, annotation).indexKeys)
    StatementFinder(bytes: bytes, annotation: annotation).each {
      keys.formUnion(QuotationFingerprints.hashes($0.words.words))
    }
    return keys.sorted()
  }
}
