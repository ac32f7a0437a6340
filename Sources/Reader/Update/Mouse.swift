internal import NewsModel
internal import TerminalKit

/// A click selects, a double click opens, the wheel scrolls what is under the pointer, and the right
/// button steps back.
extension ReaderState {
  private static let wheelLines = 3

  mutating func take(_ mouse: Mouse) {
    guard !layout.isTooSmall else { return }
    switch mouse.action {
    case .wheelUp: wheel(-Self.wheelLines, at: mouse.position)
    case .wheelDown: wheel(Self.wheelLines, at: mouse.position)
    case .rightPress: take(Key(.escape))
    case .press, .doubleClick:
      message = nil
      pendingKeys = []
      if overlay != nil {
        clickOverlay(at: mouse.position, opens: mouse.action == .doubleClick)
      } else {
        click(at: mouse.position, opens: mouse.action == .doubleClick)
      }
    case .release, .drag: break
    }
  }

  private mutating func click(at position: Position, opens: Bool) {
    let layout = layout
    guard let pane = layout.pane(at: position), let area = layout[pane] else { return }
    if search?.isTyping == true { search?.isTyping = false }
    let row = position.row - area.row
    crossing = nil
    switch pane {
    case .list:
      if let index = listIndex(atRow: row) { select(list.rows[index]) }
      go(to: .list)
      if opens { enter() }
    case .actors:
      guard let marks, row < actorListRows else { return }
      let rows = ActorRows(marks).rows
      if rows.indices.contains(actorTop + row), case .actor(let id) = rows[actorTop + row] {
        setFocus(id)
        if opens { jumpToMention(.forward) }
      }
      if !opens { go(to: .actors) }
    case .text:
      if let offset = offset(at: position) {
        open?.point(at: offset)
        if let mention = marks?.mention(at: offset) { setFocus(mention.actor) }
      }
      go(to: .text)
    }
  }

  /// The row of the list that a row of its pane shows.
  private func listIndex(atRow row: Int) -> Int? {
    var index = listTop
    var bottom = 0
    while list.rows.indices.contains(index) {
      bottom += listRows(index...index)
      if row < bottom { return index }
      index += 1
    }
    return nil
  }

  private mutating func clickOverlay(at position: Position, opens: Bool) {
    guard case .find(var find) = overlay else { return }
    guard let line = FindPopup.line(at: position, find, in: size) else { return }
    find.selected = line
    overlay = .find(find)
    if opens { visitFound(find) }
  }

  private mutating func wheel(_ lines: Int, at position: Position) {
    switch overlay {
    case .help(let top):
      let page = max(1, HelpPopup.rows(in: size) - 1)
      let last = max(0, HelpPopup.lines(for: pane, columns: size.columns).count - page)
      overlay = .help(top: min(max(0, top + lines), last))
    case .find(var find):
      find.select(lines)
      overlay = .find(find)
    case .palette: break
    case .comparison(var comparison):
      comparison.select(lines.signum())
      overlay = .comparison(comparison)
    case .dossier(var dossier):
      dossier.select(lines.signum())
      overlay = .dossier(dossier)
    case nil:
      switch layout.pane(at: position) {
      case .list:
        let rows = max(1, rows(of: .list) / listRowHeight)
        listTop = max(0, min(listTop + lines.signum(), list.rows.count - rows))
      case .actors:
        guard let marks else { return }
        let count = ActorRows(marks).rows.count
        actorTop = max(0, min(actorTop + lines.signum(), count - actorListRows))
      case .text:
        let rows = rows(of: .text)
        open?.scroll(lines: lines, rows: rows)
      case nil: break
      }
    }
  }
}
