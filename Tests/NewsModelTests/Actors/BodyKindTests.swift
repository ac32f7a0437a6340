import Testing

@testable import NewsModel

/// Nouns that mean an organization whose name does not hold them.
@Suite struct BodyKindTests {
  @Test func theNewspaperIsTheOneNamed() {
    expect(
      "The Valley Gazette said on Friday that the dam would be built. The dam is old. “It leaks,” the"
        + " newspaper said. The paper added that it was late.",
      says: "Valley Gazette | said | the dam would be built", "Valley Gazette | said | It leaks,",
      "Valley Gazette | added | it was late")
  }

  @Test func theAgencyIsACommissionOrHasAnAcronym() {
    expect(
      "The Federal Communications Commission met on Friday. The agency said that the rules would change.",
      says: "Federal Communications Commission | said | the rules would change")
    expect(
      "Statistics Canada met on Friday. The agency said that prices rose.",
      says: "Statistics Canada | said | prices rose")
    expect(
      "Northbank Plc met on Friday. The agency said that prices rose.",
      says: "(The agency) | said | prices rose")
  }

  @Test func theNetworkIsNoNewspaper() {
    expect(
      "CBS News met on Friday. The newspaper said that it was late. The network said that it was early.",
      says: "(The newspaper) | said | it was late", "CBS News | said | it was early")
  }

  @Test func theForceIsThePoliceAndTheRailwayARailway() {
    expect(
      "The RCMP met on Friday. The force said that the road was safe.",
      says: "RCMP | said | the road was safe")
    expect(
      "Northbank Rail met on Friday. The railway said that the road was safe.",
      says: "Northbank Rail | said | the road was safe")
  }

  @Test func aUnionIsNoCompany() {
    expect(
      "Unifor met on Friday. The company said that the road was safe.",
      says: "(The company) | said | the road was safe")
  }

  @Test func aPartyIsItsAcronymToo() {
    expect(
      "UKIP was late. The UK Independence Party met in Varna. UKIP said that it was tired.",
      says: "UK Independence Party | said | it was tired")
  }

  @Test func aDepartmentMayBeNamedForItsField() {
    expect(
      "Foreign Affairs Canada said a man was missing. The department said it was in touch with him.",
      says: "Foreign Affairs Canada | said | a man was missing",
      "Foreign Affairs Canada | said | it was in touch with him")
  }

  @Test func aPaperOfItsOwnNameIsNoOther() {
    let news = NewsCase(
      "The Legal Daily said on Friday that it was late. The Shenzhen Special Zone Daily said that it was"
        + " early.")
    #expect(!news.saying.contains("Legal Daily | said | it was early"), "\(news.saying)")
  }

  @Test func aBoardIsTheOneNamed() {
    expect(
      "The Valley School Board met on Friday. The board said that it was cold.",
      says: "Valley School Board | said | it was cold")
    expect(
      "Northbank Plc met on Friday. The board said that it was cold.",
      says: "(The board) | said | it was cold")
  }

  @Test func aCharityAndAClub() {
    expect(
      "The Varna Red Cross asked for help. “We need blankets,” the charity said.",
      says: "Varna Red Cross | said | We need blankets,")
    expect(
      "Manchester United lost on Sunday. “He stays,” the club said.",
      says: "Manchester United | said | He stays,")
    expect(
      "Manchester United lost on Sunday. It was a long day. Sunderland are poor. “He stays,” the club said.",
      says: "(the club) | said | He stays,")
  }
}
