import NewsModel

/// The annotation that a line of the annotation format brings along.
///
/// Taken as it is given: offsets are checked, nothing is found anew. What a line lacks is left out; an
/// actor that only `entities` or `mentions` name is made of them.
struct AnnotationLine: Decodable {
  struct Quote: Decodable {
    var start: Int?
    var end: Int?
    var spans: [[Int]]?
    var type: String?
    var cueStart: Int?
    var cueEnd: Int?
    var speakerStart: Int?
    var speakerEnd: Int?
    var reference: String?
    var actor: String?
    var confidence: Double?
    var rule: String?

    enum CodingKeys: String, CodingKey {
      case start, end, spans, type, reference, actor, confidence, rule
      case cueStart = "cue_start"
      case cueEnd = "cue_end"
      case speakerStart = "speaker_start"
      case speakerEnd = "speaker_end"
    }
  }

  struct Mention: Decodable {
    var start: Int
    var end: Int
    var text: String?
    var type: String?
    var kind: String?
    var id: ArticleLine.ID?
  }

  struct Actor: Decodable {
    var id: ArticleLine.ID
    var type: String?
    var name: String
    var aliases: [String]?
    var roles: [String]?
  }

  var model: String?
  var quotes: [Quote]?
  var entities: [Mention]?
  var mentions: [Mention]?
  var actors: [Actor]?

  /// Whether there is anything in it: a line may only have an article.
  var isGiven: Bool { quotes != nil || entities != nil || actors != nil }

  func annotation(of article: Article) -> Annotation {
    var builder = AnnotationAssembly(article)
    for actor in actors ?? [] { builder.add(actor) }
    for mention in entities ?? [] { builder.add(mention, .name) }
    for mention in mentions ?? [] {
      builder.add(mention, NewsModel.Mention.Kind(rawValue: mention.kind ?? "") ?? .title)
    }
    for quote in quotes ?? [] { builder.add(quote) }
    return builder.annotation()
  }
}

/// Puts a given annotation together.
private struct AnnotationAssembly {
  private let article: Article
  private let offsets: ScalarOffsets
  private var actors: [Actor] = []
  private var numbers: [String: Int] = [:]
  private var mentions: [Mention] = []
  private var attributions: [Attribution] = []

  init(_ article: Article) {
    self.article = article
    offsets = ScalarOffsets(article.text)
  }

  mutating func add(_ given: AnnotationLine.Actor) {
    numbers[given.id.text] = actors.count
    actors.append(
      Actor(
        kind: given.type.flatMap { Actor.Kind(rawValue: $0) } ?? .person, name: given.name,
        aliases: [given.name] + (given.aliases ?? []).filter { $0 != given.name },
        roles: given.roles ?? []))
  }

  mutating func add(_ given: AnnotationLine.Mention, _ kind: Mention.Kind) {
    guard let range = offsets.range(ofScalars: given.start, given.end), !range.isEmpty else {
      return
    }
    let id = given.id?.text ?? "\(given.type ?? "")\u{0}\(article[range])"
    let number = numbers[id] ?? actors.count
    if number == actors.count {
      // Of kinds that the model does not have, such as works and events, nothing is made.
      guard let actorKind = given.type.flatMap({ Actor.Kind(rawValue: $0) }) else { return }
      numbers[id] = number
      actors.append(Actor(kind: actorKind, name: article[range], aliases: [article[range]]))
    }
    mentions.append(Mention(range: range, kind: kind, actor: Actor.ID(number)))
  }

  mutating func add(_ given: AnnotationLine.Quote) {
    var content = (given.spans ?? []).compactMap { span in
      span.count == 2 ? offsets.range(ofScalars: span[0], span[1]) : nil
    }
    if content.isEmpty, let range = range(given.start, given.end) { content = [range] }
    guard !content.isEmpty else { return }
    let said = TextRanges(content.sorted())
    let kind = given.type.flatMap { Attribution.Kind(rawValue: $0) } ?? .direct
    var speaker = given.actor.flatMap { numbers[$0] }
    if speaker == nil, let name = given.reference { speaker = number(of: name) }
    attributions.append(
      Attribution(
        kind: kind, content: said, quotations: kind == .indirect ? [] : said,
        cue: range(given.cueStart, given.cueEnd),
        source: range(given.speakerStart, given.speakerEnd),
        speaker: speaker.map { Actor.ID($0) },
        confidence: given.confidence ?? (speaker == nil ? 0 : 1),
        rule: given.rule.flatMap { SpeakerRule(rawValue: $0) } ?? .none))
  }

  /// The actor with a name; a speaker who is none of the actors yet becomes one.
  private mutating func number(of name: String) -> Int {
    if let known = actors.firstIndex(where: { $0.name == name || $0.aliases.contains(name) }) {
      return known
    }
    actors.append(Actor(kind: .person, name: name, aliases: [name]))
    return actors.count - 1
  }

  private func range(_ start: Int?, _ end: Int?) -> TextRange? {
    guard let start, let end else { return nil }
    return offsets.range(ofScalars: start, end)
  }

  /// In reading order, mentions not overlapping, with the counts that an annotation has.
  mutating func annotation() -> Annotation {
    mentions.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    var end = 0
    mentions = mentions.filter { mention in
      guard mention.range.start >= end else { return false }
      end = mention.range.end
      return true
    }
    for mention in mentions { actors[mention.actor.index].mentionCount += 1 }
    for attribution in attributions {
      if let speaker = attribution.speaker { actors[speaker.index].attributionCount += 1 }
    }
    return Annotation(
      attributions: attributions.sorted { $0.extent < $1.extent }, actors: actors,
      mentions: mentions,
      // Whoever made it resolved the speakers.
      reading: LanguageReading(
        language: article.language.map { Language(tag: $0) } ?? .english, resolvesSpeakers: true))
  }
}
