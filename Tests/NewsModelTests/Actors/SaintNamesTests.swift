import Testing

@testable import NewsModel

@Suite struct SaintNamesTests {
  @Test func aManCalledLikeATownGoesOnByItsName() {
    expect(
      "Varna hired Martin St. Louis. “I was ready,” St. Louis said.",
      says: "Martin St. Louis | said | I was ready,")
  }

  @Test func aTownKeepsItsSaint() {
    expect(
      "Police in St. Catharines said a man died. St. Catharines Mayor Anna Keller wept.",
      names: "person | Anna Keller | - | St. Catharines Mayor", "place | St. Catharines")
  }

  @Test func saintJohnsEndsLikeAnOwner() {
    expect(
      "Anna Keller lives in St. John's. The mayor of St. John's said that it was cold.",
      says: "(The mayor of St. John's) | said | it was cold")
  }
}
