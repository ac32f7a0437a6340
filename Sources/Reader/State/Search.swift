internal import NewsModel

/// A search in one pane, as it is typed or kept.
struct Search: Sendable {
  let pane: Pane
  var editor = LineEditor()
  /// Whether keys go into the query.
  var isTyping = true
  /// What is looked for: one text, or the words of a search over all articles.
  var matchers: [TextMatcher] = []
  /// Every match in the open article, in reading order; empty in the other panes.
  var matches: [TextRange] = []
  let origin: Origin

  /// Where everything stood before.
  struct Origin: Sendable {
    var place: Place?
    var selectedActor: Actor.ID?
    var listTop: Int
    var actorTop: Int
  }

  var query: String { editor.text }

  /// How many matches begin at or before a byte: the number of the match there.
  func number(at offset: Int) -> Int {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
