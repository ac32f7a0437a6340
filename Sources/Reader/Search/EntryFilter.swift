internal import NewsLibrary
internal import NewsModel

/// Finds entries in memory by a query, in the language of the library.
struct EntryFilter {
  /// Who is named and who speaks; asked only where the query does.
  let annotate: @Sendable (Article) -> Annotation

  /// All entries that a list has, in its order. Linear in the text.
  /// - Returns: `nil` when it was cancelled.
  func window(
    _ request: ListRequest, of entries: [Entry], _ cancellation: Cancellation = Cancellation()
  ) -> ListWindow? {
    var window = ListWindow(request: request)
    let query = SearchQuery(request.scope.query, isTyping: true)
    window.problem = query.problems.first?.description
    for entry in entries {
      if cancellation.isCancelled { return nil }
      if isFound(entry, by: query) { window.entries.append(entry) }
    }
    return window
  }

  private func isFound(_ entry: Entry, by query: SearchQuery) -> Bool {
    if query.isEmpty { return true }
    guard let article = entry.article else { return false }
    let annotation = query.asksForAnnotation ? annotate(article) : nil
    return query.matches(article, annotation, entry.articleState) != nil
  }
}

extension Entry {
  /// What a query can ask of it beyond its text.
  var articleState: ArticleState {
    // Whether it is in dispute is found out behind the query, from all articles together.
    ArticleState(
      isRead: reading.isRead, isStarred: reading.isStarred, tags: reading.tags,
      hasNotes: !reading.notes.isEmpty, isDisputed: true)
  }
}
