/// An expression in the language of FTS5 over one of the two indexes.
struct IndexExpression: Hashable {
  enum Table: String {
    case words, marks
  }

  var index: Table
  var text: String
  /// How many it has of what FTS5 counts as phrases: words, or words one after the other.
  var phrases = 1

  /// Joins expressions over the same index.
  static func joined(_ expressions: [IndexExpression], by sign: String) -> IndexExpression? {
    guard let first = expressions.first else { return nil }
    if expressions.count == 1 { return first }
    let text = expressions.map { "(\($0.text))" }.joined(separator: " \(sign) ")
    return IndexExpression(
      index: first.index, text: text, phrases: expressions.reduce(0) { $0 + $1.phrases })
  }

  static func mark(_ mark: String) -> IndexExpression {
    IndexExpression(index: .marks, text: "\"\(mark)\"")
  }

  static func marks(_ marks: [String]) -> IndexExpression? {
    marks.isEmpty
      ? nil
      : IndexExpression(
        index: .marks, text: marks.map { "\"\($0)\"" }.joined(separator: " OR "),
        phrases: marks.count)
  }

  /// Folded words one after the other.
  static func words(
    _ words: [String], _ place: QueryLeaf.Place, isOpen: Bool = false
  ) -> IndexExpression {
    let phrase = "\"\(words.joined(separator: " "))\"\(isOpen ? " *" : "")"
    return IndexExpression(index: .words, text: "\(column(place))\(phrase)")
  }

  static func either(_ words: [String], _ place: QueryLeaf.Place) -> IndexExpression {
    let text = words.map { "\"\($0)\"" }.joined(separator: " OR ")
    return IndexExpression(
      index: .words, text: "\(column(place))(\(text))", phrases: words.count)
  }

  static func near(_ words: [String], within distance: Int) -> IndexExpression {
    let list = words.map { "\"\($0)\"" }.joined(separator: " ")
    return IndexExpression(
      index: .words, text: "NEAR(\(list), \(distance))", phrases: words.count)
  }

  private static func column(_ place: QueryLeaf.Place) -> String {
    switch place {
    case .anywhere: ""
    case .title: "title : "
    case .said: "said : "
    }
  }

  /// A statement that gives its articles from `?1` on.
  /// - Parameter column: what it gives beside their numbers, in SQL.
  func statement(_ direction: Direction, beside column: String? = nil) -> String {
    let (sign, order) = direction == .down ? ("<=", "DESC") : (">=", "ASC")
    let literal = text.split(separator: "'", omittingEmptySubsequences: false).joined(
      separator: "''")
    let columns = column.map { "rowid, \($0)" } ?? "rowid"
    return """
      SELECT \(columns) FROM \(index.rawValue) WHERE \(index.rawValue) MATCH '\(literal)'
      AND rowid \(sign) ?1 ORDER BY rowid \(order)
      """
  }
}
