/// A place in an article, in offsets, so that it outlives any layout.
struct Place: Hashable, Sendable {
  var entry: EntryID
  /// The byte the cursor is on.
  var cursor: Int
  /// The line at the top of the screen.
  var top: Anchor
}

/// A line of a page, in terms of the text.
struct Anchor: Hashable, Sendable {
  /// The byte at the beginning of the line.
  var offset: Int
  /// Whether it is the blank line above that one.
  var isGap: Bool
}
