import Testing

@Suite("quotidian quotes")
struct QuotesTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("under each title, lines no wider than 80 columns without a terminal")
  func titles() throws {
    let words = Array(repeating: "all of the trains", count: 20).joined(separator: " ")
    try place.write("a.txt", "Trains stop\n\n“We stopped \(words),” said Ana Ruiz on Monday.")
    try place.write("b.txt", "Quiet night\n\nThere was nothing to hear on Tuesday.")
    let run = try place.run(["quotes", "a.txt", "b.txt"])
    #expect(run.status == 0)
    #expect(run.lines.first == "Trains stop")
    #expect(run.lines.contains("Quiet night"))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("a speaker with the words that name them and the cue, then what was said, its parts joined")
  func listing() throws {
    let text = """
      Council keeps the line

      “We will not close the line,” said Mayor Ana Ruiz on Monday. “Nobody,” she added, “has asked us to.”
      """
    let run = try place.run(["quotes"], input: text)
    #expect(
      run.output == """
        Council keeps the line

          Ana Ruiz (“Mayor Ana Ruiz”), said
              “We will not close the line,”

          Ana Ruiz (“she”), added
              “Nobody, […] has asked us to.”


        """)
  }

  @Test("an article in which nobody speaks says so")
  func nobodySpeaks() throws {
    let run = try place.run(["quotes"], input: "There was nothing to hear on Tuesday.")
    #expect(run.output == "There was nothing to hear on Tuesday.\n\n  No quotations.\n\n")
  }
}
