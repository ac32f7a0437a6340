/// Dates as English papers print them.
enum PrintedDate {
  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
  /// Words that stand around a date on its line.
  private static let companions: Set<String> = [
    "published", "updated", "last", "modified", "posted", "on", "at", "date", "first", "issued",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "am", "pm", "gmt", "utc", "est",
    "edt", "et", "cet", "cest", "bst", "pst", "pdt", "pt", "ist", "msk", "eet", "eest", "the",
    "of", "ago", "hours", "hour", "minutes", "minute", "days", "day", "a",
    "p", "m", "t", "z", "h", "local", "time",
  ]

  /// The number of the month a word in small letters names (a stop behind it aside), or `nil`.
  static func month(_ word: String) -> Int? {
    months[word.hasSuffix(".") ? String(word.dropLast()) : word]
  }

  /// Whether a line holds a date and nothing else.
  static func isDateLine(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    guard range.count <= 120 else { return false }
    var hasFigure = false
    var hasDate = false
    for word in words(range, in: bytes) {
      if word.first?.isNumber == true {
        hasFigure = true
        if iso(word) != nil { hasDate = true }
      } else if month(word) != nil || word == "ago" {
        hasDate = true
      } else if !companions.contains(word) {
        return false
      }
    }
    return hasFigure && hasDate
  }

  /// The one date with a year that a stretch of text holds, as `yyyy-MM-dd`; `nil` when there is none
  /// or its day is none.
  static func date(in range: TextRange, of bytes: [UInt8]) -> String? {
    let words = words(range, in: bytes)
    for (index, word) in words.enumerated() {
      if let date = iso(word) { return date }
      guard let month = month(word) else { continue }
      let before = index > 0 ? day(words[index - 1]) : nil
      if let before, index + 1 < words.count, let year = year(words[index + 1]) {
        return format(year, month, before)
      }
      if index + 2 < words.count, let day = day(words[index + 1]), let year = year(words[index + 2])
      {
        return format(year, month, day)
      }
    }
    return nil
  }

  /// Words in small letters and figures; `2022-03-04` stays in one piece.
  private static func words(_ range: TextRange, in bytes: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isFigure = false
    func flush() {
      while word.last == UInt8(ascii: "-") || word.last == UInt8(ascii: ".") { word.removeLast() }
      if !word.isEmpty {
        let text = String(decoding: word, as: UTF8.self)
        // "9th": the figure says it all.
        if !["st", "nd", "rd", "th"].contains(text) { words.append(text) }
      }
      word.removeAll(keepingCapacity: true)
    }
    for index in range.start..<range.end {
      let byte = bytes[index].lowercased
      let continues =
        byte.isLetter || byte >= 0x80 || byte.isDigit
        || (byte == UInt8(ascii: "-") && isFigure && !word.isEmpty)
      guard continues else {
        flush()
        continue
      }
      let isDigit = byte.isDigit || byte == UInt8(ascii: "-")
      if !word.isEmpty, isDigit != isFigure { flush() }
      isFigure = isDigit
      word.append(byte)
    }
    flush()
    return words
  }

  private static func day(_ word: String) -> Int? {
    word.utf8.count <= 2 ? Int(word) : nil
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), year >= 1600, year < 2200 else { return nil }
    return year
  }

  private static func iso(_ word: String) -> String? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = year(String(parts[0])), parts[1].utf8.count == 2,
      let month = Int(parts[1]), parts[2].utf8.count == 2, let day = Int(parts[2])
    else { return nil }
    return format(year, month, day)
  }

  private static func format(_ year: Int, _ month: Int, _ day: Int) -> String? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), day >= 1, day <= lengths[month - 1] else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
