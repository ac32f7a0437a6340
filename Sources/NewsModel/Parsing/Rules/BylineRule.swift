/// Who wrote it: "By Jan Walter, Kevin Mertens", at the head or at the foot.
extension BlockRule {
  static let bylineLine = BlockRule("a line that names the authors", role: .byline) {
    index, draft in
    isByline(index, draft)
  }

  static func isByline(_ index: Int, _ draft: borrowing BlockDraft) -> Bool {
    let passage = draft.passages[index]
    guard passage.words >= 2, passage.words <= 30,
      let end = bylineOpenings.match(
        at: passage.range.start, within: passage.range, in: draft.bytes)
    else { return false }
    let names = WhiteSpace.trimmed(draft.bytes, end, passage.range.end)
    guard !names.isEmpty, !dates.opens(names, in: draft.bytes) else { return false }
    return isNames(names, in: draft.bytes)
  }

  /// What comes before the names. The names themselves say whether this is a byline.
  static let bylineOpenings = PhraseTable([
    "by", "by:", "written by", "story by", "words by", "text by", "report by", "reported by",
    "reporting by", "additional reporting by", "posted by", "compiled by", "edited by",
    "editing by", "analysis by", "opinion by", "exclusive by", "from our correspondent",
    "author:", "authors:", "writer:", "our correspondent", "translated by", "writing by",
  ])

  /// "By Monday", "By the end" open sentences and headlines.
  private static let dates = PhraseTable([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "the numbers", "the end",
  ])

  /// Words in small letters that stand between names, titles and places.
  private static let connectors: Set<String> = [
    "and", "in", "for", "of", "at", "from", "with", "the", "by", "de", "da", "di", "du", "van",
    "von", "der", "den", "la", "le", "el", "al", "bin", "ibn", "y", "e", "und", "et", "on",
    "staff", "writer", "writers", "reporter", "correspondent", "editor", "special", "to", "chief",
    "senior", "political", "diplomatic", "defence", "defense", "business", "world", "news",
    "additional", "editing", "reporting", "writing", "am", "pm", "updated", "published",
  ]

  /// Whether every word is a name's (it begins with a capital, a digit or a sign beyond ASCII) or a
  /// connector, and at least one is a name's.
  private static func isNames(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    var hasName = false
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      guard byte.isLetter || byte.isDigit || byte >= 0xC3 else {
        index += 1
        continue
      }
      let start = index
      while index < range.end,
        bytes[index].isLetter || bytes[index].isDigit || bytes[index] >= 0x80
          || bytes[index] == UInt8(ascii: "'")
      {
        index += 1
      }
      if byte.isUppercase || byte >= 0xC3 {
        hasName = true
      } else if byte.isLowercase {
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        // An address of the author's: "jane@example.org".
        let isAddress = index < range.end && bytes[index] == UInt8(ascii: "@")
        if isAddress {
          while index < range.end, bytes[index] > 0x20 { index += 1 }
        } else if !connectors.contains(word) {
          return false
        }
      }
    }
    return hasName
  }
}
