internal import NewsModel
internal import TerminalKit

/// The left part of the status line, from the richest wording to the poorest.
struct StatusParts {
  typealias Part = (text: String, role: Role)

  private let state: ReaderState

  init(_ state: ReaderState) { self.state = state }

  var variants: [[Part]] {
    [
      [place, search, focus, speech].compactMap { $0 },
      [place, search, focus].compactMap { $0 },
      [place, search, shortFocus].compactMap { $0 },
      [shortPlace, search, shortFocus].compactMap { $0 },
      [shortPlace, shortFocus].compactMap { $0 },
      [shortPlace],
      [],
    ]
  }

  private var count: String {
    "\((state.selected?.number ?? -1) + 1)/\(state.entries.count)\(state.isLoading ? "+" : "")"
  }

  private var place: Part { ("\(state.pane.name.uppercased()) \(count)", .activeTitle) }
  private var shortPlace: Part { ("\(state.pane.name.prefix(1)) \(count)", .activeTitle) }

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

  /// Who says what the cursor is on.
  private var speech: Part? {
    guard state.pane == .text, let marks = state.marks, let text = state.open,
      let quotation = marks.speech(at: text.cursor)
    else { return nil }
    let attribution = marks.annotation.attributions[quotation.attribution]
    let doubt = attribution.isDoubtful ? "?" : ""
    var words =
      attribution.speaker.map { marks.annotation[$0].name + doubt }
      ?? attribution.source.map { text.article[$0] } ?? "speaker unknown"
    if let cue = attribution.cue { words += ", “\(text.article[cue])”" }
    return ("\(number(of: quotation, marks))— \(words)", [])
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
