internal import NewsModel
internal import TerminalKit

/// The line of input at the foot of the screen: a filter that narrows the list as it is typed, and what
/// commands ask for.
extension ReaderState {
  mutating func takeInPrompt(_ key: Key) {
    guard var typed = prompt else { return }
    switch key.code {
    case .escape: cancelPrompt()
    case .backspace where typed.editor.text.isEmpty: cancelPrompt()
    case .enter: finishPrompt()
    case .down where typed.purpose == .filter: step(rows: 1)
    case .up where typed.purpose == .filter: step(rows: -1)
    default:
      let old = typed.editor.text
      guard typed.editor.take(key) else { return }
      prompt = typed
      if typed.editor.text != old { followPrompt() }
    }
  }

  mutating func followPrompt() {
    guard let prompt, prompt.purpose == .filter, let origin = prompt.origin else { return }
    var scope = origin.list.scope
    scope.name = nil
    scope.query = prompt.editor.text.isBlank ? origin.list.scope.query : prompt.editor.text
    if prompt.editor.text.isBlank { restore(origin) } else { list(scope, at: .first) }
  }

  mutating func cancelPrompt() {
    guard let prompt else { return }
    self.prompt = nil
    if let origin = prompt.origin { restore(origin) }
  }

  private mutating func finishPrompt() {
    guard let prompt else { return }
    let text = prompt.editor.text
    guard !text.isBlank || prompt.isRewriting else { return cancelPrompt() }
    self.prompt = nil
    switch prompt.purpose {
    case .filter: if let origin = prompt.origin { outerLists.append(origin) }
    case .saveSearch: save(SavedSearch(name: text, query: list.scope.query))
    case .rename(let actor): decide(.rename(actor, text))
    case .merge(let actor): decide(.merge(actor, with: nameOfActor(typed: text)))
    case .comment(let id, let range, let old): finishComment(id, range, old, typed: text)
    case .tag(let id):
      let isOn = !entry(id).reading.tags.contains(text)
      change(.tag(id, text, isOn: isOn))
      message = Message(text: isOn ? kept("tagged \(text)") : "tag \(text) taken off")
    }
  }

  // MARK: Filters and saved searches

  mutating func startFilter() {
    if pane != .list { go(to: .list) }
    prompt = Prompt(purpose: .filter, origin: origin)
  }

  mutating func startSavingSearch() {
    guard !list.scope.isAll else {
      message = Message(text: "filter the list first (f), then keep the filter")
      return
    }
    prompt = Prompt(purpose: .saveSearch)
  }

  private mutating func save(_ search: SavedSearch) {
    searches.removeAll { $0.name == search.name }
    searches.append(search)
    list.scope.name = search.name
    if isLibrary { effects.append(.saveSearch(search)) }
    message = Message(text: "kept as \(search.name); it stands above all articles")
  }

  mutating func deleteSearch() {
    guard let folder, searches.indices.contains(folder) else {
      message = Message(text: "no saved search is selected")
      return
    }
    let search = searches.remove(at: folder)
    self.folder = nil
    if isLibrary { effects.append(.deleteSearch(search)) }
    list(list.scope, at: selected.map { .around($0) } ?? .first)
    message = Message(text: "saved search \(search.name) deleted")
  }
}

extension String {
  /// Whether there is nothing in it but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
