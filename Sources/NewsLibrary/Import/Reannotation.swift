internal import GRDB
internal import NewsModel

/// Articles whose annotation another version of the model made.
enum Outdated {
  static let condition =
    "flags & \(ArticleRow.Flag.isAnnotationGiven) = 0 AND model IS NOT ?1"

  static func count(_ db: Database) throws -> Int {
    let current = try currentModel(db)
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM article WHERE \(condition)", arguments: [current]) ?? 0
  }

  /// The newest of them.
  static func newest(_ db: Database, _ limit: Int) throws -> [Int64] {
    let current = try currentModel(db)
    var ids: [Int64] = []
    // By version, so that the index answers: versions are few.
    for model in try Int64.fetchAll(db, sql: "SELECT id FROM model") where model != current {
      ids += try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM article WHERE flags & 4 = 0 AND model = ? ORDER BY id DESC LIMIT ?
          """, arguments: [model, limit])
    }
    return Array(ids.sorted(by: >).prefix(limit))
  }

  private static func currentModel(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM model WHERE version = ?", arguments: [Annotator.version]) ?? -1
  }
}

extension Library {
  /// Annotates some articles anew whose annotation another version of the model made: the visible
  /// ones first, then the newest. Call it until it gives 0; what is done is kept, so that it can be
  /// stopped at any call and goes on in the next session.
  ///
  /// Annotations that came with their articles stay.
  /// - Parameters:
  ///   - visible: articles on the screen.
  ///   - limit: how many; 50 take about 0.1 s.
  /// - Returns: how many were annotated.
  public func annotateOutdated(
    visible: [ArticleID] = [], limit: Int = 50
  ) throws(LibraryError) -> Int {
    let ids = try read { db in
      let outdated = try Outdated.newest(db, limit)
      guard !outdated.isEmpty, !visible.isEmpty else { return outdated }
      let current = Annotator.version
      let first = try visible.filter { id in
        try String.fetchOne(
          db,
          sql: """
            SELECT version FROM article a JOIN model m ON m.id = a.model
            WHERE a.id = ? AND flags & 4 = 0
            """, arguments: [id.rawValue]
        ).map { $0 != current } ?? false
      }.map(\.rawValue)
      return Array((first + outdated.filter { !first.contains($0) }).prefix(limit))
    }
    guard !ids.isEmpty else { return 0 }
    // Not in the transaction: others may write meanwhile.
    var annotations: [(id: ArticleID, text: String, annotation: Annotation)] = []
    for id in ids.map(ArticleID.init) {
      let article = try article(id).article
      annotations.append((id, article.text, Annotator().annotate(article)))
    }
    return try write { db in
      let writer = try ArticleWriter(db, names: NameNumbers(), today: .today)
      // The lowest number first, as the index likes them.
      for each in annotations.sorted(by: { $0.id < $1.id }) {
        try writer.annotate(each.id, each.annotation, of: each.text, model: Annotator.version)
      }
      try writer.finish()
      return annotations.count
    }
  }
}
