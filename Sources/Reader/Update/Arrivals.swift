internal import NewsModel

/// Articles and their annotations come in while the reader is up; they never move what it looks at.
extension ReaderState {
  /// Below this many bytes an article is annotated when it is opened, well within a frame.
  private static let inlineBytes = 32 << 10
  /// Below this many it is broken into lines to its end when it is opened.
  private static let inlineTypesetBytes = 256 << 10
  /// How much of a longer one is broken into lines for the first look.
  private static let firstLookBytes = 64 << 10

  mutating func add(_ arrival: Arrival) {
    let id = EntryID(number: entries.count)
    entries.append(Entry(id: id, arrival: arrival))
    if list.scope == Scope() { list.append(id) } else { refreshList() }
    // Nobody wants to begin with an input that could not be read.
    let isFirstArticle = open == nil && !hasBegun && entries[id.number].article != nil
    if selected == nil || isFirstArticle { show(id) }
    guard let article = entries[id.number].fileArticle else { return }
    effects.append(.recall(article))
    if shelf.digest(of: id) == nil, !awaited.contains(id) {
      effects.append(.annotate(id, article.article, isUrgent: false))
    }
  }

  /// Takes in what was done with articles of files in sessions before.
  mutating func adopt(_ known: [Remembered]) {
    for remembered in known where !touched.contains(remembered.entry) {
      let id = remembered.entry
      entries[id.number].reading = remembered.reading
      if let offset = remembered.offset, places[id] == nil, open?.entry != id {
        places[id] = Place(
          entry: id, cursor: offset, top: Anchor(offset: offset, isGap: true))
      }
    }
  }

  mutating func add(_ annotation: Annotation, for id: EntryID) {
    let isOpen = open?.entry == id
    awaited.remove(id)
    // A key could not wait for it: nothing is to be set back now.
    guard shelf[id] == nil else { return }
    learn(annotation, of: id, isWanted: isOpen)
    if isOpen { adoptMarks() }
  }

  private mutating func learn(_ annotation: Annotation, of id: EntryID, isWanted: Bool) {
    let isNew = shelf.digest(of: id) == nil
    shelf.put(annotation, for: id, isWanted: isWanted)
    if isNew, !isLibrary, let focus, shelf.digest(of: id)?.index(of: focus) != nil {
      focusedArticleCount += 1
    }
  }

  mutating func adopt(_ page: Page, for id: EntryID) {
    // The answer to an old question: the measure has changed since, or the reader has gone on.
    guard open?.entry == id, page.measure == measure else { return }
    let rows = rows(of: .text)
    open?.page = page
    open?.settle(rows: rows)
  }

  /// Selects an article and shows it in the text pane. Where it has to be fetched first, that is done
  /// at once, and the rest when it is here.
  mutating func show(_ id: EntryID, landing: Landing = .whereLeft) {
    keepPlace()
    selected = id
    folder = nil
    self.landing = nil
    revealSelected()
    slideList()
    fetchAhead()
    effects.append(.keepSession(Session(scope: list.scope, selected: id)))
    guard let article = article(of: id) else {
      open = nil
      adoptMarks()
      if isLibrary { fetch(id, landing: landing) }
      return
    }
    annotateIfSmall(id, article)
    let place = landing.place ?? (landing == .whereLeft ? places[id] : nil)
    open = OpenText(article, entry: id, page: typeset(article, id, around: place?.top.offset ?? 0))
    let rows = rows(of: .text)
    if let place { open?.restore(place, rows: rows) } else { open?.settle(rows: rows) }
    shelf.use(id)
    if elsewhere?.entry != id {
      elsewhere = nil
      effects.append(.elsewhere(id))
    }
    adoptMarks()
    land(landing)
    if pane == .text { markRead() }
  }

  /// Goes to where an article was opened for.
  private mutating func land(_ landing: Landing) {
    switch landing {
    case .whereLeft, .place: break
    case .byte(let offset): jump(to: offset)
    case .match: if let match = search?.matches.first { jump(to: match.start) }
    case .mention(let direction): jumpToEdge(direction, of: .mention)
    case .quotation(let direction): jumpToEdge(direction, of: .quotation)
    }
  }

  /// Annotates an article now if that is quick, else as the next thing in the background.
  ///
  /// The model's first article costs it several frames, until all it knows is in memory: the first
  /// frame shows the text, and who said what follows. No later article is noticed so.
  private mutating func annotateIfSmall(_ id: EntryID, _ article: Article) {
    guard shelf[id] == nil, !awaited.contains(id) else { return }
    if shelf.count > 0, article.text.utf8.count <= Self.inlineBytes {
      learn(annotate(article), of: id, isWanted: true)
    } else {
      awaited.insert(id)
      effects.append(.annotate(id, article, isUrgent: true))
    }
  }

  /// What is known of the open article's actors, for a key that needs it: a key pressed before the
  /// background has answered must not be lost. `nil` while a long article is being read.
  mutating func demandMarks() -> ArticleMarks? {
    if let marks { return marks }
    guard let text = open, text.article.text.utf8.count <= Self.inlineBytes else { return nil }
    add(annotate(text.article), for: text.entry)
    return marks
  }

  /// Who occurs in an article, found now if that is quick.
  mutating func digest(of id: EntryID) -> AnnotationShelf.Digest? {
    if let digest = shelf.digest(of: id) { return digest }
    guard let article = article(of: id), article.text.utf8.count <= Self.inlineBytes else {
      return nil
    }
    learn(annotate(article), of: id, isWanted: false)
    return shelf.digest(of: id)
  }

  private mutating func typeset(_ article: Article, _ id: EntryID, around place: Int) -> Page {
    let measure = measure
    if article.text.utf8.count <= Self.inlineTypesetBytes { return Page(article, measure: measure) }
    effects.append(.typeset(id, article, measure: measure))
    return Page(article, measure: measure, around: place, budget: Self.firstLookBytes)
  }

  /// Breaks the open article into lines anew where the measure has changed, and keeps the place.
  mutating func relayout() {
    if let old = open, old.page.measure != measure {
      let page = typeset(old.article, old.entry, around: old.anchor.offset)
      open?.page = page
    }
    let rows = rows(of: .text)
    open?.settle(rows: rows)
    revealSelected()
    revealSelectedActor()
  }

  /// Makes sure that a byte of the open article is on its page.
  mutating func typeset(coveringByte offset: Int) {
    guard let old = open, !old.page.isWhole else { return }
    let range = (old.page.lines.first?.start ?? 0)..<(old.page.lines.last?.end ?? 0)
    guard !range.contains(Int32(clamping: offset)) else { return }
    let page = Page(old.article, measure: measure, around: offset, budget: Self.firstLookBytes)
    open?.page = page
  }

  /// Finds the focused actor, the sidebar's selection and the matches in the open article.
  private mutating func adoptMarks() {
    resolveFocus()
    if let actors = marks?.annotation.actors {
      selectedActor = focusedID ?? marks?.roster.first
      if actors.isEmpty { selectedActor = nil }
    } else {
      selectedActor = nil
    }
    actorTop = 0
    revealSelectedActor()
    findMatches()
  }
}
