import Testing

@testable import NewsModel

/// Indirect speech with a plain cue: what is said, and where it ends.
@Suite struct ContentClauseTests {
  @Test func clauseWithThat() {
    expect(
      "Anna Keller said that the road would open in May.",
      says: "Anna Keller | said | the road would open in May")
  }

  @Test func clauseWithoutThat() {
    expect(
      "Anna Keller said the road would open in May.",
      says: "Anna Keller | said | the road would open in May")
    expect(
      "Anna Keller said she would not give in to snow.",
      says: "Anna Keller | said | she would not give in to snow")
  }

  @Test func clauseBeforeItsCue() {
    expect(
      "The road will open in May, Anna Keller said.",
      says: "Anna Keller | said | The road will open in May")
    expect(
      "The road will open in May, said Mayor Anna Keller.",
      says: "Anna Keller | said | The road will open in May")
    expect(
      "The road will open in May, Mayor Anna Keller said on Friday, as she left for a meeting.",
      says: "Anna Keller | said | The road will open in May")
  }

  @Test func clauseAroundItsCue() {
    expect(
      "The road, Anna Keller said, will open in May.",
      says: "Anna Keller | said | The road … will open in May")
  }

  @Test func circumstancesBetweenCueAndClause() {
    expect(
      "Anna Keller said in a statement on Friday that the road would open in May.",
      says: "Anna Keller | said | the road would open in May")
    expect(
      "Anna Keller said on Friday the road would open in May.",
      says: "Anna Keller | said | the road would open in May")
  }

  @Test func circumstancesBeforeTheSpeaker() {
    expect(
      "In a letter on Friday, Anna Keller said the road would open in May.",
      says: "Anna Keller | said | the road would open in May")
  }

  @Test func listenerBetweenCueAndClause() {
    expect(
      "Anna Keller told reporters that the road would open in May.",
      says: "Anna Keller | told | the road would open in May")
    expect(
      "Anna Keller told reporters the road would open in May.",
      says: "Anna Keller | told | the road would open in May")
    expect(
      "Kremlin spokesperson Anna Keller told reporters on a conference call that no papers had been signed.",
      says: "Anna Keller | told | no papers had been signed")
  }

  @Test(arguments: [
    "added", "replied", "concluded", "explained", "remarked", "warned", "stressed", "announced",
    "denied", "confirmed", "insisted", "admitted",
  ])
  func verbsThatGovernAClause(verb: String) {
    expect(
      "Anna Keller \(verb) that the road would open in May.",
      says: "Anna Keller | \(verb) | the road would open in May")
  }

  @Test func accordingTo() {
    expect(
      "According to Anna Keller, the road will open in May.",
      says: "Anna Keller | According to | the road will open in May")
    expect(
      "The road will open in May, according to Anna Keller.",
      says: "Anna Keller | according to | The road will open in May")
    expect(
      "The road, according to Anna Keller, will open in May.",
      says: "Anna Keller | according to | The road … will open in May")
  }

  @Test func whereAStatementIsFromIsItsSource() {
    expect(
      "According to a statement from the ministry, no one was hurt.",
      says: "(a statement from the ministry) | According to | no one was hurt")
    expect(
      "According to a group of Stamford, Conn., the road will have most of the traffic.",
      says: "(a group of Stamford, Conn.) | According to | the road will have most of the traffic")
  }

  @Test func thatMayHaveACommaBehindIt() {
    expect(
      "Keller said that, while it was late, the road would open.",
      says: "Keller | said | while it was late, the road would open")
  }

  @Test func twoWordsBeforeTheirCueAreAClause() {
    expect("Sales rose, Northbank said.", says: "Northbank | said | Sales rose")
    #expect(NewsCase("Yes, Keller said.").annotation.attributions.isEmpty)
  }

  @Test func aQuotationWithAStopEndsWhatIsSaidOfIt() {
    expect(
      "Moore said the man “walked in and left.” Keller said officers had found two bags.",
      says: "Moore | said | the man “walked in and left.”",
      "Keller | said | officers had found two bags")
  }

  @Test func whatIsAskedIsNotSaid() {
    expect(
      "Asked whether he would stay, Keller said he would not.",
      says: "Keller | said | he would not")
    #expect(
      NewsCase("Asked whether he would stay, Keller said no.").annotation.attributions.isEmpty)
  }

  @Test func whatTheSourceIsIsNotWhatItSays() {
    expect(
      "According to Tom Brandt, the head of the builders' union, the steel has not been ordered.",
      says: "Tom Brandt | According to | the steel has not been ordered")
    expect(
      "According to Tom Brandt, the road will be open in May, and the bridge too.",
      says: "Tom Brandt | According to | the road will be open in May, and the bridge too")
  }

  @Test func accordingToAnOrganizationWithALongName() {
    withKnownIssue("a long name is cut at its “and”") {
      expect(
        "According to observers from the Organization for Security and Cooperation in Europe (OSCE), there were no shots.",
        says:
          "(observers from the Organization for Security and Cooperation in Europe (OSCE)) | according to | there were no shots"
      )
    }
  }

  @Test func secondClauseBehindAParticiple() {
    expect(
      "Anna Keller said that the road was open, adding that it was safe.",
      says: "Anna Keller | said | the road was open", "Anna Keller | adding | it was safe")
  }

  @Test func twoSpeakersInOneSentence() {
    expect(
      "Analysts have said the road is safe, but Anna Keller said that it was not.",
      says: "(Analysts) | said | the road is safe", "Anna Keller | said | it was not")
  }

  @Test func secondClauseOfTheSameCue() {
    expect(
      "Anna Keller told reporters that the road was shut, but that the bridge would open in May.",
      says:
        "Anna Keller | told | the road was shut, but that the bridge would open in May")
  }

  @Test func clauseWithAQuotationInside() throws {
    let news = NewsCase("Anna Keller said the council “will take into account everything,” in May.")
    #expect(
      news.saying == [
        "Anna Keller | said | the council “will take into account everything,” in May"
      ])
    let attribution = try #require(news.annotation.attributions.first)
    #expect(attribution.kind == .mixed)
    #expect(
      attribution.quotations.map { news.article[$0] } == ["“will take into account everything,”"])
  }

  @Test func clauseBeforeAQuotationOfItsOwn() {
    expect(
      "Anna Keller said the road was open. “It is safe,” she said.",
      says: "Anna Keller | said | the road was open", "Anna Keller | said | It is safe,")
  }

  @Test func ministriesGovernmentsAndTheNameless() {
    expect(
      "NATO said that it would open the road.", says: "NATO | said | it would open the road")
    expect(
      "The Kremlin said that what happens next depends on Kyiv.",
      says: "Kremlin | said | what happens next depends on Kyiv")
    expect(
      "Moscow said the road would stay shut.", says: "Moscow | said | the road would stay shut")
    expect(
      "Officials said the road would stay shut.",
      says: "(Officials) | said | the road would stay shut")
  }

  @Test func contentIsIndirectWithoutMarks() throws {
    let news = NewsCase("Anna Keller said that the road would open in May.")
    let attribution = try #require(news.annotation.attributions.first)
    #expect(attribution.kind == .indirect)
    #expect(attribution.quotations == [])
    #expect(attribution.rule == .clause)
    #expect(attribution.confidence > 0.5)
  }

  @Test func whatIsNotSaid() {
    expectSilence("Anna Keller wanted to say that the road was open.")
    expectSilence("Anna Keller was asked whether the road was open.")
    withKnownIssue("the tagger takes a common cue for one where it is none") {
      expectSilence("Anna Keller added salt to the snow on the road.")
    }
    expectSilence("That said, the road was open.")
    expectSilence("The road was said to be open.")
    expectSilence("Anna Keller told the truth.")
  }

  @Test func aClauseEndsBeforeTheNextQuotation() {
    expect(
      "Claiming that the toll was unfair to farmers, Anna Keller told the press that “nobody will"
        + " pay it.”",
      says: "Anna Keller | Claiming | the toll was unfair to farmers",
      "Anna Keller | told | nobody will pay it.")
    expect(
      "Anna Keller said the road should be open to everybody but added, “The question is when.”",
      says: "Anna Keller | said | the road should be open to everybody",
      "Anna Keller | added | The question is when.")
    // What was said of somebody's saying is one clause.
    expect(
      "Anna Keller said that Tom Brandt had told her, “Go away.”",
      says: "Anna Keller | said | Tom Brandt had told her, “Go away.”")
  }
}
