/// What a user decides about who is who. Decisions are applied on top of what is computed, in the
/// order they were made.
///
/// They name actors by article and printed form, never by number, so that they hold when articles are
/// annotated anew.
public enum ActorDecision: Hashable, Sendable {
  /// All of these are one actor.
  case merge([PrintedActor])
  /// These are one actor of their own, apart from all others they were taken for.
  case split([PrintedActor])
  /// The actor that this is gets another name.
  case rename(PrintedActor, to: String)
  /// The actor that this is is left out of lists; its mentions stay.
  case hide(PrintedActor)

  /// What it does, for people: "hide an actor".
  public var label: String {
    switch self {
    case .merge(let actors): "make \(actors.count) actors one"
    case .split: "set an actor apart"
    case .rename(_, let name): "name an actor \"\(name)\""
    case .hide: "hide an actor"
    }
  }
}

/// An actor as an article prints it.
public struct PrintedActor: Hashable, Sendable {
  /// `Article.id`.
  public let article: String
  public let kind: Actor.Kind
  /// One of the forms printed, best the fullest.
  public let name: String

  public init(article: String, kind: Actor.Kind, name: String) {
    self.article = article
    self.kind = kind
    self.name = name
  }
}

/// The decisions of a user, with the way back.
public struct ActorDecisions: Sendable {
  /// Those in force, the oldest first. This is what a library stores.
  public private(set) var inForce: [ActorDecision]
  /// Those taken back, the last one taken back at the end.
  private var undone: [ActorDecision] = []

  public init(_ decisions: [ActorDecision] = []) { inForce = decisions }

  public mutating func append(_ decision: ActorDecision) {
    inForce.append(decision)
    undone = []
  }

  /// Takes the last decision back.
  /// - Returns: that decision, or `nil` when there is none.
  @discardableResult
  public mutating func undo() -> ActorDecision? {
    guard let last = inForce.popLast() else { return nil }
    undone.append(last)
    return last
  }

  /// Puts the decision taken back last in force again.
  @discardableResult
  public mutating func redo() -> ActorDecision? {
    guard let last = undone.popLast() else { return nil }
    inForce.append(last)
    return last
  }
}
