/// What the words before the dash are.
struct DatelineReading {
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
