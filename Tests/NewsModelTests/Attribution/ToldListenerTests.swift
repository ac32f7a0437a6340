import Testing

@testable import NewsModel

/// Where the words begin that somebody is told.
@Suite struct ToldListenerTests {
  @Test func whoHearsItIsNoPartOfIt() {
    expect(
      "Prosecutor Tom Brandt told the court Keller had planned the attack.",
      says: "Tom Brandt | told | Keller had planned the attack")
    expect(
      "Tom Brandt told the inquest Dr Keller had made mistakes.",
      says: "Tom Brandt | told | Dr Keller had made mistakes")
    expect(
      "Tom Brandt told reporters Varna would build it.",
      says: "Tom Brandt | told | Varna would build it")
  }

  @Test func aVerbThatTellsLittleTellsOfAllBeforeIt() {
    expect(
      "House prices will fall sharply next year, a report has found.",
      says: "(a report) | found | House prices will fall sharply next year")
    expect(
      "The road was never safe, an inquiry has found.",
      says: "(an inquiry) | found | The road was never safe")
    expectSilence("The road was never safe, and Anna Keller found the key.")
  }

  @Test func whereItWasSaidIsNoPartOfIt() {
    expect(
      "A council spokesperson said in an email the road is under review.",
      says: "(A council spokesperson) | said | the road is under review")
    expect(
      "Tom Brandt said in a brief statement Keller was wrong.",
      says: "Tom Brandt | said | Keller was wrong")
  }

  @Test func aBodyThatClosesASentenceSaysItAll() {
    expect(
      "The road was unsafe on Friday, said the small charity.",
      says: "(the small charity) | said | The road was unsafe on Friday")
  }

  @Test func whereItWasHeardIsNoPartOfIt() {
    expect(
      "A man told police she had been ill for years, a trial heard Monday.",
      says: "(A man) | told | she had been ill for years")
  }
}
