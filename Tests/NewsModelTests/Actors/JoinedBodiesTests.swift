import Testing

@testable import NewsModel

/// Bodies in pieces, and people glued to them.
@Suite struct JoinedBodiesTests {
  @Test func theBodyOfACountry() {
    expect("She called Transport Scotland.", names: "organization | Transport Scotland")
  }

  @Test func aCountryBehindAnotherWordIsAPlace() {
    expect("They all left Norway.", names: "place | Norway")
  }

  @Test func aPaperOfAPlace() {
    expect("She told the Oslo Weekly so.", names: "organization | Oslo Weekly")
  }

  @Test func aPersonBehindABody() {
    expect(
      "A student at Ulfsen State University Anna Keller came.",
      names: "organization | Ulfsen State University", "person | Anna Keller")
  }
}
