internal import NewsModel
internal import TerminalKit

/// The left part of the status line, from the richest wording to the poorest.
struct StatusParts {
  typealias Part = (text: String, role: Role)

  private let state: ReaderState

  init(_ state: ReaderState) { self.state = state }

  var variants: [[Part]] {
    [
      [place, search, focus, note ?? speech].compactMap { $0 },
      [place, search, focus].compactMap { $0 },
      [place, search, shortFocus].compactMap { $0 },
      [shortPlace, search, shortFocus].compactMap { $0 },
      [shortPlace, shortFocus].compactMap { $0 },
      [shortPlace],
      [],
    ]
  }

  /// The place in the list; without a number while nobody has counted.
  private var count: String {
    let position = state.selected.flatMap { state.list.position(of: $0) }.map { ($0 + 1).grouped }
    let total = state.list.total.map { $0.grouped + (state.isLoading ? "+" : "") }
    return "\(position ?? (state.list.articleCount == 0 ? "0" : "…"))/\(total ?? "…")"
  }

  private var place: Part { ("\(state.pane.name.uppercased()) \(count)\(signs)", .activeTitle) }
  private var shortPlace: Part { ("\(state.pane.name.prefix(1)) \(count)", .activeTitle) }

  /// Star, tags and notes of the selected article.
  private var signs: String {
    guard let selected = state.selected else { return "" }
    let reading = state.entry(selected).reading
    let tags = reading.tags.map { " #\($0)" }.joined()
    let notes = reading.notes.isEmpty ? "" : " \(reading.notes.count)✎"
    return (reading.isStarred ? " ★" : "") + tags + notes
  }

  private var search: Part? {
    guard let search = state.search else { return nil }
    guard search.pane == .text else { return ("/\(search.query)", .match) }
    let number = search.number(at: state.open?.cursor ?? 0)
    return ("/\(search.query) \(number)/\(search.matches.count)", .match)
  }

  private var focus: Part? { focusPart(isShort: false) }
  private var shortFocus: Part? { focusPart(isShort: true) }

  /// The focused actor, and which of its mentions the cursor has come to.
  private func focusPart(isShort: Bool) -> Part? {
    guard let focus = state.focus else { return nil }
    guard let id = state.focusedID, let marks = state.marks, let text = state.open else {
      return ("\(focus.actor.shortName) is not here", .secondary)
    }
    let mentions = marks.annotation.mentions.filter { $0.actor == id }
    let number = mentions.count { $0.range.start <= text.cursor }
    let label = marks.letter(of: id).map { "\($0) " } ?? ""
    let name = isShort ? "" : "\(focus.actor.name) "
    let others = state.focusedArticleCount - 1
    let articles = others == 1 ? "1 article" : "\(others) articles"
    let elsewhere = isShort || others < 1 ? "" : " → \(articles)"
    return (
      "\(label)\(name)\(number)/\(mentions.count)\(elsewhere)",
      [.focused, .actorColor(marks.rank(of: id))]
    )
  }

  /// The comment on what the cursor is on.
  private var note: Part? {
    guard state.pane == .text, let text = state.open else { return nil }
    let notes = state.entry(text.entry).reading.notes
    return notes.last { $0.range?.contains(text.cursor) ?? false }.map {
      ("✎ \($0.text)", .secondary)
    }
  }

  /// Who says what the cursor is on.
  private var speech: Part? {
    guard state.pane == .text, let marks = state.marks, let text = state.open,
      let quotation = marks.speech(at: text.cursor)
    else { return nil }
    let attribution = marks.annotation.attributions[quotation.attribution]
    let doubt = attribution.isDoubtful ? "?" : ""
    var words =
      attribution.speaker.map { marks.annotation[$0].name + doubt }
      ?? marks.annotation.printedSource(of: quotation.attribution).map { text.article[$0] }
      ?? "speaker unknown"
    if attribution.speaker != nil, attribution.isDoubtful {
      words += " (\(Int((attribution.confidence * 100).rounded())) %)"
    }
    if let cue = attribution.cue { words += ", “\(text.article[cue])”" }
    let elsewhere =
      state.elsewhere?.others(quotation).map { " · " + Self.elsewhere($0) } ?? ""
    return ("\(number(of: quotation, marks))— \(words)\(elsewhere)", [])
  }

  /// Which quotation it is of those that the jumps stop at.
  private func number(of quotation: ArticleMarks.Quotation, _ marks: ArticleMarks) -> String {
    let speaker = marks.annotation.attributions[quotation.attribution].speaker
    let all = marks.quotations.filter {
      $0.isFirst
        && (state.focus == nil
          || marks.annotation.attributions[$0.attribution].speaker == state.focusedID)
    }
    guard state.focus == nil || speaker == state.focusedID,
      let index = all.firstIndex(where: { $0.attribution == quotation.attribution })
    else { return "" }
    return "“\(index + 1)/\(all.count) "
  }
}

extension StatusParts {
  /// "also in 3 articles, 1 disagrees".
  static func elsewhere(_ others: (count: Int, disagreeing: Int)) -> String {
    let articles = others.count == 1 ? "1 article" : "\(others.count) articles"
    guard others.disagreeing > 0 else { return "also in \(articles)" }
    return
      "also in \(articles), \(others.disagreeing) disagree\(others.disagreeing == 1 ? "s" : "")"
  }
}

extension Int {
  /// With commas between thousands: "1,429".
  var grouped: String {
    var digits = String(magnitude)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return (self < 0 ? "-" : "") + digits
  }
}
