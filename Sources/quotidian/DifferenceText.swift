import NewsModel

/// A passage with what it has otherwise than another version marked in it, as wdiff does, so that it
/// can be seen without colour: `[-dropped-]` and `{+added+}`.
struct DifferenceText {
  /// The fuller version, from which the others differ.
  let base: SharedQuotation.Place
  let baseText: String

  /// Dropped words beyond so many are shown by their ends.
  private static let longestDrop = 10

  func text(of place: SharedQuotation.Place, in article: Article) -> String {
    let own = Array(article.text.utf8)
    let other = Array(baseText.utf8)
    var pieces: [String] = []
    let steps = place.comparison.steps
    for (index, step) in steps.enumerated() {
      let isEdge = index == 0 || index == steps.count - 1
      let added = words(place.words, step.second, own, place.ranges)
      switch step.change {
      case .same: pieces.append(added)
      case .added: pieces.append("{+\(added)+}")
      case .replaced: pieces.append("[-\(dropped(step.first, other))-] {+\(added)+}")
      case .dropped where isEdge: pieces.append("[…]")
      case .dropped: pieces.append("[-\(dropped(step.first, other))-]")
      }
    }
    return pieces.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func dropped(_ range: Range<Int>, _ text: [UInt8]) -> String {
    guard range.count > Self.longestDrop else { return words(base.words, range, text, base.ranges) }
    let first = words(base.words, range.prefix(4), text, base.ranges)
    let last = words(base.words, range.suffix(4), text, base.ranges)
    return "\(first) … \(last)"
  }

  /// The words as printed, with the signs between them.
  private func words(
    _ words: [SaidWord], _ range: Range<Int>, _ text: [UInt8], _ ranges: [TextRange]
  ) -> String {
    var result = ""
    for index in range {
      let word = words[index].range
      let place = ranges.first { $0.contains(word.start) }
      var end = place?.end ?? word.end
      if index + 1 < words.count, words[index + 1].range.start < end {
        end = max(word.end, words[index + 1].range.start)
      }
      var printed = String(decoding: text[word.start..<max(word.end, end)], as: UTF8.self)
      // A new range begins where the cue stood.
      if end == place?.end { printed += " " }
      result += printed
    }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}
