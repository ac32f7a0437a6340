/// Says why a name, a title or a pronoun is an actor.
struct ReferenceReasons {
  let evidence: Evidence

  init(_ evidence: Evidence) { self.evidence = evidence }

  private var document: Document { evidence.document }

  /// - Parameter index: of a reference.
  /// - Returns: `nil` for a reference that is no actor's.
  func finding(_ index: Int, topic: Explanation.Finding.Topic) -> Explanation.Finding? {
    let reference = evidence.references[index]
    guard let member = reference.actor else { return nil }
    var ranges = [reference.tokens]
    let sentence: String
    switch reference.form {
    case .name: sentence = name(reference, member)
    case .role, .nameless:
      let (text, basis) = role(reference, member)
      sentence = text
      ranges += basis
    case .pronoun: sentence = pronoun(index, member)
    }
    return Explanation.Finding(
      topic: topic, sentence: sentence, ranges: ranges.map(document.range))
  }

  // MARK: Names

  private func name(_ reference: Reference, _ member: Int) -> String {
    let printed = document.text(reference.tokens)
    let name = evidence.name(ofMember: member)
    return "“\(printed)” is \(join(printed, to: name, of: evidence.members[member]))."
  }

  /// What makes a printed form one with an actor's name.
  func join(_ form: String, to name: String, of member: Cast.Member) -> String {
    if form == name { return "the name itself" }
    if member.kind == .person {
      let words = form.split(separator: " ")
      let folded = Folding.transliterated(String(words.last ?? ""))
      if words.count == 1, member.given.first == Folding.transliterated(form), folded != member.key
      {
        return "\(name) by the given name"
      }
      if folded == member.key {
        let own = name.split(separator: " ").last.map(String.init) ?? name
        if words.last.map(String.init) != own {
          return "\(name): the surname in another spelling"
        }
        return words.count == 1
          ? "\(name) by the surname" : "\(name): surname and given names agree"
      }
      if Folding.distance(folded, member.key, limit: 2) <= 2 {
        return "\(name), with the name misspelt by a letter or two"
      }
      return "another form of \(name)"
    }
    if isAcronym(form, of: name) || isAcronym(name, of: form) {
      return "\(name): one is short for the other"
    }
    if Folding.plain(form) == Folding.plain(name) { return "\(name) in other letters" }
    return "a known other name of \(name)"
  }

  private func isAcronym(_ short: String, of long: String) -> Bool {
    let initials = long.split(whereSeparator: { $0 == " " || $0 == "-" })
      .filter { $0.first?.isUppercase == true }.compactMap(\.first)
    return short.count > 1 && String(initials) == short.filter { $0 != "." }
  }

  // MARK: Titles

  private func role(_ reference: Reference, _ member: Int) -> (String, [Range<Int>]) {
    let name = evidence.name(ofMember: member)
    let printed = evidence.quoted(reference.tokens)
    if evidence.members[member].kind != .person { return (body(reference, name), []) }
    guard let words = reference.office else { return ("\(printed) is taken for \(name).", []) }
    let phrase = Office(words, in: document)
    let offices = evidence.members[member].offices
    if let office = offices.max(by: { $0.fit(phrase) < $1.fit(phrase) }), office.fit(phrase) > .none
    {
      let where_ = evidence.references.first { other in
        other.actor == member && other.form == .name
          && other.office.map { document.text($0) == office.text } ?? false
      }
      return (
        "\(printed) is taken for \(name), whom the article calls “\(office.text)”.",
        where_?.office.map { [$0] } ?? []
      )
    }
    if evidence.members[member].fit(phrase) > .none {
      return ("\(printed) is taken for \(name), whom the article addresses so.", [])
    }
    return (
      "\(printed) is taken for \(name), whom the text was about just before; the article says of"
        + " nobody near by who holds this office.", []
    )
  }

  /// "the ministry": the one mentioned last, or one that is named by what it is.
  private func body(_ reference: Reference, _ name: String) -> String {
    let printed = evidence.quoted(reference.tokens)
    let before = evidence.references.last {
      $0.actor == reference.actor && $0.tokens.lowerBound < reference.tokens.lowerBound
    }
    guard let before else {
      return "\(printed) is called \(name) here, after its words and what its sentence is about."
    }
    let distance = evidence.distance(before.tokens.lowerBound, reference.tokens.lowerBound)
    return "\(printed) is taken for \(name), last mentioned \(distance)."
  }

  // MARK: Pronouns

  private func pronoun(_ index: Int, _ member: Int) -> String {
    if let choice = evidence.choices[index],
      let sentence = PronounReasons(evidence).sentence(choice)
    {
      return sentence
    }
    let reference = evidence.references[index]
    let name = evidence.name(ofMember: member)
    let printed = evidence.quoted(reference.tokens)
    let before = evidence.references[..<index].last { $0.actor == member }
    let last = before.map {
      ", last mentioned \(evidence.distance($0.tokens.lowerBound, reference.tokens.lowerBound)) (\(evidence.quoted($0.tokens)))"
    }
    return "\(printed) is taken for \(name)\(last ?? "")."
  }
}
