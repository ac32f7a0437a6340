internal import NewsModel
internal import TerminalKit

/// The same words in several articles: the passages side by side, or one above the other where there is
/// no room, with what differs marked by signs and attributes as well.
enum ComparisonPopup {
  /// The narrowest column worth having.
  private static let columns = 30
  private static let gap = 2

  private struct Line {
    var text: String
    var role: Role = []
    /// The parts of `text`, in bytes, that differ.
    var marked: [TextRange] = []
  }

  static func draw(_ state: ReaderState, _ comparison: Comparison, in grid: inout CellGrid) {
    let quotation = comparison.quotation
    let area = Popup.area(in: grid.size, columns: .max, rows: .max)
    let articles = Set(quotation.places.map(\.article)).count
    let title = "The same words in \(articles) articles"
    let inside = Popup.drawFrame(area, title: title, in: &grid)
    var row = inside.row
    let last = inside.row + inside.rows
    for line in summary(quotation) {
      for part in line.text.folded(columns: inside.columns, lines: 2) where row < last {
        grid.draw(part, at: Position(column: inside.column, row: row), role: line.role)
        row += 1
      }
    }
    row += 1
    let room = Area(
      column: inside.column, row: row, columns: inside.columns, rows: max(0, last - row))
    let count = min(quotation.places.count, max(1, (inside.columns + gap) / (columns + gap)))
    if count > 1 {
      drawBeside(comparison, count, room, in: &grid)
    } else {
      drawStacked(comparison, room, in: &grid)
    }
    let hint = " Enter reads it there · Tab next · q closes "
    if SafeText.width(of: hint) < area.columns - 4 {
      grid.draw(
        hint, endingAt: area.column + area.columns - 2, row: area.row + area.rows - 1,
        role: .secondary)
    }
  }

  /// Who is named as the speaker, and what is altered.
  private static func summary(_ quotation: SharedQuotation) -> [Line] {
    var lines: [Line] = []
    let speakers = quotation.speakers.map { speaker in
      let articles = Set(speaker.places.map { quotation.places[$0].article }).count
      let name = speaker.isDoubtful ? "perhaps \(speaker.name)" : speaker.name
      return "\(name) in \(articles)"
    }
    if !speakers.isEmpty {
      let said = "said by " + speakers.joined(separator: ", by ")
      lines.append(
        quotation.isDisputed
          ? Line(text: "≠ disputed: \(said)", role: .alert) : Line(text: said, role: .speaker))
    }
    if let first = quotation.first {
      lines.append(Line(text: "first in \(name(of: first))", role: .secondary))
    }
    return lines
  }

  private static func name(of place: SharedQuotation.Place) -> String {
    [place.outlet ?? place.title, place.published].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: Layout

  private static func drawBeside(
    _ comparison: Comparison, _ count: Int, _ area: Area, in grid: inout CellGrid
  ) {
    let places = comparison.quotation.places
    let width = (area.columns - gap * (count - 1)) / count
    let first = max(0, min(comparison.selected - count / 2, places.count - count))
    for slot in 0..<count {
      let index = first + slot
      let column = area.column + slot * (width + gap)
      var row = area.row
      for line in card(comparison.quotation, index, columns: width) {
        guard row < area.row + area.rows else { break }
        draw(line, at: Position(column: column, row: row), in: &grid)
        row += 1
      }
      if index == comparison.selected, area.rows > 0 {
        grid.add(.selected, row: area.row, columns: column..<column + width)
        grid.cursor = Position(column: column, row: area.row)
      }
      if slot > 0 {
        for row in area.row..<area.row + area.rows {
          grid.draw("│", at: Position(column: column - gap + 1, row: row), role: .border)
        }
      }
    }
  }

  private static func drawStacked(
    _ comparison: Comparison, _ area: Area, in grid: inout CellGrid
  ) {
    // The selected passage begins in sight, with the one before it where there is room.
    let cards = comparison.quotation.places.indices.map {
      card(comparison.quotation, $0, columns: area.columns)
    }
    var first = comparison.selected
    var room = area.rows - cards[first].count
    while first > 0, room >= cards[first - 1].count + 1 {
      first -= 1
      room -= cards[first].count + 1
    }
    var row = area.row
    for index in first..<cards.count {
      for (number, line) in cards[index].enumerated() where row < area.row + area.rows {
        draw(line, at: Position(column: area.column, row: row), in: &grid)
        if number == 0, index == comparison.selected {
          grid.add(.selected, row: row, columns: area.column..<area.column + area.columns)
          grid.cursor = Position(column: area.column, row: row)
        }
        row += 1
      }
      row += 1
    }
  }

  private static func draw(_ line: Line, at place: Position, in grid: inout CellGrid) {
    grid.draw(line.text, at: place, role: line.role)
    guard !line.marked.isEmpty else { return }
    let typeset = TypesetLine(TextRange(0, line.text.utf8.count), of: line.text)
    for part in line.marked {
      guard let cells = typeset.columns(of: part) else { continue }
      grid.add(
        .difference, row: place.row,
        columns: cells.lowerBound + place.column..<cells.upperBound + place.column)
    }
  }

  // MARK: A passage

  /// One article's version: where it stands, who is named, the words, and what is altered in them.
  private static func card(
    _ quotation: SharedQuotation, _ index: Int, columns: Int
  ) -> [Line] {
    let place = quotation.places[index]
    var lines = name(of: place).folded(columns: columns, lines: 1).map {
      Line(text: $0, role: .headline)
    }
    if place.outlet != nil {
      lines += place.title.folded(columns: columns, lines: 1).map {
        Line(text: $0, role: .secondary)
      }
    }
    let isDisputed = quotation.disputes.contains { $0.first == index || $0.second == index }
    let speaker = place.source.name ?? place.source.printed ?? "nobody named"
    lines += ((isDisputed ? "≠ " : "") + speaker + ":").folded(columns: columns, lines: 1).map {
      Line(text: $0, role: isDisputed ? .alert : .speaker)
    }
    lines += passage(place, isBase: index == quotation.base, columns: columns)
    var notes = [index == quotation.base ? "the fullest version" : words(for: place.relation)]
    notes += alterations(quotation, place)
    for note in notes {
      lines += note.folded(columns: columns, lines: 3).map { Line(text: $0, role: .secondary) }
    }
    return lines
  }

  private static func words(for relation: SharedQuotation.Relation) -> String {
    switch relation {
    case .wordForWord: "word for word"
    case .abridged: "abridged"
    case .partlyQuoted: "partly quoted"
    case .altered: "other words"
    case .paraphrased: "in the writer's words"
    }
  }

  private static func passage(
    _ place: SharedQuotation.Place, isBase: Bool, columns: Int
  ) -> [Line] {
    let text = place.text
    let marked = isBase ? [] : differences(in: place)
    var lines: [Line] = []
    LineBreaker(measure: columns).forEachLine(of: TextRange(0, text.utf8.count), in: text) {
      range in
      let parts = marked.compactMap { $0.intersection(range) }.map {
        TextRange($0.start - range.start, $0.end - range.start)
      }
      lines.append(Line(text: text[range], role: .quotation, marked: parts))
    }
    return lines
  }

  /// The parts of a place's text that differ from the base's.
  private static func differences(in place: SharedQuotation.Place) -> [TextRange] {
    let offsets = PassageOffsets(place)
    return place.comparison.steps.compactMap { step in
      guard step.change == .replaced || step.change == .added else { return nil }
      return offsets.range(of: step.second)
    }
  }

  /// What is altered, in words: for readers of `NO_COLOR` and of screens that speak.
  private static func alterations(
    _ quotation: SharedQuotation, _ place: SharedQuotation.Place
  ) -> [String] {
    let base = quotation.places[quotation.base]
    return place.altered.prefix(4).map { altered in
      let old = base.printed(altered.first)
      let new = place.printed(altered.second)
      let kind =
        switch altered.gravity {
        case .negation: "turned round"
        case .number: "another figure"
        case .modality: "another strength"
        case .word: "another word"
        case .form: "another form"
        }
      let what =
        new.isEmpty ? "without “\(old)”" : old.isEmpty ? "adds “\(new)”" : "“\(new)” for “\(old)”"
      return "\(kind): \(what)"
    }
  }
}
