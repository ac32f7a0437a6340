import Testing

@testable import NewsModel

@Suite struct NameReconciliationTests {
  @Test func aTradeThatOpensASentenceIsNoName() {
    expect(
      "Parishioner Annie Keller wept. Environmentalist Tom Brandt left.",
      names: "person | Annie Keller",
      "person | Tom Brandt")
  }

  @Test func aPrepositionInAHeadlinePartsTwoNames() throws {
    let article = try ArticleParser.parse(
      text: """
        Ruth To Castro: Step Down

        Mayor Ruth Keller on Tuesday called for council member Anna Castro to step down.

        "Anna Castro should go," Keller said in a statement. Castro declined.
        """, metadata: ArticleMetadata())
    let people = Annotator().annotate(article).actors.filter { $0.kind == .person }.map(\.name)
    #expect(people.sorted() == ["Anna Castro", "Ruth Keller"])
  }

  @Test func aWordThatOpensASentenceIsNoPartOfAName() {
    let news = NewsCase("A pan-zemblan group met. Pan-zemblan Lam Keller-ting won.")
    #expect(news.mentions(of: "Lam Keller-ting") == ["Lam Keller-ting"])
  }

  @Test func whereSomebodyIsBornIsNoPartOfTheName() {
    #expect(
      NewsCase("He played instead of the South African-born Liebenfels on Friday.").actors
        .allSatisfy {
          !$0.contains("African")
        })
  }

  @Test func aTitleBehindAFormOfAddressAndAGivenNameIsASurname() {
    #expect(NewsCase("Then Lt. Paul Dean left.").actors == ["person | Paul Dean"])
  }

  @Test func aTradeBeforeANameIsNoPartOfIt() {
    let news = NewsCase("Taxi-driver Shing Wai-pong came. “It is late,” he said.")
    #expect(news.annotation.actors.map(\.name) == ["Shing Wai-pong"])
    #expect(news.saying == ["Shing Wai-pong | said | It is late,"])
  }

  @Test func aTitleOfTwoWordsIsNoPartOfTheName() {
    expect("Vice-Admiral Art Keller came. Keller left.", names: "person | Art Keller | Keller")
  }

  @Test func aWholePeopleIsNobodysName() {
    expectNoActors("“It was late,” said the Scot.")
  }

  @Test func aLetterThatAWebPageNumbers() {
    expect(
      "President Jos&#233; Manuel Keller came. Keller left.",
      names: "person | Jos&#233; Manuel Keller | Keller | President")
  }

  @Test func whereAPlayerStandsIsNoPartOfTheName() {
    expect(
      "Shortstop Bo Keller came. Keller left.", names: "person | Bo Keller | Keller | Shortstop")
  }

  @Test func aTitleThatManyBearAsAGivenName() {
    expect(
      "The firm's lawyer, Dean Keller, came. Keller left.",
      names: "person | Dean Keller | Keller | firm's lawyer")
    expect("Earl Keller, 40, came. Keller left.", names: "person | Earl Keller | Keller")
  }

  @Test func aDeanIsNoGivenName() {
    expect(
      "Dean Keller of the law school came. The dean left.",
      names: "person | Keller | - | Dean")
  }

  @Test func anHonourIsNoPartOfTheName() {
    expect(
      "Prosecutor Jonathan Keller KC said it was late.",
      says: "Jonathan Keller | said | it was late")
    expect("Anna Brandt, KC, said it was late.", says: "Anna Brandt | said | it was late")
  }

  @Test func aSurnameThatIsATrade() {
    expect(
      "The pact would end, said Ronald Driver, a member of the board.\n\nIt would come back, he said.",
      says: "Ronald Driver | said | The pact would end", "Ronald Driver | said | It would come back"
    )
  }

  @Test func twoUnknownWordsAndWhatSomebodyIs() {
    expect(
      "Adriane Gear, president of the union, said that it was late.",
      says: "Adriane Gear | said | it was late")
  }

  @Test func initialsWithoutStops() {
    expect(
      "P N Iyer told reporters that it was late. “It is old,” Iyer said.",
      says: "P N Iyer | told | it was late", "P N Iyer | said | It is old,")
  }

  @Test func smallWordsBetweenABodyAndAFormOfAddress() {
    expect(
      "Queensland Police acting Insp. Michael Keller said two boats collided.",
      says: "Michael Keller | said | two boats collided")
  }
}
