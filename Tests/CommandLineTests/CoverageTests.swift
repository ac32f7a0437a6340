import Testing

@Suite("quotidian quotes --shared, actors, compare, stories")
struct CoverageTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      "a.txt",
      """
      Council closes the Marn bridge

      “The old bridge over the Marn will be closed to lorries before the winter,” Mayor Ana Ruiz said.
      """)
    try place.write(
      "b.txt",
      """
      Marn bridge to close

      “The old bridge over the Marn will not be closed to lorries before the winter,” Tom Haller said.
      """)
  }

  @Test("both passages, both speakers, and the words that differ, marked without colour")
  func shared() throws {
    let run = try place.run(["quotes", "--shared", "a.txt", "b.txt"])
    #expect(run.status == 0)
    #expect(run.output.contains("Disputed: "))
    #expect(run.output.contains("Ana Ruiz"))
    #expect(run.output.contains("Tom Haller"))
    #expect(run.output.contains("{+not+}") || run.output.contains("[-not-]"))
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Turned round: without “not”."))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("a shared quotation is one line of JSON")
  func sharedLines() throws {
    let run = try place.run([
      "quotes", "--shared", "--disputed", "--format", "jsonl", "a.txt", "b.txt",
    ])
    #expect(run.lines.count == 1)
    #expect(run.output.contains("\"disputed\": true"))
    #expect(run.output.contains("\"change\": \"negation\""))
  }

  @Test("nothing shared ends with 1")
  func nothingShared() throws {
    let run = try place.run(["quotes", "--shared", "a.txt"])
    #expect(run.status == 1)
    #expect(run.output == "")
  }

  @Test("--disputed and --format without --shared are wrong usage")
  func wrongUsage() throws {
    #expect(try place.run(["quotes", "--disputed", "a.txt"]).status == 2)
    #expect(try place.run(["quotes", "--format", "jsonl", "a.txt"]).status == 2)
    #expect(try place.run(["compare", "a.txt"]).status == 2)
  }

  @Test("an unreadable input is told, the rest is compared")
  func unreadable() throws {
    let run = try place.run(["quotes", "--shared", "a.txt", "none.txt", "b.txt"])
    #expect(run.status == 3)
    #expect(run.errors.contains("none.txt"))
    #expect(run.output.contains("Disputed: "))
  }

  @Test("control characters of an article do not reach the output")
  func harmless() throws {
    try place.write(
      "c.txt",
      """
      Marn \u{1B}[31mbridge to close

      “The old bridge over the Marn will be closed to lorries \u{1B}]0;x\u{7}before winter,” Tom \u{202E}Haller said.
      """)
    for command in [["quotes", "--shared"], ["compare"], ["actors"], ["stories"]] {
      let run = try place.run(command + ["a.txt", "c.txt"])
      #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test("compare tells what both have and what one has alone")
  func compare() throws {
    let run = try place.run(["compare", "a.txt", "b.txt"])
    #expect(run.status == 0)
    #expect(run.lines.first == "A: Council closes the Marn bridge")
    #expect(run.output.contains("Quotations in both: 1"))
    #expect(run.output.contains("Quotations in A only: 0"))
    #expect(run.output.contains("Actors in A only"))
  }

  @Test("actor ids of annotate --across hold over the run")
  func across() throws {
    try place.write("d.txt", "Ruiz stays\n\n“I will stay,” Ana Ruiz said by the Marn.")
    let run = try place.run(["annotate", "--across", "a.txt", "b.txt", "d.txt"])
    #expect(run.lines.count == 3)
    let first = run.lines[0].components(of: "\"text\": \"Ana Ruiz\", \"type\": \"PER\", \"id\": \"")
    let third = run.lines[2].components(of: "\"text\": \"Ana Ruiz\", \"type\": \"PER\", \"id\": \"")
    #expect(first != nil)
    #expect(first == third)
  }
}

extension Substring {
  /// What stands between a text and the next quotation mark.
  fileprivate func components(of label: String) -> Substring? {
    var rest = self
    while !rest.isEmpty {
      if rest.hasPrefix(label) { return rest.dropFirst(label.count).prefix { $0 != "\"" } }
      rest = rest.dropFirst()
    }
    return nil
  }
}
