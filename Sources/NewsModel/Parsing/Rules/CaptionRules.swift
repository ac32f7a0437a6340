/// Captions of pictures, and who took them.
extension BlockRule {
  /// A line that is a credit and nothing else.
  static let creditLine = BlockRule("a credit on its own line", role: .credit) { index, draft in
    Credit.isCredit(draft.passages[index], in: draft.bytes)
  }

  /// A caption with its credit behind it on the same line, or one a long paragraph ends with.
  static let creditedCaption = BlockRule("a caption that ends in a credit", role: .caption) {
    index, draft in
    let passage = draft.passages[index]
    return passage.words <= longestCaption && Credit.trailing(passage, in: draft.bytes) != nil
  }

  /// The line above a credit is its caption when nothing parts them.
  static let captionAboveCredit = BlockRule("a caption above its credit", role: .caption) {
    index, draft in
    let passage = draft.passages[index]
    guard index + 1 < draft.passages.count, draft.roles[index + 1] == .credit else { return false }
    return passage.words <= longestCaption && draft.passages[index + 1].blankBefore == 0
  }

  /// Pages print a caption twice: as the picture's description, and under it. One of the two may have
  /// the credit.
  static let doubledCaption = BlockRule("a caption printed twice", role: .caption) { draft in
    for index in draft.passages.indices.dropLast() where isDoubled(index, draft) {
      for index in [index, index + 1] where draft.roles[index] == nil {
        draft.roles[index] = .caption
      }
    }
  }

  private static func isDoubled(_ index: Int, _ draft: borrowing BlockDraft) -> Bool {
    let first = draft.passages[index]
    let second = draft.passages[index + 1]
    guard second.blankBefore <= 1, first.words >= 5, first.words <= longestCaption,
      draft.roles[index] == nil || draft.roles[index] == .caption,
      draft.roles[index + 1] == nil || draft.roles[index + 1] == .caption
    else { return false }
    // Most neighbours differ in their first signs.
    guard draft.bytes(of: index).prefix(8) == draft.bytes(of: index + 1).prefix(8) else {
      return false
    }
    return Credit.withoutTrailing(first, in: draft.bytes)
      == Credit.withoutTrailing(second, in: draft.bytes)
  }

  static let labelledCaption = BlockRule("a line that says it is a caption", role: .caption) {
    index, draft in
    let passage = draft.passages[index]
    return passage.words <= longestCaption
      && captionLabels.opens(passage.range, in: draft.bytes)
  }

  private static let captionLabels = PhraseTable([
    "caption:", "image caption", "media caption", "photo caption", "file photo", "file photograph",
    "file image", "file picture", "file -", "file –", "file —", "pictured:", "above:", "l-r)",
    "l to r)",
    "from left", "an undated photo", "this undated photo", "in this photo", "in this file photo",
    "in this image", "in this undated", "a screengrab from", "a screenshot from", "handout photo",
    "illustration:",
  ])

  /// Captions are no longer than this.
  private static let longestCaption = 90
}
