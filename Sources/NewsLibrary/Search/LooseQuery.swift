internal import NewsModel

/// A query whose unfinished words are looked for by their first letters, and then in the texts.
///
/// The index of words has to bring together all places of all words with a beginning before it can
/// name a single article, which for "repor" takes longer the larger the library is. The index of marks
/// names those with "rep" one after the other: where most of them hold, the newest are found at once.
struct LooseQuery {
  /// What holds for all articles in question, and for some more.
  let tree: QueryTree
  private let leaves: [QueryLeaf]
  private let saidBy: SaidBy?

  /// - Returns: `nil` for a query that its indexes answer at once as it is.
  init?(_ tree: QueryTree) {
    let parts: [QueryTree] = if case .all(let parts) = tree { parts } else { [tree] }
    var leaves: [QueryLeaf] = []
    self.tree = .all(
      parts.flatMap { part in
        guard case .leaf(let leaf) = part, let looser = leaf.loosened else { return [part] }
        leaves.append(leaf)
        return looser.map { .leaf($0) }
      })
    guard !leaves.isEmpty else { return nil }
    self.leaves = leaves
    saidBy = SaidBy(parts)
  }

  /// Whether an article that meets `tree` is in question.
  func holds(_ article: Article, _ annotation: Annotation?) -> Bool {
    if let saidBy {
      guard let annotation, saidBy.holds(article, annotation) else { return false }
    }
    return leaves.allSatisfy { leaf in
      guard let pattern = WordPattern(leaf) else { return false }
      func matches(_ words: FoldedWords) -> Bool { !pattern.matches(in: words).isEmpty }
      switch leaf.place {
      case .anywhere:
        return matches(FoldedWords(article.text)) || matches(FoldedWords(article.title))
      case .title: return matches(FoldedWords(article.title))
      case .said:
        return (annotation?.attributions ?? []).contains { attribution in
          var said = FoldedWords()
          for range in attribution.content { said.append(article.text, part: range) }
          return matches(said)
        }
      }
    }
  }
}

extension QueryLeaf {
  fileprivate var place: Place {
    switch self {
    case .words(_, let place), .beginning(_, _, let place), .forms(_, let place): place
    default: .anywhere
    }
  }

  /// Conditions that marks and whole words answer; `nil` for a leaf that needs no other.
  fileprivate var loosened: [QueryLeaf]? {
    func mark(_ word: String, _ place: Place) -> QueryLeaf {
      let beginning = word.unicodeScalars.prefix(Marks.longestBeginning)
      return .beginning([], String(String.UnicodeScalarView(beginning)), place)
    }
    switch self {
    case .beginning(let words, let last, let place)
    where last.unicodeScalars.count > Marks.longestBeginning:
      return [mark(last, place)] + (words.isEmpty ? [] : [.words(words, place)])
    case .forms(let word, let place): return [mark(EnglishStem.beginning(of: word), place)]
    default: return nil
    }
  }
}
