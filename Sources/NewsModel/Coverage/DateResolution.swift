/// A day that a text names: "Friday", "December 5", "yesterday".
public struct PrintedDay: Sendable {
  /// Where it stands in `Article.text`.
  public let range: TextRange
  /// As printed.
  public let text: String
  /// Which day that is; `nil` where it hangs on the article's date and that is not known, and where
  /// the text is no nearer than "last month".
  public let day: CalendarDay?
}

/// Finds the days that a text names and says which they are, seen from the day of publication.
struct DateResolution {
  let bytes: [UInt8]
  let published: CalendarDay?

  /// The days named in a range, in reading order.
  func days(in range: TextRange) -> [PrintedDay] {
    guard mayNameDay(range) else { return [] }
    let words = self.words(in: range)
    var result: [PrintedDay] = []
    var index = 0
    while index < words.count {
      if let (day, count) = dated(words, index) ?? weekday(words, index) ?? relative(words, index)
        ?? ago(words, index) ?? span(words, index)
      {
        let place = TextRange(words[index].range.start, words[index + count - 1].range.end)
        result.append(
          PrintedDay(
            range: place, text: String(decoding: bytes[place.start..<place.end], as: UTF8.self),
            day: day))
        index += count
      } else {
        index += 1
      }
    }
    return result
  }

  /// The weekdays that a range names, Monday being 0.
  func weekdays(in range: TextRange) -> [Int] {
    days(in: range).compactMap { day in
      Self.weekdays.firstIndex { day.text.lowercased().hasPrefix($0) }
    }
  }

  /// Whether there is a figure, "day", or one of the few other words for a day.
  private func mayNameDay(_ range: TextRange) -> Bool {
    for index in range.start..<range.end {
      let byte = bytes[index]
      if byte.isDigit { return true }
      guard index >= range.start + 2, Self.lastLetters[Int(byte)] else { continue }
      let end = UInt32(bytes[index - 2]) << 16 | UInt32(bytes[index - 1]) << 8 | UInt32(byte)
      if Self.ends.contains(end) { return true }
    }
    return false
  }

  /// The last three letters of the words for days and months, and of "ago", "week" and their like.
  private static let ends: Set<UInt32> = Set(
    [
      "day", "row", "ght", "ago", "eek", "nth", "ear", "ber", "ary", "rch", "ril", "May", "une",
      "uly", "ust",
    ]
    .map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
  private static let lastLetters: [Bool] = {
    var result = Array(repeating: false, count: 256)
    for end in ends { result[Int(end & 0xFF)] = true }
    return result
  }()

  private struct Word {
    /// In small letters; empty for a word that has nothing to do with days.
    let text: String
    let isCapitalized: Bool
    let range: TextRange
  }

  private func words(in range: TextRange) -> [Word] {
    var result: [Word] = []
    var index = range.start
    while index < range.end {
      let first = index
      while index < range.end,
        bytes[index].isLetter || bytes[index].isDigit
          || bytes[index] == 0x2D && index > first
      {
        index += 1
      }
      if index > first {
        let isCapitalized = bytes[first] < 0x61
        let tells = isCapitalized || Self.smallWords.contains(WordHash.of(bytes[first..<index]))
        result.append(
          Word(
            text: tells
              ? String(decoding: bytes[first..<index].map(\.lowercased), as: UTF8.self) : "",
            isCapitalized: isCapitalized, range: TextRange(first, index)))
      } else {
        index += 1
      }
    }
    return result
  }

  // MARK: Dates

  /// "December 5", "5 December 2021", "Dec. 5, 2021", "2021-12-05".
  private func dated(_ words: [Word], _ index: Int) -> (CalendarDay?, Int)? {
    if let day = CalendarDay(iso: words[index].text), words[index].text.utf8.count == 10 {
      return (day, 1)
    }
    guard index + 1 < words.count else { return nil }
    var count = 2
    let month: Int
    let day: Int
    if words[index].isCapitalized, let named = PrintedDate.month(words[index].text),
      let figure = ordinal(words[index + 1].text)
    {
      (month, day) = (named, figure)
    } else if words[index + 1].isCapitalized, let named = PrintedDate.month(words[index + 1].text),
      let figure = ordinal(words[index].text)
    {
      (month, day) = (named, figure)
    } else {
      return nil
    }
    if index + 2 < words.count, words[index + 2].text.utf8.count == 4,
      let year = Int(words[index + 2].text), (1600..<2200).contains(year)
    {
      count = 3
      return CalendarDay(year: year, month: month, day: day).map { ($0, count) }
    }
    guard CalendarDay(year: 2000, month: month, day: day) != nil else { return nil }
    return (nearest(month, day), count)
  }

  private func ordinal(_ word: String) -> Int? {
    let figures = word.prefix { $0 >= "0" && $0 <= "9" }
    guard !figures.isEmpty, figures.utf8.count <= 2, let day = Int(figures), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(word.dropFirst(figures.count))
    else { return nil }
    return day
  }

  /// The last such day before the publication: what is reported has been said.
  private func nearest(_ month: Int, _ day: Int) -> CalendarDay? {
    guard let published else { return nil }
    let year = published.civil.year
    return [year - 1, year, year + 1].compactMap { CalendarDay(year: $0, month: month, day: day) }
      .filter { $0.number <= published.number + Self.farthestAhead }
      .min { abs($0.number - published.number) < abs($1.number - published.number) }
  }

  /// In days: what is told to have been said has been, but a date of publication may be too early.
  private static let farthestAhead = 6

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// "Friday", in the news the one just past or today; "next Friday", "last Friday".
  private func weekday(_ words: [Word], _ index: Int) -> (CalendarDay?, Int)? {
    guard words[index].isCapitalized, let weekday = Self.weekdays.firstIndex(of: words[index].text)
    else { return nil }
    // "Friday, December 5": the date says it.
    if index + 1 < words.count, let (day, count) = dated(words, index + 1) {
      return (day, count + 1)
    }
    let before = index > 0 ? words[index - 1].text : ""
    if Self.festivals.contains(before) || isTitle(words, index, before) { return nil }
    guard let published else { return (nil, 1) }
    let ahead = Self.forward.contains(before)
    let back = (published.weekday - weekday + 7) % 7
    if ahead { return (CalendarDay(number: published.number + (back == 0 ? 7 : 7 - back)), 1) }
    let distance = before == "last" && back == 0 ? 7 : back
    return (CalendarDay(number: published.number - distance), 1)
  }

  /// "Good Friday" is a day of its own, "Bloody Sunday" may be of any year.
  private static let festivals: Set<String> = [
    "good", "black", "ash", "palm", "easter", "super", "cyber", "bloody", "giving", "shrove",
  ]

  /// "the Sunday Times".
  private func isTitle(_ words: [Word], _ index: Int, _ before: String) -> Bool {
    before == "the" && index + 1 < words.count && words[index + 1].isCapitalized
      && words[index + 1].range.start == words[index].range.end + 1
  }

  private static let forward: Set<String> = ["next", "coming", "until", "by", "following"]

  private func relative(_ words: [Word], _ index: Int) -> (CalendarDay?, Int)? {
    guard let shift = Self.relatives[words[index].text] else { return nil }
    return (published.map { CalendarDay(number: $0.number + shift) }, 1)
  }

  private static let relatives = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1]

  /// "two days ago"; "a week ago" and what is longer ago is no day.
  private func ago(_ words: [Word], _ index: Int) -> (CalendarDay?, Int)? {
    guard index + 2 < words.count, words[index + 2].text == "ago" else { return nil }
    guard let count = Self.numbers[words[index].text] ?? Int(words[index].text), count < 400 else {
      return nil
    }
    switch words[index + 1].text {
    case "day", "days": return (published.map { CalendarDay(number: $0.number - count) }, 3)
    case "week", "weeks", "month", "months", "year", "years": return (nil, 3)
    default: return nil
    }
  }

  private static let numbers = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
  ]

  /// "last month", "earlier this week", "in November": no day, but not the day of publication either.
  private func span(_ words: [Word], _ index: Int) -> (CalendarDay?, Int)? {
    if isMonth(words[index]) { return index > 0 && words[index - 1].text == "in" ? (nil, 1) : nil }
    guard index + 1 < words.count, ["last", "this"].contains(words[index].text) else { return nil }
    let next = words[index + 1]
    return ["week", "month", "year"].contains(next.text) || isMonth(next) ? (nil, 2) : nil
  }

  private func isMonth(_ word: Word) -> Bool {
    word.isCapitalized && PrintedDate.month(word.text) != nil
  }

  /// The hashes of words in small letters that say something of a day.
  private static let smallWords: Set<UInt64> = Set(
    forward.union(relatives.keys).union(numbers.keys).union([
      "last", "this", "the", "in", "ago", "day", "days", "week", "weeks", "month", "months", "year",
      "years",
    ]).map { WordHash.of($0.utf8) })
}

/// The day on which something was said, where its sentence names it.
struct AttributionDates {
  private let bytes: [UInt8]
  private let resolution: DateResolution

  init(_ article: Article, _ bytes: [UInt8]) {
    self.bytes = bytes
    resolution = DateResolution(
      bytes: bytes, published: article.published.flatMap(CalendarDay.init(iso:)))
  }

  /// How far from cue and source a day may stand, in bytes.
  private static let reach = 160

  /// The day nearest to the cue, in its sentence and outside of what is said.
  func day(of attribution: Attribution) -> PrintedDay? {
    guard let anchor = attribution.cue ?? attribution.source else { return nil }
    let sentence = sentence(around: anchor)
    return resolution.days(in: sentence)
      .filter { day in !attribution.content.contains { $0.overlaps(day.range) } }
      .min { distance($0.range, anchor) < distance($1.range, anchor) }
  }

  private func distance(_ a: TextRange, _ b: TextRange) -> Int {
    a.start >= b.end ? a.start - b.end : max(0, b.start - a.end)
  }

  private func sentence(around anchor: TextRange) -> TextRange {
    var start = anchor.start
    let lowest = max(0, anchor.start - Self.reach)
    while start > lowest, bytes[start - 1] != 0x0A, !endsSentence(start - 1) { start -= 1 }
    var end = anchor.end
    let highest = min(bytes.count, anchor.end + Self.reach)
    while end < highest, bytes[end] != 0x0A, !endsSentence(end) { end += 1 }
    // Words at either end may be cut by the reach.
    while start > 0, start < anchor.start, bytes[start].isLetter, bytes[start - 1].isLetter {
      start += 1
    }
    while end < bytes.count, end > anchor.end, bytes[end].isLetter, bytes[end - 1].isLetter {
      end -= 1
    }
    return TextRange(start, end)
  }

  /// A stop with white space behind and small letters, or a figure, before it, a quotation mark between
  /// them or not.
  private func endsSentence(_ index: Int) -> Bool {
    guard bytes[index] == 0x2E || bytes[index] == 0x21 || bytes[index] == 0x3F, index > 5,
      index + 1 < bytes.count, bytes[index + 1] <= 0x20
    else { return false }
    var last = index - 1
    if bytes[last] == 0x22 {
      last -= 1
    } else if bytes[last] == 0x9D, bytes[last - 1] == 0x80 {
      last -= 3
    }
    return bytes[last].isDigit
      || bytes[last] >= 0x61 && bytes[last - 1] >= 0x61 && bytes[last - 2] >= 0x61
  }
}
