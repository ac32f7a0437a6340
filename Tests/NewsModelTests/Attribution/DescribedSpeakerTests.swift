import Testing

@testable import NewsModel

/// Speakers whom the text describes instead of naming: the one before does not go on speaking.
@Suite struct DescribedSpeakerTests {
  private let architect = "“The bridge is safe,” said Tom Brandt, an architect from Varna.\n\n"

  @Test func anAgeAndAnAdverbBelongToTheDescription() {
    expect(
      architect + "“I crossed it first,” said the now 77-year-old mayor.",
      says: "Tom Brandt | said | The bridge is safe,",
      "(the now 77-year-old mayor) | said | I crossed it first,")
    expect(
      architect + "“I crossed it first,” said the visibly moved president. “I wept,” he said.",
      says: "Tom Brandt | said | The bridge is safe,",
      "(the visibly moved president) | said | I crossed it first,", "(he) | said | I wept,")
    expect(
      architect + "“I crossed it first,” the visibly moved president said.",
      says: "Tom Brandt | said | The bridge is safe,",
      "(the visibly moved president) | said | I crossed it first,")
  }

  @Test func aDescriptionIsPrintedWholeAndMeansItsHolder() throws {
    let text =
      "Mayor Anna Keller opened the bridge on Friday.\n\n" + architect
      + "“I crossed it first,” said the now 77-year-old mayor."
    let annotation = NewsCase(text).annotation
    let article = NewsCase(text).article
    let last = try #require(annotation.attributions.last)
    #expect(last.source.map { article[$0] } == "the now 77-year-old mayor")
    #expect(last.speaker.map { annotation[$0].name } == "Anna Keller")
  }

  @Test func aFormOfAddressIsPrintedAlsoBeforeATitleThatIsASurname() throws {
    let item = NewsCase("Charlie King came late. “We will go on,” Mr. King said.")
    let only = try #require(item.annotation.attributions.first)
    #expect(only.source.map { item.article[$0] } == "Mr. King")
    #expect(only.speaker.map { item.annotation[$0].name } == "Charlie King")
  }

  @Test func aNameInTheDescriptionIsItsName() {
    expect(
      architect + "“I crossed it first,” said the visibly moved mayor Anna Keller.",
      says: "Tom Brandt | said | The bridge is safe,",
      "Anna Keller | said | I crossed it first,")
  }

  @Test func anAgeMeansWhoHasIt() {
    expect(
      "Anna Keller, 34, and Tom Brandt, 51, won the race. “It was close,” said the 34-year-old.",
      says: "Anna Keller | said | It was close,")
    expect(
      "Anna Keller won the race on Friday. “It was close,” the 34-year-old said.",
      says: "Anna Keller | said | It was close,")
    expect(
      "Anna Keller beat Ivan Petrov on Friday. “It was close,” said the 34-year-old.",
      says: "Anna Keller | said | It was close,")
    expect(
      "Anna Keller left early, while Ivan Petrov stayed. “It was close,” said the 34-year-old.",
      says: "(the 34-year-old) | said | It was close,")
  }

  @Test func wordsThatNoListHoldsAreASourceToo() {
    expect(
      architect + "“The toll will rise,” said the Valley Gazette.",
      says: "Tom Brandt | said | The bridge is safe,",
      "Valley Gazette | said | The toll will rise,")
  }

  @Test func aParentIsNotTheChild() {
    expect(
      "Tom Brandt swam on Friday. “He was cold,” his father said.",
      says: "(his father) | said | He was cold,")
  }

  @Test func anOwnerIsNotWhoSpeaks() {
    expect(
      "Anna Keller stayed away. “The bridge is safe,” said Keller's office.",
      says: "(Keller's office) | said | The bridge is safe,")
  }
}
