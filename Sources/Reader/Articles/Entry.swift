internal import NewsModel

/// An article of the list, for as long as the reader runs, however many others arrive or are hidden:
/// how many came before it, or its number in the library.
struct EntryID: Hashable, Sendable, Comparable {
  var number: Int

  static func < (a: EntryID, b: EntryID) -> Bool { a.number < b.number }
}

/// What the list knows of an article.
struct Entry: Sendable {
  enum Content: Sendable {
    case article(Article)
    case failure(path: String, reason: String)
    /// The text lies in the library.
    case stored
  }

  let id: EntryID
  let content: Content
  /// What the list calls it; may hold anything, and goes through the gate when drawn.
  let title: String
  let source: String?
  let published: String?
  /// How many quotations it holds, where its source knows.
  var quotationCount: Int?
  var reading = Reading()
  /// The file it stands in, absolute.
  private let place: String?

  /// An article that lies in a library.
  init(
    stored id: EntryID, title: String, source: String? = nil, published: String? = nil,
    quotationCount: Int? = nil, reading: Reading = Reading()
  ) {
    self.id = id
    content = .stored
    self.title = title
    self.source = source
    self.published = published
    self.quotationCount = quotationCount
    self.reading = reading
    place = nil
  }

  init(id: EntryID, arrival: Arrival) {
    self.id = id
    switch arrival {
    case .article(let article, let place):
      self.place = place
      content = .article(article)
      title = article.title
      source = article.source
      published = article.published
    case .failure(let path, let reason):
      place = nil
      content = .failure(path: path, reason: reason)
      title = path
      source = nil
      published = nil
    }
  }

  /// The article where it is held in memory.
  var article: Article? {
    if case .article(let article) = content { article } else { nil }
  }

  /// The article as the reading memory knows it.
  var fileArticle: FileArticle? {
    article.map { FileArticle(entry: id, article: $0, place: place) }
  }

  /// Why it cannot be read.
  var failure: (path: String, reason: String)? {
    if case .failure(let path, let reason) = content { (path, reason) } else { nil }
  }

  /// Outlet and date.
  var imprint: String { [source, published].compactMap { $0 }.joined(separator: ", ") }
}
