import Testing

@testable import NewsModel

/// What headlines say that somebody says, without marks.
@Suite struct HeadlineSpeechTests {
  @Test(
    arguments: [
      ("Keller: Road will open in May", "-"), ("Road to open in May, says Keller", "says"),
      ("Keller says road will open in May", "says"), ("Road will open in May - Keller", "-"),
    ])
  func aSpeakerOfTheTextAtTheEdge(headline: String, cue: String) throws {
    let annotation = NewsCase(
      "headline> \(headline)\n\n“The road is new,” Mayor Anna Keller said on Monday.")
    let first = try #require(annotation.annotation.attributions.first)
    #expect(first.kind == .indirect)
    #expect(annotation.speaker(of: first) == "Anna Keller")
    #expect(first.cue.map { annotation.article[$0] } ?? "-" == cue)
    let words = annotation.article[first.extent]
    #expect(words.contains("oad ") && words.hasSuffix("open in May"))
  }

  @Test func aNamelessSourceBeforeAColon() {
    expect(
      "headline> Police: Driver was drunk\n\nThe driver was fined.",
      says: "(Police) | - | Driver was drunk")
    expect(
      "headline> Coffee may lower risk of stroke: study\n\nThe beans were fresh.",
      says: "(study) | - | Coffee may lower risk of stroke")
  }

  @Test func aSpeakerWithoutAnArticle() {
    expect(
      """
      headline> ‘I was scared’, says survivor of mill fire

      “The mill is lost,” Anna Keller said.
      """,
      says: "(survivor of mill fire) | says | I was scared",
      "Anna Keller | said | The mill is lost,")
    expect(
      "headline> Road to open in May, officials say\n\nThe road was snowed in.",
      says: "(officials) | say | Road to open in May")
  }

  @Test(arguments: [
    "Ukraine: What we know so far", "Opinion: The road to nowhere", "Live: Mill fire latest",
    "Keller: A life in pictures",
  ])
  func aTopicBeforeAColonSaysNothing(headline: String) {
    expectSilence("headline> \(headline)\n\nAnna Keller opened the road in Ukraine.")
  }
}
