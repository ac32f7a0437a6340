/// Names that taggers see in pieces for the signs and small words in them: "B.C. Nurses’ Union", where the
/// sign may as well close a quotation, and the "Institute for the Study of War" of the lists.
struct WholeNames {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  private typealias Name = (tokens: Range<Int>, kind: Actor.Kind, isListed: Bool)

  /// The references with such names whole, in reading order.
  func added(to references: [Reference]) -> [Reference] {
    let names = names()
    guard !names.isEmpty else { return references }
    var result: [Reference] = []
    result.reserveCapacity(references.count + names.count)
    /// The last name that was put in.
    var whole: Range<Int>?
    func put(_ name: Name) {
      // "Bank of America Corporation" is more than the lists hold.
      if name.isListed, let last = result.last, last.holds(name.tokens) { return }
      // What the tagger saw from before the name on.
      while let last = result.last, last.tokens.upperBound > name.tokens.lowerBound {
        result.removeLast()
      }
      result.append(Reference(.name, name.tokens, kind: name.kind))
      whole = name.tokens
    }
    var next = names.startIndex
    for reference in references {
      while next < names.endIndex, names[next].tokens.lowerBound <= reference.tokens.lowerBound {
        if !names[next].isListed || !reference.holds(names[next].tokens) { put(names[next]) }
        next += 1
      }
      guard let whole, reference.tokens.lowerBound < whole.upperBound else {
        result.append(reference)
        continue
      }
      if let rest = rest(of: reference, behind: whole) { result.append(rest) }
    }
    for name in names[next...] { put(name) }
    return result
  }

  /// The Health Association of "Union and the Health Association", where the union is another's.
  private func rest(of reference: Reference, behind body: Range<Int>) -> Reference? {
    guard reference.form == .name, reference.tokens.upperBound > body.upperBound else { return nil }
    var rest = body.upperBound..<reference.tokens.upperBound
    while let first = rest.first, !tokens[first].isCapitalized { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var part = reference
    part.tokens = rest
    part.phrase = rest.lowerBound..<max(rest.upperBound, reference.phrase.upperBound)
    return part
  }

  private func names() -> [Name] {
    var names: [Name] = []
    for index in tokens.indices where tokens[index].isCapitalized {
      if index > 1, let body = body(withHead: index) {
        names.append((body, .organization, false))
      } else if index >= names.last?.tokens.upperBound ?? 0, let listed = listed(at: index) {
        names.append(listed)
      }
    }
    return names
  }

  /// The longest listed name with a small word in it.
  private func listed(at start: Int) -> Name? {
    guard tokens[start].has(.phraseStart) else { return nil }
    var best: Name?
    var key = tokens[start].key
    var hasSmall = false
    for index in (start + 1)..<max(start + 1, min(tokens.count, start + Lexicon.longestPhrase)) {
      guard tokens[index].isWord else { break }
      key = WordHash.joining(key, tokens[index].key)
      guard tokens[index].isCapitalized else {
        hasSmall = true
        continue
      }
      let classes = Lexicon.shared.classes(of: key)
      guard hasSmall, !classes.isDisjoint(with: [.organization, .place]) else { continue }
      best = (start..<(index + 1), classes.contains(.place) ? .place : .organization, true)
    }
    return best
  }

  private func body(withHead head: Int) -> Range<Int>? {
    let sign = head - 1
    let owners = head - 2
    guard tokens[sign].kind == .possessive || tokens[sign].kind == .quotationMark,
      tokens[head].has(.organizationHead),
      tokens[owners].isCapitalized, tokens[owners].shape.contains(.endsInS),
      tokens[owners].end == tokens[sign].start, isOfPeople(owners)
    else { return nil }
    // Their own sign, not the mark that closes what they are said to be.
    if tokens[sign].kind == .quotationMark, let piece = document.piece(of: owners),
      document.piece(of: head) != piece
    {
      return nil
    }
    var start = owners
    while start > 0, owners - start < Self.longest, tokens[start - 1].isWord,
      tokens[start - 1].isCapitalized, !tokens[start].shape.contains(.lineBreakBefore),
      !tokens[start - 1].has([.determiner, .preposition, .conjunction, .anyPronoun])
    {
      start -= 1
    }
    // "Perry slams Teachers’ Union": any.
    guard start < owners else { return nil }
    var end = head + 1
    // "of B.C.", "of Hong Kong".
    if end + 1 < tokens.count, tokens[end].key == Words.of, tokens[end + 1].isCapitalized {
      end += 2
      while end < tokens.count, tokens[end].isWord, tokens[end].isCapitalized,
        !document.startsSentence[end]
      {
        end += 1
      }
    }
    return start..<end
  }

  /// "Nurses", "Employees".
  private func isOfPeople(_ index: Int) -> Bool {
    tokens[index].has(.group) || JoinedBodies.people.contains(tokens[index].key)
      || document.ends(index, in: "ers") || document.ends(index, in: "ees")
  }

  /// "Elementary Catholic".
  private static let longest = 4
}

extension Reference {
  fileprivate func holds(_ name: Range<Int>) -> Bool {
    form == .name && tokens.lowerBound <= name.lowerBound && name.upperBound <= tokens.upperBound
  }
}
