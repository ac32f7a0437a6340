import Testing

@testable import NewsModel

/// Talk back and forth, in which only the first turns say whose they are.
@Suite struct SpokenTurnsTests {
  @Test func turnsAlternateAlsoWithWhoHasNoName() {
    expect(
      """
      The trial is over.

      “Is this your road?” the driver asked.

      “It is,” Tom Keller replied.

      “Whose else?”

      “Nobody's.”
      """,
      says: "(the driver) | asked | Is this your road?", "Tom Keller | replied | It is,",
      "- | - | Whose else?", "Tom Keller | - | Nobody's.")
  }

  @Test func aReplyHandsTheWordBack() {
    expect(
      """
      The trial is over.

      “You saw the bus leave,” Tom Keller said.

      “I saw nothing,” the woman replied.

      “You were on the bridge.”
      """,
      says: "Tom Keller | said | You saw the bus leave,",
      "(the woman) | replied | I saw nothing,", "Tom Keller | - | You were on the bridge.")
  }

  @Test func whoAsksSomebodyDoesNotAnswer() {
    expect(
      """
      Anna Berg said she had seen the bus.

      Tom Keller rose to question her.

      “Did I hit you?” he asked.

      “You tried to.”

      “Did I?”
      """,
      says: "Anna Berg | said | she had seen the bus", "Tom Keller | asked | Did I hit you?",
      "Anna Berg | - | You tried to.", "Tom Keller | - | Did I?")
    expect(
      """
      The trial is over.

      “Did you see the bus?” Tom Keller asked.

      “No.”
      """,
      says: "Tom Keller | asked | Did you see the bus?", "- | - | No.")
  }

  @Test func whomAQuestionWasPutToAnswersIt() {
    expect(
      """
      The trial is over. Anna Keller spoke first, before Lena Brandt.

      “Is it shut?” Lena Brandt asked Anna Keller.

      “It is,” she said.
      """,
      says: "Lena Brandt | asked | Is it shut?", "Anna Keller | said | It is,")
  }

  @Test func whatSomebodyIsStandsBetweenNameAndCue() {
    expect(
      "The trial is over. “Do you ask them to stop?” Tom Brandt, another tobacco lawyer, asked the man.",
      says: "Tom Brandt | asked | Do you ask them to stop?")
    // The lawyer's own sentence.
    expect(
      "The trial is over. “Do they stop?” Tom Brandt, a tobacco lawyer, said the road was closed.",
      says: "- | - | Do they stop?", "Tom Brandt | said | the road was closed")
  }

  @Test func heWentOnIsWhoSpoke() {
    expect(
      """
      Anna Berg met Tom Keller on Friday.

      Asked by Tom Brandt of the Courier why the road was shut, Keller said: “Ask the mayor.”

      He went on: “She knows.”
      """,
      says: "Tom Keller | said | Ask the mayor.", "Tom Keller | went | She knows.")
  }

  @Test func heIsTheMinisterWhomTheSentenceBeforeIsAbout() {
    expect(
      """
      Transport minister Luc Keller is shutting the road.

      Tom Brandt, a driver, shook his head. “He knows nothing,” he said.

      The minister shrugged it off. “I have heard worse,” he said.
      """,
      says: "Tom Brandt | said | He knows nothing,", "Luc Keller | said | I have heard worse,")
  }

  @Test func twoSentencesWhereTheSecondLeadsToAnotherQuotation() {
    expect(
      """
      Anna Berg signed the order on Monday. “It is time,” Anna Berg said.

      Tom Keller dismissed the order as “window dressing.” He told reporters, “It is late.”
      """,
      says: "Anna Berg | said | It is time,",
      "Tom Keller | dismissed | the order as “window dressing.”",
      "Tom Keller | told | It is late.")
  }

  @Test func whomAParagraphEndsWithSpeaksNext() {
    let start = "Minister Anna Keller says that the town is listening."
    expect(
      start + " But lawyer Eva Brandt has doubts.\n\n“Listening to whom?” she asked.",
      says: "Anna Keller | says | the town is listening",
      "Eva Brandt | asked | Listening to whom?")
    expect(
      start + " She met Eva Brandt on Monday.\n\n“We are listening,” she said.",
      says: "Anna Keller | says | the town is listening",
      "Anna Keller | said | We are listening,")
  }

  @Test func whoseSonItWasSpeaks() {
    expect(
      "That is cold comfort to Tom Keller, whose son Ole was among the dead. “A year?” he said.",
      says: "Tom Keller | said | A year?")
  }

  @Test func whoIsAskedIsNotWhoTheQuestionIsAbout() {
    expect(
      "Tom Keller was happy. Asked if Ole Brandt would start, he grinned: “We will see.”",
      says: "Tom Keller | grinned | We will see.")
  }

  @Test func whoAsksIsNotAskedAbout() {
    expect(
      "Tom Keller denied it. Asked by Ole Brandt whether he had lied, Keller said he had not.",
      mentions: "Tom Keller", as: "Tom Keller", "he", "Keller", "he")
  }
}
