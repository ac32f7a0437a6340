import Testing

@testable import NewsModel

/// Whom an office without a name means.
@Suite struct OfficeResolutionTests {
  @Test func aDeputyIsNotWhomSheStandsInFor() {
    expect(
      "Deputy Mayor Anna Keller came late. The mayor said that the road was closed.",
      says: "(The mayor) | said | the road was closed")
    expect(
      "The Prime Minister has denied that he knew of the dam. A letter to Deputy Prime Minister Ole"
        + " Lang was found on Friday.",
      says: "(The Prime Minister) | denied | he knew of the dam")
  }

  @Test func aDeputyIsMetAgain() {
    expect(
      "Deputy Mayor Anna Keller came late. The deputy mayor said that the road was closed.",
      says: "Anna Keller | said | the road was closed")
    expect(
      "Deputy spokesman Ole Lang came late. The spokesman said that the road was closed.",
      says: "Ole Lang | said | the road was closed")
  }

  @Test func whoHeldAnOfficeHoldsItNoMore() {
    expect(
      "President Anna Keller met former president Ole Lang. The president said that the road was"
        + " closed.",
      says: "Anna Keller | said | the road was closed")
    expect(
      "Former mayor Ole Lang came late. The former mayor said that the road was closed.",
      says: "Ole Lang | said | the road was closed")
  }

  @Test func anOfficeIsNamedWhole() {
    expect(
      "A letter to Deputy Prime Minister Ole Lang was found on Friday.",
      names: "person | Ole Lang | - | Deputy Prime Minister")
    expect(
      "Chief Financial Officer Anna Keller left the bank.",
      names: "person | Anna Keller | - | Chief Financial Officer")
  }

  @Test func thePresidentIsNotTheFormerOne() {
    expect(
      "President Anna Keller met Ole Lang. The former president said that the road was closed.",
      says: "(The former president) | said | the road was closed")
  }

  @Test func somebodyOfACountryIsNotHeOfNone() {
    expect(
      "President Anna Keller met Ole Lang. The Bulgarian president said that the road was closed.",
      says: "(The Bulgarian president) | said | the road was closed")
    expect(
      "President Anna Keller came late. The Bulgarian president said that the road was closed.",
      says: "Anna Keller | said | the road was closed")
  }

  @Test func anOfficeGoesOnBehindItsHead() {
    expect(
      "Anna Keller met Ole Lang. The secretary of state said that the road was closed.",
      says: "(The secretary of state) | said | the road was closed")
    expect(
      "Secretary of State Anna Keller met Ole Lang. The secretary of state said that the road was"
        + " closed.",
      says: "Anna Keller | said | the road was closed")
  }

  @Test func theHeadOfSomethingIsNotWhomTheTextIsAbout() {
    expect(
      "Anna Keller came late. The leader of last week's march said that the road was closed.",
      says: "(The leader of last week's march) | said | the road was closed")
  }

  @Test func aManIsNotWhomTheTextIsAbout() {
    expect(
      "Ole Lang came late. “How long is the road?” asked the boy.",
      says: "(the boy) | asked | How long is the road?")
    expect(
      "Ole Lang came late. Neither minister said that the road was closed.",
      says: "(Neither minister) | said | the road was closed")
  }

  @Test func whatManyAreCalledIsWhoIsInFocus() {
    let between = "The road is long. It was closed in May. It will be open in June."
    expect(
      "Actress Anna Keller came late. \(between) Eva Berg was early. The actress said that the road"
        + " was closed.",
      says: "Eva Berg | said | the road was closed")
    expect(
      "Mayor Anna Keller came late. \(between) Eva Berg was early. The mayor said that the road was"
        + " closed.",
      says: "Anna Keller | said | the road was closed")
  }

  @Test func anOfficeWithItsPlaceStandsBeforeTheName() {
    expect(
      "The mayor of Varna, Anna Keller, came late. Former mayor Ole Lang left. The mayor said that the"
        + " road was closed.",
      says: "Anna Keller | said | the road was closed")
    let lone = NewsCase("The mayors of Varna, Anna Keller and Tom Brandt met in the town hall.")
    let roles = lone.annotation.actors.flatMap(\.roles)
    #expect(roles.isEmpty)
  }

  @Test func anOfficeInCapitalsIsOne() {
    expect(
      "Northbank CEO Tom Brandt met the council. The CEO said that it was early. “It was,” said CFO Ruth"
        + " Lund.",
      says: "Tom Brandt | said | it was early", "Ruth Lund | said | It was,")
    expect(
      "Northbank's CEO, Tom Brandt, disagreed. “They rose,” the CEO said.",
      says: "Tom Brandt | said | They rose,")
  }

  @Test func anOfficeByAnotherWord() {
    expect(
      "Northbank CEO Ruth Lund met Tom Brandt. The chief executive said that it was early.",
      says: "Ruth Lund | said | it was early")
    expect(
      "Lawyer Tom Brandt met Ruth Lund. The attorney said that it was early.",
      says: "Tom Brandt | said | it was early")
    expect(
      "Labour MP Tom Brandt met Ruth Lund. The lawmaker said that it was early.",
      says: "Tom Brandt | said | it was early")
    expect(
      "Pope Leo met Ruth Lund. The pontiff said that it was early.",
      says: "Leo | said | it was early")
  }

  @Test func theChiefIsTheChiefExecutive() {
    expect(
      "Northbank chief executive Ruth Lund met Tom Brandt. The Northbank chief said that it was early.",
      says: "Ruth Lund | said | it was early")
  }

  @Test func aPartyIsNoCountryOfAnOffice() {
    expect(
      "Conservative MP Ruth Lund left. Bloc Québécois MP Anna Keller said she was not sure. “It is late,”"
        + " the Quebec MP said.",
      says: "Anna Keller | said | she was not sure", "Anna Keller | said | It is late,")
  }

  @Test func theGeneralManager() {
    expect(
      "“It was hard,” general manager Ross Keller said. Coach Tom Brandt was dismissed. “It was late,” the"
        + " GM said.",
      says: "Ross Keller | said | It was hard,", "Ross Keller | said | It was late,")
  }

  @Test func whoAsksIsNotTheMayor() {
    expect(
      "Mayor Ruth Lund came late. In an interview with Tom Brandt, the mayor said that it was early.",
      says: "Ruth Lund | said | it was early")
  }

  @Test func aBodyBeforeAnOfficeIsWhole() {
    expect(
      "Tom Lang wrote that prices rose. Bank of Varna chief economist Tom Brandt agreed. “They will,” he"
        + " wrote.",
      says: "Tom Lang | wrote | prices rose", "Tom Brandt | wrote | They will,")
  }

  @Test func aTitleTellsAnOffice() {
    expect(
      "Gov. Ruth Lund met Sen. Tom Brandt. The senator said that it was early. The governor said that"
        + " it was late.",
      says: "Tom Brandt | said | it was early", "Ruth Lund | said | it was late")
    expect(
      "Sgt. Ruth Lund met Tom Brandt. The officer said that it was early.",
      says: "Ruth Lund | said | it was early")
  }

  @Test func whoIsAddressedSoIsMeantHoweverLong() {
    expect(
      "Sen. Tom Brandt met Ruth Lund. The road was shut. It was late. “It is cold,” Lund said. The senator"
        + " said that it was early.",
      says: "Ruth Lund | said | It is cold,", "Tom Brandt | said | it was early")
  }

  @Test func whoHasAnotherTitleHoldsItNot() {
    expect(
      "Gov. Ruth Lund came late. The senator said that it was early.",
      says: "(The senator) | said | it was early")
  }

  @Test func anOfficeInCapitalsBehindTheName() {
    expect(
      "Ruth Lund, CEO of Northbank, met Tom Brandt.",
      names: "person | Ruth Lund | - | CEO of Northbank", "person | Tom Brandt",
      "organization | Northbank")
  }

  @Test func aPartyIsNoPartOfAGovernorsOffice() {
    expect(
      "Texas Gov. Tom Brandt vetoed the bill. The Republican governor added that it was late.",
      says: "Tom Brandt | added | it was late")
  }

  @Test func theSpeakerOfAHouseIsNotWhoSpoke() {
    expect(
      "Anna Keller rose. “This is a disgrace,” she said. The Speaker said the member was out of order.",
      says: "Anna Keller | said | This is a disgrace,",
      "(The Speaker) | said | the member was out of order")
  }

  @Test func aTradeBehindANameIsAnOffice() {
    expect(
      "Mina Berg, a biologist at the Varna zoo, said the fish were dying. The biologist said it was the heat.",
      says: "Mina Berg | said | the fish were dying", "Mina Berg | said | it was the heat")
  }

  @Test func aCouncillorIsShortened() {
    expect(
      "“It is a mess,” said Coun. Ruth Olsen. The councillor said the plan was dead.",
      says: "Ruth Olsen | said | It is a mess,", "Ruth Olsen | said | the plan was dead")
  }

  @Test func aPremierLeadsAPartyToo() {
    expect(
      "“It is a mess,” said Premier Anna Keller. Keller said it was dead. “It's over,” the Valley leader"
        + " said.",
      says: "Anna Keller | said | It is a mess,", "Anna Keller | said | it was dead",
      "Anna Keller | said | It's over,")
  }

  @Test func aCountrysLeaderIsItsPresident() {
    expect(
      "German Chancellor Anna Keller met French President Tom Brandt. The French leader said it was early.",
      says: "Tom Brandt | said | it was early")
  }

  @Test func whoWasBroughtInWithoutANameHasNone() {
    expect(
      "Anna Keller has seen a psychiatrist for two years, she said. The psychiatrist said she was better.",
      says: "Anna Keller | said | Anna Keller has seen a psychiatrist for two years",
      "(The psychiatrist) | said | she was better")
  }

  @Test func aJusticeIsAJudge() {
    expect(
      "Supreme Court Justice Anna Keller came. The judge said that it was late.",
      says: "Anna Keller | said | it was late")
  }

  @Test func whatWasDoneToSomebodyIsNoOffice() {
    expect(
      "The deal is done. Trump fired FBI director Tom Brandt. Police charged manager Ann Poe.",
      names: "person | Trump", "organization | FBI", "person | Tom Brandt | - | FBI director",
      "person | Ann Poe | - | manager")
    expect(
      "The deal is done. They met retired engineer Tom Brandt.",
      names: "person | Tom Brandt | - | retired engineer")
  }
}
