/// The next article of a list with what a jump looks for.
struct Seek: Sendable {
  enum Goal: Sendable {
    case mention, quotation

    var noun: String {
      switch self {
      case .mention: "mention"
      case .quotation: "quotation"
      }
    }
  }

  var scope: Scope
  var from: EntryID
  var direction: Direction
  var goal: Goal
  /// Whose mention or quotation; `nil` for anybody's.
  var focus: Focus?
  /// Whether the key is to be pressed again before the reader goes there.
  var asksFirst: Bool
}
