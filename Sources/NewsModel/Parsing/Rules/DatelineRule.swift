/// Where and when it was written.
extension BlockRule {
  /// A date on a line of its own, or a place and a date.
  static let dateLine = BlockRule("a line that is a date", role: .dateline) { index, draft in
    let passage = draft.passages[index]
    guard passage.words >= 1, passage.words <= 16, passage.ending != .stop else { return false }
    if PrintedDate.isDateLine(passage.range, in: draft.bytes) { return true }
    // The dash that belongs to it may have slipped to the line below.
    let isAboveDash =
      index + 1 < draft.passages.count
      && Dateline.opensWithDash(draft.passages[index + 1].range, in: draft.bytes)
    return passage.words <= 8
      && Dateline.isPlace(passage.range, in: draft.bytes, isAboveDash: isAboveDash)
  }
}

/// The place, date or agency in front of a paragraph: "BRUSSELS, March 4 (Reuters) -".
enum Dateline {
  /// No dateline is longer, in bytes.
  private static let longest = 90

  /// The range of the dateline a paragraph opens with, its dash included, or `nil`.
  ///
  /// - Parameter isFirst: whether the paragraph is among the first of its article; further down,
  ///   only what no sentence begins with counts.
  static func opening(_ range: TextRange, in bytes: [UInt8], isFirst: Bool) -> TextRange? {
    guard let dash = dash(in: range, of: bytes) ?? bareBracket(in: range, of: bytes) else {
      return nil
    }
    let head = WhiteSpace.trimmed(bytes, range.start, dash.start)
    let rest = WhiteSpace.trimmed(bytes, dash.end, range.end)
    guard !head.isEmpty, !rest.isEmpty, opensSentence(rest, in: bytes) else { return nil }
    var reading = HeadReading(head, in: bytes)
    reading.hasDash = !dash.isEmpty
    return reading.isDateline(isFirst: isFirst)
      ? TextRange(range.start, max(dash.end, head.end)) : nil
  }

  /// Whether a line is a place with a date, or a place above a line that opens with the dash.
  static func isPlace(_ range: TextRange, in bytes: [UInt8], isAboveDash: Bool) -> Bool {
    guard bytes[range.start].isUppercase else { return false }
    var reading = HeadReading(range, in: bytes)
    reading.hasDash = isAboveDash
    return reading.lower == 0 && reading.words <= 5
      && (isAboveDash || reading.hasComma && reading.hasMonth && reading.hasFigure)
  }

  static func opensWithDash(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let dashes: [[UInt8]] = [Array("-- ".utf8), Array("— ".utf8), Array("– ".utf8)]
    return dashes.contains { bytes[range.start..<range.end].starts(with: $0) }
  }

  /// The first dash with a blank on at least one side, or a double hyphen.
  private static func dash(in range: TextRange, of bytes: [UInt8]) -> TextRange? {
    let end = min(range.end, range.start + longest)
    var index = range.start + 1
    while index + 1 < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") {
        if bytes[index + 1] == UInt8(ascii: "-") { return TextRange(index, index + 2) }
        if bytes[index - 1] == 0x20, bytes[index + 1] == 0x20 { return TextRange(index, index + 1) }
        if bytes[index - 1] == UInt8(ascii: ")") { return TextRange(index, index + 1) }
      } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 || bytes[index + 2] == 0x95
      {
        return TextRange(index, index + 3)
      }
      index += 1
    }
    return nil
  }

  /// "Washington (CNN)In his first ...": the bracket of an agency, without a dash behind it.
  private static func bareBracket(in range: TextRange, of bytes: [UInt8]) -> TextRange? {
    let end = min(range.end, range.start + longest)
    guard let close = bytes[range.start..<end].firstIndex(of: UInt8(ascii: ")")) else { return nil }
    return TextRange(close + 1, close + 1)
  }

  /// A paragraph behind a dateline begins a sentence.
  private static func opensSentence(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let byte = bytes[range.start]
    return byte.isUppercase || byte.isDigit || byte >= 0xC2 || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "$")
  }
}

/// What the words before the dash are.
private struct HeadReading {
  private static let agencies: Set<String> = [
    "ap", "reuters", "afp", "cnn", "upi", "xinhua", "dpa", "ians", "pti", "ani", "bbc", "bloomberg",
    "tass", "kyodo", "yonhap", "efe", "ansa", "cbs", "nbc", "abc", "npr", "interfax", "ukrinform",
    "anadolu", "aa", "usa today", "the associated press", "associated press", "itar-tass", "ria",
    "cnnmoney", "cnn business", "rns", "jta", "cns", "irin", "platts", "gbn", "app", "anp", "ptv",
  ]

  var words = 0
  var shouted = 0
  var lower = 0
  var hasComma = false
  var hasAgency = false
  var hasBracket = false
  var hasDash = false
  var hasMonth = false
  var hasFigure = false
  /// Opens with a word in capitals that announces what follows and is no place.
  var isAnnouncement = false

  private static let announcements: Set<String> = [
    "note", "watch", "update", "updated", "breaking", "exclusive", "opinion", "analysis", "video",
    "photo", "photos", "live", "q", "a", "correction", "editorial", "warning", "but", "and", "i",
    "factbox", "timeline", "explainer", "ps", "ok", "no", "yes", "the", "how", "why", "what",
  ]

  init(_ head: TextRange, in bytes: [UInt8]) {
    var index = head.start
    while index < head.end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") {
        hasBracket = true
        let close = bytes[index..<head.end].firstIndex(of: UInt8(ascii: ")")) ?? head.end
        let name = String(
          decoding: bytes[(index + 1)..<close].lazy.map(\.lowercased), as: UTF8.self)
        if Self.agencies.contains(name) { hasAgency = true }
        index = close + 1
      } else if byte.isLetter || byte >= 0xC3 {
        let start = index
        while index < head.end,
          bytes[index].isLetter || bytes[index] >= 0x80
            || bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "'")
            || (bytes[index] == UInt8(ascii: "-"))
        {
          index += 1
        }
        count(bytes[start..<index], in: bytes)
      } else {
        if byte == UInt8(ascii: ",") { hasComma = true }
        if byte.isDigit { hasFigure = true }
        // A sentence's signs: this is none.
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "?") {
          lower += 10
        }
        index += 1
      }
    }
  }

  private mutating func count(_ word: ArraySlice<UInt8>, in bytes: [UInt8]) {
    let name = String(decoding: word.lazy.map(\.lowercased), as: UTF8.self)
    if PrintedDate.month(name) != nil {
      hasMonth = true
    } else if words == 0, Self.announcements.contains(name) {
      isAnnouncement = true
      words += 1
    } else if word.allSatisfy({ !$0.isLowercase }) && word.contains(where: \.isUppercase) {
      words += 1
      shouted += 1
    } else if word.first?.isLowercase == true {
      // "RIO de JANEIRO" has one; "PARIS and LONDON" too.
      words += 1
      lower += 1
    } else {
      words += 1
    }
  }

  func isDateline(isFirst: Bool) -> Bool {
    if words > 8 || lower > 1 || isAnnouncement { return false }
    if words == 0 { return hasMonth && hasDash || hasAgency }
    if hasAgency { return words <= 6 }
    guard hasDash else { return false }
    let isShoutedPlace = shouted > 0 && shouted * 2 >= words
    if hasMonth { return true }
    if hasBracket { return isShoutedPlace }
    guard isFirst else { return false }
    // "USPA NEWS -", "WASHINGTON —", "Kyiv, Ukraine —"
    return isShoutedPlace && words <= 5 || hasComma && words <= 4 && lower == 0
  }
}
