/// A collection of articles compared with one another, in memory.
///
/// Adding an article costs in proportion to that article; no result depends on the order in which
/// articles came. A value: a copy taken for another thread stays as it is.
public struct Coverage: CoverageStore, Sendable {
  private var accounts: [Int: ArticleAccount] = [:]
  private var index = QuotationIndex()
  /// Who is who.
  public private(set) var actors: ActorIndex

  public init(decisions: ActorDecisions = ActorDecisions()) {
    actors = ActorIndex(decisions: decisions)
  }

  /// Adds an article, or replaces what was known of it.
  /// - Parameter number: the caller's number for the article, its own.
  public mutating func add(_ account: ArticleAccount, number: Int) {
    remove(number)
    accounts[number] = account
    for key in account.indexKeys { index.insert(key, article: number) }
    actors.add(account, number: number)
  }

  public mutating func remove(_ number: Int) {
    guard let old = accounts.removeValue(forKey: number) else { return }
    for key in old.indexKeys { index.remove(key, article: number) }
    actors.remove(number)
  }

  public func account(of article: Int) -> ArticleAccount? { accounts[article] }

  public func articles(withKey key: UInt32, limit: Int) -> [Int]? {
    index.articles(withKey: key, limit: limit)
  }

  /// The numbers of its articles, ascending.
  public var articles: [Int] { accounts.keys.sorted() }
  public var count: Int { accounts.count }
  /// How much room the index takes, in bytes: all that is kept beside the accounts.
  public var indexByteCount: Int { index.byteCount + actors.byteCount }

  /// Who is who over all articles. Cached until something changes; then linear in all actors.
  public mutating func identities() -> ActorIdentities { actors.identities() }

  /// What the user decides about who is who.
  public var decisions: ActorDecisions {
    get { actors.decisions }
    set { actors.decisions = newValue }
  }
}
