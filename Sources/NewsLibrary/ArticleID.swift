/// The number of an article in its library, for as long as the library lives.
///
/// Numbers stand in the order of time: the day of publication first (of arrival, where none is
/// known), and within a day as articles came. So the newest are the highest, and no index is needed
/// to list them. Where more than 4,096 articles fall on one day, the rest spill into the next ones.
public struct ArticleID: RawRepresentable, Hashable, Sendable, Comparable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  public static func < (a: ArticleID, b: ArticleID) -> Bool { a.rawValue < b.rawValue }

  /// How many bits of a number count the articles of a day. More would cost the search index a byte
  /// for each word: it stores steps from number to number.
  static let bitsWithinDay: Int64 = 12

  /// The first number of a day.
  static func first(on day: Day) -> Int64 { Int64(day.number) << bitsWithinDay }

  /// The day in whose numbers this one lies.
  var day: Day { Day(number: Int(rawValue >> Self.bitsWithinDay)) }
}
