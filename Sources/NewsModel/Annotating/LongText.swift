/// Annotates a text far longer than any article part by part, so that memory depends on the part and
/// time stays linear. An actor of one part is the actor of that name in another.
struct LongText {
  /// Longer texts are cut, in bytes. The longest newspaper articles have two fifths of it.
  static let longestArticle = 128 << 10
  /// No part is longer, in bytes: what is held to annotate it is about fifty times as much.
  static let longestPart = 24 << 10

  /// A collection in one file, a book, or text made to be awkward may hold more than anyone can use:
  /// behind these numbers, which 16 MiB of news stay below, nothing more is annotated.
  static let mostActors = 1 << 16
  static let mostAttributions = 1 << 17
  static let mostMentions = 1 << 19

  private let article: Article
  private var annotation = Annotation()
  /// The actor of each printed form, by a hash of its kind and text.
  private var actorOfForm: [UInt64: UInt32] = [:]

  private static func key(_ kind: Actor.Kind, _ form: String) -> UInt64 {
    WordHash.joining(WordHash.of(kind.rawValue.utf8), WordHash.of(form.utf8))
  }

  init(_ article: Article) { self.article = article }

  /// - Parameter annotate: finds who acts and speaks in one part.
  mutating func annotation(_ annotate: (Article) -> Annotation) -> Annotation {
    for (number, part) in LongTextParts(article).enumerated() {
      // The first part says what language the text is in.
      let text = Article(
        id: article.id, text: article[part.range], blocks: part.blocks, title: article.title,
        language: number == 0 ? article.language : annotation.reading.language?.code)
      let found = annotate(text)
      if number == 0 { annotation.reading = found.reading }
      makeRoom(for: found, upTo: part.range.end)
      add(found, at: part.range.start)
      if annotation.actors.count > Self.mostActors
        || annotation.attributions.count > Self.mostAttributions
        || annotation.mentions.count > Self.mostMentions
      {
        break
      }
    }
    // What is found is most of the memory by now.
    actorOfForm = [:]
    sortActors()
    return annotation
  }

  // MARK: Putting together

  /// Room for what the whole text will bring if it goes on like this: an array that grows by doubling
  /// is there twice while it does.
  ///
  /// - Parameter end: of the part in the text.
  private mutating func makeRoom(for part: Annotation, upTo end: Int) {
    let share = Double(article.text.utf8.count) / Double(max(1, end))
    func room(_ count: Int, _ most: Int) -> Int { min(Int(Double(count) * share * 1.1), most) }
    let attributions = annotation.attributions.count + part.attributions.count
    if annotation.attributions.capacity < attributions {
      annotation.attributions.reserveCapacity(room(attributions, Self.mostAttributions))
    }
    let mentions = annotation.mentions.count + part.mentions.count
    if annotation.mentions.capacity < mentions {
      annotation.mentions.reserveCapacity(room(mentions, Self.mostMentions))
    }
  }

  private mutating func add(_ part: Annotation, at offset: Int) {
    let ids = part.actors.map { Actor.ID(place($0)) }
    annotation.mentions += part.mentions.map {
      Mention(range: $0.range.behind(offset), kind: $0.kind, actor: ids[$0.actor.index])
    }
    annotation.attributions += part.attributions.map { attribution in
      var attribution = attribution
      attribution.content = attribution.content.behind(offset)
      attribution.quotations = attribution.quotations.behind(offset)
      attribution.cue = attribution.cue?.behind(offset)
      attribution.source = attribution.source?.behind(offset)
      attribution.speaker = attribution.speaker.map { ids[$0.index] }
      return attribution
    }
  }

  /// The index of an actor of a part among those of the whole.
  private mutating func place(_ actor: Actor) -> Int {
    let known = actorOfForm[Self.key(actor.kind, actor.name)].map(Int.init)
    let index = known ?? annotation.actors.count
    if known == nil {
      annotation.actors.append(actor)
    } else {
      annotation.actors[index].mentionCount += actor.mentionCount
      annotation.actors[index].attributionCount += actor.attributionCount
      if !actor.isPeripheral { annotation.actors[index].isPeripheral = false }
    }
    for alias in actor.aliases {
      let key = Self.key(actor.kind, alias)
      guard actorOfForm[key] == nil else { continue }
      actorOfForm[key] = UInt32(index)
      if known != nil { annotation.actors[index].aliases.append(alias) }
    }
    // What one text calls a person is a handful of roles; parts may repeat them for ever.
    let most = 16
    for role in actor.roles
    where annotation.actors[index].roles.count < most
      && !annotation.actors[index].roles.contains(role)
    {
      annotation.actors[index].roles.append(role)
    }
    return index
  }

  /// People, organizations, places; each by the number of mentions, as in a short text.
  private mutating func sortActors() {
    let kinds = Actor.Kind.allCases
    func rank(_ index: Int) -> (Int, Int, Int, Int) {
      let actor = annotation.actors[index]
      return (
        kinds.firstIndex(of: actor.kind) ?? 0, actor.isPeripheral ? 1 : 0, -actor.mentionCount,
        index
      )
    }
    let order = annotation.actors.indices.sorted { rank($0) < rank($1) }
    var ids = Array(repeating: Actor.ID(0), count: order.count)
    for (place, index) in order.enumerated() { ids[index] = Actor.ID(place) }
    // In place: this is when most is held.
    var place = ids.map(\.index)
    for index in place.indices {
      while place[index] != index {
        annotation.actors.swapAt(index, place[index])
        place.swapAt(index, place[index])
      }
    }
    for index in annotation.mentions.indices {
      annotation.mentions[index].actor = ids[annotation.mentions[index].actor.index]
    }
    for index in annotation.attributions.indices {
      annotation.attributions[index].speaker = annotation.attributions[index].speaker.map {
        ids[$0.index]
      }
    }
  }
}
