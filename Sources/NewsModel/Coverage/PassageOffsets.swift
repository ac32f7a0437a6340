/// Where the words of a shared quotation's place stand in `Place.text`, which joins several ranges of the
/// article.
public struct PassageOffsets: Sendable {
  private let words: [SaidWord]
  private var parts: [(range: TextRange, start: Int)] = []

  /// Costs a pass over the ranges.
  public init(_ place: SharedQuotation.Place) {
    words = place.words
    let bytes = place.text.utf8
    let gap = " […] ".utf8
    var start = 0
    for range in place.ranges {
      if !parts.isEmpty {
        start += bytes.dropFirst(start).starts(with: gap) ? gap.count : 1
      }
      guard start + range.count <= bytes.count else { return }
      parts.append((range, start))
      start += range.count
    }
  }

  /// A run of words as a range of `Place.text`, in bytes; `nil` for none.
  public func range(of run: Range<Int>) -> TextRange? {
    guard let first = run.first, let last = run.last, words.indices.contains(last),
      let start = offset(of: words[first].range.start), let end = offset(of: words[last].range.end),
      start < end
    else { return nil }
    return TextRange(start, end)
  }

  private func offset(of byte: Int) -> Int? {
    parts.first { $0.range.start <= byte && byte <= $0.range.end }.map {
      $0.start + byte - $0.range.start
    }
  }
}

extension SharedQuotation.Place {
  /// A run of its words as printed.
  public func printed(_ run: Range<Int>) -> String {
    guard let range = PassageOffsets(self).range(of: run) else { return "" }
    let bytes = text.utf8.dropFirst(range.start).prefix(range.count)
    return String(decoding: bytes, as: UTF8.self)
  }
}
