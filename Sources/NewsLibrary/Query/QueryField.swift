/// What can stand before a colon in a query.
enum QueryField: String, CaseIterable {
  case said, speaker, actor, source, title, date, `is`, has, near, tag

  /// Whether `field:(a or b)` is of use.
  var takesGroups: Bool {
    switch self {
    case .said, .speaker, .actor, .source, .title: true
    case .date, .is, .has, .near, .tag: false
    }
  }

  /// What has to follow, for a message.
  var wanted: String {
    switch self {
    case .said, .title: "a word or a \"phrase\""
    case .speaker, .actor, .source: "a name"
    case .date: "a date: 2022, 2022-03, 2022-03-04 or 2022-03..2022-04"
    case .is: "unread, read, starred or annotated"
    case .has: "quotes, notes, tags, duplicates or disputed"
    case .near: "words in quotation marks"
    case .tag: "a tag"
    }
  }
}

/// The days of `2022`, `2022-03`, `2022-03-04`, `2022-03..2022-04`, `2022..` or `..2022`.
struct DateRange: Hashable {
  var from: Day?
  var to: Day?

  /// - Returns: `nil` for what is no date, and for a range that ends before it begins.
  init?(_ text: String) {
    var ends: [String] = [text]
    if let dots = Self.dots(in: text) {
      ends = [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
    }
    for (index, end) in ends.enumerated() where !end.isEmpty {
      guard let span = Self.span(end) else { return nil }
      if index == 0 { from = span.first }
      if index == ends.count - 1 { to = span.last }
    }
    if from == nil, to == nil { return nil }
    if let from, let to, from > to { return nil }
  }

  private static func dots(in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ".", next < text.endIndex, text[next] == "." {
        return index..<text.index(after: next)
      }
      index = next
    }
    return nil
  }

  private static func span(_ text: String) -> (first: Day, last: Day)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let digits = [4, 2, 2]
    guard parts.count <= 3 else { return nil }
    var numbers: [Int] = []
    for (part, count) in zip(parts, digits) {
      let isShort = count == 2 && part.utf8.count == 1
      let isNumber = part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      guard part.utf8.count == count || isShort, isNumber, let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    let year = numbers[0]
    switch numbers.count {
    case 1: return pair(Day(year: year), Day(year: year, month: 12, day: 31))
    case 2:
      guard (1...12).contains(numbers[1]) else { return nil }
      let last = Day.length(ofMonth: numbers[1], year: year)
      return pair(
        Day(year: year, month: numbers[1]), Day(year: year, month: numbers[1], day: last))
    default:
      let day = Day(year: year, month: numbers[1], day: numbers[2])
      return pair(day, day)
    }
  }

  private static func pair(_ first: Day?, _ last: Day?) -> (first: Day, last: Day)? {
    guard let first, let last else { return nil }
    return (first, last)
  }
}
