/// Where and when it was written.
extension BlockRule {
  /// A date on a line of its own, or a place and a date.
  static let dateLine = BlockRule("a line that is a date", role: .dateline) { index, draft in
    let passage = draft.passages[index]
    guard passage.words >= 1, passage.words <= 16, passage.ending != .stop else { return false }
    if PrintedDate.isDateLine(passage.range, in: draft.bytes) { return true }
    // The dash that belongs to it may have slipped to the line below.
    let isAboveDash =
      index + 1 < draft.passages.count
      && Dateline.opensWithDash(draft.passages[index + 1].range, in: draft.bytes)
    return passage.words <= 8
      && Dateline.isPlace(passage.range, in: draft.bytes, isAboveDash: isAboveDash)
  }
}
