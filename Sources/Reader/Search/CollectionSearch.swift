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
  var articleCount = 0
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

/// Searches articles for keywords. All words must occur in an article; every line that holds one of
/// them is shown.
struct CollectionSearch: Sendable {
  let query: KeywordQuery

  /// Adds what an article holds. Linear in its text, about 300 MB/s for each term.
  func add(_ article: Article, entry: EntryID, to found: inout FoundLines) {
    // A title that is not in the text, as JSON has them, counts as well.
    guard query.terms.allSatisfy({ $0.isFound(in: article.text) || $0.isFound(in: article.title) })
    else { return }
    found.articleCount += 1
    guard found.lines.count < FoundLines.capacity else {
      found.isCut = true
      return
    }
    var matches = query.terms.flatMap { $0.matches(in: article.text, limit: 200) }
    matches.sort()
    if matches.isEmpty {
      let start = article.blocks.first?.range.start ?? 0
      let excerpt = Self.excerpt(of: article, around: TextRange(start, start))
      found.lines.append(
        FoundLine(
          entry: entry, title: article.title, text: article[excerpt], matches: [],
          target: excerpt.start))
    }
    var count = 0
    var next = matches[...]
    while let match = next.first, count < FoundLines.perArticle {
      let excerpt = Self.excerpt(of: article, around: match)
      let inside = next.prefix { $0.end <= excerpt.end }
      found.lines.append(
        FoundLine(
          entry: entry, title: article.title, text: article[excerpt],
          matches: inside.map {
            TextRange($0.start - excerpt.start, $0.end - excerpt.start)
          }, target: match.start))
      next = next.dropFirst(max(1, inside.count))
      count += 1
    }
    if !next.isEmpty { found.isCut = true }
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
