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

  @Test func lawmakersSitInOnePlace() {
    let debate =
      "Liberal MP Anna Keller said the bill was flawed. “It is a mess,” the Halifax MP said. Tom Brandt,"
      + " the Conservative critic, agreed. “It is late,” the Calgary MP said."
    expect(
      debate, says: "Anna Keller | said | the bill was flawed",
      "Anna Keller | said | It is a mess,",
      "Tom Brandt | said | It is late,")
    expect(
      "Halifax MP Anna Keller said the bill was flawed. “I know,” the Ottawa MP said.",
      says: "Anna Keller | said | the bill was flawed", "(the Ottawa MP) | said | I know,")
    // A party is no place.
    expect(
      "Ohio Senator Anna Keller said the bill was flawed. “I know,” the Democrat senator said. Texas"
        + " Senator Tom Brandt did not.",
      says: "Anna Keller | said | the bill was flawed", "Anna Keller | said | I know,")
  }

  @Test func whereSomebodyIsFromDescribesHerThoughNoListHasIt() {
    expect(
      """
      Anna Keller was asleep when the lights went out.

      “There was a bang,” the Kingston teacher said.
      """,
      says: "Anna Keller | said | There was a bang,")
  }

  @Test func whoTookOverIsWhoTheOpeningMeant() {
    let opening = "The chief executive of Northern Rail says the line is late.\n\nAnna Keller, "
    expect(
      opening + "who took over in April, told analysts it was shut.",
      says: "Anna Keller | says | the line is late", "Anna Keller | told | it was shut")
    expect(
      opening + "who lives nearby, told analysts it was shut.",
      says: "(The chief executive of Northern Rail) | says | the line is late",
      "Anna Keller | told | it was shut")
  }

  @Test func aFragmentIsAboutNobody() {
    expect(
      """
      The team is calm, Tom Keller insisted on Tuesday. Not yet.

      “We have lost four in a row,” the Varna head coach said.
      """,
      says: "Tom Keller | insisted | The team is calm",
      "Tom Keller | said | We have lost four in a row,")
  }

  @Test func theFirstMinisterIsWhoOpensTheText() {
    expect(
      """
      Tom Keller has warned that winter will be hard.

      The first minister said the road was open.
      """,
      says: "Tom Keller | warned | winter will be hard",
      "Tom Keller | said | the road was open")
  }

  @Test func aPlayerIsCalledByHisPlaceAndAMotherSingle() {
    expect(
      """
      Luc Berg homered twice. “I saw it well,” the first baseman said.

      Anna Keller lost her job in May. “I cried,” said the single mother.
      """,
      says: "Luc Berg | said | I saw it well,", "Anna Keller | said | I cried,")
    expect(
      "Luc Berg homered twice. “I saw it well,” the first man said.",
      says: "(the first man) | said | I saw it well,")
  }

  @Test func aPartysChiefMayGovernToo() {
    expect(
      "Varna Congress chief Anna Keller said her party would fight. “These are ours,” the West Bengal"
        + " chief minister said.",
      says: "Anna Keller | said | her party would fight", "Anna Keller | said | These are ours,")
  }

  @Test func aWordOfNoLexiconMeansWhomItStoodBefore() {
    let start = "Coach Luc Berg said backup Shea Patterson would start. Patterson was calm."
    expect(
      start + " “I am ready,” the backup said.",
      says: "Luc Berg | said | backup Shea Patterson would start",
      "Shea Patterson | said | I am ready,")
    // Another of the kind is somebody else.
    expect(
      start + " “He is ready,” another backup said.",
      says: "Luc Berg | said | backup Shea Patterson would start",
      "(another backup) | said | He is ready,")
  }

  @Test func thePrimeMinisterIsWhoOpensTheText() {
    expect(
      """
      Tom Keller denied it on Monday, as Labour said the ruling left him without honour.

      The prime minister said the road was open. The Labour leader, Anna Berg, laughed.
      """,
      says: "Labour | said | the ruling left him without honour",
      "Tom Keller | said | the road was open")
    expect(
      """
      The road is the council's, Tom Keller has said.

      The prime minister said the road was open.
      """,
      says: "Tom Keller | said | The road is the council's", "Tom Keller | said | the road was open"
    )
  }

  @Test func theOpeningIsNotAboutWhomItsLastClauseQuotes() {
    expect(
      """
      A senior rebel official has told the Courier that the group will fight on, hours after the US \
      envoy said a deal was close.

      Luc Naim said the movement had received no proposal.
      """,
      says: "(A senior rebel official) | told | the group will fight on",
      "(the US envoy) | said | a deal was close",
      "Luc Naim | said | the movement had received no proposal")
  }
}
