import FoundationEssentials
import Testing

@Suite("quotidian explain")
struct ExplainTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      "a.txt",
      """
      Council keeps the line

      “We will not close the line,” said Mayor Ana Ruiz on Monday. “Nobody has asked us to.”
      """)
  }

  @Test("without options every quotation and every actor, no line wider than 80 columns")
  func everything() throws {
    let run = try place.run(["explain", "a.txt"])
    #expect(run.status == 0)
    #expect(run.lines.first == "Council keeps the line")
    #expect(run.lines.contains("Quotation 1 of 2: Ana Ruiz"))
    #expect(run.lines.contains("Quotation 2 of 2: Ana Ruiz"))
    #expect(run.lines.contains("Ana Ruiz"))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("one quotation, one actor")
  func one() throws {
    let quote = try place.run(["explain", "a.txt", "--quote", "2"])
    #expect(quote.lines.filter { $0.hasPrefix("Quotation") } == ["Quotation 2 of 2: Ana Ruiz"])
    #expect(quote.output.contains("quotation 1"))
    let actor = try place.run(["explain", "a.txt", "--actor", "ruiz"])
    #expect(actor.status == 0)
    #expect(actor.lines.contains("Ana Ruiz"))
    #expect(!actor.output.contains("Quotation"))
  }

  @Test("what is not there ends with 1 and says what is")
  func nothing() throws {
    let quote = try place.run(["explain", "a.txt", "--quote", "3"])
    #expect(quote.status == 1)
    #expect(
      quote.errors == "quotidian: a.txt: there is no quotation 3: they are counted from 1 to 2\n")
    #expect(quote.output.isEmpty)
    let actor = try place.run(["explain", "a.txt", "--actor", "Ruis"])
    #expect(actor.status == 1)
    #expect(actor.errors == "quotidian: a.txt: there is no actor “Ruis”: perhaps Ana Ruiz\n")
  }

  @Test("wrong usage ends with 2, an unreadable file with 3 and its name")
  func failures() throws {
    #expect(try place.run(["explain", "a.txt", "--quote", "0"]).status == 2)
    #expect(try place.run(["explain", "a.txt", "--quote", "1", "--actor", "x"]).status == 2)
    let run = try place.run(["explain", "none.txt", "a.txt", "--quote", "1"])
    #expect(run.status == 3)
    #expect(run.errors.contains("none.txt"))
    #expect(run.lines.contains("Quotation 1 of 2: Ana Ruiz"))
  }

  @Test("jsonl: a line an article, offsets into its text")
  func lines() throws {
    let run = try place.run(["explain", "--format", "jsonl", "a.txt", "--quote", "1"])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.output.contains(#""quotes": [{"quote": 1, "start": 25, "end": 52,"#))
    #expect(run.output.contains(#""topic": "speaker", "sentence": "“said” stands right beside"#))
    #expect(run.output.contains(#""actors": []"#))
  }
}
