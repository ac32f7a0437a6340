internal import NewsModel

/// What a reader does with articles: read, starred, tagged, commented. Kept at once; undone by `u`.
extension ReaderState {
  // MARK: Read

  /// The open article becomes read when its text gets the keys.
  mutating func markRead() {
    guard let id = open?.entry, !entry(id).reading.isRead else { return }
    // Not a step of its own: it would stand in the way of undoing what the reader did on purpose.
    change(.read([id], true), isLogged: false)
  }

  mutating func toggleRead() {
    guard let id = selected else { return reportNothingSelected() }
    let isRead = !entry(id).reading.isRead
    change(.read([id], isRead))
    message = Message(text: isRead ? "marked read" : "marked unread")
    if pane == .list, isRead { step(rows: 1) }
  }

  mutating func markAllRead() {
    change(.allRead(list.scope))
    message = Message(text: "all of this list marked read; u undoes it")
  }

  // MARK: Star, tag, comment

  /// What has been done, and for an article of a file where that is kept.
  func kept(_ what: String) -> String { isLibrary ? what : "\(what), and kept in the library" }

  mutating func toggleStar() {
    guard let id = selected else { return reportNothingSelected() }
    let isStarred = !entry(id).reading.isStarred
    change(.starred(id, isStarred))
    message = Message(text: isStarred ? kept("starred") : "star taken off")
  }

  mutating func startTag() {
    guard let id = selected else { return reportNothingSelected() }
    prompt = Prompt(purpose: .tag(id))
  }

  /// Comments on the quotation under the cursor, or on the article; a comment that is there is
  /// rewritten.
  mutating func startComment() {
    guard let id = selected else { return reportNothingSelected() }
    let passage =
      pane == .text ? open.flatMap { text in marks?.speech(at: text.cursor)?.range } : nil
    let old = entry(id).reading.notes.first { $0.range == passage }
    prompt = Prompt(purpose: .comment(id, passage, old))
    if let old { prompt?.editor.insert(old.text) }
  }

  /// Makes a comment of what was typed, or takes it off when nothing was.
  mutating func finishComment(_ id: EntryID, _ range: TextRange?, _ old: Note?, typed text: String)
  {
    let new = text.isBlank ? nil : Note(range: range, text: text)
    guard old != new else { return }
    let step = ReadingChange.note(id, from: old, to: new)
    change(step)
    message = Message(text: new == nil ? step.label : kept(step.label))
  }

  /// The comments on the selected article, each leading to its passage.
  mutating func listComments() {
    guard let id = selected else { return reportNothingSelected() }
    let notes = entry(id).reading.notes
    guard !notes.isEmpty else {
      message = Message(text: "no comments on this article; c makes one")
      return
    }
    let article = article(of: id)
    let lines = notes.flatMap { note -> [Dossier.Line] in
      // A note may be older than the text.
      let passage = note.range.flatMap { range in
        article.flatMap { range.end <= $0.text.utf8.count ? $0[range].excerpt : nil }
      }
      return [
        Dossier.Line(text: passage ?? "On the article", isHeading: true),
        Dossier.Line(text: note.text, target: (id, note.range?.start ?? 0)),
        Dossier.Line(text: ""),
      ]
    }
    overlay = .dossier(Dossier(title: "Comments: \(entry(id).title)", lines: lines.dropLast()))
  }

  private mutating func reportNothingSelected() {
    message = Message(text: "no article is selected")
  }

  // MARK: Changing and undoing

  mutating func change(_ change: ReadingChange, isLogged: Bool = true) {
    let ids: [EntryID] =
      switch change {
      case .read(let ids, _): ids
      case .starred(let id, _), .tag(let id, _, _), .note(let id, _, _): [id]
      case .allRead: list.rows.compactMap(\.article)
      }
    var before: [EntryID: Reading] = [:]
    var after: [EntryID: Reading] = [:]
    for id in ids {
      let old = entry(id).reading
      let new = change.applied(to: old)
      guard new != old else { continue }
      before[id] = old
      after[id] = new
    }
    put(after)
    if isLibrary {
      // The library keeps the order from here on.
      if isLogged { log = ReadingLog() }
      touched.formUnion(ids)
      effects.append(.change(change, isLogged: isLogged))
    } else {
      remember(after, takesIn: change.isKeepsake)
      guard isLogged, !after.isEmpty else { return }
      log.append(ReadingLog.Step(label: change.label, before: before, after: after))
    }
  }

  private mutating func put(_ readings: [EntryID: Reading]) {
    for (id, reading) in readings {
      if isLibrary { stored[id]?.reading = reading } else { entries[id.number].reading = reading }
    }
  }

  /// Keeps what was done with articles of files for the sessions to come.
  /// - Parameter takesIn: whether articles that are not in the library come into it.
  private mutating func remember(_ readings: [EntryID: Reading], takesIn: Bool) {
    touched.formUnion(readings.keys)
    let articles = readings.keys.sorted().compactMap { id in
      entries[id.number].fileArticle.map { ($0, entries[id.number].reading) }
    }
    if !articles.isEmpty { effects.append(.remember(articles, takesIn: takesIn)) }
  }

  /// Takes a step of the log, forward or back.
  private mutating func take(_ readings: [EntryID: Reading]) {
    put(readings)
    if !isLibrary { remember(readings, takesIn: false) }
  }

  mutating func undo() {
    let step = log.undo()
    // What former sessions decided about actors is kept, and can be taken back.
    guard let step else {
      return effects.append(isLibrary ? .undo : .undoDecision(isRedo: false))
    }
    if step.isDecision { effects.append(.undoDecision(isRedo: false)) }
    take(step.before)
    report(undone: step.label, isRedo: false)
  }

  mutating func redo() {
    let step = log.redo()
    if step == nil, isLibrary { return effects.append(.redo) }
    if let step, step.isDecision { effects.append(.undoDecision(isRedo: true)) }
    if let step { take(step.after) }
    report(undone: step?.label, isRedo: true)
  }

  mutating func report(undone label: String?, isRedo: Bool) {
    guard let label else {
      message = Message(text: isRedo ? "nothing to do again" : "nothing to undo")
      return
    }
    message = Message(text: isRedo ? "again: \(label)" : "undone: \(label)")
    guard isLibrary else { return }
    touched = []
    effects.append(.reloadDecisions)
    refreshList()
    if let selected { effects.append(.load(selected, isUrgent: false)) }
  }
}

extension String {
  /// The first words on one line.
  fileprivate var excerpt: String {
    let words = split(whereSeparator: \.isWhitespace)
    let first = words.prefix(16).joined(separator: " ")
    return words.count > 16 ? first + " …" : first
  }
}
