/// Ranges of one text in reading order.
///
/// Most things that are said stand in one piece: a single range needs no memory of its own, so that a
/// long text's many attributions stay small.
public struct TextRanges: Hashable, Sendable {
  private enum Storage: Hashable {
    case one(TextRange)
    /// None, or two and more.
    case several([TextRange])
  }

  private var storage: Storage

  public init(_ ranges: some Sequence<TextRange>) {
    var iterator = ranges.makeIterator()
    guard let first = iterator.next() else {
      storage = .several([])
      return
    }
    guard let second = iterator.next() else {
      storage = .one(first)
      return
    }
    storage = .several([first, second] + IteratorSequence(iterator))
  }

  public init(_ range: TextRange) { storage = .one(range) }

  /// The ranges of the same words in a text with more in front.
  ///
  /// - Parameter count: of bytes in front.
  func behind(_ count: Int) -> TextRanges {
    switch storage {
    case .one(let range): TextRanges(range.behind(count))
    case .several(let ranges): TextRanges(ranges.lazy.map { $0.behind(count) })
    }
  }
}

extension TextRanges: RandomAccessCollection {
  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .one: 1
    case .several(let ranges): ranges.count
    }
  }

  public subscript(position: Int) -> TextRange {
    switch storage {
    case .one(let range):
      precondition(position == 0, "there is one range")
      return range
    case .several(let ranges): return ranges[position]
    }
  }
}

extension TextRanges: ExpressibleByArrayLiteral {
  public init(arrayLiteral ranges: TextRange...) { self.init(ranges) }
}
