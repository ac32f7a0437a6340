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
  /// Ends the search before it.
  case find(KeywordQuery, in: [Entry], search: Int)
  case cancelFind
  case redraw
  case quit

  var isQuit: Bool {
    if case .quit = self { true } else { false }
  }
}
