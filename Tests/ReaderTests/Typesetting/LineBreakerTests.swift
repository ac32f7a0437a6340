import NewsModel
import Testing
import TerminalKit

@testable import Reader

struct LineBreakerTests {
  private func lines(_ text: String, _ measure: Int, honoursLineFeeds: Bool = false) -> [String] {
    var lines: [String] = []
    LineBreaker(measure: measure, honoursLineFeeds: honoursLineFeeds)
      .forEachLine(of: TextRange(0, text.utf8.count), in: text) { lines.append(text[$0]) }
    return lines
  }

  @Test func wordsStayWhole() {
    #expect(lines("we seek no conflict", 8) == ["we seek ", "no ", "conflict"])
  }

  @Test func aBlankAtTheEndOfALineHangsBeyondTheMeasure() {
    #expect(lines("1234 6789", 4) == ["1234 ", "6789"])
  }

  @Test func lineFeedsWithinAParagraphAreBlanks() {
    #expect(lines("one\ntwo\n  three", 9) == ["one\ntwo\n  ", "three"])
  }

  @Test func lineFeedsInAListingEndTheLine() {
    #expect(lines("one\ntwo", 20, honoursLineFeeds: true) == ["one\n", "two"])
  }

  @Test func hyphenatedWordsBreakBehindTheHyphen() {
    #expect(lines("the Russia-Ukraine war", 12) == ["the Russia-", "Ukraine war"])
  }

  @Test func numbersBelowZeroKeepTheirSign() {
    #expect(lines("down to -12", 9) == ["down to ", "-12"])
  }

  @Test func aLongRunIsCutAtTheMeasure() {
    #expect(lines("abcdefghij kl", 4) == ["abcd", "efgh", "ij ", "kl"])
  }

  @Test func ideographsBreakAnywhereButNotBeforeAFullStop() {
    #expect(lines("日本語です。", 10) == ["日本語で", "す。"])
  }

  @Test func aNoBreakSpaceHoldsItsWordsTogether() {
    #expect(lines("in 5\u{A0}km", 6) == ["in ", "5\u{A0}km"])
  }

  @Test func aCutNeverPartsAGrapheme() {
    // Four letters with accents, 3 bytes each.
    let text = String(repeating: "e\u{301}", count: 4)
    #expect(lines(text, 3) == ["e\u{301}e\u{301}e\u{301}", "e\u{301}"])
    #expect(lines("aनीनीनी", 3).allSatisfy { $0.count * 2 <= 6 })
  }

  @Test(arguments: 0..<200)
  func linesJoinBackAndKeepTheMeasure(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) + 1)
    let text = makeHostileText(length: 60, using: &generator)
    let measure = Int.random(in: 2...40, using: &generator)
    let lines = lines(text, measure)
    #expect(lines.joined() == text)
    var offset = 0
    for line in lines {
      let range = TextRange(offset, offset + line.utf8.count)
      let typeset = TypesetLine(range, of: text)
      let width = typeset.pieces.reduce(0) { $0 + $1.width }
      #expect(width <= measure || isOneGrapheme(typeset, in: text), "\(line.debugDescription)")
      offset = range.end
      #expect(text.isGraphemeBoundary(offset) || typeset.pieces.count <= 1)
    }
  }

  /// The one thing that may be wider than a line: a grapheme that does not fit any.
  private func isOneGrapheme(_ line: TypesetLine, in text: String) -> Bool {
    line.pieces.dropFirst().allSatisfy { !text.isGraphemeBoundary($0.offset) }
  }
}
