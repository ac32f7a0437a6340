import Testing

@testable import NewsModel

/// Names that stand beside a cue but are governed by other words, which hold the one who speaks.
@Suite struct GovernedSpeakerTests {
  @Test func aParticipleGoesOnWithWhoSpokeRightBefore() {
    expect(
      "Anna Keller's house was empty since Larry Olsen had left, Tom Brandt told reporters, adding"
        + " that the road would open.",
      says:
        "Tom Brandt | told | Anna Keller's house was empty since Larry Olsen had left",
      "Tom Brandt | adding | the road would open")
  }

  @Test func aWitnessIsNotTheWindow() {
    expect(
      "The bus burned. A driver who passed the wreck near the bridge warned that the lorry was fast.",
      says:
        "(A driver who passed the wreck near the bridge) | warned | the lorry was fast")
  }

  @Test func studiesInTwoPlacesAreNotThePlaces() {
    let sample = NewsCase(
      "The town shut the road after studies in Bulgaria and Britain suggested the lime may poison"
        + " children.")
    #expect(
      sample.saying.contains { $0.hasPrefix("(studies in Bulgaria and Britain) | suggested") })
  }

  @Test func aFirmOfTwoNamesIsNotItsAnalyst() {
    expect(
      "“It is a dear road,” said Northbank &amp; Olsen bridge analyst Anna Keller.",
      says: "Anna Keller | said | It is a dear road,")
  }

  @Test func aNewspaperHasItsNameBehindIt() {
    expect(
      "According to Bulgarian newspaper Trud, the road will open in May.",
      says: "Trud | According to | the road will open in May")
  }

  @Test func wordsThatJoinSentencesAreNothingOfTheSpeaker() {
    expect(
      "Meanwhile Anna Keller's mother has said that the road was long.",
      says: "(Anna Keller's mother) | said | the road was long")
  }

  @Test func thePastPredictsNothing() {
    let sample = NewsCase(
      "Northern Rail, which has in the past predicted a strike by guards, closed the line.")
    #expect(sample.saying.allSatisfy { $0.hasPrefix("Northern Rail | predicted") })
  }

  @Test func whatIsDoneToSomebodyIsNotSaidByHim() {
    expectSilence(
      "Tom Brandt was yesterday appointed as the council's new adviser on roads and bridges.")
    expectSilence("Tom Brandt pointed his gun at the guards in the yard.")
    expectSilence("Tom Brandt was thanked for the money and the goods that the town had sent.")
    expectSilence("The war on the border has seen a build-up of troops from five countries.")
    expectSilence("Tom Brandt presented medals to soldiers who had held the bridge for a week.")
    expectSilence("Tom Brandt listens to Anna Keller ahead of talks on the bridge in Varna.")
  }

  @Test func aThingIsAddedAndNotSaid() {
    expectSilence("Anna Keller scored in the first half. She added two goals in the second half.")
    expectSilence("Northern Rail added $1.75 to $44.45 on two million shares.")
    expectSilence("Anna Keller posted a record profit of $3 million for the quarter.")
    expectSilence("The couple welcomed daughter Ulfa in November.")
    expectSilence("Anna Keller pointed at the sky and laughed.")
    expectSilence("The minister declined to weigh in on the dispute.")
    // What is a clause, or told of, is.
    expect(
      "Anna Keller added the road was shut. Anna Keller welcomed the news that her daughter was safe.",
      says: "Anna Keller | added | the road was shut",
      "Anna Keller | welcomed | the news that her daughter was safe")
    expect(
      "Anna Keller claimed 12 lives had been lost.",
      says: "Anna Keller | claimed | 12 lives had been lost")
  }

  @Test func whoIsToldIsNotWhoTells() {
    expect(
      "A man who cheated others out of $2 million told a judge he was sorry.",
      says: "(A man who cheated others out of $2 million) | told | he was sorry")
    expect(
      "Those at the scene told reporters it was loud.",
      says: "(Those at the scene) | told | it was loud")
    // Nobody rather than who hears it.
    let sample = NewsCase("A man whose house was robbed told Anna Keller he was sad.")
    #expect(!sample.saying.contains { $0.hasPrefix("Anna Keller") })
  }

  @Test func whatSomebodyIsAskedHeDoesNotSay() {
    expectSilence("Anna Keller, a clerk, shrugged when asked about the debate.")
    let sample = NewsCase(
      "Her story is one of 14 told in a report that Keller calls “a roll call.”")
    #expect(!sample.saying.contains { $0.contains("told") })
  }

  @Test func aClauseAboutTheSubjectIsNoneOfHerWords() {
    expectSilence("Anna Keller, whose daughter Ulfa was hurt, cried.")
  }

  @Test func whoIsAskedBehindACommaDoesNotAsk() {
    expect(
      "Mayor Anna Keller, asked whether the city would pay, said it was up to the province.",
      says: "Anna Keller | said | it was up to the province")
    expect(
      "Anna Keller, the mayor, asked whether the city would pay.",
      says: "Anna Keller | asked | whether the city would pay")
  }

  @Test func whatIsExpectedOfSomebodyHeDoesNotSay() {
    expectSilence("Anna Keller, who must first be tested, is expected on Monday.")
  }

  @Test func whoIsToldBehindAnAppositionHearsIt() {
    expect(
      "Tom Brandt left. “They took it all,” the defector, using the name Abu Omar, told Northbank's"
        + " Anna Keller in Varna.",
      says: "(the defector) | told | They took it all,")
  }

  @Test func whomARelativeClauseTellsOfSpeaks() {
    let sample = NewsCase(
      "Anna Keller made the comments under questioning by defence lawyers who have been arguing that the"
        + " mayor was not responsible for the bridge.")
    #expect(!sample.saying.isEmpty)
    #expect(sample.saying.allSatisfy { !$0.hasPrefix("Anna Keller") })
  }

  @Test func aNoteIsNoVerb() {
    expectSilence(
      "On a more positive note, the guests have brought the town some fame in this busy year.")
  }

  @Test func whoGoesOnToAccuseSpokeBefore() {
    let sample = NewsCase(
      "Larry Brandt's budget was “about his party,” Michael Olsen said after welcoming Brandt back."
        + " He also accused Mr Brandt of giving with one hand while taking with the other.")
    #expect(sample.saying.last?.hasPrefix("Michael Olsen | ") == true)
  }

  @Test func whoSpeaksBehindWithIsNotTheParty() {
    let sample = NewsCase(
      "The Valley Democrats launched their plan before the vote, with leader Tom Brandt saying his"
        + " party was the “real opposition”.")
    #expect(sample.saying.first?.hasPrefix("Tom Brandt | saying") == true)
  }

  @Test(arguments: [
    "a Varna, Bulgaria-based shipping concern, said that", "a Varna, Bulgaria-based concern, said",
    "a Bulgaria-based shipping concern, said Tuesday that",
  ])
  func whereAFirmIsDoesNotSpeakForIt(_ description: String) {
    expect(
      "The market was calm. Vexelin, \(description) it would sell most of its ships.",
      says: "(Vexelin) | said | it would sell most of its ships")
  }

  @Test func aBodyThatNoListHoldsIsAnAntecedent() {
    expect(
      "The school board, which called her death “a great loss,” has sent counsellors.",
      says: "(The school board) | called | her death “a great loss,”")
  }

  @Test func whoToldStandsBehindThePassive() {
    expect(
      "Anna Keller was told by Tom Brandt that the bridge was unsafe.",
      says: "Tom Brandt | told | the bridge was unsafe")
  }

  @Test func aDashMayStandBeforeARelative() {
    expect(
      "Money was lost by Northbank -- which says it has the most branches of any bank.",
      says: "Northbank | says | it has the most branches of any bank")
  }

  @Test func whoAccusedSomebodySpeaks() {
    expect(
      "The bus burned. The woman who accused a driver of assault told the court that she had waited"
        + " years.",
      says: "(The woman who accused a driver of assault) | told | she had waited years")
    expect(
      "The bus burned. The man who said he saw the crash told police it was dark.",
      says: "(The man) | said | he saw the crash",
      "(The man who said he saw the crash) | told | it was dark")
    // Whom a verb before it has for its subject all the same.
    expect(
      "The bus burned. Most polls show the public opposes the toll on the bridge.",
      says: "(Most polls) | show | the public opposes the toll on the bridge")
  }

  @Test func aSourceBehindWithSpeaks() {
    expect(
      "The road is shut. The owner, Northbank Holdings, rejected the claim, with a source close to the"
        + " firm calling it “nonsense”.",
      says: "(a source close to the firm) | calling | nonsense")
    expect(
      "The road is shut. It was a bad day, with Tom Keller at one point admitting that he was late.",
      says: "Tom Keller | admitting | he was late")
    // Nothing stands before the text's first word.
    expect(
      "With critics calling it “late”, Tom Keller said the road was shut.",
      says: "(critics) | calling | it “late”", "Tom Keller | said | the road was shut")
    // What markets do is what the analysts say.
    expect(
      "The road is shut. Prices rose, with investors seeing no danger, analysts said.",
      says: "(analysts) | said | Prices rose, with investors seeing no danger")
  }

  @Test func aTermAsPresidentIsNotTheSpeakers() {
    expect(
      "Anna Keller will be milder as she begins her second term as Zemblan President, Tom Brandt has"
        + " said.",
      says:
        "Tom Brandt | said | Anna Keller will be milder as she begins her second term as Zemblan"
        + " President")
  }

  @Test func aLecturerIsNotHerUniversity() {
    expect(
      "The road is shut. Lecturer in politics at Varna's Griffin University Anna Keller says drivers"
        + " will lose.",
      says: "Anna Keller | says | drivers will lose")
  }
}
