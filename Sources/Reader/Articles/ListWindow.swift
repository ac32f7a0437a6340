internal import NewsModel

/// A question for a part of the list.
struct ListRequest: Hashable, Sendable {
  enum Anchor: Hashable, Sendable {
    /// The rows on both sides of an article, or where it would stand.
    case around(EntryID)
    case first
    case last
    /// The article with this place in the list, from 0.
    case position(Int)
  }

  var scope: Scope
  var anchor: Anchor
  /// How many rows are wanted on each side.
  var reach: Int
  /// Tells answers to this request from those to one before.
  var number: Int
}

/// The rows of a list around a place.
struct ListWindow: Sendable {
  var request: ListRequest
  /// In the order of the list.
  var entries: [Entry] = []
  var hasMoreAbove = false
  var hasMoreBelow = false
  /// How many articles come before these, where that is known.
  var before: Int?
  /// The same articles by story, where that was asked for.
  var groups: [Group] = []
  /// Why there are none: a query that cannot be read, a library that cannot.
  var problem: String?
}

extension ListWindow {
  /// Articles under a heading.
  struct Group: Sendable {
    var title: String
    var articles: [EntryID]
  }
}

/// How long a list is, counted behind its rows.
struct ListTally: Sendable {
  var request: ListRequest
  /// How many articles come before the first row of the window.
  var before: Int?
  var total: Int
}

/// An article fetched from the library.
struct StoredArticle: Sendable {
  var id: EntryID
  var article: Article
  var annotation: Annotation?
  var reading: Reading
  /// Where the reader left it: the byte under the cursor and that at the top of the screen.
  var place: Place?
}
