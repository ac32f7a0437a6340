import Testing

@testable import NewsModel

@Suite struct LeadOfficeTests {
  @Test func theNextParagraphNamesWhomTheOpeningCallsByAnOffice() {
    expect(
      "The town's treasurer told members on Tuesday that the fund was empty.\n\n"
        + "Anna Keller, testifying before a committee, would not say more. “It is late,” she said.",
      says: "Anna Keller | told | the fund was empty", "Anna Keller | said | It is late,")
  }

  @Test func alsoBehindAQuotationOrAnOpeningPhrase() {
    expect(
      "Bulgaria's finance minister says the bank will close.\n\n"
        + "“It is late,” Anna Keller said at a meeting.",
      says: "Anna Keller | says | the bank will close", "Anna Keller | said | It is late,")
    expect(
      "The mayor said the road would be shut.\n\nIn an interview on Monday, Anna Keller said it was old.",
      says: "Anna Keller | said | the road would be shut", "Anna Keller | said | it was old")
  }

  @Test func theHeadOfABodyHasAnotherTitleThere() {
    expect(
      "The head of Varna's nurses' union said the clinic was shut.\n\n"
        + "Anna Keller, president of the union, said it was late.",
      says: "Anna Keller | said | the clinic was shut", "Anna Keller | said | it was late")
  }

  @Test func whoIsDescribedIsSomebodyElse() {
    for somebody in [
      "Teacher Anna Keller", "Anna Keller, who lives there,", "Anna Keller, a nurse,",
      "Anna Keller, 41,", "Anna Keller and Ole Brandt",
    ] {
      let saying = NewsCase(
        "The mayor said the road would be shut.\n\n\(somebody) said it was loud."
      ).saying
      #expect(saying.first == "(The mayor) | said | the road would be shut", "\(somebody)")
    }
  }

  @Test func somebodyNamedInTheOpeningLeavesTheOfficeOpen() {
    expect(
      "The mayor said Ole Brandt would be asked.\n\nAnna Keller said it was loud.",
      says: "(The mayor) | said | Ole Brandt would be asked", "Anna Keller | said | it was loud")
  }
}
