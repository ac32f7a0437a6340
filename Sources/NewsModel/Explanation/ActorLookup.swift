/// Finding an actor of an article by what a person types.
extension Annotation {
  /// The actors that a name means: those who are called exactly that, else those whose name or alias
  /// holds all of its words. Case, accents and the usual variants of transliteration do not count.
  public func actors(named query: String) -> [Actor.ID] {
    let whole = Folding.transliterated(query)
    let exact = actors.indices.filter { index in
      actors[index].aliases.contains { Folding.transliterated($0) == whole }
    }
    if !exact.isEmpty { return exact.map { Actor.ID($0) } }
    let wanted = Self.words(query)
    guard !wanted.isEmpty else { return [] }
    return actors.indices.filter { index in
      actors[index].aliases.contains { wanted.isSubset(of: Self.words($0)) }
    }
    .map { Actor.ID($0) }
  }

  /// The names most like one that is nobody's: those that differ by a few letters, the most similar
  /// first; failing that the article's most mentioned actors. At most three.
  public func names(like query: String) -> [String] {
    let wanted = Folding.transliterated(query)
    let near = actors.compactMap { actor -> (name: String, distance: Int)? in
      let forms = actor.aliases.flatMap { alias in
        [alias] + alias.split(separator: " ").map(String.init)
      }
      let distance = forms.map {
        Folding.distance(Folding.transliterated($0), wanted, limit: Self.similar)
      }
      guard let least = distance.min(), least <= Self.similar else { return nil }
      return (actor.name, least)
    }
    if !near.isEmpty {
      return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }
    return actors.sorted { ($1.mentionCount, $0.name) < ($0.mentionCount, $1.name) }.prefix(3)
      .map(\.name)
  }

  /// Letters that two names may differ by and still be called similar.
  private static let similar = 2

  private static func words(_ name: String) -> Set<[UInt8]> {
    Set(name.split(separator: " ").map { Folding.transliterated(String($0)) })
  }
}
