import Testing

@testable import NewsModel

/// Names that stand in one sentence, with nothing but the words beside them.
@Suite struct PlainNamesTests {
  // MARK: People

  @Test func whoWasBorn() {
    expect("On the farm Butter was born and grew old.", names: "person | Butter")
  }

  @Test func whoHasAnAge() {
    expect("The boat belonged to Vexling, now 74, and sank.", names: "person | Vexling")
  }

  @Test func whoIsOneOfMany() {
    expect("The road is dear to farmers like Rello.", names: "person | Rello")
  }

  @Test func whoIsNamedBetweenTwo() {
    expect(
      "Nobody stood between Zorun and Anna Keller.", names: "person | Anna Keller",
      "person | Zorun")
  }

  @Test func whoLeadsSomething() {
    expect(
      "Vexling, chairman of the panel, came late.",
      names: "person | Vexling | - | chairman of the panel")
    // A company makes things.
    expect("They met at Vexlow, producer of nails.", names: "place | Vexlow")
  }

  @Test func whatSomebodyIsIsNoName() {
    #expect(NewsCase("He met a modest Vexodist, who left.").actors.isEmpty)
  }

  @Test func whoIsArrested() {
    expect("In the spring Vexling was sacked.", names: "person | Vexling")
  }

  @Test func mayIsSomebodyWhereItHasDoneSomething() {
    expect("May has left the room.", names: "person | May")
    #expect(NewsCase("May is warm this year.").actors.isEmpty)
  }

  @Test func whoIsSomebodysKin() {
    expect(
      "His father, Ulfo, left. “It is late,” he said.", names: "person | Ulfo | - | father")
    #expect(NewsCase("He left with his wife, children and a dog.").annotation.actors.isEmpty)
  }

  @Test func whoHeadsSomethingByANameThatIsAWord() {
    expect(
      "The union met. Its head, Philippa Child, came late.",
      names: "person | Philippa Child | - | head")
  }

  @Test func whoWroteASong() {
    expect("They sang “Stay” by Vexling twice.", names: "person | Vexling")
  }

  // MARK: Places

  @Test func whatHasAMayor() {
    expect("Snow fell, and the mayor of Saint-Vexens slept.", names: "place | Saint-Vexens")
  }

  @Test func whatHasPolice() {
    expect("A horse bit the Vexen police on Sunday.", names: "place | Vexen")
    #expect(NewsCase("A horse bit the Vexian police on Sunday.").actors.isEmpty)
  }

  @Test func whatIsNamedWithAPlace() {
    expect(
      "The ferry stops in Kenya and Vexalin.", names: "place | Kenya", "place | Vexalin")
  }

  @Test func aStreetWithALetter() {
    expect("A tree fell over on Q Street.", names: "place | Q Street")
  }

  @Test func aSquareInAnotherLanguage() {
    expect(
      "A tree fell over in the Plaza de los Vexos.", names: "place | Plaza de los Vexos")
  }

  // MARK: Bodies

  @Test func whatIsCalledAUnion() {
    expect("Rain kept the Vexel Zorrière union at home.", names: "organization | Vexel Zorrière")
    #expect(NewsCase("Rain kept the Spanish-language union at home.").actors.isEmpty)
  }

  @Test func aNewspaperInQuotationMarks() {
    expect("He sold the magazine “Vexel Today” to her.", names: "organization | Vexel Today")
  }

  @Test func whatHasAFounder() {
    expect("The lamp is from the founder of Grain Forums.", names: "organization | Grain Forums")
  }

  @Test func aNewsroom() {
    expect(
      "Nobody watches Varna’s Blue News.", names: "place | Varna", "organization | Blue News")
  }

  @Test func whatIsOneOfManyCompanies() {
    expect("They ask companies such as Vexalin.", names: "organization | Vexalin")
  }

  // MARK: Initials

  @Test func initialsThatMayDoSomething() {
    expect("The rent that ZEKO will ask is small.", names: "organization | ZEKO")
    #expect(NewsCase("The harm that PTSD will do is large.").actors.isEmpty)
  }

  @Test func initialsThatSomethingIsDoneFor() {
    expect("Her uncle works for the ZFB.", names: "organization | ZFB")
  }

  @Test func initialsWithHearings() {
    expect("Two ZRTC rebels swam home.", names: "organization | ZRTC")
  }

  @Test func aBodyWithItsInitials() {
    expect(
      "The pipes belong to Zemblan Water Services (ZWS).",
      names: "organization | Zemblan Water Services | ZWS")
  }
}
