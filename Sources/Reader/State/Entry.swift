public import NewsModel

/// What a source hands the reader: an article, or an input that could not be read.
public enum Arrival: Sendable {
  case article(Article)
  /// - Parameters:
  ///   - path: the input as the user named it.
  ///   - reason: what was wrong, a line for people.
  case failure(path: String, reason: String)
}

/// A row of the article list. It keeps its number for as long as the reader runs, however many rows
/// arrive or are hidden.
struct EntryID: Hashable, Sendable, Comparable {
  /// How many came before it.
  var number: Int

  static func < (a: EntryID, b: EntryID) -> Bool { a.number < b.number }
}

struct Entry: Sendable {
  let id: EntryID
  let content: Arrival
  var isRead = false

  var article: Article? {
    if case .article(let article) = content { article } else { nil }
  }

  /// What the list calls it; may hold anything, and goes through the gate when drawn.
  var title: String {
    switch content {
    case .article(let article): article.title
    case .failure(let path, _): path
    }
  }
}
