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
