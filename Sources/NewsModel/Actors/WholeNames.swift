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
      if index > 1, let owned = owned(byHead: index) {
        names.append((owned, tokens[index].has(.organizationHead) ? .organization : .place, false))
      } else if let body = department(withHead: index) ?? court(endingAt: index) {
        names.append((body, .organization, false))
      } else if index >= names.last?.tokens.upperBound ?? 0, let listed = listed(at: index) {
        names.append(listed)
      }
    }
    return names
  }

  /// The longest listed name with a small word or a sign in it.
  private func listed(at start: Int) -> Name? {
    guard tokens[start].has(.phraseStart) else { return nil }
    var best: Name?
    var key = tokens[start].key
    // A first word that any sentence may open with: "Marks & Spencer", "Real Madrid".
    var hasSmall =
      document.startsSentence[start] && !tokens[start].shape.contains(.allCapitals)
    for index in (start + 1)..<max(start + 1, min(tokens.count, start + Lexicon.longestPhrase)) {
      let isAmpersand = tokens[index].is("&")
      guard tokens[index].isWord || isAmpersand else { break }
      key = WordHash.joining(key, isAmpersand ? Words.ampersand : tokens[index].key)
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

  /// "Alaska Department of Fish and Game", of which taggers see the fish.
  private func department(withHead head: Int) -> Range<Int>? {
    guard Self.departments.contains(tokens[head].key), head + 4 < tokens.count,
      tokens[head + 1].key == Words.of
    else { return nil }
    var end = head + 2
    while end < tokens.count, isField(end) { end += 1 }
    // More than one field only, which taggers part.
    guard end > head + 2, end + 1 < tokens.count, tokens[end].key == Words.and, isField(end + 1)
    else {
      return nil
    }
    end += 2
    // Also what no list has: "Economic Cooperation".
    while end < tokens.count, isPartOfField(end) { end += 1 }
    // "the Department of Justice and State Department".
    guard end == tokens.count || !tokens[end - 1].has([.organizationHead, .body]) else {
      return nil
    }
    var start = head
    while start > 0, tokens[start - 1].isWord, tokens[start - 1].isCapitalized,
      !document.startsSentence[start],
      !tokens[start - 1].has([
        .determiner, .preposition, .adverb, .conjunction, .subordinator, .roleHead,
      ])
    {
      start -= 1
    }
    return start..<end
  }

  private static let departments = KeySet(words: "department ministry")

  /// The Fish of "Department of Fish and Game": a thing with a capital, nobody and no body.
  private func isField(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized && tokens[index].has(.common)
      && !tokens[index].has(Self.noFields)
  }

  private func isPartOfField(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalized && !document.startsSentence[index]
      && !tokens[index].has(Self.noFields.union([.calendar, .preposition]))
  }

  private static let noFields: LexicalClass = [
    .given, .organization, .place, .title, .roleHead, .determiner,
  ]

  /// "Supreme Court of Ulfsland", where the court is listed without its country.
  private func court(endingAt court: Int) -> Range<Int>? {
    guard court > 0, court + 2 < tokens.count, tokens[court].key == Self.court,
      tokens[court - 1].key == Self.supreme, tokens[court + 1].key == Words.of,
      tokens[court + 2].isCapitalized, tokens[court + 2].has(.place)
    else { return nil }
    return (court - 1)..<(court + 3)
  }

  private static let court = WordHash.of("court")
  private static let supreme = WordHash.of("supreme")

  /// "B.C. Nurses’ Union", "Martyrs’ Square".
  private func owned(byHead head: Int) -> Range<Int>? {
    let sign = head - 1
    let owners = head - 2
    guard tokens[sign].kind == .possessive || tokens[sign].kind == .quotationMark,
      tokens[head].has([.organizationHead, .placeHead]),
      tokens[owners].isCapitalized, tokens[owners].shape.contains(.endsInS),
      tokens[owners].end == tokens[sign].start,
      isOfPeople(owners) || !tokens[head].has(.organizationHead)
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
    if tokens[head].has(.placeHead), !tokens[head].has(.organizationHead) {
      return start..<(head + 1)
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
