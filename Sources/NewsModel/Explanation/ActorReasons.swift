/// Says why forms of a name are one actor, of which kind it is, and where its roles come from.
struct ActorReasons {
  let evidence: Evidence
  /// The kinds the trained tagger gives, by the first token of a name; empty without it.
  private let tagged: [Int: Actor.Kind]

  /// - Parameter names: what the trained tagger finds.
  init(_ evidence: Evidence, names: [NameTagger.Name]) {
    self.evidence = evidence
    tagged = Dictionary(
      names.map { ($0.tokens.lowerBound, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  private var document: Document { evidence.document }

  /// - Parameter index: of an actor of the annotation.
  func explanation(_ index: Int) -> Explanation {
    let member = evidence.origin.memberOfActor[index]
    let own = evidence.references.indices.filter { evidence.references[$0].actor == member }
    var findings = names(member, own)
    findings.append(kind(member, own))
    findings += roles(own)
    findings += mentions(own)
    return Explanation(title: evidence.annotation.actors[index].name, findings: findings)
  }

  private func finding(
    _ topic: Explanation.Finding.Topic, _ sentence: String, _ tokens: [Range<Int>]
  ) -> Explanation.Finding {
    Explanation.Finding(topic: topic, sentence: sentence, ranges: tokens.map(document.range))
  }

  // MARK: Names

  private func names(_ member: Int, _ own: [Int]) -> [Explanation.Finding] {
    let name = evidence.name(ofMember: member)
    var places: [(form: String, tokens: [Range<Int>])] = []
    for reference in own.map({ evidence.references[$0] }) where reference.form == .name {
      let form = document.text(reference.tokens)
      if let known = places.firstIndex(where: { $0.form == form }) {
        places[known].tokens.append(reference.tokens)
      } else {
        places.append((form, [reference.tokens]))
      }
    }
    if places.isEmpty {
      return [
        finding(
          .name, "The article names \(name) only by what it is.",
          own.map { evidence.references[$0].tokens })
      ]
    }
    let reasons = ReferenceReasons(evidence)
    return places.map { place in
      let times = counted(place.tokens.count, "time")
      if place.form == name {
        let rest = places.count > 1 ? ": the fullest form that the article prints" : ""
        return finding(.name, "“\(name)” stands \(times)\(rest).", place.tokens)
      }
      let joined = reasons.join(place.form, to: name, of: evidence.members[member])
      return finding(.name, "“\(place.form)” (\(times)) is \(joined).", place.tokens)
    }
  }

  // MARK: Kind

  private func kind(_ member: Int, _ own: [Int]) -> Explanation.Finding {
    let kind = evidence.members[member].kind
    let names = own.map { evidence.references[$0] }.filter { $0.form == .name }
    var reasons: [String] = []
    let votes = names.compactMap { name in name.tokens.lazy.compactMap { tagged[$0] }.first }
    if !votes.isEmpty {
      let same = votes.count { $0 == kind }
      reasons.append(
        "the trained tagger of names says so at \(same) of \(counted(votes.count, "place"))")
    }
    if kind == .person {
      if names.contains(where: {
        document.tokens[$0.tokens.lowerBound].has(.given) && $0.tokens.count > 1
      }) {
        reasons.append("the name begins with a known given name")
      }
      if names.contains(where: { $0.office != nil }) { reasons.append("an office stands with it") }
      if names.contains(where: { $0.phrase.lowerBound < $0.tokens.lowerBound && $0.office == nil })
      {
        reasons.append("a form of address stands before it")
      }
      if own.contains(where: { evidence.references[$0].form == .pronoun }) {
        reasons.append("“he” or “she” is taken for it")
      }
    } else {
      let wanted: LexicalClass = kind == .place ? .place : .organization
      if names.contains(where: { name in
        name.tokens.count == 1 && document.tokens[name.tokens.lowerBound].has(wanted)
      }) {
        reasons.append("it is in the list of known \(kind == .place ? "places" : "organizations")")
      }
    }
    let noun =
      switch kind {
      case .person: "a person"
      case .organization: "an organization"
      case .place: "a place"
      }
    let why = reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; ")
    return finding(.kind, "Taken for \(noun)\(why). A name has one kind in the whole article.", [])
  }

  // MARK: Roles

  private func roles(_ own: [Int]) -> [Explanation.Finding] {
    var seen: Set<String> = []
    return own.compactMap { index in
      let reference = evidence.references[index]
      guard reference.form == .name, let office = reference.office else { return nil }
      let text = document.text(office)
      guard seen.insert(text.lowercased()).inserted else { return nil }
      let side = office.lowerBound < reference.tokens.lowerBound ? "before" : "behind"
      return finding(
        .role, "“\(text)” stands \(side) “\(document.text(reference.tokens))”.",
        [office, reference.tokens])
    }
  }

  // MARK: Titles and pronouns

  private func mentions(_ own: [Int]) -> [Explanation.Finding] {
    own.compactMap { index in
      evidence.references[index].form == .name
        ? nil : ReferenceReasons(evidence).finding(index, topic: .mention)
    }
  }
}
