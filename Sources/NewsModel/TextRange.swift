/// A half-open range of UTF-8 byte offsets into `Article.text`, on Unicode scalar boundaries.
///
/// Offsets count bytes, *not* characters or scalars; `ScalarOffsets` translates for the annotation
/// format, which counts scalars.
public struct TextRange: Hashable, Sendable {
  // An annotation is mostly ranges, and no article has four thousand million bytes.
  private var low: UInt32
  private var high: UInt32

  /// The offset of the first byte.
  public var start: Int {
    get { Int(low) }
    set { low = UInt32(newValue) }
  }
  /// The offset just behind the last byte; never less than `start`.
  public var end: Int {
    get { Int(high) }
    set { high = UInt32(newValue) }
  }

  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range cannot end before it starts")
    low = UInt32(start)
    high = UInt32(end)
  }

  /// The length in bytes.
  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The range of the same words in a text with more in front.
  ///
  /// - Parameter count: of bytes in front.
  func behind(_ count: Int) -> TextRange { TextRange(start + count, end + count) }

  /// The part both ranges share, or `nil` when they do not touch.
  public func intersection(_ other: TextRange) -> TextRange? {
    let low = max(start, other.start)
    let high = min(end, other.end)
    return low < high ? TextRange(low, high) : nil
  }
}

/// Ranges in reading order: by start, the shorter one first.
extension TextRange: Comparable {
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
