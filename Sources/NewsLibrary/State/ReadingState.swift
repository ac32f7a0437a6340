internal import GRDB

/// What a user does with articles. Each call is kept at once, and can be taken back with `undo`.
extension Library {
  public func setRead(_ ids: [ArticleID], _ isRead: Bool) throws(LibraryError) {
    let what = ids.count == 1 ? "an article" : "\(ids.count) articles"
    try change("mark \(what) \(isRead ? "read" : "unread")") { _ in
      [.unread(ids.map(\.rawValue), !isRead)]
    }
  }

  /// Marks all that a query finds read; an empty query finds all. Costs looking at all of it.
  public func markAllRead(_ query: SearchQuery = SearchQuery("")) throws(LibraryError) {
    try change("mark all read") { db in
      let unread = QueryTree.leaf(.state(.unread))
      let tree = query.tree.map { QueryTree.all([$0, unread]) } ?? unread
      var ids: [Int64] = []
      try SearchWork(db: db, isCancelled: { false }).each(tree, from: .max - 1, .down) {
        ids.append($0)
        return true
      }
      return [.unread(ids, false)]
    }
  }

  public func setStarred(_ ids: [ArticleID], _ isStarred: Bool) throws(LibraryError) {
    let what = ids.count == 1 ? "an article" : "\(ids.count) articles"
    try change(isStarred ? "star \(what)" : "take the star off \(what)") { _ in
      [.starred(ids.map(\.rawValue), isStarred)]
    }
  }

  // MARK: Tags

  public func setTag(
    _ tag: String, on ids: [ArticleID], _ isSet: Bool
  ) throws(LibraryError) {
    try change(isSet ? "tag \"\(tag)\"" : "take the tag \"\(tag)\" off") { _ in
      [.tagged(tag, ids.map(\.rawValue), isSet)]
    }
  }

  /// All tags in the order of their names.
  public func tags() throws(LibraryError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM tag ORDER BY name") }
  }

  public func tags(of id: ArticleID) throws(LibraryError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM tag JOIN tagged ON tag.id = tagged.tag WHERE article = ? ORDER BY name
          """, arguments: [id.rawValue])
    }
  }

  // MARK: Notes

  /// - Returns: the note with its number.
  @discardableResult
  public func add(_ note: Note) throws(LibraryError) -> Note {
    var note = note
    try change("add a note") { db in
      note.id = (try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM note") ?? 0) + 1
      return [.note(note.id, from: nil, to: note)]
    }
    return note
  }

  /// Rewrites the note with the number of `note`.
  public func change(_ note: Note) throws(LibraryError) {
    try change("change a note") { _ in [.note(note.id, from: nil, to: note)] }
  }

  public func remove(_ note: Note) throws(LibraryError) {
    try change("remove a note") { _ in [.note(note.id, from: note, to: nil)] }
  }

  /// The notes on an article: on all of it, then in the order of their passages.
  public func notes(of id: ArticleID) throws(LibraryError) -> [Note] {
    try read { db in try Note.fetch(db, "article = ?1") { $0.bind(1, id.rawValue) } }
  }

  // MARK: Searches

  /// In the order of their names.
  public func savedSearches() throws(LibraryError) -> [SavedSearch] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, query FROM saved_search ORDER BY name").map {
        SavedSearch(name: $0[0], query: $0[1])
      }
    }
  }

  /// Keeps a search under its name; one that had the name is replaced.
  public func save(_ search: SavedSearch) throws(LibraryError) {
    try change("save the search \"\(search.name)\"") { _ in
      [.savedSearch(search.name, from: nil, to: search.query)]
    }
  }

  public func removeSearch(_ name: String) throws(LibraryError) {
    try change("remove the search \"\(name)\"") { _ in
      [.savedSearch(name, from: nil, to: nil)]
    }
  }

  // MARK: Undo

  /// Takes the last change back, in this session or one before.
  /// - Returns: what it was, for people; `nil` when there is nothing to take back.
  @discardableResult
  public func undo() throws(LibraryError) -> String? {
    try write { db in try ChangeLog(db).move(undoing: true) }
  }

  /// Makes the change that was taken back last again.
  @discardableResult
  public func redo() throws(LibraryError) -> String? {
    try write { db in try ChangeLog(db).move(undoing: false) }
  }

  func change(
    _ label: String, _ changes: (Database) throws -> [StateChange]
  ) throws(LibraryError) {
    try write { db in try ChangeLog(db).make(try changes(db), label: label) }
  }

  // MARK: What needs no undo

  /// Where the user is in an article: an offset into its text, in bytes.
  public func place(in id: ArticleID) throws(LibraryError) -> Int? {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT offset FROM place WHERE article = ?", arguments: [id.rawValue])
    }
  }

  public func setPlace(_ offset: Int, in id: ArticleID) throws(LibraryError) {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO place VALUES(?, ?)", arguments: [id.rawValue, offset])
    }
  }

  /// Something to find again in the next session.
  public func session(_ key: String) throws(LibraryError) -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT value FROM session WHERE key = ?", arguments: [key])
    }
  }

  /// - Parameter value: `nil` removes it.
  public func setSession(_ key: String, _ value: String?) throws(LibraryError) {
    try write { db in
      if let value {
        try db.execute(
          sql: "INSERT OR REPLACE INTO session VALUES(?, ?)", arguments: [key, value])
      } else {
        try db.execute(sql: "DELETE FROM session WHERE key = ?", arguments: [key])
      }
    }
  }

  /// The other places where the same article was found.
  public func duplicates(of id: ArticleID) throws(LibraryError) -> [String] {
    try read { db in
      try String.fetchAll(
        db, sql: "SELECT place FROM duplicate WHERE article = ? ORDER BY place",
        arguments: [id.rawValue])
    }
  }
}
