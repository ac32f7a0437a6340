import Testing

@testable import NewsModel

@Suite("Headings inside the text")
struct SubheadingRuleTests {
  private func role(of line: String, above next: String = secondBody) throws -> String {
    let all = try blocks(of: "\(body)\n\(line)\n\(next)")
    return String(try #require(all.dropFirst().first).prefix { $0 != ":" })
  }

  @Test("a short line without a stop above running text")
  func heading() throws { #expect(try role(of: "A long night in the hall") == "subheading") }

  @Test("a quotation by itself, without a stop, is a heading")
  func quotationHeading() throws {
    #expect(try role(of: "“The line will not be closed in our time”") == "subheading")
  }

  @Test("a quotation that ends its sentence is a paragraph")
  func quotationParagraph() throws {
    #expect(try role(of: "“We will not close the line.”") == "paragraph")
    #expect(try role(of: "“What are you afraid of?”") == "paragraph")
  }

  @Test("a short question is a heading, one in the flow of an argument is not")
  func question() throws {
    #expect(try role(of: "Who pays for it?") == "subheading")
    #expect(try role(of: "But can the mayor pay for it?") == "paragraph")
    #expect(
      try role(of: "Can the mayor find the money for another year of empty trains?") == "paragraph")
  }

  @Test("what a speaker's name opens is no heading")
  func interview() throws {
    #expect(try role(of: "Q: Who pays for it?") == "paragraph")
    #expect(try role(of: "Jo Smith: “And the money") == "paragraph")
  }

  @Test("a line that ends in a colon or a comma goes on")
  func unfinished() throws {
    #expect(try role(of: "The mayor said:") == "paragraph")
    #expect(try role(of: "As for the mayor,") == "paragraph")
  }

  @Test("nothing heads the end of a text")
  func last() throws {
    #expect(
      try blocks(of: "\(body)\n\(secondBody)\nThe end of it").last == "paragraph: The end of it")
  }

  @Test("one short line above another heads nothing")
  func aboveShortLine() throws {
    #expect(try role(of: "North 2 South 1", above: "East 0 West 3") == "paragraph")
  }
}
