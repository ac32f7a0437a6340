internal import NewsModel
internal import TerminalKit

/// Draws lines of the open article.
struct TextPainter {
  let state: ReaderState
  let text: OpenText
  let columns: TextColumns
  let area: Area
  private let marks: ArticleMarks?
  /// What lies in sight, of what may touch several lines.
  private let quotations: [ArticleMarks.Quotation]
  private let indirect: [ArticleMarks.Quotation]
  private let matches: ArraySlice<TextRange>
  /// The passages with comments.
  private let commented: [TextRange]

  init(state: ReaderState, text: OpenText, columns: TextColumns, area: Area) {
    self.state = state
    self.text = text
    self.columns = columns
    self.area = area
    marks = state.marks
    commented = state.entry(text.entry).reading.notes.compactMap(\.range)
    let lines = text.page.lines
    let bottom = min(lines.count, text.top + area.rows + 1) - 1
    let start = lines.indices.contains(text.top) ? Int(lines[text.top].start) : 0
    let end = lines.indices.contains(bottom) ? Int(lines[bottom].end) : start
    let sight = TextRange(start, max(start, end))
    quotations = marks?.quotations.filter { $0.range.overlaps(sight) } ?? []
    indirect = marks?.indirect.filter { $0.range.overlaps(sight) } ?? []
    if let search = state.search, search.pane == .text {
      let first = search.number(at: sight.start)
      let last = search.number(at: sight.end)
      matches = search.matches[max(0, first - 1)..<max(first, last)]
    } else {
      matches = []
    }
  }

  func draw(line index: Int, row: Int, in grid: inout CellGrid) {
    let line = text.page.lines[index]
    guard !line.isGap else {
      if columns.notes == nil { drawSpeakersAbove(paragraphAt: index + 1, row: row, in: &grid) }
      return
    }
    let typeset = TypesetLine(line.range, of: text.article.text)
    let column = columns.text + text.indent(ofLine: index)
    grid.draw(
      typeset.pieces.lazy.map(\.piece), at: Position(column: column, row: row))
    let seen = typeset.range

    func add(_ role: Role, to part: TextRange) {
      guard let part = part.intersection(seen), let cells = typeset.columns(of: part) else {
        return
      }
      grid.add(role, row: row, columns: cells.lowerBound + column..<cells.upperBound + column)
    }

    var block = Int(line.block)
    while block < text.article.blocks.count, text.article.blocks[block].range.start < seen.end {
      let role = Self.role(of: text.article.blocks[block].role)
      if !role.isEmpty { add(role, to: text.article.blocks[block].range) }
      block += 1
    }
    for quotation in indirect { add(.indirectSpeech, to: quotation.range) }
    for quotation in quotations { add(.quotation, to: quotation.range) }
    var hasFocused = false
    if let marks {
      for mention in marks.mentions(in: seen) {
        var role: Role = mention.kind == .name ? .name : .reference
        role.formUnion(.actorColor(marks.rank(of: mention.actor)))
        if mention.actor == state.focusedID {
          role.formUnion(.focused)
          hasFocused = true
        }
        add(role, to: mention.range)
      }
    }
    var hasMatch = false
    for match in matches where match.overlaps(seen) {
      hasMatch = true
      add(match.contains(text.cursor) ? [.match, .currentMatch] : .match, to: match)
    }
    drawGutter(seen, hasFocused: hasFocused, hasMatch: hasMatch, row: row, in: &grid)
    drawNote(besideLine: index, seen, row: row, in: &grid)
  }

  private static func role(of block: Block.Role) -> Role {
    switch block {
    case .headline: .headline
    case .standfirst: .standfirst
    case .subheading: .subheading
    case .byline, .source, .dateline: .imprint
    case .caption, .credit: .caption
    case .listing, .boilerplate: .margin
    case .paragraph: []
    }
  }

  // MARK: The gutter

  /// First column: a match, that the focused actor is mentioned in the line, or a comment. (A letter
  /// there, beside the speaker's, would read like a word.) Second: the bar of a quotation, and in its first line the
  /// letter of its speaker; a dot where the text is not the article itself.
  private func drawGutter(
    _ seen: TextRange, hasFocused: Bool, hasMatch: Bool, row: Int, in grid: inout CellGrid
  ) {
    let first = Position(column: columns.column, row: row)
    if hasMatch {
      grid.draw("/", at: first, role: [.gutter, .match])
    } else if hasFocused {
      grid.draw("•", at: first, role: [.gutter, .name, state.focusedColor])
    } else if commented.contains(where: { $0.overlaps(seen) }) {
      grid.draw("*", at: first, role: [.gutter, .secondary])
    }
    let second = Position(column: columns.column + 1, row: row)
    let here = quotations.filter { $0.range.overlaps(seen) }
    if let begins = here.first(where: { seen.contains($0.range.start) }) {
      let (sign, role) = letter(of: begins)
      grid.draw(sign, at: second, role: role)
    } else if let goesOn = here.last {
      grid.draw("▌", at: second, role: letter(of: goesOn).role)
    } else if let reported = indirect.first(where: { $0.range.overlaps(seen) }) {
      let (sign, role) = letter(of: reported)
      grid.draw(seen.contains(reported.range.start) ? sign : "┆", at: second, role: role)
    } else if text.role(at: seen.start).isMargin {
      grid.draw("·", at: second, role: [.gutter, .margin])
    }
  }

  private func letter(of quotation: ArticleMarks.Quotation) -> (sign: String, role: Role) {
    guard let marks else { return ("?", .gutter) }
    let attribution = marks.annotation.attributions[quotation.attribution]
    guard let speaker = attribution.speaker else { return ("?", [.gutter, .uncertain]) }
    var role: Role = [.gutter, .speaker, .actorColor(marks.rank(of: speaker))]
    if attribution.isDoubtful { role.formUnion(.uncertain) }
    return (marks.letter(of: speaker).map { String($0) } ?? "▌", role)
  }

  // MARK: The speakers

  /// Beside the first line of each quotation, where the pane has a margin.
  private func drawNote(
    besideLine index: Int, _ seen: TextRange, row: Int, in grid: inout CellGrid
  ) {
    guard let notes = columns.notes else { return }
    let line = text.page.lines[index].range
    drawSpeakers(
      of: quotations.filter { line.contains($0.range.start) && startsAnew($0) },
      at: Position(column: notes.column, row: row), columns: notes.columns, isAbove: false,
      in: &grid)
  }

  /// On the blank line above the paragraph, where the pane has no margin: at the left with a colon,
  /// as in a play. At the right and behind a dash it would sign the paragraph before.
  private func drawSpeakersAbove(paragraphAt first: Int, row: Int, in grid: inout CellGrid) {
    let lines = text.page.lines
    guard lines.indices.contains(first) else { return }
    var last = first
    while last + 1 < lines.count, !lines[last + 1].isGap { last += 1 }
    let paragraph = TextRange(Int(lines[first].start), Int(lines[last].end))
    let begun = marks?.quotations(beginningIn: paragraph).filter { startsAnew($0) } ?? []
    drawSpeakers(
      of: begun, at: Position(column: columns.text, row: row), columns: columns.measure,
      isAbove: true, in: &grid)
  }

  /// Whether a part of a quotation gets a note of its own: not when it goes on behind its cue.
  private func startsAnew(_ quotation: ArticleMarks.Quotation) -> Bool {
    guard !quotation.isFirst, let marks else { return true }
    let parts = marks.annotation.attributions[quotation.attribution].quotations
    guard let index = parts.firstIndex(of: quotation.range), index > 0 else { return true }
    let between = TextRange(parts[index - 1].end, max(parts[index - 1].end, quotation.range.start))
    return text.article.text.utf8.span.hasLineFeed(in: between)
  }

  private func drawSpeakers(
    of quotations: [ArticleMarks.Quotation], at place: Position, columns room: Int, isAbove: Bool,
    in grid: inout CellGrid
  ) {
    guard let marks, !quotations.isEmpty else { return }
    var speakers: [SpeakerTag] = []
    for quotation in quotations {
      let tag = SpeakerTag(quotation, marks, text.article)
      if !speakers.contains(tag) { speakers.append(tag) }
    }
    // A doubtful name ends in its question mark.
    let head = isAbove ? "" : "— "
    let tail = isAbove && speakers.last?.name.last != "?" ? ":" : ""
    let full = speakers.map(\.name)
    let isTooLong = SafeText.width(of: head + full.joined(separator: ", ") + tail) > room
    let names = isTooLong ? speakers.map(\.shortName) : full
    let end = place.column + room
    var column = place.column
    func draw(_ text: String, role: Role) {
      column += grid.draw(
        text, at: Position(column: column, row: place.row), role: role, limit: end - column)
    }
    draw(head, role: .secondary)
    for (index, name) in names.enumerated() {
      if index > 0 { draw(", ", role: .secondary) }
      // Bold sets a heading apart from the paragraph above it where there are no colours.
      let isHeading = isAbove && !speakers[index].role.contains(.uncertain)
      draw(name, role: isHeading ? speakers[index].role.union(.name) : speakers[index].role)
    }
    draw(tail, role: .secondary)
    drawElsewhere(quotations, isAbove: isAbove, from: column, to: end, row: place.row, in: &grid)
  }

  /// How many other articles have the words, and how many of them name another speaker.
  private func drawElsewhere(
    _ quotations: [ArticleMarks.Quotation], isAbove: Bool, from column: Int, to end: Int, row: Int,
    in grid: inout CellGrid
  ) {
    let others = quotations.compactMap { state.elsewhere?.others($0) }
    guard let most = others.max(by: { ($0.disagreeing, $0.count) < ($1.disagreeing, $1.count) })
    else { return }
    let disputed = most.disagreeing > 0 ? " ≠\(most.disagreeing)" : ""
    let wordings = [" " + StatusParts.elsewhere(most), " =\(most.count)\(disputed)"]
    guard let text = wordings.first(where: { column + SafeText.width(of: $0) <= end }) else {
      return
    }
    grid.draw(
      text, at: Position(column: column, row: row),
      role: most.disagreeing > 0 ? .alert : .secondary)
  }
}
