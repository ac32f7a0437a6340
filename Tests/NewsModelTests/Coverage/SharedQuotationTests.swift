import NewsModel
import Testing

/// The same words in several articles.
@Suite struct SharedQuotationTests {
  private let bridge = "The old bridge over the Marn will be closed to lorries before the winter"

  @Test func theSameWordsAreShared() throws {
    let shared = Coverage([
      report("a", bridge, by: "Ana Ruiz"), report("b", bridge, by: "Ana Ruiz"),
    ]).shared()
    let quotation = try #require(shared.first)
    #expect(shared.count == 1)
    #expect(quotation.places.map(\.articleID) == ["a", "b"])
    #expect(quotation.places.map(\.relation) == [.wordForWord, .wordForWord])
    #expect(quotation.speakers.map(\.name) == ["Ana Ruiz"])
    #expect(!quotation.isDisputed)
    #expect(quotation.others(than: 0).count == 1)
    #expect(quotation.others(than: 0).disagreeing == 0)
  }

  @Test func differentMouthsAreADispute() throws {
    let shared = Coverage([
      report("a", bridge, by: "Ana Ruiz"), report("b", bridge, by: "Tom Haller"),
    ]).shared()
    let quotation = try #require(shared.first)
    #expect(quotation.isDisputed)
    #expect(Set(quotation.speakers.map(\.name)) == ["Ana Ruiz", "Tom Haller"])
    #expect(quotation.others(than: 1).disagreeing == 1)
  }

  @Test func aLessSpecificSourceIsNoDispute() throws {
    let vague = Report(
      "b", "“\(bridge),” a council official said.", actors: [Report.body("Marnau Council")],
      said: [.init(bridge, printed: "a council official")])
    let body = report("c", bridge, by: "Marnau Council", actor: Report.body("Marnau Council"))
    let shared = Coverage([report("a", bridge, by: "Ana Ruiz"), vague, body]).shared()
    let quotation = try #require(shared.first)
    #expect(quotation.places.count == 3)
    #expect(!quotation.isDisputed)
    #expect(quotation.places[1].source.name == "a council official")
    #expect(quotation.places[1].speaker == nil)
  }

  @Test func anUnsureSpeakerDoesNotDisagree() throws {
    let unsure = Report(
      "b", "“\(bridge),” it was said.", actors: [Report.person("Tom Haller")],
      said: [.init(bridge, by: "Tom Haller", confidence: 0.4)])
    let quotation = try #require(
      Coverage([report("a", bridge, by: "Ana Ruiz"), unsure]).shared().first)
    #expect(!quotation.isDisputed)
  }

  @Test func aPronounThatMayMeanTheOtherIsNoDispute() throws {
    let pronoun = Report(
      "b", "“\(bridge),” he said.",
      actors: [Report.person("Tom Haller"), Report.person("Ana Ruiz")],
      said: [.init(bridge, by: "Tom Haller", printed: "he")])
    let quotation = try #require(
      Coverage([report("a", bridge, by: "Ana Ruiz"), pronoun]).shared().first)
    #expect(!quotation.isDisputed)
    #expect(quotation.speakers.map(\.isDoubtful) == [false, true])
  }

  @Test func aPronounThatCanOnlyMeanItsSpeakerDisputes() throws {
    let pronoun = Report(
      "b", "“\(bridge),” he said.", actors: [Report.person("Tom Haller")],
      said: [.init(bridge, by: "Tom Haller", printed: "he")])
    let quotation = try #require(
      Coverage([report("a", bridge, by: "Ana Ruiz"), pronoun]).shared().first)
    #expect(quotation.isDisputed)
  }

  @Test func whoQuotesAnotherDoesNotDisputeWithHim() throws {
    let nested = Report(
      "b", "“\(bridge),” said Ruiz. Haller mocked her “\(bridge)” at length.",
      actors: [Report.person("Tom Haller"), Report.person("Ana Ruiz")],
      said: [.init(bridge, by: "Ana Ruiz"), .init(bridge, by: "Tom Haller")])
    let quotation = try #require(
      Coverage([report("a", bridge, by: "Ana Ruiz"), nested]).shared().first)
    #expect(!quotation.isDisputed)
  }

  @Test func theUserSaysWhetherSpeakersAreOne() throws {
    var coverage = Coverage([
      report("a", bridge, by: "Ana Ruiz"), report("b", bridge, by: "Tom Haller"),
      report("c", bridge, by: "Ana Ruiz"),
    ])
    func dispute() throws -> [Dispute] {
      var finder = SharedQuotationFinder(coverage, actors: coverage.actors)
      return try #require(finder.sharedQuotations(in: 0).first).disputes
    }
    func printed(_ article: String, _ name: String) -> PrintedActor {
      PrintedActor(article: article, kind: .person, name: name)
    }
    #expect(try dispute().count == 2)
    coverage.decisions.append(.merge([printed("a", "Ana Ruiz"), printed("b", "Tom Haller")]))
    #expect(try dispute().isEmpty)
    coverage.decisions.undo()
    coverage.decisions.append(.split([printed("c", "Ana Ruiz")]))
    #expect(try dispute().count == 3)
  }

  @Test func anotherSpellingIsTheSameSpeaker() throws {
    let quotation = try #require(
      Coverage([
        report("a", bridge, by: "Volodymyr Zelensky"),
        report("b", bridge, by: "Volodymyr Zelenskyy"),
      ]).shared().first)
    #expect(!quotation.isDisputed)
    #expect(quotation.speakers.count == 1)
  }

  @Test func cutShortIsAbridged() throws {
    let whole = bridge + " and repaired by the spring"
    let quotation = try #require(
      Coverage([report("a", whole, by: "Ana Ruiz"), report("b", bridge, by: "Ana Ruiz")])
        .shared().first)
    #expect(quotation.base == 0)
    #expect(quotation.places[1].relation == .abridged)
    #expect(quotation.places[1].comparison.steps.map(\.change) == [.same, .dropped])
    #expect(quotation.places[1].altered.isEmpty)
  }

  @Test func sentencesRunTogetherAreFound() throws {
    let second = "Nobody in the valley wants lorries on the market square"
    let whole = "\(bridge). \(second)."
    let apart = Report(
      "b", "“\(bridge),” Ana Ruiz said. She spoke for an hour. “\(second),” she added.",
      actors: [Report.person("Ana Ruiz")],
      said: [.init(bridge, by: "Ana Ruiz"), .init(second, by: "Ana Ruiz")])
    let shared = Coverage([report("a", whole, by: "Ana Ruiz"), apart]).shared()
    #expect(shared.count == 2)
    #expect(shared.allSatisfy { Set($0.places.map(\.articleID)) == ["a", "b"] })
  }

  @Test func aTranslationIsFoundWithItsAlteredWords() throws {
    let quotation = try #require(
      Coverage([
        report("a", "The council never promised lorries a second bridge", by: "Ana Ruiz"),
        report("b", "The council had not promised the lorries another bridge", by: "Ana Ruiz"),
      ]).shared().first)
    let others = quotation.places.indices.filter { $0 != quotation.base }
    #expect(others.map { quotation.places[$0].relation } == [.altered])
  }

  @Test func commonplacesAreNotShared() {
    for words in ["Thank you very much", "We are going to win", "We will see what happens"] {
      let far = "The harvest in the hills of Orvesta was poor, the growers' union wrote."
      let near = "Swimmers from nine countries met in the bay of Lisk for the winter games."
      let shared = Coverage([
        Report(
          "a", "\(far) “\(words),” Ana Ruiz said.", actors: [Report.person("Ana Ruiz")],
          said: [.init(words, by: "Ana Ruiz")]),
        Report(
          "b", "\(near) “\(words),” Tom Haller said.", actors: [Report.person("Tom Haller")],
          said: [.init(words, by: "Tom Haller")]),
      ]).shared()
      #expect(shared.isEmpty, "\(words)")
    }
  }

  @Test func aTitleInMarksIsNotShared() {
    let shared = Coverage(
      ["a", "b"].map { id in
        Report(
          id, "“Face the Valley,” Ana Ruiz said of the programme in Marnau.",
          actors: [Report.person("Ana Ruiz")], said: [.init("Face the Valley", by: "Ana Ruiz")])
      }
    ).shared()
    #expect(shared.isEmpty)
  }

  @Test func anotherSentenceOnTheSameThingIsNotShared() {
    let shared = Coverage([
      report(
        "a", "I am not standing for mayor of the valley to please the harbour", by: "Ana Ruiz"),
      report("b", "I am ready to fight for the people of the valley today", by: "Ana Ruiz"),
    ]).shared()
    #expect(shared.isEmpty)
  }

  @Test func wordsRoundTheCueAreOnePassage() throws {
    let head = "The old bridge over the Marn will be closed to lorries"
    let tail = "Before the winter it will be closed to buses"
    let apart = Report(
      "b", "“\(head),” Ana Ruiz said in Marnau. “\(tail).”", actors: [Report.person("Ana Ruiz")],
      said: [.init(head, by: "Ana Ruiz"), .init(tail, by: "Ana Ruiz")])
    let whole = report(
      "a", "\(head), and before the winter it will be closed to buses", by: "Ana Ruiz")
    let quotation = try #require(Coverage([whole, apart]).shared().first)
    #expect(quotation.places.map(\.articleID) == ["a", "b"])
    #expect(quotation.places[1].attributions == [0, 1])
    #expect(quotation.places[1].ranges.count == 2)
  }

  @Test func saidTwiceInAnArticleItIsTwoPlaces() throws {
    let twice = Report(
      "b", "“\(bridge),” Ana Ruiz said in Marnau. Tom Haller asked: “\(bridge)?”",
      actors: [Report.person("Ana Ruiz"), Report.person("Tom Haller")],
      said: [.init(bridge, by: "Ana Ruiz"), .init(bridge + "?", by: "Tom Haller")])
    let quotation = try #require(
      Coverage([report("a", bridge, by: "Ana Ruiz"), twice]).shared().first)
    #expect(quotation.places.map(\.articleID) == ["a", "b", "b"])
    #expect(quotation.others(than: 0).count == 1)
    // It gives them to Ana Ruiz too.
    #expect(quotation.others(than: 0).disagreeing == 0)
  }

  @Test func oneSentenceOfALongPassageIsNotTheWholeOfIt() {
    let short = "The valley is a peaceful place"
    let passage =
      "The harbour council met all night. And as the mayor said, ours is a peaceful valley. "
      + "We want no quarrel with the lorry drivers of the coast"
    let shared = Coverage([
      report("a", passage, by: "Ana Ruiz"), report("b", short, by: "Tom Haller"),
    ]).shared()
    #expect(shared.allSatisfy { !$0.isDisputed })
  }

  @Test func quotedHereAndParaphrasedThere() throws {
    let paraphrased = Report(
      "b", "Ana Ruiz stressed that Marnau is not a party to the harbour quarrel.",
      actors: [Report.person("Ana Ruiz")],
      said: [
        .init("Marnau is not a party to the harbour quarrel", by: "Ana Ruiz", kind: .indirect)
      ])
    let quoted = report("a", "At the same time, Marnau is not part to the quarrel", by: "Ana Ruiz")
    let quotation = try #require(Coverage([quoted, paraphrased]).shared().first)
    #expect(quotation.places.map(\.relation) == [.wordForWord, .paraphrased])
  }

  @Test func anAbridgedVersionDisagreesWithTheTurnedRoundOneToo() throws {
    let whole = "We will not close a single line between the harbour and the mountains this winter"
    let cut = "We will not close a single line between the harbour and the mountains"
    let turned = "We will close a single line between the harbour and the mountains this winter"
    let quotation = try #require(
      Coverage([
        report("a", whole, by: "Ana Ruiz"), report("b", cut, by: "Ana Ruiz"),
        report("c", turned, by: "Tom Haller"),
      ]).shared().first)
    #expect(quotation.disputes.count == 2)
    #expect(quotation.others(than: 1).disagreeing == 1)
    #expect(quotation.others(than: 2).disagreeing == 2)
  }

  @Test func theFirstByDateIsTold() throws {
    let coverage = Coverage([
      report("a", published: "2022-03-05", bridge, by: "Ana Ruiz"),
      report("b", published: "2022-03-04", bridge, by: "Ana Ruiz"),
    ])
    let quotation = try #require(coverage.shared().first)
    #expect(quotation.first?.articleID == "b")
    let undated = try #require(
      Coverage([report("a", bridge, by: "Ana Ruiz"), report("b", bridge, by: "Ana Ruiz")])
        .shared().first)
    #expect(undated.first == nil)
  }

  @Test func theOrderOfArrivalDoesNotMatter() {
    let reports = [
      report("a", bridge, by: "Ana Ruiz"), report("b", bridge, by: "Tom Haller"),
      report("c", bridge + " and repaired by the spring", by: "Ana Ruiz"),
      report("d", "The old bridge will not be closed to lorries before the winter", by: "Ana Ruiz"),
    ]
    let expected = described(Coverage(reports))
    #expect(expected.contains("dispute"))
    for order in [[3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
      #expect(described(Coverage(order.map { reports[$0] })) == expected)
    }
  }

  @Test func oneArticleSeesWhatTheWholeSees() throws {
    let reports = [
      report("a", bridge, by: "Ana Ruiz"), report("b", bridge, by: "Tom Haller"),
      report("c", bridge + " and repaired by the spring", by: "Ana Ruiz"),
    ]
    let coverage = Coverage(reports)
    var finder = SharedQuotationFinder(coverage)
    let seen = try #require(finder.sharedQuotations(in: 1).first)
    #expect(seen.places.map(\.articleID) == coverage.shared().first?.places.map(\.articleID))
    #expect(seen.isDisputed)
  }

  @Test func aRemovedArticleIsForgotten() {
    var coverage = Coverage([
      report("a", bridge, by: "Ana Ruiz"), report("b", bridge, by: "Ana Ruiz"),
    ])
    coverage.remove(1)
    #expect(coverage.shared().isEmpty)
    #expect(coverage.count == 1)
  }

  // MARK: -

  private func report(
    _ id: String, published: String? = nil, _ words: String, by name: String, actor: Actor? = nil
  ) -> Report {
    Report(
      id, published: published, "“\(words),” \(name) said in Marnau.",
      actors: [actor ?? Report.person(name)], said: [.init(words, by: name)])
  }

  private func described(_ coverage: Coverage) -> String {
    coverage.shared().map { quotation in
      let places = quotation.places.map { "\($0.articleID) \($0.relation) \($0.text)" }
      let disputes = quotation.disputes.map { "dispute \($0.first) \($0.second)" }
      return (places + disputes).joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }
}
