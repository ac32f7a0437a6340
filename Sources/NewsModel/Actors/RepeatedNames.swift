/// Finds again what the text has named once: taggers judge each place by itself, and see "The Varna Sun"
/// in one sentence and nothing in the next.
struct RepeatedNames {
  private let document: Document
  private var tokens: [Token] { document.tokens }

  init(_ document: Document) { self.document = document }

  /// The references with the further mentions of names of several words, of a team by the last of its
  /// words and of a body by its first letters, in reading order.
  ///
  /// - Complexity: linear in the length of the text.
  func added(to references: [Reference]) -> [Reference] {
    let names = known(references)
    guard !names.isEmpty else { return references }
    var added = overlooked(references, names)
    // What is overlooked as often as seen may be seen wrongly, unless its own words say what it is.
    var missed: [Int: Int] = [:]
    for found in added { if let name = found.name { missed[name, default: 0] += 1 } }
    added.removeAll { found in
      guard let name = found.name else { return false }
      return missed[name, default: 0] >= names.counts[name] && !names.areSure[name]
    }
    var result: [Reference] = []
    result.reserveCapacity(references.count + added.count)
    var next = added.startIndex
    for reference in references {
      while next < added.endIndex, added[next].at < reference.tokens.lowerBound {
        result.append(repeated(added[next], names))
        next += 1
      }
      result.append(reference)
    }
    return result
      + added[next...].map { repeated($0, names) }
  }

  /// What may stand again of the names that taggers see.
  private func known(_ references: [Reference]) -> Known {
    let shortened = ShortNames(document)
    var names = Known()
    for reference in references where reference.form == .name && reference.kind != nil {
      let name = reference.tokens
      if isWritable(name) { names.add(reference, tokens, isSure: isSure(reference)) }
      guard reference.kind == .organization else { continue }
      if let nickname = nickname(of: reference) { names.add(body: nickname, tokens) }
      for short in shortened.sureForms(of: name) { names.add(body: short, tokens) }
      if name.count == 1, isBracketed(name.lowerBound) {
        names.acronyms.insert(tokens[name.lowerBound].key)
      } else if let initials = initials(of: name) {
        names.acronyms.insert(initials)
      }
    }
    return names
  }

  /// The "ZPF" behind "Zemblan Peace Front".
  private func isBracketed(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].is("(") && tokens[index].shape.contains(.allCapitals)
      && index + 1 < tokens.count && tokens[index + 1].is(")")
  }

  /// The names that may stand again.
  private struct Known {
    private(set) var all: [Reference] = []
    /// How often taggers see each.
    private(set) var counts: [Int] = []
    /// Whether the words of each leave no doubt.
    private(set) var areSure: [Bool] = []
    /// The first letters of bodies' names, as keys of words.
    var acronyms = KeySet()
    /// By the first word, the longest first.
    private var byFirst: [UInt64: [Int]] = [:]
    private var byKey: [UInt64: Int] = [:]

    var isEmpty: Bool { all.isEmpty && acronyms.count == 0 }

    func beginning(with word: UInt64) -> [Int]? { byFirst[word] }

    mutating func add(body name: Range<Int>, _ tokens: [Token]) {
      add(Reference(.name, name, kind: .organization), tokens, isSure: true)
    }

    mutating func add(_ name: Reference, _ tokens: [Token], isSure: Bool) {
      let key = name.tokens.reduce(0) { WordHash.joining($0, tokens[$1].key) }
      if let known = byKey[key] {
        counts[known] += 1
        return
      }
      byKey[key] = all.count
      let first = tokens[name.tokens.lowerBound].key
      let others = byFirst[first] ?? []
      let place =
        others.firstIndex { all[$0].tokens.count < name.tokens.count } ?? others.count
      byFirst[first, default: []].insert(all.count, at: place)
      all.append(name)
      counts.append(1)
      areSure.append(isSure)
    }
  }

  /// Where a known name stands and no reference is, in reading order; without a name where the first
  /// letters of a body's stand.
  private func overlooked(
    _ references: [Reference], _ names: Known
  ) -> [(at: Int, name: Int?)] {
    var found: [(at: Int, name: Int?)] = []
    var next = 0
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard tokens[index].isCapitalized else { continue }
      let isAcronym =
        tokens[index].shape.contains(.allCapitals) && names.acronyms.contains(tokens[index].key)
      let known = names.beginning(with: tokens[index].key) ?? []
      guard isAcronym || !known.isEmpty else { continue }
      while next < references.count, references[next].phrase.upperBound <= index { next += 1 }
      let free = next < references.count ? references[next].phrase.lowerBound : tokens.count
      let name = known.first {
        index + names.all[$0].tokens.count <= free && stands(names.all[$0], at: index)
      }
      if let name {
        found.append((index, name))
        index += names.all[name].tokens.count - 1
      } else if isAcronym, index < free {
        found.append((index, nil))
      }
    }
    return found
  }

  /// The first letters of a body's name, if they are enough to be no other word's.
  private func initials(of name: Range<Int>) -> UInt64? {
    name.count { tokens[$0].isWord && tokens[$0].isCapitalized } > 2
      ? ShortNames(document).initials(of: name) : nil
  }

  private func repeated(_ found: (at: Int, name: Int?), _ names: Known) -> Reference {
    let index = found.at
    guard let name = found.name.map({ names.all[$0] }) else {
      return Reference(.name, index..<(index + 1), kind: .organization)
    }
    var repeated = Reference(.name, index..<(index + name.tokens.count), kind: name.kind)
    repeated.gender = name.gender
    repeated.isSurelyBody = name.isSurelyBody
    return repeated
  }

  /// Whether a name's own words say what it names.
  private func isSure(_ name: Reference) -> Bool {
    guard let first = name.tokens.first, let last = name.tokens.last else { return false }
    switch name.kind {
    case .person: return tokens[first].has(.given)
    case .place: return tokens[last].has([.placeHead, .place])
    case .organization:
      return name.tokens.contains {
        tokens[$0].has([.organizationHead, .companySuffix, .place, .demonym])
      }
    case nil: return false
    }
  }

  /// Whether a name of several words has capitals that mean something where it stands.
  private func isWritable(_ name: Range<Int>) -> Bool {
    guard name.count > 1, let first = name.first, let last = name.last,
      tokens[first].isCapitalized, tokens[last].isCapitalized,
      name.allSatisfy({ tokens[$0].isWord })
    else { return false }
    let block = document.sentences[document.sentence(of: first)].block
    return !document.census.isTitleCase[block]
  }

  /// The Harriers of the "Varna Harriers".
  private func nickname(of team: Reference) -> Range<Int>? {
    guard team.kind == .organization, team.tokens.count > 1, let last = team.tokens.last,
      tokens[team.tokens.lowerBound].has(.place), tokens[last].isWord, tokens[last].isCapitalized,
      tokens[last].shape.contains(.endsInS), tokens[last].end - tokens[last].start > 4,
      !tokens[last].has([.common, .place, .organization, .companySuffix, .given]),
      !document.census.lowercased.contains(tokens[last].key)
    else { return nil }
    return last..<(last + 1)
  }

  /// Whether the words of a name stand here again, with no other capital beside them.
  private func stands(_ name: Reference, at index: Int) -> Bool {
    guard isSame(name.tokens, at: index, name.tokens.count) else { return false }
    if name.tokens.count == 1, tokens[index].has(.common), document.startsSentence[index] {
      return false
    }
    let end = index + name.tokens.count
    if end < tokens.count, tokens[end].isWord, tokens[end].isCapitalized,
      !document.startsSentence[end]
    {
      return false
    }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return !before.isWord || !before.isCapitalized || document.startsSentence[index]
      || before.has([.determiner, .title, .roleHead, .preposition])
  }

  private func isSame(_ name: Range<Int>, at index: Int, _ count: Int) -> Bool {
    guard name.count == count, index + count <= tokens.count else { return false }
    return zip(name, index..<(index + count)).allSatisfy { mine, other in
      tokens[mine].key == tokens[other].key
        && tokens[mine].isCapitalized == tokens[other].isCapitalized
    }
  }
}
