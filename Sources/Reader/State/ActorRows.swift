internal import NewsModel
internal import TerminalKit

/// The rows of the sidebar: headings, and actors beneath them.
struct ActorRows: Sendable {
  enum Row: Hashable, Sendable {
    case heading(String)
    case actor(Actor.ID)
  }

  let rows: [Row]

  init(_ marks: ArticleMarks) {
    var rows: [Row] = []
    var last = ""
    for id in marks.roster {
      let heading = Self.heading(for: marks.annotation[id])
      if heading != last { rows.append(.heading(heading)) }
      last = heading
      rows.append(.actor(id))
    }
    self.rows = rows
  }

  func row(of actor: Actor.ID) -> Int { rows.firstIndex(of: .actor(actor)) ?? 0 }

  private static func heading(for actor: Actor) -> String {
    if actor.isPeripheral { return "In captions and lists" }
    switch actor.kind {
    case .person: return "People"
    case .organization: return "Organizations"
    case .place: return "Places"
    }
  }
}

extension ReaderState {
  /// How many rows an article takes in the list: its title may run over two lines where the list is
  /// narrow.
  var listRowHeight: Int { (layout.list?.columns ?? size.columns) < 60 ? 2 : 1 }

  /// How many rows of the sidebar list actors; those below tell more about the selected one.
  var actorListRows: Int {
    let rows = rows(of: .actors)
    return rows < 16 ? rows : rows - Self.actorDetailRows
  }

  /// A rule, the name, the roles on two lines, what is said on one, the rest for the spellings.
  static let actorDetailRows = 7
}
