/// One sentence of what somebody is reported to have said: the unit that outlets share. A quotation
/// of three sentences is three statements, so that one outlet may run together what another splits.
public struct Statement: Sendable {
  public enum Form: UInt8, Sendable {
    /// In quotation marks: the speaker's own words.
    case quoted
    /// In the writer's words.
    case reported
  }

  public let form: Form
  /// An index into `Annotation.attributions`.
  public let attribution: Int
  /// Where it stands in `Article.text`; several ranges where the cue interrupts it.
  public let ranges: [TextRange]
  /// What it says, its ranges joined by blanks.
  public let text: String
  /// The sum of what its words tell: 2 for a telling word, 1 for a common one.
  public let mass: Int

  init(form: Form, attribution: Int, ranges: [TextRange], text: String, words: [SaidWord]) {
    self.form = form
    self.attribution = attribution
    self.ranges = ranges
    self.text = text
    mass = words.reduce(0) { $0 + Int($1.weight.rawValue) }
  }

  /// Its words with their places in the article. Made anew each time: kept, they would take four
  /// times the room of the text.
  public var words: [SaidWord] {
    var words = SaidWords()
    let bytes = Array(text.utf8)
    var start = 0
    for range in ranges {
      words.append(bytes[start..<(start + range.count)], at: range.start)
      start += range.count + 1
    }
    return words.words
  }

  /// Whether the marks stand round a title or a name ("Face the Nation"): every word that is no grammar
  /// has a capital. A sentence in capitals throughout is none.
  func isTitle(_ words: [SaidWord]) -> Bool {
    guard form == .quoted, words.count > 1, words.count <= Self.longestTitle else { return false }
    let telling = words.filter { $0.weight != .function }
    return telling.count > 1 && telling.allSatisfy { $0.isCapitalized || $0.isNumber }
      && text.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  private static let longestTitle = 8

  public var extent: TextRange { TextRange(ranges.first?.start ?? 0, ranges.last?.end ?? 0) }
}

/// Cuts attributions into statements.
struct StatementFinder {
  let bytes: [UInt8]
  let annotation: Annotation

  /// A statement as it is found.
  struct Found {
    let form: Statement.Form
    let attribution: Int
    fileprivate(set) var ranges: [TextRange] = []
    fileprivate(set) var words = SaidWords()
  }

  /// The statements, each with its words.
  func statements() -> [(statement: Statement, words: [SaidWord])] {
    var result: [(statement: Statement, words: [SaidWord])] = []
    each { found in
      let words = found.words.words
      let statement = Statement(
        form: found.form, attribution: found.attribution, ranges: found.ranges,
        text: text(of: found.ranges), words: words)
      result.append((statement, words))
    }
    return result
  }

  private func text(of ranges: [TextRange]) -> String {
    if ranges.count == 1 {
      return String(decoding: bytes[ranges[0].start..<ranges[0].end], as: UTF8.self)
    }
    let pieces = ranges.map { bytes[$0.start..<$0.end] }
    return String(decoding: Array(pieces.joined(separator: [0x20])), as: UTF8.self)
  }

  /// Calls `body` with each statement, in reading order.
  func each(_ body: (Found) -> Void) {
    for (index, attribution) in annotation.attributions.enumerated() {
      switch attribution.kind {
      case .direct: each(attribution.content, .quoted, index, body)
      case .indirect: each(attribution.content, .reported, index, body)
      case .mixed:
        each(attribution.content, .reported, index, body)
        each(attribution.quotations, .quoted, index, body)
      }
    }
  }

  private func each(
    _ ranges: TextRanges, _ form: Statement.Form, _ attribution: Int, _ body: (Found) -> Void
  ) {
    var found = Found(form: form, attribution: attribution)
    func flush() {
      guard !found.ranges.isEmpty else { return }
      body(found)
      found.ranges.removeAll(keepingCapacity: true)
      found.words.removeAll()
    }
    for range in ranges {
      var start = range.start
      while start < range.end {
        let end = sentenceEnd(from: start, limit: range.end)
        let trimmed = withoutMarks(WhiteSpace.trimmed(bytes, start, end.offset))
        if !trimmed.isEmpty {
          found.ranges.append(trimmed)
          found.words.append(bytes[trimmed.start..<trimmed.end], at: trimmed.start)
        }
        if end.isSentence { flush() }
        start = end.offset
      }
    }
    flush()
  }

  /// A range without quotation marks at its ends.
  private func withoutMarks(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end {
      let width = markWidth(at: start, limit: end)
      if width == 0 { break }
      start += width
    }
    while end - start > 1 {
      if bytes[end - 1] == 0x22 || bytes[end - 1] == 0x27 {
        end -= 1
      } else if end - start >= 3, markWidth(at: end - 3, limit: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return TextRange(start, end)
  }

  /// The width of the quotation mark at an offset, or 0: the straight ones, and U+2018 to U+201F.
  private func markWidth(at index: Int, limit: Int) -> Int {
    if bytes[index] == 0x22 || bytes[index] == 0x27 { return 1 }
    guard index + 2 < bytes.count, index + 3 <= limit, bytes[index] == 0xE2,
      bytes[index + 1] == 0x80
    else { return 0 }
    return bytes[index + 2] >= 0x98 && bytes[index + 2] <= 0x9F ? 3 : 0
  }

  /// The end of the sentence that goes on at `start`, and whether it really ends there.
  private func sentenceEnd(from start: Int, limit: Int) -> (offset: Int, isSentence: Bool) {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if byte == 0x0A { return (index + 1, true) }
      if byte == 0x2E || byte == 0x21 || byte == 0x3F {
        var next = index + 1
        // Closing marks and further stops.
        while next < limit, Self.isCloser(bytes[next]) { next += 1 }
        while next + 2 < limit, bytes[next] == 0xE2, bytes[next + 1] == 0x80,
          bytes[next + 2] == 0x9D || bytes[next + 2] == 0x99
        {
          next += 3
        }
        if next >= limit { return (limit, true) }
        if WhiteSpace.length(in: bytes, at: next) > 0, !isAbbreviation(before: index, byte) {
          var after = next
          while after < limit {
            let width = WhiteSpace.length(in: bytes, at: after)
            if width == 0 { break }
            after += width
          }
          if after >= limit { return (limit, true) }
          let first = bytes[after]
          if !(first >= 0x61 && first <= 0x7A) { return (after, true) }
        }
      }
      index += 1
    }
    return (limit, false)
  }

  private static func isCloser(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x22 || byte == 0x27 || byte == 0x29
      || byte == 0x5D
  }

  /// Whether the full stop at `index` belongs to "Mr", "U.S" or an initial.
  private func isAbbreviation(before index: Int, _ sign: UInt8) -> Bool {
    guard sign == 0x2E else { return false }
    var first = index
    while first > 0, bytes[first - 1] | 0x20 >= 0x61, bytes[first - 1] | 0x20 <= 0x7A { first -= 1 }
    let length = index - first
    if length == 1 { return bytes[first] != UInt8(ascii: "I") }
    guard length > 0, length <= 6 else { return false }
    let word = SaidWords.folded(Array(bytes[first..<index]))
    return Lexicon.shared.classes(of: WordHash.of(word)).contains(.abbreviation)
      || Lexicon.shared.classes(of: WordHash.of(bytes[first..<index])).contains(.abbreviation)
  }
}
