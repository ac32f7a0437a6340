import Testing

@testable import NewsModel

/// What the taggers remember of words must change nothing but the time it takes.
@Suite struct EmissionSumsTests {
  private static let stories = [
    """
    The road stays shut, Mayor Anna Keller said on Friday. “We will open it in spring,” she told \
    reporters, adding that the work had cost more than planned.
    """,
    """
    Police chief Peter Lang called the delay “a scandal”. According to the mayor, the road will open \
    in spring; Lang said he had never believed that it would, and told his officers to stay.
    """,
  ]

  @Test func sumsAreThoseOfTheRowsHoweverOftenWordsCameBefore() throws {
    // The second round finds every word known, the third those of the first that were kept when there
    // were too many.
    let many = Self.manyWords
    for story in Self.stories + Self.stories + [many] + Self.stories {
      let document = Document(try ArticleParser.parse(text: story))
      let hints = ReferenceFinder.ruleNames(in: document)
      Taggers.lend { taggers in
        let features = NameFeatures(document, view: taggers.view(of: document), hints: hints)
        #expect(!features.candidates().isEmpty)
        for run in features.candidates() {
          var rows = FeatureRows()
          features.extract(run, into: &rows)
          taggers.names.removeAll()
          features.extract(run, into: &taggers.names)
          #expect(taggers.names.emissions == sums(of: rows, taggers.weights.names))
        }
      }
    }
  }

  /// More different words than have numbers at a time.
  static var manyWords: String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var text = ""
    for number in 0..<(WordMemory.most + 100) {
      if number % 20 == 0 { text += number == 0 ? "He said" : ".\n\nHe said" }
      text += " "
      for place in [676, 26, 1] { text.append(letters[number / place % 26]) }
      text += "q"
    }
    return text + "."
  }

  private func sums(of rows: FeatureRows, _ weights: WeightRows) -> [SIMD8<Int16>] {
    (0..<rows.count).map { position in
      rows[position].reduce(into: SIMD8()) { weights.add($1, to: &$0) }
    }
  }

  @Test func wordsBeyondTheMostHaveNoNumber() {
    var memory = WordMemory()
    for identity in 1...UInt64(WordMemory.most) {
      #expect(memory.look(up: identity << 20) { (0, 0) }.number >= 0)
    }
    let word = memory.look(up: 1 << 60) { (7, 1) }
    #expect(word.number == WordMemory.none)
    #expect(word.cluster.fine == 7 && word.cluster.coarse == 1)
    #expect(memory.isCrowded)
    // Three that come again are kept.
    for identity in [9, 5, 7, 5] as [UInt64] {
      _ = memory.look(up: identity << 20) { (0, 0) }
    }
    #expect(memory.keepFrequent() == [4, 6, 8])
    #expect(memory.look(up: 9 << 20) { (0, 0) }.number == 2)
    #expect(memory.look(up: 1 << 60) { (7, 1) }.number == 3)
    #expect(!memory.isCrowded)
  }
}
