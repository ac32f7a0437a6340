internal import GRDB
public import NewsModel

/// The same words in several articles.
extension Library {
  /// Compares articles that came since the last time with all others, the newest first: from then on
  /// their shared quotations are found, and `has:disputed` knows them. Call it until it gives 0; what
  /// is done is kept.
  ///
  /// - Parameter limit: how many; a hundred take about 0.1 s.
  /// - Returns: how many were compared.
  public func compareNew(limit: Int = 100) throws(LibraryError) -> Int {
    // All keys first: articles of one import share quotations with each other too.
    let ids = try write { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT article, hasKeys FROM uncompared ORDER BY article DESC LIMIT ?",
        arguments: [limit])
      let store = LibraryCoverageStore(db)
      for row in rows.reversed() where row[1] == false {
        let id: Int64 = row[0]
        guard let account = store.account(of: Int(id)) else { continue }
        try ComparedKeys.insert(account.indexKeys, id, db)
        try db.execute(sql: "UPDATE uncompared SET hasKeys = 1 WHERE article = ?", arguments: [id])
      }
      return rows.map { $0[0] as Int64 }
    }
    // Comparing may take long; nobody else is kept from writing meanwhile.
    let disputed = try read { db in
      var finder = SharedQuotationFinder(LibraryCoverageStore(db))
      var disputed: Set<Int> = []
      for id in ids {
        for shared in finder.sharedQuotations(in: Int(id)) where shared.isDisputed {
          disputed.formUnion(shared.places.map(\.article))
        }
      }
      return disputed
    }
    try write { db in
      for id in disputed {
        try db.execute(sql: "INSERT OR IGNORE INTO disputed VALUES(?)", arguments: [id])
      }
      for id in ids {
        try db.execute(
          sql: "DELETE FROM uncompared WHERE article = ? AND hasKeys", arguments: [id])
        // An article without an annotation has nothing to compare.
        try db.execute(
          sql: """
            DELETE FROM uncompared WHERE article = ? AND article IN
              (SELECT id FROM content WHERE id = uncompared.article AND annotation IS NULL)
            """, arguments: [id])
      }
    }
    return ids.count
  }

  /// How many articles have not been compared yet.
  public func uncomparedCount() throws(LibraryError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM uncompared") ?? 0 }
  }

  /// The quotations of an article that others have too; the numbers of articles in them are those of
  /// `ArticleID`.
  public func sharedQuotations(in id: ArticleID) throws(LibraryError) -> [SharedQuotation] {
    try read { db in
      var finder = SharedQuotationFinder(LibraryCoverageStore(db))
      return finder.sharedQuotations(in: Int(id.rawValue))
    }
  }
}
