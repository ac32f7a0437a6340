import Testing

@testable import NewsModel

/// Names near a cue that are not the one who speaks.
@Suite struct WrongSpeakerTests {
  @Test func aListIsNotItsLastName() {
    expect(
      "The Netherlands, Portugal and the Czech Republic, which share the dam, have announced that"
        + " the road will open.",
      says:
        "(The Netherlands, Portugal and the Czech Republic, which share the dam) | announced"
        + " | the road will open")
    expect(
      "Anna Keller was there. Both she and Tom Brandt admit that the road is shut.",
      says: "(Both she and Tom Brandt) | admit | the road is shut")
    expect(
      "Professors Anna Keller of the University of Varna and Tom Brandt of Harvard said that the"
        + " road would open.",
      says:
        "(Professors Anna Keller of the University of Varna and Tom Brandt of Harvard) | said"
        + " | the road would open")
  }

  @Test func aNameThatTheClauseBeforeOwnsIsNoList() {
    expect(
      "The council met Anna Keller. Tom Brandt said that the road would open.",
      says: "Tom Brandt | said | the road would open")
  }

  @Test func whoIsAskedHears() {
    expect(
      "Anna Keller came late. Asked if she would pay for the road, Keller said: “We all pay.”",
      says: "Anna Keller | said | We all pay.")
    expect(
      "When asked why Tom Brandt had left the council, Anna Keller said that the road was long.",
      says: "Anna Keller | said | the road was long")
  }

  @Test func whoIsToldHearsEvenBeforeAColon() {
    expect(
      "The trial is over. Mark Wells, a judge, told Smith: “You are a coward.”",
      says: "Mark Wells | told | You are a coward.")
  }

  @Test func whatHappensMeanwhileIsNotShouted() {
    expect(
      "The trial is over. Tom Smith shouted: “I am innocent!” as he was led away.",
      says: "Tom Smith | shouted | I am innocent!")
  }

  @Test func whoIsQuotedBeforeAColonSpeaks() {
    expect(
      "The road is open. Tom Brandt quoted his mother: “Always pay your debts.”",
      says: "(his mother) | quoted | Always pay your debts.")
    expect(
      "The road is open. The paper quotes a Northbank insider as saying: “It is done.”",
      says: "(a Northbank insider) | quotes | It is done.")
    expect(
      "The Valley Gazette, citing two officials, said the road was open.",
      says: "Valley Gazette | said | the road was open")
  }

  @Test func whoHasSeenAMemoDidNotWriteIt() {
    expect(
      "The line will close, according to a memo seen by Reuters, which said the work would begin in May.",
      says: "(a memo seen by Reuters) | according to | The line will close",
      "(a memo seen by Reuters) | said | the work would begin in May")
  }

  @Test func theHeadOfABodyIsNotWhoSpokeLast() {
    expect(
      "Anna Keller said that the road was open. Its head said that the road was shut.",
      says: "Anna Keller | said | the road was open", "(Its head) | said | the road was shut")
  }

  @Test func whatABelieverHearsIsNoContent() {
    expect(
      "Few believed Anna Keller when she said the road was safe.",
      says: "Anna Keller | said | the road was safe")
  }

  @Test func whoRepresentsSomebodyIsNamedBeforeIt() {
    expect(
      "The trial is over. Lawyer Anna Keller, who represents the women, called the ruling a victory.",
      says: "Anna Keller | called | the ruling a victory")
  }

  @Test func whoActsInBetweenSpeaksEvenWithAPlace() {
    expect(
      "Spokesperson Tracie Keller said that safety was first. Chief Arthur Noski of Northbank is not so"
        + " sure. “They told us so,” he said.",
      says: "Tracie Keller | said | safety was first", "Arthur Noski | said | They told us so,")
  }

  @Test func aCourtOfACountryIsNamedWhole() {
    expect(
      "The trial is over. The Supreme Court of Canada said that the road would open.",
      says: "Supreme Court of Canada | said | the road would open")
  }

  @Test func ofWhomAuthoritiesSpeakIsNotWhoSpeaks() {
    expect(
      "It is late. Police held a man who authorities say had threatened the mayor of Varna.",
      says: "(authorities) | say | had threatened the mayor of Varna")
  }

  @Test func whoIsOfAPartyAndAStateIsNeither() {
    expect(
      "“It is late,” said Senator Anna Keller, Republican of Florida, who added that the road was shut.",
      says: "Anna Keller | said | It is late,", "Anna Keller | added | the road was shut")
  }

  @Test func twoWithTheirOfficesAreTwo() {
    expect(
      "It is late. Brandt and Northbank President Anna Keller said the road was shut.",
      says: "(Brandt and Northbank President Anna Keller) | said | the road was shut")
  }

  @Test func whoSaysNoHasSpoken() {
    expect(
      "Asked whether the plan was a tribute to Tom Brandt, Larry Olsen said no. “The road was never his,”"
        + " he said.",
      says: "Larry Olsen | said | The road was never his,")
  }

  @Test func whoIsSpokenOfAndActsGoesOn() {
    expect(
      "Eli Stone ran far. “He is fast,” said Joe Reid. Stone thanked the coach. “We had time,” he said.",
      says: "Joe Reid | said | He is fast,", "Eli Stone | said | We had time,")
  }

  @Test func whoIsOfABodyAndNotTheBody() {
    expect(
      "An analyst at Northbank, who has followed the firm, argued that the road would pay for itself.",
      says:
        "(An analyst at Northbank, who has followed the firm) | argued"
        + " | the road would pay for itself")
  }

  @Test func aNameThatAPronounProvesHasSpokenBefore() {
    expect(
      "Holm was quick to add that talks went on. He stressed that the road was open.",
      says: "Holm | was quick to add | talks went on", "Holm | stressed | the road was open")
  }

  @Test func theDayIsNothingOfTheSpeaker() {
    expect(
      "Anna Keller came late. In Varna, Keller today urged the council to shut the road for ever.",
      says: "Anna Keller | urged | the council to shut the road for ever")
  }

  @Test func theOwnerOfTheSpeakerIsNotTheSpeaker() throws {
    let annotation = NewsCase("Adds Northbank's Anna Keller: “The bridge is safe.”").annotation
    let only = try #require(annotation.attributions.first)
    #expect(annotation.attributions.count == 1)
    #expect(only.speaker.map { annotation[$0].name } == "Anna Keller")
  }

  @Test func nobodySaysTheWordsThatNameHim() {
    expect(
      "Anna Keller, the mayor, is expected to leave the council in May.",
      says: "- | expected | Anna Keller, the mayor … to leave the council in May")
  }

  @Test func aPluralBeforeTheVerbIsItsSubject() {
    let annotation = NewsCase(
      "Anna Keller was forced out, a sign of the power that family members intend to keep in the"
        + " troubled company."
    ).annotation
    #expect(annotation.attributions.allSatisfy { $0.speaker == nil })
  }

  @Test func whoIsQuotedSpeaks() {
    expect(
      "“The bridge is safe,” the agency quoted Anna Keller as saying.",
      says: "Anna Keller | quoted | The bridge is safe,")
  }

  @Test func anOfficeWithoutArticleLeadsToItsHolder() {
    expect(
      "Associate director of the Centre for Dams at Varna University Anna Keller says that the"
        + " bridge is safe.",
      says: "Anna Keller | says | the bridge is safe")
  }

  @Test func aNamelessSpeakerGoesOnBeforeTheOneNamed() {
    expect(
      "Tom Brandt left. “The offer is low,” a second trader said. He added that it might rise.",
      says: "(a second trader) | said | The offer is low,", "(He) | added | it might rise")
  }

  @Test func aNamelessSpeakerGoesOnIntoTheNextParagraph() {
    let sample = NewsCase(
      "Tom Brandt and Larry Olsen left.\n\nIt is not intense at all, says a flood risk engineer.\n\n"
        + "And if the forecast is wrong, he says the town may be lost.")
    #expect(sample.saying.first == "(a flood risk engineer) | says | It is not intense at all")
    #expect(sample.saying.last?.hasPrefix("(he) | says") == true)
    #expect(sample.saying.last?.hasSuffix("the town may be lost") == true)
  }

  @Test func whoSpeaksInTheSentenceGoesOn() {
    let annotation = NewsCase(
      "“It was a storm,” Gary Foley said. While Bruce Harper acknowledges that the bureau helped, he"
        + " says that the town was late."
    ).annotation
    let last = annotation.attributions.last
    #expect(last?.speaker.map { annotation[$0].name } == "Bruce Harper")
  }

  @Test func aNewPersonIsAtHandInANewParagraph() {
    expect(
      "Dora Arighi came early. “The road is long,” she said.\n\n"
        + "Lucy Gorman, a decorator in Varna, has become used to the road since it was"
        + " laid. She takes it every morning.\n\n"
        + "“It is all blue,” she said.",
      says: "Dora Arighi | said | The road is long,", "Lucy Gorman | said | It is all blue,")
  }

  @Test func aListenerIsNotWhatIsSaid() {
    let sample = NewsCase(
      "As Tom Brandt tells Northbank's Anna Keller Olsen, it was the role that changed his life.")
    #expect(!sample.saying.contains { $0.hasSuffix("| Northbank's Anna Keller Olsen") })
  }

  @Test func aNameBehindItsLongOfficeSpeaks() {
    expect(
      "Anna Keller was away. The boat is to be mended in May, says veterans' affairs minister Tom"
        + " Brandt. He says the harbour will be dredged.",
      says: "Tom Brandt | says | The boat is to be mended in May",
      "Tom Brandt | says | the harbour will be dredged")
  }

  @Test func aStateIsNobody() {
    expect(
      "Dora Arighi, a decorator in Arnold, Calif., left. She says that the road is long.",
      says: "Dora Arighi | says | the road is long")
  }

  @Test func aPartyWithItsArticleIsNoHe() {
    expect(
      "Tom Brandt unveiled a plan. The Valley Democrats voted on it. He said that the toll would"
        + " rise.",
      says: "Tom Brandt | said | the toll would rise")
  }

  @Test func aTimeOrAnAdverbIsNobody() {
    expect(
      "Northern Rail just this month announced that the line would close.",
      says: "Northern Rail | announced | the line would close")
    expect(
      "Northern Rail late last week said that the line would close.",
      says: "Northern Rail | said | the line would close")
  }

  @Test func theWritersFatherIsNotTheLastOneNamed() {
    expect(
      "Tom Brandt built the bridge.\n\n“We live in a dry town,” my father often said.",
      says: "(my father) | said | We live in a dry town,")
  }

  @Test func aDescriptionThatNoCommaEndsIsItsName() {
    expect(
      "Anna Keller, the mayor of Varna said that the road would open.",
      says: "Anna Keller | said | the road would open")
    expect(
      "Anna Keller, a professor at Varna University said that the road would open.",
      says: "Anna Keller | said | the road would open")
    // Somebody else's sentence: the name before the comma is governed.
    expect(
      "Unlike Anna Keller, the mayor of Varna said that the road would open.",
      says: "(the mayor of Varna) | said | the road would open")
  }

  @Test func theContestIsNoGivenName() {
    expect(
      "Former Miss World Anna Keller said that she would vote.",
      says: "Anna Keller | said | she would vote")
  }

  @Test func whatIsCalledSomethingSaysNothing() {
    expect(
      "In a box labeled “Medical problem,” a doctor had typed “fear of bridges.”",
      says: "(a doctor) | typed | fear of bridges.")
    expect(
      "It was what a critic called “a farce of a bridge.”",
      says: "(a critic) | called | a farce of a bridge.")
  }

  @Test func whatStandsBetweenDashesIsNotTheSpeaker() {
    expect(
      "Anna Keller -- editor of Roads, a book analyzing Brandt's speeches -- said the toll was high.",
      says: "Anna Keller | said | the toll was high")
    expect(
      "The film — with historians like Tom Brandt and Ruth Olsen, among others — says that the road"
        + " was never built.",
      says: "(The film) | says | the road was never built")
  }

  @Test func aWomanToldByWhatSheDidIsNobodyNamed() {
    expect(
      "Anna Keller was there. The woman who left the house told them that Brandt was there.",
      says: "(The woman who left the house) | told | Brandt was there")
  }

  @Test func aPlaceBehindANameIsNotTheSpeaker() {
    expect(
      "“It is a matter of urgency,” analyst Anna Keller, at broker Vexel told the Courier.",
      says: "Anna Keller | told | It is a matter of urgency,")
    expect(
      "The leader of the Civic Democratic Party (CDP) Anna Keller said that the road was long.",
      says: "Anna Keller | said | the road was long")
  }

  @Test func whoStandsBehindAVerbIsItsObject() {
    let news = NewsCase(
      "The Varna-based dam builder also named Anna Keller. It was a long day for the council.")
    #expect(!news.saying.contains { $0.hasPrefix("Anna Keller") }, "\(news.saying)")
  }

  @Test func whoIsBroughtInSpeaksAndNotWhoSpokeBefore() {
    expect(
      """
      Ken Vexel has a plan, Mr Vexel said. “I take no sides,” he said. “I never did,” he added.

      Jack Berg, the younger son, was asked about his mother. “She buys us bread,” he said.
      """,
      says: "Ken Vexel | said | Ken Vexel has a plan", "Ken Vexel | said | I take no sides,",
      "Ken Vexel | added | I never did,", "Jack Berg | said | She buys us bread,")
  }

  @Test func neitherOfTwoIsNotTheSecond() {
    expect(
      "Neither Anna Keller nor Tom Brandt would say who paid.",
      says: "(Neither Anna Keller nor Tom Brandt) | say | who paid")
  }

  @Test func whoIsNicknamedAndSilentSaysNothing() {
    expectSilence("Anna Keller, nicknamed “the Hammer”, said nothing.")
    expect(
      "Anna Keller said nothing would change.", says: "Anna Keller | said | nothing would change")
  }

  @Test func oneOfManyIsNotAllOfThem() {
    expect(
      "Engineers such as Anna Keller say the bridge was never safe.",
      says: "(Engineers such as Anna Keller) | say | the bridge was never safe")
  }

  @Test func aMessengerIsNotWhoSpeaks() throws {
    let news = NewsCase("Through her lawyer, Lena Hofer said she was sorry.")
    #expect(news.saying == ["Lena Hofer | said | she was sorry"])
    let only = try #require(news.annotation.actors.first)
    #expect(only.roles == [])
  }

  @Test func whatSomebodyIsRememberedAsOthersSay() {
    let news = NewsCase(
      "Lena Hofer, 23, was remembered as “a joy” by friends and family on Friday.")
    #expect(!news.saying.contains { $0.hasPrefix("Lena Hofer") }, "\(news.saying)")
  }

  @Test func aReportBehindAQuotationSaysSomethingElse() {
    expect(
      "Anna Keller said: “Next year offers the chance.” The report said it was late.",
      says: "Anna Keller | said | Next year offers the chance.",
      "(The report) | said | it was late")
    expect(
      "Anna Keller left. “Next year offers the chance,” the report said.",
      says: "(the report) | said | Next year offers the chance,")
  }

  @Test func whoPromisesSomethingBehindAQuestionDidNotAskIt() {
    expect(
      "Tom Brandt said he was glad. “Why would he stake his name on that?” Keller has also agreed to"
        + " speak for the club.",
      says: "Tom Brandt | said | he was glad",
      "Tom Brandt | - | Why would he stake his name on that?",
      "Keller | agreed | to speak for the club")
    expect("“Why would he?” Keller asked.", says: "Keller | asked | Why would he?")
  }
}
