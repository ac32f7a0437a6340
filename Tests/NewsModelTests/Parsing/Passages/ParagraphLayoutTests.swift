import Testing

@testable import NewsModel

@Suite("How a text sets its paragraphs")
struct ParagraphLayoutTests {
  @Test("lines wrapped at a width are one paragraph, blank lines part them")
  func wrapped() throws {
    let text = """
      The council voted late on Tuesday to keep the northern line
      open for another year, although the mayor had asked it to
      close the line at once.

      Nobody in the hall had expected the vote, and it took the
      mayor a while to find words for what had happened there.
      """
    let all = try blocks(of: text)
    #expect(all.count == 2)
    #expect(all[0].hasSuffix("although the mayor had asked it to⏎close the line at once."))
  }

  @Test("a short last line ends a wrapped paragraph without a blank line")
  func wrappedWithoutBlankLines() throws {
    let text = """
      The council voted late on Tuesday to keep the northern line
      open for another year, although the mayor had asked it to
      close the line.
      Nobody in the hall had expected the vote, and it took the
      mayor a while to find words for what had happened there.
      """
    #expect(try blocks(of: text).count == 2)
  }

  @Test("lines that are paragraphs stay apart, with blank lines or without")
  func oneALine() throws {
    #expect(try blocks(of: "\(body)\n\(secondBody)\n\(body)").count == 3)
    #expect(try blocks(of: "\(body)\n\n\(secondBody)\n\n\(body)").count == 3)
  }

  @Test("paragraphs glued together are parted at every seam, marks where they belong")
  func glued() throws {
    let first = "The council voted late on Tuesday to keep the northern line open for a year."
    let second = "\"We never had a choice,\" said the mayor. \"It was this or nothing at all.\""
    let third = "“And now?” asked a man in the hall, who had waited there since the morning.”"
    let fourth = "Nobody answered him, and the U.S. flag over the door moved in the wind of 2022."
    let fifth = "Then they all went home, and the trains went on as they had gone for a century."
    let aside = "The mayor stayed. (He had opened the line as a young man, and it shows.)"
    let open = "Few people had read the notice (on page nine of the Northern Gazette)"
    let last = "In the morning nobody could say what the vote had been about."
    let parts = [first, second, third, fourth, fifth, aside, open, last]
    #expect(try blocks(of: parts.joined()) == parts.map { "paragraph: \($0)" })
  }

  @Test("one missing blank is a slip, not a seam")
  func slip() throws {
    let text =
      "\(body)The mayor left. " + Array(repeating: secondBody, count: 6).joined(separator: " ")
    #expect(try blocks(of: text).count == 1)
  }

  @Test("a bullet alone on its line goes with the line below")
  func bullet() throws {
    #expect(
      try blocks(of: "\(body)\n-\nTrains run late\n\(secondBody)")[1]
        == "paragraph: -⏎Trains run late")
  }
}
