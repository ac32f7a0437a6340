/// Makes a shared quotation from the statements that say the same.
struct SharedQuotationBuilder {
  let accounts: [Int: PreparedAccount]
  let actors: ActorIdentities?

  /// What one article has of the group.
  private struct Part {
    let article: Int
    let account: PreparedAccount
    let statements: [Int]
    let attribution: Int
    let words: [SaidWord]
    let isQuoted: Bool
  }

  func build(_ group: StatementGroup) -> SharedQuotation? {
    let parts = Dictionary(grouping: group.statements, by: \.article).flatMap(tellings)
      .sorted { order($0) < order($1) }
    guard Set(parts.map(\.article)).count > 1 else { return nil }
    let base = self.base(of: parts)
    let speakers = self.speakers(of: parts)
    let places = parts.indices.map { index in
      place(parts[index], parts[base], speakers.firstIndex { $0.places.contains(index) })
    }
    return SharedQuotation(
      places: places, base: base, speakers: speakers, disputes: disputes(parts))
  }

  private func order(_ part: Part) -> (String, String, Int) {
    (part.account.account.published ?? "\u{7F}", part.account.account.id, part.statements[0])
  }

  /// What an article has of the words: all its attributions together, but those that say again what an
  /// earlier one says. Where it has them in marks, it is not told that it paraphrases them too.
  private func tellings(_ article: Int, _ statements: [StatementPlace]) -> [Part] {
    guard let prepared = accounts[article] else { return [] }
    let all = prepared.account.statements
    let indexes = statements.map(\.statement).sorted()
    let isQuoted = indexes.contains { all[$0].form == .quoted }
    let kept = indexes.filter { !isQuoted || all[$0].form == .quoted }
    var tellings: [[Int]] = []
    for index in kept {
      let words = prepared.words[index]
      // A telling is added to while nothing is said twice, by one speaker.
      let open = tellings.indices.first { telling in
        tellings[telling].allSatisfy { other in
          hasOneSource(prepared.account, index, other)
            && StatementMatch(prepared.words[other], words).coverage < Self.repetition
        }
      }
      if let open {
        tellings[open].append(index)
      } else {
        tellings.append([index])
      }
    }
    return tellings.compactMap { part(article, prepared, $0) }
  }

  /// From this part of the shorter statement on, another says it again.
  private static let repetition = 0.6

  private func hasOneSource(_ account: ArticleAccount, _ a: Int, _ b: Int) -> Bool {
    let first = account.statements[a].attribution
    let second = account.statements[b].attribution
    return first == second || account.sources[first].actor == account.sources[second].actor
  }

  private func part(_ article: Int, _ prepared: PreparedAccount, _ statements: [Int]) -> Part? {
    let all = prepared.account.statements
    var mass: [Int: Int] = [:]
    for index in statements { mass[all[index].attribution, default: 0] += all[index].mass }
    guard let attribution = mass.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return nil
    }
    return Part(
      article: article, account: prepared, statements: statements, attribution: attribution,
      words: statements.flatMap { prepared.words[$0] },
      isQuoted: all[statements[0]].form == .quoted)
  }

  /// The fullest version in marks.
  private func base(of parts: [Part]) -> Int {
    var best = 0
    for index in parts.indices {
      let better = (parts[index].isQuoted ? 1 : 0, parts[index].words.count)
      if better > (parts[best].isQuoted ? 1 : 0, parts[best].words.count) { best = index }
    }
    return best
  }

  private func place(
    _ part: Part, _ base: Part, _ speaker: Int?
  ) -> SharedQuotation.Place {
    let account = part.account.account
    let comparison = WordComparison(base.words, part.words)
    let altered = AlteredWords.find(base.words, part.words, comparison)
    return SharedQuotation.Place(
      article: part.article, articleID: account.id, title: account.title, outlet: account.outlet,
      published: account.published, attribution: part.attribution,
      attributions: Set(part.statements.map { account.statements[$0].attribution }).sorted(),
      ranges: part.statements.flatMap { account.statements[$0].ranges },
      text: text(part.statements, account),
      words: part.words, source: account.sources[part.attribution],
      relation: relation(part, comparison, altered), comparison: comparison, altered: altered,
      speaker: speaker)
  }

  private func text(_ statements: [Int], _ account: ArticleAccount) -> String {
    var text = ""
    var last: Int?
    for index in statements {
      if let last { text += index == last + 1 ? " " : " […] " }
      text += account.statements[index].text
      last = index
    }
    return text
  }

  private func relation(
    _ part: Part, _ comparison: WordComparison, _ altered: [AlteredWords]
  ) -> SharedQuotation.Relation {
    if !part.isQuoted { return .paraphrased }
    if comparison.isSame { return .wordForWord }
    if part.account.account.sources[part.attribution].kind == .mixed { return .partlyQuoted }
    return altered.isEmpty ? .abridged : .altered
  }

  // MARK: Who says it

  private func trace(_ part: Part) -> ActorTrace? {
    part.account.account.sources[part.attribution].actor.map { part.account.account.actors[$0] }
  }

  private func agreement(_ a: Part, _ b: Part) -> SourceAgreement {
    if let actors, let first = part(a), let second = part(b),
      let one = actors[first], let other = actors[second], one.id == other.id
    {
      return .same
    }
    return SourceAgreement.of(trace(a), trace(b))
  }

  private func part(_ part: Part) -> ActorPlace? {
    part.account.account.sources[part.attribution].actor.map {
      ActorPlace(article: part.article, actor: $0)
    }
  }

  private func speakers(of parts: [Part]) -> [SharedQuotation.Speaker] {
    var groups: [[Int]] = []
    for (index, part) in parts.enumerated() where trace(part) != nil {
      if let known = groups.firstIndex(where: { agreement(parts[$0[0]], part) == .same }) {
        groups[known].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }.compactMap { group in
      guard
        let longest = group.compactMap({ trace(parts[$0]) }).max(by: {
          $0.name.utf8.count < $1.name.utf8.count
        })
      else { return nil }
      return SharedQuotation.Speaker(name: longest.name, kind: longest.kind, places: group)
    }
  }

  /// The pairs that put the same words into different mouths: both in marks, both sure of their
  /// speaker, and mostly the same words, not only parts of one longer speech.
  private func disputes(_ parts: [Part]) -> [Dispute] {
    var result: [Dispute] = []
    let sure = parts.indices.filter { parts[$0].isQuoted && isSure(parts[$0]) }
    for (position, a) in sure.enumerated() {
      for b in sure[(position + 1)...]
      where parts[a].article != parts[b].article
        && agreement(parts[a], parts[b]) == .different
        && areSameWords(parts[a].words, parts[b].words)
      {
        result.append(Dispute(first: a, second: b))
      }
    }
    return result
  }

  private func areSameWords(_ a: [SaidWord], _ b: [SaidWord]) -> Bool {
    let match = StatementMatch(a, b)
    return match.coverage >= 0.8 && match.mass >= 4 && match.runWords >= 5
      || match.runWords >= 8 && match.runMass >= 7
  }

  private func isSure(_ part: Part) -> Bool {
    !part.account.account.sources[part.attribution].isDoubtful
  }
}
