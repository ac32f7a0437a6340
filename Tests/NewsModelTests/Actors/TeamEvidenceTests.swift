import Testing

@testable import NewsModel

/// Places that play.
@Suite struct TeamEvidenceTests {
  @Test func aCountryThatPlaysIsATeam() {
    let news = NewsCase(
      """
      Sweden beat Norway 2-1 in the first match of the tournament. The goalkeeper saved a penalty. \
      The goal put Sweden ahead, and Norway's coach was silent.
      """)
    #expect(news.actors == ["organization | Sweden", "organization | Norway"])
  }

  @Test func aCountryWhereOthersPlayIsAPlace() {
    let news = NewsCase(
      """
      The tournament was held in Sweden. The goalkeeper saved a penalty in the last match. \
      The league will meet again in Sweden.
      """)
    #expect(news.actors == ["place | Sweden"])
  }

  @Test func aWarIsNoGame() {
    let news = NewsCase("Sweden defeated Norway at sea. Norway lost three ships.")
    #expect(news.actors == ["place | Norway", "place | Sweden"])
  }

  @Test func aSideIsATeamInAnyText() {
    expect("Nobody will stop this Sweden side.", names: "organization | Sweden")
  }
}
