import ArgumentParser
import NewsLibrary

/// `quotidian mark`: changes the reading state of what a query finds.
struct Mark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark articles of the library read, unread or starred, or tag them.",
    usage: "quotidian mark [--library FILE] read|unread|starred|unstarred|undo|redo [QUERY...]",
    discussion:
      "Without a query, all articles. undo takes the last change back, also the reader's.",
    version: Version.current)

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case read, unread, starred, unstarred, undo, redo
  }

  @OptionGroup var library: LibraryOptions
  @Argument(help: "What to do.")
  var action: Action
  @Argument(help: "Which articles: see quotidian search --help.")
  var query: [String] = []

  func run() throws {
    let query = SearchQuery(self.query.joined(separator: " "))
    if let problem = query.problems.first { throw ValidationError("\(problem)") }
    let library = try library.open()
    let done = try LibraryOptions.told { () throws(LibraryError) -> String? in
      switch action {
      case .undo: return try library.undo()
      case .redo: return try library.redo()
      case .read:
        try library.markAllRead(query)
        return ""
      default:
        let ids = try LibrarySearch(library).all(query)
        if action == .unread { try library.setRead(ids, false) }
        if action != .unread { try library.setStarred(ids, action == .starred) }
        return ""
      }
    }
    guard let done else { throw ExitStatus.nothingFound }
    if !done.isEmpty { try StandardOutput().write(lines: [done]) }
  }
}
