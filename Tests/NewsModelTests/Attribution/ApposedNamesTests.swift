import Testing

@testable import NewsModel

/// Sources that say what somebody is before or behind his name.
@Suite struct ApposedNamesTests {
  @Test func theHolderOfAnOfficeIsNamedBehindIt() {
    expect(
      "Talks went on. The chairman of the working party, Ambassador Anna Keller of Bulgaria, warned"
        + " that much was left to do.",
      says: "Anna Keller | warned | much was left to do")
    expect(
      "The Bishop of London, the Most Reverend Tom Brandt, told a church paper that the town wanted"
        + " peace.",
      says: "Tom Brandt | told | the town wanted peace")
  }

  @Test func aBodyIsNamedBehindWhatItIs() {
    expect(
      "One of the country's largest makers of bricks, Vexel Industries, announced Monday that it"
        + " would close two plants.",
      says: "Vexel Industries | announced | it would close two plants")
  }

  @Test func theChairmanOfABodySpeaksForHimself() {
    let sample = NewsCase(
      "The chairman of the agency, the Vexel Fund, said on Friday that it would close two plants.")
    #expect(sample.saying.allSatisfy { !$0.hasPrefix("Vexel Fund") })
  }

  @Test func anotherSentenceBehindASpeakerIsNotHers() {
    expect(
      "The material is new. Another danger is that the grains clump together, says Anna Keller, and"
        + " many more tests are required.",
      says: "Anna Keller | says | Another danger is that the grains clump together")
  }

  @Test func aListStaysAList() {
    let sample = NewsCase(
      "The mayor, Anna Keller, and her deputy Tom Brandt said the road would open in the spring.")
    #expect(sample.saying.allSatisfy { !$0.hasPrefix("Tom Brandt |") })
  }

  @Test func somebodysFirmIsNamedBehindIt() {
    expect(
      "Anna Keller's firm, Northbank, said the bridge was unsafe.",
      says: "Northbank | said | the bridge was unsafe")
  }

  @Test func aMotherOfThreeHasAName() {
    expect(
      "Mother of three Anna Keller said the bridge was unsafe.",
      says: "Anna Keller | said | the bridge was unsafe")
  }

  @Test func aMayorElectHasAName() {
    expect(
      "Mayor-elect Anna Keller said the bridge was unsafe.",
      says: "Anna Keller | said | the bridge was unsafe")
  }
}
