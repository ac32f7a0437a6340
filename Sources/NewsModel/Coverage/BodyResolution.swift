/// Which organizations and places of which articles are one: by name, by a known other name, without
/// the legal form, and by the letters an acronym is made of.
struct BodyResolution {
  let entries: [ActorIdentities.Entry]

  /// - Returns: sets of indexes into `entries`.
  func groups() -> [[Int]] {
    var byKey: [[UInt8]: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      byKey[Self.key(entry.trace.name), default: []].append(index)
    }
    let keys = byKey.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var sets = DisjointSets(count: keys.count)
    var number: [[UInt8]: Int] = [:]
    for (index, key) in keys.enumerated() { number[key] = index }
    // What articles themselves print for one body, where the one form is short for the other.
    for (index, key) in keys.enumerated() {
      for entry in byKey[key] ?? [] {
        for alias in entries[entry].trace.aliases {
          let other = Self.key(alias)
          guard other != key, let known = number[other] else { continue }
          if Self.isShort(other, for: key) || Self.isShort(key, for: other) {
            sets.unite(index, known)
          }
        }
      }
    }
    uniteAcronyms(keys, byKey, &sets)
    uniteExtensions(keys, byKey, &sets)
    uniteLastWords(keys, byKey, &sets)
    return sets.sets().map { $0.flatMap { byKey[keys[$0]] ?? [] } }
  }

  // MARK: Names

  /// A name folded, without article and legal form, known variants made one.
  static func key(_ name: String) -> [UInt8] {
    var folded = Folding.plain(name)
    folded.removeAll { $0 == 0x2C }
    while folded.last == 0x2E || folded.last == 0x27 { folded.removeLast() }
    if folded.starts(with: article) { folded.removeFirst(article.count) }
    let whole = KnownAliases.canonical(folded)
    if whole != folded { return whole }
    var words = folded.split(separator: 0x20)
    while words.count > 1, let last = words.last,
      legalForms.contains(Array(last.filter { $0 != 0x2E }))
    {
      words.removeLast()
    }
    return KnownAliases.canonical(
      Array(
        headLast(words.map { Self.spelling[Array($0)] ?? Array($0) }).joined(separator: [0x20])))
  }

  /// "us department of labor" as "us labor department", "united states army" as "us army".
  private static func headLast(_ words: [[UInt8]]) -> [[UInt8]] {
    var words = words
    if words.count > 2, words[0] == united, words[1] == states {
      words.replaceSubrange(0..<2, with: [us])
    } else if words.count > 1, words[0].filter({ $0 != 0x2E }) == us {
      words[0] = us
    }
    if let of = words.firstIndex(of: ofWord), of > 0, of + 1 < words.count,
      departments.contains(words[of - 1])
    {
      words = words[..<(of - 1)] + words[(of + 1)...] + [words[of - 1]]
    }
    return words
  }

  private static let united = Array("united".utf8)
  private static let states = Array("states".utf8)
  private static let us = Array("us".utf8)
  private static let ofWord = Array("of".utf8)
  private static let departments: Set<[UInt8]> = Set(
    ["department", "ministry", "bureau", "office"].map { Array($0.utf8) })

  private static let article = Array("the ".utf8)
  private static let legalForms: Set<[UInt8]> = Set(
    [
      "inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "gmbh", "ag",
      "sa", "nv", "spa", "holdings", "group", "incorporated", "lp", "llp",
    ].map { Array($0.utf8) })

  /// British spellings of words that names are made of.
  private static let spelling: [[UInt8]: [UInt8]] = {
    var result: [[UInt8]: [UInt8]] = [:]
    for (british, american) in [
      ("centre", "center"), ("theatre", "theater"), ("defence", "defense"), ("labour", "labor"),
      ("organisation", "organization"), ("harbour", "harbor"), ("programme", "program"),
    ] {
      result[Array(british.utf8)] = Array(american.utf8)
    }
    return result
  }()

  /// "gm" for "general motors", "promises" for "promises treatment center".
  private static func isShort(_ short: [UInt8], for long: [UInt8]) -> Bool {
    guard short.count < long.count else { return false }
    return initials(long).contains(short.filter { $0 != 0x2E })
      || long.starts(with: short + [0x20]) || Array(long.suffix(short.count + 1)) == [0x20] + short
  }

  /// The first letters of a name's words: all of them, and without the small ones.
  static func initials(_ name: [UInt8]) -> [[UInt8]] {
    var words = name.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D })
    guard words.count > 1 else { return [] }
    // "USAF": the country's own letters.
    if Array(words[0]) == us { words.replaceSubrange(0..<1, with: [united[...], states[...]]) }
    let all = words.compactMap(\.first)
    let large = words.filter { !small.contains(Array($0)) }.compactMap(\.first)
    return all == large ? [all] : [all, large]
  }

  private static let small: Set<[UInt8]> = Set(
    ["of", "and", "the", "for", "in", "on", "to", "&"].map { Array($0.utf8) })

  // MARK: Across articles

  /// An acronym and the only name with its letters, when they keep the same company.
  private func uniteAcronyms(
    _ keys: [[UInt8]], _ byKey: [[UInt8]: [Int]], _ sets: inout DisjointSets
  ) {
    var byInitials: [[UInt8]: [Int]] = [:]
    for (index, key) in keys.enumerated() {
      for letters in Set(Self.initials(key)) { byInitials[letters, default: []].append(index) }
    }
    for (index, key) in keys.enumerated() where key.count >= 2 && key.count <= 6 {
      let letters = key.filter { $0 != 0x2E }
      guard let members = byKey[key],
        members.contains(where: { isAcronym(entries[$0].trace.name) }),
        let candidates = byInitials[letters]
      else { continue }
      uniteNearest(index, among: candidates, keys, byKey, &sets)
    }
  }

  /// Joins a name with the one of several that shares most company with it, if it is far ahead.
  private func uniteNearest(
    _ index: Int, among candidates: [Int], _ keys: [[UInt8]], _ byKey: [[UInt8]: [Int]],
    _ sets: inout DisjointSets
  ) {
    var shared: [Int: Int] = [:]
    for candidate in candidates {
      let count = sharedCompany(byKey[keys[index]] ?? [], byKey[keys[candidate]] ?? [])
      if count > 0 { shared[sets.root(candidate), default: 0] += count }
    }
    let ranked = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first, ranked.count == 1 || best.value >= ranked[1].value * 3 else {
      return
    }
    sets.unite(index, best.key)
  }

  private func isAcronym(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 == 0x2E || ($0 >= 0x41 && $0 <= 0x5A) }
  }

  /// "Northrop" and "Northrop Grumman", "Betty Ford" and the only longer name that begins so, when they keep the same company.
  private func uniteExtensions(
    _ keys: [[UInt8]], _ byKey: [[UInt8]: [Int]], _ sets: inout DisjointSets
  ) {
    // Sorted keys: what begins with a name stands right behind it.
    for (index, key) in keys.enumerated() {
      let start = key + [0x20]
      var extensions: [Int] = []
      var next = index + 1
      while next < keys.count, next < index + 200, keys[next].starts(with: key) {
        if keys[next].starts(with: start) {
          let rest = keys[next].dropFirst(start.count)
          if Self.isExtension(rest) || !key.contains(0x20) && Self.isSecondName(rest) {
            extensions.append(next)
          }
        }
        next += 1
      }
      // "NATO Press Service" is not NATO: the great ones have departments with names of their own.
      guard let members = byKey[key], !extensions.isEmpty,
        !members.contains(where: {
          entries[$0].trace.kind == .place || isAcronym(entries[$0].trace.name)
        })
      else { continue }
      uniteNearest(index, among: extensions, keys, byKey, &sets)
    }
  }

  /// "Colts" and "Indianapolis Colts", "Federal Reserve" and "US Federal Reserve": what follows the
  /// place that a longer name begins with.
  private func uniteLastWords(
    _ keys: [[UInt8]], _ byKey: [[UInt8]: [Int]], _ sets: inout DisjointSets
  ) {
    let places = PlaceNames(entries)
    var byLastWords: [[UInt8]: [Int]] = [:]
    for (index, key) in keys.enumerated() {
      guard byKey[key]?.contains(where: { entries[$0].trace.kind == .organization }) == true else {
        continue
      }
      for rest in places.rests(of: key) { byLastWords[rest, default: []].append(index) }
    }
    let heads: LexicalClass = [.organizationHead, .institution, .placeHead, .demonym]
    for (index, key) in keys.enumerated() {
      guard let candidates = byLastWords[key],
        Lexicon.shared.classes(of: WordHash.of(key)).isDisjoint(with: heads)
      else { continue }
      uniteNearest(index, among: candidates, keys, byKey, &sets)
    }
  }

  /// Words that only say what kind of body it is.
  private static func isExtension(_ words: ArraySlice<UInt8>) -> Bool {
    words.split(separator: 0x20).allSatisfy { kinds.contains(Array($0)) }
  }

  /// Whether it is one word that says nothing but a name: the Grumman of Northrop Grumman.
  private static func isSecondName(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count > 3, !words.contains(0x20) else { return false }
    let said: LexicalClass = [
      .common, .organizationHead, .institution, .placeHead, .demonym, .place, .organization,
    ]
    let capital = [words[words.startIndex] & 0xDF] + words.dropFirst()
    return Lexicon.shared.classes(of: WordHash.of(words)).isDisjoint(with: said)
      && Lexicon.shared.classes(of: WordHash.of(capital)).isDisjoint(with: said)
  }

  private static let kinds: Set<[UInt8]> = Set(
    """
    motor motors airlines airways air lines bank industries technologies technology pharmaceuticals \
    pharmaceutical entertainment pictures records systems communications energy oil petroleum foods \
    brewing aircraft aerospace automotive electronics computer computers software laboratories \
    international worldwide stores brands chemical steel insurance financial capital partners \
    associates enterprises electric semiconductor networks wireless studios hospital hospitals clinic \
    center centre medical institute foundation university college school academy prison jail arena \
    stadium theatre theater hotel club treatment rehab rehabilitation facility department agency and of
    """.split(separator: " ").map { Array($0.utf8) })

  /// How many who stand beside the one also stand beside the other.
  private func sharedCompany(_ a: [Int], _ b: [Int]) -> Int {
    let known = Set(a.prefix(200).flatMap { entries[$0].trace.others })
    let others = Set(b.prefix(200).flatMap { entries[$0].trace.others })
    return known.intersection(others).count
  }
}
