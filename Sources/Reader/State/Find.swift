/// The search over all open articles.
struct Find: Sendable {
  var editor = LineEditor()
  /// Tells the results of this search from those of one before.
  var search = 0
  var found = FoundLines()
  var selected = 0
}

extension Find {
  mutating func select(_ step: Int) {
    selected = min(max(0, selected + step), max(0, found.lines.count - 1))
  }
}
