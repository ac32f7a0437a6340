/// Tells from the words beside capitals that they are a body's initials: "the rent ZPF will ask",
/// "Zemblan Water Services (ZWS)".
struct PlainInitials {
  private let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  func holds(_ run: Range<Int>) -> Bool {
    if isSpelt(run) { return true }
    guard run.count == 1, let index = run.first, isInitials(index) else { return false }
    return isBracketed(index) || isActing(index) || isServed(index) || hasMembers(index)
  }

  /// Whether a name is only the end of a longer one whose initials stand behind it.
  func isOnlyEnd(_ name: Range<Int>, of run: Range<Int>) -> Bool {
    name.upperBound == run.upperBound && name.count < run.count && isSpelt(run)
  }

  /// "Zemblan Water Services (ZWS)".
  private func isSpelt(_ run: Range<Int>) -> Bool {
    let open = run.upperBound
    guard run.count > 1, open + 2 < tokens.count, tokens[open].is("("), tokens[open + 2].is(")"),
      tokens[open + 1].shape.contains(.allCapitals), let last = run.last,
      tokens[last].has(.organizationHead), !tokens[last].has(.eventHead)
    else { return false }
    let initials = document.bytes[Int(tokens[open + 1].start)..<Int(tokens[open + 1].end)]
    return initials.elementsEqual(run.lazy.map { document.bytes[Int(tokens[$0].start)] })
  }

  /// The ZRR of "International Council for Rivers (ZRR)".
  private func isBracketed(_ index: Int) -> Bool {
    guard index > 2, index + 1 < tokens.count, tokens[index - 1].is("("), tokens[index + 1].is(")"),
      tokens[index - 2].isCapitalized, !tokens[index - 2].has(.eventHead)
    else { return false }
    var start = index - 2
    while start > 0, index - start < 9, tokens[start].isWord,
      tokens[start].isCapitalized || tokens[start].has([.preposition, .conjunction])
    {
      if tokens[start].isCapitalized, tokens[start].has(.organizationHead) {
        return start == index - 2 || !tokens[start + 1].isCapitalized
      }
      start -= 1
    }
    return false
  }

  /// The ZPF of "the rent ZPF will ask".
  private func isActing(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, !document.startsSentence[index] else { return false }
    let before = tokens[index - 1]
    guard before.isWord, !before.isCapitalized, !before.has([.determiner, .preposition]) else {
      return false
    }
    return Self.modals.contains(tokens[index + 1].key)
  }

  /// The ZPF of "ten goals for the ZPF.", "opened by the ZPF."
  private func isServed(_ index: Int) -> Bool {
    guard index > 1, index + 1 < tokens.count, tokens[index - 1].key == Words.the,
      !tokens[index - 1].isCapitalized
    else { return false }
    let isBy = tokens[index - 2].key == Words.by
    let isFor =
      tokens[index - 2].key == Words.for
      && tokens[max(0, index - 5)..<(index - 2)].contains { Self.services.contains($0.key) }
    guard isBy || isFor else { return false }
    return tokens[index + 1].kind == .possessive || !tokens[index + 1].isWord
  }

  /// "ZPF followers", "the ZPF hearings".
  private func hasMembers(_ index: Int) -> Bool {
    index + 1 < tokens.count && !tokens[index + 1].isCapitalized
      && Self.members.contains(tokens[index + 1].key)
  }

  private func isInitials(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape.contains(.allCapitals) && (3...6).contains(token.end - token.start)
      && !token.has([
        .common, .notAName, .place, .given, .calendar, .abbreviation, .demonym, .companySuffix,
        .roleHead, .title,
      ])
      && !Self.things.contains(token.key)
  }

  private static let modals = KeySet(words: "can will would could must should might has had wants")
  /// What is done for a body.
  private static let services = KeySet(
    words:
      """
      goals games matches caps appearances work works worked working play plays played playing spokesman
      spokeswoman spokesperson analyst lawyer lawyers speaking spoke candidate vote votes voted
      campaigned economist fought fighting
      """)
  private static let members = KeySet(
    words:
      """
      hearings hearing followers supporters members lawmakers delegates militants rebels fighters
      headquarters spokesman spokeswoman leadership
      """)

  /// What stands in capitals and is no body.
  private static let things = KeySet(
    words:
      """
      rna ptsd adhd cctv mri hpv cpi sars mers bse emr ivf lpg lng cfc cfcs hfc hfcs gmo gmos icbm led lcd
      nft nfts etf etfs ipo ipos vip vips suvs dvds atms usa vr ufos tvs pcs dui dwi copd ecg
      """)
}
