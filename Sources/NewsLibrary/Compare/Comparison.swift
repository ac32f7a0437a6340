internal import GRDB
public import NewsModel

/// The same words in several articles.
extension Library {
  /// Compares articles that came or changed since the last time with all others, the newest first:
  /// from then on `has:disputed` knows them. Call it until it gives 0; what is done is kept, so that it
  /// can be stopped at any call and goes on in the next session.
  ///
  /// - Parameter limit: how many; a hundred take about 0.3 s.
  /// - Returns: how many were compared.
  public func compareNew(limit: Int = 100) throws(LibraryError) -> Int {
    let waiting = try giveKeys(limit)
    guard !waiting.isEmpty else { return 0 }
    // Comparing may take long; nobody else is kept from writing meanwhile.
    let disputes = try read { db in
      var finder = SharedQuotationFinder(try LibraryCoverageStore(db))
      return waiting.map { each in
        Self.partners(of: each.id, in: finder.sharedQuotations(in: Int(each.id)))
      }
    }
    try write { db in
      let statements = try DisputeStatements(db)
      // An article that has changed since is compared again.
      let isSame = try RawStatement(
        db, "SELECT 1 FROM uncompared WHERE article = ?1 AND stamp = ?2")
      let done = try RawStatement(db, "DELETE FROM uncompared WHERE article = ?1")
      for (each, partners) in zip(waiting, disputes) {
        defer { isSame.reset() }
        isSame.bind(1, each.id)
        isSame.bind(2, each.stamp)
        guard try isSame.step() else { continue }
        try statements.replace(each.id, by: partners)
        done.bind(1, each.id)
        try done.run()
      }
    }
    return waiting.count
  }

  /// The next articles to be compared, in the index with their keys from now on: articles of one
  /// import share quotations with each other too.
  private func giveKeys(_ limit: Int) throws(LibraryError) -> [(id: Int64, stamp: Int64)] {
    try write { db in
      try ComparedKeys.renew(db)
      let rows = try Row.fetchAll(
        db, sql: "SELECT article, stamp, hasKeys FROM uncompared ORDER BY article DESC LIMIT ?",
        arguments: [limit])
      let store = try LibraryCoverageStore(db)
      let insert = try RawStatement(db, "INSERT INTO compared(rowid, key) VALUES(?1, ?2)")
      let mark = try RawStatement(db, "UPDATE uncompared SET hasKeys = 1 WHERE article = ?1")
      // The lowest number first, as the index likes them.
      for row in rows.reversed() where row[2] == false {
        let id: Int64 = row[0]
        if let stored = try store.stored(id) {
          insert.bind(1, id)
          insert.bind(2, text: ComparedKeys.words(of: stored.article, stored.annotation))
          try insert.run()
        }
        mark.bind(1, id)
        try mark.run()
      }
      return rows.map { ($0[0], $0[1]) }
    }
  }

  /// The articles that give words of this one to somebody else.
  private static func partners(of id: Int64, in shared: [SharedQuotation]) -> Set<Int64> {
    var partners: Set<Int64> = []
    for quotation in shared {
      for dispute in quotation.disputes {
        let pair = [dispute.first, dispute.second].map {
          Int64(quotation.places[$0].article)
        }
        if pair[0] == id { partners.insert(pair[1]) }
        if pair[1] == id { partners.insert(pair[0]) }
      }
    }
    partners.remove(id)
    return partners
  }

  /// How many articles have not been compared yet.
  public func uncomparedCount() throws(LibraryError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM uncompared") ?? 0 }
  }

  /// The quotations of an article that others have too; the numbers of articles in them are those of
  /// `ArticleID`.
  public func sharedQuotations(in id: ArticleID) throws(LibraryError) -> [SharedQuotation] {
    try read { db in
      var finder = SharedQuotationFinder(try LibraryCoverageStore(db))
      return finder.sharedQuotations(in: Int(id.rawValue))
    }
  }

  /// The articles that have some of the same words as one, whenever they came, the newest first.
  /// Costs what comparing the one costs, 3 ms.
  public func articlesSharingQuotations(
    with id: ArticleID
  ) throws(LibraryError) -> [ArticleID] {
    let places = try sharedQuotations(in: id).flatMap(\.places)
    let articles = Set(places.map { Int64($0.article) }).subtracting([id.rawValue])
    return articles.sorted(by: >).map { ArticleID(rawValue: $0) }
  }
}
