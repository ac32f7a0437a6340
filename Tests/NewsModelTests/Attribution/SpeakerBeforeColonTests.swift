import Testing

@testable import NewsModel

/// A paragraph that only leads to the quotation below it.
@Suite struct SpeakerBeforeColonTests {
  private let before = "“The bridge is safe,” said Tom Brandt.\n\n"

  @Test func theParagraphAboveNamesTheSpeaker() {
    expect(
      before + "The Morning Courier reports:\n\n“The bridge has two cracks in its northern arch.”",
      says: "Tom Brandt | said | The bridge is safe,",
      "Morning Courier | reports | The bridge has two cracks in its northern arch.")
    expect(
      before
        + "Engineer Anna Keller, a professor at Varna University says:\n\n“It has two cracks.”",
      says: "Tom Brandt | said | The bridge is safe,",
      "Anna Keller | says | It has two cracks.")
  }

  @Test func aColonBehindOtherWordsSaysNothingOfTheSpeaker() {
    expect(
      before + "Asked about the cracks that were found in its northern arch in May, he smiled:\n\n"
        + "“It is safe.”",
      says: "Tom Brandt | said | The bridge is safe,", "Tom Brandt | - | It is safe.")
  }
}
