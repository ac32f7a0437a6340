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

/// Where the reader has jumped from, as a browser keeps it.
struct JumpList: Sendable {
  private var back: [Place] = []
  private var forward: [Place] = []

  /// The oldest places fall out beyond this many.
  private static let capacity = 200

  /// Remembers a place that is about to be left by a jump.
  mutating func leave(_ place: Place) {
    forward = []
    if back.last != place { back.append(place) }
    if back.count > Self.capacity { back.removeFirst() }
  }

  /// The place before, for which `current` becomes the place after.
  mutating func goBack(from current: Place) -> Place? {
    guard let place = back.popLast() else { return nil }
    forward.append(current)
    return place
  }

  mutating func goForward(from current: Place) -> Place? {
    guard let place = forward.popLast() else { return nil }
    back.append(current)
    return place
  }
}
