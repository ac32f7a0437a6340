internal import NewsModel

/// Words of a query as they are looked for in one text.
enum WordPattern: Hashable, Sendable {
  /// One after the other, the last one whole or as a beginning.
  case sequence([String], isOpen: Bool)
  case near([String], within: Int)
  /// Any word with this stem.
  case stem(String)

  init?(_ leaf: QueryLeaf) {
    switch leaf {
    case .words(let words, _): self = .sequence(words, isOpen: false)
    case .beginning(let words, let last, _): self = .sequence(words + [last], isOpen: true)
    case .near(let words, let distance): self = .near(words, within: distance)
    case .forms(let word, _): self = .stem(EnglishStem.of(word))
    default: return nil
    }
  }

  /// Where the pattern occurs, in the text's bytes and in reading order. Linear in the words for each
  /// word of the pattern.
  func matches(in words: FoldedWords) -> [TextRange] {
    switch self {
    case .sequence(let sequence, let isOpen): Self.sequence(sequence, isOpen, words)
    case .near(let list, let distance): Self.near(list, distance, words)
    case .stem(let stem):
      words.words.filter { EnglishStem.of(words.text($0)) == stem }.map(\.range)
    }
  }

  private static func sequence(
    _ sequence: [String], _ isOpen: Bool, _ words: FoldedWords
  ) -> [TextRange] {
    let keys = sequence.map { Array($0.utf8) }
    guard let count = keys.indices.last, words.words.count > count else { return [] }
    var matches: [TextRange] = []
    for start in 0..<(words.words.count - count) {
      var isMatch = true
      for (index, key) in keys.enumerated() {
        let word = words.bytes[words.words[start + index].folded]
        let isWhole = !isOpen || index < count
        if isWhole ? !word.elementsEqual(key) : !word.starts(with: key) {
          isMatch = false
          break
        }
      }
      if isMatch {
        matches.append(
          TextRange(words.words[start].range.start, words.words[start + count].range.end))
      }
    }
    return matches
  }

  /// The words of which all the others have one close by: with at most `distance` words between the
  /// first and the last of them.
  private static func near(
    _ list: [String], _ distance: Int, _ words: FoldedWords
  ) -> [TextRange] {
    var hits: [(word: Int, key: Int)] = []
    for (key, text) in list.enumerated() {
      let utf8 = Array(text.utf8)
      for (index, word) in words.words.enumerated()
      where words.bytes[word.folded].elementsEqual(utf8) {
        hits.append((index, key))
      }
    }
    hits.sort { $0 < $1 }
    var matched: Set<Int> = []
    for first in hits.indices {
      var keys: Set<Int> = []
      for hit in hits[first...] {
        // FTS5's NEAR counts the words between.
        if hit.word - hits[first].word - list.count + 1 > distance { break }
        keys.insert(hit.key)
        if keys.count == Set(list).count {
          for each in hits[first...] where each.word <= hit.word { matched.insert(each.word) }
          break
        }
      }
    }
    return matched.sorted().map { words.words[$0].range }
  }
}
