import NewsLibrary
import NewsModel
import Testing

@Suite struct ReadingStateTests {
  private func shelf() throws -> (TemporaryLibrary, [ArticleID]) {
    let place = try TemporaryLibrary()
    let ids = try (0..<3).map { index in
      try place.add(
        "Text \(index) about rail.", ArticleMetadata(published: "2021-03-0\(index + 1)"))
    }
    return (place, ids)
  }

  private func found(_ query: String, _ place: TemporaryLibrary) throws -> [ArticleID] {
    try LibrarySearch(place.library).all(SearchQuery(query))
  }

  @Test func readingIsKeptAndTakenBack() throws {
    let (place, ids) = try shelf()
    let library = place.library
    try library.setRead([ids[0], ids[1]], true)
    #expect(try found("is:read", place) == [ids[1], ids[0]])
    try library.setRead([ids[0]], false)
    #expect(try found("is:unread", place) == [ids[2], ids[0]])
    #expect(try library.undo() == "mark an article unread")
    #expect(try library.undo() == "mark 2 articles read")
    #expect(try library.undo() == nil)
    #expect(try found("is:read", place) == [])
    #expect(try library.redo() == "mark 2 articles read")
    #expect(try found("is:read", place) == [ids[1], ids[0]])
    // A new change leaves nothing to make again.
    try library.setStarred([ids[2]], true)
    #expect(try library.redo() == nil)
  }

  @Test func undoRestoresExactlyWhatWasChanged() throws {
    let (place, ids) = try shelf()
    try place.library.setRead([ids[1]], true)
    try place.library.markAllRead()
    #expect(try found("is:unread", place) == [])
    try place.library.undo()
    #expect(try found("is:read", place) == [ids[1]])
    try place.library.markAllRead(SearchQuery("date:2021-03-01"))
    #expect(try found("is:unread", place) == [ids[2]])
  }

  @Test func starsTagsAndNotes() throws {
    let (place, ids) = try shelf()
    let library = place.library
    try library.setStarred([ids[1]], true)
    try library.setTag("To check", on: [ids[0], ids[2]], true)
    let note = try library.add(Note(article: ids[0], range: TextRange(0, 4), text: "Why?"))
    #expect(try found("is:starred", place) == [ids[1]])
    #expect(try found("tag:\"To check\"", place) == [ids[2], ids[0]])
    #expect(try library.tags(of: ids[0]) == ["To check"])
    #expect(try library.notes(of: ids[0]) == [note])
    #expect(try found("has:notes", place) == [ids[0]])
    let row = try library.rows(of: [ids[0]])[0]
    #expect(row.hasNotes && !row.isStarred)
    var changed = note
    changed.text = "Because."
    try library.change(changed)
    try library.remove(changed)
    #expect(try library.notes(of: ids[0]) == [])
    try library.undo()
    #expect(try library.notes(of: ids[0]).map(\.text) == ["Because."])
    try library.undo()
    #expect(try library.notes(of: ids[0]).map(\.text) == ["Why?"])
    for _ in 0..<3 { try library.undo() }
    #expect(try library.tags() == [])
    #expect(try found("is:starred", place) == [])
    for _ in 0..<5 { try library.redo() }
    #expect(try library.notes(of: ids[0]) == [])
    #expect(try library.tags() == ["To check"])
  }

  @Test func stateOutlivesTheProgram() throws {
    let (place, ids) = try shelf()
    try place.library.setStarred([ids[1]], true)
    try place.library.setPlace(17, in: ids[1])
    try place.library.setSession("query", "rail")
    try place.library.save(SavedSearch(name: "Trains", query: "rail"))
    let again = try Library(path: place.library.path)
    #expect(try again.rows(of: [ids[1]])[0].isStarred)
    #expect(try again.place(in: ids[1]) == 17)
    #expect(try again.session("query") == "rail")
    #expect(try again.savedSearches() == [SavedSearch(name: "Trains", query: "rail")])
    #expect(try again.undo() == "save the search \"Trains\"")
    #expect(try again.savedSearches() == [])
    #expect(try again.undo() == "star an article")
    #expect(try !again.rows(of: [ids[1]])[0].isStarred)
  }

  @Test func aChangedFileKeepsStarsAndNotes() throws {
    let place = try TemporaryLibrary()
    let id = try place.add("Old text.", place: "/a").id
    try place.library.setStarred([id], true)
    try place.library.setRead([id], true)
    try place.library.add(Note(article: id, text: "Mine"))
    try place.add("New text.", place: "/a")
    let row = try place.library.rows(of: [id])[0]
    #expect(row.isStarred && row.hasNotes && row.isUnread)
    #expect(row.title == "New text.")
  }

  @Test func decisionsAreReplacedAsOneChange() throws {
    let place = try TemporaryLibrary()
    func hide(_ name: String) -> ActorDecision {
      .hide(PrintedActor(article: "a", kind: .person, name: name))
    }
    try place.library.setActorDecisions(ActorDecisions([hide("One"), hide("Two")]))
    try place.library.setActorDecisions(ActorDecisions([hide("One"), hide("Three"), hide("Four")]))
    #expect(
      try place.library.actorDecisions().inForce == [hide("One"), hide("Three"), hide("Four")])
    try place.library.undo()
    #expect(try place.library.actorDecisions().inForce == [hide("One"), hide("Two")])
    try place.library.redo()
    try place.library.setActorDecisions(ActorDecisions())
    #expect(try place.library.actorDecisions().inForce.isEmpty)
    try place.library.undo()
    #expect(try place.library.actorDecisions().inForce.count == 3)
  }

  @Test func decisionsAreKeptInOrder() throws {
    let (place, _) = try shelf()
    let castro = PrintedActor(article: "a", kind: .person, name: "Castro")
    let bank = PrintedActor(article: "b", kind: .organization, name: "Bank")
    let decisions: [ActorDecision] = [
      .merge([castro, bank]), .rename(castro, to: "Anna"), .hide(bank), .split([castro]),
    ]
    for count in 1...decisions.count {
      try place.library.setActorDecisions(ActorDecisions(Array(decisions.prefix(count))))
    }
    #expect(try place.library.actorDecisions().inForce == decisions)
    try place.library.undo()
    #expect(try place.library.actorDecisions().inForce == Array(decisions.dropLast()))
    try place.library.redo()
    #expect(try place.library.actorDecisions().inForce == decisions)
  }
}
