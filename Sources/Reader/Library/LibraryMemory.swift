internal import NewsLibrary
internal import NewsModel
internal import Synchronization

/// Remembers in a library what is done with articles of files. The library is opened when something is
/// looked for in it, and made when there is something to keep.
final class LibraryMemory: ReadingMemory {
  private struct State {
    var library: Library?
    /// Which of the library's articles those of files are.
    var known: [EntryID: ArticleID] = [:]
  }

  private let path: String
  private let state = Mutex(State())

  /// - Parameter path: the library's file, which need not be there.
  init(path: String) { self.path = path }

  /// - Returns: `nil` when there is none and none is to be made.
  private func library(creates: Bool) throws -> Library? {
    try state.withLock { state in
      if let library = state.library { return library }
      do throws(LibraryError) {
        state.library = try Library(path: path, creates: creates)
      } catch .missing {
        return nil
      }
      return state.library
    }
  }

  // MARK: Reading state

  func recall(_ articles: [FileArticle]) throws -> [Remembered] {
    guard let library = try library(creates: false) else { return [] }
    let known = try library.known(articles.map { ($0.article, $0.place) })
    return try zip(articles, known).compactMap { article, known in
      guard let known else { return nil }
      state.withLock { $0.known[article.entry] = known.id }
      var reading = try library.reading(of: known.id)
      guard known.hasSameText else {
        // Passages of another text are not where they were.
        for index in reading.notes.indices { reading.notes[index].range = nil }
        return Remembered(entry: article.entry, reading: reading)
      }
      return Remembered(
        entry: article.entry, reading: reading, offset: try library.place(in: known.id))
    }
  }

  func keep(_ reading: Reading, of article: FileArticle, takesIn: Bool) throws {
    guard let library = try library(creates: takesIn) else { return }
    var id = state.withLock { $0.known[article.entry] }
    if id == nil, takesIn {
      let outcome = try library.add([ImportItem(article: article.article, place: article.place)])
      id = outcome.first?.id
      state.withLock { $0.known[article.entry] = id }
    }
    if let id { try library.set(reading, of: id) }
  }

  func keep(_ place: Place) throws {
    guard let id = state.withLock({ $0.known[place.entry] }),
      let library = try library(creates: false)
    else { return }
    try library.setPlace(place.cursor, in: id)
  }

  // MARK: Who is who

  func decisions() throws -> ActorDecisions {
    try library(creates: false)?.actorDecisions() ?? ActorDecisions()
  }

  func keep(_ decisions: ActorDecisions) throws {
    try library(creates: true)?.setActorDecisions(decisions)
  }
}

extension Library {
  /// What was done with an article, tags and notes included.
  func reading(of id: ArticleID) throws -> Reading {
    let row = try rows(of: [id]).first
    return Reading(
      isRead: row?.isUnread == false, isStarred: row?.isStarred == true, tags: try tags(of: id),
      notes: try notes(of: id).map { Note(range: $0.range, text: $0.text) })
  }

  /// Makes `reading` what was done with an article.
  func set(_ reading: Reading, of id: ArticleID) throws {
    let old = try self.reading(of: id)
    if reading.isRead != old.isRead { try setRead([id], reading.isRead) }
    if reading.isStarred != old.isStarred { try setStarred([id], reading.isStarred) }
    for tag in old.tags where !reading.tags.contains(tag) { try setTag(tag, on: [id], false) }
    for tag in reading.tags where !old.tags.contains(tag) { try setTag(tag, on: [id], true) }
    for note in old.notes where !reading.notes.contains(note) { try change(note, to: nil, of: id) }
    for note in reading.notes where !old.notes.contains(note) {
      try change(nil, to: note, of: id)
    }
  }

  /// Makes a note, rewrites one or takes it off. A note is known by what it says and of what.
  func change(_ old: Note?, to new: Note?, of id: ArticleID) throws {
    let stored = try old.flatMap { old in
      try notes(of: id).first { $0.range == old.range && $0.text == old.text }
    }
    switch (stored, new) {
    case (var stored?, let new?):
      stored.text = new.text
      try change(stored)
    case (let stored?, nil): try remove(stored)
    case (nil, let new?):
      try add(NewsLibrary.Note(article: id, range: new.range, text: new.text))
    case (nil, nil): break
    }
  }
}

extension ImportOutcome {
  fileprivate var id: ArticleID {
    switch self {
    case .added(let id), .updated(let id), .unchanged(let id), .duplicate(let id): id
    }
  }
}
