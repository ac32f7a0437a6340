/// A day of the proleptic Gregorian calendar.
public struct Day: Hashable, Sendable, Comparable {
  /// 1 is the first of January of the year 1.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// - Returns: `nil` for a date that the calendar has not, and for years outside of 1...9999.
  public init?(year: Int, month: Int = 1, day: Int = 1) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    number = Self.days(before: year) + Self.days(before: month, in: year) + day
  }

  /// The day that a date of publication begins with, `yyyy-MM-dd`, whatever follows.
  public init?(iso text: String) {
    let digits = Array(text.utf8.prefix(10))
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      let year = Self.number(digits[0..<4]), let month = Self.number(digits[5..<7]),
      let day = Self.number(digits[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  public var year: Int {
    // A year is never longer than 366 days nor, on average, shorter than 365.2425.
    var year = min(max(number * 400 / 146_097 + 1, 1), 9999)
    while year > 1, Self.days(before: year) >= number { year -= 1 }
    while Self.days(before: year + 1) < number { year += 1 }
    return year
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(before year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private static func days(before month: Int, in year: Int) -> Int {
    (1..<month).reduce(0) { $0 + length(ofMonth: $1, year: year) }
  }
}
