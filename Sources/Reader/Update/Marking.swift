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

  mutating func toggleStar() {
    guard let id = selected else { return reportNothingSelected() }
    let isStarred = !entry(id).reading.isStarred
    change(.starred(id, isStarred))
    message = Message(text: isStarred ? "starred" : "star taken off")
  }

  mutating func startTag() {
    guard let id = selected else { return reportNothingSelected() }
    prompt = Prompt(purpose: .tag(id))
  }

  /// Comments on the quotation under the cursor, or on the article.
  mutating func startComment() {
    guard let id = selected else { return reportNothingSelected() }
    let passage =
      pane == .text ? open.flatMap { text in marks?.speech(at: text.cursor)?.range } : nil
    prompt = Prompt(purpose: .comment(id, passage))
  }

  private mutating func reportNothingSelected() {
    message = Message(text: "no article is selected")
  }

  // MARK: Changing and undoing

  mutating func change(_ change: ReadingChange, isLogged: Bool = true) {
    let ids: [EntryID] =
      switch change {
      case .read(let ids, _): ids
      case .starred(let id, _), .tag(let id, _, _), .note(let id, _): [id]
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
    } else if isLogged, !after.isEmpty {
      log.append(ReadingLog.Step(label: change.label, before: before, after: after))
    }
  }

  private mutating func put(_ readings: [EntryID: Reading]) {
    for (id, reading) in readings {
      if isLibrary { stored[id]?.reading = reading } else { entries[id.number].reading = reading }
    }
  }

  mutating func undo() {
    let step = log.undo()
    if step == nil, isLibrary { return effects.append(.undo) }
    if let step, step.isDecision { effects.append(.undoDecision(isRedo: false)) }
    if let step { put(step.before) }
    report(undone: step?.label, isRedo: false)
  }

  mutating func redo() {
    let step = log.redo()
    if step == nil, isLibrary { return effects.append(.redo) }
    if let step, step.isDecision { effects.append(.undoDecision(isRedo: true)) }
    if let step { put(step.after) }
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
    refreshList()
    if let selected { effects.append(.load(selected, isUrgent: false)) }
  }
}
