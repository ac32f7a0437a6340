import Testing

@testable import NewsModel

/// Speakers without a name: nobody who was named before speaks in their place.
@Suite struct UnnamedSpeakerTests {
  @Test func oneOfATradeIsSomebodyNew() {
    expect(
      "“I like it,” Anna Keller said. “It is a fair offer,” one analyst said. She added that it might"
        + " rise.",
      says: "Anna Keller | said | I like it,", "(one analyst) | said | It is a fair offer,",
      "(She) | added | it might rise")
    expect(
      "Tom Brandt had spoken first. “It is a fair offer,” said another Varna trader.",
      says: "(another Varna trader) | said | It is a fair offer,")
  }

  @Test func whomASentenceBringsInGoesOn() {
    expect(
      "Tom Brandt spoke first. “They knew,” he said. A lawyer for the council dismissed the suit."
        + " “It will fail,” he said.",
      says: "Tom Brandt | said | They knew,", "(he) | said | It will fail,")
    expect(
      "Tom Brandt spoke first. “They knew,” he said.\n\nOne weary shopper shrugged. “We will see,” he"
        + " said. “I hope,” he added.",
      says: "Tom Brandt | said | They knew,", "(he) | said | We will see,", "(he) | added | I hope,"
    )
  }

  @Test func whomSomebodyWithoutANameActsUponSpeaks() {
    expect(
      "Tom Brandt lives there. A driver hit him on Monday. “I saw him come,” he said.",
      says: "Tom Brandt | said | I saw him come,")
    expect(
      "Tom Brandt was home. “Fire!” a man shouted. Brandt ran. “I was afraid,” he said.",
      says: "(a man) | shouted | Fire!", "Tom Brandt | said | I was afraid,")
  }

  @Test func aProtestIsNobody() {
    expect(
      "Tom Brandt won. “It was close,” he said. A student protest began. “I am glad,” he said.",
      says: "Tom Brandt | said | It was close,", "Tom Brandt | said | I am glad,")
  }

  @Test func whatSomebodyIsStandsBeforeHim() {
    expect(
      "Tom Brandt is the mayor. A father of two, he said he wanted parks.",
      says: "Tom Brandt | said | he wanted parks")
  }

  @Test func oneOfTwoSpeaksForHimself() {
    expect(
      "Keller came home. Both said the talks went well. One said it was over; another said it was not.",
      says: "(Both) | said | the talks went well", "(One) | said | it was over",
      "(another) | said | it was not")
    #expect(NewsCase("Keller came home. Neither said it was safe.").annotation.attributions.isEmpty)
    expect(
      "Keller came home. The other said the talks went badly.",
      says: "(The other) | said | the talks went badly")
  }

  @Test func whoAsksForNoNameSaysNothingByIt() {
    expect(
      "“It will fail,” said a lawyer for the council, who asked not to be named.",
      says: "(a lawyer for the council, who asked not to be named) | said | It will fail,")
    #expect(NewsCase("Keller declined to comment further.").annotation.attributions.isEmpty)
  }

  @Test func theSpokeswomanIsNotTheFirmBehindHer() {
    expect(
      "Northbank's spokeswoman said Vexel would close the line. She added that the staff would be paid.",
      says: "(Northbank's spokeswoman) | said | Vexel would close the line",
      "(She) | added | the staff would be paid")
  }

  @Test func whomTheClauseBeforeIsAboutSpeaks() {
    expect(
      "Tom Brandt insists that he will run. Last week, when Larry Olsen was told that three riders had"
        + " left, he said: “That will not last.”",
      says: "Tom Brandt | insists | he will run", "Larry Olsen | said | That will not last.")
  }

  @Test func aNoteOnACountryIsNotTheCountry() {
    expect(
      "Bulgaria built the road. A short statement on its cost followed. It said the road was safe.",
      says: "(It) | said | the road was safe")
  }

  @Test func whoAgreesWithoutANameGoesOn() {
    expect(
      "“I like it,” Tom Brandt said. One Varna analyst agreed.\n\n“It is a fair offer,” he said.",
      says: "Tom Brandt | said | I like it,", "(he) | said | It is a fair offer,")
  }

  @Test func itIsUnderstoodIsNobodys() {
    expect(
      "Northbank said the road was shut. It is understood that the road will stay shut until May.",
      says: "Northbank | said | the road was shut",
      "- | understood | the road will stay shut until May")
  }

  @Test func whoEverIsNamedBehindItDoesNotAccuse() {
    expect(
      "The suit claims the road is bad. It accuses Northbank of hiding the truth about the road.",
      says: "(The suit) | claims | the road is bad",
      "(It) | accuses | Northbank of hiding the truth about the road")
  }

  @Test func aNamelessSpeakerGoesOnOverSeveralQuotations() throws {
    let annotation = NewsCase(
      "“It is a long road,” a friend of the mayor said.\n\n“We have no bridge. It is shut.”\n\n"
        + "“We have no train.”"
    ).annotation
    try #require(annotation.attributions.count == 3)
    #expect(annotation.printedSource(of: 2) == annotation.attributions[0].source)
  }

  @Test func aNamelessSubjectGoesOn() {
    expect(
      "Tom Brandt wrote to the council, Mr Brandt said. A spokesman for the council confirmed that"
        + " “there has been mail”, but he declined to say why the letters were sent.",
      says: "Tom Brandt | said | Tom Brandt wrote to the council",
      "(A spokesman for the council) | confirmed | there has been mail",
      "(he) | declined to say | why the letters were sent")
  }

  @Test func aNamelessSpeakerGoesOnWhoeverWasMetBefore() {
    expect(
      """
      Tom Brandt left, Mr Brandt said.

      Jack Berg met the board. The card cannot be used, says a spokesman for the council. But the \
      board agreed to the plan, he says.
      """,
      says: "Tom Brandt | said | Tom Brandt left",
      "(a spokesman for the council) | says | The card cannot be used",
      "(he) | says | But the board agreed to the plan")
  }

  @Test func oneAndAnotherSpeakBehindTheirWords() {
    expect(
      "Residents were tired. “You never know,” said one man. “That is life,” said another.",
      says: "(one man) | said | You never know,", "(another) | said | That is life,")
  }

  @Test func whoKeepsTheNameBackSaysNothingByIt() {
    expect(
      "One resident, who declined to give her name, said the noise was unbearable.",
      says: "(One resident) | said | the noise was unbearable")
  }

  @Test func anotherSpeaksBeforeAColon() {
    expect(
      "One commenter wrote, “Finally!” Another: “Too late.”",
      says: "(One commenter) | wrote | Finally!", "(Another) | - | Too late.")
  }

  @Test func whereSomethingIsSaidIsNotWhoSaysIt() {
    expect(
      "“Our thoughts are with the family,” said the school in a statement posted to its page.",
      says: "(the school) | said | Our thoughts are with the family,")
  }

  @Test func whoActsBetweenGoesBeforeNobody() {
    expect(
      "“Right.” Tom Brandt smiled. “Of course.”", says: "- | - | Right.",
      "Tom Brandt | - | Of course.")
  }

  @Test func whyOneWantsNoNameIsNoWordsOfHis() {
    expect(
      "The road is shut. A neighbour, who asked not to be named because she feared reprisals, said the"
        + " noise was constant.",
      says: "(A neighbour) | said | the noise was constant")
  }
}
