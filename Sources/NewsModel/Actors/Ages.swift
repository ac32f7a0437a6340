/// How old people are, which descriptions name them by: "Anna Keller, 34, ..." is "the 34-year-old".
extension Document {
  /// The age that a token such as "34-year-old" gives.
  func age(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number else { return nil }
    let printed = bytes[Int(token.start)..<Int(token.end)]
    guard printed.suffix(Self.yearOld.count).elementsEqual(Self.yearOld) else { return nil }
    return number(printed.dropLast(Self.yearOld.count))
  }

  /// The first age among tokens.
  func age(in tokens: Range<Int>) -> Int? {
    for index in tokens {
      if let age = age(index) { return age }
    }
    return nil
  }

  /// The age of "Keller, 34, said" and "Keller (34)", behind a name that ends before `end`.
  func age(behind end: Int) -> Int? {
    guard end + 1 < tokens.count, tokens[end].is(",") || tokens[end].is("("),
      tokens[end + 1].kind == .number
    else { return nil }
    if end + 2 < tokens.count, tokens[end + 2].isWord { return nil }
    let token = tokens[end + 1]
    return number(bytes[Int(token.start)..<Int(token.end)])
  }

  /// "now", "visibly": an adverb that may stand before an adjective.
  func isMinorAdverb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalized else { return false }
    return Self.minorAdverbs.contains(token.key)
      || ends(index, in: "ly") && !Self.nounsInLy.contains(token.key)
  }

  private static let nounsInLy = KeySet(
    words: "family reply supply ally rally assembly bully belly monopoly anomaly butterfly fly"
      + " stepfamily oligopoly homily lily jelly gully")

  private static let yearOld = Array("-year-old".utf8)
  private static let minorAdverbs = KeySet(words: "now then still once already soon perhaps maybe")

  /// One to three digits.
  private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...3).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

/// Whom an age means.
extension Discourse {
  /// The one person whom the text gives this age.
  func person(aged age: Int, gender: Gender) -> Int? {
    let holders = Set(
      references.compactMap { reference -> Int? in
        guard let actor = reference.actor, self.age(of: reference) == age,
          gender.agrees(with: cast[actor].gender)
        else { return nil }
        return actor
      })
    return holders.count == 1 ? holders.first : nil
  }

  /// The person whom a bare age means in a text that tells no ages otherwise: the only one whom the
  /// last sentences name.
  func onlyPerson(before index: Int, sentence: Int) -> Int? {
    let token = references[index].tokens.lowerBound
    var only: Int?
    for trace in traces.reversed() {
      if trace.sentence < sentence - Self.ageReach { break }
      guard trace.token < token, let actor = trace.actor, references[trace.reference].actor != nil,
        cast[actor].kind == .person
      else { continue }
      if let known = only, known != actor { return nil }
      only = actor
    }
    return only.flatMap { isAgeKnown(of: $0) ? nil : $0 }
  }

  /// The Keller of "For buyers like Mia Keller, that is no comfort." But "She will meet Anna Keller" has two.
  func onlyPersonNamed(inSentence number: Int) -> Int? {
    guard number >= 0 else { return nil }
    let people = Set(
      references(inSentence: number).compactMap { index -> Int? in
        guard let actor = references[index].actor, cast[actor].kind == .person else { return nil }
        return actor
      })
    return people.count == 1 ? people.first : nil
  }

  /// Whether the text gives a person's age.
  func isAgeKnown(of person: Int) -> Bool {
    references.contains { $0.actor == person && age(of: $0) != nil }
  }

  /// The age beside a person's name.
  private func age(of reference: Reference) -> Int? {
    guard reference.form == .name, let actor = reference.actor, cast[actor].kind == .person else {
      return nil
    }
    return document.age(behind: reference.phrase.upperBound) ?? document.age(in: reference.phrase)
      ?? reference.office.flatMap { document.age(in: $0) }
  }

  /// In sentences: about a paragraph of sports news.
  private static let ageReach = 4
}
