/// Finds the quotations that articles of a store share.
///
/// A pure function of what the store holds. For one article it looks at those articles that share a
/// fingerprint with it or are about the same event, so that its cost does not grow with the store.
public struct SharedQuotationFinder<Store: CoverageStore> {
  public let store: Store
  /// What the user decided about who is who, with the articles that the decisions name.
  public let actors: ActorIndex
  private var prepared: [Int: PreparedAccount?] = [:]

  public init(_ store: Store, actors: ActorIndex = ActorIndex()) {
    self.store = store
    self.actors = actors
  }

  /// A key that more articles have tells nothing.
  static var commonKey: Int { 400 }
  /// For one article, so many others that share its words are asked what they share in turn.
  static var nearestArticles: Int { 60 }
  /// So many accounts are kept ready.
  static var preparedAccounts: Int { 4_096 }

  // MARK: Questions

  /// The shared quotations that one article has a part in, in reading order.
  public mutating func sharedQuotations(in article: Int) -> [SharedQuotation] {
    var graph = StatementGraph()
    var waiting = [article]
    var seen: Set<Int> = [article]
    while let next = waiting.popLast() {
      for link in links(of: next) { graph.add(link) }
      // What the others share among them matters where it touches this article's words. Words that
      // half the world prints need no more than what this article shares.
      guard seen.count < Self.nearestArticles else { break }
      for other in graph.articlesConnected(to: article) where seen.insert(other).inserted {
        waiting.append(other)
      }
    }
    return build(graph).filter { $0.places.contains { $0.article == article } }
      .sorted { a, b in start(of: a, in: article) < start(of: b, in: article) }
  }

  /// All shared quotations of the articles: the disputed first, then
  /// those with a dropped negation or a changed figure, then those in most articles.
  public mutating func all(among articles: [Int]) -> [SharedQuotation] {
    var graph = StatementGraph()
    for article in articles {
      // Each pair once: neighbours are so both ways.
      for link in links(of: article, onlyAfter: true) { graph.add(link) }
    }
    return build(graph).sorted { a, b in
      let first = rank(a)
      let second = rank(b)
      if first != second { return first < second }
      return (a.places[0].articleID, a.places[0].ranges[0])
        < (b.places[0].articleID, b.places[0].ranges[0])
    }
  }

  /// The disputed, then those whose meaning is changed, the gravest first; then those in most articles.
  private func rank(_ quotation: SharedQuotation) -> (Int, Int, Int) {
    let gravity = quotation.gravestChange ?? .form
    return (
      quotation.isDisputed ? 0 : 1, gravity <= .number ? gravity.rawValue : 9,
      -Set(quotation.places.map(\.article)).count
    )
  }

  private func start(of quotation: SharedQuotation, in article: Int) -> Int {
    quotation.places.first { $0.article == article }?.ranges.first?.start ?? 0
  }

  // MARK: Links

  /// Every statement of another article that says the same as one of this article's.
  /// - Parameter onlyAfter: leaves those with smaller numbers out.
  mutating func links(of article: Int, onlyAfter: Bool = false) -> [StatementLink] {
    guard let own = account(article) else { return [] }
    var result: [StatementLink] = []
    for (other, similarity) in neighbours(of: article) where !onlyAfter || other > article {
      guard let theirs = account(other) else { continue }
      for (i, j) in own.candidates(theirs) {
        if let link = link(own, i, article, theirs, j, other, similarity) { result.append(link) }
      }
    }
    return result
  }

  private func link(
    _ a: PreparedAccount, _ i: Int, _ first: Int, _ b: PreparedAccount, _ j: Int, _ second: Int,
    _ similarity: Float?
  ) -> StatementLink? {
    let one = a.account.statements[i]
    let other = b.account.statements[j]
    let match = StatementMatch(a.words[i], b.words[j])
    let agreement = SourceAgreement.of(a.speaker(of: one), b.speaker(of: other))
    let areQuoted = one.form == .quoted && other.form == .quoted
    guard
      match.holds(
        .init(areQuoted: areQuoted, similarity: similarity, sources: agreement))
    else { return nil }
    return StatementLink(
      first: StatementPlace(article: first, statement: i),
      second: StatementPlace(article: second, statement: j))
  }

  /// The articles to compare with, and how alike they are, where they are about the same event.
  private mutating func neighbours(of article: Int) -> [(Int, Float?)] {
    guard let own = account(article) else { return [] }
    var found: Set<Int> = []
    for key in own.account.quotationKeys {
      found.formUnion(store.articles(withKey: key, limit: Self.commonKey) ?? [])
    }
    found.remove(article)
    let store = self.store
    let kept = prepared
    var result: [(Int, Float?)] = []
    var seen: Set<Int> = []
    for (other, similarity) in StoryNeighbours(store: store).of(
      article, own.account.topic, account: { kept[$0]??.account ?? store.account(of: $0) })
    {
      seen.insert(other)
      result.append((other, similarity))
    }
    for other in found where !seen.contains(other) { result.append((other, nil)) }
    return result
  }

  private mutating func account(_ number: Int) -> PreparedAccount? {
    if let known = prepared[number] { return known }
    if prepared.count >= Self.preparedAccounts { prepared = [:] }
    let account = store.account(of: number).map(PreparedAccount.init)
    prepared[number] = .some(account)
    return account
  }

  private mutating func build(_ graph: StatementGraph) -> [SharedQuotation] {
    var accounts: [Int: PreparedAccount] = [:]
    for article in graph.articles { accounts[article] = account(article) }
    var builder = SharedQuotationBuilder(accounts: accounts, actors: actors)
    return graph.groups(accounts).compactMap { builder.build($0) }
  }
}

/// A statement of an article of the store.
struct StatementPlace: Hashable, Comparable {
  let article: Int
  let statement: Int
  static func < (a: StatementPlace, b: StatementPlace) -> Bool {
    (a.article, a.statement) < (b.article, b.statement)
  }
}

/// Two statements that say the same.
struct StatementLink {
  let first: StatementPlace
  let second: StatementPlace
}

/// An account with its words at hand.
struct PreparedAccount {
  let account: ArticleAccount
  let words: [[SaidWord]]
  /// The statements that hold a stem.
  private let statementsByStem: [UInt32: [Int32]]

  init(_ account: ArticleAccount) {
    self.account = account
    words = account.statements.map(\.words)
    var byStem: [UInt32: [Int32]] = [:]
    for (index, words) in words.enumerated() where !account.statements[index].isTitle(words) {
      for stem in Set(words.lazy.filter { $0.weight != .function }.map(\.stem)) {
        byStem[stem, default: []].append(Int32(index))
      }
    }
    statementsByStem = byStem
  }

  func speaker(of statement: Statement) -> ActorTrace? {
    account.sources[statement.attribution].actor.map { account.actors[$0] }
  }

  /// The pairs of statements that share enough words to be worth aligning.
  func candidates(_ other: PreparedAccount) -> [(Int, Int)] {
    var result: [(Int, Int)] = []
    for (j, words) in other.words.enumerated() where !other.account.statements[j].isTitle(words) {
      var shared: [Int32: Int] = [:]
      var seen: Set<UInt32> = []
      for word in words where word.weight != .function && seen.insert(word.stem).inserted {
        for statement in statementsByStem[word.stem] ?? [] {
          shared[statement, default: 0] += Int(word.weight.rawValue)
        }
      }
      let mass = other.account.statements[j].mass
      for (i, sum) in shared {
        let lighter = min(mass, account.statements[Int(i)].mass)
        // Half of what the lighter one tells, or a stretch long enough by itself.
        if sum * 5 >= lighter * 2 || sum >= 5 { result.append((Int(i), j)) }
      }
    }
    return result.sorted { $0 < $1 }
  }
}
