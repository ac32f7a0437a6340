internal import NewsModel

/// Articles that lie in a library are fetched when the cursor comes to them, and those beside it before
/// it does.
extension ReaderState {
  /// How many articles on each side of the selected one are fetched ahead.
  private static let ahead = 2

  mutating func fetch(_ id: EntryID, landing: Landing) {
    self.landing = landing
    effects.append(.load(id, isUrgent: true))
  }

  /// Fetches what the next key may want.
  mutating func fetchAhead() {
    guard isLibrary, let index = list.index(of: selected) else { return }
    for step in [1, -1] {
      var place = index
      for _ in 0..<Self.ahead {
        guard let next = list.article(from: place, step: step) else { break }
        place = next.index
        if shelf.article(of: next.id) == nil { effects.append(.load(next.id, isUrgent: false)) }
      }
    }
  }

  mutating func adopt(_ stored: StoredArticle) {
    take(stored)
    guard stored.id == selected, open?.entry != stored.id else { return }
    let landing = landing ?? .whereLeft
    show(stored.id, landing: landing)
  }

  /// Puts an article of the library where it is at hand.
  mutating func take(_ stored: StoredArticle) {
    let id = stored.id
    if shelf.article(of: id) == nil {
      shelf.put(stored.article, for: id)
      if let annotation = stored.annotation {
        shelf.put(annotation, for: id, isWanted: true)
      }
    }
    if let place = stored.place { places[id] = place }
    if self.stored[id] == nil {
      let article = stored.article
      self.stored[id] = Entry(
        stored: id, title: article.title, source: article.source, published: article.published)
    }
    if !touched.contains(id) { self.stored[id]?.reading = stored.reading }
  }

  mutating func report(_ reason: String, notLoaded id: EntryID) {
    guard id == selected else { return }
    message = Message(text: reason, isAlert: true)
  }

  /// Keeps where the reader is in the open article, before it is left.
  mutating func keepPlace() {
    guard let open, open.hasMoved else { return }
    let place = open.place
    guard places[open.entry] != place else { return }
    places[open.entry] = place
    effects.append(.keepPlace(place))
  }
}
