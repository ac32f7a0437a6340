/// Turns what was found in tokens into the public values: ranges of bytes, and actors in the order a
/// reader wants them.
struct AnnotationBuilder {
  private let document: Document
  private let drafts: [AttributionDraft]
  private let references: [Reference]
  private let members: [Cast.Member]

  init(_ document: Document, _ finder: AttributionFinder) {
    self.document = document
    drafts = finder.drafts
    references = finder.discourse.references
    members = finder.discourse.cast.members
  }

  init(_ document: Document, _ reading: MarkedReading) {
    self.document = document
    drafts = reading.drafts
    references = reading.references
    members = reading.cast.members
  }

  func build() -> Annotation { buildWithOrigin().0 }

  /// The annotation, and what each of its values was made from.
  func buildWithOrigin() -> (Annotation, AnnotationOrigin) {
    let mentions = mentionsOfMembers()
    var mentionCounts = Array(repeating: 0, count: members.count)
    for mention in mentions { mentionCounts[mention.member] += 1 }
    var attributionCounts = Array(repeating: 0, count: members.count)
    for draft in drafts {
      if let speaker = draft.speaker { attributionCounts[speaker] += 1 }
    }
    let order = members.indices.filter { mentionCounts[$0] + attributionCounts[$0] > 0 }.sorted {
      rank($0, mentionCounts) < rank($1, mentionCounts)
    }
    var ids: [Actor.ID?] = Array(repeating: nil, count: members.count)
    for (index, member) in order.enumerated() { ids[member] = Actor.ID(index) }
    let (attributions, draftOfAttribution) = attributions(ids)
    let annotation = Annotation(
      attributions: attributions,
      actors: order.map { actor($0, mentionCounts[$0], attributionCounts[$0]) },
      mentions: mentions.compactMap { mention in
        ids[mention.member].map {
          Mention(range: mention.range, kind: mention.kind, actor: $0)
        }
      }, reading: document.reading)
    return (
      annotation,
      AnnotationOrigin(
        draftOfAttribution: draftOfAttribution, memberOfActor: order, actorOfMember: ids)
    )
  }

  /// People, organizations, places; the ones of the story before those at its edges; the most
  /// mentioned first; then as they appear.
  private func rank(_ member: Int, _ counts: [Int]) -> (Int, Int, Int, Int) {
    let kind =
      switch members[member].kind {
      case .person: 0
      case .organization: 1
      case .place: 2
      }
    return (kind, members[member].isPeripheral ? 1 : 0, -counts[member], members[member].firstToken)
  }

  private func actor(_ index: Int, _ mentions: Int, _ attributions: Int) -> Actor {
    let member = members[index]
    // The fullest form, and of equally full ones the first that is not in capitals, as in "OLSEN: ...", or
    // shortened: "Ont."
    let name =
      member.forms.reduce(member.forms[0]) { best, form in
        let isPlainer =
          words(form) == words(best)
          && (member.kind == .person
            ? isInCapitals(best) && !isInCapitals(form)
            : best.utf8.last == UInt8(ascii: ".") && form.utf8.last != UInt8(ascii: "."))
        return words(form) > words(best) || isPlainer ? form : best
      }
    return Actor(
      kind: member.kind, name: name, aliases: [name] + member.forms.filter { $0 != name },
      roles: member.roles, isPeripheral: member.isPeripheral, mentionCount: mentions,
      attributionCount: attributions)
  }

  private func words(_ form: String) -> Int { form.utf8.count { $0 == 0x20 } }

  private func isInCapitals(_ form: String) -> Bool {
    !form.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }

  private func attributions(_ ids: [Actor.ID?]) -> ([Attribution], drafts: [Int]) {
    let sorted = drafts.enumerated().map { number, draft in
      let attribution = Attribution(
        kind: draft.kind,
        content: ranges(of: draft.content),
        quotations: TextRanges(
          draft.pieces.lazy.map { document.range(document.pieces[$0].tokensWithMarks) }),
        cue: draft.cue.map { document.range(document.withNegation($0)) },
        source: draft.source.map { document.range(document.withNegation(ofSource: $0)) },
        speaker: draft.speaker.flatMap { ids[$0] },
        confidence: draft.confidence, rule: draft.rule)
      return (attribution, number)
    }
    .sorted { $0.0.extent < $1.0.extent }
    return (sorted.map(\.0), sorted.map(\.1))
  }

  private func ranges(of content: [Range<Int>]) -> TextRanges {
    if content.count == 1 { return TextRanges(document.range(content[0])) }
    return TextRanges(
      content.sorted { $0.lowerBound < $1.lowerBound }.lazy.map(document.range))
  }

  private func mentionsOfMembers() -> [(range: TextRange, kind: Mention.Kind, member: Int)] {
    var result: [(range: TextRange, kind: Mention.Kind, member: Int)] = []
    var start = 0
    var end = 0
    /// The office that the last range is of, and whose.
    var office: (end: Int, member: Int)?
    for reference in references {
      guard let member = reference.actor else { continue }
      var whole: (end: Int, member: Int)?
      if reference.tokens.lowerBound < end {
        if let holder = office, reference.form == .name, reference.tokens.upperBound <= end {
          // "Ruritania's prime minister", "the President of Ruritania": the name, and what is left of
          // the office.
          result.removeLast()
          if reference.tokens.upperBound < end {
            whole = holder
          } else if let before = officeBefore(reference.tokens.lowerBound, from: start) {
            result.append((document.range(before), .title, holder.member))
          }
        } else {
          // The longer name wins: "Russia's Foreign Ministry" is not Russia.
          guard reference.tokens.lowerBound == start, reference.tokens.upperBound > end else {
            continue
          }
          if reference.form != .name, result.last?.kind == .name {
            whole = (reference.tokens.upperBound, member)
          } else {
            result.removeLast()
          }
        }
      }
      let isNamed = whole?.member == member && reference.form != .name
      if !isNamed {
        let kind: Mention.Kind =
          switch reference.form {
          case .name: .name
          case .role, .nameless: .title
          case .pronoun: .pronoun
          }
        result.append((document.range(reference.tokens), kind, member))
        start = reference.tokens.lowerBound
        end = reference.tokens.upperBound
        office = kind == .title ? (end, member) : nil
      }
      if let whole {
        start = end
        if start < whole.end, document.tokens[start].kind == .possessive { start += 1 }
        guard start < whole.end else { continue }
        end = whole.end
        result.append((document.range(start..<end), .title, whole.member))
        office = whole
      }
    }
    // First persons inside a quotation are its speaker.
    for draft in drafts {
      guard let speaker = draft.speaker else { continue }
      // A turn of an interview has no marks.
      let isTurn = draft.pieces.isEmpty && draft.kind == .direct
      for range in isTurn ? draft.content : draft.pieces.map({ document.pieces[$0].tokens }) {
        for token in range where isFirstSingular(token) {
          result.append((document.range(token..<(token + 1)), .pronoun, speaker))
        }
      }
    }
    // An "I" that is part of a name is no pronoun.
    result.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    var covered = 0
    return result.filter { mention in
      guard mention.range.start >= covered else { return false }
      covered = mention.range.end
      return true
    }
  }

  /// The President of "the President of Ruritania".
  private func officeBefore(_ name: Int, from start: Int) -> Range<Int>? {
    var end = name
    while end > start, document.tokens[end - 1].has([.preposition, .determiner]) { end -= 1 }
    return end > start ? start..<end : nil
  }

  private func isFirstSingular(_ token: Int) -> Bool {
    [Words.i, Words.me, Words.my, Words.myself].contains(document.tokens[token].key)
  }
}

/// What the values of an annotation were made from.
struct AnnotationOrigin {
  var draftOfAttribution: [Int]
  var memberOfActor: [Int]
  /// `nil` for a member that nothing mentions.
  var actorOfMember: [Actor.ID?]
}
