import Testing

@testable import NewsModel

/// Things that bear names, and bodies that are known by their members.
@Suite struct NamedThingsTests {
  @Test func aStormIsNobody() {
    let news = NewsCase("Typhoon Zembla hit the coast. The size of Zembla surprised Anna Keller.")
    #expect(news.mentions(of: "Zembla").isEmpty)
    #expect(news.mentions(of: "Anna Keller") == ["Anna Keller"])
  }

  @Test func aGameIsNobody() {
    let news = NewsCase("Zembla is a video game. They sold Zembla to Anna Keller.")
    #expect(news.mentions(of: "Zembla").isEmpty)
  }

  @Test func whoMakesAFilmIsNoFilm() {
    let news = NewsCase("They saw the film Zembla directed. Mr Zembla said nothing.")
    #expect(news.mentions(of: "Zembla") == ["Zembla", "Zembla"])
  }

  @Test func aBodyIsKnownByItsMembers() {
    expect(
      "Anna Keller met former members of Zorvex, who helped her. She left Zorvex.",
      names: "organization | Zorvex",
      "person | Anna Keller")
  }

  @Test func aNameThatEndsLikeACompanys() {
    expect(
      "Ulfsnews spoke with Anna Keller.", names: "organization | Ulfsnews",
      "person | Anna Keller")
  }

  @Test func aWordThatIsAlsoWrittenSmall() {
    let news = NewsCase(
      "Too little zembline is bad. Zembline grows slowly. Much Zembline is lost.")
    #expect(news.mentions(of: "Zembline").isEmpty)
  }

  @Test func manyOfAThingAreNobody() {
    let news = NewsCase(
      "They met Anna Keller. Her Petrov camera is rare, and they sold Petrovs to Dan Hopper.")
    #expect(news.mentions(of: "Petrovs").isEmpty)
  }

  @Test func peopleOfACountryAreNobody() {
    expectNoActors("Three Bangladeshis came.")
  }

  @Test func aStormIsCalledAPersonsNameAndIsNone() {
    expectNoActors(
      "It rained. Hurricane Lee hit at noon, and post-tropical storm Fiona after it. Lee was worse."
    )
    expect(
      "It rained. Hurricane Lee hit at noon. Jason Lee drowned. Lee was 40.",
      names: "person | Jason Lee | Lee")
    expect(
      "It rained. The storm Keller had caused was loud. Tom Keller left.",
      names: "person | Tom Keller | Keller")
    expect(
      "It rained. Mr Keller left. The storm Keller had caused was loud.", names: "person | Keller")
  }
}
