public import NewsModel

extension SearchQuery {
  /// Whether an article that is in no library meets the query, and where: so that one language serves
  /// folders too. Costs a pass over the text.
  ///
  /// - Parameter state: what was done with it.
  /// - Returns: what to mark in the text, in reading order; `nil` when it does not meet the query.
  public func matches(
    _ article: Article, _ annotation: Annotation?, _ state: ArticleState = ArticleState()
  ) -> [TextRange]? {
    guard let tree else { return [] }
    let matcher = QueryMatcher(article, annotation, state)
    guard matcher.holds(tree) else { return nil }
    return matcher.hits(tree)
  }
}

/// What a query can ask of an article beyond its text.
public struct ArticleState: Hashable, Sendable {
  public var isRead: Bool
  public var isStarred: Bool
  public var tags: [String]
  public var hasNotes: Bool
  /// Whether others give some of its quotations to somebody else.
  public var isDisputed: Bool

  public init(
    isRead: Bool = false, isStarred: Bool = false, tags: [String] = [], hasNotes: Bool = false,
    isDisputed: Bool = false
  ) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.tags = tags
    self.hasNotes = hasNotes
    self.isDisputed = isDisputed
  }
}

/// Holds a query against one article.
struct QueryMatcher {
  private let article: Article
  private let annotation: Annotation?
  private let state: ArticleState
  private let body: FoldedWords
  private let title: FoldedWords
  private let said: [FoldedWords]

  init(_ article: Article, _ annotation: Annotation?, _ state: ArticleState = ArticleState()) {
    self.article = article
    self.annotation = annotation
    self.state = state
    body = FoldedWords(article.text)
    title = FoldedWords(article.title)
    said = (annotation?.attributions ?? []).map { attribution in
      var words = FoldedWords()
      for range in attribution.content { words.append(article.text, part: range) }
      return words
    }
  }

  func holds(_ tree: QueryTree) -> Bool {
    switch tree {
    case .leaf(let leaf): return holds(leaf)
    case .not(let part): return !holds(part)
    case .any(let parts): return parts.contains { holds($0) }
    case .all(let parts):
      guard parts.allSatisfy({ holds($0) }) else { return false }
      guard let saidBy = SaidBy(parts), let annotation else { return true }
      return saidBy.holds(article, annotation)
    }
  }

  private func holds(_ leaf: QueryLeaf) -> Bool {
    switch leaf {
    case .words(_, let place), .beginning(_, _, let place), .forms(_, let place):
      guard let pattern = WordPattern(leaf) else { return false }
      switch place {
      case .anywhere:
        return !pattern.matches(in: body).isEmpty || !pattern.matches(in: title).isEmpty
      case .title: return !pattern.matches(in: title).isEmpty
      case .said: return said.contains { !pattern.matches(in: $0).isEmpty }
      }
    case .near:
      return WordPattern(leaf).map {
        !$0.matches(in: body).isEmpty || !$0.matches(in: title).isEmpty
      } ?? false
    case .name(let words, let isSpeaker):
      return (annotation?.actors ?? []).contains {
        (!isSpeaker || $0.attributionCount > 0)
          && NamePattern.matches(words, FoldedWords.list($0.name))
      }
    case .source(let words):
      return article.source.map { NamePattern.matches(words, FoldedWords.list($0)) } ?? false
    case .date(let from, let to):
      guard let day = article.published.flatMap({ Day(iso: $0) }) else { return false }
      return from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
    case .state(.unread): return !state.isRead
    case .state(.read): return state.isRead
    case .state(.starred): return state.isStarred
    case .state(.annotated): return annotation != nil
    case .tag(let name): return state.tags.contains(name)
    case .has(.quotes): return annotation?.attributions.isEmpty == false
    case .has(.tags): return !state.tags.isEmpty
    case .has(.notes): return state.hasNotes
    case .has(.disputed): return state.isDisputed
    case .has(.duplicates): return false
    }
  }

  // MARK: What to mark

  /// The places in the text that meet the positive conditions, in reading order, none overlapping.
  func hits(_ tree: QueryTree) -> [TextRange] {
    var hits: [TextRange] = []
    collect(tree, &hits)
    hits.sort { ($0.start, $1.end) < ($1.start, $0.end) }
    var end = 0
    return hits.filter { hit in
      guard hit.start >= end else { return false }
      end = hit.end
      return true
    }
  }

  private func collect(_ tree: QueryTree, _ hits: inout [TextRange]) {
    switch tree {
    case .not: break
    case .any(let parts): for part in parts { collect(part, &hits) }
    case .all(let parts): for part in parts { collect(part, &hits) }
    case .leaf(let leaf): hits += matches(of: leaf)
    }
  }

  private func matches(of leaf: QueryLeaf) -> [TextRange] {
    switch leaf {
    case .words(_, let place), .beginning(_, _, let place), .forms(_, let place):
      guard let pattern = WordPattern(leaf) else { return [] }
      switch place {
      case .anywhere: return pattern.matches(in: body)
      case .said: return said.flatMap { pattern.matches(in: $0) }
      case .title:
        let head = article.blocks.first { $0.role == .headline }?.range
        return pattern.matches(in: body).filter { head?.contains($0) ?? false }
      }
    case .near: return WordPattern(leaf)?.matches(in: body) ?? []
    case .name(let words, let isSpeaker): return mentions(words, isSpeaker)
    case .source, .tag, .date, .state, .has: return []
    }
  }

  /// What an actor says, or where one is named.
  private func mentions(_ words: [String], _ isSpeaker: Bool) -> [TextRange] {
    guard let annotation else { return [] }
    let actors = Set(
      annotation.actors.indices.filter {
        NamePattern.matches(words, FoldedWords.list(annotation.actors[$0].name))
      })
    if isSpeaker {
      return annotation.attributions.filter {
        $0.speaker.map { actors.contains($0.index) } ?? false
      }
      .compactMap { $0.source ?? $0.cue }
    }
    return annotation.mentions.filter { $0.kind == .name && actors.contains($0.actor.index) }
      .map(\.range)
  }
}
