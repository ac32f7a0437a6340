internal import NewsModel

/// An annotation made ready for the panes: actors in the order of the sidebar, quotations in reading
/// order.
struct ArticleMarks: Sendable {
  /// A marked part of an attribution.
  struct Quotation: Hashable, Sendable {
    var range: TextRange
    /// An index into `annotation.attributions`.
    var attribution: Int
    /// Whether it is the first of its attribution: where the jumps stop.
    var isFirst: Bool
  }

  let annotation: Annotation
  /// The sidebar's order: as annotated, those that stand outside of the running text last.
  let roster: [Actor.ID]
  /// By reading order; may overlap where quotations nest.
  let quotations: [Quotation]
  /// The content of indirect speech.
  let indirect: [Quotation]
  /// How many attributions with marked parts each actor has, by `Actor.ID.index`.
  private let quotationCounts: [Int]
  private let ranks: [Int]

  /// - Parameter hidden: actors that are left out of the sidebar.
  init(_ annotation: Annotation, hiding hidden: Set<Int> = []) {
    self.annotation = annotation
    let ids = annotation.actors.indices.filter { !hidden.contains($0) }.map { Actor.ID($0) }
    let roster =
      ids.filter { !annotation[$0].isPeripheral } + ids.filter { annotation[$0].isPeripheral }
    self.roster = roster
    // Whoever is hidden has neither colour nor letter.
    var ranks = Array(repeating: Int.max, count: annotation.actors.count)
    for (rank, id) in roster.enumerated() { ranks[id.index] = rank }
    self.ranks = ranks
    quotationCounts = annotation.quotationCounts

    func spans(_ ranges: KeyPath<Attribution, TextRanges>) -> [Quotation] {
      annotation.attributions.enumerated().flatMap { index, attribution in
        attribution[keyPath: ranges].enumerated().map {
          Quotation(range: $1, attribution: index, isFirst: $0 == 0)
        }
      }.sorted { $0.range < $1.range }
    }
    quotations = spans(\.quotations)
    indirect = spans(\.content).filter {
      annotation.attributions[$0.attribution].quotations.isEmpty
    }
  }

  /// The place of an actor in the sidebar, from 0.
  func rank(of actor: Actor.ID) -> Int { ranks[actor.index] }

  /// How often an actor is quoted; reported speech is not counted.
  func quotationCount(of actor: Actor.ID) -> Int { quotationCounts[actor.index] }

  /// How often an actor's speech is reported without marks.
  func reportCount(of actor: Actor.ID) -> Int {
    indirect.count { $0.isFirst && annotation.attributions[$0.attribution].speaker == actor }
  }

  /// The actor behind a digit key, 1 to 9.
  func actor(digit: Int) -> Actor.ID? {
    roster.indices.contains(digit - 1) ? roster[digit - 1] : nil
  }

  /// The letter that stands for an actor in the gutter; none beyond the 26th.
  func letter(of actor: Actor.ID) -> Character? {
    let rank = rank(of: actor)
    return rank < 26 ? Character(Unicode.Scalar(UInt8(97 + rank))) : nil
  }

  /// The mention at a byte of the text.
  func mention(at offset: Int) -> Mention? {
    let index = firstMention(endingAfter: offset)
    guard index < annotation.mentions.count, annotation.mentions[index].range.contains(offset)
    else { return nil }
    return annotation.mentions[index]
  }

  /// The mentions that touch a range.
  func mentions(in range: TextRange) -> ArraySlice<Mention> {
    let first = firstMention(endingAfter: range.start)
    var end = first
    while end < annotation.mentions.count, annotation.mentions[end].range.start < range.end {
      end += 1
    }
    return annotation.mentions[first..<end]
  }

  /// The quotations that begin in a range.
  func quotations(beginningIn range: TextRange) -> ArraySlice<Quotation> {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < quotations.count, quotations[end].range.start < range.end { end += 1 }
    return quotations[low..<end]
  }

  /// The innermost quotation at a byte of the text, or else indirect speech.
  func speech(at offset: Int) -> Quotation? {
    quotations.last { $0.range.contains(offset) } ?? indirect.last { $0.range.contains(offset) }
  }

  private func firstMention(endingAfter offset: Int) -> Int {
    var low = 0
    var high = annotation.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if annotation.mentions[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Annotation {
  /// How many attributions with marked parts each actor has, by `Actor.ID.index`.
  var quotationCounts: [Int] {
    var counts = Array(repeating: 0, count: actors.count)
    for attribution in attributions where !attribution.quotations.isEmpty {
      if let speaker = attribution.speaker { counts[speaker.index] += 1 }
    }
    return counts
  }
}
