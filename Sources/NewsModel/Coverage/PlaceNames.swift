/// The places that names of bodies begin with: those that are listed, and those that the articles
/// themselves know as places.
struct PlaceNames {
  private let printed: Set<[UInt8]>

  init(_ entries: [ActorIdentities.Entry]) {
    printed = Set(
      entries.lazy.filter { $0.trace.kind == .place }.map { BodyResolution.key($0.trace.name) })
  }

  /// What is left of a folded name behind the places it may begin with: "colts" of "indianapolis
  /// colts", "saints" of "new orleans saints".
  func rests(of key: [UInt8]) -> [[UInt8]] {
    let words = key.split(separator: 0x20)
    guard words.count > 1 else { return [] }
    return (1..<min(words.count, 4)).compactMap { count in
      let place = Array(words[..<count].joined(separator: [0x20]))
      guard printed.contains(place) || isListed(words[..<count]) else { return nil }
      return Array(words[count...].joined(separator: [0x20]))
    }
  }

  private func isListed(_ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let first = words.first, words.count < 3 else { return false }
    if words.count == 1, Array(first) == Array("us".utf8) { return true }
    let capital = first.first.map { [$0 & 0xDF] + first.dropFirst() } ?? []
    // "New" begins a place of two words.
    let wanted: LexicalClass = words.count == 1 ? .place : .phraseStart
    return !Lexicon.shared.classes(of: WordHash.of(capital)).isDisjoint(with: wanted)
  }
}
