/// Whether a name is a person's, as all articles together have it: what one of them takes for a person
/// may be known to the others as a team.
struct KindsByName {
  private var votes: [[UInt8]: (people: Int, bodies: Int)] = [:]
  /// "saints", where some article has "New Orleans Saints".
  private var teams: Set<[UInt8]> = []

  init(_ entries: [ActorIdentities.Entry]) {
    let places = PlaceNames(entries)
    for entry in entries {
      let key = BodyResolution.key(entry.trace.name)
      if entry.trace.kind == .person {
        votes[key, default: (0, 0)].people += 1
      } else {
        votes[key, default: (0, 0)].bodies += 1
        if entry.trace.kind == .organization {
          for rest in places.rests(of: key) where Self.isPlural(rest) { teams.insert(rest) }
        }
      }
    }
  }

  private static func isPlural(_ key: [UInt8]) -> Bool {
    key.count > 3 && (key.last == UInt8(ascii: "s") || key.last == UInt8(ascii: "x"))
  }

  func isPerson(_ trace: ActorTrace) -> Bool {
    // A function is a person's for sure.
    guard trace.roles.isEmpty else { return trace.kind == .person }
    let key = BodyResolution.key(trace.name)
    let (people, bodies) = votes[key] ?? (0, 0)
    if key.contains(0x20) {
      return trace.kind == .person ? bodies <= people : people > bodies * 2
    }
    // A single word that other articles know as a body's name is no person.
    return trace.kind == .person && bodies == 0 && !teams.contains(key)
  }
}
