internal import NewsModel
internal import TerminalKit

/// From a quotation to the same words elsewhere, from an actor to all it says, and from a decision of
/// the model to its reasons.
extension ReaderState {
  // MARK: The same words

  mutating func compare() {
    guard let text = open, let marks = demandMarks() else { return }
    guard var speech = marks.speech(at: text.cursor) ?? speechInLine(marks) else {
      message = Message(text: "no quotation here; s goes to the next one")
      return
    }
    // The note above a paragraph tells of all its quotations.
    if elsewhere?.others(speech) == nil,
      let paragraph = text.article.block(at: text.cursor)?.range,
      let other = (marks.quotations + marks.indirect).first(where: {
        $0.range.overlaps(paragraph) && elsewhere?.others($0) != nil
      })
    {
      speech = other
    }
    guard let shared = elsewhere?.shared(speech),
      shared.others(than: text.entry.number).count > 0
    else {
      message = Message(text: "no other article has these words")
      return
    }
    // The passage to begin with is another one, and if there is, one that disagrees.
    let here = text.entry.number
    let other = shared.disputes.lazy.compactMap { dispute -> Int? in
      if shared.places[dispute.first].article == here { return dispute.second }
      if shared.places[dispute.second].article == here { return dispute.first }
      return nil
    }.first
    let first = shared.places.firstIndex { $0.article != here }
    overlay = .comparison(Comparison(quotation: shared, selected: other ?? first ?? 0))
  }

  /// The first quotation that touches the cursor's line.
  func speechInLine(_ marks: ArticleMarks) -> ArticleMarks.Quotation? {
    guard let text = open, text.page.lines.indices.contains(text.cursorLine) else { return nil }
    let line = text.page.lines[text.cursorLine].range
    return (marks.quotations + marks.indirect).first { $0.range.overlaps(line) }
  }

  mutating func takeInComparison(_ key: Key, _ old: Comparison) {
    var comparison = old
    switch (key.code, key.modifiers) {
    case (.escape, _), (.character("q"), []), (.character("="), []): return closeOverlay()
    case (.enter, _): return visit(comparison)
    case (.down, _), (.right, _), (.tab, _), (.character("j"), []), (.character("l"), []):
      comparison.select(1)
    case (.up, _), (.left, _), (.backTab, _), (.character("k"), []), (.character("h"), []):
      comparison.select(-1)
    default: return
    }
    overlay = .comparison(comparison)
  }

  private mutating func visit(_ comparison: Comparison) {
    let place = comparison.quotation.places[comparison.selected]
    closeOverlay()
    visit(EntryID(number: place.article), byte: place.ranges.first?.start ?? 0)
  }

  /// Goes to a byte of an article, from a place that leads there.
  private mutating func visit(_ id: EntryID, byte: Int) {
    rememberPlace()
    go(to: .text)
    if id == open?.entry { jump(to: byte) } else { show(id, landing: .byte(byte)) }
  }

  // MARK: All that an actor says

  mutating func openDossier() {
    guard let id = open?.entry, let selectedActor else {
      message = Message(text: "no actor is selected")
      return
    }
    effects.append(.dossier(id, selectedActor))
  }

  mutating func takeInDossier(_ key: Key, _ old: Dossier) {
    var dossier = old
    switch (key.code, key.modifiers) {
    case (.escape, _), (.character("q"), []), (.character("e"), []), (.character("i"), []),
      (.character("C"), []):
      return closeOverlay()
    case (.enter, _):
      closeOverlay()
      if dossier.lines.indices.contains(dossier.selected),
        let target = dossier.lines[dossier.selected].target
      {
        visit(target.entry, byte: target.byte)
      }
      return
    case (.down, _), (.tab, _), (.character("j"), []): dossier.select(1)
    case (.up, _), (.backTab, _), (.character("k"), []): dossier.select(-1)
    case (.pageDown, _), (.character(" "), []): dossier.select(DossierPopup.rows(in: size) / 2)
    case (.pageUp, _), (.character("b"), []): dossier.select(-DossierPopup.rows(in: size) / 2)
    default: return
    }
    overlay = .dossier(dossier)
  }

  // MARK: Lists across articles

  mutating func groupByStory() {
    if list.scope.isByStory, !outerLists.isEmpty { return leaveList() }
    var scope = list.scope
    scope.isByStory = true
    enterList(scope)
  }

  mutating func listDisputed() {
    enterList(Scope(query: Scope.disputed, name: "disputed"))
  }

  mutating func listArticlesOfActor() {
    guard let marks, let selectedActor else {
      message = Message(text: "no actor is selected")
      return
    }
    let name = marks.annotation[selectedActor].name
    go(to: .list)
    enterList(Scope(query: "actor:\"\(name)\"", name: name))
  }

  // MARK: Why

  mutating func explain() {
    guard let text = open, let marks = demandMarks() else { return }
    if pane == .actors, let selectedActor {
      effects.append(.explain(text.entry, text.article, .actor(selectedActor)))
    } else if let speech = marks.speech(at: text.cursor) ?? speechInLine(marks) {
      effects.append(.explain(text.entry, text.article, .attribution(speech.attribution)))
    } else if let mention = marks.mention(at: text.cursor) {
      effects.append(.explain(text.entry, text.article, .actor(mention.actor)))
    } else {
      message = Message(text: "nothing to explain here; s goes to the next quotation")
    }
  }

  /// From a quotation to where its speaker is named before it.
  mutating func crossToNaming() {
    guard let text = open, let marks = demandMarks() else { return }
    guard let speech = marks.speech(at: text.cursor) ?? speechInLine(marks),
      let speaker = marks.annotation.attributions[speech.attribution].speaker
    else {
      message = Message(text: "no speaker is known here")
      return
    }
    let names = marks.annotation.mentions.filter { $0.actor == speaker && $0.kind == .name }
    guard let name = names.last(where: { $0.range.end <= text.cursor }) ?? names.first else {
      message = Message(text: "\(marks.annotation[speaker].name) is not named here")
      return
    }
    rememberPlace()
    jump(to: name.range.start)
  }
}
