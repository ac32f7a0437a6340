/// One actor across articles.
public struct ActorIdentity: Sendable {
  /// The same for the same articles and decisions, in whatever order they came.
  public struct ID: Hashable, Sendable, Comparable {
    public let key: String
    public static func < (a: ID, b: ID) -> Bool { a.key < b.key }
  }

  public let id: ID
  public let kind: Actor.Kind
  /// The form that most articles print, or what the user calls it.
  public let name: String
  /// Every form printed, the one in most articles first.
  public let aliases: [String]
  /// Titles and functions as printed, the one in most articles first.
  public let roles: [String]
  /// Where it occurs, by article number.
  public let places: [ActorPlace]
  public let mentionCount: Int
  public let attributionCount: Int
  /// Hidden by the user.
  public let isHidden: Bool

  init(id: ID, _ entries: [ActorIdentities.Entry], name: String? = nil, isHidden: Bool = false) {
    self.id = id
    self.isHidden = isHidden
    kind =
      Self.commonest(entries.map(\.trace.kind.rawValue)).first.flatMap(Actor.Kind.init) ?? .person
    aliases = Self.commonest(entries.flatMap(\.trace.aliases))
    roles = Self.commonest(entries.flatMap(\.trace.roles))
    // A person's full name, if anybody prints one; otherwise the commonest.
    let names = Self.commonest(entries.map(\.trace.name))
    let full = kind == .person ? names.first { $0.contains(" ") } : nil
    self.name = name ?? full ?? names.first ?? ""
    places = entries.map(\.place).sorted()
    mentionCount = entries.reduce(0) { $0 + $1.trace.mentionCount }
    attributionCount = entries.reduce(0) { $0 + $1.trace.attributionCount }
  }

  /// Each once, the commonest first, equally common ones by the alphabet.
  private static func commonest(_ texts: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// People, organizations, places; then by the number of articles, mentions and by name.
  var rank: (Int, Int, Int, String, String) {
    let order =
      switch kind {
      case .person: 0
      case .organization: 1
      case .place: 2
      }
    return (order, -places.count, -mentionCount, name, id.key)
  }
}

/// Who is who over all articles: by name, by variant spellings, and by the company in the text.
///
/// Adding an article costs in proportion to its actors; the answer for one actor looks at all who share
/// its surname or name. The order in which articles come does not matter.
public struct ActorIndex: Sendable {
  public var decisions: ActorDecisions {
    didSet { resolved = nil }
  }
  private var traces: [ActorPlace: (trace: ActorTrace, articleID: String)] = [:]
  private var resolved: ActorIdentities?

  public init(decisions: ActorDecisions = ActorDecisions()) { self.decisions = decisions }

  /// Adds the actors of an article.
  /// - Parameter number: the article's number in its store; adding the same number again replaces.
  public mutating func add(_ account: ArticleAccount, number: Int) {
    for (index, trace) in account.actors.enumerated() {
      traces[ActorPlace(article: number, actor: index)] = (trace, account.id)
    }
    resolved = nil
  }

  mutating func remove(_ account: ArticleAccount, number: Int) {
    for index in account.actors.indices {
      traces[ActorPlace(article: number, actor: index)] = nil
    }
    resolved = nil
  }

  /// All actors with who is who decided. Cached until something is added.
  public mutating func identities() -> ActorIdentities {
    if let resolved { return resolved }
    let result = ActorIdentities(
      traces.map {
        ActorIdentities.Entry(place: $0.key, articleID: $0.value.articleID, trace: $0.value.trace)
      },
      decisions)
    resolved = result
    return result
  }
}
