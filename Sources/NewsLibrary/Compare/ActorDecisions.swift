internal import GRDB
public import NewsModel

/// What the user decided about who is who.
extension Library {
  /// The decisions in force, the oldest first.
  public func actorDecisions() throws(LibraryError) -> ActorDecisions {
    try read { db in
      ActorDecisions(
        try Self.storedDecisions(db).map { _, bytes in
          var reader = ByteReader(bytes)
          return try ActorDecision(&reader)
        })
    }
  }

  private static func storedDecisions(_ db: Database) throws -> [(id: Int64, bytes: [UInt8])] {
    let statement = try RawStatement(db, "SELECT id, decision FROM actor_decision ORDER BY id")
    var rows: [(Int64, [UInt8])] = []
    while try statement.step() {
      rows.append((statement.integer(0), statement.withBlob(1) { Array($0) }))
    }
    return rows
  }

  /// Makes these the decisions in force, as one change that `undo` takes back: what is not among them
  /// any more goes, what is new comes.
  public func setActorDecisions(_ decisions: ActorDecisions) throws(LibraryError) {
    let new = decisions.inForce
    let known = try actorDecisions().inForce
    let isStepBack = known.count > new.count && known.starts(with: new)
    let label = isStepBack ? known.last.map { "take back: \($0.label)" } : new.last?.label
    try change(label ?? "take back what was decided about actors") { db in
      let old = try Self.storedDecisions(db)
      let encoded = new.map { decision in
        var writer = ByteWriter()
        decision.encode(to: &writer)
        return writer.bytes
      }
      let same = zip(old, encoded).prefix { $0.bytes == $1 }.count
      let last = old.last?.id ?? 0
      return old[same...].reversed().map { .decision($0.id, $0.bytes, false) }
        + encoded[same...].enumerated().map { .decision(last + 1 + Int64($0), $1, true) }
    }
  }
}

/// Decisions as bytes and back. Kinds are stored: add at the end only.
extension ActorDecision {
  private static let kinds: [Actor.Kind] = [.person, .organization, .place]

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
