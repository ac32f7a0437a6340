internal import NewsModel

/// What can be asked of articles that are compared with one another.
enum CoverageQuestion: Sendable {
  /// What other articles have of an article's quotations.
  case elsewhere(EntryID)
  /// An actor of an article over all articles.
  case dossier(EntryID, Actor.ID)
  /// What a list has: of these rows those in dispute, or all of them by story.
  /// - Parameter isWhole: whether all articles there are are at hand to compare them with; otherwise
  ///   only the rows themselves, and the library knows which are in dispute.
  case list(ListWindow, isWhole: Bool)
  case decide(ActorEdit)
  case undoDecision(isRedo: Bool)

  func answer(_ coverage: inout Coverage) -> ReaderEvent? {
    switch self {
    case .elsewhere(let id): Self.elsewhere(id, coverage)
    case .dossier(let id, let actor): Self.dossier(id, actor, coverage)
    case .list(let window, let isWhole): Self.list(window, isWhole: isWhole, coverage)
    case .decide(let edit): Self.decide(edit, &coverage)
    case .undoDecision(let isRedo): Self.undo(isRedo: isRedo, &coverage)
    }
  }

  // MARK: Who is who

  private static func decide(_ edit: ActorEdit, _ coverage: inout Coverage) -> ReaderEvent? {
    switch edit {
    case .split(let actor): coverage.decisions.append(.split([actor]))
    case .rename(let actor, let name): coverage.decisions.append(.rename(actor, to: name))
    case .hide(let actor): coverage.decisions.append(.hide(actor))
    case .merge(let actor, let name):
      let same = coverage.actors.identities(named: name).all.first {
        $0.name == name || $0.aliases.contains(name)
      }
      guard let same, let place = same.places.first,
        let account = coverage.account(of: place.article)
      else { return .failed("nobody is called \(name)") }
      let other = PrintedActor(
        article: account.id, kind: same.kind, name: account.actors[place.actor].name)
      coverage.decisions.append(.merge([actor, other]))
    }
    return .coverageChanged
  }

  private static func undo(isRedo: Bool, _ coverage: inout Coverage) -> ReaderEvent? {
    let decision = isRedo ? coverage.decisions.redo() : coverage.decisions.undo()
    return .undone(label: decision?.label, isRedo: isRedo)
  }

  /// What decisions make of an article's actors.
  private static func decided(
    _ id: EntryID, _ coverage: Coverage
  ) -> [Int: DecidedActor] {
    let decisions = coverage.decisions.inForce
    guard !decisions.isEmpty, let account = coverage.account(of: id.number) else { return [:] }
    let actors = coverage.actors.identities(among: [id.number])
    let names = Set(
      decisions.compactMap { decision -> String? in
        if case .rename(_, let name) = decision { name } else { nil }
      })
    var leaders: [ActorIdentity.ID: Int] = [:]
    var decided: [Int: DecidedActor] = [:]
    for (index, trace) in account.actors.enumerated() {
      guard let identity = actors[ActorPlace(article: id.number, actor: index)] else { continue }
      let leader = leaders[identity.id] ?? index
      leaders[identity.id] = leader
      let name = names.contains(identity.name) ? identity.name : trace.name
      decided[index] = DecidedActor(name: name, isHidden: identity.isHidden, leader: leader)
    }
    return decided
  }

  private static func elsewhere(_ id: EntryID, _ coverage: Coverage) -> ReaderEvent? {
    guard coverage.account(of: id.number) != nil else { return nil }
    var finder = SharedQuotationFinder(coverage, actors: coverage.actors)
    return .elsewhere(
      Elsewhere(
        entry: id, quotations: finder.sharedQuotations(in: id.number),
        decided: decided(id, coverage)))
  }

  private static func dossier(
    _ id: EntryID, _ actor: Actor.ID, _ coverage: Coverage
  ) -> ReaderEvent? {
    let place = ActorPlace(article: id.number, actor: actor.index)
    let actors = coverage.actors.identities(around: place)
    return actors[place].map { .dossier(Dossier($0, among: actors, coverage)) }
  }

  private static func list(
    _ all: ListWindow, isWhole: Bool, _ coverage: Coverage
  ) -> ReaderEvent? {
    var window = all
    let articles = isWhole ? coverage.articles : all.entries.map(\.id.number).sorted()
    if isWhole, window.request.scope.query.contains(Scope.disputed) {
      var finder = SharedQuotationFinder(coverage, actors: coverage.actors)
      let disputed = Set(
        finder.all(among: articles).flatMap { quotation in
          quotation.disputes.flatMap { [$0.first, $0.second] }.map {
            quotation.places[$0].article
          }
        })
      window.entries.removeAll { !disputed.contains($0.id.number) }
    }
    if window.request.scope.isByStory {
      window.groups = groups(window, StoryFinder(coverage).stories(among: articles))
      if window.hasMoreAbove || window.hasMoreBelow {
        let count = window.entries.count
        window.groups.append(
          ListWindow.Group(title: "These \(count) are grouped; f narrows the list", articles: []))
        window.hasMoreAbove = false
        window.hasMoreBelow = false
      }
    }
    return .listed(window)
  }

  private static func groups(_ window: ListWindow, _ stories: [Story]) -> [ListWindow.Group] {
    let listed = Set(window.entries.map(\.id))
    var grouped: Set<EntryID> = []
    var groups: [ListWindow.Group] = []
    for story in stories {
      let articles = story.articles.map { EntryID(number: $0) }.filter { listed.contains($0) }
      guard !articles.isEmpty else { continue }
      grouped.formUnion(articles)
      groups.append(ListWindow.Group(title: story.title, articles: articles))
    }
    let others = window.entries.map(\.id).filter { !grouped.contains($0) }
    if !others.isEmpty { groups.append(ListWindow.Group(title: "By themselves", articles: others)) }
    return groups
  }
}
