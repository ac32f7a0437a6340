import Testing

@testable import NewsModel

@Suite("The head of an article")
struct HeadRulesTests {
  @Test("an unfinished first line is the headline")
  func headline() throws {
    #expect(
      try blocks(of: "Council keeps the northern line\n\n\(body)")
        == ["headline: Council keeps the northern line", "paragraph: \(body)"])
  }

  @Test("a question or an exclamation may be a headline")
  func questionHeadline() throws {
    #expect(
      try blocks(of: "Who pays for the trains?\n\n\(body)").first
        == "headline: Who pays for the trains?")
    #expect(try blocks(of: "Stop the trains!\n\n\(body)").first == "headline: Stop the trains!")
  }

  @Test("a headline may end in an abbreviation's stop")
  func abbreviatedHeadline() throws {
    let text = "Rail maker leaves the U.S.\n\n\(body)"
    #expect(try blocks(of: text).first == "headline: Rail maker leaves the U.S.")
  }

  @Test("a text that begins with a sentence has no headline")
  func noHeadline() throws {
    #expect(
      try blocks(of: "\(body)\n\(secondBody)") == [
        "paragraph: \(body)", "paragraph: \(secondBody)",
      ])
  }

  @Test("a long sentence that ends in a company's Co. is no headline")
  func companySentence() throws {
    let sentence = "The race to run the big car maker began on Monday at the Ford Motor Co."
    #expect(try blocks(of: "\(sentence)\n\(body)").first == "paragraph: \(sentence)")
  }

  @Test("a text of one line is a paragraph")
  func oneLine() throws {
    #expect(try blocks(of: "Nothing to see here") == ["paragraph: Nothing to see here"])
  }

  @Test("a section's name above the headline is boilerplate")
  func kicker() throws {
    #expect(
      try blocks(of: "Politics\n\nCouncil keeps the northern line\n\n\(body)") == [
        "boilerplate: Politics", "headline: Council keeps the northern line", "paragraph: \(body)",
      ])
    #expect(
      try blocks(of: "World News / Europe\n\nCouncil keeps the line\n\n\(body)").first
        == "boilerplate: World News / Europe")
  }

  @Test("a section nobody listed is known by its capitals")
  func shoutedKicker() throws {
    #expect(
      try blocks(of: "RAILWAYS\n\nCouncil keeps the northern line\n\n\(body)").prefix(2)
        == ["boilerplate: RAILWAYS", "headline: Council keeps the northern line"])
  }

  @Test("a headline of one word that is no section stays one")
  func shortHeadline() throws {
    #expect(try blocks(of: "Trains\n\n\(body)").first == "headline: Trains")
  }

  @Test("unfinished lines between headline and text are the standfirst, bullets inside too")
  func standfirst() throws {
    #expect(
      try blocks(of: "Council keeps the line\n\nMayor surprised • Union pleased\n\n\(body)") == [
        "headline: Council keeps the line", "standfirst: Mayor surprised • Union pleased",
        "paragraph: \(body)",
      ])
  }

  @Test("a sentence is the standfirst when a byline parts it from the text")
  func sentenceStandfirst() throws {
    #expect(
      try blocks(of: "Council keeps the line\n\n\(secondBody)\n\nBy Ana Ruiz\n\n\(body)") == [
        "headline: Council keeps the line", "standfirst: \(secondBody)", "byline: By Ana Ruiz",
        "paragraph: \(body)",
      ])
  }

  @Test("the first sentence below a headline is text when nothing follows but text")
  func noStandfirst() throws {
    #expect(
      try blocks(of: "Council keeps the line\n\n\(secondBody)\n\n\(body)")[1]
        == "paragraph: \(secondBody)")
  }

  @Test("many unfinished lines are a table, not a head")
  func table() throws {
    let text = "Shr 46 cts vs 29\nNet 57 mln vs 69\nRevs 1 bln vs 2\nYear\nShr 2 dlrs vs 3\n\(body)"
    #expect(
      try blocks(of: text).allSatisfy { !$0.hasPrefix("headline") && !$0.hasPrefix("standfirst") })
  }

  @Test("a title given beside the text is the headline only where the text prints it")
  func givenTitle() throws {
    #expect(
      try blocks(of: "COUNCIL  keeps the line\n\(body)", title: "Council keeps the line").first
        == "headline: COUNCIL  keeps the line")
    #expect(
      try blocks(of: "Late news\n\(body)", title: "Council keeps the line").first
        != "headline: Late news")
  }

  @Test("a given title printed below the first sentence")
  func titleBelowText() throws {
    #expect(
      try blocks(
        of: "\(body)\nCouncil keeps the line\n\(secondBody)", title: "Council keeps the line")
        == ["paragraph: \(body)", "headline: Council keeps the line", "paragraph: \(secondBody)"])
  }
}
