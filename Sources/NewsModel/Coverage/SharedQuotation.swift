/// The same words in several articles: where they stand, how the versions differ, whom each outlet
/// names as the speaker.
public struct SharedQuotation: Sendable {
  /// How a place gives the words, held against the fullest version.
  public enum Relation: String, Sendable {
    /// The same words, contractions and marks aside.
    case wordForWord = "word-for-word"
    /// A part of them, whole sentences or the beginning or end of one.
    case abridged
    /// A few of them in marks inside the writer's own sentence.
    case partlyQuoted = "partly-quoted"
    /// Other words for the same: a translation, a slip or an editor's hand.
    case altered
    /// In the writer's words.
    case paraphrased
  }

  /// A passage that has the words. An article that has them twice has two places.
  public struct Place: Sendable {
    /// The article's number in its store.
    public let article: Int
    /// `Article.id`.
    public let articleID: String
    public let title: String
    public let outlet: String?
    /// The date of publication, ISO 8601.
    public let published: String?
    /// An index into `Annotation.attributions`: where the words are spread over several attributions,
    /// the first that has most of them.
    public let attribution: Int
    /// Every attribution that has a part of them.
    public let attributions: [Int]
    /// Where the words stand in `Article.text`, in reading order.
    public let ranges: [TextRange]
    /// The passage, gaps marked with "[…]".
    public let text: String
    public let words: [SaidWord]
    public let source: StatementSource
    public let relation: Relation
    /// What differs from the words of `places[base]`: first that, second this place's words.
    public let comparison: WordComparison
    /// What is altered against the base, the gravest first.
    public let altered: [AlteredWords]
    /// An index into `speakers`; `nil` where nobody is named.
    public let speaker: Int?
  }

  /// Somebody whom at least one outlet names as the speaker.
  public struct Speaker: Sendable {
    /// The fullest name any of the outlets prints.
    public let name: String
    public let kind: Actor.Kind
    /// Indexes into `places`.
    public let places: [Int]
    /// Whether no article names this one outright, and who else is named occurs there too: a "he" that
    /// may be the other.
    public let isDoubtful: Bool
  }

  /// By date, undated ones last; then by the article's id.
  public let places: [Place]
  /// The place with the fullest version in marks: all others are compared with it.
  public let base: Int
  /// The named speakers, the one with most places first.
  public let speakers: [Speaker]
  /// Pairs of places (indexes into `places`) that put the same words into different mouths.
  public let disputes: [Dispute]

  public var isDisputed: Bool { !disputes.isEmpty }

  /// The article that had it first: `nil` unless every article is dated and one is before all others.
  public var first: Place? {
    guard let candidate = places.first, let day = candidate.published,
      places.allSatisfy({ $0.published != nil }),
      places.dropFirst().allSatisfy({ $0.articleID == candidate.articleID || $0.published != day })
    else { return nil }
    return candidate
  }

  /// The gravest change in any version.
  public var gravestChange: AlteredWords.Gravity? {
    places.compactMap { $0.altered.first?.gravity }.min()
  }

  /// What is altered in any version against the fullest, the gravest first; each change once, however
  /// many articles have it.
  public var alterations: [Alteration] {
    let all = places.flatMap { place in
      place.altered.map { altered in
        Alteration(
          gravity: altered.gravity, old: places[base].printed(altered.first),
          new: place.printed(altered.second))
      }
    }
    var seen: Set<String> = []
    let each = all.filter {
      seen.insert("\($0.old.lowercased())\u{0}\($0.new.lowercased())").inserted
    }
    // Stable: of equal gravity the one that comes first.
    return each.enumerated().sorted {
      ($0.element.gravity, $0.offset) < ($1.element.gravity, $1.offset)
    }
    .map(\.element)
  }

  /// A change as printed.
  public struct Alteration: Sendable {
    public let gravity: AlteredWords.Gravity
    /// The words of the fullest version; empty where some version adds words.
    public let old: String
    /// The words that stand there instead; empty where they are dropped.
    public let new: String
  }

  /// In how many other articles than this one the words stand, and in how many of these they are given
  /// to somebody else.
  public func others(than article: Int) -> (count: Int, disagreeing: Int) {
    let others = Set(places.filter { $0.article != article }.map(\.article))
    var disagreeing: Set<Int> = []
    for dispute in disputes {
      let a = places[dispute.first].article
      let b = places[dispute.second].article
      if a == article { disagreeing.insert(b) }
      if b == article { disagreeing.insert(a) }
    }
    return (others.count, disagreeing.count)
  }
}

/// Two places that put the same words into different mouths.
public struct Dispute: Hashable, Sendable {
  /// Indexes into `SharedQuotation.places`, the smaller first.
  public let first: Int
  public let second: Int
}

/// Whether two sources of the same words may be one.
public enum SourceAgreement: Sendable {
  case same
  /// Two named sources that cannot be one.
  case different
  /// One is less specific: "a NATO official", "the ministry", or nobody.
  case lessSpecific

  /// By names alone; costs a pass over both.
  static func of(_ a: ActorTrace?, _ b: ActorTrace?) -> SourceAgreement {
    guard let a, let b else { return .lessSpecific }
    if a.companyKey == b.companyKey, a.kind == b.kind {
      guard a.kind == .person else { return .same }
      let first = PersonName(printed: a.name)
      return first.agrees(withGiven: PersonName(printed: b.name).given) ? .same : .different
    }
    guard a.kind == b.kind else { return .lessSpecific }
    let shared = Set(a.aliases.map { Folding.transliterated($0) })
    if b.aliases.contains(where: { shared.contains(Folding.transliterated($0)) }) { return .same }
    return a.kind == .place ? .lessSpecific : .different
  }
}
