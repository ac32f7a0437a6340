internal import Glibc
internal import NewsLibrary
internal import NewsModel

/// Keeps a library up to date while the reader is up, a little at a time and behind everything else.
///
/// What is done is kept; the rest is for the next session, or `quotidian library refresh`.
extension LibraryArticles {
  /// Articles at a time: few, so that neither a key nor a change of the user's waits long.
  private static let handful = 8
  /// More are not compared in a session, so that a library that has just been filled does not keep the
  /// processor busy for an hour.
  private static let mostCompared = 1000

  /// Annotates what another version of the model annotated, the visible articles first and then the
  /// newest, and compares articles that are new. Returns when there is nothing left to do.
  /// - Parameters:
  ///   - wait: returns when nobody types.
  ///   - visible: the articles that are on the screen by now.
  ///   - changed: told of a visible article that has a new annotation.
  func refresh(wait: () -> Void, visible: () -> [EntryID], changed: (StoredArticle) -> Void) {
    wait()
    prepareSearch()
    // Of this thread alone: Linux has a priority for each.
    _ = nice(19)
    do {
      while true {
        wait()
        let seen = visible()
        let before = try seen.map { try library.article(ArticleID($0)).model }
        let count = try library.annotateOutdated(
          visible: seen.map { ArticleID($0) }, limit: Self.handful)
        if count == 0 { break }
        for (id, model) in zip(seen, before) where model != Annotator.version {
          changed(try article(id))
        }
      }
      var compared = 0
      while compared < Self.mostCompared {
        wait()
        let count = try library.compareNew(limit: Self.handful)
        if count == 0 { break }
        compared += count
      }
    } catch {
      // A library that cannot be written stays as it is; whoever changes something is told why.
    }
  }
}
