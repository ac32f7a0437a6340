import Testing

@testable import NewsModel

/// Who is meant by the words of a source, of which only one is the head.
@Suite struct SourceHeadTests {
  @Test func whoIsOfAProgrammeOrABankIsTheNameBehindIt() {
    expect(
      "It is late. Match of the Day host Alan Keller said he would stay.",
      says: "Alan Keller | said | he would stay")
    expect(
      "It is late. Sources close to Finance Minister Anna Keller said the road was shut.",
      says: "(Sources close to Finance Minister Anna Keller) | said | the road was shut")
    expect(
      "It is late. The office of Finance Minister Anna Keller said the road was shut.",
      says: "(The office of Finance Minister Anna Keller) | said | the road was shut")
  }

  @Test func whoIsQuotedMayHaveATrade() {
    expect(
      "It is late. The wire quoted Gazette editor Anna Keller as saying the road was shut.",
      says: "Anna Keller | saying | the road was shut")
  }

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

  @Test func aFamilyIsNoAdverb() {
    expect(
      "Anna Keller came late. Lawyers for the family said the road would open in May.",
      says: "(Lawyers for the family) | said | the road would open in May")
    expect(
      "Anna Keller came late. Keller's family said that the road would open in May.",
      says: "(Keller's family) | said | the road would open in May")
  }

  @Test func whatSomebodyIsSpeaksByTheName() {
    expect(
      "The road will be open in May, according to Anna Keller, head of the Centre for Roads at the"
        + " University of Varna.",
      says: "Anna Keller | according to | The road will be open in May")
    expect(
      "The road will be open in May, according to Ole Lang, the mayor of Varna.",
      says: "Ole Lang | according to | The road will be open in May")
  }

  @Test func aBodyIsNamedWhole() {
    expect(
      "The Committee for a Better Budget reported that the road would cost $150 million.",
      says:
        "(The Committee for a Better Budget) | reported | the road would cost $150 million")
  }

  @Test func whoWalksThroughTheStreetsSpeaks() {
    expect(
      "Protesters marching through the streets chanted “What road?” until dawn.",
      says: "(Protesters) | chanted | What road?")
  }

  @Test func whatSomebodyWasDoesNotSpeak() {
    let sample = NewsCase(
      "Several judges who seek papers from Anna Keller's time as secretary of state have said that the"
        + " road must open.")
    #expect(sample.saying.count == 1)
    #expect(sample.saying.first?.hasPrefix("(Several judges") == true)
  }

  @Test func aNameSetApartBehindAnOffice() {
    expect(
      "His successor — Anna Keller — said the plan was late.",
      says: "Anna Keller | said | the plan was late")
    expect(
      "The mayor (Anna Keller, 41) said the plan was late.",
      says: "Anna Keller | said | the plan was late")
  }
}
