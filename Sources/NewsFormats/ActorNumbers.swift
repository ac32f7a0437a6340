public import NewsModel

/// The ids of actors in output: "p1", "o1", "l1", numbered by kind.
public enum ActorNumbers {
  /// - Parameter kinds: of the actors, in their order.
  public static func ids(of kinds: [Actor.Kind]) -> [String] {
    var (people, organizations, places) = (0, 0, 0)
    return kinds.map { kind in
      switch kind {
      case .person: id("p", &people)
      case .organization: id("o", &organizations)
      case .place: id("l", &places)
      }
    }
  }

  private static func id(_ prefix: String, _ count: inout Int) -> String {
    count += 1
    return prefix + String(count)
  }
}
