internal import NewsModel

/// A line of input at the foot of the screen, for what a command needs to know.
struct Prompt: Sendable {
  enum Purpose: Hashable, Sendable {
    /// Narrows the list as it is typed.
    case filter
    case saveSearch
    /// A comment on a passage or on the article, and the one that it rewrites.
    case comment(EntryID, TextRange?, Note?)
    case tag(EntryID)
    case rename(PrintedActor)
    case merge(PrintedActor)
  }

  let purpose: Purpose
  var editor = LineEditor()
  /// Where everything stood before, for a filter that is given up.
  var origin: ListOrigin?

  /// Whether it shows a comment that is there already: nothing typed takes it off.
  var isRewriting: Bool {
    if case .comment(_, _, let old) = purpose { old != nil } else { false }
  }

  var label: String {
    switch purpose {
    case .filter: "filter: "
    case .saveSearch: "save this list as: "
    case .comment(_, nil, _): "comment: "
    case .comment: "comment on this passage: "
    case .rename(let actor): "call \(actor.name): "
    case .merge(let actor): "\(actor.name) is the same as (name, number or letter): "
    case .tag: "tag (again takes it off): "
    }
  }
}

/// The list as it was, with the place in it.
struct ListOrigin: Sendable {
  var list: ArticleList
  var stored: [EntryID: Entry]
  var top: Int
  var folder: Int?
  var place: Place?
  var selected: EntryID?
}
