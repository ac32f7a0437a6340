import Testing

@testable import NewsModel

/// Who is meant by the words of a source, of which only one is the head.
@Suite struct SourceHeadTests {
  @Test func anOwnersBodyIsNotTheOwner() {
    expect(
      "Anna Keller was away. The Keller campaign said that the road would open in May.",
      says: "(The Keller campaign) | said | the road would open in May")
    expect(
      "Anna Keller was away. “The road is shut,” Keller's office said in a statement.",
      says: "(Keller's office) | said in a statement | The road is shut,")
  }

  @Test func anOfficeAndAPlaceBeforeANameAreNotTheSpeaker() {
    expect(
      "Texas Sen. Anna Keller said that the road would open in May.",
      says: "Anna Keller | said | the road would open in May")
    expect(
      "Former Texas Gov. Tom Brandt told reporters that the road would open in May.",
      says: "Tom Brandt | told | the road would open in May")
  }

  @Test func twoPeopleAreNotTheFirstOfThem() {
    expect(
      "Anna Keller and Tom Brandt said that the road would open in May.",
      says: "(Anna Keller and Tom Brandt) | said | the road would open in May")
    expect(
      "Anna Keller and her aides argue that the road should open in May.",
      says: "(Anna Keller and her aides) | argue | the road should open in May")
  }

  @Test func aNameInAppositionIsSurerThanItsOffice() {
    expect(
      "Her father, Tom Brandt, said that the road would open in May.",
      says: "Tom Brandt | said | the road would open in May")
  }

  @Test func aNamelessSourceIsPrintedWhole() {
    expect(
      "Officials familiar with the plan said that the road would open in May.",
      says: "(Officials familiar with the plan) | said | the road would open in May")
  }

  @Test func aNamelessSourceGoesOnSpeaking() throws {
    let text = "“The road is shut,” said a longtime friend of the mayor. “It will stay shut.”"
    let annotation = NewsCase(text).annotation
    try #require(annotation.attributions.count == 2)
    let first = annotation.attributions[0].source
    #expect(first != nil)
    #expect(annotation.attributions[1].source == nil)
    #expect(annotation.printedSource(of: 1) == first)
  }

  @Test func aPlainWordBeforeAGroupIsNotWhatIsSaid() {
    expect(
      "The road will open in May despite attempts to shut it, business sources said.",
      says:
        "(business sources) | said | The road will open in May despite attempts to shut it")
  }

  @Test func aConjunctionIsNothingOfTheSpeaker() {
    expect(
      "The road was long. Yet child rights activists said the road was short.",
      says: "(child rights activists) | said | the road was short")
  }

  @Test func aNameBehindAnOfficeWithCommas() {
    expect(
      "A spokesman for US Immigration, Customs and Enforcement, Anna Keller, said the men were free.",
      says: "Anna Keller | said | the men were free")
  }

  @Test func anAbbreviationInBracketsPartsNoOfficials() {
    expect(
      "Northern Rail (NR) officials said the line would close.",
      says: "(Northern Rail (NR) officials) | said | the line would close")
  }
}
