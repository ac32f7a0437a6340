import Testing

@testable import NewsModel

/// Marked words that are no speech: they name or show something.
@Suite struct MarkedThingTests {
  @Test func whatIsKnownInTheSentenceBeforeNamesNothing() {
    expect(
      "Tom Brandt said the cause was not known. “It went up fast,” he said.",
      says: "Tom Brandt | said | the cause was not known", "Tom Brandt | said | It went up fast,")
  }

  @Test(arguments: [
    #"Pete "the Hammer" Rosario retired on Sunday."#,
    #"Anthony "Tony" Bruno, his trainer, was there."#,
    "William “Bill” Hayes left the room.",
    "The boxer, known as “the Hammer”, won 31 fights.",
    "The rooms are known as 'up', 'down', “the cellar” and 'attic' to everybody in the house.",
  ])
  func nicknamesAreNoSpeech(text: String) { expectSilence(text) }

  @Test(arguments: [
    #"The festival opened with "The Long Road Home", a film by Jane Porter."#,
    #"Her earlier novel, "Winter Water," won a prize."#,
    #"The band played "Let It Be" and "Yesterday"."#,
    #"The prize went to a book called "Winter Water"."#,
  ])
  func titlesAreNoSpeech(text: String) { expectSilence(text) }

  @Test func aTitleWithItsCommaInsideIsNotWhatTheSpeakerSays() {
    expect(
      #"On NBC's "Meet the Press," Senator Anna Keller said that the road would open in May."#,
      says: "Anna Keller | said | the road would open in May")
  }

  @Test func capitalsBehindACueAreSpeech() {
    expect(
      #"Anna Keller said: "Open The Road.""#, says: "Anna Keller | said | Open The Road.")
  }

  @Test(arguments: [
    #"A sign on the door read "Closed until further notice"."#,
    #"Protesters carried signs reading "Hands off our park" and "No more towers"."#,
    "A banner with “Open our road” hung from the bridge.",
  ])
  func signsSayNothing(text: String) { expectSilence(text) }

  @Test func aStatementThatReadsIsASource() {
    expect(
      "“We take every finding seriously,” the statement read.",
      says: "(the statement) | read | We take every finding seriously,")
  }

  @Test func aMarkedWordInAHeadlineNeedsSomebodyWhoSaysItInTheText() {
    expect(
      """
      headline> Firm sells "smart" bins

      “The bins are new,” Anna Keller said.
      """,
      says: "Anna Keller | said | The bins are new,")
    expect(
      """
      headline> Road 'shocking' say drivers

      “The road is shocking,” Anna Keller said.
      """,
      says: "(drivers) | say | shocking", "Anna Keller | said | The road is shocking,")
  }

  @Test func aShowIsNoSpeech() {
    expect(
      #"Tom Brandt told NBC's "Today" show that it was late."#,
      says: "Tom Brandt | told | it was late")
  }

  @Test func twoWordsBehindAColonAreSpeech() {
    expect(
      "For the council, the answer is simple: “Stop building.”", says: "- | - | Stop building.")
  }

  @Test func smallWordsAreNoTitle() {
    expect(
      "The boy told police “she hit me” and “I cried.”", says: "(The boy) | told | she hit me",
      "(The boy) | told | I cried.")
  }

  @Test func aCapitalThatAnySentenceHasIsNoTitles() {
    expect("Anna Keller left, saying “I did it”.", says: "Anna Keller | saying | I did it")
    expect(
      "“Vote for me”, Anna Keller shouted. She said “Up in the Air” was late.",
      says: "Anna Keller | shouted | Vote for me")
  }

  @Test func aLetterIsRead() {
    expect(
      "One, from a girl of nine, reads: “Please do not put them in jail for long.”",
      says: "(One, from a girl of nine) | reads: | Please do not put them in jail for long.")
    expect(
      "The letter reads: “Please do not put them in jail for long.”",
      says: "(The letter) | reads | Please do not put them in jail for long.")
    expectSilence("A sign on the door reads: “Please do not close this door at night.”")
    expectSilence("His old cap is faded and reads “Closed”.")
  }

  @Test func whoAsksNotToBeNamedSpeaks() {
    expect(
      "An analyst who asked not to be named said “it was late and too dear for all of them.”",
      says:
        "(An analyst who asked not to be named) | said | it was late and too dear for all of them.")
  }
}
