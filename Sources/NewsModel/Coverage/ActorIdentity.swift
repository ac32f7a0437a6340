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
  /// Whether the user says who belongs to it: names tell nothing any more.
  let isDecided: Bool
  /// What the user calls it.
  let givenName: String?

  init(
    id: ID, _ entries: [ActorIdentities.Entry], name: String? = nil, isHidden: Bool = false,
    isDecided: Bool = false
  ) {
    self.id = id
    self.isHidden = isHidden
    self.isDecided = isDecided
    givenName = name
    kind =
      Self.commonest(entries.map(\.trace.kind.rawValue)).first.flatMap(Actor.Kind.init) ?? .person
    aliases = Self.commonest(entries.flatMap(\.trace.aliases))
    roles = Self.commonest(entries.flatMap(\.trace.roles))
    self.name = name ?? Self.name(kind, aliases, entries)
    places = entries.map(\.place).sorted()
    mentionCount = entries.reduce(0) { $0 + $1.trace.mentionCount }
    attributionCount = entries.reduce(0) { $0 + $1.trace.attributionCount }
  }

  /// The form by which most articles know it: of a person a full name, if anybody prints one. In small
  /// letters, if it is printed so anywhere: a dateline's "WASHINGTON" is no name.
  private static func name(
    _ kind: Actor.Kind, _ aliases: [String], _ entries: [ActorIdentities.Entry]
  ) -> String {
    let names = Set(entries.map(\.trace.name))
    // What one article's headline glued to a name is in no other article.
    let known = aliases.filter { names.contains($0) }
    let full = kind == .person ? known.first { $0.contains(" ") } : nil
    guard let name = full ?? known.first ?? aliases.first else { return "" }
    let isAcronym = kind == .organization && !name.contains(" ")
    guard !isAcronym, !name.utf8.contains(where: { $0 >= 0x61 }) else { return name }
    let folded = Folding.plain(name)
    return aliases.first { $0 != name && Folding.plain($0) == folded } ?? name
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
