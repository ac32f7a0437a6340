/// Who is who over a set of articles: every actor of every article, with who it is.
///
/// A pure function of the entries, in any order, and of the user's decisions.
public struct ActorIdentities: Sendable {
  /// An actor of one article as a store hands it in.
  public struct Entry: Sendable {
    public let place: ActorPlace
    /// `Article.id`.
    public let articleID: String
    public let trace: ActorTrace

    public init(place: ActorPlace, articleID: String, trace: ActorTrace) {
      self.place = place
      self.articleID = articleID
      self.trace = trace
    }
  }

  /// The people, then the organizations, then the places, each by the number of articles.
  public let all: [ActorIdentity]
  private let indexByPlace: [ActorPlace: Int]
  private let indexesByArticle: [Int: [Int]]

  public init(_ entries: [Entry], _ decisions: ActorDecisions = ActorDecisions()) {
    let entries = entries.sorted {
      ($0.articleID, $0.place.actor) < ($1.articleID, $1.place.actor)
    }
    let kinds = KindsByName(entries)
    let people = entries.filter { kinds.isPerson($0.trace) }
    let bodies = entries.filter { !kinds.isPerson($0.trace) }
    var groups: [[Entry]] =
      PeopleResolution(entries: people, company: Company(entries)).groups().map {
        $0.map { people[$0] }
      }
    groups += BodyResolution(entries: bodies).groups().map { $0.map { bodies[$0] } }
    var deciding = DecidedActors(groups)
    for decision in decisions.inForce { deciding.apply(decision) }
    all = deciding.identities().sorted { $0.rank < $1.rank }
    var index: [ActorPlace: Int] = [:]
    var byArticle: [Int: [Int]] = [:]
    for (number, identity) in all.enumerated() {
      for place in identity.places {
        index[place] = number
        if byArticle[place.article]?.last != number {
          byArticle[place.article, default: []].append(number)
        }
      }
    }
    indexByPlace = index
    indexesByArticle = byArticle
  }

  /// Who an actor of an article is.
  public subscript(place: ActorPlace) -> ActorIdentity? { indexByPlace[place].map { all[$0] } }

  /// Who occurs with an actor, and in how many articles: those in most first. Looks at the actor's
  /// articles.
  public func company(of identity: ActorIdentity) -> [(identity: ActorIdentity, articles: Int)] {
    var counts: [Int: Int] = [:]
    for article in Set(identity.places.map(\.article)) {
      for number in indexesByArticle[article] ?? [] where all[number].id != identity.id {
        counts[number, default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (all[$0.key], $0.value) }
  }
}

/// Groups of entries with a user's decisions applied to them.
struct DecidedActors {
  private struct Group {
    var entries: [ActorIdentities.Entry]
    var name: String?
    var isHidden = false
    /// Whether the user says who belongs to it.
    var isDecided = false
  }

  private var groups: [Group]

  init(_ groups: [[ActorIdentities.Entry]]) { self.groups = groups.map { Group(entries: $0) } }

  /// Applies one decision; one about actors that no article has any more does nothing.
  mutating func apply(_ decision: ActorDecision) {
    switch decision {
    case .merge(let actors):
      let indexes = groups.indices.filter { index in
        groups[index].entries.contains { entry in actors.contains { entry.isPrinted($0) } }
      }
      guard let first = indexes.first else { return }
      groups[first].isDecided = true
      for index in indexes.dropFirst() {
        groups[first].entries += groups[index].entries
        groups[first].name = groups[first].name ?? groups[index].name
        groups[index].entries = []
      }
    case .split(let actors):
      var taken: [ActorIdentities.Entry] = []
      for index in groups.indices {
        let leaving = groups[index].entries.filter { entry in
          actors.contains { entry.isPrinted($0) }
        }
        guard !leaving.isEmpty else { continue }
        taken += leaving
        groups[index].entries.removeAll { entry in actors.contains { entry.isPrinted($0) } }
      }
      if !taken.isEmpty { groups.append(Group(entries: taken, isDecided: true)) }
    case .rename(let actor, let name):
      for index in groups.indices
      where groups[index].entries.contains(where: { $0.isPrinted(actor) }) {
        groups[index].name = name
      }
    case .hide(let actor):
      for index in groups.indices
      where groups[index].entries.contains(where: { $0.isPrinted(actor) }) {
        groups[index].isHidden = true
      }
    }
  }

  func identities() -> [ActorIdentity] {
    var names: [String: Int] = [:]
    return groups.filter { !$0.entries.isEmpty }.map { group in
      let entries = group.entries.sorted {
        ($0.articleID, $0.place.actor) < ($1.articleID, $1.place.actor)
      }
      return (group, entries)
    }
    // The numbers behind equal names must not depend on how the groups came about.
    .sorted { ($0.1[0].articleID, $0.1[0].place.actor) < ($1.1[0].articleID, $1.1[0].place.actor) }
    .map { group, entries in
      let key = String(decoding: Folding.plain(entries[0].trace.name), as: UTF8.self)
      names[key, default: 0] += 1
      let number = names[key, default: 1]
      return ActorIdentity(
        id: ActorIdentity.ID(key: number == 1 ? key : "\(key) \(number)"), entries,
        name: group.name, isHidden: group.isHidden, isDecided: group.isDecided)
    }
  }
}

extension ActorIdentities.Entry {
  /// Whether this is the actor that a decision names.
  func isPrinted(_ actor: PrintedActor) -> Bool {
    articleID == actor.article && (trace.kind == actor.kind || trace.name == actor.name)
      && trace.aliases.contains(actor.name)
  }
}
