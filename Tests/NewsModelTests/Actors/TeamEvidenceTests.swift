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

  @Test func aPlaceAndAPluralAreATeam() {
    let news = NewsCase(
      """
      The Varna Harriers won the last game of the playoffs. Their coach praised the goalkeeper. \
      The league has no better team than the Varna Harriers.
      """)
    #expect(news.actors == ["organization | Varna Harriers"])
  }

  @Test func aNameInTheSingularThatIsManyIsATeam() {
    let news = NewsCase(
      """
      Vexham have signed the Norwich midfielder Tom Brandt. He made 20 appearances for Norwich in the \
      league and scored two goals. “The squad is good,” said the Vexham captain.
      """)
    #expect(news.actors.contains("organization | Vexham"))
    #expect(news.actors.contains("organization | Norwich"))
  }

  @Test func whoScoresIsNoTeam() {
    let news = NewsCase(
      """
      Tom Brandt made the first goal of the match. Ulfsen scored the second. The goalkeeper saved a \
      penalty, and the league will decide. “It was hard,” Ulfsen said.
      """)
    #expect(news.actors.contains("person | Ulfsen"))
  }

  @Test func aCountryInThePluralIsATeam() {
    expect("Norway have lost their ball.", names: "organization | Norway")
    expect("Trains from Norway are late.", names: "place | Norway")
  }
}
