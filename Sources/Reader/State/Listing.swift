/// What the list waits for.
struct Listing: Sendable {
  /// Counts the requests.
  var number = 0
  /// The one under way.
  var request: ListRequest?
  /// Steps that went beyond the rows at hand, to be taken when there are more.
  var owed = 0
  /// The rows have changed in the library since they were asked for.
  var isStale = false

  /// How many rows are asked for on each side of the cursor.
  static let reach = 200
  /// So near to the end of the rows at hand more are asked for.
  static let margin = 80
}

/// Where to go in an article that is being opened.
enum Landing: Hashable, Sendable {
  /// Where the reader left it, or its beginning.
  case whereLeft
  case place(Place)
  case byte(Int)
  /// The first match of the search.
  case match
  case mention(Direction)
  case quotation(Direction)

  var place: Place? {
    if case .place(let place) = self { place } else { nil }
  }
}

/// Which way a jump goes.
enum Direction: Sendable {
  case forward, backward
}
