import Testing

@testable import NewsModel

/// Turns of interviews and transcripts: labels, and lines with a name, in place of words of saying.
@Suite struct InterviewTests {
  @Test func questionsAndAnswers() {
    expect(
      """
      Lena Ortiz runs the flood office.

      Q: When did you know?

      A: We knew on Thursday night. The sensors went silent.

      Q: Why was nobody warned?

      A: People were warned.
      """,
      says: "(Q) | - | When did you know?",
      "Lena Ortiz | - | We knew on Thursday night. The sensors went silent.",
      "(Q) | - | Why was nobody warned?", "Lena Ortiz | - | People were warned.")
  }

  @Test func namesInCapitals() {
    expect(
      """
      Lena Ortiz spoke with Mark Hale.

      HALE: When did you know?

      ORTIZ: We knew on Thursday night.

      The sensors went silent.

      HALE: Why was nobody warned?
      """,
      says: "Mark Hale | - | When did you know?",
      "Lena Ortiz | - | We knew on Thursday night. … The sensors went silent.",
      "Mark Hale | - | Why was nobody warned?")
  }

  @Test func aTranscriptInMarks() {
    expect(
      """
      Lena Ortiz spoke with Mark Hale on Sunday.

      “HALE: When did you know?

      “ORTIZ: We knew on Thursday night. The sensors went silent.

      “HALE: Why was nobody warned?”
      """,
      says: "Mark Hale | - | When did you know?",
      "Lena Ortiz | - | We knew on Thursday night. The sensors went silent.",
      "Mark Hale | - | Why was nobody warned?")
  }

  @Test func labelsThatDoNotComeAgainAreNoTurns() {
    expectSilence(
      """
      WHAT: A fair for children.

      WHERE: The town hall.

      WHEN: Sunday at noon.
      """)
  }

  @Test func aNameOnTheLineAbove() {
    expect(
      """
      Anna Keller, mayor

      “It will bring jobs.”

      Tom Brandt, fan

      “I have waited thirty years for this.”
      """,
      says: "Anna Keller | - | It will bring jobs.",
      "Tom Brandt | - | I have waited thirty years for this.")
  }

  @Test func aNameBehindADash() {
    expect(
      "“We did all we could” — Jan Novak, hospital director.",
      says: "Jan Novak | - | We did all we could")
  }

  @Test func aNameBehindADashOfATypewriter() {
    expect("“I love this road.” -- Anna Keller", says: "Anna Keller | - | I love this road.")
  }

  @Test func whoAsksMayBeUnknown() {
    expect(
      """
      Lena Ortiz runs the flood office.

      Listener: When did you know?

      Ortiz: We knew on Thursday night.

      Listener: Why was nobody warned?

      Ortiz: People were warned.
      """,
      says: "(Listener) | - | When did you know?",
      "Lena Ortiz | - | We knew on Thursday night.",
      "(Listener) | - | Why was nobody warned?", "Lena Ortiz | - | People were warned.")
  }

  @Test func whoWroteItIsNobodyWhoSpeaks() {
    expect(
      "“It is late,” said Anna Keller. “We go home.” -- Tom Brandt, Varna newsroom",
      says: "Anna Keller | said | It is late,", "Anna Keller | - | We go home.")
  }

  @Test func aListOfStatements() {
    expect(
      """
      - Anna Keller: “Justice was done.”

      - Ruth Olsen, of the bar association: “The court followed the law.”
      """,
      says: "Anna Keller | - | Justice was done.",
      "Ruth Olsen | - | The court followed the law.")
  }

  @Test func aChangeOfSpeakerWithoutACue() {
    expect(
      """
      “You have been playing music all night,” said Tom Brandt.

      “I was asleep by ten,” said Ruth Olsen.

      “Then who was it?”

      “Ask upstairs.”
      """,
      says: "Tom Brandt | said | You have been playing music all night,",
      "Ruth Olsen | said | I was asleep by ten,", "Tom Brandt | - | Then who was it?",
      "Ruth Olsen | - | Ask upstairs.")
  }

  @Test func longWordsWithoutACueAreTheLastSpeakers() {
    expect(
      """
      “The road is shut,” said Tom Brandt.

      “The snow came early,” said Ruth Olsen.

      “We had no time to clear the road before the first buses came down from the pass in the morning.”
      """,
      says: "Tom Brandt | said | The road is shut,", "Ruth Olsen | said | The snow came early,",
      "Ruth Olsen | - | We had no time to clear the road before the first buses came down from the pass in the morning."
    )
  }

  @Test func turnsGluedIntoOneParagraph() {
    expect(
      """
      The two spoke in Varna.

      Tom Brandt: Why did you leave? Anna Keller: I had no bridge to cross.

      Brandt: Would you come back? Keller: I would come tomorrow. Brandt: With whom?

      Keller: With my son.
      """,
      says: "Tom Brandt | - | Why did you leave?", "Anna Keller | - | I had no bridge to cross.",
      "Tom Brandt | - | Would you come back?", "Anna Keller | - | I would come tomorrow.",
      "Tom Brandt | - | With whom?", "Anna Keller | - | With my son.")
  }

  @Test func aNameInCapitalsIsTheNamePrintedElsewhere() {
    let news = NewsCase(
      "MR. OLSEN: It is late.\n\nANNA KELLER: It is not.\n\nMR. OLSEN: Olsen never lies.")
    #expect(
      news.saying == [
        "Olsen | - | It is late.", "ANNA KELLER | - | It is not.", "Olsen | - | Olsen never lies.",
      ])
  }

  @Test func aReporterAndAnOutletAsk() {
    expect(
      "Reporter: Will you resign?\n\nAnna Keller: No.\n\nReporter: Why not?\n\nKeller: I did"
        + " nothing wrong.",
      says: "(Reporter) | - | Will you resign?", "Anna Keller | - | No.",
      "(Reporter) | - | Why not?", "Anna Keller | - | I did nothing wrong.")
    expect(
      "CNN: Why is it so hard?\n\nAnna Keller: It is not.\n\nCNN: Really?\n\nKeller: Yes.",
      says: "CNN | - | Why is it so hard?", "Anna Keller | - | It is not.", "CNN | - | Really?",
      "Anna Keller | - | Yes.")
  }
}
