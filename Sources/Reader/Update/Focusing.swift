internal import NewsModel

/// One actor may be in focus: its mentions stand out, the jumps go from one to the next, and it stays
/// in focus from article to article.
extension ReaderState {
  mutating func setFocus(_ id: Actor.ID?) {
    focusedID = id
    focus = id.flatMap { id in marks.map { Focus($0.annotation[id]) } }
    focusedArticleCount = isLibrary ? 0 : focus.map { shelf.count(of: $0) } ?? 0
    if isLibrary, let focus { effects.append(.count(focus)) }
    crossing = nil
    if let id {
      selectedActor = id
      revealSelectedActor()
    }
  }

  mutating func focusActor(digit: Int) {
    guard let marks = demandMarks(), let id = marks.actor(digit: digit) else {
      let count = marks?.roster.count ?? 0
      message = Message(
        text: count == 0
          ? "no actors found in this article"
          : "this article has \(count) actors, no number \(digit)")
      return
    }
    setFocus(id)
  }

  /// Finds the focused actor in the open article.
  mutating func resolveFocus() {
    guard let focus, let actors = marks?.annotation.actors else {
      focusedID = nil
      return
    }
    focusedID = focus.index(in: actors).map { Actor.ID($0) }
  }

  /// Focuses the actor that is mentioned under the cursor, or else the next one in its line. Pressed
  /// again it goes through the line.
  mutating func focusActorAtCursor() {
    guard let marks = demandMarks(), let text = open else { return }
    let line =
      text.page.lines.indices.contains(text.cursorLine)
      ? text.page.lines[text.cursorLine].range : TextRange(0, 0)
    let here = marks.mention(at: text.cursor)
    let inLine = marks.mentions(in: line)
    if let here, here.actor != focusedID {
      setFocus(here.actor)
    } else if let next = inLine.first(where: { $0.range.start > text.cursor }) ?? inLine.first {
      setFocus(next.actor)
      jump(to: max(next.range.start, line.start))
    } else {
      message = Message(text: "no actor is mentioned in this line")
    }
  }
}
