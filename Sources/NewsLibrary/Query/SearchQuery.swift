public import NewsModel

/// What is typed into a search.
///
/// | | |
/// | --- | --- |
/// | `rail strike` | both words, in any place; the last one also as the beginning of a word while it is typed |
/// | `"rail strike"` | the words one after the other |
/// | `rai*` | words that begin so |
/// | `~striking` | the word in other forms: strike, strikes |
/// | `rail or road`, `-rail`, `(a or b) c` | either; not; together |
/// | `said: title: speaker: actor: source: tag:` | only there: a word, a `"phrase"` or a name |
/// | `near:"rail strike"`, `near:4:"rail strike"` | the words within ten words of each other, or so many |
/// | `date:2022-03`, `date:2022-03..2022-04`, `date:..2021` | published then |
/// | `is:unread read starred annotated` | the state of the article |
/// | `has:quotes notes tags duplicates disputed` | what it has |
///
/// Reading one never fails: what is still half typed is taken for what it will be, and what can only
/// be a mistake is passed over and pointed at by `problems`.
public struct SearchQuery: Hashable, Sendable {
  /// As typed.
  public let text: String
  /// What is wrong in it; empty for a sound query and for one that only waits for its end.
  public let problems: [QueryProblem]
  let tree: QueryTree?

  /// - Parameter isTyping: whether the last word may go on, and is to be looked for as a beginning.
  public init(_ text: String, isTyping: Bool = false) {
    var parser = QueryParser(text, isTyping: isTyping)
    self.text = text
    tree = parser.parse()
    problems = parser.problems
  }

  /// Whether there is nothing to look for: such a query finds all articles.
  public var isEmpty: Bool { tree == nil }

  /// Whether it is nothing but words and phrases that may stand anywhere.
  public var isPlain: Bool { tree?.isPlain ?? true }

  /// The words and names it looks for, each as it may be marked in a text: what must not occur is
  /// left out.
  public var keywords: [String] { tree?.keywords ?? [] }

  /// Whether it asks for who is named, who speaks or what is said.
  public var asksForAnnotation: Bool { tree?.asksForAnnotation ?? false }
}

/// A mistake in a query.
public struct QueryProblem: Hashable, Sendable, CustomStringConvertible {
  /// The place of the mistake, in UTF-8 bytes of the query.
  public let range: TextRange
  /// A line for people: what is wrong and what would be right.
  public let description: String
}
