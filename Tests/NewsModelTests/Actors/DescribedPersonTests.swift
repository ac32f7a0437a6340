import Testing

@testable import NewsModel

/// Descriptions beside a word of saying, for somebody whom the sentence before names.
@Suite struct DescribedPersonTests {
  @Test func whatSomebodyIsMeansWhoWasJustNamed() {
    expect(
      "Tom Brandt met the press. Anna Keller said she would stay. “I like it here,” the British actor"
        + " said. “It suits me.”",
      says: "Anna Keller | said | she would stay", "Anna Keller | said | I like it here,",
      "Anna Keller | - | It suits me.")
    expect(
      "Larry Olsen disputed the claim in an interview with Tom Brandt. “I don't back the toll,” the"
        + " Florida senator said.",
      says: "Larry Olsen | said | I don't back the toll,")
    expect(
      "Anna Keller said: “It is a long road.” The Varna boss continued: “We will win.”",
      says: "Anna Keller | said | It is a long road.", "Anna Keller | continued: | We will win.")
  }

  @Test func anOfficeThatAnybodyMayHoldIsSomebodyElse() {
    expect(
      "Anna Keller met the council. “The road is safe,” the environment minister said.",
      says: "(the environment minister) | said | The road is safe,")
    expect(
      "Anna Keller drove home. “She was fast,” the 34-year-old victim said.",
      says: "(the 34-year-old victim) | said | She was fast,")
  }

  @Test func aSecondPersonNearbyIsNotPassedOver() {
    expect(
      "Anna Keller stayed. Beside Ruth Olsen at the table, the British actor said that it was late.",
      says: "(the British actor) | said | it was late")
  }

  @Test func aPartyManIsDescribedByHisState() {
    expect(
      "Anna Keller said banks may combine. “There is no difference,” the Louisiana Republican said.",
      says: "Anna Keller | said | banks may combine",
      "Anna Keller | said | There is no difference,")
  }

  @Test func whereSomebodyWasBornDescribesHim() {
    expect(
      "“That is rare,” Tom Brandt said. “It is millions,” the South African-born executive said.",
      says: "Tom Brandt | said | That is rare,", "Tom Brandt | said | It is millions,")
  }

  @Test func whoIsJoinedIsNotWhoTheTextIsAbout() {
    let news = NewsCase(
      "Lena Hofer wrote a play. They join British stars Jude Berg and Kate Vexel, who came early. The"
        + " comic and actor said the play was fun.")
    #expect(news.saying == ["(The comic and actor) | said | the play was fun"])
  }

  @Test func whoHoldsAnOfficeMayBeDescribedByAnother() {
    expect(
      "Senate minority leader Harry Olsen said it was late. The Nevada senator recalled that nobody"
        + " came.",
      says: "Harry Olsen | said | it was late", "Harry Olsen | recalled | nobody came")
    expect(
      "Party chief Anna Keller said it was late. The coach said that nobody came.",
      says: "Anna Keller | said | it was late", "(The coach) | said | nobody came")
    expect(
      "Her lawyer, Perry Lund, said it was late. The pop star said that nobody came.",
      says: "Perry Lund | said | it was late", "(The pop star) | said | nobody came")
  }

  @Test func whoSpeaksASentenceGoesBeforeItsSubject() {
    expect(
      "Tom Brandt has failed the town, Anna Keller said. “It is late,” the Valley Party leader said.",
      says: "Anna Keller | said | Tom Brandt has failed the town",
      "Anna Keller | said | It is late,")
  }

  @Test func whereSeveralActNobodyIsDescribed() {
    expect(
      "Tom Brandt stayed silent, while Anna Keller went home. The billionaire said it was late.",
      says: "(The billionaire) | said | it was late")
    expect(
      "His wife Anna Keller came home. The heavy metal star said it was late.",
      says: "(The heavy metal star) | said | it was late")
  }

  @Test func thePrimeMinisterIsWhoOpensTheText() {
    expect(
      "Tom Brandt has backed the toll. The prime minister told the house it was late.",
      says: "Tom Brandt | told | it was late")
    expect(
      "Anna Keller came. Tom Brandt has backed the toll. The prime minister told the house it was late.",
      says: "(The prime minister) | told | it was late")
  }

  @Test func anAuxiliaryMayStandBeforeTheCue() {
    expect(
      "Tom Brandt thanked the council. The Texas senator has repeatedly said the toll is high.",
      says: "Tom Brandt | said | the toll is high")
  }

  @Test func aMotherOfTwoIsWhoSpokeBefore() {
    expect(
      "“We are tired,” says Ruth Olsen, a nurse. “It is late,” adds the mother of two.",
      says: "Ruth Olsen | says | We are tired,", "Ruth Olsen | adds | It is late,")
  }

  @Test func theIndependentIsAPaper() {
    let news = NewsCase(
      "Anna Keller resigned on Monday. According to the Independent, she was tired of the council.")
    #expect(!news.saying.contains { $0.hasPrefix("Anna Keller") }, "\(news.saying)")
  }

  @Test func whoIsFromThere() {
    expect(
      "Serbia's Novak Keller beat Tom Brandt of Spain on Sunday. “It was close,” the Serb said.",
      says: "Novak Keller | said | It was close,")
    expect(
      "Spanish champion Rafael Keller won on Sunday. “It was close,” said the Spaniard.",
      says: "Rafael Keller | said | It was close,")
    expect(
      "Novak Keller won on Sunday. “It was close,” the 21-year-old Canadian said.",
      says: "Novak Keller | said | It was close,")
  }

  @Test func nobodyOfTwoIsFromThere() {
    expect(
      "Novak Keller beat Tom Brandt on Sunday. “It was close,” the Serb said.",
      says: "(the Serb) | said | It was close,")
  }

  @Test func whoIsFromElsewhereIsNotMeant() {
    expect(
      "Serbia's Novak Keller won on Sunday. “It was close,” the Canadian said.",
      says: "(the Canadian) | said | It was close,")
  }

  @Test func aWholePeopleIsNobody() {
    expect(
      "Novak Keller won on Sunday. “It was close,” the British said.",
      says: "(the British) | said | It was close,")
  }

  @Test func theNativeOfATown() {
    expect(
      "Ole Brandt said he was ready. “I like it,” said the native of Varna.",
      says: "Ole Brandt | said | he was ready", "Ole Brandt | said | I like it,")
  }

  @Test func theFormerTeacherIsWhomTheSentenceBeforeIsAbout() {
    expect(
      "Ole Brandt said the road was shut. The former teacher said that it was old.",
      says: "Ole Brandt | said | the road was shut", "Ole Brandt | said | it was old")
  }

  @Test func whoDisagreesIsWhomTheSentenceIsAbout() {
    expect(
      "Gary Brandt said the board had to wait. But Roy Keller, his old friend, disagreed. "
        + "“They are bad,” the Irishman said.",
      says: "Gary Brandt | said | the board had to wait", "Roy Keller | said | They are bad,")
  }

  @Test func theNativeOfATownAndItsProvince() {
    expect(
      "Evan Keller had 67 points. The London, Ont., native said he never thought of it.",
      says: "Evan Keller | said | he never thought of it")
  }

  @Test func theAgeOfTheOnlyOneNamed() {
    expect(
      "For buyers like Mia Keller, that is no comfort. The 29-year-old pharmacist, who rents, said that it was late.",
      says: "Mia Keller | said | it was late")
  }
}
