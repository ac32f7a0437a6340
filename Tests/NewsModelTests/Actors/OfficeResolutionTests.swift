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
}
