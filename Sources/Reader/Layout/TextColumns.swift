/// The columns of the text pane: gutter, text, and a margin for the speakers where it is wide enough.
struct TextColumns: Sendable {
  /// Two columns of signs and a blank.
  static let gutter = 3
  /// The narrowest margin worth having.
  private static let noteColumns = 16...26
  /// The shortest line beside which a margin is given room.
  private static let measureBesideNotes = 66

  /// The first column of the gutter.
  let column: Int
  /// The longest line.
  let measure: Int
  /// The first column of the margin and its width; `nil` when the speakers stand between the
  /// paragraphs instead.
  let notes: (column: Int, columns: Int)?

  var text: Int { column + Self.gutter }

  init(_ area: Area, longest: Int) {
    let room = area.columns - Self.gutter
    let beside = room - 2 - Self.noteColumns.lowerBound
    if beside >= Self.measureBesideNotes {
      measure = min(longest, beside)
      let columns = min(Self.noteColumns.upperBound, room - 2 - measure)
      let spare = room - measure - 2 - columns
      column = area.column + spare / 2
      notes = (column + Self.gutter + measure + 2, columns)
    } else {
      measure = max(2, min(longest, room - 1))
      column = area.column + max(0, room - 1 - measure) / 2
      notes = nil
    }
  }
}
