internal import NewsModel
internal import TerminalKit

/// What covers the panes: the help, the search over all articles, and the commands by name.
extension ReaderState {
  mutating func takeInOverlay(_ key: Key) {
    switch overlay {
    case .help(let top): takeInHelp(key, top: top)
    case .find(let find): takeInFind(key, find)
    case .palette(let palette): takeInPalette(key, palette)
    case .comparison(let comparison): takeInComparison(key, comparison)
    case .dossier(let dossier): takeInDossier(key, dossier)
    case nil: break
    }
  }

  mutating func closeOverlay() {
    if case .find = overlay { effects.append(.cancelFind) }
    overlay = nil
  }

  // MARK: Help

  private mutating func takeInHelp(_ key: Key, top: Int) {
    let page = max(1, HelpPopup.rows(in: size) - 1)
    let last = max(0, HelpPopup.lines(for: pane, columns: size.columns).count - page)
    let next: Int
    switch Keymap.lookup(pendingKeys + [key], in: pane) {
    case .command(let command):
      pendingKeys = []
      switch command.action {
      case .down: next = top + 1
      case .up: next = top - 1
      case .halfPageDown: next = top + page / 2
      case .halfPageUp: next = top - page / 2
      case .pageDown: next = top + page
      case .pageUp: next = top - page
      case .top: next = 0
      case .bottom: next = last
      case .help, .stepBack:
        closeOverlay()
        return
      case .quit:
        effects.append(.quit)
        return
      default: return
      }
    case .prefix:
      pendingKeys.append(key)
      return
    case .nothing:
      pendingKeys = []
      return
    }
    overlay = .help(top: min(max(0, next), last))
  }

  // MARK: The search over all articles

  /// Below this many bytes of text all articles are searched at once, within a frame.
  private static let inlineBytes = 512 << 10

  mutating func startFind() {
    var find = Find()
    if pane == .actors, let id = selectedActor, let marks {
      find.editor.insert("\"\(marks.annotation[id].name)\"")
    }
    overlay = .find(find)
    if !find.editor.text.isEmpty { followFind(find) }
  }

  private mutating func takeInFind(_ key: Key, _ old: Find) {
    var find = old
    let rows = FindPopup.rows(in: size)
    switch (key.code, key.modifiers) {
    case (.escape, _): return closeOverlay()
    case (.enter, _): return visitFound(find)
    case (.down, _), (.tab, _), (.character("n"), .control): find.select(1)
    case (.up, _), (.backTab, _), (.character("p"), .control): find.select(-1)
    case (.pageDown, _): find.select(rows)
    case (.pageUp, _): find.select(-rows)
    default:
      guard find.editor.take(key) else { return }
      if find.editor.text != old.editor.text { return followFind(find) }
    }
    overlay = .find(find)
  }

  /// Searches for what has been typed so far.
  mutating func followFind(_ typed: Find) {
    var find = typed
    find.search += 1
    find.selected = 0
    effects.append(.cancelFind)
    if let query = CollectionSearch(find.editor.text, annotate: annotate) {
      var bytes = 0
      for entry in entries {
        bytes += entry.article?.text.utf8.count ?? 0
        if bytes > Self.inlineBytes { break }
      }
      if !isLibrary, !query.isSlow, bytes <= Self.inlineBytes {
        find.found = FoundLines()
        find.found.problem = query.problem
        for entry in entries {
          query.add(entry, to: &find.found)
        }
        find.found.isComplete = true
      } else {
        // The lines found before stay until the first new ones are there, so that nothing flickers.
        effects.append(.find(find.editor.text, in: entries, search: find.search))
      }
    } else {
      find.found = FoundLines()
    }
    overlay = .find(find)
  }

  mutating func add(_ found: FoundLines, of search: Int) {
    guard case .find(var find) = overlay, find.search == search else { return }
    find.found = found
    find.selected = min(find.selected, max(0, found.lines.count - 1))
    overlay = .find(find)
  }

  mutating func visitFound(_ find: Find) {
    guard find.found.lines.indices.contains(find.selected) else {
      return closeOverlay()
    }
    let line = find.found.lines[find.selected]
    closeOverlay()
    rememberPlace()
    // The words stay marked in the text, and `n` goes on from one to the next.
    var kept = Search(
      pane: .text,
      origin: Search.Origin(
        place: open?.place, selectedActor: selectedActor, listTop: listTop, actorTop: actorTop))
    kept.editor = find.editor
    kept.isTyping = false
    kept.matchers = CollectionSearch.matchers(find.editor.text)
    search = kept
    go(to: .text)
    if line.entry == open?.entry {
      findMatches()
      jump(to: line.target ?? search?.matches.first?.start ?? 0)
    } else {
      show(line.entry, landing: line.target.map { .byte($0) } ?? .match)
    }
  }

  // MARK: The commands by name

  private mutating func takeInPalette(_ key: Key, _ old: Palette) {
    var palette = old
    let commands = palette.commands(in: pane)
    switch (key.code, key.modifiers) {
    case (.escape, _): return closeOverlay()
    case (.backspace, []) where palette.editor.text.isEmpty: return closeOverlay()
    case (.enter, _):
      closeOverlay()
      if let number = Int(palette.editor.text) { return goToArticle(number: number) }
      guard commands.indices.contains(palette.selected) else {
        message = Message(text: "no command of that name", isAlert: true)
        return
      }
      perform(commands[palette.selected].action)
      return
    case (.down, _), (.tab, _), (.character("n"), .control): palette.selected += 1
    case (.up, _), (.backTab, _), (.character("p"), .control): palette.selected -= 1
    default:
      guard palette.editor.take(key) else { return }
      if palette.editor.text != old.editor.text { palette.selected = 0 }
    }
    let count = palette.commands(in: pane).count
    palette.selected = min(max(0, palette.selected), max(0, count - 1))
    overlay = .palette(palette)
  }

  private mutating func goToArticle(number: Int) {
    if let total = list.total, !(1...max(1, total)).contains(number) {
      message = Message(
        text: "there are \(total.grouped) articles, no number \(number)", isAlert: true)
      return
    }
    rememberPlace()
    if list.hasMoreAbove || list.hasMoreBelow {
      list(list.scope, at: .position(number - 1))
    } else {
      let articles = list.rows.lazy.compactMap(\.article)
      if let id = articles.dropFirst(number - 1).first { show(id) }
    }
  }

  // MARK: Pasting

  mutating func paste(_ text: String) {
    switch overlay {
    case .find(var find):
      find.editor.insert(text)
      followFind(find)
    case .palette(var palette):
      palette.editor.insert(text)
      palette.selected = 0
      overlay = .palette(palette)
    case .help, .comparison, .dossier: break
    case nil:
      if prompt != nil {
        prompt?.editor.insert(text)
        return followPrompt()
      }
      guard search?.isTyping == true else { return }
      search?.editor.insert(text)
      followQuery()
    }
  }
}
