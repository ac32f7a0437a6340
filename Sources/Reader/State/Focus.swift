internal import NewsModel

/// The actor whose mentions stand out, as named in the article where the reader took it up.
struct Focus: Sendable {
  let actor: Actor
  let key: String

  init(_ actor: Actor) {
    self.actor = actor
    key = actor.identityKey
  }

  /// Which of an article's actors it is.
  func index(in actors: [Actor]) -> Int? {
    actors.firstIndex { $0.kind == actor.kind && $0.name == actor.name }
      ?? actors.firstIndex { $0.isSame(as: actor) }
  }
}
