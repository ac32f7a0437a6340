internal import TerminalKit

/// Where the effects of an update go: each to whoever does it.
struct Desk: Sendable {
  let work: BackgroundWork
  let library: LibraryWork?
  let memory: MemoryWork?
  let coverage: CoverageWork

  func perform(_ effect: Effect, _ screen: some Screen) {
    switch effect {
    case .annotate(let id, let article, let isUrgent):
      work.annotate(id, article, isUrgent: isUrgent)
    case .typeset(let id, let article, let measure):
      work.typeset(id, article, measure: measure)
    case .find(let text, let entries, let search):
      if let library {
        library.find(text, search: search)
      } else {
        work.find(text, in: entries, search: search)
      }
    case .cancelFind:
      work.cancelFind()
      library?.cancelFind()
    case .list(let request, let entries):
      guard let library else { return work.list(request, in: entries) }
      library.list(request) { [coverage] in coverage.ask(.list($0, isWhole: false)) }
    case .tally(let window): library?.tally(window)
    case .load(let id, let isUrgent): library?.load(id, isUrgent: isUrgent)
    case .change(let change, let isLogged): library?.keep(change, isLogged: isLogged)
    case .undo: library?.undo()
    case .redo: library?.redo()
    case .recall(let article): memory?.recall(article)
    case .remember(let readings, let takesIn): memory?.keep(readings, takesIn: takesIn)
    case .keepPlace(let place):
      library?.keep(place)
      memory?.keep(place)
    case .keepSession(let session): library?.keep(session)
    case .saveSearch(let search): library?.save(search)
    case .deleteSearch(let search): library?.delete(search)
    case .count(let focus): library?.count(focus)
    case .seek(let seek): library?.seek(seek)
    case .elsewhere(let id): coverage.ask(.elsewhere(id))
    case .dossier(let id, let actor): coverage.ask(.dossier(id, actor))
    case .decide(let edit): coverage.ask(.decide(edit))
    case .undoDecision(let isRedo): coverage.ask(.undoDecision(isRedo: isRedo))
    case .reloadDecisions: coverage.reloadDecisions()
    case .explain(let id, let article, let what): work.explain(id, article, what)
    case .copy(let text):
      if !screen.copy(text) {
        work.report("this terminal takes no copies, or none as long as this")
      }
    case .takeMouse(let isOn): screen.takesMouse = isOn
    case .redraw: screen.repaint()
    case .quit: break
    }
  }

  /// Waits until everything that was changed is kept.
  func finish() {
    coverage.finish()
    library?.finish()
    memory?.finish()
  }
}
