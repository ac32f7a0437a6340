import NewsModel
import Testing

/// Two versions of a quotation, word by word.
@Suite struct WordComparisonTests {
  @Test func aSlipIsOneReplacedWord() throws {
    let place = try second("the recklessness of this war", "the recklessness of this was")
    #expect(place.comparison.steps.map(\.change) == [.same, .replaced])
    #expect(place.altered.map(\.gravity) == [.word])
  }

  @Test func anotherFormIsLessThanAnotherWord() throws {
    let place = try second(
      "Russia withdrawing its troops and engaging in talks",
      "Russia withdrawing its troops and engage in talks")
    #expect(place.altered.map(\.gravity) == [.form])
  }

  @Test func aDroppedNegationStandsFirst() throws {
    let place = try second(
      "The valley council will not close the narrow bridge before Easter",
      "The valley council will close the wooden bridge before Easter")
    #expect(place.altered.map(\.gravity) == [.negation, .word])
  }

  @Test func aChangedFigureStandsBeforeChangedWords() throws {
    let place = try second(
      "The valley council lent the harbour 5,000 sandbags for the storm",
      "The valley council gave the harbour 3,000 sandbags for the storm")
    #expect(place.altered.map(\.gravity) == [.number, .word])
  }

  @Test func mustIsNotMay() throws {
    let place = try second(
      "Lorries must leave the valley bridge by Easter",
      "Lorries may leave the valley bridge by Easter")
    #expect(place.altered.map(\.gravity) == [.modality])
  }

  @Test(arguments: [
    ("We don't want lorries in the valley", "We do not want lorries in the valley"),
    (
      "We’ve counted five thousand lorries in the valley",
      "We have counted 5 thousand lorries in the valley"
    ),
    ("The U.S. counted 5,000 lorries in the valley", "The US counted 5000 lorries in the valley"),
    ("He's afraid of the lorries in the valley", "He is afraid of the lorries in the valley"),
    ("Nobody pays for the f***ing valley bridge", "Nobody pays for the f-----g valley bridge"),
    ("Nobody pays for the f***ing valley bridge", "Nobody pays for the fucking valley bridge"),
  ])
  func waysToWriteAreNoDifference(a: String, b: String) throws {
    #expect(try second(a, b).comparison.isSame)
  }

  @Test func aShortFormChangesAsOneWord() throws {
    let place = try second(
      "We are not seeking lorries in the narrow valley",
      "We don’t seek lorries in the narrow valley")
    #expect(place.comparison.steps.map(\.change) == [.same, .replaced, .replaced, .same])
    #expect(place.comparison.steps.map { place.printed($0.second) }[1...2] == ["don’t", "seek"])
  }

  @Test func aNegationLostFromAShortFormIsSeen() throws {
    let place = try second(
      "Lorries don’t damage the narrow valley bridge in winter",
      "Lorries do damage the narrow valley bridge in winter")
    #expect(place.altered.map(\.gravity) == [.negation])
    #expect(place.comparison.steps.map(\.change) == [.same, .replaced, .same])
  }

  @Test func wordsStandWhereTheTextHasThem() throws {
    let words = "We’ve seen it; they don’t close the narrow valley bridge before Easter"
    let report = Report(
      "b", "“\(words),” she said.", actors: [], said: [.init(words)])
    let place = try second(words, report: report)
    let printed = place.words.map { report.article[$0.range] }
    #expect(
      printed == [
        "We", "’ve", "seen", "it", "they", "do", "n’t", "close", "the", "narrow", "valley",
        "bridge", "before", "Easter",
      ])
  }

  // MARK: -

  /// The place of the second version, compared with the first.
  private func second(_ a: String, _ b: String) throws -> SharedQuotation.Place {
    try second(a, report: Report("b", "“\(b),” she said in Marnau.", said: [.init(b)]))
  }

  private func second(_ a: String, report: Report) throws -> SharedQuotation.Place {
    let first = Report("a", "“\(a),” she said in Marnau.", said: [.init(a)])
    let quotation = try #require(Coverage([first, report]).shared().first)
    try #require(quotation.base == 0)
    return quotation.places[1]
  }
}
