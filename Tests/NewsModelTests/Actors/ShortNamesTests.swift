import Testing

@testable import NewsModel

/// Bodies that a text also calls by a shorter name.
@Suite struct ShortNamesTests {
  @Test func aCompanyIsOneWithAndWithoutItsSign() {
    expect(
      "The town sued Boeing Co. on Friday. Nobody asked Boeing why.",
      names: "organization | Boeing Co. | Boeing")
  }

  @Test func aCompanyIsRatherTheWholeNameThanItsBeginning() {
    let news = NewsCase(
      """
      The town sued Vexora Inc. on Friday. It also sued Vexora Rail Services Inc. of Varna. Nobody \
      asked why Vexora Inc. had left. A spokesman for Vexora said so.
      """)
    #expect(news.mentions(of: "Vexora Inc.").last == "Vexora")
  }

  @Test func aPartyIsOneWithAndWithoutThatWord() {
    expect(
      "She left the Labour Party on Friday. On Monday, Labour won.",
      names: "organization | Labour Party | Labour")
  }

  @Test func aPlaceInFrontMayBeLeftOut() {
    expect(
      "He spoke to the U.S. Congress on Friday. On Monday, Congress voted.",
      names: "organization | U.S. Congress | Congress")
  }

  @Test func whatTwoMayBeCalledIsNeither() {
    let news = NewsCase(
      """
      The U.S. Congress met on Friday. The Mexican Congress met on Monday. The vote in Congress came \
      on Tuesday.
      """)
    #expect(news.mentions(of: "Congress") == ["Congress"])
  }

  @Test func theFirstLettersAreTheName() {
    expect(
      "He spoke to the Zemblan Harbour Commission on Friday. They asked what the ZHC could do.",
      names: "organization | Zemblan Harbour Commission | ZHC")
  }

  @Test func aDivisionIsNotTheWhole() {
    let news = NewsCase("He left Reuters on Friday. He joined Reuters Securities on Monday.")
    #expect(news.mentions(of: "Reuters") == ["Reuters"])
  }

  @Test func oneOfManyIsNamedLikeThem() {
    let news = NewsCase(
      "On Friday the Lib Dems voted. The Lib Dem chairman said that it was late.")
    #expect(news.actors.contains("organization | Lib Dems | Lib Dem"))
  }
}
