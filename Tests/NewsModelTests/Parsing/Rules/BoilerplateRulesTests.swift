import Testing

@testable import NewsModel

@Suite("What a page says around its article")
struct BoilerplateRulesTests {
  @Test(
    "lines of a page",
    arguments: [
      "Leave a Reply", "Your email address will not be published. Required fields are marked *",
      "Subscribe to The Harbour Post Newsletter", "Sign up for our daily briefing", "Advertisement",
      "Follow us on Twitter and Facebook", "All rights reserved.", "Click here to read the report.",
      "This site uses cookies.", "(For more top stories sent to you daily, sign up here)",
    ])
  func line(text: String) throws {
    #expect(try blocks(of: "\(body)\n\(text)\n\(secondBody)")[1] == "boilerplate: \(text)")
  }

  @Test("a notice of liability and copyright over several sentences")
  func notice() throws {
    let notice = """
      Liability for this article lies with its author, who also holds the copyright. Content may be \
      quoted on other sites as long as the quotation is no more than a tenth of the whole and names us.
      """
    #expect(try blocks(of: "\(body)\n\(notice)").last == "boilerplate: \(notice)")
  }

  @Test("a box over several lines, set off by blank ones")
  func box() throws {
    let text = """
      \(body)


      News from the harbour, every morning

      Subscribe to The Harbour Post Newsletter


      \(secondBody)
      """
    #expect(
      try blocks(of: text) == [
        "paragraph: \(body)", "boilerplate: News from the harbour, every morning",
        "boilerplate: Subscribe to The Harbour Post Newsletter", "paragraph: \(secondBody)",
      ])
  }

  @Test("a short line beside a call that nothing sets off is not drawn into it")
  func noBox() throws {
    let text = "\(body)\n\nThe hall at night\n\nSubscribe to our newsletter\n\n\(secondBody)"
    #expect(try blocks(of: text)[1] == "paragraph: The hall at night")
  }

  @Test(
    "an article that speaks of such things is text",
    arguments: [
      "The mayor told her followers on her Telegram channel that the line would stay open.",
      "Advertisements for the line were taken down on Monday, the council said in a statement.",
      "The editor wrote in his weekly newsletter that nobody in the hall had expected it.",
    ])
  func article(text: String) throws {
    #expect(try blocks(of: "\(body)\n\(text)\n\(secondBody)")[1] == "paragraph: \(text)")
  }
}
