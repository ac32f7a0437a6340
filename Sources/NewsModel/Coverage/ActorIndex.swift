/// Who is who over all articles: by name, by variant spellings, and by the company in the text.
///
/// Adding an article costs in proportion to its actors, and so does asking who they are: only articles
/// that have somebody of these names are looked at. The order in which articles come does not matter.
public struct ActorIndex: Sendable {
  public var decisions: ActorDecisions {
    didSet { resolved = nil }
  }
  /// The actors of the articles, by number.
  private var articles: [Int: (id: String, traces: [ActorTrace])] = [:]
  private var numbersByID: [String: Int] = [:]
  /// Which articles have somebody of a name.
  private var names = QuotationIndex()
  private var resolved: ActorIdentities?

  public init(decisions: ActorDecisions = ActorDecisions()) { self.decisions = decisions }

  /// How much room the names take, in bytes.
  var byteCount: Int { names.byteCount }

  func contains(_ number: Int) -> Bool { articles[number] != nil }

  /// Adds the actors of an article.
  /// - Parameter number: the article's number in its store; adding the same number again replaces.
  public mutating func add(_ account: ArticleAccount, number: Int) {
    remove(number)
    articles[number] = (account.id, account.actors)
    numbersByID[account.id] = number
    for key in Self.nameKeys(of: account.actors) { names.insert(key, article: number) }
    resolved = nil
  }

  mutating func remove(_ number: Int) {
    guard let old = articles.removeValue(forKey: number) else { return }
    if numbersByID[old.id] == number { numbersByID[old.id] = nil }
    for key in Self.nameKeys(of: old.traces) { names.remove(key, article: number) }
    resolved = nil
  }

  private static func nameKeys(of traces: [ActorTrace]) -> Set<UInt32> {
    traces.reduce(into: []) { $0.formUnion($1.nameKeys) }
  }

  // MARK: Who is who

  /// All actors with who is who decided. Cached until something is added; otherwise linear in all.
  public mutating func identities() -> ActorIdentities {
    if let resolved { return resolved }
    let result = identities(of: articles.keys)
    resolved = result
    return result
  }

  /// Who is who among the actors of some articles, and of those that the user's decisions name. Linear
  /// in these.
  public func identities(among numbers: some Sequence<Int>) -> ActorIdentities {
    identities(of: Set(numbers).union(decided.compactMap { numbersByID[$0.article] }))
  }

  /// Who is who in all articles that have somebody of an actor's names, so that this one is the same
  /// there as among all. Linear in these articles.
  public func identities(around place: ActorPlace) -> ActorIdentities {
    guard let article = articles[place.article], article.traces.indices.contains(place.actor) else {
      return ActorIdentities([])
    }
    return identities(sharing: article.traces[place.actor].nameKeys)
  }

  /// Who is who in all articles that have somebody of this name.
  public func identities(named name: String) -> ActorIdentities {
    identities(
      sharing: Actor.Kind.allCases.reduce(into: []) {
        $0.formUnion(ActorTrace.nameKeys($1, [name]))
      })
  }

  private func identities(sharing keys: Set<UInt32>) -> ActorIdentities {
    var keys = keys
    // Whom the user made one with this one has other names.
    for case .merge(let actors) in decisions.inForce {
      let merged = actors.flatMap(traces).reduce(into: Set()) { $0.formUnion($1.nameKeys) }
      if !merged.isDisjoint(with: keys) { keys.formUnion(merged) }
    }
    var numbers: Set<Int> = []
    for key in keys { numbers.formUnion(names.articles(withKey: key, limit: .max) ?? []) }
    return identities(among: numbers)
  }

  private func identities(of numbers: some Sequence<Int>) -> ActorIdentities {
    ActorIdentities(
      numbers.flatMap { number -> [ActorIdentities.Entry] in
        guard let article = articles[number] else { return [] }
        return article.traces.enumerated().map { index, trace in
          ActorIdentities.Entry(
            place: ActorPlace(article: number, actor: index), articleID: article.id, trace: trace)
        }
      }, decisions)
  }

  // MARK: Decisions

  /// The actors that decisions name.
  private var decided: [PrintedActor] {
    decisions.inForce.flatMap { decision in
      switch decision {
      case .merge(let actors), .split(let actors): actors
      case .rename(let actor, _), .hide(let actor): [actor]
      }
    }
  }

  private func traces(_ actor: PrintedActor) -> [ActorTrace] {
    guard let article = numbersByID[actor.article].flatMap({ articles[$0] }) else { return [] }
    return article.traces.filter { $0.aliases.contains(actor.name) }
  }
}

extension ActorTrace {
  /// What another article's name for the same actor has in common with this one's: the sound of a
  /// surname, a name without its legal form, the letters of an acronym.
  var nameKeys: Set<UInt32> { Self.nameKeys(kind, aliases) }

  static func nameKeys(_ kind: Actor.Kind, _ names: [String]) -> Set<UInt32> {
    var keys: Set<UInt32> = []
    // A long text may print many forms; the first are the fullest.
    for name in names.prefix(6) {
      if kind == .person {
        keys.insert(key("p", SoundKey.of(PersonName(printed: name).surnameKey)))
      } else {
        let folded = BodyResolution.key(name)
        keys.insert(key("b", folded.filter { $0 != 0x2E }))
        for letters in BodyResolution.initials(folded) { keys.insert(key("b", letters)) }
      }
    }
    return keys
  }

  private static func key(_ kind: Unicode.Scalar, _ name: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: WordHash.of([UInt8(ascii: kind)] + name))
  }
}
