/// The head of an article: the section's name, the headline, and what stands between it and the text.
///
/// All of them are known by their place before the body and by not being running text.
extension BlockRule {
  /// The name of the paper's section above the headline. It is part of the page's furniture, like a
  /// menu, and says nothing about the article: boilerplate, rather than a standfirst or a source.
  static let kicker = BlockRule("a section's name above the headline", role: .boilerplate) {
    draft in
    guard let first = draft.passages.indices.first(where: { draft.roles[$0] == nil }),
      first + 1 < draft.passages.count, first < draft.bodyStart()
    else { return }
    let passage = draft.passages[first]
    guard passage.words >= 1, passage.words <= 4, passage.ending == .open else { return }
    let next = draft.passages[first + 1]
    // A section nobody listed is known by its capitals above a line that is not all capitals.
    let isShouted =
      passage.words <= 3 && passage.shoutedWords == passage.words
      && draft.roles[first + 1] == nil && !next.isProse && next.words > passage.words
      && next.shoutedWords < next.words
    if isShouted || isSection(passage.range, in: draft.bytes) { draft.roles[first] = .boilerplate }
  }

  private static func isSection(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    var index = range.start
    while index < range.end {
      guard bytes[index].isLetter else {
        index += 1
        continue
      }
      guard let end = sections.match(at: index, within: range, in: bytes) else { return false }
      index = end
    }
    return true
  }

  private static let sections = PhraseTable([
    "africa", "americas", "analysis", "and", "arts", "asia", "asia pacific", "books", "breaking",
    "business", "climate", "columns", "columnists", "comment", "commentary", "companies", "crime",
    "culture", "defence", "defense", "diplomacy", "economics", "economy", "editorial", "editorials",
    "education", "energy", "entertainment", "environment", "eu", "europe", "exclusive", "explainer",
    "fact check", "fashion", "features", "film", "finance", "food", "football", "foreign affairs",
    "foreign policy", "global", "health", "home", "insight", "international", "interview",
    "interviews", "investigation", "investigations", "law", "letters", "lifestyle", "live",
    "living", "local", "long read", "markets", "media", "metro", "middle east", "military", "money",
    "music",
    "national", "news", "nation", "opinion", "opinions", "people", "perspective", "perspectives",
    "podcast", "politics", "profile", "property", "real estate", "region", "regional", "religion",
    "report", "reviews", "royals", "science", "security", "society", "special report", "sport",
    "sports", "stories", "style", "tech", "technology", "top news", "top stories", "travel", "uk",
    "us", "usa", "u.s.", "uk news", "video", "videos", "viewpoint", "war", "weather", "weekend",
    "women", "world", "world news", "ukraine", "russia", "china", "india",
  ])

  /// Where a format has given the title, the line that prints it again.
  static let givenHeadline = BlockRule("the line that prints the title", role: .headline) { draft in
    guard let title = draft.title else { return }
    let wanted = Array(title.utf8)
    for index in draft.passages.indices.prefix(8) where draft.roles[index] == nil {
      guard draft.passages[index].words <= 60 else { return }
      if hasSameLetters(draft.bytes(of: index), wanted) {
        draft.roles[index] = .headline
        return
      }
    }
  }

  /// Whether two lines print the same, whatever their capitals (of ASCII) and blanks.
  private static func hasSameLetters(
    _ a: some Collection<UInt8>, _ b: some Collection<UInt8>
  ) -> Bool {
    var left = a.makeIterator()
    var right = b.makeIterator()
    func next(_ bytes: inout some IteratorProtocol<UInt8>) -> UInt8? {
      while let byte = bytes.next() {
        if byte <= 0x20 { continue }
        return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return nil
    }
    while true {
      let first = next(&left)
      guard first == next(&right) else { return false }
      if first == nil { return true }
    }
  }

  static let headline = BlockRule("the first line of a head", role: .headline) { draft in
    guard draft.title == nil else { return }
    let body = draft.bodyStart()
    guard let first = draft.passages.indices.first(where: { draft.roles[$0] == nil }),
      first < body, body < draft.passages.count
    else { return }
    // Only what may stand above a headline stands above it.
    for above in 0..<first {
      switch draft.roles[above] {
      case .boilerplate, .byline, .dateline, .source: continue
      default: return
      }
    }
    let passage = draft.passages[first]
    // Many unfinished lines before any sentence are a table or a list.
    let unfinished = (first..<body).count { draft.roles[$0] == nil }
    if unfinished > longestHead, passage.blankBefore == draft.passages[first + 1].blankBefore {
      return
    }
    guard passage.words >= 1, passage.words <= longestHeadline,
      passage.ending == .open || passage.ending == .question || passage.ending == .exclamation,
      !speakers.opens(passage.range, in: draft.bytes), !beginsSmall(passage.range, in: draft.bytes)
    else { return }
    draft.roles[first] = .headline
  }

  /// In words.
  private static let longestHeadline = 22
  /// The most lines that headline and standfirst have between them.
  private static let longestHead = 4

  private static func beginsSmall(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    // "iPhone", "von der Leyen" and "eBay" do open headlines; a word of small letters alone that
    // goes on with more of them does not.
    var index = range.start
    while index < range.end, bytes[index].isLowercase { index += 1 }
    guard index > range.start, index < range.end, bytes[index] == 0x20, index + 1 < range.end
    else { return false }
    return bytes[index + 1].isLowercase
  }

  /// Unfinished lines under the headline, and whole sentences there when a byline, a date or a
  /// picture parts them from the text.
  static let standfirst = BlockRule("what stands between headline and text", role: .standfirst) {
    draft in
    guard let headline = draft.roles.firstIndex(of: .headline) else { return }
    let body = draft.bodyStart()
    // A title that a format gave may be printed below the first sentences.
    guard headline < body, (headline..<body).count(where: { draft.roles[$0] == nil }) < longestHead
    else { return }
    for index in (headline + 1)..<body where draft.roles[index] == nil {
      let passage = draft.passages[index]
      if passage.ending != .colon { draft.roles[index] = .standfirst }
    }
    let next = headline + 1
    guard next < draft.passages.count, draft.roles[next] == nil, draft.passages[next].words <= 60,
      next == body, next + 1 < draft.passages.count
    else { return }
    switch draft.roles[next + 1] {
    case .byline, .dateline, .source, .caption, .credit: draft.roles[next] = .standfirst
    default: break
    }
  }
}
