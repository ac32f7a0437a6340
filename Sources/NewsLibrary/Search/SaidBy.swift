internal import NewsModel

/// Conditions on what is said and on who says it, side by side in a query: one quotation has to meet
/// all of them.
struct SaidBy {
  private let patterns: [WordPattern]
  private let speakers: [[String]]

  /// - Parameter parts: conditions that have to hold together.
  /// - Returns: `nil` when they do not ask for both.
  init?(_ parts: [QueryTree]) {
    var patterns: [WordPattern] = []
    var speakers: [[String]] = []
    for case .leaf(let leaf) in parts {
      switch leaf {
      case .words(_, .said), .beginning(_, _, .said), .forms(_, .said):
        if let pattern = WordPattern(leaf) { patterns.append(pattern) }
      case .name(let words, true): speakers.append(words)
      default: break
      }
    }
    guard !patterns.isEmpty, !speakers.isEmpty else { return nil }
    self.patterns = patterns
    self.speakers = speakers
  }

  func holds(_ article: Article, _ annotation: Annotation) -> Bool {
    annotation.attributions.contains { attribution in
      guard let speaker = attribution.speaker else { return false }
      let name = FoldedWords.list(annotation[speaker].name)
      guard speakers.allSatisfy({ NamePattern.matches($0, name) }) else { return false }
      var said = FoldedWords()
      for range in attribution.content { said.append(article.text, part: range) }
      return patterns.allSatisfy { !$0.matches(in: said).isEmpty }
    }
  }
}

/// A name that is asked for.
enum NamePattern {
  /// Whether all the words stand in a name, the last one at least as a beginning.
  static func matches(_ words: [String], _ name: [String]) -> Bool {
    words.enumerated().allSatisfy { index, word in
      index == words.count - 1 ? name.contains { $0.hasPrefix(word) } : name.contains(word)
    }
  }
}
