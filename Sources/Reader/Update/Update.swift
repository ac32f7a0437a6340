internal import NewsModel
internal import TerminalKit

extension ReaderState {
  /// The state after an event, and what is to be done outside. Pure: the same events lead to the same
  /// state, whatever the clock or the machine.
  mutating func update(_ event: ReaderEvent) -> [Effect] {
    switch event {
    case .terminal(.key(let key)):
      hasBegun = true
      take(key)
    case .terminal(.mouse(let mouse)):
      hasBegun = true
      take(mouse)
    case .terminal(.paste(let text)): paste(text)
    case .terminal(.resize(let size)):
      if size.columns > 0, size.rows > 0 {
        self.size = size
        relayout()
      }
    case .terminal: break
    case .arrived(let arrival): add(arrival)
    case .allArrived: isLoading = false
    case .opened(let opening): open(opening)
    case .listed(let window): adopt(window)
    case .tallied(let tally): adopt(tally)
    case .loaded(let stored): adopt(stored)
    case .notLoaded(let id, let reason): report(reason, notLoaded: id)
    case .libraryChanged: refreshList()
    case .elsewhere(let elsewhere):
      if elsewhere.entry == open?.entry {
        self.elsewhere = elsewhere
        adoptDecisions()
      }
    case .dossier(let dossier): overlay = .dossier(dossier)
    case .coverageChanged:
      if let open { effects.append(.elsewhere(open.entry)) }
      if isLibrary ? list.scope.isByStory : list.scope.needsCoverage { refreshList() }
    case .sought(let seek, let found): goOn(seek, to: found)
    case .recalled(let known): adopt(known)
    case .undone(let label, let isRedo):
      report(undone: label, isRedo: isRedo)
      // Of files only decisions about actors are taken back elsewhere.
      if !isLibrary, let open { effects.append(.elsewhere(open.entry)) }
    case .counted(let key, let count): if focus?.key == key { focusedArticleCount = count }
    case .failed(let reason): message = Message(text: reason, isAlert: true)
    case .annotated(let batch):
      for annotated in batch { add(annotated.annotation, for: annotated.entry) }
    case .typeset(let id, let page): adopt(page, for: id)
    case .found(let found, let search): add(found, of: search)
    }
    if effects.contains(where: \.isQuit) { keepPlace() }
    defer { effects = [] }
    return effects
  }

  mutating func take(_ key: Key) {
    message = nil
    let wasInterrupted = isInterrupted
    isInterrupted = false
    if key == Key(.character("c"), .control) {
      interrupt(again: wasInterrupted)
      return
    }
    guard !layout.isTooSmall else {
      if key == Key(.character("q")) || key == Key(.character("Q")) { effects.append(.quit) }
      return
    }
    if overlay != nil {
      takeInOverlay(key)
      return
    }
    if prompt != nil {
      takeInPrompt(key)
      return
    }
    if search?.isTyping == true {
      takeInSearch(key)
      return
    }
    if !pendingKeys.isEmpty, key.code == .escape {
      pendingKeys = []
      return
    }
    let keys = pendingKeys + [key]
    pendingKeys = []
    switch Keymap.lookup(keys, in: pane) {
    case .command(let command):
      if command.action != crossing?.action { crossing = nil }
      perform(command.action, key: key)
    case .prefix:
      pendingKeys = keys
    case .nothing:
      crossing = nil
      message = Message(text: "no command on this key; ? shows all")
    }
  }

  /// Does what a command says.
  /// - Parameter key: the last of its keys.
  mutating func perform(_ action: Action, key: Key? = nil) {
    switch action {
    case .down: move(1)
    case .up: move(-1)
    case .halfPageDown: move(max(1, rows(of: pane) / 2))
    case .halfPageUp: move(-max(1, rows(of: pane) / 2))
    case .pageDown: movePage(1)
    case .pageUp: movePage(-1)
    case .top: moveToEdge(last: false)
    case .bottom: moveToEdge(last: true)

    case .paneLeft: go(to: Pane(rawValue: pane.rawValue - 1))
    case .paneRight: go(to: Pane(rawValue: pane.rawValue + 1))
    case .nextPane: go(to: Pane(rawValue: (pane.rawValue + 1) % Pane.allCases.count))
    case .previousPane:
      go(to: Pane(rawValue: (pane.rawValue + Pane.allCases.count - 1) % Pane.allCases.count))

    case .enter: enter()
    case .nextArticle: step(articles: 1)
    case .previousArticle: step(articles: -1)
    case .filter: startFilter()
    case .saveSearch: startSavingSearch()
    case .deleteSearch: deleteSearch()
    case .groupByStory: groupByStory()
    case .disputed: listDisputed()
    case .articlesOfActor: listArticlesOfActor()
    case .renameActor: startRenaming()
    case .mergeActor: startMerging()
    case .splitActor: splitActor()
    case .hideActor: hideActor()

    case .compare: compare()
    case .dossier: openDossier()
    case .explain: explain()
    case .cross: crossToNaming()
    case .crossBack: goBack()

    case .toggleRead: toggleRead()
    case .markAllRead: markAllRead()
    case .toggleStar: toggleStar()
    case .comment: startComment()
    case .comments: listComments()
    case .tag: startTag()
    case .undo: undo()
    case .redo: redo()

    case .focusDigit:
      if case .character(let digit)? = key?.code { focusActor(digit: digit.wholeNumberValue ?? 0) }
    case .unfocus: setFocus(nil)
    case .nextMention: jumpToMention(.forward)
    case .previousMention: jumpToMention(.backward)
    case .nextQuotation: jumpToQuotation(.forward)
    case .previousQuotation: jumpToQuotation(.backward)

    case .search: startSearch()
    case .nextMatch: goToMatch(.forward)
    case .previousMatch: goToMatch(.backward)
    case .find: startFind()
    case .back: goBack()
    case .forward: goForward()
    case .setMark:
      if case .character(let letter)? = key?.code, let place = open?.place {
        bookmarks[letter] = place
        message = Message(text: "marked: ' \(letter) comes back here")
      }
    case .goToMark:
      guard case .character(let letter)? = key?.code, let place = bookmarks[letter] else {
        message = Message(text: "no place is marked with this letter")
        return
      }
      rememberPlace()
      visit(place)

    case .copyQuotation: copyQuotation()
    case .copyParagraph: copyParagraph()
    case .copyArticle: copyArticle()
    case .copyTitle: copyTitle()
    case .copyURL: copyURL()
    case .copyName: copyName()

    case .zoom:
      isZoomed.toggle()
      relayout()
    case .toggleActors:
      showsActors.toggle()
      if !showsActors, pane == .actors { pane = .text }
      relayout()
    case .wider: setLongestLine(longestLine + 4)
    case .narrower: setLongestLine(longestLine - 4)
    case .help: overlay = .help(top: 0)
    case .palette: overlay = .palette(Palette())
    case .toggleMouse:
      takesMouse.toggle()
      effects.append(.takeMouse(takesMouse))
      message = Message(text: takesMouse ? "the mouse works here" : "the mouse selects text")
    case .redraw: effects.append(.redraw)
    case .stepBack: stepBack(quits: key != Key(.escape))
    case .interrupt: interrupt(again: false)
    case .quit: effects.append(.quit)
    }
  }

  private mutating func interrupt(again: Bool) {
    if again {
      effects.append(.quit)
      return
    }
    isInterrupted = true
    pendingKeys = []
    if overlay != nil {
      closeOverlay()
    } else if prompt != nil {
      cancelPrompt()
    } else if search?.isTyping == true {
      cancelSearch()
    }
    message = Message(text: "Ctrl-C again quits")
  }

  /// One step back: drop the search, then the focus, leave the zoom, go to the list, and from a
  /// filtered one to that before.
  private mutating func stepBack(quits: Bool) {
    if search != nil {
      search = nil
    } else if focus != nil {
      setFocus(nil)
    } else if isZoomed {
      isZoomed = false
      relayout()
    } else if pane != .list {
      go(to: .list)
    } else if !outerLists.isEmpty {
      leaveList()
    } else if quits {
      effects.append(.quit)
    } else {
      message = Message(text: "q quits")
    }
  }

  mutating func go(to pane: Pane?) {
    guard let pane, pane != self.pane else { return }
    self.pane = pane
    if pane == .text { markRead() }
    relayout()
  }

  private mutating func setLongestLine(_ columns: Int) {
    longestLine = min(max(columns, 40), 100)
    relayout()
    message = Message(text: "lines of up to \(longestLine) columns")
  }
}
