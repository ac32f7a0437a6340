import NewsModel
import Testing

/// Questions that the seed tests put to an annotation.
extension Seed {
  /// The attribution with a piece of quotation that is this range, marks and the blanks inside them
  /// aside.
  func attribution(quoting range: TextRange) -> Attribution? {
    annotation.attributions.first { $0.quotations.contains { inside($0) == range } }
  }

  /// A quotation without its marks, and without blanks next to them.
  func inside(_ quotation: TextRange) -> TextRange {
    let marks: Set<Character> = ["\"", "'", "“", "”", "‘", "’", " ", "\n"]
    let part = Substring(text.utf8.dropFirst(quotation.start).prefix(quotation.count))
    let head = part.prefix { marks.contains($0) }.utf8.count
    let tail = part.reversed().prefix { marks.contains($0) }.reduce(0) { $0 + $1.utf8.count }
    guard head + tail < quotation.count else { return quotation }
    return TextRange(quotation.start + head, quotation.end - tail)
  }

  /// Whether an attribution is given to one of those whom a gold file names, with bars between them.
  /// One who is no actor is right when the text prints the words as the source.
  func isSpeaker(_ label: String, of attribution: Attribution?) -> Bool {
    guard let attribution else { return false }
    return label.split(separator: "|").map(\.trimmed).contains { who in
      if let speaker = attribution.speaker { return names(who).contains(annotation[speaker].name) }
      return attribution.source.map { printed($0).lowercased() == who } ?? false
    }
  }

  /// The speaker, for a message.
  func speaker(of attribution: Attribution?) -> String {
    guard let attribution else { return "not found" }
    let source = attribution.source.map(printed) ?? "nobody"
    guard let speaker = attribution.speaker else { return "“\(source)” (\(attribution.rule))" }
    return "\(annotation[speaker].name) by “\(source)” (\(attribution.rule))"
  }

  /// Every right name of the actor whom a gold file calls so.
  func names(_ label: String) -> [String] {
    let actors = [Section.people, .organizations, .places].flatMap(items)
    for actor in actors.map({ GoldActor($0.printed) }) where actor.names.contains(label) {
      return actor.names + actor.aliases
    }
    return [label]
  }

  /// Every name that an actor of a kind may bear.
  func rightNames(_ kind: Actor.Kind) -> Set<String> {
    let needed = [Section.people, .organizations, .places].flatMap(items)
      .filter { $0.section.actorKind == kind }
      .flatMap { item in
        let gold = GoldActor(item.printed)
        return gold.names + gold.aliases
      }
    let word = [Actor.Kind.person: "person:", .organization: "organization:", .place: "place:"]
    let allowed = items(.alsoRight).filter { $0.printed.hasPrefix(word[kind] ?? "") }
      .flatMap { $0.printed.drop { $0 != ":" }.dropFirst().split(separator: ",").map(\.trimmed) }
    return Set(needed + allowed)
  }

  private func printed(_ range: TextRange) -> String {
    String(decoding: text.utf8.dropFirst(range.start).prefix(range.count), as: UTF8.self)
  }
}

extension Seed.Section {
  var actorKind: Actor.Kind? {
    switch self {
    case .people: .person
    case .organizations: .organization
    case .places: .place
    default: nil
    }
  }
}

extension GoldItem {
  var owner: Seed {
    get throws { try #require(Seed[seed]) }
  }
}

extension TextRange {
  /// Whether at least half of the other range lies in this one.
  func covers(half other: TextRange) -> Bool {
    (intersection(other)?.count ?? 0) * 2 >= other.count
  }
}
