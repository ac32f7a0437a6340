internal import NewsLibrary
internal import NewsModel

/// A line of an article that a search over all of them found.
struct FoundLine: Hashable, Sendable {
  var entry: EntryID
  /// The article's title.
  var title: String
  /// What is shown of the text.
  var text: String
  /// The matches in `text`.
  var matches: [TextRange]
  /// The byte of the article to go to; `nil` where only the words are known.
  var target: Int?
}

/// What a search over all open articles found, in the order of the list.
struct FoundLines: Sendable {
  var lines: [FoundLine] = []
  /// In how many articles; `nil` until they are counted.
  var articleCount: Int?
  /// Whether all articles have been searched.
  var isComplete = false
  /// Whether lines were left out because there are too many.
  var isCut = false
  /// What is wrong with the query, and where in it, in characters.
  var problem: (text: String, place: Int)?
  /// What the results have in common, with counts: outlets, actors, years.
  var facets: [Facet] = []

  struct Facet: Sendable {
    var title: String
    var values: [(name: String, count: Int)]
  }

  /// How many lines are kept: more than anyone reads through.
  static let capacity = 1000
  /// How many of one article.
  static let perArticle = 20
}

/// Searches articles. Of plain words all must occur in an article, and every line that holds one of
/// them is shown; whatever else is typed is read in the language of the library.
struct CollectionSearch: Sendable {
  private let keywords: KeywordQuery
  /// Where there is more than words.
  private let query: SearchQuery?
  private let annotate: @Sendable (Article) -> Annotation

  /// - Parameters:
  ///   - text: what has been typed.
  ///   - annotate: who is named and who speaks; asked only where the query does.
  /// - Returns: `nil` when nothing has been typed yet that could be looked for.
  init?(_ text: String, annotate: @escaping @Sendable (Article) -> Annotation) {
    guard let keywords = KeywordQuery(text) else { return nil }
    self.keywords = keywords
    self.annotate = annotate
    let query = SearchQuery(text, isTyping: true)
    self.query = query.isPlain && query.problems.isEmpty ? nil : query
  }

  /// What of a query is marked in a text.
  static func matchers(_ text: String) -> [TextMatcher] {
    let query = SearchQuery(text, isTyping: true)
    if query.isPlain { return KeywordQuery(text)?.terms ?? [] }
    return query.keywords.compactMap { TextMatcher($0, atWordStart: true) }
  }

  /// Whether articles have to be annotated to answer it.
  var isSlow: Bool { query?.asksForAnnotation ?? false }

  /// What is wrong with it, as `FoundLines.problem`.
  var problem: (text: String, place: Int)? {
    query?.problems.first.map { ($0.description, $0.range.start) }
  }

  /// Adds what an article holds. Linear in its text, about 300 MB/s for each word.
  func add(_ entry: Entry, to found: inout FoundLines) {
    guard let article = entry.article,
      var matches = matches(
        in: article, entry.articleState, isCut: found.lines.count >= FoundLines.capacity)
    else { return }
    found.articleCount = (found.articleCount ?? 0) + 1
    guard found.lines.count < FoundLines.capacity else {
      found.isCut = true
      return
    }
    matches.sort()
    if matches.isEmpty {
      let start = article.blocks.first?.range.start ?? 0
      let excerpt = Self.excerpt(of: article, around: TextRange(start, start))
      found.lines.append(
        FoundLine(
          entry: entry.id, title: article.title, text: article[excerpt], matches: [],
          target: excerpt.start))
    }
    var count = 0
    var next = matches[...]
    while let match = next.first, count < FoundLines.perArticle {
      let excerpt = Self.excerpt(of: article, around: match)
      let inside = next.prefix { $0.end <= excerpt.end }
      found.lines.append(
        FoundLine(
          entry: entry.id, title: article.title, text: article[excerpt],
          matches: inside.map {
            TextRange($0.start - excerpt.start, $0.end - excerpt.start)
          }, target: match.start))
      next = next.dropFirst(max(1, inside.count))
      count += 1
    }
    if !next.isEmpty { found.isCut = true }
  }

  /// - Parameter isCut: whether only the finding counts, and not where.
  /// - Returns: `nil` where the article does not meet the query.
  private func matches(
    in article: Article, _ state: ArticleState, isCut: Bool
  ) -> [TextRange]? {
    if let query {
      return query.matches(article, query.asksForAnnotation ? annotate(article) : nil, state)
    }
    // A title that is not in the text, as JSON has them, counts as well.
    guard
      keywords.terms.allSatisfy({ $0.isFound(in: article.text) || $0.isFound(in: article.title) })
    else { return nil }
    return isCut ? [] : keywords.terms.flatMap { $0.matches(in: article.text, limit: 200) }
  }

  /// The part of a match's block that is worth a line: from a word start somewhat before it.
  private static func excerpt(of article: Article, around match: TextRange) -> TextRange {
    let block = article.block(at: match.start)?.range ?? match
    let bytes = article.text.utf8.span
    var start = max(block.start, match.start - 48)
    if start > block.start {
      while start < match.start, !bytes[start].isWhiteSpace { start += 1 }
      while start < match.start, bytes[start].isWhiteSpace { start += 1 }
    }
    var end = min(max(block.end, match.end), start + 240)
    if end < block.end {
      while end > match.end, !bytes[end].isWhiteSpace { end -= 1 }
    }
    // A text without blanks is cut between scalars at least.
    while end < block.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return TextRange(start, max(end, match.end))
  }
}
