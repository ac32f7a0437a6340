import Testing

@testable import NewsModel

@Suite("Bylines, sources and datelines")
struct BylineAndDatelineTests {
  @Test(
    "bylines",
    arguments: [
      "By Ana Ruiz", "By ANA RUIZ, JO LEE", "By Ana Ruiz and Jo Lee in Lisbon",
      "Reporting by Ana Ruiz; Editing by Jo Lee", "by Élodie Noël, Harbour Post",
      "By Ana Ruiz, Special to The Harbour Post", "Written by Ana van der Berg",
    ])
  func byline(line: String) throws {
    #expect(try blocks(of: "Council keeps the line\n\(line)\n\(body)")[1] == "byline: \(line)")
    #expect(try blocks(of: "\(body)\n\(secondBody)\n\(line)").last == "byline: \(line)")
  }

  @Test(
    "lines that only begin like a byline",
    arguments: [
      "By Monday the trains had stopped", "By the numbers", "By and large a quiet night",
    ])
  func noByline(line: String) throws {
    #expect(try !blocks(of: "Council keeps the line\n\(line)\n\(body)")[1].hasPrefix("byline"))
  }

  @Test("the names of a byline, and the outlet behind them")
  func bylineMetadata() throws {
    let two = try ArticleParser.parse(text: "\(body)\nBy Jan Orr, Kim Lee")
    #expect(two.byline == "Jan Orr, Kim Lee")
    #expect(two.source == nil)
    let outlet = try ArticleParser.parse(text: "\(body)\nBy Jan Orr, Harbour Post")
    #expect(outlet.byline == "Jan Orr")
    #expect(outlet.source == "Harbour Post")
  }

  @Test("a line that names the source")
  func source() throws {
    let article = try ArticleParser.parse(
      text: "Council keeps the line\n\n(Source: Town Hall Press Service)\n\(body)")
    #expect(noted(article)[1] == "source: (Source: Town Hall Press Service)")
    #expect(article.source == "Town Hall Press Service")
    #expect(try blocks(of: "\(body)\n\(secondBody)\nReuters").last == "source: Reuters")
  }

  @Test(
    "datelines share a line with the paragraph behind them",
    arguments: [
      "USPA NEWS -", "BRUSSELS (Reuters) -", "LONDON, March 4 -", "WASHINGTON —",
      "Kyiv, Ukraine (AP) —",
      "RIO de JANEIRO, Brazil (AFP) –", "NEW YORK --", "Washington (CNN)", "(CNN)",
      "MOSCOW, March 4 (Interfax) -",
    ])
  func dateline(line: String) throws {
    #expect(
      try blocks(of: "Council keeps the line\n\(line) \(body)")
        == ["headline: Council keeps the line", "dateline: \(line)", "paragraph: \(body)"])
  }

  @Test(
    "sentences with a dash or bracket near their beginning have none",
    arguments: [
      "The mayor - who had hoped for more - left the hall before the end of the night.",
      "NATO, the EU and the UN (all of them guests) left the hall before the end.",
      "Note - the council meets again on Friday to talk about the southern line.",
      "The World Bank (WB) said on Friday it would not pay for the northern line.",
    ])
  func noDateline(line: String) throws {
    #expect(try blocks(of: "Council keeps the line\n\(line)")[1] == "paragraph: \(line)")
  }

  @Test(
    "a date on its own line is a dateline and the date of publication",
    arguments: [
      ("March 4, 2022", "2022-03-04"), ("Friday, 4 March 2022 10:30 GMT", "2022-03-04"),
      ("Published: 2022-03-04", "2022-03-04"),
      ("Updated Sept. 9th, 2021 at 6:13 p.m.", "2021-09-09"),
    ])
  func dateLine(line: String, date: String) throws {
    let article = try ArticleParser.parse(text: "Council keeps the line\n\(line)\n\(body)")
    #expect(noted(article)[1] == "dateline: \(line)")
    #expect(article.published == date)
  }

  @Test("a date in a caption or without a year is none of publication")
  func noPublication() throws {
    let caption = "Mayor Ana Ruiz in the hall, May 4, 2022. (photo credit: Jo Lee)"
    #expect(try ArticleParser.parse(text: "\(body)\n\(caption)\n\(secondBody)").published == nil)
    #expect(
      try ArticleParser.parse(text: "News of the line\nLONDON, March 4 - \(body)").published == nil)
  }

  @Test("the 30th of February is no date")
  func noDay() throws {
    #expect(try ArticleParser.parse(text: "News\nFebruary 30, 2022\n\(body)").published == nil)
    #expect(
      try ArticleParser.parse(text: "News\nFebruary 29, 2024\n\(body)").published == "2024-02-29")
  }
}
