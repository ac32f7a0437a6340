internal import NewsModel

/// What is known of the open articles' actors and quotations: all of it for the articles used last,
/// and for every other one only who occurs, so that a thousand articles stay small.
struct AnnotationShelf: Sendable {
  /// Who occurs in an article.
  struct Digest: Sendable {
    let actors: [Actor]
    /// The actors' identity keys, made once because the list compares them with every frame.
    private let keys: [String]
    /// How many attributions have marked parts: all of them, and by actor.
    let quotationCount: Int
    let quotationCounts: [Int]

    init(_ annotation: Annotation) {
      actors = annotation.actors.map { actor in
        var actor = actor
        actor.roles = []
        return actor
      }
      keys = actors.map(\.identityKey)
      quotationCounts = annotation.quotationCounts
      quotationCount = annotation.attributions.count { !$0.quotations.isEmpty }
    }

    /// Which of the actors is the focused one.
    func index(of focus: Focus) -> Int? {
      actors.indices.first {
        keys[$0] == focus.key
          && (actors[$0].name == focus.actor.name || actors[$0].isSame(as: focus.actor))
      }
    }
  }

  /// How many articles are kept whole.
  static let capacity = 16

  /// Whether articles come from a library, which can be asked again: then nothing is known for longer
  /// than an article is kept.
  var forgets = false

  private var marks: [EntryID: ArticleMarks] = [:]
  /// Texts that lie in a library.
  private var articles: [EntryID: Article] = [:]
  /// The articles kept whole, the one used last at the end.
  private var order: [EntryID] = []
  private var digests: [EntryID: Digest] = [:]

  subscript(id: EntryID) -> ArticleMarks? { marks[id] }

  func article(of id: EntryID) -> Article? { articles[id] }

  func digest(of id: EntryID) -> Digest? { digests[id] }

  /// How many articles have been annotated.
  var count: Int { digests.count }

  /// In how many articles an actor occurs. Looks at all of them.
  func count(of focus: Focus) -> Int { digests.values.count { $0.index(of: focus) != nil } }

  /// Takes an annotation in.
  /// - Parameter isWanted: false for an article nobody looks at, which is kept whole only while
  ///   there is room.
  mutating func put(_ annotation: Annotation, for id: EntryID, isWanted: Bool) {
    if digests[id] == nil { digests[id] = Digest(annotation) }
    guard isWanted || order.count < Self.capacity || order.contains(id) else { return }
    marks[id] = ArticleMarks(annotation)
    use(id)
  }

  /// Takes an article of a library in.
  mutating func put(_ article: Article, for id: EntryID) {
    articles[id] = article
    use(id)
  }

  /// Keeps an article whole for longer.
  mutating func use(_ id: EntryID) {
    order.removeAll { $0 == id }
    if marks[id] != nil || articles[id] != nil { order.append(id) }
    guard order.count > Self.capacity else { return }
    let oldest = order.removeFirst()
    marks[oldest] = nil
    articles[oldest] = nil
    if forgets { digests[oldest] = nil }
  }
}
