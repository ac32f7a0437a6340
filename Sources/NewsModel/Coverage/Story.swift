/// Articles about the same event.
public struct Story: Sendable {
  /// Something said, on the time line of a story.
  public struct Event: Sendable {
    /// When it was said: the day the text names beside the words, otherwise the article's date.
    public let day: CalendarDay?
    /// The day as the text prints it ("Friday"); `nil` where the text names none.
    public let printedDay: String?
    /// The article's number in its store.
    public let article: Int
    /// An index into `Annotation.attributions`.
    public let attribution: Int
    /// Who is named as the speaker.
    public let speaker: String?
    public let text: String

    /// True where the text names a day that cannot be told without the article's date.
    public var isUnresolved: Bool { day == nil }
  }

  /// The same for the same articles: the id of the first of them by date, then by id.
  public let id: String
  /// The title of the article that is most like all others.
  public let title: String
  /// By date, undated ones last; then by the article's id.
  public let articles: [Int]
  /// Days, as far as its articles are dated.
  public let days: ClosedRange<CalendarDay>?
}

/// Groups the articles of a store by the events they are about.
///
/// Two articles are about the same event when each is among those most like the other (mutual nearest
/// neighbours; Gowda and Krishna 1978), by names and telling words, and their dates are near, if both
/// have one; otherwise the weekdays they open with must not contradict each other. A story is what hangs
/// together by that. Being alike alone would make one story of all that is written about an election. A pure function of what the store holds.
public struct StoryFinder<Store: CoverageStore> {
  public let store: Store

  public init(_ store: Store) { self.store = store }

  /// An article has at most so many neighbours.
  private static var neighbours: Int { 6 }
  /// Neighbours are at least so alike, held against the most alike.
  private static var nearness: Float { 0.8 }
  /// Or so alike by themselves, or so many fingerprints of quotations in common, however near others
  /// are: an event that many write about has many near ones. Found on BASIL's hundred events.
  private static var close: Float { 0.55 }
  private static var sharedFingerprints: Int { 2 }

  /// The stories of two articles or more, the largest first. Looks at every article once.
  public func stories(among articles: [Int]) -> [Story] {
    var position: [Int: Int] = [:]
    for (index, article) in articles.enumerated() { position[article] = index }
    let nearest = articles.map { article in
      Dictionary(
        uniqueKeysWithValues: self.nearest(to: article).map { ($0.article, $0.similarity) })
    }
    let accounts = articles.map { store.account(of: $0) }
    var links: [Link] = []
    for (index, article) in articles.enumerated() {
      for (other, similarity) in nearest[index] {
        guard let there = position[other], there > index, nearest[there][article] != nil else {
          continue
        }
        let ids = [accounts[index]?.id ?? "", accounts[there]?.id ?? ""].sorted()
        links.append(Link(a: index, b: there, similarity: similarity, ids: ids))
      }
    }
    // The closest first: which days a story is about is known from those that are surely in it.
    links.sort { a, b in
      a.similarity != b.similarity
        ? a.similarity > b.similarity : a.ids.lexicographicallyPrecedes(b.ids)
    }
    var sets = DisjointSets(count: articles.count)
    var weekdays = accounts.map { account -> Set<Int> in
      account?.topic.printedWeekday.map { [$0] } ?? []
    }
    for link in links {
      let (first, second) = (sets.root(link.a), sets.root(link.b))
      guard first != second, Self.areNear(weekdays[first], weekdays[second]) else { continue }
      let both = weekdays[first].union(weekdays[second])
      sets.unite(first, second)
      weekdays[sets.root(first)] = both
    }
    return sets.sets().filter { $0.count > 1 }.compactMap { story($0.map { articles[$0] }) }
      .sorted { ($1.articles.count, $0.id) < ($0.articles.count, $1.id) }
  }

  /// Two articles that are among those most like each other.
  private struct Link {
    let a: Int
    let b: Int
    let similarity: Float
    let ids: [String]
  }

  /// Whether the weekdays that undated articles name first are the same or follow each other.
  private static func areNear(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    a.allSatisfy { one in b.allSatisfy { min((one - $0 + 7) % 7, ($0 - one + 7) % 7) <= 1 } }
  }

  /// The articles about the same event as one, the most alike first.
  public func related(to article: Int) -> [Int] {
    nearest(to: article).map(\.article).filter { other in
      nearest(to: other).contains { $0.article == article }
    }
  }

  /// The articles most like one.
  private func nearest(to article: Int) -> [(article: Int, similarity: Float)] {
    guard let own = store.account(of: article) else { return [] }
    let alike = StoryNeighbours(store: store).of(article, own.topic) { store.account(of: $0) }
    guard let best = alike.first?.similarity else { return [] }
    let limit = min(best * Self.nearness, Self.close)
    let fingerprints = Set(own.quotationKeys)
    return alike.prefix(Self.neighbours).filter { other in
      if other.similarity >= limit { return true }
      let theirs = store.account(of: other.article)?.quotationKeys ?? []
      return theirs.count(where: fingerprints.contains) >= Self.sharedFingerprints
    }
  }

  private func story(_ articles: [Int]) -> Story? {
    let accounts = articles.compactMap { number in store.account(of: number).map { (number, $0) } }
      .sorted { order($0.1) < order($1.1) }
    guard let first = accounts.first else { return nil }
    var title = first.1.title
    var best: Float = -1
    // The middle of a large story is found among its first articles.
    for (_, account) in accounts.prefix(40) {
      let sum = accounts.prefix(40).reduce(0) { $0 + account.topic.similarity($1.1.topic) }
      if sum > best { (title, best) = (account.title, sum) }
    }
    let days = accounts.compactMap { $0.1.topic.day }
    return Story(
      id: first.1.id, title: title, articles: accounts.map(\.0),
      days: days.min().flatMap { low in
        days.max().map { CalendarDay(number: low)...CalendarDay(number: $0) }
      })
  }

  private func order(_ account: ArticleAccount) -> (String, String) {
    (account.published ?? "\u{7F}", account.id)
  }

  /// Who said what when in a story: by day, what cannot be dated last; then in the order of its
  /// articles and their texts.
  public func timeline(of story: Story) -> [Story.Event] {
    var events: [Story.Event] = []
    for article in story.articles {
      guard let account = store.account(of: article) else { continue }
      let byAttribution = Dictionary(grouping: account.statements.indices) {
        account.statements[$0].attribution
      }
      for (attribution, indexes) in byAttribution.sorted(by: { $0.key < $1.key }) {
        let source = account.sources[attribution]
        let statements = indexes.map { account.statements[$0] }
        let said = statements.filter { $0.form == statements[0].form }
        events.append(
          Story.Event(
            day: source.day.map(\.day) ?? account.published.flatMap(CalendarDay.init(iso:)),
            printedDay: source.day?.text, article: article, attribution: attribution,
            speaker: source.name, text: said.map(\.text).joined(separator: " ")))
      }
    }
    return events.enumerated().sorted { a, b in
      (a.element.day?.number ?? Int.max, a.offset) < (b.element.day?.number ?? Int.max, b.offset)
    }
    .map(\.element)
  }
}
