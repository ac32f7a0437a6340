/// Makes a shared quotation from the statements that say the same.
struct SharedQuotationBuilder {
  let accounts: [Int: PreparedAccount]
  /// What the user decided about who is who, with the articles that the decisions name.
  let actors: ActorIndex
  /// Who is who in the articles of the group; `nil` where the names leave no doubt.
  private var identities: ActorIdentities?

  init(accounts: [Int: PreparedAccount], actors: ActorIndex) {
    self.accounts = accounts
    self.actors = actors
  }

  /// What one article has of the group.
  private struct Part {
    let article: Int
    let account: PreparedAccount
    let statements: [Int]
    let attribution: Int
    let words: [SaidWord]
    let isQuoted: Bool
  }

  mutating func build(_ group: StatementGroup) -> SharedQuotation? {
    let parts = Dictionary(grouping: group.statements, by: \.article).flatMap(tellings)
      .sorted { order($0) < order($1) }
    guard Set(parts.map(\.article)).count > 1 else { return nil }
    identities = whoIsWho(parts)
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
    // Whoever tells it in his own words uses others; a "not" and a figure he must keep.
    let altered = AlteredWords.find(base.words, part.words, comparison).filter {
      part.isQuoted || $0.gravity <= .number
    }
    return SharedQuotation.Place(
      article: part.article, articleID: account.id, title: account.title, outlet: account.outlet,
      published: account.published, attribution: part.attribution,
      attributions: Set(part.statements.map { account.statements[$0].attribution }).sorted(),
      ranges: part.statements.flatMap { account.statements[$0].ranges },
      text: text(part.statements, account),
      words: part.words, source: source(part),
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
    if source(part).kind == .mixed { return .partlyQuoted }
    return altered.isEmpty ? .abridged : .altered
  }

  // MARK: Who says it

  private func trace(_ part: Part) -> ActorTrace? {
    source(part).actor.map { part.account.account.actors[$0] }
  }

  /// Who is who in these articles alone, so that the answer does not hang on what else the store has.
  private func whoIsWho(_ parts: [Part]) -> ActorIdentities? {
    let named = Set(parts.compactMap { trace($0)?.companyKey })
    guard named.count > 1 || !actors.decisions.inForce.isEmpty else { return nil }
    let articles = Set(parts.map(\.article))
    var actors = actors
    for article in articles where !actors.contains(article) {
      if let account = accounts[article]?.account { actors.add(account, number: article) }
    }
    return actors.identities(among: articles)
  }

  private func identity(_ part: Part) -> ActorIdentity? {
    source(part).actor.flatMap {
      identities?[ActorPlace(article: part.article, actor: $0)]
    }
  }

  private func agreement(_ a: Part, _ b: Part) -> SourceAgreement {
    if let one = identity(a), let other = identity(b) {
      if one.id == other.id { return .same }
      if one.isDecided || other.isDecided { return .different }
    }
    return SourceAgreement.of(trace(a), trace(b))
  }

  private func speakers(of parts: [Part]) -> [SharedQuotation.Speaker] {
    var groups: [[Int]] = []
    for (index, part) in parts.enumerated() where trace(part) != nil {
      if let known = groups.firstIndex(where: { group in
        group.contains { agreement(parts[$0], part) == .same }
      }) {
        groups[known].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }.map { group in
      let rivals = parts.indices.filter { !group.contains($0) && trace(parts[$0]) != nil }
      return SharedQuotation.Speaker(
        name: name(of: group.map { parts[$0] }), kind: trace(parts[group[0]])?.kind ?? .person,
        places: group,
        isDoubtful: !group.contains { index in
          rivals.isEmpty || rivals.allSatisfy { isSure(index, against: $0, parts) }
        })
    }
  }

  /// What the user calls a speaker, or the full name that most places have.
  private func name(of parts: [Part]) -> String {
    if let given = parts.lazy.compactMap({ identity($0)?.givenName }).first { return given }
    var counts: [String: Int] = [:]
    for name in parts.compactMap({ trace($0)?.name }) { counts[name, default: 0] += 1 }
    let best = counts.max { a, b in
      func rank(_ name: (key: String, value: Int)) -> (Int, Int, Int, String) {
        (name.key.contains(" ") ? 1 : 0, name.value, name.key.utf8.count, name.key)
      }
      return rank(a) < rank(b)
    }
    return best?.key ?? ""
  }

  // MARK: Disputes

  /// The pairs that put the same words into different mouths: both in marks, both sure of their
  /// speaker, at least one by name, and mostly the same words, not only parts of one longer speech.
  private func disputes(_ parts: [Part]) -> [Dispute] {
    var result: [Dispute] = []
    let quoted = parts.indices.filter { parts[$0].isQuoted && trace(parts[$0]) != nil }
    for (position, a) in quoted.enumerated() {
      for b in quoted[(position + 1)...]
      where parts[a].article != parts[b].article
        && agreement(parts[a], parts[b]) == .different
        && isSure(a, against: b, parts) && isSure(b, against: a, parts)
        && (isNamed(a, parts) || isNamed(b, parts))
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

  /// Whether a place surely means its own speaker and not the other place's: it names him, or the other
  /// does not occur in its article, or another article names him for the same words. "He" and a
  /// speaker taken on from the sentence before may be the model's mistake, not the outlet's. Whoever
  /// gives the words to both quotes the one within the other's speech.
  private func isSure(_ index: Int, against rival: Int, _ parts: [Part]) -> Bool {
    let part = parts[index]
    guard !source(part).isDoubtful, let other = trace(parts[rival]) else { return false }
    let saysBoth = parts.contains {
      $0.article == part.article && agreement($0, parts[rival]) == .same
    }
    if saysBoth { return false }
    if isNamed(index, parts) { return true }
    return source(part).printed != nil
      && !part.account.account.actors.contains { SourceAgreement.of($0, other) == .same }
  }

  /// Whether the place names its speaker, or another article does for the same words.
  private func isNamed(_ index: Int, _ parts: [Part]) -> Bool {
    let part = parts[index]
    return source(part).isNamed
      || parts.contains {
        $0.article != part.article && source($0).isNamed && agreement(part, $0) == .same
      }
  }

  private func source(_ part: Part) -> StatementSource {
    part.account.account.sources[part.attribution]
  }
}
