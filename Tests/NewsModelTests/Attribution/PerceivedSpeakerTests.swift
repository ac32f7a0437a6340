import Testing

@testable import NewsModel

/// Who is seen and heard saying something, and who only sees it, hears it or shows it.
@Suite struct PerceivedSpeakerTests {
  private let known = "Tom Brandt was arrested on Friday. "

  @Test func whomARecordingHasSpeaks() {
    expect(
      known + "Jurors heard a recording of Brandt saying “I am sorry”.",
      says: "Tom Brandt | saying | I am sorry")
    expect(
      known + "The video shows Brandt saying “I did it”.", says: "Tom Brandt | saying | I did it")
  }

  @Test func whoShowsItSaysNothing() {
    expect(
      known + "Footage shows Brandt telling the guard: “Get out of the car.”",
      says: "Tom Brandt | telling | Get out of the car.")
    expect(
      "Footage shows the guard telling him: “Get out of the car.”",
      says: "(the guard) | telling | Get out of the car.")
  }

  @Test func whoHearsItSaysNothing() {
    expect(
      known + "Witnesses heard Brandt shouting “get out”.",
      says: "Tom Brandt | shouting | get out")
  }

  @Test func whatSomebodyRecallsIsSaidTwice() {
    expect(
      "Anna Keller recalled Tom Brandt saying that the bridge was safe.",
      says: "Anna Keller | recalled | Tom Brandt saying that the bridge was safe",
      "Tom Brandt | saying | the bridge was safe")
  }

  @Test func whatACourtHeardIsNobodysHere() {
    expect(
      "Anna Keller said she was home. “He was screaming,” the court heard.",
      says: "Anna Keller | said | she was home", "- | - | He was screaming,")
    expect(
      "Anna Keller said she was home. “He was screaming,” the jury was told.",
      says: "Anna Keller | said | she was home", "- | - | He was screaming,")
  }
}
