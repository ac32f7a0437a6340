import Testing

@testable import NewsModel

/// What a cue governs, where marked words are a part of it.
@Suite struct ReportedClauseTests {
  // MARK: Marked words with what they are said of

  @Test func whatSomethingIsCalled() {
    expect(
      "Anna Keller called the council's plan for a toll on the bridge “a tax on the poor”.",
      says:
        "Anna Keller | called | the council's plan for a toll on the bridge “a tax on the poor”")
    expect(
      "Anna Keller described Northbank's offer as “a bad joke”.",
      says: "Anna Keller | described | Northbank's offer as “a bad joke”")
  }

  @Test func itsMarkedWordsAreItsQuotations() throws {
    let news = NewsCase("Anna Keller called the plan “reckless” and the council “blind”.")
    let attribution = try #require(news.annotation.attributions.first)
    #expect(attribution.kind == .mixed)
    #expect(attribution.quotations.map { news.article[$0] } == ["“reckless”", "“blind”"])
    #expect(news.annotation.attributions.count == 1)
  }

  @Test func aClauseThatOpensWithMarkedWords() {
    expect(
      "Anna Keller said “the toll” was a tax on the poor of the town.",
      says: "Anna Keller | said | “the toll” was a tax on the poor of the town")
  }

  @Test func whereWordsWereSaidIsNoPartOfThem() {
    expect(
      "Anna Keller said later, “The toll stays where it is.”",
      says: "Anna Keller | said | The toll stays where it is.")
  }

  @Test func whoHearsAQuotationIsNoPartOfIt() {
    expect(
      "Anna Keller promised Tom Brandt “all the help a town can wish for.”",
      says: "Anna Keller | promised | all the help a town can wish for.")
  }

  @Test func whoeverPassesItOnDoesNotTakeItFromItsSpeaker() {
    expect(
      "“It is a farce,” former minister Anna Keller told a television host on Monday, as reported by the Varna Courier.",
      says: "Anna Keller | told | It is a farce,")
  }

  @Test func theNextHeadingInALineIsNotTold() {
    expectSilence("President Anna Keller warns Varna • The council issues a request for more snow")
    expectSilence(
      "US Secretary of State Keller warns Russia • Ukraine issues an aid request from Varna")
  }

  // MARK: Two acts in a sentence

  @Test func whatIsAddedToAQuotation() {
    expect(
      "“The road stays shut,” Anna Keller said, adding that it would take “more days” before the snow melts.",
      says: "Anna Keller | said | The road stays shut,",
      "Anna Keller | adding | it would take “more days” before the snow melts")
  }

  @Test func whatIsAddedEndsWhatWasSaidFirst() {
    expect(
      "Anna Keller said the toll would rise in May, adding that nobody would be asked.",
      says: "Anna Keller | said | the toll would rise in May",
      "Anna Keller | adding | nobody would be asked")
  }

  @Test func whatSomebodyWantedToSay() {
    expectSilence("Anna Keller wanted to say that the road was open.")
  }

  // MARK: Around the cue

  @Test func twoQuotationsAroundOneCue() {
    expect(
      "“I love the bridge,” Anna Keller said, but “when it rains, it leaks on all of us.”",
      says: "Anna Keller | said | I love the bridge,",
      "Anna Keller | said | when it rains, it leaks on all of us.")
  }

  @Test func whereSomethingWasSaidIsNoPartOfIt() {
    expect(
      "Anna Keller disputed the need for a toll in an interview with Tom Brandt.",
      says: "Anna Keller | disputed | the need for a toll")
    expectSilence("Anna Keller announced this in a conversation with Varna television on Sunday.")
  }

  // MARK: Few words

  @Test func aFewWordsBehindASureCue() {
    expect(
      "Anna Keller acknowledged their uphill battle.",
      says: "Anna Keller | acknowledged | their uphill battle")
    expectSilence("Anna Keller spoke of the old bridge.")
    expectSilence("Nobody said anything on strikes.")
  }

  @Test func aDescriptionInsideAClauseBelongsToIt() {
    expect(
      "Police say the suspect, described as a tall man in his 30s, fled on foot.",
      says: "(Police) | say | the suspect, described as a tall man in his 30s, fled on foot")
  }

  @Test func whatWordsAreSaidOfIsNotSaid() {
    expect(
      "“It is a disgrace,” Tom Brandt said of the so-called “snitch line”.",
      says: "Tom Brandt | said of | It is a disgrace,")
  }

  @Test func aClauseMayStandBehindAColon() {
    expect(
      "Anna Keller says: Stop building. Tom Brandt says: Build more.",
      says: "Anna Keller | says | Stop building", "Tom Brandt | says | Build more")
  }

  @Test func aParenthesisDoesNotCutAClauseInTwo() {
    expect(
      "The Liberals say the plan, unveiled Monday in Calgary, would cost $5 billion.",
      says:
        "(The Liberals) | say | the plan, unveiled Monday in Calgary, would cost $5 billion")
  }

  @Test func whoWarnsIsNotWhatIsSaid() {
    let news = NewsCase("Environment Canada is warning of heavy snow and high winds in the hills.")
    #expect(!news.saying.contains { $0.hasSuffix("Environment Canada") }, "\(news.saying)")
  }

  @Test func aThatWhichStandsForSomethingIsSaid() {
    expect(
      "The bridge will be built by 2025. Critics say that's too late.",
      says: "(Critics) | say | that's too late")
  }

  @Test func whoIsToldStandsBeforeTheClause() {
    expect(
      "Two sources familiar with the talks told Reuters the deal collapsed on Friday.",
      says: "(Two sources familiar with the talks) | told | the deal collapsed on Friday")
    expect(
      "Anna Keller told CBC News the deal died on Friday.",
      says: "Anna Keller | told | the deal died on Friday")
  }

  @Test func aRelativeClauseIsToldAlone() {
    expect(
      "The city closed the plant, which Keller said would cost 40 jobs.",
      says: "Keller | said | would cost 40 jobs")
    expect(
      "Northbank scrapped the plan, a move critics say will open the door to lies.",
      says: "(critics) | say | will open the door to lies")
  }

  @Test func whatOthersSayEndsIt() {
    expect(
      "Keller says the club will not use its reserve fund to settle assault claims any more, but critics called the pledge a stunt.",
      says:
        "Keller | says | the club will not use its reserve fund to settle assault claims any more")
  }

  @Test func whatDeniesACueStandsWithIt() {
    expect(
      "Police do not believe the fire was set. Anna Keller has never said that it was late.",
      says: "(Police) | do not believe | the fire was set",
      "Anna Keller | has never said | it was late")
    expect(
      "Not everyone believes the road is safe.",
      says: "(Not everyone) | believes | the road is safe")
  }

  @Test func anAsideBetweenDashesIsToldAlone() {
    expect(
      "Anna Keller — herself a target, according to the police — said she felt free.",
      says: "(the police) | according to | herself a target", "Anna Keller | said | she felt free")
  }

  @Test func aClauseThatBreaksOffBehindBut() {
    expect(
      "Keller said the road was shut on Monday, but.",
      says: "Keller | said | the road was shut on Monday")
  }
}
