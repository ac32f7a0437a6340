import Testing

@testable import NewsModel

/// Names that taggers overlook.
@Suite struct OverlookedNamesTests {
  @Test func aSurnameThatIsAWord() {
    let news = NewsCase("Susan Rice came. Nobody left before Rice told them to.")
    #expect(news.mentions(of: "Susan Rice") == ["Susan Rice", "Rice"])
  }

  @Test func aWordIsNoSurnameAtASentencesStart() {
    let news = NewsCase("Susan Rice came. Rice is dear this year.")
    #expect(news.mentions(of: "Susan Rice") == ["Susan Rice"])
  }

  @Test func aSurnameThatIsListedAsABody() {
    expect(
      "Vicente Fox came. Nobody left before Fox told them to.",
      names: "person | Vicente Fox | Fox")
  }

  @Test func aSurnameOfTheCompassThatSpeaks() {
    expect(
      "Alan West came. West, for his part, said: “I am late.”", names: "person | Alan West | West")
  }

  @Test func aHeadInsideASentence() {
    expect("She wrote for Ulfsen Magazine.", names: "organization | Ulfsen Magazine")
  }

  @Test func aVerbInAHeadlineIsNoName() {
    expect(
      "headline> Teachers’ Union Visits Rick Perry in Jail\n\nRick Perry came.",
      names: "person | Rick Perry")
  }

  @Test func theEarth() {
    expect("The dust fell back to Earth in May.", names: "place | Earth")
  }

  @Test func initialsBehindAName() {
    expect(
      "She leads the Zemblan Peace Front (ZPFR), they say.",
      names: "organization | Zemblan Peace Front | ZPFR")
  }

  @Test func whoSpeaksBehindTheVerb() {
    let news = NewsCase("“No,” says Ulfsen.")
    #expect(news.mentions(of: "Ulfsen") == ["Ulfsen"])
  }
}
