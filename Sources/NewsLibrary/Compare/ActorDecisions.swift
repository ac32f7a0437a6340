internal import GRDB
public import NewsModel

/// What the user decided about who is who.
extension Library {
  /// The decisions in force, the oldest first.
  public func actorDecisions() throws(LibraryError) -> ActorDecisions {
    try read { db in
      let statement = try RawStatement(db, "SELECT decision FROM actor_decision ORDER BY id")
      var decisions: [ActorDecision] = []
      while try statement.step() {
        var reader = ByteReader(statement.withBlob(0) { Array($0) })
        decisions.append(try ActorDecision(&reader))
      }
      return ActorDecisions(decisions)
    }
  }

  /// Adds a decision; `undo` takes it back.
  public func decide(_ decision: ActorDecision) throws(LibraryError) {
    try change(decision.label) { db in
      let id = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM actor_decision") ?? 0
      var writer = ByteWriter()
      decision.encode(to: &writer)
      return [.decision(id + 1, writer.bytes, true)]
    }
  }
}

/// Decisions as bytes and back. Kinds are stored: add at the end only.
extension ActorDecision {
  private static let kinds: [Actor.Kind] = [.person, .organization, .place]

  fileprivate var label: String {
    switch self {
    case .merge(let actors): "make \(actors.count) actors one"
    case .split: "set an actor apart"
    case .rename(_, let name): "name an actor \"\(name)\""
    case .hide: "hide an actor"
    }
  }

  fileprivate func encode(to writer: inout ByteWriter) {
    switch self {
    case .merge(let actors):
      writer.byte(0)
      writer.list(actors, Self.encode)
    case .split(let actors):
      writer.byte(1)
      writer.list(actors, Self.encode)
    case .rename(let actor, let name):
      writer.byte(2)
      Self.encode(&writer, actor)
      writer.text(name)
    case .hide(let actor):
      writer.byte(3)
      Self.encode(&writer, actor)
    }
  }

  fileprivate init(_ reader: inout ByteReader) throws(ByteReader.Malformed) {
    switch try reader.byte() {
    case 0: self = .merge(try reader.list(Self.actor))
    case 1: self = .split(try reader.list(Self.actor))
    case 2: self = .rename(try Self.actor(&reader), to: try reader.text())
    case 3: self = .hide(try Self.actor(&reader))
    default: throw ByteReader.Malformed()
    }
  }

  private static func encode(_ writer: inout ByteWriter, _ actor: PrintedActor) {
    writer.text(actor.article)
    writer.byte(UInt8(kinds.firstIndex(of: actor.kind) ?? 0))
    writer.text(actor.name)
  }

  private static func actor(
    _ reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> PrintedActor {
    let article = try reader.text()
    let kind = Int(try reader.byte())
    guard kinds.indices.contains(kind) else { throw ByteReader.Malformed() }
    return PrintedActor(article: article, kind: kinds[kind], name: try reader.text())
  }
}
