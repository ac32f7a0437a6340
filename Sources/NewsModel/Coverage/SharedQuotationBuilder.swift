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
    let parts = Dictionary(grouping: group.statements, by: \.article).compactMap(part)
      .sorted { order($0) < order($1) }
    guard parts.count > 1 else { return nil }
    let base = self.base(of: parts)
    let speakers = self.speakers(of: parts)
    let places = parts.indices.map { index in
      place(parts[index], parts[base], speakers.firstIndex { $0.places.contains(index) })
    }
    return SharedQuotation(
      places: places, base: base, speakers: speakers, disputes: disputes(group, parts))
  }

  private func order(_ part: Part) -> (String, String) {
    (part.account.account.published ?? "\u{7F}", part.account.account.id)
  }

  private func part(_ article: Int, _ statements: [StatementPlace]) -> Part? {
    guard let account = accounts[article] else { return nil }
    let indexes = statements.map(\.statement).sorted()
    // Marked words inside a reported sentence are not said twice.
    let kept = indexes.filter { index in
      let own = account.account.statements[index]
      return own.form == .quoted
        || !indexes.contains {
          account.account.statements[$0].form == .quoted
            && own.extent.overlaps(account.account.statements[$0].extent)
        }
    }
    var mass: [Int: Int] = [:]
    for index in kept {
      mass[account.account.statements[index].attribution, default: 0] +=
        account.account.statements[index].mass
    }
    guard let attribution = mass.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return nil
    }
    let chosen = kept.filter { account.account.statements[$0].attribution == attribution }
    return Part(
      article: article, account: account, statements: kept, attribution: attribution,
      words: chosen.flatMap { account.words[$0] },
      isQuoted: chosen.contains { account.account.statements[$0].form == .quoted })
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
    let chosen = part.statements.filter { account.statements[$0].attribution == part.attribution }
    return SharedQuotation.Place(
      article: part.article, articleID: account.id, title: account.title, outlet: account.outlet,
      published: account.published, attribution: part.attribution,
      attributions: Set(part.statements.map { account.statements[$0].attribution }).sorted(),
      ranges: chosen.flatMap { account.statements[$0].ranges }, text: text(chosen, account),
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

  private func disputes(_ group: StatementGroup, _ parts: [Part]) -> [Dispute] {
    var indexes: [Int: Int] = [:]
    for (index, part) in parts.enumerated() { indexes[part.article] = index }
    var result: Set<Dispute> = []
    for link in group.links where link.isVerbatim {
      guard let a = indexes[link.first.article], let b = indexes[link.second.article], a != b,
        isSure(parts[a]), isSure(parts[b]), agreement(parts[a], parts[b]) == .different
      else { continue }
      result.insert(Dispute(first: min(a, b), second: max(a, b)))
    }
    return result.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private func isSure(_ part: Part) -> Bool {
    !part.account.account.sources[part.attribution].isDoubtful
  }
}
