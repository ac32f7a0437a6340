internal import GRDB
internal import Glibc
public import NewsModel

/// An article on its way into a library.
public struct ImportItem: Sendable {
  public var article: Article
  /// An annotation made elsewhere, taken as it is; `nil` to have one made.
  public var annotation: Annotation?
  /// What made it.
  public var model: String
  /// Where the article stands: the same place with another text is a new version of it. Absolute, so
  /// that it does not depend on where the import was started; `nil` where there is no such place, as
  /// for standard input.
  public var place: String?

  public init(
    article: Article, annotation: Annotation? = nil, model: String = "", place: String? = nil
  ) {
    self.article = article
    self.annotation = annotation
    self.model = model
    self.place = place
  }
}

extension Library {
  /// Adds articles, all of them or none: for a handful. `Import` is for many.
  ///
  /// Articles without an annotation are annotated first, on the caller's thread.
  @discardableResult
  public func add(_ items: [ImportItem]) throws(LibraryError) -> [ImportOutcome] {
    var preparer = ArticlePreparer()
    let prepared = items.map { preparer.prepare($0) }
    return try write { db in
      let writer = try ArticleWriter(db, names: NameNumbers(), today: .today)
      let outcomes = try prepared.map { try writer.add($0) }
      try writer.finish()
      return outcomes
    }
  }
}

extension ArticlePreparer {
  /// Annotates an article that comes without, and prepares it.
  mutating func prepare(_ item: ImportItem) -> PreparedArticle {
    if let annotation = item.annotation {
      return prepare(
        item.article, annotation, model: item.model == "" ? "given" : item.model, place: item.place)
    }
    return prepare(
      item.article, Annotator().annotate(item.article), model: Annotator.version, place: item.place)
  }
}

/// Tells quickly which texts a library may have already.
///
/// For the thread that made it.
struct KnownTexts {
  private let queue: DatabaseQueue?

  /// Without a library that can be asked, no text counts as known: that costs time only. One that has
  /// no articles yet knows none, and need not be asked for each.
  init(_ library: Library) {
    let isEmpty = try? library.read { db in
      try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") == nil
    }
    queue =
      isEmpty == true
      ? nil : try? Connection.open(library.path, label: "known texts", isWriter: false)
  }

  /// Whether a text with the same hash is in the library.
  func mayHold(_ text: String) -> Bool {
    let known = try? queue?.unsafeRead { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM article WHERE hash = ? LIMIT 1"),
        arguments: [TextHash.of(text)])
    }
    return known != nil
  }
}

extension ArticlePreparer {
  /// Prepares an article without annotating it when it seems to be there already: importing again
  /// costs a tenth then. Whoever writes it annotates it should it be new after all.
  mutating func prepare(_ item: ImportItem, unless known: KnownTexts) -> PreparedArticle {
    guard item.annotation == nil, known.mayHold(item.article.text) else { return prepare(item) }
    var prepared = prepare(item.article, nil, model: "", place: item.place)
    prepared.unannotated = item
    return prepared
  }
}

extension Day {
  /// The day it is, by the clock in Greenwich.
  static var today: Day {
    let epoch = Day(year: 1970)?.number ?? 0
    return Day(number: epoch + time(nil) / 86_400)
  }
}
