/// Bodies that are called after those whose they are: "B.C. Nurses’ Union", of which taggers see the nurses
/// or the place, since the sign behind them may as well close a quotation.
struct OwnedBodies {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  /// The references with such bodies whole, in reading order.
  func added(to references: [Reference]) -> [Reference] {
    let bodies = bodies()
    guard !bodies.isEmpty else { return references }
    var result: [Reference] = []
    result.reserveCapacity(references.count + bodies.count)
    var next = bodies.startIndex
    func put(_ body: Range<Int>) {
      // What the tagger saw from before the body on.
      while let last = result.last, last.tokens.upperBound > body.lowerBound { result.removeLast() }
      result.append(Reference(.name, body, kind: .organization))
    }
    for reference in references {
      while next < bodies.endIndex, bodies[next].lowerBound <= reference.tokens.lowerBound {
        put(bodies[next])
        next += 1
      }
      guard next > bodies.startIndex,
        reference.tokens.lowerBound < bodies[next - 1].upperBound
      else {
        result.append(reference)
        continue
      }
      if let rest = rest(of: reference, behind: bodies[next - 1]) { result.append(rest) }
    }
    for body in bodies[next...] { put(body) }
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

  private func bodies() -> [Range<Int>] {
    tokens.indices.dropFirst(2).compactMap(body(withHead:))
  }

  private func body(withHead head: Int) -> Range<Int>? {
    let sign = head - 1
    let owners = head - 2
    guard tokens[sign].kind == .possessive || tokens[sign].kind == .quotationMark,
      tokens[head].isCapitalized, tokens[head].has(.organizationHead),
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
