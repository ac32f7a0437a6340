import Testing

@testable import NewsModel

/// One name, one kind.
@Suite struct NameKindsTests {
  @Test func aNewspaperIsNoPlace() {
    expect("The Brooklyn Herald wrote first.", names: "organization | Brooklyn Herald")
  }

  @Test func aListedNewspaperIsNoPlace() {
    expect(
      "They told the Sydney Morning Herald.", names: "organization | Sydney Morning Herald")
  }

  @Test func whatIsBuiltIsAPlace() {
    expect("They met at the Keller Arena.", names: "place | Keller Arena")
  }

  @Test func aNameWithAnArticleInCapitals() {
    expect(
      "They read The Keller, and The Keller is shut.", names: "organization | Keller")
  }

  @Test func aBodyIsKnownByItsOfficials() {
    expect(
      "Three Zorvex officials came. The report on Zorvex was shut away.",
      names: "organization | Zorvex")
  }

  @Test func aSignOfMoneyIsNoCountry() {
    #expect(NewsCase("He bought the map for US$500 on Friday.").actors.isEmpty)
  }

  @Test func apartyAndAStateAreNoName() {
    #expect(
      NewsCase("“It is late,” said Sen. Tom Keller, R-Varna.").actors == ["person | Tom Keller"])
  }

  @Test func aGymIsAPlace() {
    #expect(
      NewsCase("The man waited outside Gregory Gymnasium until noon.").actors
        == ["place | Gregory Gymnasium"])
  }

  @Test func whatACompanyIsCalledForShortIsNobody() {
    #expect(
      NewsCase(
        "The insurer Vexon Life Assurance Co rose on Friday. Nobody at Vexon Life knew why."
      ).actors == ["organization | Vexon Life Assurance Co | Vexon Life"])
  }

  @Test func aStateIsNotItsUniversity() {
    #expect(
      NewsCase("She left West Virginia University on Friday. She stayed in West Virginia.").actors
        == ["organization | West Virginia University", "place | West Virginia"])
  }

  @Test func aCapitalInsideAWordIsATradeName() {
    #expect(
      NewsCase("The watchdog VexFin said on Friday that it would wait.").actors
        == ["organization | VexFin"])
    #expect(
      NewsCase("“It is late,” McKeller said on Friday.").actors == ["person | McKeller"])
  }

  @Test func whereSomebodyWorksIsAHouse() {
    #expect(
      NewsCase("“It is late,” said Tom Brandt, an analyst at Keller Barney.").actors.contains(
        "organization | Keller Barney"))
  }

  @Test func whoeverAnAnalystWorksForIsAHouse() {
    expect(
      "Analyst Anna Reid of Tom Brandt said investors should wait.",
      names: "person | Anna Reid | - | Analyst", "organization | Tom Brandt")
    // For all of its mentions.
    expect(
      "“It is late,” said Anna Reid, a strategist with Tom Brandt. Tom Brandt cut its view.",
      names: "person | Anna Reid | - | strategist with Tom Brandt", "organization | Tom Brandt")
    expect(
      "The lawyer Anna Reid spoke of Tom Brandt on Friday.",
      names: "person | Anna Reid | - | lawyer", "person | Tom Brandt")
  }

  @Test func aNameThatIsAlsoAFirmsMeansThePersonOfTheText() {
    expect(
      "Premier Doug Ford was there. Ford brushed off the complaint.",
      names: "person | Doug Ford | Ford | Premier")
    // Where the text speaks of the firm.
    #expect(
      NewsCase("Tom Ford was there. Ford shares fell. Ford brushed off the complaint.").actors
        .contains { $0.hasPrefix("organization | Ford") })
  }

  @Test func aBodyWithAPersonsNameIsCalledByTheSurname() {
    expect(
      "J.P. Morgan reported a loss. Morgan said it would cut jobs.",
      names: "organization | J.P. Morgan | Morgan")
    expect(
      "J.P. Morgan reported a loss. Tom Morgan was late. Morgan laughed.",
      names: "organization | J.P. Morgan", "person | Tom Morgan | Morgan")
  }

  @Test func whoeverWorksForInitialsWorksForAHouse() {
    expect(
      "Caroline Levy of E.F. Hutton left.",
      names: "organization | E.F. Hutton", "person | Caroline Levy")
  }

  @Test func earlIsAGivenNameBehindWhatSomebodyIs() {
    expect("Resident Earl Ulfsen isn't sure.", names: "person | Earl Ulfsen | - | Resident")
  }

  @Test func aFamilysNameStandsFirst() {
    expect(
      "Keung Chi-wa spoke. Keung said his father C.D. Keung had taught him.",
      mentions: "Keung Chi-wa", as: "Keung Chi-wa", "Keung", "his", "him")
  }

  @Test func givenNamesWithAccentsAreKnown() {
    expect(
      "Valérie Ulfsen was late. Ulfsen and Sébastien Brandt left. “It rains,” she said.",
      mentions: "Valérie Ulfsen", as: "Valérie Ulfsen", "Ulfsen", "she")
  }

  @Test func mmeIsAFormOfAddress() {
    expect(
      "Geneviève Ulfsen left. Mme Ulfsen laughed.", mentions: "Geneviève Ulfsen",
      as: "Geneviève Ulfsen", "Ulfsen")
  }

  @Test func theCongressIsNobody() {
    expect(
      "Anna Keller of the Congress demanded a vote. The Congress said so.",
      names: "organization | Congress", "person | Anna Keller")
  }

  @Test func initialsBeforeABodysNounAreNobodys() {
    #expect(
      NewsCase("The D.K. Keller Institute said so.").actors
        == ["organization | D.K. Keller Institute"])
  }

  @Test func givenNamesAreJoined() {
    expect(
      "In Varna, Marie-Ève Ulfsen isn't convinced. Ulfsen is a mother of three.",
      names: "person | Marie-Ève Ulfsen | Ulfsen", "place | Varna")
  }

  @Test func aDiseaseIsNobody() {
    #expect(NewsCase("The drug works against Vexhaus's disease.").actors.isEmpty)
  }

  @Test func initialsThatSpeakAreABody() {
    #expect(
      NewsCase("The deal with XKF was late. On Friday, XKF said that it would wait.").actors
        == ["organization | XKF"])
  }

  @Test func whatHasSharesIsACompany() {
    let news = NewsCase(
      "The bank will sell the Komervin Brandt plant. On Friday, Komervin shares rose.")
    #expect(!news.actors.contains { $0.hasPrefix("person") })
  }

  @Test func whereADirectorWorksIsABody() {
    #expect(
      NewsCase(
        "“It is late,” said Tom Brandt, commercial director at Rightvex. Rightvex said it would wait."
      ).actors.contains("organization | Rightvex"))
  }

  @Test func whereSomethingIsIsAPlace() {
    expect("They keep goats on Keller Hill.", names: "place | Keller Hill")
    expect("The party at Keller House was dull.", names: "place | Keller House")
    expect("She worked on Wall Street for a year.", names: "place | Wall Street")
  }

  @Test func aSchoolOfSomethingIsABody() {
    expect(
      "The roof of Ulfsen School of Music leaks.", names: "organization | Ulfsen School of Music")
  }

  @Test func capitalsInASentenceAreNobody() {
    expect("The farmer told ZEPPEL about his goats.", names: "organization | ZEPPEL")
  }

  @Test func aShowIsNobody() {
    #expect(NewsCase("He sings on the Tom Keller Show.").actors.isEmpty)
  }

  @Test func whoLeadsACompanyNamesIt() {
    expect(
      "But Vexgwick chairman Tom Keller came late.", names: "organization | Vexgwick",
      "person | Tom Keller | - | Vexgwick chairman")
    // People have managers of their campaigns.
    #expect(
      NewsCase("They met Vexgwick campaign manager Tom Keller.").actors
        .allSatisfy { !$0.hasPrefix("organization") })
  }

  @Test func whatHasEarningsIsACompany() {
    expect("Nobody saw that Vexlogg’s earnings fell.", names: "organization | Vexlogg")
    expect("They bought a stake in Vexlogg on Friday.", names: "organization | Vexlogg")
    #expect(
      NewsCase("She was a director at Vexville, Texas, for a year.").actors
        .allSatisfy { !$0.hasPrefix("organization") })
  }

  @Test func aCountrysBranchOfABodyIsABody() throws {
    let news = NewsCase("The Alberta NDP said it was late. “It is late,” the Alberta NDP repeated.")
    #expect(news.actors.contains("organization | Alberta NDP"), "\(news.actors)")
  }

  @Test func aFirmThatIsCalledLikeAPerson() {
    expect(
      "Tim Hortons, a sponsor, said that it was late.", names: "organization | Tim Hortons")
  }

  @Test func noPronounMakesAPartyAPerson() {
    let news = NewsCase(
      """
      Tom Keller denied it on Monday, as Labour said the ruling left him without honour.

      The Labour leader, Anna Berg, laughed.
      """)
    #expect(!news.actors.contains { $0.hasPrefix("person | Labour") })
  }
}
