/// What an article is about, as far as finding other articles on the same event needs it: hashed names
/// and telling words, the weightier the nearer to the top.
struct StoryTopic: Sendable {
  struct Feature: Sendable {
    let key: UInt32
    let weight: Float
  }

  /// Sorted by key.
  let features: [Feature]
  private let norm: Float
  /// The day of publication as a day number, where the article is dated.
  let day: Int?
  /// The first weekday that the text of an undated article names, Monday being 0.
  let printedWeekday: Int?

  /// How much of the text's beginning is read, in bytes.
  private static let reach = 1_000
  /// How many features are index keys.
  private static let indexedFeatures = 16

  init(_ article: Article, _ bytes: [UInt8], _ annotation: Annotation) {
    var weights: [UInt32: Float] = Dictionary(minimumCapacity: 256)
    for actor in annotation.actors where !actor.isPeripheral {
      let key = UInt32(truncatingIfNeeded: WordHash.of(actor.identityKey.utf8))
      let count = Float(min(actor.mentionCount, 8))
      let known = Lexicon.shared.classes(of: WordHash.of(actor.name.utf8))
      let rarity: Float = known.isDisjoint(with: [.place, .organization]) ? 1.5 : 0.5
      weights[key, default: 0] += rarity * (1 + count.squareRoot())
    }
    var words = SaidWords()
    let title = Array(article.title.utf8)
    words.append(title[...], at: 0)
    for word in words.words where word.weight != .function {
      weights[word.stem, default: 0] += word.weight == .telling ? 2 : 0.7
    }
    words = SaidWords()
    var read = 0
    var weekday: Int?
    let dates = DateResolution(bytes: bytes, published: nil)
    for block in article.blocks where block.role == .paragraph || block.role == .standfirst {
      let end = min(block.range.end, block.range.start + Self.reach - read)
      words.append(bytes[block.range.start..<end], at: block.range.start)
      if article.published == nil, weekday == nil {
        weekday = dates.weekdays(in: TextRange(block.range.start, end)).first
      }
      read += end - block.range.start
      if read >= Self.reach { break }
    }
    for word in words.words where word.weight == .telling {
      weights[word.stem, default: 0] = min(weights[word.stem, default: 0] + 0.7, 4)
    }
    features = weights.map { Feature(key: $0.key, weight: $0.value) }.sorted { $0.key < $1.key }
    norm = features.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    printedWeekday = weekday
    day = article.published.flatMap(CalendarDay.init(iso:))?.number
  }

  /// The keys by which articles on the same event are found: the weightiest features.
  var indexKeys: [UInt32] {
    features.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }.prefix(Self.indexedFeatures)
      .map { $0.key ^ 0x5bd1_e995 }
  }

  /// Whether two articles may be about one event by their dates: published within days.
  func isNear(_ other: StoryTopic) -> Bool {
    guard let day, let theirs = other.day else { return true }
    return abs(day - theirs) <= Self.longestStory
  }

  /// From this similarity on, two articles are about the same event.
  static let sameStory: Float = 0.3
  private static let longestStory = 5

  /// The cosine of the two topics, 0 to 1.
  func similarity(_ other: StoryTopic) -> Float {
    guard norm > 0, other.norm > 0 else { return 0 }
    var sum: Float = 0
    var i = 0
    var j = 0
    while i < features.count, j < other.features.count {
      let a = features[i]
      let b = other.features[j]
      if a.key == b.key {
        sum += a.weight * b.weight
        i += 1
        j += 1
      } else if a.key < b.key {
        i += 1
      } else {
        j += 1
      }
    }
    return sum / (norm * other.norm)
  }
}
