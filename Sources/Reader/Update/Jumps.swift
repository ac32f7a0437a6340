internal import NewsModel

/// From mention to mention and from quotation to quotation, and on into the next article.
extension ReaderState {
  mutating func jumpToMention(_ direction: Direction) {
    takeUpSelectedActor()
    if pane == .list {
      guard focus != nil else {
        message = Message(text: "focus an actor first: 1…9")
        return
      }
      goOn(direction, of: .mention, asksFirst: false)
      return
    }
    guard let marks = demandMarks(), let text = open else { return reportNoMarks() }
    let all = marks.annotation.mentions.filter { focus == nil || $0.actor == focusedID }
    let targets = Self.jumpable(all, in: text) { $0.range.start }
    guard let mention = Self.next(targets, direction, from: text, start: { $0.range.start }) else {
      goOn(direction, of: .mention, asksFirst: true)
      return
    }
    rememberPlace()
    jump(to: mention.range.start)
    if focus == nil {
      message = Message(text: "\(marks.annotation[mention.actor].name) (Enter focuses)")
    }
  }

  mutating func jumpToQuotation(_ direction: Direction) {
    takeUpSelectedActor()
    if pane == .list {
      goOn(direction, of: .quotation, asksFirst: false)
      return
    }
    guard let marks = demandMarks(), let text = open else { return reportNoMarks() }
    let attributions = marks.annotation.attributions
    let all = marks.quotations.filter {
      $0.isFirst && (focus == nil || attributions[$0.attribution].speaker == focusedID)
        && (focus == nil || focusedID != nil)
    }
    let targets = Self.jumpable(all, in: text) { $0.range.start }
    guard let quotation = Self.next(targets, direction, from: text, start: { $0.range.start })
    else {
      goOn(direction, of: .quotation, asksFirst: true)
      return
    }
    rememberPlace()
    jump(to: quotation.range.start)
  }

  private mutating func reportNoMarks() {
    let text = open == nil ? "no article is open" : "this article is still being read"
    message = Message(text: text)
  }

  /// In the sidebar the jumps are for the selected actor.
  private mutating func takeUpSelectedActor() {
    if pane == .actors, let selectedActor, selectedActor != focusedID { setFocus(selectedActor) }
  }

  /// What the jumps stop at: nothing in listings and boilerplate, unless there is nothing else.
  private static func jumpable<Target>(
    _ targets: [Target], in text: OpenText, start: (Target) -> Int
  ) -> [Target] {
    let inside = targets.filter { !text.role(at: start($0)).isMargin }
    return inside.isEmpty ? targets : inside
  }

  private static func next<Target>(
    _ targets: [Target], _ direction: Direction, from text: OpenText, start: (Target) -> Int
  ) -> Target? {
    switch direction {
    case .forward:
      targets.first { start($0) > text.cursor || (start($0) == text.cursor && !text.isOnTarget) }
    case .backward: targets.last { start($0) < text.cursor }
    }
  }

  // MARK: The next article

  private enum Candidate {
    case article(EntryID)
    case none
    /// Too many articles have not been annotated yet.
    case unknown
  }

  /// What the library has found.
  mutating func goOn(_ seek: Seek, to found: EntryID?) {
    guard seek.from == selected else { return }
    goOn(
      found.map { .article($0) } ?? .none, seek.direction, of: seek.goal, asksFirst: seek.asksFirst)
  }

  /// Goes on to the next article that has what is looked for: at once, or when the key is pressed
  /// again.
  private mutating func goOn(_ direction: Direction, of goal: Seek.Goal, asksFirst: Bool) {
    if let crossing, crossing.action == Self.action(goal, direction) {
      self.crossing = nil
      cross(to: crossing.entry, direction, goal)
      return
    }
    if isLibrary {
      guard let selected else { return }
      effects.append(
        .seek(
          Seek(
            scope: list.scope, from: selected, direction: direction, goal: goal, focus: focus,
            asksFirst: asksFirst)))
      return
    }
    goOn(candidate(direction, goal), direction, of: goal, asksFirst: asksFirst)
  }

  private static func action(_ goal: Seek.Goal, _ direction: Direction) -> Action {
    switch (goal, direction) {
    case (.mention, .forward): .nextMention
    case (.mention, .backward): .previousMention
    case (.quotation, .forward): .nextQuotation
    case (.quotation, .backward): .previousQuotation
    }
  }

  private mutating func goOn(
    _ candidate: Candidate, _ direction: Direction, of goal: Seek.Goal, asksFirst: Bool
  ) {
    let whose =
      focus.map { goal == .mention ? " of \($0.actor.name)" : " by \($0.actor.name)" } ?? ""
    let isForward = direction == .forward
    switch candidate {
    case .article(let id) where !asksFirst:
      cross(to: id, direction, goal)
    case .article(let id):
      let action = Self.action(goal, direction)
      crossing = Crossing(action: action, entry: id)
      let key = CommandTable.commands(in: pane).first { $0.action == action }?.displayedKeys ?? ""
      let next = "\(isForward ? "next" : "previous") article"
      message = Message(
        text: "\(isForward ? "last" : "first") one here; \(key) again: \(next) (\(title(of: id)))"
      )
    case .none:
      message = Message(
        text: "no \(isForward ? "further" : "earlier") \(goal.noun)\(whose) in the open articles")
    case .unknown:
      message = Message(text: "articles are still being read; try again in a moment")
    }
  }

  private func title(of id: EntryID) -> String {
    let title = entry(id).title
    return title.isEmpty ? "further down" : title
  }

  private mutating func cross(to id: EntryID, _ direction: Direction, _ goal: Seek.Goal) {
    rememberPlace()
    guard pane != .list else { return show(id) }
    show(id, landing: goal == .mention ? .mention(direction) : .quotation(direction))
  }

  /// Goes to the first or last mention or quotation of an article just opened.
  mutating func jumpToEdge(_ direction: Direction, of goal: Seek.Goal) {
    guard let text = open, let marks = demandMarks() else { return }
    let starts: [Int] =
      switch goal {
      case .mention:
        marks.annotation.mentions.filter { focus == nil || $0.actor == focusedID }
          .map(\.range.start)
      case .quotation:
        marks.quotations.filter {
          $0.isFirst
            && (focus == nil || marks.annotation.attributions[$0.attribution].speaker == focusedID)
        }.map(\.range.start)
      }
    let targets = Self.jumpable(starts, in: text) { $0 }
    if let target = direction == .forward ? targets.first : targets.last { jump(to: target) }
  }

  /// How many articles nobody knows yet are looked into at one key.
  private static let patience = 8

  private mutating func candidate(_ direction: Direction, _ goal: Seek.Goal) -> Candidate {
    guard var index = list.index(of: selected) else { return .none }
    let step = direction == .forward ? 1 : -1
    var annotated = 0
    while let next = list.article(from: index, step: step) {
      index = next.index
      let id = next.id
      guard article(of: id) != nil else { continue }
      if shelf.digest(of: id) == nil {
        annotated += 1
        guard annotated <= Self.patience else { return .unknown }
      }
      guard let digest = digest(of: id) else { return .unknown }
      if has(digest, goal) { return .article(id) }
    }
    return isLoading && direction == .forward ? .unknown : .none
  }

  private func has(_ digest: AnnotationShelf.Digest, _ goal: Seek.Goal) -> Bool {
    guard let focus else {
      return goal == .mention ? !digest.actors.isEmpty : digest.quotationCount > 0
    }
    guard let index = digest.index(of: focus) else { return false }
    return goal == .mention || digest.quotationCounts[index] > 0
  }
}
