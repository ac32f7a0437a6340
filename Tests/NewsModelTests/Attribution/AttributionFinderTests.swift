import Testing

@testable import NewsModel

/// Which quotations become which attributions: interrupted ones, headlines, single words, and
/// speakers taken on from before.
@Suite struct AttributionFinderTests {
  // MARK: Interrupted by the cue

  @Test func interruptedQuotationIsOneAttribution() {
    expect(
      "“The road,” Anna Keller said, “is open.”",
      says: "Anna Keller | said | The road, … is open.")
    expect(
      "“The road,” said Anna Keller, “is open.”",
      says: "Anna Keller | said | The road, … is open.")
    expect(
      #""The road," Anna Keller said, "is open.""#,
      says: "Anna Keller | said | The road, … is open.")
    expect(
      "‘The road,’ Anna Keller said, ‘is open.’",
      says: "Anna Keller | said | The road, … is open.")
  }

  @Test func interruptedByACueWithTitlesAndListeners() {
    expect(
      "“The road,” Mayor Anna Keller told reporters on Friday, “is open.”",
      says: "Anna Keller | told | The road, … is open.")
    expect(
      "“The road,” said Anna Keller, the mayor of Varna, “is open.”",
      says: "Anna Keller | said | The road, … is open.")
  }

  @Test func interruptedByAParticiple() {
    expect(
      "Anna Keller spoke again. “At the same time,” she added, “we need a bridge.”",
      says: "Anna Keller | added | At the same time, … we need a bridge.")
  }

  @Test func interruptedAndGoingOnInTheNextParagraph() {
    expect(
      """
      “The road,” Anna Keller said, “is open.

      “It will stay open.”
      """,
      says: "Anna Keller | said | The road, … is open. … It will stay open.")
  }

  @Test func newSentenceBehindTheCueIsAnAttributionOfItsOwn() {
    expect(
      "“The road is open,” Anna Keller said. “It is safe.”",
      says: "Anna Keller | said | The road is open,", "Anna Keller | - | It is safe.")
  }

  @Test func twoSpeakersInOneSentenceAreNoInterruption() {
    expect(
      "“The road is open,” said Anna Keller, but Ivan Petrov replied, “It is closed.”",
      says: "Anna Keller | said | The road is open,", "Ivan Petrov | replied | It is closed.")
  }

  @Test func paragraphsOfOneQuotationAreOneAttribution() {
    expect(
      """
      “The road is open.

      “It will stay open,” Anna Keller said.
      """,
      says: "Anna Keller | said | The road is open. … It will stay open,")
    expect(
      """
      Anna Keller said: “The road is open.

      It will stay open.”
      """,
      says: "Anna Keller | said | The road is open. … It will stay open.")
  }

  @Test func quotedRangesLackTheMarkTheTextLacks() throws {
    let news = NewsCase("“The road is open.\n\nIt will stay open,” Anna Keller said.")
    let attribution = try #require(news.annotation.attributions.first)
    let printed = attribution.quotations.map { news.article[$0] }
    #expect(printed == ["“The road is open.", "It will stay open,”"])
  }

  // MARK: Headlines

  @Test(arguments: ["-", "–", "—"])
  func headlineThatNamesItsSpeakerBehindADash(dash: String) {
    expect(
      "headline> Town will ‘keep road open’ all winter \(dash) Keller\n\nMayor Anna Keller left.",
      says: "Anna Keller | - | keep road open")
  }

  @Test func headlineThatNamesItsSpeakerBeforeAColon() {
    expect(
      "headline> Keller: ‘The road is open’\n\nMayor Anna Keller left.",
      says: "Anna Keller | - | The road is open")
    expect(
      "headline> Keller: \"The road is open\"\n\nMayor Anna Keller left.",
      says: "Anna Keller | - | The road is open")
  }

  @Test func headlineThatNamesItsSpeakerBehindAColon() {
    expect(
      "headline> ‘The road is open’: Keller\n\nMayor Anna Keller left.",
      says: "Anna Keller | - | The road is open")
  }

  @Test func headlineWithAVerb() {
    expect(
      "headline> Road ‘open again’, says Keller\n\nMayor Anna Keller left.",
      says: "Anna Keller | says | open again")
    expect(
      "headline> Keller says road ‘open again’\n\nMayor Anna Keller left.",
      says: "Anna Keller | says | open again")
  }

  @Test func headlineThatRepeatsWordsOfTheText() {
    expect(
      """
      headline> Town warns drivers: ‘We will close the road’

      Snow fell all night. “If it goes on, we will close the road,” Mayor Anna Keller said.
      """,
      says: "Anna Keller | - | We will close the road",
      "Anna Keller | said | If it goes on, we will close the road,")
  }

  @Test func subheadingThatIsAQuotation() {
    expect(
      """
      Mayor Anna Keller spoke on Friday.

      subheading> “The bridge is next”

      “First the road, then the bridge is next,” the mayor said.
      """,
      says: "Anna Keller | - | The bridge is next",
      "Anna Keller | said | First the road, then the bridge is next,")
  }

  @Test func subheadingWhoseWordsTheTextDoesNotRepeatGoesToTheNextSpeaker() throws {
    let news = NewsCase(
      """
      Mayor Anna Keller spoke on Friday.

      subheading> “No town is an island”

      “Snow fell on every one of us,” Keller said.
      """)
    #expect(
      news.saying == [
        "Anna Keller | - | No town is an island",
        "Anna Keller | said | Snow fell on every one of us,",
      ])
    let heading = try #require(news.annotation.attributions.first)
    #expect(heading.rule == .speakerAfter)
  }

  @Test func headlineWithoutASpeakerAnywhere() throws {
    let news = NewsCase("headline> Town promises a ‘winter without snow’\n\nNobody answered.")
    #expect(news.annotation.attributions.allSatisfy { $0.speaker == nil && $0.confidence < 0.5 })
  }

  // MARK: One word

  @Test func oneWordThatSomebodySays() {
    expect("“No,” Anna Keller said.", says: "Anna Keller | said | No,")
    expect("“Never!” said Anna Keller.", says: "Anna Keller | said | Never!")
    expect("Anna Keller replied: “Yes.”", says: "Anna Keller | replied | Yes.")
  }

  @Test func oneWordInsideTheWritersSentence() {
    expect(
      "Anna Keller called the plan “reckless”.",
      says: "Anna Keller | called | the plan “reckless”")
    expect(
      "Anna Keller condemned the closure as ‘reckless’.",
      says: "Anna Keller | condemned | the closure as ‘reckless’")
    expect(
      "Anna Keller accused the council of being ‘reckless’.",
      says: "Anna Keller | accused | the council of being ‘reckless’")
    withKnownIssue("when she did so is taken for a part of it") {
      expect(
        "Anna Keller accused the council of being ‘reckless’ after the vote.",
        says: "Anna Keller | accused | the council of being ‘reckless’")
    }
  }

  @Test func oneWordInsideIndirectSpeech() throws {
    let news = NewsCase("Anna Keller said that the plan was “reckless” and late.")
    #expect(news.saying == ["Anna Keller | said | the plan was “reckless” and late"])
    let attribution = try #require(news.annotation.attributions.first)
    #expect(attribution.kind == .mixed)
    #expect(attribution.quotations.map { news.article[$0] } == ["“reckless”"])
  }

  @Test func twoWordsOfOneSentenceAreNotAnInterruptedQuotation() {
    expect(
      "Anna Keller called the plan “reckless” and the council “blind”.",
      says: "Anna Keller | called | the plan “reckless” and the council “blind”")
  }

  @Test func wordsThatNobodySays() {
    expectSilence("He lives in the self-proclaimed “DPR” near the border.")
    expectSilence("The painting “Night Watch” hangs in the town hall.")
    expectSilence("The so-called “bridge” is a plank.")
    expectSilence("The ship “Sea Cloud” left the port on Friday.")
  }

  // MARK: Kinds

  @Test func kindsOfSpeech() {
    func kinds(_ text: String) -> [Attribution.Kind] {
      NewsCase(text).annotation.attributions.map(\.kind)
    }
    #expect(kinds("“The road is open,” Anna Keller said.") == [.direct])
    #expect(kinds("“The road,” Anna Keller said, “is open.”") == [.direct])
    #expect(kinds("Anna Keller said that the road was open.") == [.indirect])
    #expect(kinds("Anna Keller said that the road was “as open as can be”.") == [.mixed])
    #expect(kinds("Anna Keller called the road “reckless”.") == [.mixed])
  }

  // MARK: Taken on from before

  @Test func quotationWithoutACueInTheSameParagraph() throws {
    let news = NewsCase("“It is open,” Anna Keller said. Snow fell. “We are glad.”")
    #expect(
      news.saying == ["Anna Keller | said | It is open,", "Anna Keller | - | We are glad."])
    try expectFallingConfidence(news)
  }

  @Test func quotationWithoutACueInTheNextParagraph() throws {
    let news = NewsCase(
      """
      “It is open,” Anna Keller said.

      “We are glad of every driver who comes back.”
      """)
    #expect(
      news.saying == [
        "Anna Keller | said | It is open,",
        "Anna Keller | - | We are glad of every driver who comes back.",
      ])
    try expectFallingConfidence(news)
  }

  @Test func quotationsWithoutCuesOneBehindTheOther() throws {
    let news = NewsCase(
      """
      Mayor Anna Keller and Ivan Petrov met on Friday.

      “It is open,” Keller said.

      “We are glad of every driver who comes back.”

      “They are our friends, every one of them.”
      """)
    #expect(
      news.saying == [
        "Anna Keller | said | It is open,",
        "Anna Keller | - | We are glad of every driver who comes back.",
        "Anna Keller | - | They are our friends, every one of them.",
      ])
    try expectFallingConfidence(news)
  }

  @Test func takenOnAcrossACaptionOrABox() throws {
    for between in ["caption> The road in winter.", "boilerplate> Subscribe to our newsletter!"] {
      let news = NewsCase(
        """
        “It is open,” Anna Keller said.

        \(between)

        “We are glad of every driver who comes back.”
        """)
      #expect(
        news.saying == [
          "Anna Keller | said | It is open,",
          "Anna Keller | - | We are glad of every driver who comes back.",
        ])
      try expectFallingConfidence(news)
    }
  }

  @Test func aCueOfItsOwnBeatsTheSpeakerBefore() {
    expect(
      """
      “It is open,” Anna Keller said.

      “It is closed,” Ivan Petrov said.

      “We are sorry for every driver who is stuck.”
      """,
      says: "Anna Keller | said | It is open,", "Ivan Petrov | said | It is closed,",
      "Ivan Petrov | - | We are sorry for every driver who is stuck.")
  }

  @Test func personTheSentenceBeforeIsAbout() throws {
    let news = NewsCase("Anna Keller was all smiles. “It is open at last, after all these years!”")
    #expect(
      news.saying == ["Anna Keller | - | It is open at last, after all these years!"])
    let attribution = try #require(news.annotation.attributions.first)
    #expect(attribution.rule == .personBefore)
    #expect(attribution.source == nil)
  }

  @Test func inheritedNamelessSpeakerStaysNameless() {
    expect(
      "“It is open,” officials said. “We are glad of every driver who comes back.”",
      says: "(officials) | said | It is open,",
      "- | - | We are glad of every driver who comes back.")
  }

  private func expectFallingConfidence(
    _ news: NewsCase, at location: SourceLocation = #_sourceLocation
  ) throws {
    let own = try #require(news.annotation.attributions.first, sourceLocation: location)
    for taken in news.annotation.attributions.dropFirst() {
      #expect(taken.source == nil, sourceLocation: location)
      #expect(taken.confidence > 0, sourceLocation: location)
      #expect(taken.confidence < own.confidence, sourceLocation: location)
    }
  }

  // MARK: Where nobody speaks

  @Test func boxesCreditsAndBylinesSayNothing() {
    expectSilence("boilerplate> “Best news ever,” said Anna Keller. Subscribe now!")
    expectSilence("credit> Photo: “Sea Cloud”, Anna Keller")
  }

  @Test func captionsAndGalleriesMaySpeak() {
    expect(
      "caption> “The road is open,” Anna Keller said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "listing> Snow on the hills\nPresident Ivan Petrov promised Anna Keller “all the help a town can wish for.”",
      says: "Ivan Petrov | promised | all the help a town can wish for.")
  }
}
