/// An actor as one article shows it: what is known for deciding who it is in other articles.
public struct ActorTrace: Sendable {
  public let kind: Actor.Kind
  /// The fullest form printed.
  public let name: String
  /// Every form printed.
  public let aliases: [String]
  /// Titles and functions as printed.
  public let roles: [String]
  public let isPeripheral: Bool
  public let mentionCount: Int
  public let attributionCount: Int
  /// Who else occurs in the article: hashed names of all its actors, shared by its traces.
  let company: [UInt32]
  /// This actor's own key in the company of others.
  let companyKey: UInt32

  static func traces(of article: Article, _ annotation: Annotation) -> [ActorTrace] {
    let keys = annotation.actors.map {
      UInt32(truncatingIfNeeded: WordHash.of($0.identityKey.utf8))
    }
    let company = zip(annotation.actors, keys).filter { !$0.0.isPeripheral }.map(\.1)
    return zip(annotation.actors, keys).map { actor, key in
      ActorTrace(
        kind: actor.kind, name: actor.name, aliases: actor.aliases, roles: actor.roles,
        isPeripheral: actor.isPeripheral, mentionCount: actor.mentionCount,
        attributionCount: actor.attributionCount, company: company, companyKey: key)
    }
  }

  /// Those it stands beside.
  var others: [UInt32] { company.filter { $0 != companyKey } }
}

/// An actor in one article: the article's number and an index into `Annotation.actors`.
public struct ActorPlace: Hashable, Sendable, Comparable {
  public var article: Int
  public var actor: Int

  public init(article: Int, actor: Int) {
    self.article = article
    self.actor = actor
  }

  public static func < (a: ActorPlace, b: ActorPlace) -> Bool {
    (a.article, a.actor) < (b.article, b.actor)
  }
}
