internal import NewsModel

/// Who is who, as the reader decides it: merged, split, renamed and hidden actors. Undone by `u`.
extension ReaderState {
  /// The selected actor as the article prints it.
  private var printedActor: PrintedActor? {
    guard let text = open, let id = selectedActor, let annotation = shelf[text.entry]?.annotation
    else {
      return nil
    }
    return PrintedActor(
      article: text.article.id, kind: annotation[id].kind, name: annotation[id].name)
  }

  mutating func startRenaming() {
    guard let actor = printedActor else { return reportNoActor() }
    prompt = Prompt(purpose: .rename(actor))
  }

  mutating func startMerging() {
    guard let actor = printedActor else { return reportNoActor() }
    prompt = Prompt(purpose: .merge(actor))
  }

  mutating func splitActor() {
    guard let actor = printedActor else { return reportNoActor() }
    decide(.split(actor))
  }

  mutating func hideActor() {
    guard let actor = printedActor else { return reportNoActor() }
    decide(.hide(actor))
  }

  mutating func reportNoActor() { message = Message(text: "no actor is selected") }

  mutating func decide(_ edit: ActorEdit) {
    effects.append(.decide(edit))
    // A library takes its own steps back.
    if !isLibrary { log.append(ReadingLog.Step(label: edit.label, isDecision: true)) }
    message = Message(text: "\(edit.label); u undoes it")
  }

  /// The actor of this article that a digit or a letter of the sidebar stands for, by name.
  func nameOfActor(typed text: String) -> String {
    guard let marks else { return text }
    if let digit = Int(text), let id = marks.actor(digit: digit) {
      return marks.annotation[id].name
    }
    if text.count == 1, let id = marks.roster.first(where: { marks.letter(of: $0) == text.first }) {
      return marks.annotation[id].name
    }
    return text
  }

  /// Shows the open article with what was decided.
  mutating func adoptDecisions() {
    guard let elsewhere, elsewhere.entry == open?.entry, let plain = shelf[elsewhere.entry] else {
      return
    }
    if elsewhere.decided.isEmpty, decided == nil { return }
    guard elsewhere.decided != decided?.actors || decided?.entry != elsewhere.entry else { return }
    if elsewhere.decided.isEmpty {
      decided = nil
    } else {
      decided = DecidedMarks(
        entry: elsewhere.entry, actors: elsewhere.decided,
        marks: ArticleMarks(
          plain.annotation.deciding(elsewhere.decided),
          hiding: Set(
            elsewhere.decided.filter { $0.value.isHidden || $0.value.leader != $0.key }.keys)))
    }
    if let id = selectedActor, let marks, !marks.roster.contains(id) {
      selectedActor = elsewhere.decided[id.index].map { Actor.ID($0.leader) } ?? marks.roster.first
      if let id = selectedActor, !marks.roster.contains(id) { selectedActor = marks.roster.first }
    }
    resolveFocus()
    revealSelectedActor()
  }
}
