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
/// Two articles are about the same event when their names and telling words are alike (cosine) and
/// their dates near, if both have one; a story is what hangs together by that. A pure function of what
/// the store holds.
public struct StoryFinder<Store: CoverageStore> {
  public let store: Store

  public init(_ store: Store) { self.store = store }

  /// The stories of two articles or more, the largest first.
  public func stories(among articles: [Int]) -> [Story] {
    var group: [Int: Int] = [:]
    func root(_ article: Int) -> Int {
      var article = article
      while let next = group[article], next != article { article = next }
      return article
    }
    let known = Set(articles)
    for article in articles { group[article] = article }
    for article in articles {
      for other in related(to: article) where known.contains(other) {
        let (a, b) = (root(article), root(other))
        if a != b { group[max(a, b)] = min(a, b) }
      }
    }
    return Dictionary(grouping: articles, by: root).values.filter { $0.count > 1 }
      .compactMap(story)
      .sorted { ($1.articles.count, $0.id) < ($0.articles.count, $1.id) }
  }

  /// The articles about the same event as one, the most alike first.
  public func related(to article: Int) -> [Int] {
    guard let own = store.account(of: article) else { return [] }
    var found: Set<Int> = []
    for key in own.topic.indexKeys {
      found.formUnion(store.articles(withKey: key, limit: 400) ?? [])
    }
    found.remove(article)
    return found.compactMap { number -> (Int, Float, String)? in
      guard let other = store.account(of: number), own.topic.isSameStory(other.topic) else {
        return nil
      }
      return (number, own.topic.similarity(other.topic), other.id)
    }
    .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
    .map(\.0)
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
