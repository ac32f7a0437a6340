import Testing

@testable import NewsModel

struct ConfidenceModelTests {
  @Test func theLogisticFunctionIsCloseToItself() {
    // 1 / (1 + e^-x) at 0, 1, -1, 2 and far out, from a table of logarithms.
    let unit = ConfidenceModel.unit
    #expect(ConfidenceModel.logistic(0) == 500)
    #expect(ConfidenceModel.logistic(unit) == 731)
    #expect(ConfidenceModel.logistic(-unit) == 269)
    #expect(ConfidenceModel.logistic(2 * unit) == 881)
    #expect((997...999).contains(ConfidenceModel.logistic(1000 * unit)))
    #expect((1...3).contains(ConfidenceModel.logistic(-1000 * unit)))
  }

  @Test func theLogisticFunctionNeverFalls() {
    let values = stride(from: -2500, through: 2500, by: 7).map(ConfidenceModel.logistic)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func aTableIsReadAsItIsWritten() {
    let weights = (0..<ConfidenceFacts.count).map { Int32($0 * 3 - 50) }
    let written = ConfidenceModel.table(weights, shares: [300, 700])
    #expect(written.split(separator: "\n").count == ConfidenceFacts.Feature.allCases.count + 1)
    #expect(written.hasPrefix("all -50\nrule -47 -44"))
    #expect(written.hasSuffix("\npools 300 700"))
  }

  @Test func whatLiesBetweenATenthAndEightSharesTwoConfidences() {
    var weights = [Int32](repeating: 0, count: ConfidenceFacts.count)
    // 0.5, 0.73, 0.88; 0.27, 0.12 and 0.05.
    for (row, logits) in [0, 1, 2, -1, -2, -3].enumerated() {
      weights[row] = Int32(logits * ConfidenceModel.unit)
    }
    let model = ConfidenceModel(weights: weights, shares: [333, 722])
    #expect((0..<6).map { model.thousandths([$0]) } == [722, 722, 881, 333, 333, 47])
  }

  @Test func everyFeatureHasItsOwnRows() {
    var next = 0
    for feature in ConfidenceFacts.Feature.allCases {
      #expect(feature.first == next)
      next += feature.answers
    }
    #expect(next == ConfidenceFacts.count)
  }

  @Test func aNameBesideAQuotationIsSurerThanOneTakenOn() throws {
    let news = NewsCase(
      """
      “The road stays shut,” Anna Keller said.

      “Nobody can say for how long it will stay that way.”
      """)
    let confidences = news.annotation.attributions.map(\.confidence)
    try #require(confidences.count == 2)
    #expect(confidences[1] < confidences[0])
  }

  @Test func aNameBehindADashIsAsSureAsOneBesideSaid() throws {
    let news = NewsCase("“The road stays shut and nobody can say for how long.” — Anna Keller")
    let attribution = try #require(news.annotation.attributions.first)
    #expect(attribution.rule == .dash)
    #expect(attribution.confidence > 0.85)
  }

  @Test func whoIsTakenOnIsPrintedWhereHeWasTakenFrom() throws {
    let news = NewsCase(
      """
      Tom Brandt was late. “The road stays shut,” he said. “Nobody can say for how long.”

      “It is a pity,” he said.
      """)
    let examples = ConfidenceExamples.examples(in: news.article)
    try #require(examples.count == 3)
    #expect(examples[1].source == examples[0].source)
    #expect(examples[1].reference == "Tom Brandt")
    #expect(examples[2].source != examples[0].source)
  }
}
