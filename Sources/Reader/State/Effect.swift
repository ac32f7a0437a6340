internal import NewsModel
internal import TerminalKit

/// What happens to the reader.
enum ReaderEvent: Sendable {
  case terminal(TerminalEvent)
  case arrived(Arrival)
  /// No more articles will arrive.
  case allArrived
  case annotated([Annotated])
  /// A long article has been broken into lines to its end.
  case typeset(EntryID, Page)
  case found(FoundLines, search: Int)
  /// A library has been opened.
  case opened(LibraryOpening)
  case listed(ListWindow)
  case tallied(ListTally)
  case loaded(StoredArticle)
  case notLoaded(EntryID, reason: String)
  /// Articles have come into the library, or something has changed in it.
  case libraryChanged
  case elsewhere(Elsewhere)
  case dossier(Dossier)
  /// More articles have been compared with one another.
  case coverageChanged
  case sought(Seek, EntryID?)
  /// What was done with articles of files in sessions before.
  case recalled([Remembered])
  /// The library has taken a change back, or done it again; `nil` when there was none.
  case undone(label: String?, isRedo: Bool)
  /// In how many articles of the library an actor occurs.
  case counted(key: String, Int)
  /// The library could not do what was asked of it.
  case failed(String)
}

/// An article's annotation, made in the background.
struct Annotated: Sendable {
  var entry: EntryID
  var annotation: Annotation
}

/// What the reader wants done outside of its state. None of it is waited for.
enum Effect: Sendable {
  /// - Parameter isUrgent: whether the reader looks at the article now.
  case annotate(EntryID, Article, isUrgent: Bool)
  case typeset(EntryID, Article, measure: Int)
  /// What is typed: in the library, or else in the entries given. Ends the search before it.
  case find(String, in: [Entry], search: Int)
  case cancelFind
  /// Rows of the list: from the library, or else of the entries given. Ends the request before it.
  case list(ListRequest, in: [Entry])
  /// How long the list of a window is.
  case tally(ListWindow)
  /// An article of the library.
  /// - Parameter isUrgent: whether the reader looks at it now; otherwise it may soon.
  case load(EntryID, isUrgent: Bool)
  /// Keeps what was done in the library.
  /// - Parameter isLogged: whether it can be undone by itself.
  case change(ReadingChange, isLogged: Bool)
  case undo
  case redo
  /// Looks up what was done with an article of a file in sessions before.
  case recall(FileArticle)
  /// Keeps what has been done with articles of files.
  /// - Parameter takesIn: whether articles nobody has done anything with before are kept too.
  case remember([(FileArticle, Reading)], takesIn: Bool)
  case keepPlace(Place)
  case keepSession(Session)
  case saveSearch(SavedSearch)
  case deleteSearch(SavedSearch)
  case count(Focus)
  case seek(Seek)
  /// What other articles have of an article's quotations.
  case elsewhere(EntryID)
  /// An actor of an article over all articles.
  case dossier(EntryID, Actor.ID)
  /// A decision about who is who.
  case decide(ActorEdit)
  case undoDecision(isRedo: Bool)
  /// Decisions may have been taken back in the library.
  case reloadDecisions
  /// Why an attribution or an actor of an article is as it is.
  case explain(EntryID, Article, Explained)
  /// Hands text to the terminal's clipboard.
  case copy(String)
  /// Whether the mouse is the reader's, or the terminal's for selecting text.
  case takeMouse(Bool)
  case redraw
  case quit

  var isQuit: Bool {
    if case .quit = self { true } else { false }
  }

  /// Whether the answer is wanted in the same frame, if it comes at once.
  var isAwaited: Bool {
    switch self {
    case .list, .load(_, isUrgent: true): true
    default: false
    }
  }
}

/// A decision of the model that is to be explained.
enum Explained: Hashable, Sendable {
  /// An index into the annotation's attributions.
  case attribution(Int)
  case actor(Actor.ID)
}
