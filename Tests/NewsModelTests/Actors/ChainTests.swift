import Testing

@testable import NewsModel

/// Forms of one name in one text, and those that look alike and are not one.
@Suite struct ChainTests {
  // MARK: Namesakes

  @Test func theOtherOfTwoSpousesKeepsTheirTitle() {
    let news = NewsCase(
      """
      Bill Clinton spoke in Iowa on Monday. His wife, Hillary Clinton, was in Ohio.

      “The road is open,” Mrs. Clinton said. “The bridge is not,” Mr. Clinton said.
      """)
    #expect(
      news.saying == [
        "Hillary Clinton | said | The road is open,", "Bill Clinton | said | The bridge is not,",
      ])
  }

  @Test func spousesKnownByOneSurnameAreTwo() {
    let news = NewsCase(
      "Mr. Ulfsen bought the house. Mrs. Ulfsen sold the garden. Mr. Ulfsen left.")
    #expect(news.annotation.actors.filter { $0.kind == .person }.count == 2)
  }

  @Test func aCoupleIsNeitherOfThem() {
    let news = NewsCase("“We like the house,” Mr. and Mrs. Ulfsen said.")
    #expect(news.saying == ["(Mr. and Mrs. Ulfsen) | said | We like the house,"])
  }

  @Test func theSurnameAloneIsTheOneWhomTheTextIsAbout() {
    expect(
      "Joe Biden came to Dublin with his sister, Valerie Biden. “The road is open,” Biden said.",
      says: "Joe Biden | said | The road is open,")
  }

  // MARK: Forms of one name

  @Test func nicknameInQuotationMarks() {
    let news = NewsCase(
      "Robert “Bobby” Hughes came. “The road is open,” said Hughes. Bobby Hughes left.")
    #expect(news.annotation.actors.filter { $0.kind == .person }.count == 1)
    #expect(news.saying == ["Robert “Bobby” Hughes | said | The road is open,"])
  }

  @Test func surnameWithAnArabicArticle() {
    expect(
      "Moqtada al-Sadr came on Friday. “The road is open,” al-Sadr said. Al-Sadr left.",
      names: "person | Moqtada al-Sadr | al-Sadr, Al-Sadr")
    expect(
      "Moqtada al-Sadr came on Friday. “The road is open,” Sadr said.",
      says: "Moqtada al-Sadr | said | The road is open,")
  }

  @Test func nameWithAnOwnerInside() {
    expect(
      "Lloyd's of London said on Friday it would pay. The market opened.",
      names: "organization | Lloyd's of London")
  }

  // MARK: Sets

  @Test func aSetIsNotForcedOntoOne() {
    let news = NewsCase(
      """
      Foreign Minister Lena Hofer and Interior Minister Karl Brandt met in Vienna.

      “The road is open,” the two ministers said.
      """)
    #expect(news.saying == ["(the two ministers) | said | The road is open,"])
  }

  @Test func nobodyIsInventedForThoseWithoutAName() {
    let news = NewsCase("Officials said the road was open. “It is safe,” a spokesman said.")
    #expect(news.annotation.actors.isEmpty)
    #expect(news.saying.map { $0.prefix(11) } == ["(Officials)", "(a spokesma"])
  }

  // MARK: Organizations by a noun

  @Test func theFirmIsTheCompanyThatWasNamed() {
    expect(
      "Brennan Foods said on Friday it would close a plant. “There was no choice,” the firm said.",
      mentions: "Brennan Foods", as: "Brennan Foods", "the firm")
  }

  @Test func theAgencyIsTheOneWithTheWordInItsName() {
    expect(
      """
      The European Medicines Agency (EMA) met Brennan Foods on Friday.

      “The drug is safe,” the agency said.
      """,
      says: "European Medicines Agency | said | The drug is safe,")
  }

  @Test func aFirmIsNoMinistry() {
    let news = NewsCase("The Finance Ministry met on Friday. “The road is open,” the firm said.")
    #expect(news.saying == ["(the firm) | said | The road is open,"])
  }

  @Test func theCompanyIsWhoActsNotWhoIsBought() {
    expect(
      "Vexel Corp said it has agreed to buy 85 pct of the shares of Zembla Energy Corp. The company said"
        + " it will pay in cash.",
      says: "Vexel Corp | said | it has agreed to buy 85 pct of the shares of Zembla Energy Corp.",
      "Vexel Corp | said | it will pay in cash")
    expect(
      "Vexel Corp said Ulfsen Bank Corp has demanded its loan back. It owes two million. The company"
        + " said the bank would sue.",
      says: "Vexel Corp | said | Ulfsen Bank Corp has demanded its loan back",
      "Vexel Corp | said | the bank would sue")
  }

  @Test func theCompanyIsNoAuthorityAndNoAnalystsBank() {
    expect(
      "Vexel Corp was fined after the Road Commission (RC) looked into it. The RC closed the case on"
        + " Monday. “We are glad,” the company said.",
      says: "Vexel Corp | said | We are glad,")
    expect(
      "Vexel Corp paid back its loans. “They cut debt well,” said Tom Brandt, an analyst at Ulfsen"
        + " Holdings. The company also said it would hire again.",
      says: "Tom Brandt | said | They cut debt well,",
      "Vexel Corp | said | it would hire again")
  }

  @Test func theCompanyIsWhoseOfficerActs() {
    expect(
      "Vexel Motors sold more cars. The price of steel rose. Rain fell. Then the president of Zembla"
        + " Motors left after the company admitted that its brakes failed.",
      says: "Zembla Motors | admitted | its brakes failed")
  }

  @Test func theAirlineIsNotItsAeroplane() {
    expect(
      "Vexel Airways Plc will fly from Varna. It has leased a Boeing 747. The airline said it would hire"
        + " pilots.",
      says: "Vexel Airways Plc | said | it would hire pilots")
  }
}
