/// How one outlet's version of a quotation differs from another's, word by word.
public struct WordComparison: Sendable {
  public enum Change: String, Sendable {
    case same
    /// Other words in the same place.
    case replaced
    /// Words only the second version has.
    case added
    /// Words only the first version has.
    case dropped
  }

  /// A run of words that are the same, or differ, in both versions.
  public struct Step: Sendable {
    public let change: Change
    /// Indexes of words of the first version; empty for added words.
    public let first: Range<Int>
    /// Indexes of words of the second version; empty for dropped words.
    public let second: Range<Int>

    /// Some words of a step that has as many in both versions.
    fileprivate func part(_ range: Range<Int>) -> Step {
      Step(
        change: change,
        first: (first.lowerBound + range.lowerBound)..<(first.lowerBound + range.upperBound),
        second: (second.lowerBound + range.lowerBound)..<(second.lowerBound + range.upperBound))
    }
  }

  /// In reading order, covering all words of both.
  public let steps: [Step]

  /// Compares two versions. Words in other forms ("engage", "engaging") are aligned with each other
  /// and count as replaced. Quadratic in the number of words.
  public init(_ first: [SaidWord], _ second: [SaidWord]) {
    var steps: [Step] = []
    var i = 0
    var j = 0
    func add(_ change: Change, _ a: Range<Int>, _ b: Range<Int>) {
      if a.isEmpty && b.isEmpty { return }
      if let last = steps.last, last.change == change {
        steps[steps.count - 1] = Step(
          change: change, first: last.first.lowerBound..<a.upperBound,
          second: last.second.lowerBound..<b.upperBound)
      } else {
        steps.append(Step(change: change, first: a, second: b))
      }
    }
    func close(_ a: Int, _ b: Int) {
      let change: Change = i < a ? (j < b ? .replaced : .dropped) : .added
      add(change, i..<a, j..<b)
      i = a
      j = b
    }
    for (a, b) in WordAlignment.pairs(first, second) {
      close(a, b)
      add(first[a].form == second[b].form ? .same : .replaced, a..<(a + 1), b..<(b + 1))
      i = a + 1
      j = b + 1
    }
    close(first.count, second.count)
    self.steps = Self.wholeWords(steps, first, second)
  }

  /// The steps without a cut inside a printed word: "don't" is two words, but changes as one.
  private static func wholeWords(
    _ steps: [Step], _ first: [SaidWord], _ second: [SaidWord]
  ) -> [Step] {
    func isCut(_ words: [SaidWord], _ index: Int) -> Bool {
      index > 0 && index < words.count && words[index - 1].end == words[index].start
    }
    var result: [Step] = []
    for step in steps {
      guard let last = result.popLast() else {
        result.append(step)
        continue
      }
      guard isCut(first, step.first.lowerBound) || isCut(second, step.second.lowerBound) else {
        result += [last, step]
        continue
      }
      // Of what is the same before and behind, only the word itself changes.
      let before = last.change == .same ? last.first.count - 1 : 0
      let after = step.change == .same ? 1 : step.first.count
      let afterOther = step.change == .same ? 1 : step.second.count
      if before > 0 { result.append(last.part(0..<before)) }
      result.append(
        Step(
          change: .replaced,
          first: (last.first.lowerBound + before)..<(step.first.lowerBound + after),
          second: (last.second.lowerBound + before)..<(step.second.lowerBound + afterOther)))
      if step.change == .same, step.first.count > 1 {
        result.append(step.part(1..<step.first.count))
      }
    }
    return result
  }

  public var isSame: Bool { steps.allSatisfy { $0.change == .same } }
}

/// The words that two statements share in the same order.
enum WordAlignment {
  /// The heaviest common subsequence of stems (Needleman and Wunsch 1970, without a price for gaps),
  /// as pairs of indexes.
  static func pairs(_ a: [SaidWord], _ b: [SaidWord]) -> [(Int, Int)] {
    guard !a.isEmpty, !b.isEmpty else { return [] }
    // Equal ends need no table.
    var head = 0
    while head < min(a.count, b.count), a[head].stem == b[head].stem { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head,
      a[a.count - 1 - tail].stem == b[b.count - 1 - tail].stem
    {
      tail += 1
    }
    var result = (0..<head).map { ($0, $0) }
    let n = a.count - head - tail
    let m = b.count - head - tail
    if n > 0, m > 0 {
      result += middle(a[head..<(head + n)], b[head..<(head + m)])
    }
    for offset in (0..<tail).reversed() {
      result.append((a.count - 1 - offset, b.count - 1 - offset))
    }
    return result
  }

  private static func middle(_ a: ArraySlice<SaidWord>, _ b: ArraySlice<SaidWord>) -> [(Int, Int)] {
    let width = b.count + 1
    var table = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in (0..<a.count).reversed() {
      let word = a[a.startIndex + i]
      let gain = weight(word)
      for j in (0..<b.count).reversed() {
        let here = i * width + j
        var best = max(table[here + width], table[here + 1])
        if word.stem == b[b.startIndex + j].stem {
          // A word beside another shared word is worth a little more, so that runs stay whole.
          let next =
            i + 1 < a.count && j + 1 < b.count
            && a[a.startIndex + i + 1].stem == b[b.startIndex + j + 1].stem
          best = max(best, table[here + width + 1] + gain + (next ? 1 : 0))
        }
        table[here] = best
      }
    }
    var result: [(Int, Int)] = []
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let here = i * width + j
      let word = a[a.startIndex + i]
      if word.stem == b[b.startIndex + j].stem {
        let next =
          i + 1 < a.count && j + 1 < b.count
          && a[a.startIndex + i + 1].stem == b[b.startIndex + j + 1].stem
        if table[here] == table[here + width + 1] + weight(word) + (next ? 1 : 0) {
          result.append((a.startIndex + i, b.startIndex + j))
          i += 1
          j += 1
          continue
        }
      }
      if table[here] == table[here + width] { i += 1 } else { j += 1 }
    }
    return result
  }

  /// What a shared word is worth: grammar little.
  static func weight(_ word: SaidWord) -> Int32 {
    switch word.weight {
    case .function: word.isNegation ? 6 : 2
    case .common: 6
    case .telling: 10
    }
  }
}
