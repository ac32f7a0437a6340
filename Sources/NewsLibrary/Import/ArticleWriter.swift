internal import GRDB
internal import NewsModel

/// What became of an article that was to be imported.
public enum ImportOutcome: Hashable, Sendable {
  case added(ArticleID)
  /// The file at its place had changed since; stars, tags and notes stay.
  case updated(ArticleID)
  /// It is here already, from the same place or from none.
  case unchanged(ArticleID)
  /// It is here already, from another place.
  case duplicate(ArticleID)
}

/// Writes prepared articles within one transaction. `finish` must be called before it ends.
final class ArticleWriter {
  private let db: Database
  private let tables: LibraryTables
  private let today: Day
  private let compression = Compression()
  private var preparer = ArticlePreparer()

  /// The number for the next article of a day.
  private var nextID: [Int: Int64] = [:]
  private var dayCounts: [Int: Int] = [:]
  /// What goes into the search indexes at the end, in the order of numbers: they take a transaction's
  /// articles in one piece only if these come in order.
  private var pending: [PendingEntry] = []

  private struct PendingEntry {
    var id: Int64
    /// What the indexes hold of the article before.
    var old: NumberedEntry?
    /// Whether the old one's keys are in.
    var hasKeys: Bool
    var new: NumberedEntry
  }

  /// An index entry with what the library's numbers of names complete.
  private struct NumberedEntry {
    var entry: IndexEntry
    var marks: [UInt8]
    /// See `SaidParts`.
    var saidParts: [UInt8]
  }

  /// - Parameters:
  ///   - names: numbers of sources and actors, kept from transaction to transaction.
  ///   - today: the day for articles that tell none.
  init(_ db: Database, names: NameNumbers, today: Day) throws {
    self.db = db
    self.today = today
    try ComparedKeys.renew(db)
    tables = try LibraryTables(db, names: names)
  }

  // MARK: One article

  func add(_ article: PreparedArticle) throws -> ImportOutcome {
    if let place = article.place, let known = try tables.article(at: place) {
      if try isSame(article, as: known) {
        return try takeAnnotation(of: article, for: known)
      }
      if try same(as: article) == nil {
        try update(known, with: whole(article))
        return .updated(ArticleID(rawValue: known))
      }
    }
    if let known = try same(as: article) {
      guard let place = article.place else { return try takeAnnotation(of: article, for: known) }
      try tables.note(place, of: known, isDuplicate: true)
      return .duplicate(ArticleID(rawValue: known))
    }
    return .added(ArticleID(rawValue: try insert(whole(article))))
  }

  /// The article with its annotation.
  private func whole(_ article: PreparedArticle) -> PreparedArticle {
    article.unannotated.map { preparer.prepare($0) } ?? article
  }

  private func insert(_ article: PreparedArticle) throws -> Int64 {
    let id = try makeID(on: article.day ?? today)
    try restore(article, as: id)
    return id
  }

  /// Adds an article under a number that is free.
  func restore(_ article: PreparedArticle, as id: Int64) throws {
    try tables.insertRow(article, id)
    try tables.insertContent(article, id)
    try tables.markUnread(id)
    try tables.markUncompared(id, isNew: true)
    if let place = article.place { try tables.note(place, of: id, isDuplicate: false) }
    dayCounts[Int(id >> ArticleID.bitsWithinDay), default: 0] += 1
    let entry = try numbered(article.index, source: article.source, quotes: article.quotes)
    pending.append(PendingEntry(id: id, old: nil, hasKeys: false, new: entry))
  }

  /// Replaces an article's text. Its number stays, and with it all that hangs on it.
  private func update(_ id: Int64, with article: PreparedArticle) throws {
    try replace(id) { old in
      try tables.updateRow(article, id)
      try tables.updateContent(article, id)
      // Places where the former text stood do not hold this one.
      try tables.forgetPlaces(of: id, but: article.place)
      try tables.markUnread(id)
      return try numbered(article.index, source: article.source, quotes: article.quotes)
    }
  }

  /// Stores another annotation of an article.
  /// - Parameter text: what was annotated; nothing happens when the article has another by now.
  func annotate(
    _ id: ArticleID, _ annotation: Annotation, of text: String, model: String
  ) throws {
    let number = id.rawValue
    guard try tables.article(number, compression)?.article.text == text else { return }
    try replace(number) { old in
      let entry = preparer.indexEntry(old.article, annotation)
      try tables.updateAnnotation(
        number, preparer.encoded(annotation), quotes: annotation.attributions.count, model: model)
      return try numbered(
        entry, source: old.article.source, quotes: annotation.attributions.count)
    }
  }

  private func replace(_ id: Int64, _ change: (LibraryArticle) throws -> NumberedEntry) throws {
    // An article twice in a transaction: what is pending is what the tables hold.
    if pending.contains(where: { $0.id == id }) { try writePending() }
    guard let old = try tables.article(id, compression) else {
      throw LibraryError.notFound("the article is not in the library any more")
    }
    let hasKeys = try tables.hasKeys(id)
    try tables.markUncompared(id, isNew: false)
    let oldEntry = try numbered(
      preparer.indexEntry(old.article, old.annotation), source: old.article.source,
      quotes: old.annotation?.attributions.count ?? 0)
    let new = try change(old)
    pending.append(PendingEntry(id: id, old: oldEntry, hasKeys: hasKeys, new: new))
  }

  /// An annotation made elsewhere comes in also for an article that is here.
  private func takeAnnotation(of article: PreparedArticle, for id: Int64) throws -> ImportOutcome {
    if let annotation = article.annotation, article.model != "",
      article.model != Annotator.version, try tables.model(of: id) != article.model,
      let stored = try tables.article(id, compression)?.article
    {
      let plain = try annotation.withUnsafeBytes { try compression.decompress($0) }
      let decoded = try AnnotationCoder.decode(plain, textLength: stored.text.utf8.count)
      try annotate(ArticleID(rawValue: id), decoded, of: stored.text, model: article.model)
      return .updated(ArticleID(rawValue: id))
    }
    return .unchanged(ArticleID(rawValue: id))
  }

  // MARK: Sameness

  /// The article with the same text, source and title, if there is one.
  private func same(as article: PreparedArticle) throws -> Int64? {
    for candidate in try tables.articles(withHash: article.hash)
    where try isSame(article, as: candidate) {
      return candidate
    }
    return nil
  }

  /// A hash may be made to order: the texts decide.
  private func isSame(_ article: PreparedArticle, as id: Int64) throws -> Bool {
    guard try tables.hash(of: id) == article.hash,
      let other = try tables.article(id, compression)?.article
    else { return false }
    let plain = try article.content.withUnsafeBytes { try compression.decompress($0) }
    let mine = try ArticleCoder.decode(
      plain, title: article.title, source: article.source, published: article.published)
    return mine.isSame(as: other) && mine.published == other.published
  }

  // MARK: Numbers

  private func makeID(on wanted: Day) throws -> Int64 {
    var day = wanted.number
    while true {
      let end = ArticleID.first(on: Day(number: day + 1))
      let next = try nextID[day] ?? tables.nextID(on: Day(number: day))
      if next < end {
        nextID[day] = next + 1
        return next
      }
      nextID[day] = end
      day += 1
    }
  }

  private func numbered(
    _ entry: IndexEntry, source: String?, quotes: Int
  ) throws -> NumberedEntry {
    var marks = entry.beginnings
    func append(_ mark: String) {
      marks.append(contentsOf: mark.utf8)
      marks.append(0x20)
    }
    let actors = try entry.actors.map { try tables.actor($0) }
    for actor in Set(actors) { append(Marks.actor(actor)) }
    for speaker in Set(entry.speakers.map { actors[$0] }) { append(Marks.speaker(speaker)) }
    if let source { append(Marks.source(try tables.source(source))) }
    if quotes > 0 { append(Marks.quotation) }
    let saidParts = entry.saidParts.map { part in
      SaidParts.Part(words: part.words, speaker: part.speaker.map { Int(actors[$0]) })
    }
    return NumberedEntry(entry: entry, marks: marks, saidParts: SaidParts.encode(saidParts))
  }

  // MARK: The end

  /// Writes what has been held back. Nothing can be added after it.
  func finish() throws {
    try writePending()
    for (day, count) in dayCounts { try tables.add(count, to: day) }
    dayCounts.removeAll()
  }

  private func writePending() throws {
    pending.sort { $0.id < $1.id }
    for each in pending {
      if let old = each.old { try tables.removeWords(old.entry, each.id) }
      try tables.insertWords(each.new.entry, each.id)
      try tables.setSaidParts(each.new.saidParts, each.id)
    }
    for each in pending {
      if let old = each.old { try tables.removeMarks(old.marks, each.id) }
      try tables.insertMarks(each.new.marks, each.id)
    }
    for each in pending {
      if each.hasKeys, let old = each.old { try tables.removeKeys(old.entry.compared, each.id) }
      try tables.insertKeys(each.new.entry.compared, each.id)
    }
    pending.removeAll(keepingCapacity: true)
  }
}
