internal import NewsModel

/// A collection that lies on disk and may be large. Each call may take as long as a disk does, comes
/// from a background thread, and several come at once.
protocol ArticleLibrary: DecisionStore {
  /// What the reader begins with.
  func opening() -> LibraryOpening
  /// - Returns: the rows asked for; nothing when it was cancelled.
  func window(_ request: ListRequest, _ cancellation: Cancellation) throws -> ListWindow?
  func tally(_ window: ListWindow, _ cancellation: Cancellation) throws -> ListTally?
  func article(_ id: EntryID) throws -> StoredArticle
  /// What articles bring to a comparison: of those that are there and annotated.
  func accounts(of ids: [EntryID]) throws -> [(id: EntryID, account: ArticleAccount)]
  func seek(_ seek: Seek, _ cancellation: Cancellation) throws -> EntryID?
  func count(_ focus: Focus, _ cancellation: Cancellation) throws -> Int?
  /// The articles to be compared with one: first those that have some of the same words, whenever they
  /// came, and then the nearest in time.
  func neighbours(of id: EntryID, limit: Int) throws -> [EntryID]
  /// The newest articles in which an actor occurs.
  func articles(with actor: String, limit: Int) throws -> [EntryID]
  /// Hands over what is found as it grows, the last time complete.
  func find(_ query: String, _ cancellation: Cancellation, deliver: (FoundLines) -> Void) throws

  func keep(_ change: ReadingChange, isLogged: Bool) throws
  /// - Returns: what was undone, in words; `nil` when there was nothing.
  func undo() throws -> String?
  func redo() throws -> String?
  func keep(_ place: Place) throws
  func keep(_ session: Session) throws
  func save(_ search: SavedSearch) throws
  func delete(_ search: SavedSearch) throws

  /// Calls `changed` whenever another program has changed the library, for as long as the program
  /// lives. Sleeps in between.
  func watch(_ changed: @Sendable () -> Void)

  /// Does in the background what can wait, as long as there is something.
  /// - Parameters:
  ///   - wait: called before each small part of the work, and returns when it may be done.
  ///   - visible: asked for the articles on the screen.
  ///   - changed: told of one of them that has changed by it.
  func refresh(wait: () -> Void, visible: () -> [EntryID], changed: (StoredArticle) -> Void)
}

extension ArticleLibrary {
  func refresh(wait: () -> Void, visible: () -> [EntryID], changed: (StoredArticle) -> Void) {}
}
