import Testing

@testable import NewsModel

/// Who says it: cues of every kind, and the speaker each of them has.
@Suite struct SpeechActFinderTests {
  // MARK: Cue verbs

  static let verbs = [
    "said", "says", "added", "replied", "continued", "concluded", "explained", "remarked",
    "warned", "announced", "stated", "insisted", "argued", "noted", "stressed", "answered",
    "responded", "declared", "claimed", "recalled", "tweeted", "wrote", "confirmed", "admitted",
    "remembered",
  ]

  @Test func aCueMayBeTheLastWord() {
    #expect(NewsCase("Whom the paper quotes").annotation.attributions.isEmpty)
    #expect(NewsCase("The road is open. Whom they quote").annotation.attributions.isEmpty)
  }

  @Test(arguments: verbs)
  func verbBehindItsSpeaker(verb: String) {
    expect(
      "“The road is open,” Anna Keller \(verb).",
      says: "Anna Keller | \(verb) | The road is open,")
  }

  @Test(arguments: verbs)
  func verbBeforeItsSpeaker(verb: String) {
    expect(
      "“The road is open,” \(verb) Anna Keller.",
      says: "Anna Keller | \(verb) | The road is open,")
  }

  @Test(arguments: verbs)
  func verbBeforeTheQuotation(verb: String) {
    expect(
      "Anna Keller \(verb): “The road is open.”",
      says: "Anna Keller | \(verb) | The road is open.")
    expect(
      "Anna Keller \(verb), “The road is open.”",
      says: "Anna Keller | \(verb) | The road is open.")
  }

  @Test(arguments: verbs)
  func verbAmidTheQuotation(verb: String) {
    expect(
      "“The road,” Anna Keller \(verb), “is open.”",
      says: "Anna Keller | \(verb) | The road, … is open.")
  }

  @Test func toldWithItsListener() {
    expect(
      "“The road is open,” Anna Keller told reporters.",
      says: "Anna Keller | told | The road is open,")
    expect(
      "“The road is open,” Anna Keller told the BBC on Friday.",
      says: "Anna Keller | told | The road is open,")
    expect(
      "Anna Keller told Ivan Petrov: “The road is open.”",
      says: "Anna Keller | told | The road is open.")
    expect(
      "Anna Keller told reporters in Varna on Friday, “The road is open.”",
      says: "Anna Keller | told | The road is open.")
  }

  @Test func toldMeansTheTellerNotTheOneWhoIsTold() {
    expect(
      "“The road is open,” Anna Keller told Ivan Petrov.",
      says: "Anna Keller | told | The road is open,")
  }

  @Test func asked() {
    expect(
      "“Is the road open?” Anna Keller asked.", says: "Anna Keller | asked | Is the road open?")
    expect(
      "“Is the road open?” asked Anna Keller.", says: "Anna Keller | asked | Is the road open?")
    expect(
      "When asked about the road, Anna Keller replied: “It is open.”",
      says: "Anna Keller | replied | It is open.")
  }

  // MARK: Other cues

  @Test func accordingTo() {
    expect(
      "“The road is open,” according to Anna Keller.",
      says: "Anna Keller | according to | The road is open,")
    expect(
      "According to Anna Keller, “the road is open.”",
      says: "Anna Keller | According to | the road is open.")
    expect(
      "The road is “open again”, according to the mayor, Anna Keller.",
      says: "Anna Keller | according to | The road is “open again”")
  }

  @Test func colonBehindAName() throws {
    let news = NewsCase("Anna Keller: “The road is open.”")
    #expect(news.saying == ["Anna Keller | - | The road is open."])
    let attribution = try #require(news.annotation.attributions.first)
    #expect(attribution.rule == .colon)
    #expect(attribution.source.map { news.article[$0] } == "Anna Keller")
  }

  @Test func colonBehindACue() throws {
    let news = NewsCase("Anna Keller smiled. She continued: “The road is open.”")
    #expect(news.saying == ["Anna Keller | continued | The road is open."])
    #expect(news.annotation.attributions.first?.rule == .colon)
  }

  @Test func colonWithWordsBetweenCueAndQuotation() {
    expect(
      "Anna Keller said in a letter to the council on Friday: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
    expect(
      "Answering a question about the snow, Anna Keller said: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
  }

  @Test func asSomebodyPutsIt() {
    expect(
      "“The road,” as Anna Keller put it, “is a wound.”",
      says: "Anna Keller | put it | The road, … is a wound.")
    expect(
      "As Anna Keller put it, “the road is a wound.”",
      says: "Anna Keller | put it | the road is a wound.")
    expect(
      "The road is “a wound”, as Anna Keller puts it.",
      says: "Anna Keller | puts it | a wound")
    expect(
      "It was, as Anna Keller put it, “a wound that never heals.”",
      says: "Anna Keller | put it | a wound that never heals.")
  }

  @Test func participles() {
    expect(
      "Anna Keller pointed at the snow, saying: “The road is open.”",
      says: "Anna Keller | saying | The road is open.")
    expect(
      "Anna Keller laughed at the question, adding, “The road is open.”",
      says: "Anna Keller | adding | The road is open.")
    expect(
      "Anna Keller spoke of the bridge, saying it “only shows what a town can do.”",
      says: "Anna Keller | saying | it “only shows what a town can do.”")
  }

  @Test func announcedBy() {
    expect(
      "“The road is open,” as noted by Anna Keller.",
      says: "Anna Keller | noted | The road is open,")
  }

  @Test func whereThePublicationIsNamedToo() {
    expect(
      "“The road is a joke,” former mayor Anna Keller said on TV Thursday, as noted by Balkan Insight.",
      says: "Anna Keller | said | The road is a joke,")
  }

  @Test func wordsThatLookLikeCues() {
    expectSilence("The said road is open.")
    expectSilence("Critics of Anna Keller met in the told-you-so club.")
    expectSilence("The reports of Anna Keller were long.")
    expectSilence("Her added weight made the bridge creak.")
    expectSilence("Anna Keller said nothing.")
    expectSilence("The road continued to the sea.")
  }

  // MARK: Titles, appositives and relative clauses between name and cue

  @Test func titleBeforeTheName() {
    expect(
      "“The road is open,” Mayor Anna Keller said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "“The road is open,” said Ms Keller.", says: "Keller | said | The road is open,")
    expect(
      "“The road is open,” former Bulgarian transport minister Anna Keller said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "“The road is open,” remembered NATO Secretary General Anna Keller.",
      says: "Anna Keller | remembered | The road is open,")
  }

  @Test func titleBehindTheName() {
    expect(
      "“The road is open,” Anna Keller, the mayor of Varna, said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "“The road is open,” said Anna Keller, mayor of Varna.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "“The road is open,” Anna Keller, Bulgaria's transport minister, told reporters.",
      says: "Anna Keller | told | The road is open,")
  }

  @Test func nameBehindTheTitleAndAComma() {
    expect(
      "“The road is open,” said the mayor of Varna, Anna Keller.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "The European Union’s transport chief, Anna Keller, said on Friday: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
  }

  @Test func relativeClauseBetweenNameAndCue() {
    expect(
      "Anna Keller, who stood beside Ivan Petrov, said: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
    expect(
      "“The road is open,” Anna Keller, who has led the town since 2015, said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "“The road is open,” said Anna Keller, who stood beside Ivan Petrov.",
      says: "Anna Keller | said | The road is open,")
  }

  @Test func nameThenARelativeClauseThatSpeaks() {
    expect(
      "She met Anna Keller, who said: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
    expect(
      "Ivan Petrov also met the mayor of Varna, Anna Keller, who said: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
  }

  @Test func ageOrPartyBetweenNameAndCue() {
    expect(
      "“The road is open,” Anna Keller, 45, said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "“The road is open,” Anna Keller (Greens) said.",
      says: "Anna Keller | said | The road is open,")
  }

  @Test func dashesBetweenNameAndCue() {
    expect(
      "Anna Keller – who had just met Ivan Petrov – said: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
  }

  @Test func officeOfAPlaceBehindTheName() {
    expect(
      "“The road is open,” Anna Keller of the Ministry of Transport said.",
      says: "Anna Keller | said | The road is open,")
  }

  @Test func adverbsAndAuxiliariesBetweenSpeakerAndCue() {
    expect(
      "“The road is open,” Anna Keller has repeatedly said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "“The road is open,” Anna Keller on Friday said.",
      says: "Anna Keller | said | The road is open,")
    expect(
      "On Friday, Anna Keller then added: “The road is open.”",
      says: "Anna Keller | added | The road is open.")
  }

  @Test func twoVerbsOfOneSubject() {
    expect(
      "Anna Keller opened the gate and said: “The road is open.”",
      says: "Anna Keller | said | The road is open.")
  }

  @Test func cueWithoutASubjectOfItsOwn() {
    expect(
      "Anna Keller said: “The road is open.” And added that “the bridge will open in May.”",
      says: "Anna Keller | said | The road is open.",
      "Anna Keller | added | the bridge will open in May.")
  }

  // MARK: Organizations and the nameless

  @Test func organizationsSpeak() {
    expect("“The road is open,” NATO said.", says: "NATO | said | The road is open,")
    expect(
      "“The road is open,” the Kremlin said.", says: "Kremlin | said | The road is open,")
    expect(
      "“The road is open,” the European Commission said in a statement.",
      says: "European Commission | said | The road is open,")
  }

  @Test func governmentsSpeakByTheirCapital() {
    expect("“The road is open,” Sofia said.", says: "Sofia | said | The road is open,")
    expect("Moscow replied: “The road is ours.”", says: "Moscow | replied | The road is ours.")
  }

  @Test func namelessSpeakersAreGivenAsPrinted() {
    expect("“The road is open,” officials said.", says: "(officials) | said | The road is open,")
    expect(
      "“The road is open,” a woman in the crowd said.",
      says: "(a woman in the crowd) | said | The road is open,")
    expect(
      "“The road is open,” two senior diplomats told reporters.",
      says: "(two senior diplomats) | told | The road is open,")
    expect("“The road is open,” they said.", says: "(they) | said | The road is open,")
  }

  @Test func aVerbOfNoListBehindAQuotation() {
    expect(
      "“He should have been charged,” groused one law enforcement insider.",
      says: "(one law enforcement insider) | groused | He should have been charged,")
    expect(
      "“Given the size of the net it is not possible,” Northbank Inc submits.",
      says: "Northbank Inc | submits | Given the size of the net it is not possible,")
  }

  @Test func whoIsQuotedAsSayingSpeaks() {
    expect(
      "The Valley Gazette quoted Anna Keller as saying the toll would rise.",
      says: "Anna Keller | saying | the toll would rise")
    expect(
      "The Valley Gazette quoted Northbank's Anna Keller as saying the toll would rise.",
      says: "Anna Keller | saying | the toll would rise")
    expect(
      "Reuters quoted senior officials as saying the toll would rise.",
      says: "(senior officials) | saying | the toll would rise")
    expect(
      "Anna Keller, mayor of Varna, was quoted by the Valley Gazette as saying: “We are ready.”",
      says: "Anna Keller | saying | We are ready.")
  }

  @Test func whomAPaperCitesIsNotWhatItSays() {
    expect(
      "The toll would rise, the Valley Gazette reported, citing Anna Keller.",
      says: "Valley Gazette | reported | The toll would rise")
    expect(
      "Citing two officials, the Valley Gazette said the toll would rise.",
      says: "Valley Gazette | said | the toll would rise")
  }

  @Test func anAnswerIsItsOwners() {
    expect("“No” was Anna Keller's reply.", says: "Anna Keller | reply | No")
    expect(
      "Anna Keller came. “Slow down,” is her advice.", says: "Anna Keller | advice | Slow down,")
  }

  @Test func whoIsQuotedAtTheEndSaidWhatStandsBefore() {
    expect(
      "Tom Brandt spoke on Friday. The bridge will be shut for a year, Reuters quoted him as saying.",
      says: "Tom Brandt | saying | The bridge will be shut for a year")
    expect(
      "Varna will answer any threat, Tom Brandt was quoted by Reuters as saying.",
      says: "Tom Brandt | saying | Varna will answer any threat")
  }

  @Test func twoMayBeAccordedTo() {
    expect(
      "According to Anna Keller and Tom Brandt, the bridge is unsafe.",
      says: "(Anna Keller and Tom Brandt) | According to | the bridge is unsafe")
  }
}
