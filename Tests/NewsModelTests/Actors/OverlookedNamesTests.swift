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

  @Test func aSurnameThatIsATitle() {
    expect(
      "Author Stephen King came. “It was late,” King said. King added that he would write.",
      says: "Stephen King | said | It was late,", "Stephen King | added | he would write")
    expect(
      "Martin Luther King Jr. led the march. “It was late,” King said.",
      names: "person | Martin Luther King Jr. | King")
    expect(
      "Mark Judge came. “It was late,” Judge wrote.", names: "person | Mark Judge | Judge")
  }

  @Test func aTitleIsNoSurname() {
    let news = NewsCase("Stephen King came. “It was late,” the King said. King Harald left.")
    #expect(news.mentions(of: "Stephen King") == ["Stephen King"])
  }

  @Test func aSurnameThatComesFirst() {
    expect(
      "UN Secretary-General Ban Ki-moon came. “It was late,” Ban said.",
      says: "Ban Ki-moon | said | It was late,")
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

  @Test func aStageNameInCapitals() {
    expect(
      "SZA, who sang, told Rolling Stone she cried.", says: "SZA | told | she cried")
  }
}
