internal import NewsModel

/// What a reader decides about who is who.
enum ActorEdit: Hashable, Sendable {
  /// The actor is the one of another name.
  case merge(PrintedActor, with: String)
  /// The actor is none of those it was taken for.
  case split(PrintedActor)
  case rename(PrintedActor, String)
  case hide(PrintedActor)

  /// What it is called when it is undone.
  var label: String {
    switch self {
    case .merge(let actor, let name): "\(actor.name) is \(name)"
    case .split(let actor): "\(actor.name) by itself"
    case .rename(let actor, let name): "\(actor.name) called \(name)"
    case .hide(let actor): "\(actor.name) hidden"
    }
  }
}

/// What decisions make of an actor of an article.
struct DecidedActor: Hashable, Sendable {
  var name: String
  var isHidden: Bool
  /// The first of the article's actors that are the same one.
  var leader: Int
}

extension Annotation {
  /// The annotation with decisions applied: actors that are one share their mentions, and go by the
  /// name that was chosen. Those who are left without mentions keep their numbers.
  func deciding(_ decided: [Int: DecidedActor]) -> Annotation {
    var result = self
    func leader(_ id: Actor.ID) -> Actor.ID { Actor.ID(decided[id.index]?.leader ?? id.index) }
    for index in actors.indices {
      guard let decision = decided[index] else { continue }
      result.actors[index].name = decision.name
      guard decision.leader != index else { continue }
      let member = actors[index]
      result.actors[decision.leader].mentionCount += member.mentionCount
      result.actors[decision.leader].attributionCount += member.attributionCount
      for alias in member.aliases where !result.actors[decision.leader].aliases.contains(alias) {
        result.actors[decision.leader].aliases.append(alias)
      }
      result.actors[index].mentionCount = 0
      result.actors[index].attributionCount = 0
    }
    for index in mentions.indices { result.mentions[index].actor = leader(mentions[index].actor) }
    for index in attributions.indices {
      result.attributions[index].speaker = attributions[index].speaker.map { leader($0) }
    }
    return result
  }
}
