/// Two articles side by side: what both have, and what only one of them has.
public struct ArticleComparison: Sendable {
  /// The quotations both have.
  public let shared: [SharedQuotation]
  /// For each article the attributions that only it has, as indexes, in reading order.
  public let own: [[Int]]
  /// Those who occur in both, by the number of mentions.
  public let actorsInBoth: [ActorIdentity]
  /// For each article those who occur only there.
  public let actorsInOne: [[ActorIdentity]]

  /// - Parameters:
  ///   - shared: what the two articles share; their numbers are 0 and 1.
  ///   - annotations: of the two.
  ///   - actors: who is who in them.
  public init(shared: [SharedQuotation], annotations: [Annotation], actors: ActorIdentities) {
    self.shared = shared
    own = annotations.indices.map { number in
      let taken = Set(
        shared.flatMap(\.places).filter { $0.article == number }.flatMap(\.attributions))
      return annotations[number].attributions.indices.filter { !taken.contains($0) }
    }
    let visible = actors.all.filter { !$0.isHidden }
    actorsInBoth = visible.filter { Set($0.places.map(\.article)).count == 2 }
    actorsInOne = [0, 1].map { number in
      visible.filter { $0.places.allSatisfy { $0.article == number } }
    }
  }
}
