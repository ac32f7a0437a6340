internal import NewsModel

/// What a reader has done with an article.
struct Reading: Hashable, Sendable {
  var isRead = false
  var isStarred = false
  var tags: [String] = []
  var notes: [Note] = []
}

/// What a reader has written about an article or a passage.
struct Note: Hashable, Sendable {
  /// The passage; `nil` for the whole article.
  var range: TextRange?
  var text: String
}

/// Something a reader does with articles. Every change is kept at once and can be undone.
enum ReadingChange: Hashable, Sendable {
  case read([EntryID], Bool)
  /// Everything that a list has becomes read.
  case allRead(Scope)
  case starred(EntryID, Bool)
  case tag(EntryID, String, isOn: Bool)
  /// A note is made, rewritten or taken off.
  case note(EntryID, from: Note?, to: Note?)

  /// Whether it says that the article is worth keeping.
  var isKeepsake: Bool {
    switch self {
    case .starred(_, true), .tag(_, _, true): true
    case .note(_, _, let new): new != nil
    case .read, .allRead, .starred, .tag: false
    }
  }

  /// What undoing it is called, in the words of "undid: ...".
  var label: String {
    switch self {
    case .read(_, true): "marked read"
    case .read(_, false): "marked unread"
    case .allRead: "all marked read"
    case .starred(_, true): "starred"
    case .starred(_, false): "star taken off"
    case .tag(_, let tag, true): "tagged \(tag)"
    case .tag(_, let tag, false): "tag \(tag) taken off"
    case .note(_, nil, _): "commented"
    case .note(_, _, nil): "comment taken off"
    case .note: "comment rewritten"
    }
  }

  /// What it makes of what was done with an article before.
  func applied(to reading: Reading) -> Reading {
    var reading = reading
    switch self {
    case .read(_, let isRead): reading.isRead = isRead
    case .allRead: reading.isRead = true
    case .starred(_, let isStarred): reading.isStarred = isStarred
    case .tag(_, let tag, let isOn):
      reading.tags.removeAll { $0 == tag }
      if isOn { reading.tags.append(tag) }
    case .note(_, let old, let new):
      let place = old.flatMap { reading.notes.firstIndex(of: $0) }
      if let place { reading.notes.remove(at: place) }
      if let new { reading.notes.insert(new, at: place ?? reading.notes.count) }
    }
    return reading
  }
}

/// The changes to articles in memory, with the way back.
struct ReadingLog: Sendable {
  struct Step: Sendable {
    let label: String
    /// What had been done with the articles before and was afterwards.
    var before: [EntryID: Reading] = [:]
    var after: [EntryID: Reading] = [:]
    /// Whether it was about who is who.
    var isDecision = false
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  mutating func append(_ step: Step) {
    done.append(step)
    undone = []
  }

  mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}
