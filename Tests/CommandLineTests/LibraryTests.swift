import Glibc
import PtyHarness
import Testing

@Suite struct LibraryTests {
  private func shelf(_ count: Int) throws -> Workplace {
    let place = try Workplace()
    for index in 0..<count {
      try place.write(
        "a\(index).txt",
        "Council votes \(index)\n\n“Number \(index * 7919) stays, line \(index),” said Anna Castro.\n"
      )
    }
    return place
  }

  private func run(_ place: Workplace, _ arguments: String...) throws -> Run {
    try place.run(
      Array(arguments.prefix(1)) + ["--library", "library.sqlite"] + arguments.dropFirst())
  }

  @Test func importSearchAndExport() throws {
    let place = try shelf(3)
    let first = try run(place, "import", "a0.txt", "a1.txt", "a2.txt")
    #expect(first.status == 0 && first.errors == "3 added\n", "\(first.errors)")
    let again = try run(place, "import", "a0.txt", "a1.txt", "a2.txt")
    #expect(again.errors == "0 added, 3 unchanged\n")
    let found = try run(place, "search", "said:\"line 2\"", "speaker:castro")
    #expect(found.status == 0)
    #expect(found.output.contains("Council votes 2") && found.output.hasSuffix("1 article\n"))
    #expect(try run(place, "search", "nowhere").status == 1)
    let wrong = try run(place, "search", "speker:castro")
    #expect(wrong.status == 2 && wrong.errors.contains("  speker:castro\n  ^\n"))
    let export = try run(place, "export", "--what", "quotations", "--format", "csv")
    #expect(export.output.contains("Anna Castro"))
    #expect(try place.run(["library", "check", "--library", "library.sqlite"]).status == 0)
  }

  @Test func unreadableInputsAreNamedAndTheRestIsDone() throws {
    let place = try shelf(1)
    let run = try run(place, "import", "a0.txt", "none.txt")
    #expect(run.status == 3)
    #expect(
      run.errors == "quotidian: none.txt: there is no such file or folder\n1 added, 1 failed\n")
    let missing = try place.run(["search", "--library", "none.sqlite", "a"])
    #expect(missing.status == 3 && missing.errors.contains("there is no library yet"))
  }

  @Test func annotationsComeInAsTheyAre() throws {
    let place = try Workplace()
    try place.write(
      "a.jsonl",
      """
      {"id": "x", "model": "other", "text": "Rain fell.", "title": "Weather", \
      "quotes": [{"start": 0, "end": 4, "type": "direct", "actor": "p1", "confidence": 0.4}], \
      "actors": [{"id": "p1", "type": "PER", "name": "Some One"}]}
      """)
    #expect(try run(place, "import", "a.jsonl").errors == "1 added\n")
    let export = try run(place, "export", "--format", "jsonl")
    #expect(
      export.output.contains(
        "\"quotation\": \"Rain\", \"type\": \"direct\", \"speaker\": \"Some One\""))
  }

  /// Kills at moments that the machine's speed chooses: whatever had been written stays whole.
  @Test func killedImportsLoseNothing() throws {
    let place = try shelf(24)
    for attempt in 0..<3 {
      let program = Products.path("quotidian")
      _ = try place.run(
        ["--version"],
        sink: """
          >.output; '\(program)' import --quiet --library library.sqlite . 2>/dev/null & \
          pid=$!; sleep 0.0\(attempt)5; kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null; true
          """)
      let check = try place.run(["library", "check", "--library", "library.sqlite"])
      // 3 when the kill came before there was a library.
      #expect(
        check.status == 0 || check.errors.contains("there is no library yet"), "\(check.errors)")
    }
    let all = try run(place, "import", ".")
    #expect(all.status == 0 || all.status == 3, "\(all.errors)")
    let count = try run(place, "search", "council")
    #expect(count.output.hasSuffix("20 of 24 articles\n"))
    #expect(try place.run(["library", "check", "--library", "library.sqlite"]).status == 0)
  }
}
