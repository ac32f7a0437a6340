import Testing

@testable import NewsModel

@Suite("Lists of other articles")
struct ListingRulesTests {
  @Test("a lead alone, with a heading of the text below it")
  func leadAlone() throws {
    let text = "\(body)\n\nRead more on the railways:\n\nTrouble in the south\n\n\(secondBody)"
    #expect(
      try blocks(of: text)[1...2]
        == ["listing: Read more on the railways:", "subheading: Trouble in the south"])
  }

  @Test("a lead and the titles right under it")
  func leadWithTitles() throws {
    let text =
      "\(body)\n\nSee also:\nTrains run late again\nWho pays for the trains?\n\n\(secondBody)"
    #expect(
      try blocks(of: text) == [
        "paragraph: \(body)", "listing: See also:", "listing: Trains run late again",
        "listing: Who pays for the trains?", "paragraph: \(secondBody)",
      ])
  }

  @Test(
    "a lead that names its one article",
    arguments: [
      "READ MORE: Trains run late again", "[Related: Trains run late again]",
      "Also read: Trains run late again",
    ])
  func leadWithTitle(line: String) throws {
    #expect(
      try blocks(of: "\(body)\n\(line)\n\(secondBody)")
        == ["paragraph: \(body)", "listing: \(line)", "paragraph: \(secondBody)"])
  }

  @Test(
    "a sentence that begins like a lead is text",
    arguments: [
      "Also on Friday, the mayor urged the council to read the report again.",
      "Related to the vote is the matter of the old station in the south.",
      "More from the mayor is expected in the coming days, he said.",
    ])
  func noLead(line: String) throws {
    #expect(try blocks(of: "\(body)\n\(line)\n\(secondBody)")[1] == "paragraph: \(line)")
  }

  /// As in the seeds: a bullet on a line of its own, the gallery's title, the picture's, its text.
  private static let gallery = (1...4).map { number in
    "-\nA year of the northern line\nStation \(number)\nAt station \(number) the trains stop twice a day."
  }

  @Test("a gallery under bullets belongs to the listing to the end of its last item")
  func gallery() throws {
    let text = "\(body)\nSee also:\n\(Self.gallery.joined(separator: "\n"))\nBy Ana Ruiz, Jo Lee"
    let all = try blocks(of: text)
    #expect(all.count == 1 + 1 + 4 * 3 + 1)
    #expect(all[1...13].allSatisfy { $0.hasPrefix("listing: ") })
    #expect(all[2] == "listing: -⏎A year of the northern line")
    #expect(all.last == "byline: By Ana Ruiz, Jo Lee")
  }

  @Test("text goes on behind a gallery")
  func textBehindGallery() throws {
    let text = "\(body)\n\(Self.gallery.joined(separator: "\n"))\n\(secondBody)"
    #expect(try blocks(of: text).last == "paragraph: \(secondBody)")
  }

  @Test("a title printed four times names a series")
  func repeatedTitle() throws {
    let text = Array(repeating: "A year of the northern line\n\(body)", count: 4)
    let all = try blocks(of: secondBody + "\n" + text.joined(separator: "\n"))
    #expect(all.count { $0 == "listing: A year of the northern line" } == 4)
    #expect(all.count { $0 == "paragraph: \(body)" } == 4)
  }

  @Test("paragraphs that open with a bullet stay paragraphs")
  func bullets() throws {
    let text = "\(body)\n• The line stays open for a year.\n• The council pays for it."
    #expect(try blocks(of: text).allSatisfy { $0.hasPrefix("paragraph") })
  }
}
