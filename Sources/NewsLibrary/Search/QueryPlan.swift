internal import GRDB
internal import NewsModel

/// Makes streams of articles of queries.
///
/// What one index can answer by itself it is asked in one expression; streams join the rest.
struct QueryPlan {
  private let db: Database
  private let direction: Direction
  private let names: NameLookup

  init(_ db: Database, _ direction: Direction) {
    self.db = db
    self.direction = direction
    names = NameLookup(db)
  }

  /// - Parameter tree: `nil` for all articles.
  func stream(_ tree: QueryTree?) throws -> any ArticleStream {
    guard let tree else { return try everything() }
    if let expression = try expression(tree) { return try stream(expression) }
    switch tree {
    case .leaf(let leaf): return try stream(leaf)
    case .not: return try all([tree])
    case .any(let parts): return AnyStream(try parts.map(stream), direction)
    case .all(let parts): return try all(parts)
    }
  }

  private func all(_ parts: [QueryTree]) throws -> any ArticleStream {
    var wanted: [QueryTree] = []
    var excluded: [any ArticleStream] = []
    for part in parts {
      if case .not(let inner) = part {
        excluded.append(try stream(inner))
      } else {
        wanted.append(part)
      }
    }
    // What is said and who says it have to go together: the indexes of words and marks know them for
    // an article only.
    let check = SaidBy(wanted)
    let question = try check.flatMap(question)
    if let check, question != nil {
      wanted.removeAll { part in
        guard case .leaf(let leaf) = part else { return false }
        return check.leaves.contains(leaf)
      }
    }
    var expressions: [IndexExpression.Table: [IndexExpression]] = [:]
    var streams: [any ArticleStream] = []
    for part in wanted {
      if let expression = try expression(part) {
        expressions[expression.index, default: []].append(expression)
      } else {
        streams.append(try stream(part))
      }
    }
    for index in [IndexExpression.Table.words, .marks] {
      if let joined = IndexExpression.joined(expressions[index] ?? [], by: "AND") {
        streams.insert(try stream(joined), at: 0)
      }
    }
    if streams.isEmpty { streams.append(try everything()) }
    let stream =
      streams.count == 1 && excluded.isEmpty
      ? streams[0] : AllStream(streams, without: excluded, direction)
    guard let check else { return stream }
    let reader = try SaidByReader(db, check)
    guard let question else { return CheckedStream(stream, direction) { try reader.holds($0) } }
    return try SaidByStream(stream, question, reader, db, direction)
  }

  /// What the index of words is to be asked for a speaker's words; `nil` where it would have to bring
  /// together all words with a short beginning.
  private func question(_ check: SaidBy) throws -> SaidByStream.Question? {
    var expressions: [IndexExpression] = []
    var conditions: [Int] = []
    for (condition, leaf) in check.leaves.enumerated() {
      guard let expression = try expression(leaf), expression.index == .words else { return nil }
      expressions.append(expression)
      conditions += Array(repeating: condition, count: expression.phrases)
    }
    guard let joined = IndexExpression.joined(expressions, by: "AND") else { return nil }
    let named = try check.speakers.map { Set(try names.actors($0)) }
    let speakers = named.dropFirst().reduce(named.first ?? []) { $0.intersection($1) }
    return SaidByStream.Question(expression: joined, conditions: conditions, speakers: speakers)
  }

  // MARK: Indexes

  private func stream(_ expression: IndexExpression) throws -> any ArticleStream {
    StatementStream(try RawStatement(db, expression.statement(direction)), direction)
  }

  /// The expression that answers all of `tree`, where one index can.
  func expression(_ tree: QueryTree) throws -> IndexExpression? {
    switch tree {
    case .leaf(let leaf): return try expression(leaf)
    case .not: return nil
    case .all(let parts):
      if SaidBy(parts) != nil { return nil }
      return try joined(parts, by: "AND")
    case .any(let parts): return try joined(parts, by: "OR")
    }
  }

  private func joined(_ parts: [QueryTree], by sign: String) throws -> IndexExpression? {
    var expressions: [IndexExpression] = []
    for part in parts {
      guard let expression = try expression(part),
        expressions.isEmpty || expressions[0].index == expression.index
      else { return nil }
      expressions.append(expression)
    }
    return IndexExpression.joined(expressions, by: sign)
  }

  private func expression(_ leaf: QueryLeaf) throws -> IndexExpression? {
    switch leaf {
    case .words(let words, let place): return .words(words, place)
    case .near(let words, let distance): return .near(words, within: distance)
    case .forms(let word, let place): return .either(try names.forms(of: word), place)
    case .beginning(let words, let last, let place):
      guard Self.isShort(last) else { return .words(words + [last], place, isOpen: true) }
      // A short beginning behind other words: see `stream(_: QueryLeaf)`.
      guard words.isEmpty else { return nil }
      switch place {
      case .anywhere: return .mark(last)
      case .title: return .mark(Marks.title(last))
      case .said: return .mark(Marks.said(last))
      }
    case .name(let words, let isSpeaker):
      return .marks(
        try names.actors(words).map { isSpeaker ? Marks.speaker($0) : Marks.actor($0) })
    case .source(let words): return .marks(try names.sources(words).map(Marks.source))
    case .has(.quotes): return .mark(Marks.quotation)
    case .tag, .date, .state, .has: return nil
    }
  }

  private static func isShort(_ beginning: String) -> Bool {
    beginning.unicodeScalars.count <= Marks.longestBeginning
  }

  // MARK: Tables

  private func stream(_ leaf: QueryLeaf) throws -> any ArticleStream {
    switch leaf {
    case .beginning(let words, let last, let place):
      // Every word with this beginning would have to be looked up: that both occur is near enough
      // for a word of which one or two letters are there.
      return try all([.leaf(.words(words, place)), .leaf(.beginning([], last, place))])
    case .tag(let name):
      guard
        let tag = try Int64.fetchOne(
          db, sql: "SELECT id FROM tag WHERE name = ?", arguments: [name])
      else { return ListStream([], direction) }
      return try table("tagged", "article", "tag = \(tag)")
    case .date(let from, let to): return try dates(from, to)
    case .state(.unread): return try table("unread", "article")
    case .state(.read):
      return AllStream(
        [try everything()], without: [try table("unread", "article")], direction)
    case .state(.starred): return try table("starred", "article")
    case .state(.annotated): return try table("article", "id", "model <> 0")
    case .has(.notes): return try table("note", "article")
    case .has(.tags): return try table("tagged", "article")
    case .has(.duplicates): return try table("duplicate", "article")
    case .has(.disputed): return try table("dispute", "article")
    // An index that knows nothing of the name, or of the source.
    case .words, .near, .forms, .name, .source, .has: return ListStream([], direction)
    }
  }

  private func everything() throws -> any ArticleStream { try table("article", "id") }

  private func table(
    _ table: String, _ column: String, _ condition: String = "TRUE"
  ) throws -> any ArticleStream {
    let (sign, order) = direction == .down ? ("<=", "DESC") : (">=", "ASC")
    return StatementStream(
      try RawStatement(
        db,
        """
        SELECT DISTINCT \(column) FROM \(table) WHERE \(condition) AND \(column) \(sign) ?1
        ORDER BY \(column) \(order)
        """), direction)
  }

  /// Numbers tell the day, but for the articles that `article_elsewhere` lists.
  private func dates(_ from: Day?, _ to: Day?) throws -> any ArticleStream {
    let first = from?.number ?? 0
    let last = to?.number ?? Int(Int32.max)
    let inPlace = try table(
      "article", "id",
      """
      id >= \(Int64(first) << ArticleID.bitsWithinDay) \
      AND id < \(Int64(last + 1) << ArticleID.bitsWithinDay) AND day IS (id >> 12)
      """)
    let elsewhere = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM article INDEXED BY article_elsewhere
        WHERE day IS NOT (id >> 12) AND day BETWEEN ? AND ?
        """, arguments: [first, last])
    return elsewhere.isEmpty
      ? inPlace : AnyStream([inPlace, ListStream(elsewhere, direction)], direction)
  }
}
