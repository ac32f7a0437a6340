import Testing

@testable import NewsModel

@Suite("Captions and credits")
struct CaptionRulesTests {
  private static let caption = "Mayor Ana Ruiz speaks to the press in the town hall, May 4, 2022."

  @Test("a credit in brackets behind its caption is a block of its own on the same line")
  func creditedCaption() throws {
    #expect(
      try blocks(
        of: "\(body)\n\(Self.caption) (photo credit: Jo Lee/Pool/Nordpress)\n\(secondBody)") == [
          "paragraph: \(body)", "caption: \(Self.caption)",
          "credit: (photo credit: Jo Lee/Pool/Nordpress)", "paragraph: \(secondBody)",
        ])
  }

  @Test("a caption printed twice, once with the credit, and the credit again below")
  func doubledCaption() throws {
    let text = """
      Council keeps the line

      \(Self.caption) (photo credit: Jo Lee)
      \(Self.caption)
      (photo credit: Jo Lee)

      \(body)
      """
    #expect(
      try blocks(of: text) == [
        "headline: Council keeps the line", "caption: \(Self.caption)",
        "credit: (photo credit: Jo Lee)", "caption: \(Self.caption)",
        "credit: (photo credit: Jo Lee)", "paragraph: \(body)",
      ])
  }

  @Test("a caption printed twice without a credit")
  func doubledWithoutCredit() throws {
    let text = "\(body)\n\(Self.caption)\n\(Self.caption)\n\(secondBody)"
    #expect(try blocks(of: text).count { $0.hasPrefix("caption") } == 2)
  }

  @Test("the line right above a credit is its caption")
  func captionAboveCredit() throws {
    let text = "\(body)\n\n\(Self.caption)\nPhoto: Jo Lee/Nordpress\n\n\(secondBody)"
    #expect(
      try blocks(of: text)[1...2]
        == ["caption: \(Self.caption)", "credit: Photo: Jo Lee/Nordpress"])
  }

  @Test("an agency's name in brackets makes no caption of a paragraph that ends in it")
  func agencyInBrackets() throws {
    let text =
      "\(body)\nThe talks go on, according to people who know them (Reuters)\n\(secondBody)"
    #expect(try blocks(of: text).allSatisfy { !$0.hasPrefix("caption") && !$0.hasPrefix("credit") })
  }

  @Test(
    "a line that says it is a caption",
    arguments: [
      "FILE PHOTO: The hall before the vote", "Image caption The hall before the vote",
      "(L-R) Ana Ruiz, Jo Lee and Max Orr",
    ])
  func labelled(line: String) throws {
    #expect(try blocks(of: "\(body)\n\(line)\n\(secondBody)")[1] == "caption: \(line)")
  }

  @Test("two different lines that begin alike are no caption")
  func alike() throws {
    let text =
      "The council met on Monday, without the mayor.\nThe council met on Friday, with the mayor."
    #expect(try blocks(of: text).allSatisfy { $0.hasPrefix("paragraph") })
  }
}
