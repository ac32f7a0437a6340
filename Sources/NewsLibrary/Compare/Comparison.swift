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
    try write { db in
      let ids = try Int64.fetchAll(
        db, sql: "SELECT article FROM uncompared ORDER BY article DESC LIMIT ?", arguments: [limit])
      let store = LibraryCoverageStore(db)
      // All keys first: articles of one import share quotations with each other too.
      for id in ids.sorted() {
        if let account = store.account(of: Int(id)) {
          try ComparedKeys.insert(account.indexKeys, id, db)
        }
        try db.execute(sql: "DELETE FROM uncompared WHERE article = ?", arguments: [id])
      }
      var finder = SharedQuotationFinder(store)
      for id in ids {
        for shared in finder.sharedQuotations(in: Int(id)) where shared.isDisputed {
          for place in shared.places {
            try db.execute(
              sql: "INSERT OR IGNORE INTO disputed VALUES(?)", arguments: [place.article])
          }
        }
      }
      return ids.count
    }
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
