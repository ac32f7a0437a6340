public import NewsModel

/// The ids of actors in output: "p1", "o1", "l1", numbered by kind.
public enum ActorNumbers {
  /// - Parameter kinds: of the actors, in their order.
  public static func ids(of kinds: [Actor.Kind]) -> [String] {
    var counts: [Actor.Kind: Int] = [:]
    return kinds.map { kind in
      counts[kind, default: 0] += 1
      return "\(prefix(of: kind))\(counts[kind, default: 0])"
    }
  }

  private static func prefix(of kind: Actor.Kind) -> String {
    switch kind {
    case .person: "p"
    case .organization: "o"
    case .place: "l"
    }
  }
}
