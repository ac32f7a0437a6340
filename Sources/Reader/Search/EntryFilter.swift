internal import NewsModel

/// Finds entries in memory by a query: words and phrases in title and text, and what was done with them.
enum EntryFilter {
  /// All entries that a list has, in its order. Linear in the text.
  static func window(_ request: ListRequest, of entries: [Entry]) -> ListWindow {
    var window = ListWindow(request: request)
    var words = ""
    var tests: [(Reading) -> Bool] = []
    for word in request.scope.query.split(separator: " ") {
      switch word {
      case Substring(Scope.disputed): break
      case "is:unread": tests.append { !$0.isRead }
      case "is:read": tests.append { $0.isRead }
      case "is:starred": tests.append { $0.isStarred }
      default: words += word + " "
      }
    }
    let query = KeywordQuery(words)
    window.entries = entries.filter { entry in
      guard tests.allSatisfy({ $0(entry.reading) }) else { return false }
      guard let query else { return true }
      return query.terms.allSatisfy { term in
        term.isFound(in: entry.title) || (entry.article.map { term.isFound(in: $0.text) } ?? false)
      }
    }
    return window
  }
}
