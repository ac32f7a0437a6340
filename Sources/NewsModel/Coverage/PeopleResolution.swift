/// Which people of which articles are one: by name, then by role and company.
///
/// First the names: full names of one surname whose given names do not contradict each other are one
/// name. Then, within a name, company: two groups of articles that share nobody and whose roles
/// contradict each other, or that have nothing in common at all, are two people. At last bare surnames
/// go where their company is. Linear in the number of traces, but for the names that share a surname.
struct PeopleResolution {
  let entries: [ActorIdentities.Entry]
  let company: Company

  /// A distinct printed name: given names and surname.
  private struct Name {
    let parts: PersonName
    var entries: [Int] = []
    var isBare: Bool { parts.given.isEmpty }
  }

  /// - Returns: sets of indexes into `entries`.
  func groups() -> [[Int]] {
    var blocks: [[UInt8]: [[[UInt8]]: Name]] = [:]
    for (index, entry) in entries.enumerated() {
      let parts = PersonName(printed: entry.trace.name)
      blocks[SoundKey.of(parts.surnameKey), default: [:]][
        parts.given + [parts.surnameKey], default: Name(parts: parts)
      ].entries.append(index)
    }
    var result: [[Int]] = []
    var loners: [[Int]] = []
    for (_, names) in blocks.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let names = names.sorted { Self.precedes($0.key, $1.key) }.map(\.value)
      resolve(names, &result, &loners)
    }
    return joiningVariants(result) + loners
  }

  private static func precedes(_ a: [[UInt8]], _ b: [[UInt8]]) -> Bool {
    a.lexicographicallyPrecedes(b) { $0.lexicographicallyPrecedes($1) }
  }

  private func resolve(_ names: [Name], _ result: inout [[Int]], _ loners: inout [[Int]]) {
    let full = names.filter { !$0.isBare }
    var people = byName(full).flatMap(byCompany)
    var bare: [[UInt8]: [Int]] = [:]
    for name in names where name.isBare {
      for index in name.entries {
        if let person = person(for: index, name.parts, among: people) {
          people[person].append(index)
        } else {
          bare[name.parts.surnameKey, default: []].append(index)
        }
      }
    }
    result += people
    for (_, indexes) in bare.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      loners += byCompany(indexes)
    }
  }

  // MARK: Names

  /// Full names that can be one person's. An initial goes with the only given name it fits.
  private func byName(_ names: [Name]) -> [[Int]] {
    var sets = DisjointSets(count: names.count)
    let spelled = names.indices.filter { Self.isSpelled(names[$0]) }
    for (position, i) in spelled.enumerated() {
      for j in spelled[(position + 1)...] where Self.agree(names[i].parts, names[j].parts) {
        sets.unite(i, j)
      }
    }
    for i in names.indices where !Self.isSpelled(names[i]) {
      let fitting = spelled.filter { Self.agree(names[i].parts, names[$0].parts) }
      var roots = Set(fitting.map { sets.root($0) })
      if roots.count == 1, let only = roots.popFirst() { sets.unite(i, only) }
    }
    return sets.sets().map { $0.flatMap { names[$0].entries } }
  }

  private static func isSpelled(_ name: Name) -> Bool { (name.parts.given.first?.count ?? 0) > 1 }

  private static func agree(_ a: PersonName, _ b: PersonName) -> Bool {
    if !isSuffix(a.given, of: b.given), !isSuffix(b.given, of: a.given) {
      guard a.agrees(withGiven: b.given) else { return false }
      // "George W." and "George H. W.".
      if a.given.count > 1, b.given.count > 1, a.given[1].first != b.given[1].first { return false }
    }
    if a.surnameKey == b.surnameKey { return true }
    let limit = max(1, min(a.surnameKey.count, b.surnameKey.count) / 3)
    return Folding.distance(a.surnameKey, b.surnameKey, limit: limit) <= limit
  }

  /// "Mark Felt" for "W. Mark Felt", "Lo Presti" for "Gaetano Lo Presti".
  private static func isSuffix(_ short: [[UInt8]], of long: [[UInt8]]) -> Bool {
    guard let first = short.first, first.count > 1, short.count < long.count else { return false }
    return Array(long.suffix(short.count)) == short
  }

  // MARK: Company

  /// The bearers of one name, told apart by role and company.
  private func byCompany(_ indexes: [Int]) -> [[Int]] {
    guard indexes.count > 1 else { return indexes.isEmpty ? [] : [indexes] }
    var sets = DisjointSets(count: indexes.count)
    var firstWith: [UInt32: Int] = [:]
    for (position, index) in indexes.enumerated() {
      for feature in Set(features(of: entries[index].trace)) {
        if let known = firstWith[feature] {
          sets.unite(known, position)
        } else {
          firstWith[feature] = position
        }
      }
    }
    var parts = sets.sets().map { $0.map { indexes[$0] } }
    guard parts.count > 1 else { return parts }
    parts.sort { first($0, $1) }
    var people: [(entries: [Int], fields: RoleField, others: Set<UInt32>)] = []
    for part in parts {
      let fields = RoleField(roles: part.flatMap { entries[$0].trace.roles })
      let others = Set(part.flatMap { entries[$0].trace.others })
      var best: (person: Int, shared: Int)?
      for (person, known) in people.enumerated() {
        let shared = known.others.intersection(others).count
        if known.fields.contradicts(fields) { continue }
        // Nobody in common, though there are enough who could be: another world.
        if shared == 0, known.others.count >= Self.company, others.count >= Self.company {
          continue
        }
        if best.map({ shared > $0.shared }) ?? true { best = (person, shared) }
      }
      if let best {
        people[best.person].entries += part
        people[best.person].fields.formUnion(fields)
        people[best.person].others.formUnion(others)
      } else {
        people.append((part, fields, others))
      }
    }
    return people.map(\.entries)
  }

  /// With fewer beside them, two of one name cannot be told apart by company.
  private static let company = 3

  /// What makes two bearers of one name the same: rare company and the same office.
  private func features(of trace: ActorTrace) -> [UInt32] {
    trace.others.filter { !company.isEverywhere($0) && !Self.isKnown($0) }
      + trace.roles.filter { $0.contains(" ") }.map {
        UInt32(truncatingIfNeeded: WordHash.of(Folding.plain("role " + $0)))
      }
  }

  /// Countries, capitals and the great organizations are beside everybody.
  private static func isKnown(_ key: UInt32) -> Bool { KnownCompany.keys.contains(key) }

  /// The largest first, then by the first article's id.
  private func first(_ a: [Int], _ b: [Int]) -> Bool {
    if a.count != b.count { return a.count > b.count }
    return least(a) < least(b)
  }

  private func least(_ part: [Int]) -> (String, Int) {
    part.map { (entries[$0].articleID, entries[$0].place.actor) }.min { $0 < $1 } ?? ("", 0)
  }

  /// The person whom a bare surname means: in whose company it is; the only one, if there is but one
  /// and the articles have anybody in common.
  private func person(for index: Int, _ parts: PersonName, among people: [[Int]]) -> Int? {
    let others = Set(entries[index].trace.others)
    var best: (person: Int, score: Double, size: Int)?
    for (person, members) in people.enumerated() {
      guard
        members.contains(where: {
          PersonName(printed: entries[$0].trace.name).surnameKey == parts.surnameKey
        })
      else { continue }
      var known: Set<UInt32> = []
      for member in members { known.formUnion(entries[member].trace.others) }
      let score = known.intersection(others).reduce(0.0) { $0 + company.weight($1) }
      guard score > 0 || others.isEmpty else { continue }
      if best.map({ (score, members.count) > ($0.score, $0.size) }) ?? true {
        best = (person, score, members.count)
      }
    }
    return best?.person
  }

  // MARK: Variants

  /// Joins those whose names differ by a little and who keep the same rare company, unless an article
  /// has both: by one letter of the surname; by a given name that begins alike; by a word too much
  /// behind the name, as headlines of capitals have it.
  private func joiningVariants(_ people: [[Int]]) -> [[Int]] {
    var sets = DisjointSets(count: people.count)
    var candidates: [[UInt8]: [Int]] = [:]
    for (person, members) in people.enumerated() {
      guard
        let parts = members.lazy.map({ PersonName(printed: entries[$0].trace.name) })
          .first(where: { !$0.given.isEmpty }), let given = parts.given.first, given.count > 1
      else { continue }
      var keys: Set<[UInt8]> = []
      if parts.surnameKey.count >= 6 {
        keys.insert(given + [0x20] + parts.surnameKey)
        for position in parts.surnameKey.indices {
          var shorter = parts.surnameKey
          shorter.remove(at: position)
          keys.insert(given + [0x20] + shorter)
        }
      }
      if given.count >= 4 { keys.insert(given.prefix(3) + [0x2A] + parts.surnameKey) }
      let words = parts.given + [parts.surnameKey]
      keys.insert(Array(words.joined(separator: [0x2B])))
      if words.count > 2 { keys.insert(Array(words.dropLast().joined(separator: [0x2B]))) }
      for key in keys { candidates[key, default: []].append(person) }
    }
    for (_, alike) in candidates.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where alike.count > 1 && alike.count < 16 {
      for (position, a) in alike.enumerated() {
        for b in alike[(position + 1)...]
        where !hasSameName(people[a], people[b]) && shareCompany(people[a], people[b])
          && !shareArticle(people[a], people[b])
        {
          sets.unite(a, b)
        }
      }
    }
    return sets.sets().map { $0.flatMap { people[$0] } }
  }

  /// Whether two have surname and first given name in common: then it was middle names or company that
  /// told them apart.
  private func hasSameName(_ a: [Int], _ b: [Int]) -> Bool {
    guard let first = a.first, let second = b.first else { return false }
    let one = PersonName(printed: entries[first].trace.name)
    let other = PersonName(printed: entries[second].trace.name)
    return one.surnameKey == other.surnameKey && one.given.first == other.given.first
  }

  private func shareArticle(_ a: [Int], _ b: [Int]) -> Bool {
    let known = Set(a.map { entries[$0].place.article })
    return b.contains { known.contains(entries[$0].place.article) }
  }

  private func shareCompany(_ a: [Int], _ b: [Int]) -> Bool {
    let known = Set(a.flatMap { features(of: entries[$0].trace) })
    return b.contains { !known.isDisjoint(with: features(of: entries[$0].trace)) }
  }
}

/// The keys of those whom everybody knows, and who therefore are company to anybody.
enum KnownCompany {
  static let keys: Set<UInt32> = {
    var result: Set<UInt32> = []
    for list in [Places.names, Places.capitals, Places.phrases, Organizations.names] {
      list.withUTF8Buffer { bytes in
        for line in bytes.split(separator: 0x0A) {
          let phrase = String(decoding: line, as: UTF8.self)
          for name in [phrase] + phrase.split(separator: " ").map(String.init) {
            let actor = Actor(kind: .place, name: name)
            result.insert(UInt32(truncatingIfNeeded: WordHash.of(actor.identityKey.utf8)))
          }
        }
      }
    }
    return result
  }()
}
